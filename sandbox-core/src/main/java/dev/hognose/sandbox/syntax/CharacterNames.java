// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Locale;

/** The characters that <code>&#92;N{...}</code> names. */
final class CharacterNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";
  private static final int FIRST_SYLLABLE = 0xAC00;

  /** The short names of the parts of a Hangul syllable, from the Unicode standard, 3.12. */
  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };

  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };

  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  private CharacterNames() {}

  /** The code point with a name in upper case, or -1. */
  static int find(String name) {
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(SYLLABLE)) {
      return syllable(name.substring(SYLLABLE.length()));
    }
    int codePoint = named(name);
    return codePoint >= 0 ? codePoint : control(name);
  }

  private static int named(String name) {
    try {
      int codePoint = Character.codePointOf(name);
      String official = Character.getName(codePoint);
      boolean invented =
          Character.getType(codePoint) == Character.CONTROL
              || name.endsWith(" " + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
      return name.equals(official) && !invented ? codePoint : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  /** Control characters have no names of their own, only the aliases of the standard. */
  private static int control(String alias) {
    return switch (alias) {
      case "NULL", "NUL" -> 0;
      case "ALERT", "BEL" -> 7;
      case "BACKSPACE", "BS" -> 8;
      case "CHARACTER TABULATION", "HORIZONTAL TABULATION", "HT", "TAB" -> 9;
      case "LINE FEED", "NEW LINE", "END OF LINE", "LF", "NL", "EOL" -> 10;
      case "LINE TABULATION", "VERTICAL TABULATION", "VT" -> 11;
      case "FORM FEED", "FF" -> 12;
      case "CARRIAGE RETURN", "CR" -> 13;
      case "ESCAPE", "ESC" -> 27;
      case "DELETE", "DEL" -> 127;
      case "NEXT LINE", "NEL" -> 0x85;
      case "NBSP" -> 0xA0;
      case "SHY" -> 0xAD;
      case "ZWSP" -> 0x200B;
      case "ZWNJ" -> 0x200C;
      case "ZWJ" -> 0x200D;
      case "LRM" -> 0x200E;
      case "RLM" -> 0x200F;
      case "BYTE ORDER MARK", "BOM", "ZWNBSP" -> 0xFEFF;
      default -> -1;
    };
  }

  private static int ideograph(String digits) {
    try {
      int codePoint = Integer.parseInt(digits, 16);
      return Character.isIdeographic(codePoint)
              && Character.getType(codePoint) == Character.OTHER_LETTER
              && Integer.toHexString(codePoint).toUpperCase(Locale.ROOT).equals(digits)
          ? codePoint
          : -1;
    } catch (NumberFormatException notHexadecimal) {
      return -1;
    }
  }

  private static int syllable(String name) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String open = LEADS[lead] + VOWELS[vowel];
        if (!name.startsWith(open)) {
          continue;
        }
        for (int tail = 0; tail < TAILS.length; tail++) {
          if (name.length() == open.length() + TAILS[tail].length() && name.endsWith(TAILS[tail])) {
            return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
          }
        }
      }
    }
    return -1;
  }
}
