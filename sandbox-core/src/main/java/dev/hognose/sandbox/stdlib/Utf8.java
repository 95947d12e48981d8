// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;

/** UTF-8 that lets surrogates pass which stand alone, as {@code surrogatepass} does. */
final class Utf8 {
  private Utf8() {}

  /** How many bytes a text takes. */
  static long length(Meter meter, String text) {
    long length = text.length();
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (isPair(text, i)) {
          i++;
          length += 2;
        } else {
          length += c < 0x800 ? 1 : 2;
        }
      }
    }
    return length;
  }

  /** Writes a text to a place, and gives the place behind it. */
  static int write(Meter meter, String text, byte[] out, int start) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      char c = text.charAt(i);
      if (c < 0x80) {
        out[at++] = (byte) c;
      } else if (c < 0x800) {
        out[at++] = (byte) (0xC0 | c >> 6);
        out[at++] = (byte) (0x80 | c & 63);
      } else if (isPair(text, i)) {
        int point = text.codePointAt(i++);
        out[at++] = (byte) (0xF0 | point >> 18);
        out[at++] = (byte) (0x80 | point >> 12 & 63);
        out[at++] = (byte) (0x80 | point >> 6 & 63);
        out[at++] = (byte) (0x80 | point & 63);
      } else {
        out[at++] = (byte) (0xE0 | c >> 12);
        out[at++] = (byte) (0x80 | c >> 6 & 63);
        out[at++] = (byte) (0x80 | c & 63);
      }
    }
    return at;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
