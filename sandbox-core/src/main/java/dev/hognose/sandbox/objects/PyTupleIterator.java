// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a tuple. */
public final class PyTupleIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("tuple_iterator").isFinal();

  public PyTuple tuple;

  /** Index of the next item. */
  public int index;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyTupleIterator() {}

  public PyTupleIterator(PyTuple tuple) {
    this.tuple = tuple;
  }

  @Override
  public @Nullable PyObject next() {
    return index < tuple.items.length ? tuple.items[index++] : null;
  }

  @Override
  public int lengthHint() {
    return Math.max(0, tuple.items.length - index);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(tuple);
  }

  @Override
  public void exchange(Fields fields) {
    tuple = fields.part(tuple, PyTuple.class);
    index = fields.integer(index);
  }
}
