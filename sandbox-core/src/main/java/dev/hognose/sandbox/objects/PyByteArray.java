// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A {@code bytearray}: {@code size} bytes of {@code value} from {@code start} on.
 *
 * <p>What is taken from the front leaves room there. That is given up when it is larger than what
 * is left, so that taking from the front costs constant time for each byte.
 */
public final class PyByteArray extends Traced implements FixedType {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("bytearray");

  public byte[] value;
  public int start;
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
    return copy(0, size);
  }

  /** Its bytes from one index to another, in an array of their own. */
  public byte[] copy(int from, int to) {
    return Arrays.copyOfRange(value, start + from, start + to);
  }

  /** Its bytes as characters of Latin-1. */
  public String latin1() {
    return new String(value, start, size, StandardCharsets.ISO_8859_1);
  }

  /** The byte at an index. */
  public byte get(int index) {
    return value[start + index];
  }

  /** Replaces the byte at an index. */
  public void set(int index, byte item) {
    value[start + index] = item;
  }

  /** Replaces as many bytes from an index on as there are others. */
  public void write(int index, byte[] bytes) {
    System.arraycopy(bytes, 0, value, start + index, bytes.length);
  }

  /** Length of the array that it needs to become so long; that of the one it has if that does. */
  public long roomFor(long newSize) {
    boolean fits = start + newSize <= value.length || newSize <= value.length && start >= size >> 1;
    return fits ? value.length : Math.max(newSize, size + (size >> 1) + 8);
  }

  /** How many bytes are moved when those from one index to another are replaced by so many. */
  public int moved(int from, int to, int count) {
    return from == 0 && count <= to || to - from == count ? 0 : size - to;
  }

  /** Takes all bytes from it. */
  public void clear() {
    value = new byte[0];
    start = 0;
    size = 0;
  }

  /** Replaces the bytes from one index to another; the caller has charged for growth. */
  public void replace(int from, int to, byte[] source, int count) {
    int newSize = size - (to - from) + count;
    byte[] added = source == value && count > 0 ? source.clone() : source;
    if (from == 0 && count <= to) {
      start += to - count;
    } else {
      makeRoom(newSize);
      if (to - from != count) {
        System.arraycopy(value, start + to, value, start + from + count, size - to);
      }
    }
    System.arraycopy(added, 0, value, start + from, count);
    size = newSize;
    if (start > size) {
      value = toArray();
      start = 0;
    }
  }

  private void makeRoom(int newSize) {
    if (start + newSize <= value.length) {
      return;
    }
    byte[] room = value;
    if (roomFor(newSize) > room.length) {
      room = new byte[(int) roomFor(newSize)];
    }
    System.arraycopy(value, start, room, 0, size);
    value = room;
    start = 0;
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
    byte[] bytes = fields.bytes(start == 0 ? value : toArray(), size);
    if (fields.isLoading()) {
      value = bytes;
      start = 0;
      size = value.length;
      viewed = true;
    }
  }
}
