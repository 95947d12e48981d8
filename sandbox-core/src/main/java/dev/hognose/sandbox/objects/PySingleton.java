// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** {@code Ellipsis} or {@code NotImplemented}. */
public final class PySingleton extends PyObject {
  public static final PySingleton ELLIPSIS =
      new PySingleton("Ellipsis", PyType.builtin("ellipsis").isFinal());
  public static final PySingleton NOT_IMPLEMENTED =
      new PySingleton("NotImplemented", PyType.builtin("NotImplementedType").isFinal());

  /** Its {@code repr}. */
  public final String name;

  private final PyType type;

  private PySingleton(String name, PyType type) {
    this.name = name;
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public long identityHash() {
    return Hashing.ofText(name);
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
