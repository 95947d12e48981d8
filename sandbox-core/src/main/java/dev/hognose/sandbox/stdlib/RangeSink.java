// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/** Encodes bits by how likely they are, into bytes. */
final class RangeSink {
  private final Meter meter;
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private long low;
  private int range = -1;
  private int held = 1;
  private int heldByte;

  RangeSink(Meter meter) {
    this.meter = meter;
  }

  void reset() {
    size = 0;
    low = 0;
    range = -1;
    held = 1;
    heldByte = 0;
  }

  /** Bytes that there would be if it ended now. */
  int size() {
    return size + held + 4;
  }

  void bit(short[] chance, int index, int bit) {
    int zero = (range >>> LzmaModel.BITS) * chance[index];
    if (bit == 0) {
      range = zero;
      chance[index] += (short) ((1 << LzmaModel.BITS) - chance[index] >> LzmaModel.MOVE);
    } else {
      low += zero & 0xffffffffL;
      range -= zero;
      chance[index] -= (short) (chance[index] >> LzmaModel.MOVE);
    }
    if (Integer.compareUnsigned(range, LzmaModel.TOP) < 0) {
      range <<= 8;
      shift();
    }
  }

  /** The lowest bits of a value, the highest of them first, each as likely as not. */
  void direct(int value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      range >>>= 1;
      if ((value >> i & 1) != 0) {
        low += range & 0xffffffffL;
      }
      if (Integer.compareUnsigned(range, LzmaModel.TOP) < 0) {
        range <<= 8;
        shift();
      }
    }
  }

  void tree(short[] chance, int base, int bits, int value) {
    int node = 1;
    for (int i = bits - 1; i >= 0; i--) {
      int bit = value >> i & 1;
      bit(chance, base + node, bit);
      node = node << 1 | bit;
    }
  }

  void reverseTree(short[] chance, int base, int bits, int value) {
    int node = 1;
    for (int i = 0; i < bits; i++) {
      int bit = value >> i & 1;
      bit(chance, base + node, bit);
      node = node << 1 | bit;
    }
  }

  /** Hands out a byte as soon as no carry can change it. */
  private void shift() {
    if (low < 0xff000000L || low >= 1L << 32) {
      int carry = (int) (low >>> 32);
      add(heldByte + carry);
      for (; held > 1; held--) {
        add(0xff + carry);
      }
      held = 0;
      heldByte = (int) (low >>> 24) & 0xff;
    }
    held++;
    low = (low & 0xffffff) << 8;
  }

  private void add(int value) {
    if (size == bytes.length) {
      meter.allocate(2L * size);
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  /** All bytes, the last of them written now. */
  byte[] finish() {
    for (int i = 0; i < 5; i++) {
      shift();
    }
    return Arrays.copyOf(bytes, size);
  }
}
