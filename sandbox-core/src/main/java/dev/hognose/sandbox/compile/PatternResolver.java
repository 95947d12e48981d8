// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Pattern;
import dev.hognose.sandbox.syntax.Span;
import org.jspecify.annotations.Nullable;

/** The resolver's part for the patterns of {@code match}. */
final class PatternResolver {
  private final Resolver resolver;
  private final ExpressionResolver expressions;

  PatternResolver(Resolver resolver, ExpressionResolver expressions) {
    this.resolver = resolver;
    this.expressions = expressions;
  }

  void visit(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue p -> expressions.visit(p.value());
      case Pattern.MatchSingleton p -> {}
      case Pattern.MatchSequence p -> p.patterns().forEach(this::visit);
      case Pattern.MatchMapping p -> {
        p.keys().forEach(expressions::visit);
        p.patterns().forEach(this::visit);
        bind(p.rest(), p.span());
      }
      case Pattern.MatchClass p -> {
        expressions.visit(p.cls());
        p.patterns().forEach(this::visit);
        p.keywordPatterns().forEach(this::visit);
      }
      case Pattern.MatchStar p -> bind(p.name(), p.span());
      case Pattern.MatchAs p -> {
        Pattern inner = p.pattern();
        if (inner != null) {
          visit(inner);
        }
        bind(p.name(), p.span());
      }
      case Pattern.MatchOr p -> p.patterns().forEach(this::visit);
    }
  }

  private void bind(@Nullable String name, Span span) {
    if (name != null) {
      resolver.bind(name, Symbol.ASSIGNED, span);
    }
  }
}
