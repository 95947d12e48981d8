// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;

/**
 * The finding of what is probably wrong with a source that the grammar does not match.
 *
 * <p>The parser reads such a source a second time and asks here at the places where mistakes are
 * common; the first answer is what CPython would report. Where there is none, the problem is plain
 * {@code invalid syntax}.
 */
final class Diagnosis {
  private final Cursor cursor;
  private final ExpressionParser expressions;

  Diagnosis(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  // ---- expressions

  /** Looks for a missing comma, a missing {@code else} or a {@code print} statement. */
  void expression() {
    int start = cursor.position();
    if (!cursor.kind().startsExpression()) {
      return;
    }
    Expression first = cursor.attempt(expressions::disjunction);
    int end = cursor.position();
    if (first != null) {
      if (cursor.at(Token.IF)) {
        ifWithoutElse(start);
      } else if (cursor.kind().startsExpression() && !startsLikePrefixedString(start)) {
        missingComma(start, first);
      }
    }
    cursor.backTo(start);
    legacyStatement(start);
    cursor.backTo(start);
  }

  private boolean startsLikePrefixedString(int start) {
    if (cursor.tokens().kind(start) != Token.NAME) {
      return false;
    }
    Token next = cursor.tokens().kind(start + 1);
    return next == Token.STRING || isSoftKeyword(cursor.identifier(start));
  }

  private static boolean isSoftKeyword(String name) {
    return switch (name) {
      case "_", "case", "match", "type" -> true;
      default -> false;
    };
  }

  private void missingComma(int start, Expression first) {
    if (isLegacyName(first) || cursor.attempt(expressions::expression) == null) {
      return;
    }
    if (cursor.tokens().level(cursor.position() - 1) > 0) {
      throw cursor.problem(
          cursor.since(start), "invalid syntax. Perhaps you forgot a comma?");
    }
  }

  private void ifWithoutElse(int start) {
    cursor.advance();
    if (cursor.attempt(expressions::disjunction) != null
        && !cursor.at(Token.ELSE)
        && !cursor.at(Token.COLON)) {
      throw cursor.problem(cursor.since(start), "expected 'else' after 'if' expression");
    }
  }

  private static boolean isLegacyName(Expression expression) {
    return expression instanceof Expression.Name name && isLegacyName(name.id());
  }

  private static boolean isLegacyName(String name) {
    return name.equals("print") || name.equals("exec");
  }

  private void legacyStatement(int start) {
    if (!cursor.at(Token.NAME) || !isLegacyName(cursor.identifier(start))) {
      return;
    }
    cursor.advance();
    if (!cursor.at(Token.LEFT_PAREN)
        && expressions.startsElement()
        && cursor.attempt(expressions::starExpressions) != null) {
      String name = cursor.identifier(start);
      throw cursor.problem(
          cursor.since(start),
          "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
    }
  }

  /** Looks for an assignment where an expression is expected. */
  void namedExpression() {
    int start = cursor.position();
    if (!cursor.kind().startsExpression()) {
      return;
    }
    Expression value = cursor.attempt(expressions::expression);
    if (value != null && cursor.at(Token.WALRUS)) {
      cursor.advance();
      if (cursor.attempt(expressions::expression) != null) {
        throw cursor.problem(
            value.span(), "cannot use assignment expressions with " + Targets.describe(value));
      }
    }
    cursor.backTo(start);
    comparisonMeant(start);
    cursor.backTo(start);
  }

  private void comparisonMeant(int start) {
    Expression left = cursor.attempt(expressions::binary);
    if (left == null || !cursor.at(Token.EQUAL)) {
      return;
    }
    cursor.advance();
    if (cursor.attempt(expressions::binary) == null
        || cursor.at(Token.EQUAL)
        || cursor.at(Token.WALRUS)) {
      return;
    }
    boolean bareName = left instanceof Expression.Name && cursor.tokens().kind(start) == Token.NAME;
    if (bareName) {
      throw cursor.problem(
          cursor.since(start),
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    if (!isDisplayOrSingleton(left)) {
      throw cursor.problem(
          left.span(),
          "cannot assign to "
              + Targets.describe(left)
              + " here. Maybe you meant '==' instead of '='?");
    }
  }

  private static boolean isDisplayOrSingleton(Expression expression) {
    return switch (expression) {
      case Expression.ListExpr _, Expression.TupleExpr _, Expression.GeneratorExp _ -> true;
      case Expression.Constant constant ->
          constant.value() instanceof Literal.NoneLiteral
              || constant.value() instanceof Literal.BoolLiteral;
      default -> false;
    };
  }

  /** Refuses a lambda without parentheses in an f-string, whose colon starts the format. */
  void lambdaInFString(int start) {
    if (cursor.at(Token.FSTRING_MIDDLE)) {
      throw cursor.problem(
          cursor.since(start), "f-string: lambda expressions are not allowed without parentheses");
    }
  }

  void comprehensionWithoutIn() {}

  void invalidLoopTarget(Expression invalid) {
    throw cursor.problem(invalid.span(), "cannot assign to " + Targets.describe(invalid));
  }

  void doubleStarInGroup(int token) {
    cursor.advance();
    if (cursor.attempt(expressions::expression) != null && cursor.at(Token.RIGHT_PAREN)) {
      throw cursor.problemAtToken(token, "cannot use double starred expression here");
    }
    cursor.backTo(token);
  }

  // ---- displays

  void keyWithoutColon(Expression key) {
    throw cursor.problemAtToken(
        cursor.position() - 1, "':' expected after dictionary key");
  }

  void dictValue(int colon) {
    if (cursor.at(Token.STAR)) {
      throw cursor.refusal("cannot use a starred expression in a dictionary value");
    }
    if (cursor.at(Token.RIGHT_BRACE) || cursor.at(Token.COMMA)) {
      throw cursor.problemAtToken(colon, "expression expected after dictionary key and ':'");
    }
  }

  void unparenthesizedComprehensionTarget(List<Expression> elements) {
    throw cursor.problem(
        elements.getFirst().span().to(elements.getLast().span()),
        "did you forget parentheses around the comprehension target?");
  }

  // ---- calls

  void arguments() {}

  void keywordValue(int start) {
    if (cursor.at(Token.COMMA) || cursor.at(Token.RIGHT_PAREN)) {
      throw cursor.problem(cursor.since(start), "expected argument value expression");
    }
  }

  void comprehensionAfterKeyword(int start) {
    throw cursor.problem(
        cursor.tokens().span(start, start + 1),
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }

  RuntimeException bareGenerator(int first, boolean only) {
    return cursor.refusal(cursor.since(first), "Generator expression must be parenthesized");
  }

  void parenthesizedParameters(boolean function) {
    int start = cursor.position();
    int depth = cursor.tokens().level(start) - 1;
    int at = start;
    while (cursor.tokens().kind(at) != Token.END && cursor.tokens().level(at) > depth) {
      at++;
    }
    throw cursor.problem(
        cursor.tokens().span(start, at),
        (function ? "Function" : "Lambda expression") + " parameters cannot be parenthesized");
  }

  // ---- f-strings

  void fieldStart() {
    switch (cursor.kind()) {
      case EQUAL, EXCLAMATION, COLON, RIGHT_BRACE ->
          throw cursor.refusal(
              "f-string: valid expression required before '" + cursor.kind().text() + "'");
      default -> {
        if (!cursor.at(Token.YIELD)
            && !cursor.matches(expressions::starExpressions)) {
          if (cursor.kind().startsExpression()) {
            return;
          }
          throw cursor.refusal("f-string: expecting a valid expression after '{'");
        }
      }
    }
  }

  void fieldAfterValue(boolean debug) {
    switch (cursor.kind()) {
      case EXCLAMATION, COLON, RIGHT_BRACE -> {}
      default ->
          throw cursor.refusal(
              debug
                  ? "f-string: expecting '!', or ':', or '}'"
                  : "f-string: expecting '=', or '!', or ':', or '}'");
    }
  }

  void conversion(int mark) {
    switch (cursor.kind()) {
      case COLON, RIGHT_BRACE ->
          throw cursor.refusal("f-string: missing conversion character");
      case NAME -> {}
      default -> throw cursor.refusal("f-string: invalid conversion character");
    }
  }

  void fieldEnd(boolean afterSpec) {
    throw cursor.refusal(
        afterSpec
            ? "f-string: expecting '}', or format specs"
            : "f-string: expecting ':' or '}'");
  }

  // ---- statements

  /** Looks for an assignment to something that cannot be assigned to. */
  void statement() {
    if (!cursor.at(Token.STAR)) {
      namedExpressionAsStatement();
    }
  }

  private void namedExpressionAsStatement() {
    int start = cursor.position();
    if (!cursor.kind().startsExpression()) {
      return;
    }
    Expression value = cursor.attempt(expressions::expression);
    if (value != null && cursor.at(Token.EQUAL) && Targets.firstInvalid(value, Targets.Use.ASSIGN) != null) {
      cursor.backTo(start);
      comparisonMeant(start);
    }
    cursor.backTo(start);
  }

  void with() {}

  SyntaxProblem tryWithoutHandlers() {
    return cursor.indentationProblem(
        SyntaxProblem.Kind.SYNTAX_ERROR, "expected 'except' or 'finally' block");
  }

  void exceptionList(int start, Expression first) {
    int from = cursor.position();
    cursor.advance();
    if (cursor.attempt(expressions::starExpressions) != null) {
      Expression end = first;
      throw cursor.problem(
          end.span().to(cursor.since(from)), "multiple exception types must be parenthesized");
    }
    cursor.backTo(from);
  }

  void exceptionTarget(boolean star) {
    int start = cursor.position();
    if (cursor.attempt(expressions::expression) instanceof Expression target
        && cursor.at(Token.COLON)
        && !(target instanceof Expression.Name)) {
      throw cursor.problem(
          target.span(),
          "cannot use "
              + (star ? "except*" : "except")
              + " statement with "
              + Targets.describe(target));
    }
    cursor.backTo(start);
  }

  void importTarget() {
    int start = cursor.position();
    if (cursor.attempt(expressions::expression) instanceof Expression target
        && !(target instanceof Expression.Name)) {
      throw cursor.problem(
          target.span(), "cannot use " + Targets.describe(target) + " as import target");
    }
    cursor.backTo(start);
  }

  void importBeforeFrom(int start) {
    cursor.advance();
    if (cursor.at(Token.NAME)) {
      throw cursor.problemAtToken(
          start, "Did you mean to use 'from ... import ...' instead?");
    }
    cursor.backTo(cursor.position() - 1);
  }

  void matchWithoutColon() {
    int start = cursor.position();
    cursor.advance();
    if (cursor.attempt(expressions::subject) != null && cursor.at(Token.NEWLINE)) {
      throw cursor.refusal("expected ':'");
    }
    cursor.backTo(start);
  }
}
