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
  private static final String MARK = "\uFEFF";

  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final Pulse pulse;

  private SourceText(String name, String text, Pulse pulse) {
    this.name = name;
    this.text = text;
    this.pulse = pulse;
    this.lineStarts = indexLines(text);
  }

  /** Source with a name for messages and tracebacks, such as {@code main.py}. */
  public static SourceText of(String name, String text) {
    return of(name, text, Pulse.NONE);
  }

  /** Source that tells of its compilation. */
  public static SourceText of(String name, String text, Pulse pulse) {
    String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
    return new SourceText(
        name,
        unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n'),
        pulse);
  }

  /** Source that was never bytes, in which a byte order mark is a character like any other. */
  public static SourceText ofText(String name, String text, Pulse pulse) {
    return of(name, text.startsWith(MARK) ? MARK + text : text, pulse);
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

  /** What is told of its compilation. */
  public Pulse pulse() {
    return pulse;
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
