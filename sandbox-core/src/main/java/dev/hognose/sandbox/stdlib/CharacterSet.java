// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.CharTypes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of characters of a regular expression. Immutable. */
final class CharacterSet {
  /** A class of characters. */
  enum Category {
    DIGIT,
    SPACE,
    WORD,
    ASCII_DIGIT,
    ASCII_SPACE,
    ASCII_WORD
  }

  /**
   * Characters of a category, or all others.
   *
   * @param category the category
   * @param negative whether the others are meant
   */
  record Part(Category category, boolean negative) {}

  private static final int[] NO_RANGES = {};
  private static final int BITMAP_SIZE = 256;

  /** Any character but a newline. */
  static final CharacterSet NOT_NEWLINE =
      new CharacterSet(new int[] {'\n', '\n'}, List.of(), true, false, false);

  /** Any character. */
  static final CharacterSet ALL = new CharacterSet(NO_RANGES, List.of(), true, false, false);

  private final int[] ranges;
  private final List<Part> parts;
  private final boolean negative;
  private final boolean ignoreCase;
  private final boolean ascii;
  private final long[] bitmap = new long[BITMAP_SIZE / 64];

  /**
   * A set.
   *
   * @param ranges first and last character of each range
   * @param parts categories
   * @param negative whether all other characters are meant
   * @param ignoreCase whether a character of other case counts
   * @param ascii whether case is that of ASCII alone
   */
  CharacterSet(
      int[] ranges, List<Part> parts, boolean negative, boolean ignoreCase, boolean ascii) {
    this.ranges = inOrder(ranges);
    this.parts = parts.stream().distinct().toList();
    this.negative = negative;
    this.ignoreCase = ignoreCase;
    this.ascii = ascii;
    for (int c = 0; c < BITMAP_SIZE; c++) {
      if (decide(c)) {
        bitmap[c >> 6] |= 1L << c;
      }
    }
  }

  /** What it takes in memory. */
  long heapBytes() {
    return 136 + 4L * ranges.length + 24L * parts.size();
  }

  static CharacterSet of(Category category, boolean negative) {
    return new CharacterSet(NO_RANGES, List.of(new Part(category, negative)), false, false, false);
  }

  /** A character and those of other case. */
  static CharacterSet caseless(int point, boolean ascii) {
    return new CharacterSet(new int[] {point, point}, List.of(), false, true, ascii);
  }

  boolean contains(int point) {
    return point < BITMAP_SIZE ? (bitmap[point >> 6] >>> point & 1) != 0 : decide(point);
  }

  private boolean decide(int point) {
    return (has(point) || ignoreCase && hasOtherCase(point)) != negative;
  }

  /** The same ranges by their first characters, those that meet as one: they are searched. */
  private static int[] inOrder(int[] ranges) {
    long[] sorted = new long[ranges.length / 2];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) ranges[2 * i] << 32 | ranges[2 * i + 1];
    }
    Arrays.sort(sorted);
    int[] result = new int[ranges.length];
    int count = 0;
    for (long each : sorted) {
      int from = (int) (each >> 32);
      int to = (int) each;
      if (count > 0 && from <= result[count - 1] + 1) {
        result[count - 1] = Math.max(result[count - 1], to);
      } else {
        result[count++] = from;
        result[count++] = to;
      }
    }
    return count == 0 ? NO_RANGES : Arrays.copyOf(result, count);
  }

  private boolean inRanges(int point) {
    int low = 0;
    int high = ranges.length / 2;
    while (low < high) {
      int middle = low + high >>> 1;
      if (ranges[2 * middle + 1] < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low < ranges.length && ranges[2 * low] <= point;
  }

  private boolean has(int point) {
    if (inRanges(point)) {
      return true;
    }
    for (Part part : parts) {
      if (is(part.category, point) != part.negative) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOtherCase(int point) {
    for (int other : RegexCases.others(point, ascii)) {
      if (has(other)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAsciiLetter(int point) {
    return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
  }

  static boolean is(Category category, int point) {
    return switch (category) {
      case DIGIT -> Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
      case SPACE -> CharTypes.isSpace(point);
      case WORD -> isWord(point);
      case ASCII_DIGIT -> point >= '0' && point <= '9';
      case ASCII_SPACE -> point == ' ' || point >= 9 && point <= 13;
      case ASCII_WORD -> isAsciiLetter(point) || point >= '0' && point <= '9' || point == '_';
    };
  }

  static boolean isWord(int point) {
    if (point < 128) {
      return is(Category.ASCII_WORD, point);
    }
    return CharTypes.isAlphanumeric(point);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CharacterSet that
        && Arrays.equals(ranges, that.ranges)
        && parts.equals(that.parts)
        && negative == that.negative
        && ignoreCase == that.ignoreCase
        && ascii == that.ascii;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranges) * 31 + parts.hashCode();
  }
}
