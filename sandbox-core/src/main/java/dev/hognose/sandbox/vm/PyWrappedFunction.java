// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** A {@code classmethod} or {@code staticmethod}. */
public final class PyWrappedFunction extends Traced {
  public static final PyType CLASS_METHOD = PyType.builtin("classmethod").filledByInit();
  public static final PyType STATIC_METHOD = PyType.builtin("staticmethod").filledByInit();

  public PyObject function;
  private PyType type;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyWrappedFunction() {}

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

  @Override
  public void exchange(Fields fields) {
    function = fields.object(function);
    type = fields.part(type, PyType.class);
  }
}
