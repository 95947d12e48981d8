// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** A function or builtin method bound to an object. */
public final class PyBoundMethod extends Traced implements ByValue {
  /** The class of bound Python functions. */
  public static final PyType TYPE = PyType.builtin("method").isFinal();

  public PyObject function;
  public PyObject self;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyBoundMethod() {}

  public PyBoundMethod(PyObject function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    if (function instanceof PyBuiltin builtin && builtin.owner != null) {
      return builtin.isWrapper() ? PyBuiltin.BOUND_WRAPPER_TYPE : PyBuiltin.FUNCTION_TYPE;
    }
    return TYPE;
  }

  @Override
  public boolean equalTo(PyObject other) {
    return other instanceof PyBoundMethod that
        && function == that.function
        && Identity.same(self, that.self);
  }

  @Override
  public long valueHash() {
    return Hashing.combine(self.identityHash(), function.identityHash());
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(function);
    tracer.reference(self);
  }

  @Override
  public void exchange(Fields fields) {
    function = fields.object(function);
    self = fields.object(self);
  }
}
