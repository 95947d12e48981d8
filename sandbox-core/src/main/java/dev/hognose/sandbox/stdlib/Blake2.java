// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;

/** The compression function of BLAKE2 (RFC 7693, 3). */
final class Blake2 {
  private static final byte[][] ORDERS = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
  };

  private static final long[] START_B = HashConstants.roots(0);
  private static final long[] START_S = HashConstants.high32(HashConstants.roots(0));
  private static final int[] ROTATIONS_B = {32, 24, 16, 63};
  private static final int[] ROTATIONS_S = {16, 12, 8, 7};

  private Blake2() {}

  /**
   * Takes one block in.
   *
   * @param wide whether it is BLAKE2b, with words of 64 bits
   * @param count bytes seen with this block
   * @param last whether nothing follows
   * @param lastNode whether it is the last node of its level in a tree
   */
  static void add(
      boolean wide, long[] words, byte[] data, long count, boolean last, boolean lastNode) {
    int size = wide ? 8 : 4;
    long[] start = wide ? START_B : START_S;
    long[] m = new long[16];
    for (int i = 0; i < 16; i++) {
      m[i] = MachineNumber.bits(data, size * i, size, false);
    }
    long[] v = new long[16];
    System.arraycopy(words, 0, v, 0, 8);
    System.arraycopy(start, 0, v, 8, 8);
    v[12] ^= wide ? count : count & 0xffffffffL;
    v[13] ^= wide ? 0 : count >>> 32;
    long ones = wide ? -1L : 0xffffffffL;
    v[14] ^= last ? ones : 0;
    v[15] ^= last && lastNode ? ones : 0;
    for (int round = 0; round < (wide ? 12 : 10); round++) {
      byte[] order = ORDERS[round % 10];
      for (int i = 0; i < 8; i++) {
        int shift = i >> 2;
        mix(wide, v, i & 3, shift, m[order[2 * i]], m[order[2 * i + 1]]);
      }
    }
    for (int i = 0; i < 8; i++) {
      words[i] ^= v[i] ^ v[i + 8];
    }
  }

  /** The function G on a column, or, if shifted, on a diagonal. */
  private static void mix(boolean wide, long[] v, int column, int shift, long x, long y) {
    int a = column;
    int b = 4 + (column + shift & 3);
    int c = 8 + (column + 2 * shift & 3);
    int d = 12 + (column + 3 * shift & 3);
    int[] rotations = wide ? ROTATIONS_B : ROTATIONS_S;
    v[a] = cut(wide, v[a] + v[b] + x);
    v[d] = rotate(wide, v[d] ^ v[a], rotations[0]);
    v[c] = cut(wide, v[c] + v[d]);
    v[b] = rotate(wide, v[b] ^ v[c], rotations[1]);
    v[a] = cut(wide, v[a] + v[b] + y);
    v[d] = rotate(wide, v[d] ^ v[a], rotations[2]);
    v[c] = cut(wide, v[c] + v[d]);
    v[b] = rotate(wide, v[b] ^ v[c], rotations[3]);
  }

  private static long cut(boolean wide, long word) {
    return wide ? word : word & 0xffffffffL;
  }

  private static long rotate(boolean wide, long word, int count) {
    return wide
        ? Long.rotateRight(word, count)
        : Integer.rotateRight((int) word, count) & 0xffffffffL;
  }
}
