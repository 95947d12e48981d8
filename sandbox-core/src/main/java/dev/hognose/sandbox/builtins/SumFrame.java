// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import org.jspecify.annotations.Nullable;

/**
 * Adds items of an iterator to a number as long as they are numbers. Its result is a tuple: the
 * sum, and the first item that is no number, or {@code _missing} at the end.
 */
final class SumFrame extends NativeFrame {
  private static final PyStr MISSING = PyStr.shared("_missing");

  private PyObject iterator;
  private Adder adder;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  SumFrame() {
    this.adder = new Adder(PyInt.of(0));
  }

  SumFrame(PyObject iterator, PyObject start) {
    this.iterator = iterator;
    this.adder = new Adder(start);
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject item = value == null ? machine.next(iterator) : value;
    while (item != null) {
      if (item == Machine.EXHAUSTED) {
        PyObject none = machine.session().environment().preludeNames().getStr(MISSING);
        return PyTuple.of(adder.result(), none == null ? item : none);
      }
      if (!takes(machine, item)) {
        return PyTuple.of(adder.result(), item);
      }
      item = machine.next(iterator);
    }
    return null;
  }

  @Override
  protected boolean takes(Machine machine, PyObject item) {
    if (!Adder.isNumber(item) || !adder.isNumber()) {
      return false;
    }
    machine.meter().work(1);
    adder.add(machine.meter(), item);
    return true;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(iterator);
    adder.trace(tracer);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    iterator = fields.object(iterator);
    adder.exchange(fields);
  }
}
