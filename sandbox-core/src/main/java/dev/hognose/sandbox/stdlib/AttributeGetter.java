// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeCallable;
import org.jspecify.annotations.Nullable;

/** An {@code operator.attrgetter}. */
final class AttributeGetter extends Traced implements NativeCallable {
  static final PyType TYPE = PyType.builtin("attrgetter").isFinal();

  PyObject[] names;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  AttributeGetter() {}

  AttributeGetter(PyObject[] names) {
    this.names = names;
  }

  @Override
  public @Nullable PyObject call(Machine machine, PyObject[] args, @Nullable PyDict keywords) {
    PyObject object = OperatorModule.argument("attrgetter", args, keywords);
    return names.length == 1 && names[0] instanceof PyStr name && name.value().indexOf('.') < 0
        ? machine.getAttribute(object, name)
        : machine.callPrelude("_get_attributes", object, PyTuple.of(names));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32 + 4L * names.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.references(names);
  }

  @Override
  public void exchange(Fields fields) {
    names = fields.objects(names);
  }
}
