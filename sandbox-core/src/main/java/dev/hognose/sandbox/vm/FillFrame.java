// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import org.jspecify.annotations.Nullable;

/** Fills a set or dict display whose keys have guest code for hash or equality. */
final class FillFrame extends NativeFrame {
  private PyObject container;
  private PyObject[] items;
  private int next;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  FillFrame() {}

  FillFrame(PyObject container, PyObject[] items) {
    this.container = container;
    this.items = items;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    while (next < items.length) {
      PyObject done;
      if (container instanceof PyDict dict) {
        next += 2;
        done = Building.put(machine, dict, items[next - 2], items[next - 1]);
      } else {
        next += 1;
        done = Building.add(machine, (PySet) container, items[next - 1]);
      }
      if (done == null) {
        return null;
      }
    }
    return container;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(container);
    tracer.references(items);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    container = fields.object(container);
    items = fields.objects(items);
    next = fields.integer(next);
  }
}
