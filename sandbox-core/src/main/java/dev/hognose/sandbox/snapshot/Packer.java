// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes MessagePack values in their shortest forms, so that equal values give equal bytes.
 *
 * <p>A buffer that is full is kept and another begun, so that much is written without being copied.
 *
 * <p>Source: the MessagePack specification.
 */
final class Packer {
  /** Smaller buffers grow instead of being kept. */
  private static final int KEPT_BYTES = 1 << 20;

  /** The longest array that is made: a container needs room around it. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 1024;

  private final List<byte[]> full = new ArrayList<>(0);
  private long fullBytes;
  private byte[] bytes = new byte[256];
  private int size;

  /** Number of bytes written. */
  long size() {
    return fullBytes + size;
  }

  /**
   * What was written.
   *
   * @throws StateSizeException if it is more than an array holds
   */
  byte[] toByteArray() {
    if (size() > MOST_BYTES) {
      throw new StateSizeException();
    }
    byte[] all = new byte[(int) size()];
    int at = 0;
    for (byte[] each : full) {
      System.arraycopy(each, 0, all, at, each.length);
      at += each.length;
    }
    System.arraycopy(bytes, 0, all, at, size);
    return all;
  }

  /** Appends what another has written, which is not used after that. */
  void append(Packer other) {
    if (!other.full.isEmpty()) {
      keep();
      full.addAll(other.full);
      fullBytes += other.fullBytes;
    }
    raw(other.bytes, other.size);
  }

  /** Appends bytes as they are. */
  void raw(byte[] value, int count) {
    room(count);
    System.arraycopy(value, 0, bytes, size, count);
    size += count;
  }

  /** A byte as it is. */
  void raw(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  void nil() {
    raw(0xC0);
  }

  void flag(boolean value) {
    raw(value ? 0xC3 : 0xC2);
  }

  void number(long value) {
    if (value >= -32 && value < 128) {
      raw((int) value);
    } else if (value >= 0) {
      positive(value);
    } else {
      negative(value);
    }
  }

  private void positive(long value) {
    if (value < 1 << 8) {
      wide(0xCC, value, 1);
    } else if (value < 1 << 16) {
      wide(0xCD, value, 2);
    } else if (value < 1L << 32) {
      wide(0xCE, value, 4);
    } else {
      wide(0xCF, value, 8);
    }
  }

  private void negative(long value) {
    if (value >= -(1 << 7)) {
      wide(0xD0, value, 1);
    } else if (value >= -(1 << 15)) {
      wide(0xD1, value, 2);
    } else if (value >= -(1L << 31)) {
      wide(0xD2, value, 4);
    } else {
      wide(0xD3, value, 8);
    }
  }

  void real(double value) {
    wide(0xCB, Double.doubleToRawLongBits(value), 8);
  }

  void text(String value) {
    int length = value.length();
    if (length < 32 && isAscii(value, length)) {
      room(length + 1);
      bytes[size++] = (byte) (0xA0 | length);
      for (int i = 0; i < length; i++) {
        bytes[size++] = (byte) value.charAt(i);
      }
      return;
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    if (utf8.length < 32) {
      raw(0xA0 | utf8.length);
    } else if (utf8.length < 1 << 8) {
      wide(0xD9, utf8.length, 1);
    } else if (utf8.length < 1 << 16) {
      wide(0xDA, utf8.length, 2);
    } else {
      wide(0xDB, utf8.length, 4);
    }
    raw(utf8, utf8.length);
  }

  private static boolean isAscii(String value, int length) {
    for (int i = 0; i < length; i++) {
      if (value.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  void binary(byte[] value, int count) {
    if (count < 1 << 8) {
      wide(0xC4, count, 1);
    } else if (count < 1 << 16) {
      wide(0xC5, count, 2);
    } else {
      wide(0xC6, count, 4);
    }
    raw(value, count);
  }

  /** The beginning of an array. */
  void array(int count) {
    if (count < 16) {
      raw(0x90 | count);
    } else if (count < 1 << 16) {
      wide(0xDC, count, 2);
    } else {
      wide(0xDD, count, 4);
    }
  }

  /** An empty map. */
  void emptyMap() {
    raw(0x80);
  }

  /** An extension of a type. */
  void extension(int type, byte[] value) {
    if (value.length < 1 << 8) {
      wide(0xC7, value.length, 1);
    } else if (value.length < 1 << 16) {
      wide(0xC8, value.length, 2);
    } else {
      wide(0xC9, value.length, 4);
    }
    raw(type);
    raw(value, value.length);
  }

  /** Bytes of fixed width, most significant first. */
  private void wide(int lead, long value, int width) {
    room(width + 1);
    bytes[size++] = (byte) lead;
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  private void room(int count) {
    if (count > bytes.length - size) {
      grow(count);
    }
  }

  private void grow(int count) {
    if (size >= KEPT_BYTES / 2) {
      keep();
      bytes = new byte[Math.max(KEPT_BYTES, count)];
    } else {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(MOST_BYTES, Math.max((long) size + count, 2L * bytes.length)));
    }
  }

  /** Puts the buffer aside as it is, and begins an empty one. */
  private void keep() {
    if (size > 0) {
      full.add(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
      fullBytes += size;
      bytes = new byte[0];
      size = 0;
    }
  }
}
