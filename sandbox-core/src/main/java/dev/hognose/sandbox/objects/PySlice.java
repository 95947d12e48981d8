// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code slice}. */
public final class PySlice extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("slice").isFinal();

  public PyObject start;
  public PyObject stop;
  public PyObject step;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PySlice() {}

  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(start);
    tracer.reference(stop);
    tracer.reference(step);
  }

  @Override
  public void exchange(Fields fields) {
    start = fields.object(start);
    stop = fields.object(stop);
    step = fields.object(step);
  }
}
