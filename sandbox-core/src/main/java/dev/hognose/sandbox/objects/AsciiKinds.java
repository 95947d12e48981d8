// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** What short texts of ASCII consist of, by a table: for the predicates of {@code str}. */
public final class AsciiKinds {
  public static final int LOWER = 1;
  public static final int UPPER = 2;
  public static final int DIGIT = 4;
  public static final int LETTER = 8;
  public static final int ALPHANUMERIC = 16;
  public static final int SPACE = 32;
  public static final int PRINTABLE = 64;

  /** What is no short text of ASCII. */
  public static final int UNKNOWN = -1;

  private static final int MOST_CHARS = 256;

  private static final byte[] KINDS = new byte[128];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      int lower = c >= 'a' && c <= 'z' ? LOWER : 0;
      int upper = c >= 'A' && c <= 'Z' ? UPPER : 0;
      int digit = c >= '0' && c <= '9' ? DIGIT : 0;
      int letter = lower + upper == 0 ? 0 : LETTER;
      int space = CharTypes.isSpace(c) ? SPACE : 0;
      int printable = c >= ' ' && c < 0x7F ? PRINTABLE : 0;
      int alphanumeric = letter + digit == 0 ? 0 : ALPHANUMERIC;
      KINDS[c] = (byte) (lower | upper | digit | letter | alphanumeric | space | printable);
    }
  }

  private AsciiKinds() {}

  /** The kinds that all characters are of and, in the second byte, that any is of. */
  public static int of(String text) {
    if (text.length() > MOST_CHARS) {
      return UNKNOWN;
    }
    int all = 0x7F;
    int any = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= KINDS.length) {
        return UNKNOWN;
      }
      int kinds = KINDS[c];
      all &= kinds;
      any |= kinds;
    }
    return any << 8 | all;
  }

  /** Whether a text that has such kinds is cased, all of its cased characters in one way. */
  public static boolean isCased(int kinds, int only) {
    return (kinds >> 8 & (LOWER | UPPER)) == only;
  }
}
