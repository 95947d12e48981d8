// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Arrays;

/**
 * The text of one source file, with its name and an index of its lines.
 *
 * <p>A byte order mark at the start is dropped, and the line ends {@code \r\n} and {@code \r}
 * become {@code \n}, as Python does before it reads anything. Immutable.
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
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SourceText(
        name,
        unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** The same source without the spaces and tabs at its very start. */
  SourceText withoutLeadingBlanks() {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return start == 0 ? this : new SourceText(name, text.substring(start));
  }

  private static int[] indexLines(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The name for messages and tracebacks. */
  public String name() {
    return name;
  }

  /** The whole text, normalized as described above. */
  public String text() {
    return text;
  }

  /** How many lines there are; a line end at the end of the text starts no further line. */
  public int lineCount() {
    int count = lineStarts.length;
    return count > 1 && lineStarts[count - 1] == text.length() ? count - 1 : count;
  }

  /** The text of a line, counted from 1, without its line end; empty if there is no such line. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
    return text.substring(start, end);
  }
}
