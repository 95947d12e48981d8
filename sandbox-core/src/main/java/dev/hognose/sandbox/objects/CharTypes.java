// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Properties of code points as Python's str methods ask for them. */
public final class CharTypes {
  /** Digits that are not decimal digits, such as superscripts: ranges in hexadecimal. */
  private static final BitSet OTHER_DIGITS =
      ranges(
          "b2-b3 b9 1369-1371 19da 2070 2074-2079 2080-2089 2460-2468 2474-247c 2488-2490 24ea"
              + " 24f5-24fd 24ff 2776-277e 2780-2788 278a-2792 10a40-10a43 10e60-10e68"
              + " 11052-1105a 1f100-1f10a");

  /** Letters that stand for numbers: ranges in hexadecimal. */
  private static final BitSet NUMERIC_LETTERS =
      ranges(
          "3405 3483 382a 3b4d 4e00 4e03 4e07 4e09 4e24 4e5d 4e8c 4e94 4e96 4eac 4ebf-4ec0 4edf"
              + " 4ee8 4f0d 4f70 4fe9 5006 5104 5146 5169 516b 516d 5341 5343-5345 534c 53c1-53c4"
              + " 56db 58f1 58f9 5e7a 5efe-5eff 5f0c-5f0e 5f10 62d0 62fe 634c 67d2 6d1e 6f06 7396"
              + " 767e 7695 79ed 8086 842c 8cae 8cb3 8d30 920e 94a9 9621 9646 964c 9678 96f6 f96b"
              + " f973 f978 f9b2 f9d1 f9d3 f9fd 20001 20064 200e2 20121 2092a 20983 2098c 2099c"
              + " 20aea 20afd 20b19 22390 22998 23b1b 2626d 2f890");

  /** Letters with compatibility forms that keep them out of identifiers: UAX 31's XID. */
  private static final BitSet NOT_IN_IDENTIFIERS =
      ranges("37a 2e2f 309b-309c fc5e-fc63 fdfa-fdfb fe70 fe72 fe74 fe76 fe78 fe7a fe7c fe7e");

  /** Letters that an identifier may contain but not begin with, for the same reason. */
  private static final BitSet NOT_FIRST_IN_IDENTIFIERS = ranges("e33 eb3 ff9e-ff9f");

  /** Punctuation that stands within words. */
  private static final String WITHIN_WORDS =
      "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

  private CharTypes() {}

  private static BitSet ranges(String text) {
    BitSet set = new BitSet();
    for (String range : text.split(" ", -1)) {
      int dash = range.indexOf('-');
      int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
      int to = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1), 16);
      set.set(from, to + 1);
    }
    return set;
  }

  public static boolean isSpace(int point) {
    if (point < 0x80) {
      return point == ' ' || point >= 9 && point <= 13 || point >= 28 && point <= 31;
    }
    return point == 0x85
        || point == 0xa0
        || point == 0x1680
        || point >= 0x2000 && point <= 0x200a
        || point == 0x2028
        || point == 0x2029
        || point == 0x202f
        || point == 0x205f
        || point == 0x3000;
  }

  /** A text without what counts as white space around it. */
  public static String strip(String text, IntPredicate isSpace) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace.test(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace.test(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether it may stand around what {@code int} and {@code float} read. */
  public static boolean isSpaceAroundNumber(int point) {
    return isSpace(point) && (point < 28 || point > 31);
  }

  /** Whether {@code splitlines} ends a line there. */
  public static boolean isLineBreak(int point) {
    return point >= 10 && point <= 13
        || point >= 28 && point <= 30
        || point == 0x85
        || point == 0x2028
        || point == 0x2029;
  }

  public static boolean isAlpha(int point) {
    return point < 0x80
        ? (point | 0x20) >= 'a' && (point | 0x20) <= 'z'
        : Character.isLetter(point);
  }

  public static boolean isDecimal(int point) {
    return point < 0x80
        ? point >= '0' && point <= '9'
        : Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
  }

  public static boolean isDigit(int point) {
    return isDecimal(point) || point >= 0x80 && OTHER_DIGITS.get(point);
  }

  public static boolean isNumeric(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      case Character.OTHER_LETTER -> NUMERIC_LETTERS.get(point);
      default -> false;
    };
  }

  public static boolean isAlphanumeric(int point) {
    return isAlpha(point) || (point < 0x80 ? isDecimal(point) : isNumeric(point));
  }

  public static boolean isLower(int point) {
    return Character.isLowerCase(point);
  }

  public static boolean isUpper(int point) {
    return Character.isUpperCase(point);
  }

  public static boolean isTitle(int point) {
    return Character.isTitleCase(point);
  }

  /** Whether it has case. */
  public static boolean isCased(int point) {
    return isLower(point) || isUpper(point) || isTitle(point);
  }

  /** Whether the case of its neighbours does not depend on it. */
  static boolean isCaseIgnorable(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> WITHIN_WORDS.indexOf(point) >= 0;
    };
  }

  /** Whether an identifier may begin with it. */
  public static boolean isIdentifierStart(int point) {
    return point == '_'
        || Character.isUnicodeIdentifierStart(point)
            && !NOT_IN_IDENTIFIERS.get(point)
            && !NOT_FIRST_IN_IDENTIFIERS.get(point);
  }

  /** Whether an identifier may go on with it. */
  public static boolean isIdentifierPart(int point) {
    boolean joiner = point == 0x200c || point == 0x200d;
    return joiner
        || Character.isUnicodeIdentifierPart(point)
            && !Character.isIdentifierIgnorable(point)
            && !NOT_IN_IDENTIFIERS.get(point);
  }
}
