// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;

/** The part of the parser that reads statements of one line, without their line end. */
final class SimpleStatementParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final TypeParameterParser typeParameters;

  SimpleStatementParser(
      Cursor cursor, ExpressionParser expressions, TypeParameterParser typeParameters) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.typeParameters = typeParameters;
  }

  Statement statement() {
    int start = cursor.position();
    return switch (cursor.kind()) {
      case RETURN -> returnStatement(start);
      case IMPORT -> importNames(start);
      case FROM -> importFrom(start);
      case RAISE -> raise(start);
      case PASS -> {
        cursor.advance();
        yield new Statement.Pass(cursor.since(start));
      }
      case BREAK -> {
        cursor.advance();
        yield new Statement.Break(cursor.since(start));
      }
      case CONTINUE -> {
        cursor.advance();
        yield new Statement.Continue(cursor.since(start));
      }
      case DEL -> delete(start);
      case ASSERT -> assertion(start);
      case GLOBAL -> {
        List<String> names = names();
        yield new Statement.Global(cursor.since(start), names);
      }
      case NONLOCAL -> {
        List<String> names = names();
        yield new Statement.Nonlocal(cursor.since(start), names);
      }
      default -> other(start);
    };
  }

  private Statement other(int start) {
    if (!atTypeAlias()) {
      return expressionOrAssignment(start);
    }
    Statement alias = cursor.longest(() -> typeAlias(start));
    return alias == null ? expressionOrAssignment(start) : alias;
  }

  // ---- expressions and assignments

  private Statement expressionOrAssignment(int start) {
    if (cursor.diagnosing()) {
      expressions.diagnosis().statement();
    }
    Expression first = expressions.yieldOrStarExpressions();
    Token next = cursor.kind();
    if (next == Token.EQUAL) {
      return assignment(start, first);
    }
    if (next == Token.COLON) {
      return annotated(start, first);
    }
    if (next.isAugmentedAssignment()) {
      return augmented(start, first, next);
    }
    cursor.grow();
    return new Statement.ExpressionStatement(cursor.since(start), first);
  }

  private Statement assignment(int start, Expression first) {
    List<Expression> targets = new ArrayList<>(1);
    Expression value = first;
    while (cursor.at(Token.EQUAL)) {
      requireTarget(value);
      targets.add(value);
      cursor.advance();
      value = expressions.yieldOrStarExpressions();
    }
    cursor.grow();
    return new Statement.Assign(cursor.since(start), List.copyOf(targets), value);
  }

  private void requireTarget(Expression target) {
    boolean bareYield =
        target instanceof Expression.Yield || target instanceof Expression.YieldFrom;
    if (bareYield && cursor.peek(-1) != Token.RIGHT_PAREN) {
      throw cursor.refusal(target.span(), "assignment to yield expression not possible");
    }
    Expression invalid = Targets.firstInvalid(target, Targets.Use.ASSIGN);
    if (invalid != null) {
      throw cursor.refusal(invalid.span(), "cannot assign to " + Targets.describe(invalid));
    }
  }

  private Statement annotated(int start, Expression target) {
    if (!Targets.isSingle(target)) {
      int colon = cursor.position();
      if (cursor.tokens().kind(start) == Token.YIELD) {
        throw Cursor.mismatch();
      }
      if (cursor.diagnosing()) {
        cursor.advance();
        boolean annotates = cursor.attemptDiagnosing(expressions::expression) != null;
        cursor.backTo(colon);
        if (!annotates) {
          throw cursor.problemAtToken(colon, "invalid syntax");
        }
      }
      boolean bare = target instanceof Expression.TupleExpr tuple && !isParenthesized(tuple, start);
      Span span =
          bare && target instanceof Expression.TupleExpr tuple
              ? tuple.elements().getFirst().span()
              : target.span();
      throw cursor.refusal(span, illegalAnnotationTarget(target));
    }
    cursor.advance();
    Expression annotation = expressions.expression();
    Expression value = cursor.accept(Token.EQUAL) ? expressions.yieldOrStarExpressions() : null;
    boolean simple = target instanceof Expression.Name && cursor.tokens().kind(start) == Token.NAME;
    cursor.grow();
    return new Statement.AnnAssign(cursor.since(start), target, annotation, value, simple);
  }

  private static String illegalAnnotationTarget(Expression target) {
    return switch (target) {
      case Expression.ListExpr _, Expression.TupleExpr _ ->
          "only single target (not " + Targets.describe(target) + ") can be annotated";
      default -> "illegal target for annotation";
    };
  }

  /** Whether an operator of assignment, at the position, has a value. */
  private boolean valueFollows() {
    int operator = cursor.position();
    cursor.advance();
    boolean value = cursor.attempt(expressions::yieldOrStarExpressions) != null;
    cursor.backTo(operator);
    return value;
  }

  private Statement augmented(int start, Expression target, Token token) {
    BinaryOperator operator = token.operator();
    if (operator == null || !Targets.isSingle(target)) {
      if (cursor.diagnosing() && (cursor.tokens().kind(start) == Token.YIELD || !valueFollows())) {
        throw Cursor.mismatch();
      }
      throw cursor.refusal(
          target.span(),
          "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment");
    }
    cursor.advance();
    Expression value = expressions.yieldOrStarExpressions();
    cursor.grow();
    return new Statement.AugAssign(cursor.since(start), target, operator, value);
  }

  // ---- keywords

  private Statement returnStatement(int start) {
    cursor.advance();
    Expression value = expressions.startsElement() ? expressions.starExpressions() : null;
    cursor.grow();
    return new Statement.Return(cursor.since(start), value);
  }

  private Statement raise(int start) {
    cursor.advance();
    Expression exception = null;
    Expression cause = null;
    if (cursor.kind().startsExpression()) {
      exception = expressions.expression();
      if (cursor.accept(Token.FROM)) {
        cause = expressions.expression();
      }
    }
    cursor.grow();
    return new Statement.Raise(cursor.since(start), exception, cause);
  }

  private Statement assertion(int start) {
    cursor.advance();
    Expression test = expressions.expression();
    Expression message = cursor.accept(Token.COMMA) ? expressions.expression() : null;
    cursor.grow();
    return new Statement.Assert(cursor.since(start), test, message);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(1);
    do {
      cursor.advance();
      names.add(cursor.name());
    } while (cursor.at(Token.COMMA));
    return List.copyOf(names);
  }

  private Statement delete(int start) {
    cursor.advance();
    int first = cursor.position();
    Expression targets =
        expressions
            .targets()
            .asTarget(
                cursor.diagnosing()
                    ? expressions::starExpressions
                    : expressions.targets()::severalTargets);
    Expression invalid = Targets.firstInvalid(targets, Targets.Use.DELETE);
    if (invalid != null) {
      throw cursor.refusal(invalid.span(), "cannot delete " + Targets.describe(invalid));
    }
    boolean bare = targets instanceof Expression.TupleExpr tuple && !isParenthesized(tuple, first);
    cursor.grow();
    return new Statement.Delete(
        cursor.since(start),
        bare && targets instanceof Expression.TupleExpr tuple
            ? tuple.elements()
            : List.of(targets));
  }

  /** Whether a tuple that starts at a token has parentheses of its own. */
  private boolean isParenthesized(Expression.TupleExpr tuple, int first) {
    if (tuple.elements().isEmpty()) {
      return true;
    }
    Span element = tuple.elements().getFirst().span();
    return cursor.tokens().kind(first) == Token.LEFT_PAREN
        && tuple.span().equals(cursor.since(first))
        && (element.line() != tuple.span().line() || element.column() != tuple.span().column())
        && closesAtEnd(first);
  }

  private boolean closesAtEnd(int open) {
    int level = cursor.tokens().level(open) - 1;
    int at = open;
    while (cursor.tokens().level(at) > level) {
      at++;
    }
    return at == cursor.position() - 1;
  }

  // ---- imports

  private Statement importNames(int start) {
    List<Statement.Alias> names = new ArrayList<>(1);
    do {
      cursor.advance();
      if (cursor.diagnosing() && cursor.at(Token.NEWLINE) && names.isEmpty()) {
        throw cursor.refusalFrom(cursor.position(), "Expected one or more names after 'import'");
      }
      int first = cursor.position();
      String name = dottedName();
      names.add(alias(first, name));
    } while (cursor.at(Token.COMMA));
    if (cursor.diagnosing() && cursor.at(Token.FROM)) {
      expressions.diagnosis().importBeforeFrom(start);
    }
    return new Statement.Import(cursor.since(start), List.copyOf(names));
  }

  private Statement.Alias alias(int first, String name) {
    String asName = null;
    if (cursor.accept(Token.AS)) {
      asName = cursor.name();
    }
    return new Statement.Alias(cursor.since(first), name, asName);
  }

  private String dottedName() {
    String first = cursor.name();
    if (!cursor.at(Token.DOT)) {
      return first;
    }
    StringBuilder dotted = new StringBuilder(first);
    while (cursor.accept(Token.DOT)) {
      dotted.append('.').append(cursor.name());
    }
    return dotted.toString();
  }

  private Statement importFrom(int start) {
    cursor.advance();
    int level = 0;
    while (cursor.at(Token.DOT) || cursor.at(Token.ELLIPSIS)) {
      level += cursor.at(Token.DOT) ? 1 : 3;
      cursor.advance();
    }
    String module = level == 0 || cursor.at(Token.NAME) ? dottedName() : null;
    cursor.expect(Token.IMPORT);
    if (cursor.diagnosing() && cursor.at(Token.NEWLINE)) {
      throw cursor.refusalFrom(cursor.position(), "Expected one or more names after 'import'");
    }
    List<Statement.Alias> names = importedNames();
    return new Statement.ImportFrom(cursor.since(start), module, names, level);
  }

  private List<Statement.Alias> importedNames() {
    int first = cursor.position();
    if (cursor.accept(Token.STAR)) {
      return List.of(new Statement.Alias(cursor.since(first), "*", null));
    }
    boolean parenthesized = cursor.accept(Token.LEFT_PAREN);
    List<Statement.Alias> names = new ArrayList<>();
    do {
      int name = cursor.position();
      if (!names.isEmpty() && !cursor.at(Token.NAME)) {
        break;
      }
      names.add(alias(name, cursor.name()));
    } while (cursor.accept(Token.COMMA));
    if (parenthesized) {
      cursor.expect(Token.RIGHT_PAREN);
    } else if (cursor.peek(-1) == Token.COMMA) {
      if (cursor.diagnosing() && cursor.at(Token.NEWLINE)) {
        throw cursor.refusal("trailing comma not allowed without surrounding parentheses");
      }
      throw Cursor.mismatch();
    }
    return List.copyOf(names);
  }

  // ---- type aliases

  private boolean atTypeAlias() {
    if (!cursor.atSoft("type") || cursor.peek(1) != Token.NAME) {
      return false;
    }
    cursor.lookFurther(2);
    return cursor.peek(2) == Token.EQUAL || cursor.peek(2) == Token.LEFT_BRACKET;
  }

  private Statement typeAlias(int start) {
    cursor.advance();
    int nameToken = cursor.position();
    Expression.Name name = new Expression.Name(cursor.span(nameToken), cursor.name());
    List<TypeParameter> parameters = typeParameters.optional();
    cursor.expect(Token.EQUAL);
    Expression value = expressions.expression();
    cursor.grow();
    return new Statement.TypeAlias(cursor.since(start), name, parameters, value);
  }
}
