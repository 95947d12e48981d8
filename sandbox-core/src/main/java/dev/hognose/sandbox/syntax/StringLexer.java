// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** The part of the lexer that reads string literals, but leaves f-strings to their own part. */
final class StringLexer {
  private final Lexer lexer;
  private final FStringLexer fstrings;

  StringLexer(Lexer lexer, FStringLexer fstrings) {
    this.lexer = lexer;
    this.fstrings = fstrings;
  }

  /** The length of a string prefix that a quote follows, or 0. */
  int prefixLength(char first) {
    char a = (char) (first | 0x20);
    if (a != 'r' && a != 'b' && a != 'u' && a != 'f') {
      return 0;
    }
    char second = lexer.at(lexer.position() + 1);
    if (isQuote(second)) {
      return 1;
    }
    char b = (char) (second | 0x20);
    boolean pair = a == 'r' ? b == 'b' || b == 'f' : a != 'u' && b == 'r';
    return pair && isQuote(lexer.at(lexer.position() + 2)) ? 2 : 0;
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  /** Reads a string, whose prefix is at the position. */
  void string(int prefixLength) {
    boolean formatted = false;
    for (int i = 0; i < prefixLength; i++) {
      formatted |= (lexer.at(lexer.position() + i) | 0x20) == 'f';
    }
    lexer.moveTo(lexer.position() + prefixLength);
    char quote = lexer.at(lexer.position());
    boolean triple =
        lexer.at(lexer.position() + 1) == quote && lexer.at(lexer.position() + 2) == quote;
    if (formatted) {
      fstrings.start(prefixLength, quote, triple);
    } else if (triple) {
      lexer.moveTo(lexer.position() + 3);
      tripleQuoted(quote);
    } else {
      lexer.moveTo(lexer.position() + 1);
      singleQuoted(quote);
    }
  }

  private void singleQuoted(char quote) {
    boolean escapedQuote = false;
    while (true) {
      char c = lexer.at(lexer.position());
      if (c == quote) {
        lexer.moveTo(lexer.position() + 1);
        lexer.add(Token.STRING, null);
        return;
      }
      if (c == '\\') {
        lexer.moveTo(lexer.position() + 1);
        c = lexer.at(lexer.position());
        escapedQuote |= c == quote;
        if (c == '\n') {
          lexer.moveTo(lexer.position() + 1);
          if (lexer.atEnd()) {
            lexer.endsTooEarly();
            throw unterminated(lexer.tokenLine(), quote, false, false);
          }
          lexer.newLine();
          continue;
        }
      } else if (c == '\n') {
        throw unterminated(lexer.line(), quote, false, escapedQuote);
      }
      if (c == 0 && lexer.atEnd()) {
        if (lexer.at(lexer.position() - 1) == '\\') {
          lexer.endsTooEarly();
        }
        throw unterminated(lexer.line(), quote, false, escapedQuote);
      }
      lexer.pass(c);
    }
  }

  private void tripleQuoted(char quote) {
    while (true) {
      char c = lexer.at(lexer.position());
      if (c == quote
          && lexer.at(lexer.position() + 1) == quote
          && lexer.at(lexer.position() + 2) == quote) {
        lexer.moveTo(lexer.position() + 3);
        lexer.add(Token.STRING, null);
        return;
      }
      if (c == '\\') {
        lexer.moveTo(lexer.position() + 1);
        c = lexer.at(lexer.position());
      }
      if (c == 0 && lexer.atEnd()) {
        lexer.endsTooEarly();
        throw unterminated(lexer.source().lineCount(), quote, true, false);
      }
      lexer.pass(c);
    }
  }

  private SyntaxProblem unterminated(
      int detectedLine, char quote, boolean triple, boolean escapedQuote) {
    if (fstrings.closedBy(quote, triple)) {
      return lexer.problemAt(
          "f-string: expecting '}'",
          lexer.tokenLine(),
          lexer.tokenColumn() + 1,
          lexer.tokenColumn() + 1);
    }
    return lexer.problemAt(
        "unterminated "
            + (triple ? "triple-quoted " : "")
            + "string literal (detected at line "
            + detectedLine
            + ")"
            + (escapedQuote ? "; perhaps you escaped the end quote?" : ""),
        lexer.tokenLine(),
        lexer.tokenColumn() + 1,
        lexer.tokenColumn() + 1);
  }
}
