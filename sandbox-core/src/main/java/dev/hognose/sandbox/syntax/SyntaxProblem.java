// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/**
 * A program that cannot be compiled: what is wrong, and where.
 *
 * <p>Message and place are those of CPython's {@code SyntaxError}: {@code line} and {@code offset}
 * count from 1, {@code endOffset} is exclusive; offsets count code points. An end of 0 means that
 * it is not known.
 */
@SuppressWarnings("serial")
public final class SyntaxProblem extends RuntimeException {
  /** The Python exception that reports the problem. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError"),
    MEMORY_ERROR("MemoryError"),
    RECURSION_ERROR("RecursionError");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    /** The name of the Python exception type. */
    public String pythonName() {
      return pythonName;
    }
  }

  private final Kind kind;
  private final String message;
  private final String sourceName;
  private final int line;
  private final int offset;
  private final int endLine;
  private final int endOffset;
  private String lineText;

  SyntaxProblem(
      Kind kind,
      String message,
      SourceText source,
      int line,
      int offset,
      int endLine,
      int endOffset) {
    super(message, null, false, false);
    this.kind = kind;
    this.message = message;
    this.sourceName = source.name();
    this.line = line;
    this.offset = offset;
    this.endLine = endLine;
    this.endOffset = endOffset;
    String text = source.line(line);
    this.lineText = text.isEmpty() ? text : text + "\n";
  }

  /** A {@code SyntaxError} at a node, as the later stages of the compiler raise it. */
  public static SyntaxProblem at(SourceText source, Span span, String message) {
    int endColumn = span.endColumn();
    if (span.endLine() != span.line()) {
      String first = source.line(span.line());
      endColumn = Math.min(endColumn, first.codePointCount(0, first.length()));
    }
    return new SyntaxProblem(
        Kind.SYNTAX_ERROR,
        message,
        source,
        span.line(),
        span.column() + 1,
        span.endLine(),
        endColumn + 1);
  }

  /** Whether it is of no line: the source holds what no source can. */
  public boolean isOfWholeSource() {
    return line == 0 && !message.equals("invalid syntax");
  }

  public Kind kind() {
    return kind;
  }

  /** CPython's message, without position. */
  public String message() {
    return message;
  }

  /** The name of the source, as in {@link SourceText#name()}. */
  public String sourceName() {
    return sourceName;
  }

  public int line() {
    return line;
  }

  public int offset() {
    return offset;
  }

  public int endLine() {
    return endLine;
  }

  public int endOffset() {
    return endOffset;
  }

  /** The same problem, found while the text was cut into tokens; its line shows no line end. */
  SyntaxProblem ofToken() {
    return showing(
        lineText.endsWith("\n") ? lineText.substring(0, lineText.length() - 1) : lineText);
  }

  /** The same problem, with the lines that are shown with it. */
  SyntaxProblem showing(String text) {
    if (line > 0) {
      lineText = text;
    }
    return this;
  }

  /** The text of the line, mostly with its line end; the lines before it that it goes on, too. */
  public String lineText() {
    return lineText;
  }
}
