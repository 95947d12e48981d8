// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/**
 * The hash of a text or of bytes: SipHash-1-3 (J.-P. Aumasson and D. J. Bernstein, "SipHash: a fast
 * short-input PRF", 2012) over 16-bit units, with a fixed key.
 *
 * <ul>
 *   <li>Texts and bytes of the same Latin-1 characters have the same hash.
 *   <li>What is empty has the hash 0, as in CPython.
 *   <li>The key is fixed, so that a program sees the same hashes, and sets the same order, on every
 *       run. It is no secret: what it must give, and a polynomial does not, is that nobody finds
 *       many texts with the same 64 bits.
 * </ul>
 */
final class TextHash {
  private static final long KEY_0 = 0x686F676E6F736521L;
  private static final long KEY_1 = 0x706C617920646561L;

  private long v0 = KEY_0 ^ 0x736f6d6570736575L;
  private long v1 = KEY_1 ^ 0x646f72616e646f6dL;
  private long v2 = KEY_0 ^ 0x6c7967656e657261L;
  private long v3 = KEY_1 ^ 0x7465646279746573L;

  private TextHash() {}

  static long of(String text) {
    int length = text.length();
    if (length == 0) {
      return 0;
    }
    TextHash hash = new TextHash();
    int i = 0;
    for (; i + 4 <= length; i += 4) {
      hash.add(
          text.charAt(i)
              | (long) text.charAt(i + 1) << 16
              | (long) text.charAt(i + 2) << 32
              | (long) text.charAt(i + 3) << 48);
    }
    long last = 0;
    for (int shift = 0; i < length; i++, shift += 16) {
      last |= (long) text.charAt(i) << shift;
    }
    return hash.end(last, length);
  }

  static long of(byte[] bytes) {
    int length = bytes.length;
    if (length == 0) {
      return 0;
    }
    TextHash hash = new TextHash();
    int i = 0;
    for (; i + 4 <= length; i += 4) {
      hash.add(
          (bytes[i] & 0xFFL)
              | (bytes[i + 1] & 0xFFL) << 16
              | (bytes[i + 2] & 0xFFL) << 32
              | (bytes[i + 3] & 0xFFL) << 48);
    }
    long last = 0;
    for (int shift = 0; i < length; i++, shift += 16) {
      last |= (bytes[i] & 0xFFL) << shift;
    }
    return hash.end(last, length);
  }

  private void add(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
  }

  private long end(long last, int length) {
    add(last);
    add(length);
    v2 ^= 0xFF;
    round();
    round();
    round();
    long result = v0 ^ v1 ^ v2 ^ v3;
    return result == -1 ? -2 : result;
  }

  private void round() {
    v0 += v1;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v3;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 += v3;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 += v1;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v2 = Long.rotateLeft(v2, 32);
  }
}
