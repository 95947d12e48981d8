// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a tuple, str, bytes or bytearray from its end to its start. */
public final class PySequenceReverser extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("reversed");

  public PyObject sequence;

  /** Index of the next item; -1 at the end. */
  public int index;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PySequenceReverser() {}

  public PySequenceReverser(PyObject sequence) {
    this.sequence = sequence;
    this.index = Containers.length(sequence) - 1;
  }

  @Override
  public @Nullable PyObject next() {
    if (index < 0 || index >= Containers.length(sequence)) {
      index = -1;
      return null;
    }
    int at = index--;
    if (sequence instanceof PyTuple tuple) {
      return tuple.items[at];
    }
    if (sequence instanceof PyStr text) {
      return text.at(at);
    }
    if (sequence instanceof PyBytes bytes) {
      return PyInt.of(bytes.value[at] & 0xFF);
    }
    if (sequence instanceof PyByteArray bytes) {
      return PyInt.of(bytes.get(at) & 0xFF);
    }
    return null;
  }

  @Override
  public boolean makesItems() {
    return sequence instanceof PyStr;
  }

  @Override
  public int lengthHint() {
    return index + 1;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(sequence);
  }

  @Override
  public void exchange(Fields fields) {
    sequence = fields.object(sequence);
    index = fields.integer(index);
  }
}
