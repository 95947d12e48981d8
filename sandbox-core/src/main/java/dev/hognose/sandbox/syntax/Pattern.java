// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code case} block, named as in Python's {@code ast} module. */
public sealed interface Pattern extends Node {
  /** A number, a string, or a dotted name, compared with {@code ==}. */
  record MatchValue(Span span, Expression value) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}, compared with {@code is}. */
  record MatchSingleton(Span span, Literal value) implements Pattern {}

  /** {@code [a, *rest]}: at most one pattern is a {@link MatchStar}. */
  record MatchSequence(Span span, List<Pattern> patterns) implements Pattern {}

  /** {@code {key: pattern, **rest}}: as many keys as patterns. */
  record MatchMapping(
      Span span, List<Expression> keys, List<Pattern> patterns, @Nullable String rest)
      implements Pattern {}

  /** {@code cls(pattern, name=pattern)}: as many keyword names as keyword patterns. */
  record MatchClass(
      Span span,
      Expression cls,
      List<Pattern> patterns,
      List<String> keywordNames,
      List<Pattern> keywordPatterns)
      implements Pattern {}

  /** {@code *name} in a sequence pattern; without a name it is {@code *_}. */
  record MatchStar(Span span, @Nullable String name) implements Pattern {}

  /** {@code pattern as name}, {@code name}, or, with neither, the wildcard {@code _}. */
  record MatchAs(Span span, @Nullable Pattern pattern, @Nullable String name) implements Pattern {}

  /** {@code a | b}: two or more patterns. */
  record MatchOr(Span span, List<Pattern> patterns) implements Pattern {}
}
