// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/** Bits, the most significant first, gathered into bytes that are charged as they come. */
final class BitSink {
  private final Meter meter;
  private byte[] bytes = new byte[256];
  private int size;
  private long held;
  private int heldBits;

  BitSink(Meter meter) {
    this.meter = meter;
  }

  /** Adds the lowest bits of a value, at most 32. */
  void put(int bits, int value) {
    held = held << bits | value & (1L << bits) - 1;
    heldBits += bits;
    while (heldBits >= 8) {
      heldBits -= 8;
      if (size == bytes.length) {
        meter.allocate(2L * size);
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = (byte) (held >> heldBits);
    }
  }

  /** The bytes, the last of them filled with zeros. */
  byte[] finish() {
    if (heldBits > 0) {
      put(8 - heldBits, 0);
    }
    return Arrays.copyOf(bytes, size);
  }
}
