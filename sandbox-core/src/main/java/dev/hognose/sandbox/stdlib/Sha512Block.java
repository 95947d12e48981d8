// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;

/** The function of one block of SHA-384 and SHA-512 (FIPS 180-4, 6.4.2). */
final class Sha512Block {
  private static final long[] CONSTANTS = HashConstants.cubeRoots();

  private Sha512Block() {}

  private static long rotate(long value, int count) {
    return Long.rotateRight(value, count);
  }

  static void add(long[] words, byte[] data, int at) {
    long[] w = new long[80];
    for (int i = 0; i < 16; i++) {
      w[i] = MachineNumber.bits(data, at + 8 * i, 8, true);
    }
    for (int i = 16; i < 80; i++) {
      long early = rotate(w[i - 15], 1) ^ rotate(w[i - 15], 8) ^ w[i - 15] >>> 7;
      long late = rotate(w[i - 2], 19) ^ rotate(w[i - 2], 61) ^ w[i - 2] >>> 6;
      w[i] = w[i - 16] + early + w[i - 7] + late;
    }
    long a = words[0];
    long b = words[1];
    long c = words[2];
    long d = words[3];
    long e = words[4];
    long f = words[5];
    long g = words[6];
    long h = words[7];
    for (int i = 0; i < 80; i++) {
      long choice = (e & f) ^ (~e & g);
      long first =
          h + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) + choice + CONSTANTS[i] + w[i];
      long majority = (a & b) ^ (a & c) ^ (b & c);
      long second = (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) + majority;
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    long[] mixed = {a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; i++) {
      words[i] += mixed[i];
    }
  }
}
