// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a list. */
public final class PyListIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("list_iterator").isFinal();

  /** What it iterates, or null once it has come to the end. */
  public @Nullable PyList list;

  /** Index of the next item. */
  public int index;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyListIterator() {}

  public PyListIterator(@Nullable PyList list) {
    this.list = list;
  }

  @Override
  public @Nullable PyObject next() {
    PyList source = list;
    if (source == null) {
      return null;
    }
    if (index < source.size) {
      return source.items[index++];
    }
    list = null;
    return null;
  }

  @Override
  public int lengthHint() {
    return list == null ? 0 : Math.max(0, list.size - index);
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
    list = fields.optional(list, PyList.class);
    index = fields.integer(index);
  }
}
