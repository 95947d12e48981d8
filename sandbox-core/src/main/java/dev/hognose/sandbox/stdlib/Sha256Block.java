// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;
import java.util.Arrays;

/** The function of one block of SHA-224 and SHA-256 (FIPS 180-4, 6.2.2). */
final class Sha256Block {
  private static final int[] CONSTANTS =
      Arrays.stream(HashConstants.cubeRoots()).limit(64).mapToInt(k -> (int) (k >>> 32)).toArray();

  private Sha256Block() {}

  private static int rotate(int value, int count) {
    return Integer.rotateRight(value, count);
  }

  static void add(long[] words, byte[] data, int at) {
    int[] w = new int[64];
    for (int i = 0; i < 16; i++) {
      w[i] = (int) MachineNumber.bits(data, at + 4 * i, 4, true);
    }
    for (int i = 16; i < 64; i++) {
      int early = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >>> 3;
      int late = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >>> 10;
      w[i] = w[i - 16] + early + w[i - 7] + late;
    }
    int a = (int) words[0];
    int b = (int) words[1];
    int c = (int) words[2];
    int d = (int) words[3];
    int e = (int) words[4];
    int f = (int) words[5];
    int g = (int) words[6];
    int h = (int) words[7];
    for (int i = 0; i < 64; i++) {
      int choice = (e & f) ^ (~e & g);
      int first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + CONSTANTS[i] + w[i];
      int majority = (a & b) ^ (a & c) ^ (b & c);
      int second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    int[] mixed = {a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; i++) {
      words[i] = words[i] + mixed[i] & 0xffffffffL;
    }
  }
}
