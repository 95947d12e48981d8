// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;

/**
 * Finds a text in another one in time linear in both, whatever they are, and polls the meter.
 *
 * <p>It begins by comparing at each place where the first character stands. When that has compared
 * far more than it has passed, it goes on by the algorithm of Knuth, Morris and Pratt ("Fast
 * pattern matching in strings", 1977). The last occurrence is found in the same way from the end.
 */
public final class TextFind {
  /** A part of that size is found by the library's own search, which takes at most this times. */
  private static final int SHORT = 8;

  /** Comparisons for each character passed, before another algorithm is taken. */
  private static final int PATIENCE = 4;

  private static final int POLL = 1 << 14;

  private final Meter meter;
  private final String text;
  private final String part;
  private final boolean backwards;

  private TextFind(Meter meter, String text, String part, boolean backwards) {
    this.meter = meter;
    this.text = text;
    this.part = part;
    this.backwards = backwards;
  }

  /** Where a part first stands from one index on, to end before another one; -1 if nowhere. */
  public static int first(Meter meter, String text, String part, int from, int to) {
    if (to - from < part.length()) {
      return -1;
    }
    if (part.length() <= SHORT) {
      int at =
          part.length() == 1
              ? text.indexOf(part.charAt(0), from, to)
              : text.indexOf(part, from, to);
      meter.work(1 + ((at < 0 ? to - from : at - from) >> 6));
      return at;
    }
    return new TextFind(meter, text, part, false).firstFrom(from, to);
  }

  /** Where a part last stands from one index on, to end before another one; -1 if nowhere. */
  public static int last(Meter meter, String text, String part, int from, int to) {
    int size = to - from;
    if (size < part.length()) {
      return -1;
    }
    if (part.length() <= SHORT) {
      int found = text.lastIndexOf(part, to - part.length());
      meter.work(1 + ((to - Math.max(found, from)) >> 6));
      return found < from ? -1 : found;
    }
    int at = new TextFind(meter, text, part, true).knuthMorrisPratt(text.length() - to, size);
    return at < 0 ? -1 : text.length() - at - part.length();
  }

  private int firstFrom(int from, int to) {
    char head = part.charAt(0);
    int last = to - part.length();
    long compared = 0;
    int at = from;
    while (true) {
      int next = text.indexOf(head, at, last + 1);
      meter.work(1 + ((next < 0 ? last - at : next - at) >> 6));
      if (next < 0) {
        return -1;
      }
      int same = 1;
      while (same < part.length() && text.charAt(next + same) == part.charAt(same)) {
        meter.pass(same++);
      }
      meter.work(Math.min(same, POLL) >> 4);
      if (same == part.length()) {
        return next;
      }
      compared += same;
      at = next + 1;
      if (compared > POLL + (long) PATIENCE * (at - from)) {
        return knuthMorrisPratt(at, to - at);
      }
    }
  }

  private char textAt(int index) {
    return text.charAt(backwards ? text.length() - 1 - index : index);
  }

  private char partAt(int index) {
    return part.charAt(backwards ? part.length() - 1 - index : index);
  }

  /** Looks through so many characters from one on. */
  private int knuthMorrisPratt(int from, int count) {
    int[] borders = borders();
    int fits = 0;
    for (int i = from; i < from + count; i++) {
      if ((i & POLL - 1) == 0) {
        meter.work(POLL / 4);
      }
      char c = textAt(i);
      while (fits > 0 && partAt(fits) != c) {
        fits = borders[fits - 1];
      }
      if (partAt(fits) == c && ++fits == part.length()) {
        return i - fits + 1;
      }
    }
    meter.work(count & POLL - 1);
    return -1;
  }

  /** For each beginning of the part, the length of the longest other beginning that ends it. */
  private int[] borders() {
    meter.allocate(16 + 4L * part.length());
    int[] borders = new int[part.length()];
    int fits = 0;
    for (int i = 1; i < borders.length; i++) {
      if ((i & POLL - 1) == 0) {
        meter.work(POLL / 4);
      }
      char c = partAt(i);
      while (fits > 0 && partAt(fits) != c) {
        fits = borders[fits - 1];
      }
      if (partAt(fits) == c) {
        fits++;
      }
      borders[i] = fits;
    }
    return borders;
  }
}
