// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PositionalCollection;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Subscription by special methods. */
final class Subscripts {
  private Subscripts() {}

  static @Nullable PyObject get(Machine machine, PyObject container, PyObject key) {
    PyObject method = container.type().lookup(Names.GETITEM);
    if (method instanceof PyBuiltin
        && container instanceof PyInstance instance
        && instance.payload instanceof PyDict dict) {
      PyObject known =
          key instanceof PyStr || key instanceof PyInt || key instanceof PyTuple
              ? Shortcut.value(dict, key)
              : null;
      if (known != null) {
        return known;
      }
      PyObject missing = container.type().lookup(Names.MISSING);
      if (missing != null) {
        return machine.push(new MissingFrame(instance, key, missing));
      }
    }
    if (method != null) {
      checkPosition(method, container, key);
      return Calls.onType(machine, method, container, key);
    }
    if (container instanceof PyType type) {
      return ofClass(machine, type, key);
    }
    throw Raise.typeError("'" + container.type().shownName() + "' object is not subscriptable");
  }

  /** Refuses a key that a collection of the library does not take. */
  static void checkPosition(PyObject method, PyObject container, PyObject key) {
    if (method instanceof PyBuiltin) {
      PositionalCollection.check(container, key);
    }
  }

  private static @Nullable PyObject ofClass(Machine machine, PyType type, PyObject key) {
    // Were it an attribute of type, all classes would seem to have it.
    PyType owner = type == PyType.TYPE ? PyList.TYPE : type;
    if (!ClassFacts.of(type.type()).plainLookup()) {
      return machine.callPrelude("_class_item", type, key);
    }
    PyObject method = owner.lookup(Names.CLASS_GETITEM);
    if (method == null || method == PyNone.NONE) {
      throw Raise.typeError("type '" + type.shownName() + "' is not subscriptable");
    }
    PyObject bound = ClassAttributes.onClass(machine, method, type);
    if (bound == null) {
      throw Raise.typeError("type '" + type.shownName() + "' is not subscriptable");
    }
    return method instanceof PyFunction
        ? machine.call(method, type, key)
        : machine.call(bound, key);
  }

  /** Looks a key up in a dict subclass's instance, then calls {@code __missing__}. */
  static final class MissingFrame extends NativeFrame {
    private PyInstance instance;
    private PyObject key;
    private PyObject missing;
    private int stage;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    MissingFrame() {}

    MissingFrame(PyInstance instance, PyObject key, PyObject missing) {
      this.instance = instance;
      this.key = key;
      this.missing = missing;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject now = value;
      PyObject dict = instance.payload;
      if (stage == 0 && dict != null) {
        stage = 1;
        try {
          now = ((PyDict) dict).get(key);
          now = now == null ? Machine.EXHAUSTED : now;
        } catch (dev.hognose.sandbox.objects.GuestNeeded needed) {
          now = Keys.find(machine, dict, key, Machine.EXHAUSTED);
        }
      }
      if (now == Machine.EXHAUSTED && stage == 1) {
        stage = 2;
        now = Calls.onType(machine, missing, instance, key);
      }
      return now;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(instance);
      tracer.reference(key);
      tracer.reference(missing);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      instance = fields.part(instance, PyInstance.class);
      key = fields.object(key);
      missing = fields.object(missing);
      stage = fields.integer(stage);
    }
  }
}
