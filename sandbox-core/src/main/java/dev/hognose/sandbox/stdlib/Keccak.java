// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;

/** The permutation under SHA-3 and SHAKE (FIPS 202, 3). */
final class Keccak {
  private static final int ROUNDS = 24;
  private static final long[] CONSTANTS = constants();

  private Keccak() {}

  /** The constants of the rounds, by the shift register of 3.2.5. */
  private static long[] constants() {
    long[] constants = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          constants[round] |= 1L << (1 << j) - 1;
        }
        register = register << 1 ^ ((register & 0x80) != 0 ? 0x171 : 0);
      }
    }
    return constants;
  }

  static void add(long[] words, byte[] data, int at, int rate) {
    for (int i = 0; i < rate / 8; i++) {
      words[i] ^= MachineNumber.bits(data, at + 8 * i, 8, false);
    }
    permute(words);
  }

  static void permute(long[] a) {
    long[] b = new long[25];
    long[] parity = new long[5];
    for (int round = 0; round < ROUNDS; round++) {
      for (int x = 0; x < 5; x++) {
        parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
      }
      for (int x = 0; x < 5; x++) {
        long effect = parity[(x + 4) % 5] ^ Long.rotateLeft(parity[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) {
          a[x + y] ^= effect;
        }
      }
      int x = 1;
      int y = 0;
      b[0] = a[0];
      for (int t = 0; t < ROUNDS; t++) {
        int nextY = (2 * x + 3 * y) % 5;
        b[y + 5 * nextY] = Long.rotateLeft(a[x + 5 * y], (t + 1) * (t + 2) / 2);
        x = y;
        y = nextY;
      }
      for (int row = 0; row < 25; row += 5) {
        for (int i = 0; i < 5; i++) {
          a[row + i] = b[row + i] ^ (~b[row + (i + 1) % 5] & b[row + (i + 2) % 5]);
        }
      }
      a[0] ^= CONSTANTS[round];
    }
  }
}
