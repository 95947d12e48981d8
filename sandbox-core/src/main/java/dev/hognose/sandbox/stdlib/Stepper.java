// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An iterator over other iterators, as the module {@code itertools} has them.
 *
 * <p>Sources that are objects of guest classes are opened by {@code iter} in a step of their own
 * before anybody has the iterator, as that may run guest code; those of a subclass of the guest's
 * at its first step.
 */
abstract class Stepper extends GuestIterator {
  /** What it takes its items from. */
  PyObject[] sources;

  /** Where in the step it is; 0 between steps. */
  int phase;

  private PyType type;

  /** How many sources are open; the complement of that in the step that does nothing else. */
  private int opened;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  Stepper() {}

  Stepper(PyType type, PyObject... iterables) {
    this.type = type;
    this.sources = new PyObject[iterables.length];
    for (int i = 0; i < iterables.length; i++) {
      sources[i] = source(iterables[i]);
    }
  }

  /** An iterator over an iterable if no guest code is needed, else the iterable itself. */
  static PyObject source(PyObject iterable) {
    PyObject iterator = Iteration.iterator(iterable);
    if (iterator != null) {
      return iterator;
    }
    if (!(iterable instanceof GuestIterator)
        && iterable.type().lookup(Names.ITER) == null
        && iterable.type().lookup(Names.GETITEM) == null) {
      throw Raise.typeError("'" + iterable.type().shownName() + "' object is not iterable");
    }
    return iterable;
  }

  /** Opens its sources where that runs guest code; gives the iterator itself, or null. */
  final @Nullable PyObject open(Machine machine) {
    if (!asksGuests()) {
      return this;
    }
    opened = ~opened;
    return machine.next(this);
  }

  /** Needs guest code if its sources are still to be opened by that. */
  final void requireOpen() {
    if (asksGuests()) {
      throw GuestNeeded.SIGNAL;
    }
  }

  private boolean asksGuests() {
    for (int i = opened; i < sources.length; i++) {
      if (sources[i] instanceof PyInstance) {
        return true;
      }
    }
    return false;
  }

  /** Its sources are those of another one, which may be open. */
  final void openedAs(Stepper other) {
    opened = Math.max(0, other.opened);
  }

  @Override
  protected final @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject value = received;
    boolean onlyOpens = opened < 0;
    int at = onlyOpens ? ~opened : opened;
    while (at < sources.length) {
      if (value == null) {
        value = machine.iter(sources[at]);
        if (value == null) {
          return null;
        }
      }
      sources[at++] = value;
      opened = onlyOpens ? ~at : at;
      value = null;
    }
    opened = at;
    return onlyOpens ? this : step(machine, value);
  }

  @Override
  protected final boolean endsAtStopIteration() {
    return opened >= 0;
  }

  @Override
  protected void abandon() {
    phase = 0;
  }

  /** Has it give nothing more. */
  final void end() {
    Arrays.fill(sources, source(PyTuple.EMPTY));
  }

  /** Takes a step, or goes on with one, as {@link #advance}; all sources are open. */
  abstract @Nullable PyObject step(Machine machine, @Nullable PyObject value);

  /** The truth of a value as a bool, or null if it will come. */
  static @Nullable PyObject truth(Machine machine, PyObject value) {
    try {
      return PyBool.of(Args.truth(value));
    } catch (GuestNeeded needed) {
      return machine.call(PyBool.TYPE, value);
    }
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public long heapBytes() {
    return 56 + 4L * sources.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.references(sources);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    sources = fields.objects(sources);
    phase = fields.integer(phase);
    type = fields.part(type, PyType.class);
    opened = fields.integer(opened);
  }
}
