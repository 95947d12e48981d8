// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Changes of case of short texts that are ASCII, by tables. */
public enum AsciiCases {
  LOWER,
  UPPER,
  SWAPPED,
  TITLE,
  CAPITALIZED;

  /** Longer texts are changed in pieces, elsewhere. */
  private static final int MOST_CHARS = 2_048;

  private static final byte[] TO_LOWER = table(true, false);
  private static final byte[] TO_UPPER = table(false, true);
  private static final byte[] TO_OTHER = table(true, true);

  private static byte[] table(boolean lower, boolean upper) {
    byte[] table = new byte[128];
    for (int c = 0; c < 128; c++) {
      boolean changes = lower && c >= 'A' && c <= 'Z' || upper && c >= 'a' && c <= 'z';
      table[c] = (byte) (changes ? c ^ 0x20 : c);
    }
    return table;
  }

  /** The changed text, itself if nothing changes; null if it is not a short one of ASCII. */
  public @Nullable PyStr of(PyStr text) {
    if (text.charCount() > MOST_CHARS || !text.isLatin1()) {
      return null;
    }
    byte[] chars = text.value().getBytes(StandardCharsets.ISO_8859_1);
    byte[] table = this == LOWER ? TO_LOWER : this == SWAPPED ? TO_OTHER : TO_UPPER;
    boolean changed = false;
    for (int i = 0; i < chars.length; i++) {
      byte c = chars[i];
      if (c < 0) {
        return null;
      }
      byte now = table[c];
      chars[i] = now;
      changed |= now != c;
      if (this == TITLE) {
        table = TO_OTHER[c] == c ? TO_UPPER : TO_LOWER;
      } else if (this == CAPITALIZED) {
        table = TO_LOWER;
      }
    }
    return changed ? PyStr.ofLatin1(new String(chars, StandardCharsets.ISO_8859_1)) : text;
  }
}
