// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lexer: turns a source into {@link Tokens}, all at once.
 *
 * <p>It never throws: where it cannot go on, the last token is {@link Token#ERROR} and {@link
 * #problem} says why, so that the parser decides whether an earlier problem comes first. Columns
 * are counted in code points: {@code column = offset - columnBase}, where the base grows by one
 * with each character outside the Basic Multilingual Plane.
 */
final class Lexer {
  private static final int TAB_WIDTH = 8;

  private final SourceText source;
  private final char[] chars;
  private final int length;
  private final Tokens tokens;
  private final Names names = new Names();
  private final List<SyntaxWarning> warnings = new ArrayList<>();
  private final NumberLexer numbers;
  private final FStringLexer fstrings;
  private final StringLexer strings;
  private final Indentation indentation;
  private final Brackets brackets;

  private int position;
  private int line = 1;
  private int columnBase;

  /** The column of the comment that ends the line, or -1: there the line's end begins, too. */
  private int commentColumn = -1;

  private boolean atLineStart = true;
  private boolean finished;
  private @Nullable SyntaxProblem problem;
  private boolean incomplete;
  private boolean explains = true;

  /** The lines that start inside a token, or after a line that goes on. */
  private final BitSet joined = new BitSet();

  private int tokenStart;
  private int tokenLine;
  private int tokenColumn;

  Lexer(SourceText source) {
    this.source = source;
    String text = source.text();
    length = text.length();
    chars = new char[length + 1];
    text.getChars(0, length, chars, 0);
    tokens = new Tokens(Math.max(16, length / 4));
    numbers = new NumberLexer(this);
    fstrings = new FStringLexer(this);
    strings = new StringLexer(this, fstrings);
    indentation = new Indentation(this);
    brackets = new Brackets(this);
  }

  /** Reads the whole source. */
  Tokens run() {
    try {
      refuseUnencodable();
      while (!finished) {
        source.pulse().beat(1);
        if (fstrings.inText()) {
          fstrings.text();
        } else if (atLineStart) {
          startLine();
        } else {
          next();
        }
      }
    } catch (SyntaxProblem found) {
      problem = found;
      explains &= !fstrings.active();
      startToken();
      add(Token.ERROR, null);
    }
    return tokens;
  }

  /** Why the last token is an {@link Token#ERROR}. */
  @Nullable SyntaxProblem problem() {
    return problem;
  }

  /** Whether the problem is that the source ends too early, so that more text can remove it. */
  boolean incomplete() {
    return incomplete;
  }

  /** Whether the problem explains more than one that the parser found before it. */
  boolean explains() {
    return explains;
  }

  /** A line with the lines that it is joined to before it, each with its end. */
  String shownText(int last) {
    int first = last;
    while (joined.get(first)) {
      first--;
    }
    StringBuilder shown = new StringBuilder();
    for (int at = first; at <= last; at++) {
      shown.append(source.line(at)).append('\n');
    }
    return shown.toString();
  }

  /** The line of the bracket that the problem is about, if it is one never closed, or 0. */
  int unclosedLine() {
    return brackets.unclosedLine();
  }

  List<SyntaxWarning> warnings() {
    return warnings;
  }

  SourceText source() {
    return source;
  }

  private void refuseUnencodable() {
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c == 0) {
        throw new SyntaxProblem(
            SyntaxProblem.Kind.SYNTAX_ERROR,
            "source code string cannot contain null bytes",
            source,
            0,
            0,
            0,
            0);
      }
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(chars[i + 1])) {
          i++;
        } else {
          throw new SyntaxProblem(
              SyntaxProblem.Kind.SYNTAX_ERROR,
              "(unicode error) 'utf-8' codec can't encode character '\\u%04x' in position %d: "
                      .formatted((int) c, source.text().codePointCount(0, i))
                  + "surrogates not allowed",
              source,
              0,
              0,
              0,
              0);
        }
      }
    }
  }

  // ---- lines and indentation

  private void startLine() {
    int column = 0;
    int tabColumn = 0;
    while (true) {
      char c = chars[position];
      if (c == ' ') {
        column++;
        tabColumn++;
      } else if (c == '\t') {
        column = (column / TAB_WIDTH + 1) * TAB_WIDTH;
        tabColumn++;
      } else if (c == '\f') {
        column = 0;
        tabColumn = 0;
      } else {
        break;
      }
      position++;
    }
    char c = chars[position];
    if (c == '#') {
      skipComment();
      c = chars[position];
    }
    if (c == '\n') {
      position++;
      newLine();
    } else if (atEnd()) {
      finish();
    } else {
      atLineStart = false;
      indentation.startLine(column, tabColumn);
    }
  }

  /** Counts a line; the position is that after the line end. */
  void newLine() {
    line++;
    columnBase = position;
    commentColumn = -1;
  }

  private void finish() {
    if (level() > 0) {
      incomplete = true;
      throw brackets.unclosed();
    }
    startToken();
    if (tokens.size() > 0 && !endsWithNewline()) {
      addNewline(position);
    }
    if (line > 1 && tokenColumn == 0 && position > 0 && chars[position - 1] == '\n') {
      tokenLine = line - 1;
      String last = source.line(tokenLine);
      tokenColumn = last.codePointCount(0, last.length());
    }
    tokenColumn++;
    for (int open = indentation.depth(); open > 0; open--) {
      addAt(Token.DEDENT);
    }
    addAt(Token.END);
    finished = true;
  }

  private void addNewline(int start) {
    int from = commentColumn < 0 ? tokenColumn : commentColumn;
    tokens.add(Token.NEWLINE, start, position, line, from, line, tokenColumn + 1, 0, null);
  }

  private boolean endsWithNewline() {
    Token last = tokens.kind(tokens.size() - 1);
    return last == Token.NEWLINE || last == Token.DEDENT;
  }

  /** Adds a token that stands after the last line end, be it written or implied. */
  private void addAt(Token kind) {
    tokens.add(kind, position, position, tokenLine, tokenColumn, tokenLine, tokenColumn, 0, null);
  }

  // ---- tokens

  private void next() {
    char c = skipBlanks();
    startToken();
    if (c < 128) {
      switch (CLASS[c]) {
        case LETTER -> nameOrString(c);
        case DIGIT -> numbers.number();
        case QUOTE -> strings.string(0);
        case OPERATOR -> operator(c);
        case NEWLINE -> lineEnd();
        case BACKSLASH -> continuation();
        case OTHER -> other(c);
        default -> throw new IllegalStateException("character class of " + (int) c);
      }
    } else {
      name(0);
    }
  }

  private char skipBlanks() {
    while (true) {
      char c = chars[position];
      if (c == ' ' || c == '\t' || c == '\f') {
        position++;
      } else if (c == '#') {
        skipComment();
      } else {
        return c;
      }
    }
  }

  private void skipComment() {
    commentColumn = column();
    char c = chars[position];
    while (c != '\n' && !(c == 0 && atEnd())) {
      if (Character.isHighSurrogate(c)) {
        columnBase++;
      }
      c = chars[++position];
    }
  }

  private void lineEnd() {
    position++;
    if (level() == 0) {
      atLineStart = true;
      addNewline(tokenStart);
    }
    newLine();
  }

  private void continuation() {
    position++;
    if (chars[position] == '\n') {
      position++;
      if (atEnd()) {
        throw unexpectedEnd();
      }
      newLine();
      joined.set(line);
    } else if (atEnd()) {
      throw unexpectedEnd();
    } else {
      explains = false;
      throw problemAt(
          "unexpected character after line continuation character", line, column() + 1, 0);
    }
  }

  private SyntaxProblem unexpectedEnd() {
    incomplete = true;
    return problemAt("unexpected EOF while parsing", line, tokenColumn + 2, -1);
  }

  private void other(char c) {
    if (atEnd()) {
      finish();
    } else if (c < ' ' || c == 127) {
      throw invalidCharacter(c);
    } else {
      position++;
      add(Token.UNKNOWN, null);
    }
  }

  private void nameOrString(char first) {
    int prefix = strings.prefixLength(first);
    if (prefix > 0) {
      strings.string(prefix);
    } else {
      name(0);
    }
  }

  private void name(int initialHash) {
    int hash = initialHash;
    int at = position;
    char c = chars[at];
    while (c < 128 && (CLASS[c] == LETTER || CLASS[c] == DIGIT)) {
      hash = Names.step(hash, c);
      c = chars[++at];
    }
    if (c >= 128) {
      unicodeName();
      return;
    }
    position = at;
    int slot = names.slot(chars, tokenStart, at, hash);
    add(names.kind(slot), names.string(slot));
  }

  private void unicodeName() {
    int at = position;
    while (chars[at] >= 128 || CLASS[chars[at]] == LETTER || CLASS[chars[at]] == DIGIT) {
      int c = Character.codePointAt(chars, at);
      if (!(at == tokenStart ? Identifiers.canStart(c) : Identifiers.canContinue(c))) {
        position = at;
        throw invalidCharacter(c);
      }
      at += Character.charCount(c);
      columnBase += Character.charCount(c) - 1;
    }
    position = at;
    String written = new String(chars, tokenStart, at - tokenStart);
    add(Token.NAME, Normalizer.normalize(written, Normalizer.Form.NFKC));
  }

  private SyntaxProblem invalidCharacter(int c) {
    String code = "U+%04X".formatted(c);
    String message =
        Identifiers.isPrintable(c)
            ? "invalid character '" + Character.toString(c) + "' (" + code + ")"
            : "invalid non-printable character " + code;
    return problemAt(message, line, column() + 1, column() + 1);
  }

  /** Moves past one character of a string, keeping count of lines and columns. */
  void pass(char c) {
    position++;
    if (c == '\n') {
      newLine();
      joined.set(line);
    } else if (Character.isHighSurrogate(c)) {
      columnBase++;
    }
  }

  // ---- operators

  private void operator(char c) {
    switch (c) {
      case '.' -> {
        char next = chars[position + 1];
        if (next >= '0' && next <= '9') {
          numbers.fraction();
        } else {
          addOperator(Operators.match(c, chars, position));
        }
      }
      case '(', '[', '{' -> brackets.open(c);
      case ')', ']', '}' -> brackets.close(c, fstrings);
      default -> {
        if (fstrings.separates(c)) {
          position++;
          add(Token.COLON, FStringLexer.SEPARATOR);
        } else {
          addOperator(Operators.match(c, chars, position));
        }
      }
    }
  }

  private void addOperator(Token token) {
    position += token.text().length();
    add(token, null);
  }

  // ---- what the parts of the lexer share

  char at(int offset) {
    return chars[offset];
  }

  int position() {
    return position;
  }

  /** Reads the brace that starts a replacement field. */
  void openBrace() {
    brackets.open('{');
  }

  void moveTo(int offset) {
    position = offset;
  }

  int line() {
    return line;
  }

  /** The column of the position, counted from 0. */
  int column() {
    return position - columnBase;
  }

  int level() {
    return brackets.level();
  }

  boolean atEnd() {
    return position >= length;
  }

  String slice(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** Notes the position as the start of the next token. */
  void startToken() {
    tokenStart = position;
    tokenLine = line;
    tokenColumn = column();
  }

  int tokenStart() {
    return tokenStart;
  }

  int tokenLine() {
    return tokenLine;
  }

  int tokenColumn() {
    return tokenColumn;
  }

  /** Adds a token that extends from its noted start to the position. */
  void add(Token kind, @Nullable Object value) {
    tokens.add(kind, tokenStart, position, tokenLine, tokenColumn, line, column(), level(), value);
  }

  /** Notes that the source ends where more is needed. */
  void endsTooEarly() {
    incomplete = true;
  }

  void warn(String message) {
    warnings.add(new SyntaxWarning(new Span(tokenLine, tokenColumn, line, column()), message));
  }

  SyntaxProblem problemAt(String message, int atLine, int offset, int endOffset) {
    SyntaxProblem problem =
        new SyntaxProblem(
            SyntaxProblem.Kind.SYNTAX_ERROR, message, source, atLine, offset, atLine, endOffset);
    boolean open = message.endsWith("was never closed") && !source.line(atLine + 1).isEmpty();
    return endOffset > 0 || open ? problem.ofToken() : problem.showing(shownText(atLine));
  }

  // ---- classes of ASCII characters

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte QUOTE = 3;
  private static final byte OPERATOR = 4;
  private static final byte NEWLINE = 5;
  private static final byte BACKSLASH = 6;
  private static final byte[] CLASS = classes();

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      if (c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        classes[c] = LETTER;
      } else if (c >= '0' && c <= '9') {
        classes[c] = DIGIT;
      } else if ("()[]{},:;.=+-*/%@&|^~<>!".indexOf(c) >= 0) {
        classes[c] = OPERATOR;
      }
    }
    classes['\''] = QUOTE;
    classes['"'] = QUOTE;
    classes['\n'] = NEWLINE;
    classes['\\'] = BACKSLASH;
    return classes;
  }

  static boolean isIdentifierPart(char c) {
    return c >= 128 || CLASS[c] == LETTER || CLASS[c] == DIGIT;
  }
}
