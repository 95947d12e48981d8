// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of characters, where they differ from the platform's. */
final class UnicodeNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";

  /** No name is as long as this. */
  static final int LONGEST = 256;

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  /** The short names of the parts of a Hangul syllable: the Unicode standard, 3.12. */
  private static final String[] LEADS = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");

  private static final String[] VOWELS =
      "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
  private static final String[] TAILS =
      " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

  private UnicodeNames() {}

  /** The name of an assigned code point, or null. */
  static @Nullable String of(int point) {
    if (point >= FIRST_SYLLABLE && point <= LAST_SYLLABLE) {
      int index = point - FIRST_SYLLABLE;
      int lead = index / (VOWELS.length * TAILS.length);
      int vowel = index / TAILS.length % VOWELS.length;
      return SYLLABLE + LEADS[lead] + VOWELS[vowel] + TAILS[index % TAILS.length];
    }
    int type = Character.getType(point);
    if (type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || isTangut(point)) {
      return null;
    }
    if (isIdeograph(point)) {
      return IDEOGRAPH + Integer.toHexString(point).toUpperCase(Locale.ROOT);
    }
    return Character.getName(point);
  }

  /** Ideographs whose names the standard derives from their code points. */
  private static boolean isIdeograph(int point) {
    return (point >= 0x3400 && point <= 0x4DBF
            || point >= 0x4E00 && point <= 0x9FFF
            || point >= 0x20000 && point < 0x2F800
            || point >= 0x30000 && point <= 0x323AF)
        && Character.isDefined(point);
  }

  private static boolean isTangut(int point) {
    return point >= 0x17000 && point <= 0x187F7 || point >= 0x18D00 && point <= 0x18D08;
  }

  /** The code point of a name, or -1; only names that are derived need capital letters. */
  static int find(String name) {
    if (name.length() > LONGEST) {
      return -1;
    }
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith(SYLLABLE)) {
      return syllable(upper.substring(SYLLABLE.length()));
    }
    try {
      int point = Character.codePointOf(upper);
      return upper.equals(of(point)) ? point : UnicodeAliases.find(upper);
    } catch (IllegalArgumentException unknown) {
      return UnicodeAliases.find(upper);
    }
  }

  private static int ideograph(String digits) {
    if (!digits.matches("[0-9A-F]{4,5}")) {
      return -1;
    }
    int point = Integer.parseInt(digits, 16);
    return isIdeograph(point) ? point : -1;
  }

  private static int syllable(String name) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String open = LEADS[lead] + VOWELS[vowel];
        for (int tail = 0; name.startsWith(open) && tail < TAILS.length; tail++) {
          if (name.length() == open.length() + TAILS[tail].length() && name.endsWith(TAILS[tail])) {
            return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
          }
        }
      }
    }
    return -1;
  }
}
