// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a list from its end to its start. */
public final class PyReverseIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("list_reverseiterator").isFinal();

  public PyList list;

  /** Index of the next item; -1 at the end. */
  public int index;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyReverseIterator() {}

  public PyReverseIterator(PyList list) {
    this.list = list;
    this.index = list.size - 1;
  }

  @Override
  public @Nullable PyObject next() {
    if (index >= 0 && index < list.size) {
      return list.items[index--];
    }
    index = -1;
    return null;
  }

  @Override
  public int lengthHint() {
    return index < list.size ? index + 1 : 0;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(list);
  }

  @Override
  public void exchange(Fields fields) {
    list = fields.part(list, PyList.class);
    index = fields.integer(index);
  }
}
