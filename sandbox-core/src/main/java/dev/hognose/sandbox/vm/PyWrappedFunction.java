// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A {@code classmethod} or {@code staticmethod}.
 *
 * <p>What it has in common with its function is asked of that until somebody asks for its own
 * attributes: then it keeps what the function has.
 */
public final class PyWrappedFunction extends Traced implements AttributeHolder {
  public static final PyType CLASS_METHOD = PyType.builtin("classmethod").filledByInit();
  public static final PyType STATIC_METHOD = PyType.builtin("staticmethod").filledByInit();

  public PyObject function;
  private PyType type;
  private @Nullable PyDict attributes;

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

  /** Its own attributes, if it has any yet. */
  public @Nullable PyDict attributes() {
    return attributes;
  }

  /** From now on these are its own attributes. */
  public void setAttributes(PyDict own) {
    attributes = own;
  }

  @Override
  public @Nullable PyObject attribute(PyStr name) {
    return attributes == null ? null : attributes.getStr(name);
  }

  @Override
  public void setAttribute(PyStr name, PyObject value) {
    switch (name.value()) {
      case "__func__", "__wrapped__" ->
          throw Raise.attributeError("readonly attribute", this, name);
      case "__isabstractmethod__", "__class__" -> throw SpecialAttributes.readOnly(this, name);
      default -> {
        if (attributes == null) {
          attributes = new PyDict();
        }
        attributes.putStr(name, value);
      }
    }
  }

  /** Removes one of its own attributes; whether it was there. */
  boolean deleteAttribute(PyStr name) {
    return attributes != null && attributes.removeStr(name);
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(function);
    tracer.reference(attributes);
  }

  @Override
  public void exchange(Fields fields) {
    function = fields.object(function);
    type = fields.part(type, PyType.class);
    attributes = fields.optional(attributes, PyDict.class);
  }
}
