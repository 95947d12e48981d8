// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of the parser that reads expressions.
 *
 * <p>Operators are read by precedence climbing; chains that associate to the left are read by
 * loops, so that their length is bounded by the height of the tree alone.
 */
final class ExpressionParser {
  private final Cursor cursor;
  private final DisplayParser displays;
  private final ArgumentParser arguments;
  private final StringParser strings;
  private final Diagnosis diagnosis;
  private final TargetParser targets;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
    displays = new DisplayParser(cursor, this);
    arguments = new ArgumentParser(cursor, this);
    strings = new StringParser(cursor, this);
    diagnosis = new Diagnosis(cursor, this);
    targets = new TargetParser(cursor, this);
  }

  ArgumentParser arguments() {
    return arguments;
  }

  TargetParser targets() {
    return targets;
  }

  Diagnosis diagnosis() {
    return diagnosis;
  }

  // ---- lists of expressions

  /** One expression, or several as a tuple; each may be starred. */
  Expression starExpressions() {
    int start = cursor.position();
    int outer = cursor.isolate();
    Expression first = starExpression();
    Expression result = cursor.at(Token.COMMA) ? tuple(start, first, this::starExpression) : first;
    cursor.merge(outer);
    return result;
  }

  /** The rest of a tuple without parentheses; the position is that of its first comma. */
  Expression tuple(int start, Expression first, Supplier<Expression> element) {
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(Token.COMMA) && startsElement()) {
      Expression next = cursor.longest(element);
      if (next == null) {
        break;
      }
      elements.add(next);
    }
    cursor.grow();
    return new Expression.TupleExpr(cursor.since(start), List.copyOf(elements));
  }

  /** Whether an expression or a starred one starts here. */
  boolean startsElement() {
    return cursor.at(Token.STAR) || cursor.kind().startsExpression();
  }

  Expression starExpression() {
    return cursor.at(Token.STAR) ? starred() : expression();
  }

  /** {@code *value}, where the operand binds as tightly as in a bitwise or. */
  Expression.Starred starred() {
    int start = cursor.position();
    int outer = cursor.isolate();
    cursor.expect(Token.STAR);
    if (cursor.diagnosing()) {
      diagnosis.expression();
    }
    Expression value = binary();
    cursor.grow();
    cursor.merge(outer);
    return new Expression.Starred(cursor.since(start), value);
  }

  /** {@code *value} in a call or a subscript, where any expression can follow. */
  Expression.Starred starredArgument() {
    int start = cursor.position();
    int outer = cursor.isolate();
    cursor.expect(Token.STAR);
    Expression value = cursor.longest(this::expression);
    if (value == null) {
      throw diagnosis.starWithoutValue();
    }
    cursor.grow();
    cursor.merge(outer);
    return new Expression.Starred(cursor.since(start), value);
  }

  Expression starNamedExpression() {
    return cursor.at(Token.STAR) ? starred() : namedExpression();
  }

  Expression namedExpression() {
    if (cursor.at(Token.NAME) && cursor.peek(1) == Token.WALRUS) {
      return assignmentExpression();
    }
    if (cursor.diagnosing()) {
      diagnosis.namedExpression();
    }
    return expressionWithoutWalrus();
  }

  private Expression assignmentExpression() {
    int start = cursor.position();
    int outer = cursor.isolate();
    Expression.Name target = new Expression.Name(cursor.span(start), cursor.name());
    cursor.advance();
    Expression value = expression();
    cursor.grow();
    cursor.merge(outer);
    return new Expression.NamedExpr(cursor.since(start), target, value);
  }

  /** As {@link #namedExpression}, where an equals sign after it belongs to a keyword argument. */
  Expression argument() {
    return cursor.at(Token.NAME) && cursor.peek(1) == Token.WALRUS
        ? namedExpression()
        : expressionWithoutWalrus();
  }

  private Expression expressionWithoutWalrus() {
    Expression value = expression();
    if (cursor.at(Token.WALRUS)) {
      throw Cursor.mismatch();
    }
    return value;
  }

  /** A right-hand side: {@code yield} or {@link #starExpressions}. */
  Expression yieldOrStarExpressions() {
    return cursor.at(Token.YIELD) ? yieldExpression() : starExpressions();
  }

  Expression yieldExpression() {
    int outer = cursor.enter();
    int start = cursor.position();
    cursor.expect(Token.YIELD);
    Expression result;
    if (cursor.accept(Token.FROM)) {
      Expression value = expression();
      result = new Expression.YieldFrom(cursor.since(start), value);
    } else {
      Expression value = startsElement() ? starExpressions() : null;
      result = new Expression.Yield(cursor.since(start), value);
    }
    cursor.grow();
    cursor.leave(outer);
    return result;
  }

  // ---- from loose to tight

  Expression expression() {
    int outer = cursor.enter();
    if (cursor.diagnosing()) {
      diagnosis.expression();
    }
    Expression result = cursor.at(Token.LAMBDA) ? lambda() : conditional();
    cursor.leave(outer);
    return result;
  }

  private Expression conditional() {
    int start = cursor.position();
    Expression body = disjunction();
    if (!cursor.at(Token.IF)) {
      return body;
    }
    Expression whole = cursor.longest(() -> alternatives(start, body));
    return whole == null ? body : whole;
  }

  private Expression alternatives(int start, Expression body) {
    cursor.advance();
    Expression test = disjunction();
    cursor.expect(Token.ELSE);
    Expression orElse = expression();
    cursor.grow();
    return new Expression.IfExp(cursor.since(start), test, body, orElse);
  }

  private Expression lambda() {
    int start = cursor.position();
    cursor.advance();
    Arguments parameters = arguments.lambdaParameters();
    cursor.expect(Token.COLON);
    if (cursor.diagnosing()) {
      diagnosis.lambdaInFString(start);
    }
    Expression body = expression();
    cursor.grow();
    return new Expression.Lambda(cursor.since(start), parameters, body);
  }

  Expression disjunction() {
    int start = cursor.position();
    int outer = cursor.isolate();
    Expression result = conjunction();
    if (cursor.at(Token.OR)) {
      List<Expression> values = new ArrayList<>();
      values.add(result);
      operands(Token.OR, this::conjunction, values);
      cursor.grow();
      result =
          values.size() == 1
              ? result
              : new Expression.BoolOp(cursor.since(start), BooleanOperator.OR, List.copyOf(values));
    }
    cursor.merge(outer);
    return result;
  }

  /** Adds what follows each of the same operators. */
  private void operands(Token operator, Supplier<Expression> rule, List<Expression> values) {
    while (cursor.at(operator)) {
      int end = cursor.position();
      cursor.advance();
      Expression operand = cursor.longest(rule);
      if (operand == null) {
        cursor.backTo(end);
        return;
      }
      values.add(operand);
    }
  }

  private Expression conjunction() {
    int start = cursor.position();
    int outer = cursor.isolate();
    Expression result = inversion();
    if (cursor.at(Token.AND)) {
      List<Expression> values = new ArrayList<>();
      values.add(result);
      operands(Token.AND, this::inversion, values);
      cursor.grow();
      result =
          values.size() == 1
              ? result
              : new Expression.BoolOp(
                  cursor.since(start), BooleanOperator.AND, List.copyOf(values));
    }
    cursor.merge(outer);
    return result;
  }

  Expression inversion() {
    if (!cursor.at(Token.NOT)) {
      return comparison();
    }
    int outer = cursor.enter();
    int start = cursor.position();
    cursor.advance();
    Expression operand = inversion();
    cursor.grow();
    cursor.leave(outer);
    return new Expression.UnaryOp(cursor.since(start), UnaryOperator.NOT, operand);
  }

  private Expression comparison() {
    int start = cursor.position();
    int outer = cursor.isolate();
    Expression result = binary();
    int end = cursor.position();
    CompareOperator operator = compareOperator();
    if (operator != null) {
      List<CompareOperator> operators = new ArrayList<>(1);
      List<Expression> comparators = new ArrayList<>(1);
      while (operator != null) {
        Expression comparator = cursor.longest(this::binary);
        if (comparator == null) {
          cursor.backTo(end);
          break;
        }
        operators.add(operator);
        comparators.add(comparator);
        end = cursor.position();
        operator = compareOperator();
      }
      cursor.grow();
      result =
          comparators.isEmpty()
              ? result
              : new Expression.Compare(
                  cursor.since(start), result, List.copyOf(operators), List.copyOf(comparators));
    }
    cursor.merge(outer);
    return result;
  }

  private @Nullable CompareOperator compareOperator() {
    CompareOperator operator =
        switch (cursor.kind()) {
          case EQUAL_EQUAL -> CompareOperator.EQ;
          case NOT_EQUAL -> CompareOperator.NOT_EQ;
          case LESS -> CompareOperator.LT;
          case LESS_EQUAL -> CompareOperator.LT_E;
          case GREATER -> CompareOperator.GT;
          case GREATER_EQUAL -> CompareOperator.GT_E;
          case IN -> CompareOperator.IN;
          case IS -> CompareOperator.IS;
          case NOT -> {
            cursor.lookFurther(1);
            yield cursor.peek(1) == Token.IN ? CompareOperator.NOT_IN : null;
          }
          default -> null;
        };
    if (operator != null) {
      cursor.advance();
      if (operator == CompareOperator.NOT_IN) {
        cursor.advance();
      } else if (operator == CompareOperator.IS && cursor.accept(Token.NOT)) {
        return CompareOperator.IS_NOT;
      }
    }
    return operator;
  }

  /** Operands joined by binary operators, from {@code |} to {@code @}. */
  Expression binary() {
    int outer = cursor.isolate();
    Expression result = binary(1);
    cursor.merge(outer);
    return result;
  }

  private Expression binary(int precedence) {
    int start = cursor.position();
    Expression left = unary();
    int operatorPrecedence = cursor.kind().precedence();
    while (operatorPrecedence >= precedence) {
      BinaryOperator operator = cursor.kind().operator();
      int end = cursor.position();
      cursor.advance();
      int leftHeight = cursor.isolate();
      int rightPrecedence = operatorPrecedence + 1;
      if (cursor.diagnosing() && cursor.at(Token.NOT)) {
        diagnosis.negatedOperand(operator);
      }
      Expression right =
          cursor.reading()
              ? binary(rightPrecedence)
              : cursor.longest(() -> binary(rightPrecedence));
      if (right == null) {
        cursor.backTo(end);
        return left;
      }
      cursor.merge(leftHeight);
      cursor.grow();
      if (operator == null) {
        throw new IllegalStateException("operator without operation");
      }
      left = new Expression.BinOp(cursor.since(start), left, operator, right);
      operatorPrecedence = cursor.kind().precedence();
    }
    return left;
  }

  Expression unary() {
    UnaryOperator operator =
        switch (cursor.kind()) {
          case PLUS -> UnaryOperator.U_ADD;
          case MINUS -> UnaryOperator.U_SUB;
          case TILDE -> UnaryOperator.INVERT;
          default -> null;
        };
    if (operator == null) {
      return power();
    }
    int outer = cursor.enter();
    int start = cursor.position();
    cursor.advance();
    if (cursor.diagnosing() && cursor.at(Token.NOT)) {
      diagnosis.negatedFactor();
    }
    Expression operand = unary();
    cursor.grow();
    cursor.leave(outer);
    return new Expression.UnaryOp(cursor.since(start), operator, operand);
  }

  private Expression power() {
    int start = cursor.position();
    Expression base = awaitOrPrimary();
    if (!cursor.at(Token.DOUBLE_STAR)) {
      return base;
    }
    int end = cursor.position();
    cursor.advance();
    int outer = cursor.enter();
    Expression exponent = cursor.longest(this::unary);
    cursor.leave(outer);
    if (exponent == null) {
      cursor.backTo(end);
      return base;
    }
    cursor.grow();
    return new Expression.BinOp(cursor.since(start), base, BinaryOperator.POW, exponent);
  }

  private Expression awaitOrPrimary() {
    if (!cursor.at(Token.AWAIT)) {
      return primary();
    }
    int start = cursor.position();
    cursor.advance();
    Expression value = primary();
    cursor.grow();
    return new Expression.Await(cursor.since(start), value);
  }

  Expression primary() {
    int start = cursor.position();
    Expression result = atom();
    while (true) {
      Expression base = result;
      Expression longer =
          cursor.reading() ? trailer(start, base) : cursor.longest(() -> trailer(start, base));
      if (longer == null) {
        return base;
      }
      result = longer;
      cursor.grow();
    }
  }

  private @Nullable Expression trailer(int start, Expression base) {
    return switch (cursor.kind()) {
      case DOT -> {
        cursor.advance();
        String name = cursor.name();
        yield new Expression.Attribute(cursor.since(start), base, name);
      }
      case LEFT_PAREN -> call(start, base);
      case LEFT_BRACKET -> subscript(start, base);
      default -> null;
    };
  }

  private Expression call(int start, Expression function) {
    int functionHeight = cursor.isolate();
    ArgumentParser.Call call = arguments.call();
    cursor.merge(functionHeight);
    return new Expression.Call(cursor.since(start), function, call.arguments(), call.keywords());
  }

  // ---- subscripts

  private Expression subscript(int start, Expression value) {
    int valueHeight = cursor.isolate();
    cursor.expect(Token.LEFT_BRACKET);
    Expression index = slices();
    cursor.expect(Token.RIGHT_BRACKET);
    cursor.merge(valueHeight);
    return new Expression.Subscript(cursor.since(start), value, index);
  }

  private Expression slices() {
    int start = cursor.position();
    boolean star = cursor.at(Token.STAR);
    Expression first = slice();
    if (!cursor.at(Token.COMMA) && !star) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(Token.COMMA) && !cursor.at(Token.RIGHT_BRACKET)) {
      elements.add(slice());
    }
    cursor.grow();
    return new Expression.TupleExpr(cursor.since(start), List.copyOf(elements));
  }

  private Expression slice() {
    if (cursor.at(Token.STAR)) {
      return starredArgument();
    }
    int start = cursor.position();
    int outer = cursor.isolate();
    Expression result = cursor.at(Token.COLON) ? null : namedExpression();
    if (result == null || cursor.at(Token.COLON)) {
      if (result instanceof Expression.NamedExpr && cursor.peek(-1) != Token.RIGHT_PAREN) {
        throw Cursor.mismatch();
      }
      cursor.advance();
      Expression upper = sliceBound();
      Expression step = cursor.accept(Token.COLON) ? sliceBound() : null;
      cursor.grow();
      result = new Expression.Slice(cursor.since(start), result, upper, step);
    }
    cursor.merge(outer);
    return result;
  }

  private @Nullable Expression sliceBound() {
    return switch (cursor.kind()) {
      case COLON, COMMA, RIGHT_BRACKET -> null;
      default -> expression();
    };
  }

  // ---- atoms

  Expression atom() {
    int start = cursor.position();
    return switch (cursor.kind()) {
      case NAME -> new Expression.Name(cursor.span(start), cursor.name());
      case NUMBER -> {
        if (!(cursor.tokens().value(start) instanceof Literal literal)) {
          throw new IllegalStateException("number without value");
        }
        yield constant(literal);
      }
      case NONE -> constant(new Literal.NoneLiteral());
      case TRUE -> constant(new Literal.BoolLiteral(true));
      case FALSE -> constant(new Literal.BoolLiteral(false));
      case ELLIPSIS -> constant(new Literal.EllipsisLiteral());
      case STRING, FSTRING_START -> strings.strings();
      case LEFT_PAREN -> displays.parenthesized();
      case LEFT_BRACKET -> displays.list();
      case LEFT_BRACE -> displays.braces();
      default -> throw Cursor.mismatch();
    };
  }

  /** The token at the position, as a constant. */
  Expression.Constant constant(Literal value) {
    Span span = cursor.span(cursor.position());
    cursor.advance();
    return new Expression.Constant(span, value);
  }

  // ---- comprehensions

  /** Whether a comprehension's first {@code for} is here. */
  boolean atComprehension() {
    if (cursor.at(Token.ASYNC)) {
      cursor.lookFurther(1);
      return cursor.peek(1) == Token.FOR;
    }
    return cursor.at(Token.FOR);
  }

  List<Expression.Comprehension> comprehensions() {
    List<Expression.Comprehension> generators = new ArrayList<>();
    while (atComprehension()) {
      boolean async = cursor.accept(Token.ASYNC);
      cursor.advance();
      Expression target = targets.several(false);
      if (cursor.diagnosing() && !cursor.at(Token.IN)) {
        throw diagnosis.comprehensionWithoutIn();
      }
      cursor.expect(Token.IN);
      Expression iterable = disjunction();
      List<Expression> conditions = new ArrayList<>(0);
      while (cursor.accept(Token.IF)) {
        conditions.add(disjunction());
      }
      generators.add(
          new Expression.Comprehension(async, target, iterable, List.copyOf(conditions)));
    }
    return List.copyOf(generators);
  }

  /** The subject of a {@code match}: an expression, or several as a tuple. */
  Expression subject() {
    int start = cursor.position();
    Expression first = starNamedExpression();
    if (cursor.at(Token.COMMA)) {
      return tuple(start, first, this::starNamedExpression);
    }
    if (first instanceof Expression.Starred) {
      throw Cursor.mismatch();
    }
    return first;
  }

  /** Adjacent string literals. */
  Expression strings() {
    return strings.strings();
  }
}
