// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The parser for the grammar of Python 3.13: recursive descent with bounded backtracking.
 *
 * <p>A source is read once; only if it does not match is it read again, to find a good message.
 * Guarantees that later stages rely on:
 *
 * <ul>
 *   <li>No path from the root of a tree to a leaf has more than {@value #MAX_TREE_HEIGHT} nodes,
 *       however the source nests or chains: deeper ones are refused as CPython refuses them, with
 *       {@code MemoryError} or {@code RecursionError}. A recursive visitor is safe.
 *   <li>Time is linear in the length of a source that matches.
 *   <li>Whatever the source, the outcome is a tree or a {@link SyntaxProblem}.
 * </ul>
 */
public final class Parser {
  /** How deeply rules can nest, and how many nodes can be stacked on each other. */
  static final int MAX_DEPTH = 500;

  /** The greatest number of nodes on a path from the root to a leaf of a tree. */
  public static final int MAX_TREE_HEIGHT = MAX_DEPTH + 8;

  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final StatementParser statements;

  private Parser(SourceText source) {
    cursor = new Cursor(source);
    expressions = new ExpressionParser(cursor);
    statements = new StatementParser(cursor, expressions);
  }

  /**
   * Reads a whole file.
   *
   * @throws SyntaxProblem if it does not match the grammar
   */
  public static Module parseModule(SourceText source) {
    Parser parser = new Parser(source);
    return parser.module(parser.parse(parser.statements::file));
  }

  /**
   * Reads one expression, as {@code eval} does: a tuple needs no parentheses, blanks before it are
   * dropped, and empty lines may follow.
   *
   * @throws SyntaxProblem if it does not match the grammar
   */
  public static Expression parseExpression(SourceText source) {
    return parseExpression(source, new ArrayList<>());
  }

  /**
   * Reads one expression.
   *
   * @param warnings takes what deserves a warning
   * @throws SyntaxProblem if it does not match the grammar
   */
  public static Expression parseExpression(SourceText source, List<SyntaxWarning> warnings) {
    Parser parser = new Parser(source);
    Expression result = parser.parse(parser::soleExpression);
    warnings.addAll(new LinkedHashSet<>(parser.cursor.lexer().warnings()));
    return result;
  }

  /**
   * Reads what was typed at a prompt so far.
   *
   * @return null where more lines can complete it: an open bracket or string, a header without its
   *     block, or a compound statement whose last line is not ended yet
   * @throws SyntaxProblem if no further line can make it match the grammar
   */
  public static @Nullable Module parseInteractive(SourceText source) {
    Parser parser = new Parser(source);
    Cursor cursor = parser.cursor;
    try {
      cursor.start();
      List<Statement> body = parser.statements.file();
      return !source.text().endsWith("\n") && endsWithCompound(body) ? null : parser.module(body);
    } catch (SyntaxProblem problem) {
      if (problem == cursor.lexer().problem() && cursor.lexer().incomplete()) {
        return null;
      }
      throw problem;
    } catch (Mismatch mismatch) {
      if (cursor.tokens().start(cursor.farthest()) >= source.text().length()
          && isEnd(cursor.tokens().kind(cursor.farthest()))) {
        return null;
      }
      throw parser.diagnose(parser.statements::file);
    }
  }

  private static boolean isEnd(Token token) {
    return token == Token.END || token == Token.DEDENT;
  }

  private static boolean endsWithCompound(List<Statement> body) {
    if (body.isEmpty()) {
      return false;
    }
    return switch (body.getLast()) {
      case Statement.FunctionDef _,
          Statement.ClassDef _,
          Statement.For _,
          Statement.While _,
          Statement.If _,
          Statement.With _,
          Statement.Match _,
          Statement.Try _ ->
          true;
      default -> false;
    };
  }

  private Module module(List<Statement> body) {
    List<SyntaxWarning> warnings = cursor.lexer().warnings();
    return new Module(
        body, warnings.isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(warnings)));
  }

  private Expression soleExpression() {
    Expression result = expressions.starExpressions();
    if (result instanceof Expression.Starred) {
      throw Cursor.mismatch();
    }
    while (!cursor.at(Token.END)) {
      cursor.expect(Token.NEWLINE);
    }
    return result;
  }

  // ---- the two readings

  private <T> T parse(Supplier<T> rule) {
    try {
      cursor.start();
      return rule.get();
    } catch (Mismatch mismatch) {
      throw diagnose(rule);
    } catch (SyntaxProblem problem) {
      throw prioritize(problem);
    }
  }

  private SyntaxProblem diagnose(Supplier<?> rule) {
    int last = cursor.farthest();
    SyntaxProblem plain = unexplained(last);
    try {
      cursor.startDiagnosis(plain);
      var _ = rule.get();
      return mostTelling(plain, last);
    } catch (Mismatch mismatch) {
      return mostTelling(plain, last);
    } catch (SyntaxProblem problem) {
      return prioritize(problem);
    }
  }

  /** A problem without a message of its own, or what explains it. */
  private SyntaxProblem mostTelling(SyntaxProblem plain, int token) {
    return switch (cursor.tokens().kind(token)) {
      case INDENT, END -> shown(plain);
      default -> prioritize(plain);
    };
  }

  /** A problem without a message of its own, at the last token looked at. */
  private SyntaxProblem unexplained(int token) {
    Tokens tokens = cursor.tokens();
    return switch (tokens.kind(token)) {
      case INDENT -> cursor.indentationProblem("unexpected indent");
      case DEDENT -> cursor.indentationProblem("unexpected unindent");
      case END ->
          new SyntaxProblem(
              SyntaxProblem.Kind.SYNTAX_ERROR,
              "invalid syntax",
              cursor.source(),
              tokens.line(token),
              0,
              tokens.line(token),
              0);
      default -> {
        String line = cursor.source().line(tokens.line(token));
        String message = ForeignLine.problem(line, tokens.column(token));
        yield cursor.problemAtToken(token, message);
      }
    };
  }

  private SyntaxProblem shown(SyntaxProblem problem) {
    return problem.showing(cursor.shownText(problem.line()));
  }

  /**
   * A lexical problem further on that is not one of indentation, or a bracket left open on an
   * earlier line, explains more.
   */
  private SyntaxProblem prioritize(SyntaxProblem problem) {
    SyntaxProblem lexical = cursor.lexer().problem();
    if (lexical == problem) {
      return problem;
    }
    SyntaxProblem shown = shown(problem);
    if (lexical == null || lexical.kind() != SyntaxProblem.Kind.SYNTAX_ERROR) {
      return shown;
    }
    int unclosedLine = cursor.lexer().unclosedLine();
    boolean later = cursor.tokens().line(cursor.farthest()) > unclosedLine;
    return cursor.lexer().explains() && (unclosedLine == 0 || later) ? lexical : shown;
  }
}
