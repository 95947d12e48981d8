// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a memoryview, which reads each item when it is asked for. */
public final class PyMemoryIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("memory_iterator").isFinal();

  private PyMemoryView view;

  /** Number of the next item; -1 after the end. */
  private int index;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyMemoryIterator() {}

  PyMemoryIterator(PyMemoryView view) {
    this.view = view;
  }

  @Override
  public @Nullable PyObject next() {
    if (index < 0 || index >= view.shape[0]) {
      index = -1;
      return null;
    }
    return MemoryItems.get(view, view.start + index++ * view.strides[0]);
  }

  @Override
  public boolean makesItems() {
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(view);
  }

  @Override
  public void exchange(Fields fields) {
    view = fields.part(view, PyMemoryView.class);
    index = fields.integer(index);
    if (fields.isLoading()) {
      // the view may be read after its iterator
      fields.later(
          () ->
              fields.require(
                  index < 0 || view.shape.length == 1, "an iterator of a view of one dimension"));
    }
  }
}
