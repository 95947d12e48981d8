// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/**
 * The text of one source file, with its name and an index of its lines.
 *
 * <p>Lines end with {@code \n}, {@code \r\n} or {@code \r}; a byte order mark at the start is
 * skipped. Immutable.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = indexLines(text);
  }

  /** Source with a name for messages and tracebacks, such as {@code main.py}. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int[] indexLines(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        count++;
      }
    }
    int[] starts = new int[count];
    int line = 1;
    for (int i = 0; line < count; i++) {
      if (endsLine(text, i)) {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** The name for messages and tracebacks. */
  public String name() {
    return name;
  }

  /** The whole text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** How many lines there are; text that ends with a line end has an empty line after it. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The text of a line, counted from 1, without its line end; empty where there is no such line. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }
}
