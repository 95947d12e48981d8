// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The part of the lexer that knows where in an f-string it is (PEP 701).
 *
 * <p>An f-string alternates between text and replacement fields. Inside a field the ordinary lexer
 * works, and asks here about the characters that end the expression; after the field's colon the
 * format specification is text again, in which further fields can nest.
 */
final class FStringLexer {
  /** The value of a colon that ends the expression of a field. */
  static final String SEPARATOR = "format";

  private static final int MAX_FIELDS = 3;
  private static final int MAX_STRINGS = 150;

  private final Lexer lexer;
  private @Nullable Mode mode;
  private int depth;

  FStringLexer(Lexer lexer) {
    this.lexer = lexer;
  }

  /** An f-string that has begun and not ended. */
  private static final class Mode {
    private final @Nullable Mode outer;
    private final char quote;
    private final boolean triple;
    private final boolean raw;
    private final int line;
    private final int column;
    private final int[] fieldLevels = new int[MAX_FIELDS];
    private final boolean[] inSpec = new boolean[MAX_FIELDS];
    private int fields;
    private boolean inText = true;

    Mode(@Nullable Mode outer, char quote, boolean triple, boolean raw, int line, int column) {
      this.outer = outer;
      this.quote = quote;
      this.triple = triple;
      this.raw = raw;
      this.line = line;
      this.column = column;
    }

    boolean textIsSpec() {
      return fields > 0 && inSpec[fields - 1];
    }
  }

  /** Whether the lexer is anywhere inside an f-string. */
  boolean active() {
    return mode != null;
  }

  /** Whether literal text comes next, rather than tokens. */
  boolean inText() {
    return mode != null && mode.inText;
  }

  /** The bracket level just inside the innermost replacement field; -1 outside of any. */
  int fieldLevel() {
    return mode == null || mode.fields == 0 ? -1 : mode.fieldLevels[mode.fields - 1];
  }

  /** Whether such a quote would have ended the f-string whose field the lexer is in. */
  boolean closedBy(char quote, boolean triple) {
    return mode != null && mode.quote == quote && mode.triple == triple;
  }

  /** Starts an f-string; the position is that of its quote. */
  void start(int prefixLength, char quote, boolean triple) {
    boolean raw = false;
    for (int i = 1; i <= prefixLength; i++) {
      raw |= (lexer.at(lexer.position() - i) | 0x20) == 'r';
    }
    if (++depth >= MAX_STRINGS) {
      throw lexer.problemAt(
          "too many nested f-strings", lexer.line(), lexer.column() + 1, lexer.column() + 1);
    }
    lexer.moveTo(lexer.position() + (triple ? 3 : 1));
    lexer.add(Token.FSTRING_START, null);
    mode = new Mode(mode, quote, triple, raw, lexer.tokenLine(), lexer.tokenColumn());
  }

  /** Whether a character is the colon that ends the expression of a field. */
  boolean separates(char c) {
    if (c != ':' || mode == null || lexer.level() != fieldLevel()) {
      return false;
    }
    mode.inSpec[mode.fields - 1] = true;
    mode.inText = true;
    return true;
  }

  /** Goes back to text after the closing brace of a field. */
  void endField() {
    if (mode != null) {
      mode.fields--;
      mode.inText = true;
      if (mode.fields > 0) {
        mode.inSpec[mode.fields - 1] = false;
      }
    }
  }

  /** Reads literal text up to a field, the end of the field around it, or the closing quote. */
  void text() {
    Mode current = mode;
    if (current == null) {
      throw new IllegalStateException("not in an f-string");
    }
    lexer.startToken();
    while (true) {
      char c = lexer.at(lexer.position());
      if (c == current.quote && (!current.triple || tripleAt(lexer.position(), c))) {
        finishText();
        end(current);
        return;
      }
      if (c == 0 && lexer.atEnd()) {
        if (!current.textIsSpec() || current.triple) {
          throw unterminated(current);
        }
        leaveSpec(current);
        return;
      }
      boolean ended =
          switch (c) {
            case '\n' -> lineEnd(current);
            case '{' -> openBrace(current);
            case '}' -> closeBrace(current);
            case '\\' -> backslash(current);
            default -> {
              lexer.pass(c);
              yield false;
            }
          };
      if (ended) {
        return;
      }
    }
  }

  private boolean lineEnd(Mode current) {
    if (current.triple) {
      lexer.pass('\n');
      return false;
    }
    if (!current.textIsSpec()) {
      throw unterminated(current);
    }
    leaveSpec(current);
    return true;
  }

  private boolean openBrace(Mode current) {
    if (lexer.at(lexer.position() + 1) != '{' || current.textIsSpec()) {
      finishText();
      startField(current);
      return true;
    }
    lexer.moveTo(lexer.position() + 2);
    return false;
  }

  private boolean closeBrace(Mode current) {
    if (current.fields > 0) {
      finishText();
      current.inText = false;
      return true;
    }
    if (lexer.at(lexer.position() + 1) != '}') {
      throw lexer.problemAt(
          "f-string: single '}' is not allowed",
          lexer.line(),
          lexer.column() + 1,
          lexer.column() + 1);
    }
    lexer.moveTo(lexer.position() + 2);
    return false;
  }

  private boolean tripleAt(int offset, char quote) {
    return lexer.at(offset + 1) == quote && lexer.at(offset + 2) == quote;
  }

  private void finishText() {
    if (lexer.position() > lexer.tokenStart()) {
      lexer.add(Token.FSTRING_MIDDLE, null);
    }
  }

  private void leaveSpec(Mode current) {
    finishText();
    current.inText = false;
    current.inSpec[current.fields - 1] = false;
  }

  private void end(Mode current) {
    lexer.startToken();
    lexer.moveTo(lexer.position() + (current.triple ? 3 : 1));
    mode = current.outer;
    depth--;
    lexer.add(Token.FSTRING_END, null);
  }

  private void startField(Mode current) {
    if (current.fields == MAX_FIELDS) {
      throw lexer.problemAt(
          "f-string: expressions nested too deeply", lexer.line(), lexer.column(), lexer.column());
    }
    lexer.startToken();
    lexer.openBrace();
    current.fieldLevels[current.fields] = lexer.level();
    current.inSpec[current.fields] = false;
    current.fields++;
    current.inText = false;
  }

  /** Moves past an escape; braces after a backslash keep their meaning, except in {@code \N{}}. */
  private boolean backslash(Mode current) {
    lexer.pass('\\');
    char c = lexer.at(lexer.position());
    if (c == '{' || c == '}' || (c == 0 && lexer.atEnd())) {
      return false;
    }
    if (!current.raw && c == 'N' && lexer.at(lexer.position() + 1) == '{') {
      skipName(current);
    } else if (c == '\\' || c == current.quote || c == '\n') {
      lexer.pass(c);
    }
    return false;
  }

  private void skipName(Mode current) {
    int at = lexer.position() + 2;
    while (Character.isLetterOrDigit(lexer.at(at)) || lexer.at(at) == ' ' || lexer.at(at) == '-') {
      at++;
    }
    lexer.moveTo(lexer.at(at) == '}' ? at + 1 : lexer.position() + (current.raw ? 1 : 2));
  }

  private SyntaxProblem unterminated(Mode current) {
    if (current.triple) {
      lexer.endsTooEarly();
    }
    return lexer.problemAt(
        current.triple
            ? "unterminated triple-quoted f-string literal (detected at line "
                + lexer.source().lineCount()
                + ")"
            : "unterminated f-string literal (detected at line " + lexer.line() + ")",
        current.line,
        current.column + 1,
        current.column + 1);
  }
}
