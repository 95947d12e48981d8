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

/** An {@code operator.methodcaller}. */
final class MethodCaller extends Traced implements NativeCallable {
  static final PyType TYPE = PyType.builtin("methodcaller").isFinal();

  PyStr name;
  PyTuple args;
  PyDict keywords;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  MethodCaller() {}

  MethodCaller(PyStr name, PyTuple args, PyDict keywords) {
    this.name = name;
    this.args = args;
    this.keywords = keywords;
  }

  @Override
  public @Nullable PyObject call(Machine machine, PyObject[] given, @Nullable PyDict named) {
    PyObject object = OperatorModule.argument("methodcaller", given, named);
    return machine.callPrelude("_call_method", object, name, args, keywords);
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
    tracer.reference(name);
    tracer.reference(args);
    tracer.reference(keywords);
  }

  @Override
  public void exchange(Fields fields) {
    name = fields.part(name, PyStr.class);
    args = fields.part(args, PyTuple.class);
    keywords = fields.part(keywords, PyDict.class);
  }
}
