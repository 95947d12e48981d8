// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An {@code io.BytesIO}: bytes in memory with a position. */
final class BytesIo extends PyIterator implements ByteStore {
  static final PyType TYPE = PyType.builtin("BytesIO").filledByInit();

  private byte[] bytes = new byte[0];
  private int size;

  /** May lie behind the end. */
  private long position;

  private boolean closed;

  void start(byte[] initial) {
    bytes = initial;
    size = initial.length;
    position = 0;
    closed = false;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
    bytes = new byte[0];
    size = 0;
  }

  void requireOpen() {
    if (closed) {
      throw Raise.valueError("I/O operation on closed file.");
    }
  }

  int size() {
    return size;
  }

  long position() {
    return position;
  }

  void seek(long to) {
    position = to;
  }

  @Override
  public int byteLength() {
    return size;
  }

  @Override
  public byte[] read(int at, int count) {
    return Arrays.copyOfRange(bytes, at, at + count);
  }

  @Override
  public void write(int at, byte[] given) {
    System.arraycopy(given, 0, bytes, at, given.length);
  }

  @Override
  public boolean isBytesLike() {
    return false;
  }

  @Override
  public char itemFormat() {
    return 'B';
  }

  byte[] copyOfBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void write(Meter meter, byte[] given) {
    if (given.length == 0) {
      return;
    }
    long end = position + given.length;
    if (end > Integer.MAX_VALUE - 64) {
      meter.allocate(end);
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (end > bytes.length) {
      long capacity = Math.min(Integer.MAX_VALUE - 64, Math.max(end, end + end / 4 + 16));
      meter.allocate(capacity);
      bytes = Arrays.copyOf(bytes, (int) capacity);
    }
    meter.work(1 + given.length / 128);
    System.arraycopy(given, 0, bytes, (int) position, given.length);
    position = end;
    size = (int) Math.max(size, end);
  }

  private int available() {
    return (int) Math.max(0, size - position);
  }

  /** The next bytes without moving on. */
  byte[] peek(Meter meter, long count) {
    int length = count < 0 ? available() : (int) Math.min(count, available());
    meter.allocate(length);
    meter.work(length >> 8);
    int from = (int) Math.min(position, size);
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  byte[] read(Meter meter, long count) {
    byte[] result = peek(meter, count);
    position += result.length;
    return result;
  }

  byte[] readLine(Meter meter, long most) {
    return read(meter, lineLength(most < 0 ? Integer.MAX_VALUE : most));
  }

  /** The length of the next line, or what is asked for at most. */
  private int lineLength(long most) {
    int from = (int) Math.min(position, size);
    int end = (int) Math.min(size, from + Math.min(most, Integer.MAX_VALUE));
    for (int i = from; i < end; i++) {
      if (bytes[i] == '\n') {
        return i + 1 - from;
      }
    }
    return end - from;
  }

  void truncate(int length) {
    if (length < size) {
      Arrays.fill(bytes, length, size, (byte) 0);
      size = length;
    }
  }

  @Override
  public boolean makesItems() {
    return true;
  }

  @Override
  public @Nullable PyObject next() {
    requireOpen();
    int length = lineLength(Integer.MAX_VALUE);
    if (length == 0) {
      return null;
    }
    int from = (int) position;
    position += length;
    return new PyBytes(Arrays.copyOfRange(bytes, from, from + length));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64L + bytes.length;
  }

  @Override
  public long shownBytes() {
    return 64L + size;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    bytes = fields.bytes(bytes, size);
    size = fields.isLoading() ? bytes.length : size;
    position = fields.number(position);
    fields.require(position >= 0, "a position before the beginning of a file");
    closed = fields.flag(closed);
  }
}
