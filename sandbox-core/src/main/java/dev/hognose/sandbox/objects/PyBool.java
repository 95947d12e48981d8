// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** {@code True} or {@code False}. */
public final class PyBool extends PyObject {
  /** Its class, a subclass of int. */
  public static final PyType TYPE = PyType.builtin("bool", PyInt.TYPE).isFinal();

  public static final PyBool TRUE = new PyBool(1);
  public static final PyBool FALSE = new PyBool(0);

  /** The int that it equals. */
  public final PyInt asInt;

  private PyBool(long value) {
    this.asInt = PyInt.of(value);
  }

  /** The object of a Java boolean. */
  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 0;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    throw new IllegalStateException("kept by value or by name, not by fields");
  }
}
