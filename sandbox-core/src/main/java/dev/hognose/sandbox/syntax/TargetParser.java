// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.function.Supplier;

/** The part of the parser that reads what is assigned to, other than by an equals sign. */
final class TargetParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;

  /** Whether targets that do not match are read again; never nested, lest the work grow. */
  private boolean retracing;

  TargetParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** The target after the {@code as} of a {@code with}. */
  Expression one() {
    Expression target = asTarget(this::starTarget);
    Expression invalid = Targets.firstInvalid(target, Targets.Use.ASSIGN);
    if (invalid != null) {
      throw cursor.refusal(invalid.span(), "cannot assign to " + Targets.describe(invalid));
    }
    return target;
  }

  /** The targets of a {@code for}, which is a statement or in a comprehension. */
  Expression several(boolean statement) {
    int outer = cursor.isolate();
    Expression result = asTarget(this::severalTargets);
    cursor.merge(outer);
    Expression invalid = Targets.firstInvalid(result, Targets.Use.ASSIGN);
    if (invalid != null) {
      if (cursor.diagnosing() && !isMembership(invalid)) {
        throw statement || cursor.at(Token.IN)
            ? expressions.diagnosis().invalidLoopTarget(invalid)
            : expressions.diagnosis().comprehensionWithoutIn();
      }
      throw Cursor.mismatch();
    }
    return result;
  }

  /** Whether it may be the head of a loop in parentheses. */
  private static boolean isMembership(Expression expression) {
    return expression instanceof Expression.Compare compare
        && compare.ops().get(0) == CompareOperator.IN;
  }

  Expression severalTargets() {
    int start = cursor.position();
    Expression first = starTarget();
    return cursor.at(Token.COMMA) ? expressions.tuple(start, first, this::starTarget) : first;
  }

  /**
   * What a rule reads as targets. Where it does not match, what no target can have counts as the
   * last token looked at, though the rule has looked further.
   */
  Expression asTarget(Supplier<Expression> rule) {
    int start = cursor.position();
    int farthest = cursor.farthest();
    try {
      return rule.get();
    } catch (Mismatch mismatch) {
      if (!retracing) {
        cursor.lookedTo(farthest);
        cursor.backTo(start);
        retracing = true;
        retraceTargets();
        retracing = false;
      }
      throw mismatch;
    }
  }

  private void retraceTargets() {
    boolean more = true;
    while (more) {
      cursor.accept(Token.STAR);
      more = cursor.attempt(expressions::primary) != null && cursor.accept(Token.COMMA);
    }
  }

  private Expression starTarget() {
    return cursor.at(Token.STAR) ? expressions.starred() : expressions.binary();
  }
}
