// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;

/** The function of one block of MD5 (RFC 1321). */
final class Md5Block {
  private static final long[] START = {0x67452301L, 0xefcdab89L, 0x98badcfeL, 0x10325476L};

  private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};

  private static final int[] SINES = sines();

  private Md5Block() {}

  static long[] start() {
    return START.clone();
  }

  private static int[] sines() {
    int[] sines = new int[64];
    for (int i = 0; i < 64; i++) {
      sines[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * 0x1p32);
    }
    return sines;
  }

  static void add(long[] words, byte[] data, int at) {
    int[] message = new int[16];
    for (int i = 0; i < 16; i++) {
      message[i] = (int) MachineNumber.bits(data, at + 4 * i, 4, false);
    }
    int a = (int) words[0];
    int b = (int) words[1];
    int c = (int) words[2];
    int d = (int) words[3];
    for (int i = 0; i < 64; i++) {
      int mix =
          switch (i >> 4) {
            case 0 -> (b & c) | (~b & d);
            case 1 -> (d & b) | (~d & c);
            case 2 -> b ^ c ^ d;
            default -> c ^ (b | ~d);
          };
      int word =
          switch (i >> 4) {
            case 0 -> i;
            case 1 -> 5 * i + 1;
            case 2 -> 3 * i + 5;
            default -> 7 * i;
          };
      int sum = a + mix + message[word & 15] + SINES[i];
      a = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(sum, SHIFTS[i >> 4 << 2 | i & 3]);
    }
    words[0] = words[0] + a & 0xffffffffL;
    words[1] = words[1] + b & 0xffffffffL;
    words[2] = words[2] + c & 0xffffffffL;
    words[3] = words[3] + d & 0xffffffffL;
  }
}
