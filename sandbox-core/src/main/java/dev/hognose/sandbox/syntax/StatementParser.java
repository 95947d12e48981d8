// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the parser that reads lines, blocks and compound statements. */
final class StatementParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final PatternParser patterns;
  private final TypeParameterParser typeParameters;
  private final SimpleStatementParser simple;

  StatementParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
    patterns = new PatternParser(cursor, expressions);
    typeParameters = new TypeParameterParser(cursor, expressions);
    simple = new SimpleStatementParser(cursor, expressions, typeParameters);
  }

  /** All statements up to the end of the source. */
  List<Statement> file() {
    List<Statement> statements = new ArrayList<>();
    while (!cursor.at(Token.END)) {
      statement(statements);
    }
    return List.copyOf(statements);
  }

  /** Reads a compound statement, or all the statements of a line. */
  private void statement(List<Statement> into) {
    int outer = cursor.isolate();
    Statement compound = compound();
    if (compound != null) {
      into.add(compound);
    } else {
      line(into);
    }
    cursor.merge(outer);
  }

  private void line(List<Statement> into) {
    do {
      int outer = cursor.isolate();
      into.add(simple.statement());
      cursor.merge(outer);
    } while (cursor.accept(Token.SEMICOLON) && !cursor.at(Token.NEWLINE));
    cursor.expect(Token.NEWLINE);
  }

  private @Nullable Statement compound() {
    int start = cursor.position();
    return switch (cursor.kind()) {
      case IF -> ifStatement();
      case FOR -> forStatement(start, false);
      case WHILE -> whileStatement(start);
      case TRY -> tryStatement(start);
      case WITH -> with(start, false);
      case DEF -> function(start, false, List.of());
      case CLASS -> classDefinition(start, List.of());
      case AT -> decorated();
      case ASYNC -> async(start, List.of());
      case NAME -> cursor.atSoft("match") ? match(start) : null;
      default -> null;
    };
  }

  private Statement async(int start, List<Expression> decorators) {
    cursor.advance();
    return switch (cursor.kind()) {
      case DEF -> function(start, true, decorators);
      case FOR -> forStatement(start, true);
      case WITH -> with(start, true);
      default -> throw Cursor.mismatch();
    };
  }

  // ---- blocks

  /** An indented block or the rest of the line; the position is after the colon. */
  private List<Statement> block(int header, String owner) {
    int outer = cursor.enter();
    List<Statement> statements = new ArrayList<>();
    if (cursor.accept(Token.NEWLINE)) {
      if (!cursor.at(Token.INDENT)) {
        throw missingBlock(header, owner);
      }
      cursor.advance();
      while (!cursor.accept(Token.DEDENT)) {
        statement(statements);
      }
    } else {
      line(statements);
    }
    cursor.grow();
    cursor.leave(outer);
    return List.copyOf(statements);
  }

  private RuntimeException missingBlock(int header, String owner) {
    return cursor.diagnosing()
        ? cursor.indentationProblem(
            "expected an indented block after "
                + owner
                + " on line "
                + cursor.tokens().line(header))
        : Cursor.mismatch();
  }

  /** Takes the colon of a header, missing or not. */
  private void colon() {
    if (!cursor.accept(Token.COLON)) {
      throw cursor.refusal("expected ':'");
    }
  }

  /** Takes the colon of a header; only where the line ends is it known to be missing. */
  private void colonBeforeBlock() {
    if (!cursor.accept(Token.COLON)) {
      throw cursor.at(Token.NEWLINE) ? cursor.refusal("expected ':'") : Cursor.mismatch();
    }
  }

  // ---- if, while, for

  /** One {@code if} or {@code elif} that has been read, before what follows is known. */
  private record Branch(int start, Expression test, List<Statement> body) {}

  private Statement ifStatement() {
    List<Branch> branches = new ArrayList<>(1);
    do {
      int start = cursor.position();
      String owner = cursor.at(Token.IF) ? "'if' statement" : "'elif' statement";
      cursor.advance();
      Expression test = expressions.namedExpression();
      colonBeforeBlock();
      branches.add(new Branch(start, test, block(start, owner)));
      cursor.grow();
    } while (cursor.at(Token.ELIF));
    List<Statement> orElse = orElse();
    for (int i = branches.size() - 1; i > 0; i--) {
      orElse = List.of(branch(branches.get(i), orElse));
    }
    return branch(branches.getFirst(), orElse);
  }

  private Statement branch(Branch branch, List<Statement> orElse) {
    return new Statement.If(
        cursor.blockSince(branch.start()), branch.test(), branch.body(), orElse);
  }

  private List<Statement> orElse() {
    int start = cursor.position();
    if (!cursor.accept(Token.ELSE)) {
      return List.of();
    }
    colon();
    return block(start, "'else' statement");
  }

  private Statement whileStatement(int start) {
    cursor.advance();
    Expression test = expressions.namedExpression();
    colonBeforeBlock();
    List<Statement> body = block(start, "'while' statement");
    List<Statement> orElse = orElse();
    return new Statement.While(cursor.blockSince(start), test, body, orElse);
  }

  private Statement forStatement(int start, boolean async) {
    int header = cursor.position();
    cursor.advance();
    Expression target = expressions.targets().several(true);
    cursor.expect(Token.IN);
    Expression iterable = expressions.starExpressions();
    colonBeforeBlock();
    List<Statement> body = block(header, "'for' statement");
    List<Statement> orElse = orElse();
    return new Statement.For(cursor.blockSince(start), async, target, iterable, body, orElse);
  }

  // ---- with

  private Statement with(int start, boolean async) {
    int header = cursor.position();
    cursor.advance();
    List<Statement.WithItem> items =
        cursor.at(Token.LEFT_PAREN) ? cursor.attemptDiagnosing(this::parenthesizedItems) : null;
    if (items == null) {
      items = items();
      colonBeforeBlock();
    }
    List<Statement> body = block(header, "'with' statement");
    return new Statement.With(cursor.blockSince(start), async, items, body);
  }

  private List<Statement.WithItem> parenthesizedItems() {
    cursor.expect(Token.LEFT_PAREN);
    List<Statement.WithItem> items = new ArrayList<>(1);
    do {
      items.add(item());
    } while (cursor.accept(Token.COMMA) && !cursor.at(Token.RIGHT_PAREN));
    cursor.expect(Token.RIGHT_PAREN);
    colonBeforeBlock();
    return List.copyOf(items);
  }

  private List<Statement.WithItem> items() {
    List<Statement.WithItem> items = new ArrayList<>(1);
    do {
      items.add(item());
    } while (cursor.accept(Token.COMMA));
    return List.copyOf(items);
  }

  private Statement.WithItem item() {
    Expression context = expressions.expression();
    if (!cursor.accept(Token.AS)) {
      return new Statement.WithItem(context, null);
    }
    int start = cursor.position();
    Expression target = expressions.targets().one();
    if (cursor.diagnosing()) {
      expressions.diagnosis().afterItem(start);
    }
    return new Statement.WithItem(context, target);
  }

  // ---- try

  private Statement tryStatement(int start) {
    cursor.advance();
    colon();
    List<Statement> body = block(start, "'try' statement");
    List<Statement.ExceptHandler> handlers = new ArrayList<>(1);
    boolean star = cursor.at(Token.EXCEPT) && cursor.peek(1) == Token.STAR;
    while (cursor.at(Token.EXCEPT)) {
      if (star != (cursor.peek(1) == Token.STAR)) {
        throw mixedHandler(star);
      }
      handlers.add(handler(star));
    }
    List<Statement> orElse = handlers.isEmpty() ? List.of() : orElse();
    int last = cursor.position();
    List<Statement> finalBody = List.of();
    if (cursor.accept(Token.FINALLY)) {
      colon();
      finalBody = block(last, "'finally' statement");
    } else if (handlers.isEmpty()) {
      throw cursor.diagnosing() ? expressions.diagnosis().tryWithoutHandlers() : Cursor.mismatch();
    }
    return new Statement.Try(
        cursor.blockSince(start), star, body, List.copyOf(handlers), orElse, finalBody);
  }

  /** What to throw at a handler that has a star though others have none, or none though they do. */
  private RuntimeException mixedHandler(boolean star) {
    Span span = cursor.tokens().span(cursor.position(), cursor.position() + (star ? 0 : 1));
    cursor.lookFurther(1);
    if (cursor.diagnosing()) {
      handlerHead(!star);
    }
    return cursor.refusal(span, "cannot have both 'except' and 'except*' on the same 'try'");
  }

  private Statement.ExceptHandler handler(boolean star) {
    int start = cursor.position();
    HandlerHead head = handlerHead(star);
    List<Statement> body = block(start, star ? "'except*' statement" : "'except' statement");
    return new Statement.ExceptHandler(cursor.blockSince(start), head.type(), head.name(), body);
  }

  /** What a handler names. */
  private record HandlerHead(@Nullable Expression type, @Nullable String name) {}

  /** Reads a handler up to its colon. */
  private HandlerHead handlerHead(boolean star) {
    int start = cursor.position();
    cursor.advance();
    if (star) {
      cursor.advance();
    }
    Expression type = null;
    String name = null;
    if (cursor.kind().startsExpression()) {
      type = expressions.expression();
      if (cursor.diagnosing() && cursor.at(Token.COMMA)) {
        expressions.diagnosis().exceptionList(start + (star ? 2 : 1));
      }
      if (cursor.accept(Token.AS)) {
        name = cursor.name();
      }
    } else if (star) {
      if (cursor.at(Token.COLON) || cursor.at(Token.NEWLINE)) {
        throw cursor.refusal("expected one or more exception types");
      }
      throw Cursor.mismatch();
    }
    colonBeforeBlock();
    return new HandlerHead(type, name);
  }

  // ---- definitions

  private Statement decorated() {
    List<Expression> decorators = new ArrayList<>(1);
    while (cursor.accept(Token.AT)) {
      decorators.add(expressions.namedExpression());
      cursor.expect(Token.NEWLINE);
    }
    int start = cursor.position();
    return switch (cursor.kind()) {
      case DEF -> function(start, false, List.copyOf(decorators));
      case CLASS -> classDefinition(start, List.copyOf(decorators));
      case ASYNC -> {
        if (cursor.peek(1) != Token.DEF) {
          cursor.advance();
          throw Cursor.mismatch();
        }
        yield async(start, List.copyOf(decorators));
      }
      default -> throw Cursor.mismatch();
    };
  }

  private Statement function(int start, boolean async, List<Expression> decorators) {
    int header = cursor.position();
    cursor.advance();
    String name = cursor.name();
    List<TypeParameter> parameters = functionTypeParameters();
    if (!cursor.accept(Token.LEFT_PAREN)) {
      throw cursor.refusal("expected '('");
    }
    Arguments arguments = expressions.arguments().functionParameters();
    cursor.expect(Token.RIGHT_PAREN);
    Expression returns = returns();
    colon();
    List<Statement> body = block(header, "function definition");
    return new Statement.FunctionDef(
        cursor.blockSince(start), async, name, arguments, body, decorators, returns, parameters);
  }

  private List<TypeParameter> functionTypeParameters() {
    List<TypeParameter> parameters =
        cursor.diagnosing()
            ? cursor.attemptDiagnosing(typeParameters::optional)
            : typeParameters.optional();
    if (parameters == null) {
      throw cursor.refusal("expected '('");
    }
    return parameters;
  }

  private @Nullable Expression returns() {
    int arrow = cursor.position();
    if (!cursor.accept(Token.ARROW)) {
      return null;
    }
    if (cursor.diagnosing() && !cursor.kind().startsExpression()) {
      throw cursor.problemAtToken(arrow, "expected ':'");
    }
    return expressions.expression();
  }

  private Statement classDefinition(int start, List<Expression> decorators) {
    cursor.advance();
    String name = cursor.name();
    List<TypeParameter> parameters = typeParameters.optional();
    ArgumentParser.Call call =
        cursor.at(Token.LEFT_PAREN)
            ? expressions.arguments().classHeader()
            : new ArgumentParser.Call(List.of(), List.of());
    colonBeforeBlock();
    List<Statement> body = block(start, "class definition");
    return new Statement.ClassDef(
        cursor.blockSince(start),
        name,
        call.arguments(),
        call.keywords(),
        body,
        decorators,
        parameters);
  }

  // ---- match

  private @Nullable Statement match(int start) {
    if (!cursor.atSoft("match") || !startsSubject(cursor.peek(1))) {
      return null;
    }
    Expression subject = cursor.attempt(this::matchHeader);
    if (subject == null) {
      if (cursor.diagnosing()) {
        expressions.diagnosis().matchWithoutColon();
      }
      return null;
    }
    if (!cursor.accept(Token.INDENT)) {
      throw missingBlock(start, "'match' statement");
    }
    List<Statement.MatchCase> cases = new ArrayList<>();
    do {
      cases.add(matchCase());
    } while (!cursor.accept(Token.DEDENT));
    cursor.grow();
    return new Statement.Match(cursor.blockSince(start), subject, List.copyOf(cases));
  }

  private static boolean startsSubject(Token token) {
    return token == Token.STAR || token.startsExpression();
  }

  private Expression matchHeader() {
    cursor.advance();
    Expression subject = expressions.subject();
    cursor.expect(Token.COLON);
    cursor.expect(Token.NEWLINE);
    return subject;
  }

  private Statement.MatchCase matchCase() {
    int start = cursor.position();
    if (!cursor.atSoft("case")) {
      throw Cursor.mismatch();
    }
    cursor.advance();
    Pattern pattern = patterns.patterns();
    Expression guard = cursor.accept(Token.IF) ? expressions.namedExpression() : null;
    colonBeforeBlock();
    return new Statement.MatchCase(pattern, guard, block(start, "'case' statement"));
  }
}
