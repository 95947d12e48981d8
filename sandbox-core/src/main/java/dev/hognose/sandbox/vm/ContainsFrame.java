// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
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
  private PyObject item;
  private PyObject container;
  private TruthFrame.Use use;
  private long word;
  private int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  ContainsFrame() {}

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
      throw Raise.typeError("'" + container.type().shownName() + "' object is not a container");
    }
    if (method != null) {
      return Calls.onType(machine, method, container, item);
    }
    if (!Iterating.isIterable(container)) {
      throw Raise.typeError(
          "argument of type '" + container.type().shownName() + "' is not iterable");
    }
    return machine.callPrelude("_contains_by_iteration", container, item);
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(item);
    tracer.reference(container);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    item = fields.object(item);
    container = fields.object(container);
    use = fields.choice(use, TruthFrame.Use.values());
    word = fields.number(word);
    stage = fields.integer(stage);
  }
}
