// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code float}. */
public final class PyFloat extends PyObject {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("float");

  public final double value;

  public PyFloat(double value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 16;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {}
}
