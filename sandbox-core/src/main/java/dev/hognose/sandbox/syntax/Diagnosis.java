// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The finding of what is probably wrong with a source that the grammar does not match.
 *
 * <p>The parser reads such a source a second time and asks here at the places where mistakes are
 * common; the first answer is what CPython would report. Where there is none, the problem is plain
 * {@code invalid syntax}.
 */
final class Diagnosis {
  /** Where the search for a broken field's expression starts at most, to keep it cheap. */
  private static final int MAX_FIELD_TOKENS = 64;

  private final Cursor cursor;
  private final ExpressionParser expressions;

  /** Whether what follows a name is looked at; never nested, lest the work grow exponentially. */
  private boolean afterName;

  Diagnosis(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  // ---- expressions

  /** Looks for a missing comma, a missing {@code else} or a {@code print} statement. */
  void expression() {
    expression(true);
  }

  /** The same, perhaps without a look into the brace that follows. */
  private void expression(boolean braces) {
    int start = cursor.position();
    if (!cursor.kind().startsExpression()) {
      return;
    }
    Expression first = cursor.attempt(expressions::disjunction);
    if (first != null) {
      if (braces) {
        brace();
      }
      if (cursor.at(Token.IF)) {
        ifWithoutElse(first);
      } else if (cursor.kind().startsExpression() && !startsLikePrefixedString(start)) {
        missingComma(first);
      }
    }
    cursor.backTo(start);
    legacyStatement(start);
    cursor.backTo(start);
  }

  /** Looks into the brace that follows an operand, as in other languages. */
  private void brace() {
    if (cursor.at(Token.LEFT_BRACE)) {
      int start = cursor.position();
      cursor.attemptDiagnosing(expressions::atom);
      cursor.backTo(start);
    }
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

  private void missingComma(Expression first) {
    Expression second = cursor.attempt(expressions::expression);
    if (second == null || isLegacyName(first)) {
      return;
    }
    if (cursor.tokens().level(cursor.position() - 1) > 0) {
      throw cursor.problem(
          first.span().to(second.span()), "invalid syntax. Perhaps you forgot a comma?");
    }
  }

  private void ifWithoutElse(Expression first) {
    cursor.advance();
    Expression test = cursor.attempt(expressions::disjunction);
    brace();
    if (test != null && !cursor.at(Token.ELSE) && !cursor.at(Token.COLON)) {
      throw cursor.problem(first.span().to(test.span()), "expected 'else' after 'if' expression");
    }
  }

  private static boolean isLegacyName(Expression expression) {
    return expression instanceof Expression.Name name && isLegacyName(name.id());
  }

  private static boolean isLegacyName(String name) {
    return name.equals("print") || name.equals("exec");
  }

  /**
   * Looks for a {@code print} statement, and, as CPython does by the way, for mistakes in an
   * expression that follows any other name.
   */
  private void legacyStatement(int start) {
    boolean legacy = isLegacyName(cursor.identifier(start));
    if (!cursor.at(Token.NAME) || (afterName && !legacy)) {
      return;
    }
    cursor.advance();
    if (cursor.at(Token.LEFT_PAREN) || !expressions.startsElement()) {
      return;
    }
    Expression operand = operandAfterName(startsLikePrefixedString(start));
    if (operand != null && legacy) {
      String name = cursor.identifier(start);
      throw cursor.problem(
          cursor.span(start).to(operand.span()),
          "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
    }
  }

  /**
   * What follows a name.
   *
   * @param unread whether no search for a missing comma has read it: then mistakes in all its parts
   *     count, else those of the whole
   */
  private @Nullable Expression operandAfterName(boolean unread) {
    if (afterName) {
      return cursor.attempt(expressions::starExpressions);
    }
    afterName = true;
    try {
      if (unread) {
        return cursor.attemptDiagnosing(expressions::starExpressions);
      }
      expression(false);
      furtherOperands();
      return cursor.attempt(expressions::starExpressions);
    } finally {
      afterName = false;
    }
  }

  /** Looks for mistakes in what follows the first of several expressions. */
  private void furtherOperands() {
    int start = cursor.position();
    Expression operand = cursor.attempt(expressions::expression);
    while (operand != null && cursor.accept(Token.COMMA)) {
      operand = cursor.attemptDiagnosing(expressions::expression);
    }
    cursor.backTo(start);
  }

  /** Looks for an assignment where an expression is expected. */
  void namedExpression() {
    int start = cursor.position();
    boolean walrus = cursor.at(Token.NAME) && cursor.peek(1) == Token.WALRUS;
    if (walrus || !cursor.kind().startsExpression()) {
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
    Expression right = cursor.attempt(expressions::binary);
    if (right == null || cursor.at(Token.EQUAL) || cursor.at(Token.WALRUS)) {
      return;
    }
    boolean bareName = left instanceof Expression.Name && cursor.tokens().kind(start) == Token.NAME;
    if (bareName) {
      throw cursor.problem(
          left.span().to(right.span()),
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    if (!startsWithDisplayOrSingleton(start)) {
      throw cursor.problem(
          left.span(),
          "cannot assign to "
              + Targets.describe(left)
              + " here. Maybe you meant '==' instead of '='?");
    }
  }

  /** Whether the atom at a token, not what follows it, is of a kind that is never compared. */
  private boolean startsWithDisplayOrSingleton(int start) {
    int end = cursor.position();
    cursor.backTo(start);
    Expression atom = cursor.attempt(expressions::atom);
    cursor.backTo(end);
    return atom instanceof Expression.ListExpr
        || atom instanceof Expression.TupleExpr
        || atom instanceof Expression.GeneratorExp
        || isSingleton(atom);
  }

  private static boolean isSingleton(@Nullable Expression expression) {
    return expression instanceof Expression.Constant constant
        && (constant.value() instanceof Literal.NoneLiteral
            || constant.value() instanceof Literal.BoolLiteral);
  }

  /** Refuses a lambda without parentheses in an f-string, whose colon starts the format. */
  void lambdaInFString(int start) {
    boolean empty =
        cursor.at(Token.RIGHT_BRACE)
            && cursor.tokens().value(cursor.position() - 1) == FStringLexer.SEPARATOR;
    if (empty || cursor.at(Token.FSTRING_MIDDLE)) {
      throw cursor.problem(
          cursor.since(start), "f-string: lambda expressions are not allowed without parentheses");
    }
  }

  RuntimeException comprehensionWithoutIn() {
    return cursor.refusalAtLast("'in' expected after for-loop variables");
  }

  RuntimeException starWithoutValue() {
    return cursor.problemAtToken(cursor.farthest(), "Invalid star expression");
  }

  /** Looks for a star without value that opens a display; the position is that of the star. */
  void starInDisplay() {
    int star = cursor.position();
    cursor.advance();
    if (cursor.attemptDiagnosing(expressions::expression) == null) {
      throw starWithoutValue();
    }
    cursor.backTo(star);
  }

  /** Looks for an operand that needs parentheses; the position is that of {@code not}. */
  void negatedOperand(@Nullable BinaryOperator operator) {
    switch (operator) {
      case ADD, SUB, MULT, DIV, MOD, FLOOR_DIV, MAT_MULT ->
          negated(cursor.position(), expressions::inversion);
      case null, default -> {}
    }
  }

  /** As {@link #negatedOperand}, after a unary operator. */
  void negatedFactor() {
    int start = cursor.position();
    cursor.advance();
    negated(start, expressions::unary);
  }

  private void negated(int start, Supplier<Expression> rule) {
    Expression operand = afterName ? null : cursor.attempt(rule);
    if (operand != null) {
      throw cursor.problem(
          cursor.span(start).to(operand.span()), "'not' after an operator must be parenthesized");
    }
    cursor.backTo(start);
  }

  RuntimeException invalidLoopTarget(Expression invalid) {
    return cursor.problem(invalid.span(), "cannot assign to " + Targets.describe(invalid));
  }

  void doubleStarInGroup(int token) {
    cursor.advance();
    if (cursor.attempt(expressions::expression) != null && cursor.at(Token.RIGHT_PAREN)) {
      throw cursor.problemAtToken(token, "cannot use double starred expression here");
    }
    cursor.backTo(token);
  }

  // ---- displays

  /** Looks for an entry after the first that is not one; the position is before its key. */
  void keyWithoutColon() {
    int start = cursor.position();
    Expression key = cursor.attempt(expressions::expression);
    if (key != null && !cursor.at(Token.COLON)) {
      Span span = key.span();
      throw new SyntaxProblem(
          SyntaxProblem.Kind.SYNTAX_ERROR,
          "':' expected after dictionary key",
          cursor.source(),
          span.line(),
          span.endColumn(),
          span.endLine(),
          0);
    }
    cursor.backTo(start);
  }

  void dictValue(int colon) {
    if (cursor.at(Token.STAR)) {
      int star = cursor.position();
      if (cursor.attempt(expressions::starred) != null) {
        throw cursor.refusalFrom(star, "cannot use a starred expression in a dictionary value");
      }
    }
    if (cursor.at(Token.RIGHT_BRACE) || cursor.at(Token.COMMA)) {
      throw cursor.problemAtToken(colon, "expression expected after dictionary key and ':'");
    }
  }

  RuntimeException unparenthesizedComprehensionTarget(Span target) {
    return cursor.problem(target, "did you forget parentheses around the comprehension target?");
  }

  // ---- calls

  /** Refuses {@code f(*a=1)}; the position is that of the equals sign. */
  void assignmentToUnpacking(int star, String what) {
    int equal = cursor.position();
    cursor.advance();
    if (cursor.attempt(expressions::expression) != null) {
      throw cursor.problem(cursor.since(star), "cannot assign to " + what + " argument unpacking");
    }
    cursor.backTo(equal);
  }

  /** Refuses {@code f(a.b=1)}; the position is that of the equals sign. */
  void assignmentInArgument(Expression value) {
    if (value instanceof Expression.NamedExpr) {
      return;
    }
    Span span = value.span().to(cursor.span(cursor.position()));
    throw cursor.problem(
        span,
        isSingleton(value)
            ? "cannot assign to " + Targets.describe(value)
            : "expression cannot contain assignment, perhaps you meant \"==\"?");
  }

  /** Refuses {@code f(*a for a in b)}; the position is after what is unpacked. */
  void unpackingInComprehension(int star) {
    int end = cursor.position();
    if (expressions.atComprehension() && cursor.attempt(expressions::comprehensions) != null) {
      cursor.backTo(end);
      throw cursor.problem(
          cursor.since(star), "iterable unpacking cannot be used in comprehension");
    }
    cursor.backTo(end);
  }

  void keywordValue(int start) {
    if (cursor.at(Token.COMMA) || cursor.at(Token.RIGHT_PAREN)) {
      throw cursor.problem(cursor.since(start), "expected argument value expression");
    }
  }

  RuntimeException comprehensionAfterKeyword(int start) {
    return cursor.problem(
        cursor.tokens().span(start, start + 1),
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }

  /** Whether names in parentheses are here, separated by commas, at least one. */
  boolean atParenthesizedNames() {
    int distance = 1;
    while (cursor.peek(distance) == Token.NAME) {
      distance++;
      if (cursor.peek(distance) == Token.COMMA) {
        distance++;
      } else {
        break;
      }
    }
    return distance > 1 && cursor.peek(distance) == Token.RIGHT_PAREN;
  }

  RuntimeException parenthesizedParameters(boolean function) {
    int start = cursor.position();
    int depth = cursor.tokens().level(start) - 1;
    int at = start;
    while (cursor.tokens().kind(at) != Token.END && cursor.tokens().level(at) > depth) {
      at++;
    }
    return cursor.problem(
        cursor.tokens().span(start, at),
        (function ? "Function" : "Lambda expression") + " parameters cannot be parenthesized");
  }

  // ---- f-strings

  void fieldStart() {
    switch (cursor.kind()) {
      case EQUAL, EXCLAMATION, COLON, RIGHT_BRACE ->
          throw cursor.refusal(
              "f-string: valid expression required before '" + cursor.kind().text() + "'");
      case YIELD -> {}
      default -> {
        if (!cursor.matches(expressions::starExpressions)) {
          brokenField();
        }
      }
    }
  }

  /** Refuses a field by what follows the longest expression at its start, if there is one. */
  private void brokenField() {
    int start = cursor.position();
    int last = Math.min(cursor.farthest(), start + MAX_FIELD_TOKENS);
    for (int end = last; end > start; end--) {
      Token cut = cursor.tokens().replaceKind(end, Token.END);
      boolean fits = cursor.attempt(expressions::starExpressions) != null;
      fits &= cursor.position() == end;
      cursor.tokens().replaceKind(end, cut);
      cursor.backTo(start);
      if (fits) {
        cursor.attemptDiagnosing(expressions::starExpressions);
        cursor.backTo(end);
        throw cursor.refusal("f-string: expecting '=', or '!', or ':', or '}'");
      }
    }
    cursor.attemptDiagnosing(expressions::starExpressions);
    cursor.backTo(start);
    throw cursor.refusal("f-string: expecting a valid expression after '{'");
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
      case COLON, RIGHT_BRACE -> throw cursor.refusal("f-string: missing conversion character");
      case NAME -> {}
      default -> throw cursor.refusal("f-string: invalid conversion character");
    }
  }

  RuntimeException fieldEnd(boolean afterSpec) {
    return cursor.refusal(
        afterSpec ? "f-string: expecting '}', or format specs" : "f-string: expecting ':' or '}'");
  }

  // ---- statements

  /** Looks for an assignment to something that cannot be assigned to. */
  void statement() {
    int start = cursor.position();
    boolean assigns = startsWithAssignment();
    cursor.backTo(start);
    if (!assigns) {
      elementsOfStatement();
      cursor.backTo(start);
    }
  }

  /** Whether an assignment matches here, though perhaps not up to the end of the line. */
  private boolean startsWithAssignment() {
    boolean hasTarget = false;
    int start = cursor.position();
    Expression target = cursor.attempt(expressions::starExpressions);
    while (target != null
        && cursor.at(Token.EQUAL)
        && Targets.firstInvalid(target, Targets.Use.ASSIGN) == null) {
      cursor.advance();
      hasTarget = true;
      start = cursor.position();
      target = cursor.attempt(expressions::starExpressions);
    }
    if (!hasTarget) {
      return target != null
          && Targets.isSingle(target)
          && (cursor.at(Token.COLON) || cursor.kind().isAugmentedAssignment());
    }
    boolean value =
        target != null
            || cursor.at(Token.YIELD)
            || cursor.attempt(expressions::binary) != null
            || cursor.attempt(expressions::atom) != null;
    return value && !(cursor.at(Token.EQUAL) && cursor.position() > start);
  }

  /** Reads elements up to a comma, and after one as many as follow, with commas or without. */
  private void elementsOfStatement() {
    boolean listed = false;
    do {
      if (cursor.at(Token.STAR)) {
        if (cursor.attempt(expressions::starred) == null) {
          return;
        }
      } else {
        namedExpression();
        if (cursor.attempt(expressions::namedExpression) == null) {
          return;
        }
      }
      listed |= cursor.accept(Token.COMMA);
    } while (listed);
  }

  /** Looks for what is wrong where the target of a {@code with} is not followed as it can be. */
  void afterItem(int target) {
    switch (cursor.kind()) {
      case COMMA, RIGHT_PAREN, COLON -> {}
      default -> {
        int end = cursor.position();
        cursor.backTo(target);
        cursor.attemptDiagnosing(expressions::expression);
        cursor.backTo(end);
      }
    }
  }

  SyntaxProblem tryWithoutHandlers() {
    return cursor.indentationProblem(
        SyntaxProblem.Kind.SYNTAX_ERROR, "expected 'except' or 'finally' block");
  }

  /** Refuses {@code except A, B}; the position is after the first type. */
  void exceptionList(int first) {
    int comma = cursor.position();
    cursor.advance();
    if (cursor.attempt(expressions::starExpressions) != null) {
      if (cursor.accept(Token.AS)) {
        cursor.accept(Token.NAME);
      }
      if (cursor.at(Token.COLON)) {
        throw cursor.refusalFrom(first, "multiple exception types must be parenthesized");
      }
    }
    cursor.backTo(comma);
  }

  /** Refuses {@code import a from b}; the position is that of {@code from}. */
  void importBeforeFrom(int start) {
    int from = cursor.position();
    cursor.advance();
    if (cursor.accept(Token.NAME)) {
      throw cursor.refusalFrom(start, "Did you mean to use 'from ... import ...' instead?");
    }
    cursor.backTo(from);
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
