// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code complex}. */
public final class PyComplex extends PyObject {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("complex");

  public final double real;
  public final double imaginary;

  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
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
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {}
}
