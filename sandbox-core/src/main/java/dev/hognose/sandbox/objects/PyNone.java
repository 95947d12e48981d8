// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** {@code None}. */
public final class PyNone extends PyObject {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("NoneType").isFinal();

  /** The only instance. */
  public static final PyNone NONE = new PyNone();

  private PyNone() {}

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
