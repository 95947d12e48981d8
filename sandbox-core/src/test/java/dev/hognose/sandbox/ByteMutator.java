// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.Arrays;
import java.util.Random;

/** Changes bytes of a payload without knowing what they mean. */
final class ByteMutator {
  private ByteMutator() {}

  /** One to four changes: of bits, of bytes, of a value, of the order. */
  static byte[] mutated(byte[] payload, Random random) {
    byte[] bytes = payload.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(7)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes[at] = INTERESTING[random.nextInt(INTERESTING.length)];
        case 3 -> bytes[at]++;
        case 4 ->
            bytes = spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)), at);
        case 5 -> {
          int to = Math.min(bytes.length, at + 1 + random.nextInt(8));
          bytes = spliced(bytes, at, at, to);
        }
        default -> {
          int other = random.nextInt(bytes.length);
          byte kept = bytes[at];
          bytes[at] = bytes[other];
          bytes[other] = kept;
        }
      }
    }
    return bytes;
  }

  /** Leading bytes of MessagePack values that a loader may stumble over. */
  private static final byte[] INTERESTING = {
    0,
    1,
    2,
    127,
    (byte) 0x80,
    (byte) 0x90,
    (byte) 0x91,
    (byte) 0xC0,
    (byte) 0xC3,
    (byte) 0xC6,
    (byte) 0xC9,
    (byte) 0xCB,
    (byte) 0xCF,
    (byte) 0xD3,
    (byte) 0xDB,
    (byte) 0xDD,
    (byte) 0xFF
  };

  /** Bytes up to one place, then those from another to a third, then the rest. */
  private static byte[] spliced(byte[] bytes, int resume, int from, int to) {
    if (from > to) {
      byte[] shorter = Arrays.copyOf(bytes, bytes.length - (from - resume));
      System.arraycopy(bytes, from, shorter, resume, bytes.length - from);
      return shorter.length == 0 ? bytes : shorter;
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + to - from);
    System.arraycopy(bytes, from, longer, to, bytes.length - from);
    return longer;
  }
}
