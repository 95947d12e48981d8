// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;

/** The part of the parser that reads what stands in brackets: groups, displays, comprehensions. */
final class DisplayParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;

  DisplayParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** A group, a tuple or a generator expression. */
  Expression parenthesized() {
    int outer = cursor.isolate();
    int start = cursor.position();
    cursor.expect(Token.LEFT_PAREN);
    Expression result;
    if (cursor.accept(Token.RIGHT_PAREN)) {
      result = new Expression.TupleExpr(cursor.since(start), List.of());
    } else if (cursor.at(Token.YIELD)) {
      result = expressions.yieldExpression();
      cursor.expect(Token.RIGHT_PAREN);
    } else {
      result = groupOrTuple(start);
    }
    cursor.merge(outer);
    return result;
  }

  private Expression groupOrTuple(int start) {
    if (cursor.diagnosing() && cursor.at(Token.DOUBLE_STAR)) {
      expressions.diagnosis().doubleStarInGroup(cursor.position());
    }
    Expression first = firstElement();
    if (expressions.atComprehension()) {
      refuseUnpacking(first);
      List<Expression.Comprehension> generators = expressions.comprehensions();
      cursor.expect(Token.RIGHT_PAREN);
      cursor.grow();
      return new Expression.GeneratorExp(cursor.since(start), first, generators);
    }
    if (cursor.at(Token.COMMA)) {
      List<Expression> elements = rest(first, Token.RIGHT_PAREN);
      cursor.expect(Token.RIGHT_PAREN);
      cursor.grow();
      return new Expression.TupleExpr(cursor.since(start), elements);
    }
    if (first instanceof Expression.Starred starred && cursor.at(Token.RIGHT_PAREN)) {
      throw cursor.refusal(starred.span(), "cannot use starred expression here");
    }
    cursor.expect(Token.RIGHT_PAREN);
    return first;
  }

  private Expression firstElement() {
    if (cursor.diagnosing() && cursor.at(Token.STAR)) {
      expressions.diagnosis().starInDisplay();
    }
    return expressions.starNamedExpression();
  }

  Expression list() {
    int outer = cursor.isolate();
    int start = cursor.position();
    cursor.expect(Token.LEFT_BRACKET);
    Expression result;
    if (cursor.accept(Token.RIGHT_BRACKET)) {
      result = new Expression.ListExpr(cursor.since(start), List.of());
    } else {
      Expression first = firstElement();
      if (expressions.atComprehension()) {
        refuseUnpacking(first);
        List<Expression.Comprehension> generators = expressions.comprehensions();
        cursor.expect(Token.RIGHT_BRACKET);
        result = new Expression.ListComp(cursor.since(start), first, generators);
      } else {
        List<Expression> elements = rest(first, Token.RIGHT_BRACKET);
        cursor.expect(Token.RIGHT_BRACKET);
        result = new Expression.ListExpr(cursor.since(start), elements);
      }
    }
    cursor.grow();
    cursor.merge(outer);
    return result;
  }

  /** A dict, a set, or a comprehension of either. */
  Expression braces() {
    int outer = cursor.isolate();
    int start = cursor.position();
    cursor.expect(Token.LEFT_BRACE);
    Expression result;
    if (cursor.accept(Token.RIGHT_BRACE)) {
      result = new Expression.DictExpr(cursor.since(start), List.of());
    } else if (cursor.at(Token.DOUBLE_STAR)) {
      result = dict(start, entry());
    } else {
      Expression first = firstElement();
      boolean isDict = cursor.at(Token.COLON) && canBeKey(first);
      result = isDict ? dict(start, entryOf(first)) : set(start, first);
    }
    cursor.grow();
    cursor.merge(outer);
    return result;
  }

  private boolean canBeKey(Expression first) {
    return !(first instanceof Expression.Starred)
        && (!(first instanceof Expression.NamedExpr) || cursor.peek(-1) == Token.RIGHT_PAREN);
  }

  private Expression set(int start, Expression first) {
    if (expressions.atComprehension()) {
      refuseUnpacking(first);
      List<Expression.Comprehension> generators = expressions.comprehensions();
      cursor.expect(Token.RIGHT_BRACE);
      return new Expression.SetComp(cursor.since(start), first, generators);
    }
    List<Expression> elements = rest(first, Token.RIGHT_BRACE);
    cursor.expect(Token.RIGHT_BRACE);
    return new Expression.SetExpr(cursor.since(start), elements);
  }

  private Expression dict(int start, Expression.DictEntry first) {
    if (expressions.atComprehension()) {
      Expression key = first.key();
      if (key == null) {
        throw cursor.refusal(
            cursor.span(start + 1), "dict unpacking cannot be used in dict comprehension");
      }
      List<Expression.Comprehension> generators = expressions.comprehensions();
      cursor.expect(Token.RIGHT_BRACE);
      return new Expression.DictComp(cursor.since(start), key, first.value(), generators);
    }
    List<Expression.DictEntry> entries = new ArrayList<>();
    entries.add(first);
    while (cursor.accept(Token.COMMA) && !cursor.at(Token.RIGHT_BRACE)) {
      entries.add(entry());
    }
    cursor.expect(Token.RIGHT_BRACE);
    return new Expression.DictExpr(cursor.since(start), List.copyOf(entries));
  }

  private Expression.DictEntry entry() {
    if (cursor.accept(Token.DOUBLE_STAR)) {
      return new Expression.DictEntry(null, expressions.binary());
    }
    if (cursor.diagnosing()) {
      expressions.diagnosis().keyWithoutColon();
    }
    return entryOf(expressions.expression());
  }

  private Expression.DictEntry entryOf(Expression key) {
    int colon = cursor.position();
    cursor.expect(Token.COLON);
    if (cursor.diagnosing()) {
      expressions.diagnosis().dictValue(colon);
    }
    return new Expression.DictEntry(key, expressions.expression());
  }

  /** The elements of a display, whose first has been read. */
  private List<Expression> rest(Expression first, Token end) {
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    boolean hints = cursor.diagnosing() && end != Token.RIGHT_PAREN;
    while (cursor.accept(Token.COMMA) && !cursor.at(end)) {
      if (hints && elements.size() == 1 && expressions.atComprehension()) {
        throw expressions
            .diagnosis()
            .unparenthesizedComprehensionTarget(
                first.span().to(cursor.span(cursor.position() - 1)));
      }
      elements.add(expressions.starNamedExpression());
    }
    if (hints && expressions.atComprehension() && elements.size() > 1) {
      throw expressions
          .diagnosis()
          .unparenthesizedComprehensionTarget(first.span().to(elements.getLast().span()));
    }
    return List.copyOf(elements);
  }

  private void refuseUnpacking(Expression element) {
    if (element instanceof Expression.Starred) {
      throw cursor.refusal(element.span(), "iterable unpacking cannot be used in comprehension");
    }
  }
}
