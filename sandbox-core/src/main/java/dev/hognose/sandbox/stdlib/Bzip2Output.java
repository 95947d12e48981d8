// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/** What a block of bzip2's format holds: the sorted block's last column, sorted back. */
final class Bzip2Output {
  /** What bzip2's check turns each first byte into: CRC-32, the most significant bit first. */
  private static final int[] CRC = crcTable();

  private final Meter meter;
  private byte[] out;
  private int size;
  private int check = -1;

  /**
   * Sorts a column back.
   *
   * @param length bytes of it
   * @param origin which of the sorted rows is the block
   */
  Bzip2Output(Meter meter, byte[] column, int length, int origin) {
    this.meter = meter;
    meter.allocate(5L * length);
    this.out = new byte[length];
    unfold(linked(column, length), length, origin);
  }

  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int value = i << 24;
      for (int j = 0; j < 8; j++) {
        value = value < 0 ? value << 1 ^ 0x04c11db7 : value << 1;
      }
      table[i] = value;
    }
    return table;
  }

  /** The check of some bytes and one more. */
  static int checked(int check, int value) {
    return check << 8 ^ CRC[check >>> 24 ^ value];
  }

  /** The bytes. */
  byte[] bytes() {
    return Arrays.copyOf(out, size);
  }

  /** Their check. */
  int check() {
    return ~check;
  }

  /** Each byte of the column, and above it which comes next in the block. */
  private int[] linked(byte[] column, int length) {
    int[] starts = new int[257];
    int[] sorted = new int[length];
    for (int i = 0; i < length; i++) {
      sorted[i] = column[i] & 0xff;
      starts[sorted[i] + 1]++;
    }
    for (int i = 1; i <= 256; i++) {
      starts[i] += starts[i - 1];
    }
    for (int i = 0; i < length; i++) {
      sorted[starts[sorted[i] & 0xff]++] |= i << 8;
    }
    meter.work(length / 4);
    return sorted;
  }

  /** Follows the links, and repeats what is followed by a count. */
  private void unfold(int[] sorted, int length, int origin) {
    int at = sorted[origin] >>> 8;
    int last = -1;
    int run = 0;
    for (int i = 0; i < length; i++) {
      if ((i & 0xffff) == 0) {
        meter.work(Math.min(length - i, 0x10000) / 4);
      }
      int value = sorted[at] & 0xff;
      at = sorted[at] >>> 8;
      if (run == 4) {
        add(last, value);
        run = 0;
        last = -1;
        continue;
      }
      run = value == last ? run + 1 : 1;
      last = value;
      add(value, 1);
    }
  }

  private void add(int value, int count) {
    if (size + count > out.length) {
      int larger = (int) Math.min(Integer.MAX_VALUE - 8, 2L * out.length + 256);
      meter.allocate(larger);
      out = Arrays.copyOf(out, larger);
    }
    for (int i = 0; i < count; i++) {
      check = checked(check, value);
      out[size++] = (byte) value;
    }
  }
}
