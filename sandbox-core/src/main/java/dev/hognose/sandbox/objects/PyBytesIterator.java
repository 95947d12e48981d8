// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a bytes or bytearray. */
public final class PyBytesIterator extends PyIterator {
  /** Its class, for a bytes. */
  public static final PyType TYPE = PyType.builtin("bytes_iterator").isFinal();

  /** Its class, for a bytearray. */
  public static final PyType ARRAY_TYPE = PyType.builtin("bytearray_iterator").isFinal();

  /** A bytes or bytearray. */
  public PyObject bytes;

  /** Index of the next byte; -1 after the end. */
  public int index;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyBytesIterator() {}

  public PyBytesIterator(PyObject bytes) {
    this.bytes = bytes;
  }

  @Override
  public @Nullable PyObject next() {
    if (lengthHint() == 0) {
      index = -1;
      return null;
    }
    byte value =
        bytes instanceof PyByteArray array ? array.get(index) : ((PyBytes) bytes).value[index];
    index++;
    return PyInt.of(value & 0xFF);
  }

  @Override
  public int lengthHint() {
    int length = bytes instanceof PyByteArray array ? array.size : ((PyBytes) bytes).value.length;
    return index < 0 ? 0 : Math.max(0, length - index);
  }

  @Override
  public PyType type() {
    return bytes instanceof PyByteArray ? ARRAY_TYPE : TYPE;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(bytes);
  }

  @Override
  public void exchange(Fields fields) {
    bytes = fields.object(bytes);
    index = fields.integer(index);
  }
}
