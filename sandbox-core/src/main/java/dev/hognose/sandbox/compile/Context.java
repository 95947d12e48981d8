// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.syntax.Pulse;
import dev.hognose.sandbox.syntax.SourceText;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import dev.hognose.sandbox.syntax.SyntaxWarning;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What all codes of one compilation share. */
final class Context {
  /** Instructions of one compilation: {@code finally} bodies are repeated, also in each other. */
  private static final int MIN_INSTRUCTIONS = 20_000;

  private static final int MAX_INSTRUCTIONS_PER_CHARACTER = 20;

  /** Scopes that small sources have; the table grows. */
  private static final int FEW = 4;

  final Code.Source source;

  /** The scope that each function, class, lambda, comprehension or generic statement opens. */
  final IdentityHashMap<Object, Scope> scopes = new IdentityHashMap<>(FEW);

  /** The {@code from __future__} statements at the beginning. */
  final Set<Statement> futureImports = Collections.newSetFromMap(new IdentityHashMap<>(FEW));

  /** Whether {@code from __future__ import annotations} is in force. */
  boolean futureAnnotations;

  /** Whether names at top level live in a namespace of their own rather than among the globals. */
  final boolean namespace;

  /** Whether {@code await} is allowed at top level. */
  final boolean topLevelAwait;

  /** Whether expression statements outside of functions and classes show their values. */
  final boolean interactive;

  private final long maxInstructions;
  private long instructions;
  private final Pulse pulse;

  /** Finds what deserves a warning. */
  final Suspicions suspicions;

  Context(
      Code.Source source,
      SourceText text,
      boolean namespace,
      boolean topLevelAwait,
      boolean interactive,
      List<SyntaxWarning> warnings) {
    this.source = source;
    this.maxInstructions =
        Math.min(
            Instruction.MAX_TARGET,
            MIN_INSTRUCTIONS + (long) MAX_INSTRUCTIONS_PER_CHARACTER * text.text().length());
    this.pulse = text.pulse();
    this.namespace = namespace;
    this.topLevelAwait = topLevelAwait;
    this.interactive = interactive;
    this.suspicions = new Suspicions(warnings);
  }

  /** The scope that a node opens. */
  Scope scope(Object node) {
    Scope scope = scopes.get(node);
    if (scope == null) {
      throw new IllegalStateException("no scope for " + node.getClass().getSimpleName());
    }
    return scope;
  }

  /** A {@code SyntaxError} at a place. */
  SyntaxProblem problem(Span span, String message) {
    return SyntaxProblem.at(SourceText.of(source.name(), source.text()), span, message);
  }

  /** Tells that so many parts more were looked at. */
  void beat(int units) {
    pulse.beat(units);
  }

  /**
   * Counts an instruction; refuses a source that makes far more of them than sources do, or than
   * branches can reach.
   */
  void charge(Span span) {
    pulse.beat(2);
    if (++instructions > maxInstructions) {
      throw problem(span, "too many statically nested blocks");
    }
  }
}
