// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

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
  static final int MAX_DEPTH = 1_000;

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
    List<Statement> body = parser.parse(parser.statements::file);
    return new Module(
        body, List.copyOf(new LinkedHashSet<>(parser.cursor.lexer().warnings())));
  }

  /**
   * Reads one expression, as {@code eval} does: a tuple needs no parentheses, and blanks before
   * and lines after are allowed.
   *
   * @throws SyntaxProblem if it does not match the grammar
   */
  public static Expression parseExpression(SourceText source) {
    Parser parser = new Parser(source);
    return parser.parse(parser::soleExpression);
  }

  private Expression soleExpression() {
    Expression result = expressions.starExpressions();
    if (result instanceof Expression.Starred) {
      throw Cursor.mismatch();
    }
    while (cursor.accept(Token.NEWLINE)) {
      continue;
    }
    cursor.expect(Token.END);
    return result;
  }

  // ---- the two readings

  private <T> T parse(Supplier<T> rule) {
    try {
      cursor.restart(false);
      return rule.get();
    } catch (Mismatch mismatch) {
      throw diagnose(rule);
    }
  }

  private SyntaxProblem diagnose(Supplier<?> rule) {
    int farthest = cursor.farthest();
    try {
      cursor.restart(true);
      rule.get();
    } catch (Mismatch mismatch) {
      return unexplained(farthest);
    } catch (SyntaxProblem problem) {
      return prioritize(problem);
    }
    return unexplained(farthest);
  }

  /** A problem without a message of its own, at the last token looked at. */
  private SyntaxProblem unexplained(int token) {
    SyntaxProblem lexical = cursor.lexer().problem();
    if (lexical != null) {
      return lexical;
    }
    return switch (cursor.tokens().kind(token)) {
      case INDENT -> cursor.indentationProblem("unexpected indent");
      case DEDENT -> cursor.indentationProblem("unexpected unindent");
      default -> prioritize(cursor.problemAtToken(token, "invalid syntax"));
    };
  }

  /** An unclosed bracket or a lexical problem further on explains a problem better. */
  private SyntaxProblem prioritize(SyntaxProblem problem) {
    if (problem.kind() != SyntaxProblem.Kind.SYNTAX_ERROR) {
      return problem;
    }
    SyntaxProblem lexical = cursor.lexer().problem();
    if (lexical != null) {
      return lexical;
    }
    SyntaxProblem unclosed = cursor.lexer().unclosedBracket();
    return unclosed != null ? unclosed : problem;
  }
}
