// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code slice}. */
public final class PySlice extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("slice").isFinal();

  public final PyObject start;
  public final PyObject stop;
  public final PyObject step;

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
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(start);
    tracer.reference(stop);
    tracer.reference(step);
  }
}
