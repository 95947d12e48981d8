// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeCallable;
import org.jspecify.annotations.Nullable;

/** An {@code operator.itemgetter}. */
final class ItemGetter extends Traced implements NativeCallable {
  static final PyType TYPE = PyType.builtin("itemgetter").isFinal();

  PyObject[] items;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  ItemGetter() {}

  ItemGetter(PyObject[] items) {
    this.items = items;
  }

  @Override
  public @Nullable PyObject call(Machine machine, PyObject[] args, @Nullable PyDict keywords) {
    PyObject object = OperatorModule.argument("itemgetter", args, keywords);
    if (items.length == 1) {
      PyObject value = get(machine, object, items[0]);
      return value != null ? value : machine.callPrelude("_get_item", object, items[0]);
    }
    machine.meter().work(items.length);
    machine.meter().allocate(4L * items.length);
    PyObject[] values = new PyObject[items.length];
    for (int i = 0; i < values.length; i++) {
      PyObject value = get(machine, object, items[i]);
      if (value == null) {
        return machine.callPrelude("_get_items", object, PyTuple.of(items));
      }
      values[i] = value;
    }
    return PyTuple.of(values);
  }

  private static @Nullable PyObject get(Machine machine, PyObject object, PyObject item) {
    if (object instanceof PyInstance instance) {
      boolean field =
          item instanceof PyInt index
              && index.value >= 0
              && instance.payload instanceof PyTuple tuple
              && index.value < tuple.items.length
              && !dev.hognose.sandbox.objects.Comparison.overrides(
                  instance, dev.hognose.sandbox.objects.Names.GETITEM);
      return field && instance.payload instanceof PyTuple tuple
          ? tuple.items[(int) ((PyInt) item).value]
          : null;
    }
    try {
      return Containers.getItem(machine.meter(), object, item);
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32 + 4L * items.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.references(items);
  }

  @Override
  public void exchange(Fields fields) {
    items = fields.objects(items);
  }
}
