// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;

/** The function of one block of SHA-1 (FIPS 180-4, 6.1.2). */
final class Sha1Block {
  private static final long[] START = {
    0x67452301L, 0xefcdab89L, 0x98badcfeL, 0x10325476L, 0xc3d2e1f0L
  };

  private Sha1Block() {}

  static long[] start() {
    return START.clone();
  }

  static void add(long[] words, byte[] data, int at) {
    int[] w = new int[80];
    for (int i = 0; i < 16; i++) {
      w[i] = (int) MachineNumber.bits(data, at + 4 * i, 4, true);
    }
    for (int i = 16; i < 80; i++) {
      w[i] = Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    int a = (int) words[0];
    int b = (int) words[1];
    int c = (int) words[2];
    int d = (int) words[3];
    int e = (int) words[4];
    for (int i = 0; i < 80; i++) {
      int mix = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : majority(b, c, d);
      int constant = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
      int next = Integer.rotateLeft(a, 5) + mix + e + constant + w[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = next;
    }
    words[0] = words[0] + a & 0xffffffffL;
    words[1] = words[1] + b & 0xffffffffL;
    words[2] = words[2] + c & 0xffffffffL;
    words[3] = words[3] + d & 0xffffffffL;
    words[4] = words[4] + e & 0xffffffffL;
  }

  private static int majority(int a, int b, int c) {
    return (a & b) ^ (a & c) ^ (b & c);
  }
}
