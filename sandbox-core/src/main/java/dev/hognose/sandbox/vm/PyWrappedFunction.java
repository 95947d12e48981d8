// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** A {@code classmethod} or {@code staticmethod}. */
public final class PyWrappedFunction extends Traced {
  public static final PyType CLASS_METHOD = PyType.builtin("classmethod");
  public static final PyType STATIC_METHOD = PyType.builtin("staticmethod");

  public final PyObject function;
  private final PyType type;

  private PyWrappedFunction(PyType type, PyObject function) {
    this.type = type;
    this.function = function;
  }

  /** A function whose first argument is the class it is looked up on. */
  public static PyWrappedFunction ofClass(PyObject function) {
    return new PyWrappedFunction(CLASS_METHOD, function);
  }

  /** A function that is not bound. */
  public static PyWrappedFunction ofStatic(PyObject function) {
    return new PyWrappedFunction(STATIC_METHOD, function);
  }

  /** Whether the class becomes the first argument. */
  public boolean bindsClass() {
    return type == CLASS_METHOD;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public long heapBytes() {
    return 16;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(function);
  }
}
