// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Arrays;

/** The brackets that are open at a place in the source, outermost first. */
final class Brackets {
  private static final int MAX_LEVEL = 200;
  private static final int USUAL_LEVEL = 12;

  private final Lexer lexer;
  private char[] brackets = new char[USUAL_LEVEL];
  private int[] lines = new int[USUAL_LEVEL];
  private int[] columns = new int[USUAL_LEVEL];
  private int level;
  private int unclosedLine;

  Brackets(Lexer lexer) {
    this.lexer = lexer;
  }

  /** How many brackets are open. */
  int level() {
    return level;
  }

  /** The line of the bracket that {@link #unclosed} has been called about, or 0. */
  int unclosedLine() {
    return unclosedLine;
  }

  /** The problem that the source ends inside the innermost bracket. */
  SyntaxProblem unclosed() {
    int top = level - 1;
    unclosedLine = lines[top];
    return lexer.problemAt(
        "'" + brackets[top] + "' was never closed", lines[top], columns[top] + 1, 0);
  }

  /** Reads an opening bracket, at the position. */
  void open(char bracket) {
    if (level >= MAX_LEVEL) {
      throw lexer.problemAt(
          "too many nested parentheses", lexer.line(), lexer.column() + 1, lexer.column() + 1);
    }
    if (level == brackets.length) {
      brackets = Arrays.copyOf(brackets, MAX_LEVEL);
      lines = Arrays.copyOf(lines, MAX_LEVEL);
      columns = Arrays.copyOf(columns, MAX_LEVEL);
    }
    brackets[level] = bracket;
    lines[level] = lexer.line();
    columns[level] = lexer.column();
    level++;
    lexer.moveTo(lexer.position() + 1);
    lexer.add(
        switch (bracket) {
          case '(' -> Token.LEFT_PAREN;
          case '[' -> Token.LEFT_BRACKET;
          default -> Token.LEFT_BRACE;
        },
        null);
  }

  /** Reads a closing bracket, at the position. */
  void close(char bracket, FStringLexer fstrings) {
    if (fstrings.active() && level == fstrings.fieldLevel()) {
      if (bracket != '}') {
        throw lexer.problemAt(
            "f-string: unmatched '" + bracket + "'",
            lexer.line(),
            lexer.column() + 1,
            lexer.column() + 1);
      }
    }
    if (level == 0) {
      throw lexer.problemAt(
          "unmatched '" + bracket + "'", lexer.line(), lexer.column() + 1, lexer.column() + 1);
    }
    char opening = brackets[level - 1];
    char expected = opening == '(' ? ')' : opening == '[' ? ']' : '}';
    if (bracket != expected) {
      throw mismatched(bracket, opening);
    }
    boolean endsField = fstrings.active() && level == fstrings.fieldLevel();
    level--;
    lexer.moveTo(lexer.position() + 1);
    lexer.add(
        switch (bracket) {
          case ')' -> Token.RIGHT_PAREN;
          case ']' -> Token.RIGHT_BRACKET;
          default -> Token.RIGHT_BRACE;
        },
        null);
    if (endsField) {
      fstrings.endField();
    }
  }

  private SyntaxProblem mismatched(char bracket, char opening) {
    int openLine = lines[level - 1];
    String message =
        "closing parenthesis '%c' does not match opening parenthesis '%c'"
            .formatted(bracket, opening);
    return lexer.problemAt(
        openLine == lexer.line() ? message : message + " on line " + openLine,
        lexer.line(),
        lexer.column() + 1,
        lexer.column() + 1);
  }
}
