// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * Appends all items of an iterable to a list.
 *
 * <p>It may ask the iterable for its length first, as CPython does once it has the iterator: only
 * what that raises counts. Until then None stands for the iterator, then for the iterable, and the
 * list for the iterable when that is over.
 */
final class CollectFrame extends NativeFrame {
  private PyList list;
  private PyObject iterable;
  private @Nullable PyObject iterator;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  CollectFrame() {}

  CollectFrame(PyList list, PyObject iterable, boolean asks) {
    this.list = list;
    this.iterable = iterable;
    this.iterator = asks ? PyNone.NONE : null;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject now = value;
    PyObject source = iterator;
    if (source == null || source == PyNone.NONE) {
      boolean asks = source != null;
      source = now == null ? machine.iter(iterable) : now;
      if (source == null) {
        return null;
      }
      iterator = source;
      now = null;
      if (asks) {
        PyObject asked = iterable;
        iterable = PyNone.NONE;
        now = machine.callPrelude("_length_hint", asked);
        if (now == null) {
          return null;
        }
      }
    }
    if (iterable == PyNone.NONE) {
      iterable = list;
      now = null;
    }
    while (now != Machine.EXHAUSTED) {
      if (now != null) {
        takes(machine, now);
      }
      now = machine.next(source);
      if (now == null) {
        return null;
      }
    }
    return PyNone.NONE;
  }

  @Override
  protected boolean takes(Machine machine, PyObject item) {
    if (list.size == list.items.length) {
      machine.meter().allocate(32 + 2L * list.size);
    }
    Iteration.chargeItem(machine.meter(), item);
    list.append(item);
    machine.meter().work(1);
    return true;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(list);
    tracer.reference(iterable);
    tracer.reference(iterator);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    list = fields.part(list, PyList.class);
    iterable = fields.object(iterable);
    iterator = fields.optional(iterator);
  }
}
