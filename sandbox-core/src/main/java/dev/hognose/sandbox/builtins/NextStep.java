// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** One call of {@code next}: at the end of the iterator it gives a default or raises. */
public final class NextStep extends GuestIterator {
  public PyObject source;
  public @Nullable PyObject otherwise;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  NextStep() {}

  public NextStep(PyObject source, @Nullable PyObject otherwise) {
    this.source = source;
    this.otherwise = otherwise;
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject item = received == null ? machine.next(source) : received;
    if (item != Machine.EXHAUSTED) {
      return item;
    }
    if (otherwise == null) {
      throw Raise.stopIteration(null);
    }
    return otherwise;
  }

  @Override
  protected boolean endsAtStopIteration() {
    return false;
  }

  @Override
  public PyType type() {
    return PyType.OBJECT;
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
    tracer.reference(otherwise);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    source = fields.object(source);
    otherwise = fields.optional(otherwise);
  }
}
