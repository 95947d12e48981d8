// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;

/**
 * A {@code memoryview}: a strided view of the bytes of a bytes or bytearray.
 *
 * <p>It does not keep a bytearray from changing its size; a view of what is no longer there raises.
 */
public final class PyMemoryView extends Traced implements ByValue, NativeCollection {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("memoryview").isFinal();

  /** The bytes or bytearray it looks at. */
  public PyObject source;

  /** Index of the first byte. */
  public int start;

  /** Number of bytes seen. */
  public int length;

  /** Distance between two of them. */
  public int step;

  public boolean readOnly;

  /** Whether {@code release} was called. */
  public boolean released;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyMemoryView() {}

  public PyMemoryView(PyObject source, int start, int length, int step) {
    this.source = source;
    this.start = start;
    this.length = length;
    this.step = step;
    this.readOnly = source instanceof PyBytes;
  }

  /** The array it looks into. */
  public byte[] array() {
    if (released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    if (!(source instanceof PyByteArray array)) {
      return ((PyBytes) source).value;
    }
    if (length > 0 && Math.max(start, start + (length - 1) * step) >= array.size) {
      throw Raise.valueError("memoryview: the object it looks at has become smaller");
    }
    return array.value;
  }

  /** The bytes it sees, in an array of their own. */
  public byte[] toArray() {
    byte[] from = array();
    byte[] result = new byte[length];
    for (int i = 0; i < length; i++) {
      result[i] = from[start + i * step];
    }
    return result;
  }

  /** Writes bytes from an index on; the view is writable and has room for them. */
  public void write(int at, byte[] bytes) {
    byte[] to = array();
    for (int i = 0; i < bytes.length; i++) {
      to[start + (at + i) * step] = bytes[i];
    }
  }

  @Override
  public boolean equalTo(PyObject other) {
    return switch (other) {
      case PyBytes b -> Arrays.equals(toArray(), b.value);
      case PyByteArray b -> Arrays.equals(toArray(), b.toArray());
      case PyMemoryView v -> Arrays.equals(toArray(), v.toArray());
      default -> false;
    };
  }

  @Override
  public long valueHash() {
    if (!readOnly) {
      throw Raise.valueError("cannot hash writable memoryview object");
    }
    return Hashing.hash(new PyBytes(toArray()));
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public PyIterator iterator() {
    return new PyBytesIterator(new PyBytes(toArray()));
  }

  /** Lets go of what it looks at. */
  public void release() {
    released = true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 40;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
  }

  @Override
  public void exchange(Fields fields) {
    source = fields.object(source);
    start = fields.integer(start);
    length = fields.integer(length);
    step = fields.integer(step);
    readOnly = fields.flag(readOnly);
    released = fields.flag(released);
  }
}
