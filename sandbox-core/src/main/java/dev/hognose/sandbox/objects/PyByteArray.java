// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;

/** A {@code bytearray}: the first {@code size} bytes of {@code value}. */
public final class PyByteArray extends Traced implements FixedType {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("bytearray");

  public byte[] value;
  public int size;

  /** Whether a memoryview of it may be in use. */
  public boolean viewed;

  /** A bytearray of the bytes; the array becomes the bytearray's. */
  public PyByteArray(byte[] value) {
    this.value = value;
    this.size = value.length;
  }

  /** Its bytes, in an array of their own. */
  public byte[] toArray() {
    return Arrays.copyOf(value, size);
  }

  /** Replaces the bytes from one index to another; the caller has charged for growth. */
  public void replace(int start, int end, byte[] source, int count) {
    int newSize = size - (end - start) + count;
    byte[] from = source == value && count > 0 ? source.clone() : source;
    if (newSize > value.length) {
      value = Arrays.copyOf(value, Math.max(newSize, size + (size >> 1) + 8));
    }
    if (end - start != count) {
      System.arraycopy(value, end, value, start + count, size - end);
    }
    System.arraycopy(from, 0, value, start, count);
    size = newSize;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 48L + value.length;
  }

  @Override
  public long shownBytes() {
    return 48L + size;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    value = fields.bytes(value, size);
    size = fields.isLoading() ? value.length : size;
    viewed |= fields.isLoading();
  }
}
