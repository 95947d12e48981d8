// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

/** The well-formedness of UTF-8 (Unicode 16.0, table 3-7), which JSON parsers take lightly. */
public final class Utf8 {

  private Utf8() {}

  /** Whether bytes are well-formed: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
  public static boolean isWellFormed(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at];
      int length = first >= 0 ? 1 : lengthOf(first & 0xff);
      if (length == 0 || at + length > bytes.length) {
        return false;
      }
      for (int i = 1; i < length; i++) {
        if ((bytes[at + i] & 0xc0) != 0x80) {
          return false;
        }
      }
      if (length > 2 && !isSecond(first & 0xff, bytes[at + 1] & 0xff)) {
        return false;
      }
      at += length;
    }
    return true;
  }

  private static int lengthOf(int first) {
    if (first < 0xc2 || first > 0xf4) {
      return 0;
    }
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  private static boolean isSecond(int first, int second) {
    return switch (first) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }
}
