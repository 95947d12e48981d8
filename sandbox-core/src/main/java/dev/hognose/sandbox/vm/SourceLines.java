// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import java.util.Arrays;

/** The lines of one source, found by their number. */
final class SourceLines {
  private final String text;
  private final int[] starts;

  SourceLines(String text) {
    this.text = text;
    this.starts = index(text);
  }

  private static int[] index(String text) {
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

  /** A line, counted from 1, without white space at its end; empty if there is none. */
  String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] - 1 : text.length();
    return text.substring(start, end).stripTrailing();
  }
}
