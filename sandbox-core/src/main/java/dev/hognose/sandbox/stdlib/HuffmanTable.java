// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import org.jspecify.annotations.Nullable;

/** A table that decodes the codes of RFC 1951: for each run of bits the symbol and its length. */
final class HuffmanTable {
  static final int MOST_BITS = 15;

  /** Bits that index the table. */
  final int bits;

  /** For each index {@code symbol << 4 | length}, or 0 if no code begins so. */
  final short[] entries;

  private HuffmanTable(int bits, short[] entries) {
    this.bits = bits;
    this.entries = entries;
  }

  /**
   * The table of some code lengths from 0 to 15, or null if they make no code.
   *
   * @param incomplete whether a single code of one bit will do
   */
  static @Nullable HuffmanTable of(byte[] lengths, int from, int to, boolean incomplete) {
    int[] counts = new int[MOST_BITS + 1];
    int most = 0;
    for (int i = from; i < to; i++) {
      counts[lengths[i]]++;
      most = Math.max(most, lengths[i]);
    }
    int left = 1;
    int[] next = new int[MOST_BITS + 2];
    for (int bits = 1; bits <= MOST_BITS; bits++) {
      left = (left << 1) - counts[bits];
      next[bits + 1] = next[bits] + counts[bits] << 1;
      if (left < 0) {
        return null;
      }
    }
    if (left > 0 && most > 0 && !(incomplete && most == 1)) {
      return null;
    }
    int bits = Math.max(most, 1);
    short[] entries = new short[1 << bits];
    for (int i = from; i < to; i++) {
      int length = lengths[i];
      if (length > 0) {
        int code = Integer.reverse(next[length]++) >>> 32 - length;
        for (int k = code; k < entries.length; k += 1 << length) {
          entries[k] = (short) (i - from << 4 | length);
        }
      }
    }
    return new HuffmanTable(bits, entries);
  }
}
