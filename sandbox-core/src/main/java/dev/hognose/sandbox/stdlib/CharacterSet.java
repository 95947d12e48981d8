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
    this.ranges = ranges;
    this.parts = List.copyOf(parts);
    this.negative = negative;
    this.ignoreCase = ignoreCase;
    this.ascii = ascii;
    for (int c = 0; c < BITMAP_SIZE; c++) {
      if (decide(c)) {
        bitmap[c >> 6] |= 1L << c;
      }
    }
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

  private boolean has(int point) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= point && point <= ranges[i + 1]) {
        return true;
      }
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
