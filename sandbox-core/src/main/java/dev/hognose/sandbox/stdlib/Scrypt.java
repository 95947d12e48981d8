// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/** The mixing functions of scrypt (RFC 7914, 3 to 5). */
final class Scrypt {
  private static final int WORDS = 16;

  private Scrypt() {}

  /** The function scryptROMix; the table of n blocks has been charged. */
  static byte[] mix(Meter meter, byte[] block, int n, int r) {
    int size = 2 * r * WORDS;
    int[] x = new int[size];
    ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(x);
    int[][] table = new int[n][];
    for (int i = 0; i < n; i++) {
      meter.work(16L * r);
      table[i] = x.clone();
      x = blockMix(x, r);
    }
    for (int i = 0; i < n; i++) {
      meter.work(16L * r);
      int[] chosen = table[x[size - WORDS] & n - 1];
      for (int k = 0; k < size; k++) {
        x[k] ^= chosen[k];
      }
      x = blockMix(x, r);
    }
    ByteBuffer out = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
    IntBuffer words = out.asIntBuffer();
    words.put(x);
    return out.array();
  }

  private static int[] blockMix(int[] b, int r) {
    int[] result = new int[b.length];
    int[] x = new int[WORDS];
    System.arraycopy(b, b.length - WORDS, x, 0, WORDS);
    for (int i = 0; i < 2 * r; i++) {
      for (int k = 0; k < WORDS; k++) {
        x[k] ^= b[i * WORDS + k];
      }
      salsa(x);
      int place = (i & 1) == 0 ? i / 2 : r + i / 2;
      System.arraycopy(x, 0, result, place * WORDS, WORDS);
    }
    return result;
  }

  /** The Salsa20/8 core. */
  private static void salsa(int[] block) {
    int[] x = block.clone();
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 4; i++) {
        quarter(x, 5 * i, 5 * i + 4 & 15, 5 * i + 8 & 15, 5 * i + 12 & 15);
      }
      for (int i = 0; i < 4; i++) {
        int row = 4 * i;
        quarter(x, row + i, row + (i + 1 & 3), row + (i + 2 & 3), row + (i + 3 & 3));
      }
    }
    for (int i = 0; i < WORDS; i++) {
      block[i] += x[i];
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
    x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
    x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
    x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
  }
}
