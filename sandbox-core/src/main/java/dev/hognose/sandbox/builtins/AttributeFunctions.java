// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.AttributeStores;
import dev.hognose.sandbox.vm.Attributes;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The builtin functions that look at attributes and identity. */
final class AttributeFunctions {
  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("getattr", "object, name, default=None, /", AttributeFunctions::get)
          .function("hasattr", "obj, name, /", AttributeFunctions::has)
          .function("setattr", "obj, name, value, /", AttributeFunctions::set)
          .function("delattr", "obj, name, /", AttributeFunctions::delete)
          .function("id", "obj, /", (m, a) -> PyInt.of(m.session().identities().of(at(a, 0))));

  private AttributeFunctions() {}

  private static PyObject at(@Nullable PyObject[] args, int index) {
    return Dunders.at(args, index);
  }

  private static PyStr name(@Nullable PyObject[] args) {
    if (Payload.of(at(args, 1)) instanceof PyStr name) {
      return name;
    }
    throw Raise.typeError(
        "attribute name must be string, not '" + at(args, 1).type().shownName() + "'");
  }

  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    PyStr name = name(args);
    PyObject otherwise = args[2];
    if (otherwise == null) {
      return machine.getAttribute(at(args, 0), name);
    }
    PyObject known = Attributes.peek(at(args, 0), name);
    if (known == null) {
      return machine.push(new GetFrame(at(args, 0), name, otherwise, false));
    }
    return known == Attributes.MISSING ? otherwise : known;
  }

  private static @Nullable PyObject set(Machine machine, @Nullable PyObject[] args) {
    PyObject object = at(args, 0);
    PyStr name = name(args);
    return AttributeStores.sets(object, name)
        ? machine.setAttribute(object, name, at(args, 2))
        : PyBuiltin.FALLBACK;
  }

  private static @Nullable PyObject delete(Machine machine, @Nullable PyObject[] args) {
    PyObject object = at(args, 0);
    PyStr name = name(args);
    return AttributeStores.deletes(object, name)
        ? machine.deleteAttribute(object, name)
        : PyBuiltin.FALLBACK;
  }

  private static @Nullable PyObject has(Machine machine, @Nullable PyObject[] args) {
    PyStr name = name(args);
    PyObject known = Attributes.peek(at(args, 0), name);
    return known == null
        ? machine.push(new GetFrame(at(args, 0), name, PyBool.FALSE, true))
        : PyBool.of(known != Attributes.MISSING);
  }

  /** Looks an attribute up and gives something else where it is missing. */
  static final class GetFrame extends NativeFrame {
    private PyObject object;
    private PyStr name;
    private PyObject otherwise;
    private boolean asks;
    private boolean begun;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    GetFrame() {}

    GetFrame(PyObject object, PyStr name, PyObject otherwise, boolean asks) {
      this.object = object;
      this.name = name;
      this.otherwise = otherwise;
      this.asks = asks;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject found = value;
      if (!begun) {
        begun = true;
        found = machine.getAttribute(object, name);
      }
      return found != null && asks ? PyBool.TRUE : found;
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      return exception.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR) ? otherwise : PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(object);
      tracer.reference(name);
      tracer.reference(otherwise);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      object = fields.object(object);
      name = fields.part(name, PyStr.class);
      otherwise = fields.object(otherwise);
      asks = fields.flag(asks);
      begun = fields.flag(begun);
    }
  }
}
