// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** The test {@code item in container} where guest code must say. */
final class ContainsFrame extends NativeFrame {
  private final PyObject item;
  private final PyObject container;
  private final TruthFrame.Use use;
  private final long word;
  private int stage;

  ContainsFrame(PyObject item, PyObject container, TruthFrame.Use use, long word) {
    this.item = item;
    this.container = container;
    this.use = use;
    this.word = word;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    if (stage == 0) {
      stage = 1;
      answer = ask(machine);
    }
    if (answer != null && stage == 1) {
      stage = 2;
      answer = machine.operators.truth(answer);
    }
    return answer == null ? null : TruthFrame.finish(this, use, word, answer == PyBool.TRUE);
  }

  private @Nullable PyObject ask(Machine machine) {
    if (container instanceof PyDict || container instanceof PyAnySet) {
      return Keys.contains(machine, container, item);
    }
    PyObject method = container.type().lookup(Names.CONTAINS);
    if (method == PyNone.NONE) {
      throw Raise.typeError("'" + container.type().name() + "' object is not a container");
    }
    if (method != null) {
      return Calls.onType(machine, method, container, item);
    }
    if (!Iterating.isIterable(container)) {
      throw Raise.typeError("argument of type '" + container.type().name() + "' is not iterable");
    }
    return machine.callPrelude("_contains_by_iteration", container, item);
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(item);
    tracer.reference(container);
  }
}
