// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Changes whole MessagePack values of a payload, so that the file stays well-formed: a number
 * becomes one near it or a large one, values are copied over others, swapped, repeated, left out.
 */
final class ValueMutator {
  private static final long[] NUMBERS = {
    0,
    1,
    -1,
    2,
    15,
    16,
    127,
    128,
    -33,
    1_000,
    65_535,
    65_536,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    1L << 31,
    1L << 40,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private final List<byte[]> values;
  private final Random random;

  ValueMutator(byte[] payload, Random random) {
    this.values = split(payload);
    this.random = random;
  }

  /** The payload after one to four changes. */
  byte[] mutated() {
    for (int i = random.nextInt(4); i >= 0 && !values.isEmpty(); i--) {
      change(random.nextInt(values.size()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    values.forEach(out::writeBytes);
    return out.size() == 0 ? new byte[1] : out.toByteArray();
  }

  private void change(int at) {
    int other = random.nextInt(values.size());
    switch (random.nextInt(6)) {
      case 0, 1 -> values.set(at, near(values.get(at)));
      case 2 -> values.set(at, values.get(other));
      case 3 -> {
        byte[] kept = values.get(at);
        values.set(at, values.get(other));
        values.set(other, kept);
      }
      case 4 -> values.add(at, values.get(other));
      default -> values.remove(at);
    }
  }

  /** A value of the same kind that is a little more or less, or a number at an edge. */
  private byte[] near(byte[] value) {
    int lead = value[0] & 0xFF;
    if (random.nextInt(3) == 0) {
      return number(NUMBERS[random.nextInt(NUMBERS.length)]);
    }
    byte[] changed = value.clone();
    if (lead < 0x80 || lead >= 0xE0) {
      return number((byte) lead + (random.nextBoolean() ? 1 : -1));
    }
    changed[value.length - 1] += (byte) (random.nextBoolean() ? 1 : -1);
    return changed;
  }

  private static byte[] number(long value) {
    if (value >= -32 && value < 128) {
      return new byte[] {(byte) value};
    }
    byte[] bytes = new byte[9];
    bytes[0] = (byte) (value < 0 ? 0xD3 : 0xCF);
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[8 - i] = (byte) (value >>> 8 * i);
    }
    return bytes;
  }

  /** The values one after the other; the head of an array counts as a value of its own. */
  private static List<byte[]> split(byte[] payload) {
    List<byte[]> values = new ArrayList<>();
    int at = 0;
    while (at < payload.length) {
      int end = Math.min(payload.length, at + length(payload, at));
      values.add(Arrays.copyOfRange(payload, at, end));
      at = end;
    }
    return values;
  }

  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xA0 && lead <= 0xBF) {
      return 1 + (lead & 0x1F);
    }
    return switch (lead) {
      case 0xC4, 0xD9 -> 2 + wide(bytes, at, 1);
      case 0xC5, 0xDA -> 3 + wide(bytes, at, 2);
      case 0xC6, 0xDB -> 5 + wide(bytes, at, 4);
      case 0xC7 -> 3 + wide(bytes, at, 1);
      case 0xC8 -> 4 + wide(bytes, at, 2);
      case 0xC9 -> 6 + wide(bytes, at, 4);
      case 0xCC, 0xD0 -> 2;
      case 0xCD, 0xD1, 0xDC -> 3;
      case 0xCA, 0xCE, 0xD2, 0xDD -> 5;
      case 0xCB, 0xCF, 0xD3 -> 9;
      default -> 1;
    };
  }

  private static int wide(byte[] bytes, int at, int width) {
    int value = 0;
    for (int i = 1; i <= width && at + i < bytes.length; i++) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }
}
