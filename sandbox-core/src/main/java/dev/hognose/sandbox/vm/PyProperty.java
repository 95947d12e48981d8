// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A {@code property}; a missing function is None. */
public class PyProperty extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("property").filledByInit();

  public PyObject getter;
  public PyObject setter;
  public PyObject deleter;
  public PyObject doc;
  public PyObject name = PyNone.NONE;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  protected PyProperty() {}

  public PyProperty(PyObject getter, PyObject setter, PyObject deleter, PyObject doc) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.doc = doc;
  }

  /** The name it was given in a class, or that of its getter; null if there is none. */
  public @Nullable PyStr shownName() {
    if (name instanceof PyStr own) {
      return own;
    }
    return getter instanceof PyFunction function ? function.name : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(getter);
    tracer.reference(setter);
    tracer.reference(deleter);
    tracer.reference(doc);
  }

  @Override
  public void exchange(Fields fields) {
    getter = fields.object(getter);
    setter = fields.object(setter);
    deleter = fields.object(deleter);
    doc = fields.object(doc);
    name = fields.object(name);
  }
}
