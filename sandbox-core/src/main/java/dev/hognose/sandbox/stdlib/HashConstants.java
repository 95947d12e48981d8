// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The constants of SHA-2 (FIPS 180-4): fractions of the square and cube roots of primes. */
final class HashConstants {
  private static final int PRIMES = 80;

  private HashConstants() {}

  private static int[] primes() {
    int[] primes = new int[PRIMES];
    int count = 0;
    for (int n = 2; count < PRIMES; n++) {
      boolean prime = true;
      for (int i = 0; i < count && prime; i++) {
        prime = n % primes[i] != 0;
      }
      if (prime) {
        primes[count++] = n;
      }
    }
    return primes;
  }

  /** The first 64 bits of the fractions of the square roots of eight primes. */
  static long[] roots(int first) {
    int[] primes = primes();
    long[] result = new long[8];
    for (int i = 0; i < result.length; i++) {
      result[i] = BigInteger.valueOf(primes[first + i]).shiftLeft(128).sqrt().longValue();
    }
    return result;
  }

  /** The first 64 bits of the fractions of the cube roots of the first 80 primes. */
  static long[] cubeRoots() {
    long[] result = new long[PRIMES];
    int[] primes = primes();
    for (int i = 0; i < PRIMES; i++) {
      BigInteger cube = BigInteger.valueOf(primes[i]).shiftLeft(192);
      BigInteger root = BigInteger.ONE.shiftLeft(68);
      BigInteger next = root;
      do {
        root = next;
        next =
            root.shiftLeft(1).add(cube.divide(root.multiply(root))).divide(BigInteger.valueOf(3));
      } while (next.compareTo(root) < 0);
      result[i] = root.longValue();
    }
    return result;
  }

  static long[] high32(long[] words) {
    return Arrays.stream(words).map(word -> word >>> 32).toArray();
  }

  static long[] low32(long[] words) {
    return Arrays.stream(words).map(word -> word & 0xffffffffL).toArray();
  }

  /** The first state of SHA-512/t: SHA-512 of the name from an altered start (5.3.6). */
  static long[] truncated(String name) {
    long[] words = Arrays.stream(roots(0)).map(word -> word ^ 0xa5a5a5a5a5a5a5a5L).toArray();
    ByteBuffer block = ByteBuffer.allocate(128);
    block.put(name.getBytes(StandardCharsets.US_ASCII)).put((byte) 0x80);
    block.putLong(120, 8L * name.length());
    Sha512Block.add(words, block.array(), 0);
    return words;
  }
}
