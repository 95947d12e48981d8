// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PositionalCollection;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Keys;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code mappingproxy}. */
final class MappingProxyMethods {
  static final Table METHODS = table();

  static final Table PRIVATE =
      Table.ofModule("prelude")
          .function("_proxied", "proxy, /", (m, a) -> other(a, 0))
          .function("_shown", "proxy, /", (m, a) -> shown(m, a));

  private MappingProxyMethods() {}

  private static Table table() {
    return Table.of(PyMappingProxy.TYPE)
        .staticMethod("__new__", "cls, mapping", MappingProxyMethods::make)
        .method("copy", "self, /", (m, a) -> copy(m, dict(a)))
        .method("__ge__", "self, value, /", (m, a) -> compared(m, Opcode.GE, a))
        .method("__gt__", "self, value, /", (m, a) -> compared(m, Opcode.GT, a))
        .method("__le__", "self, value, /", (m, a) -> compared(m, Opcode.LE, a))
        .method("__lt__", "self, value, /", (m, a) -> compared(m, Opcode.LT, a))
        .method("get", "self, key, default=None, /", MappingProxyMethods::get)
        .method("items", "self, /", (m, a) -> new PyDictView(dict(a), PyDictView.Kind.ITEMS))
        .method("keys", "self, /", (m, a) -> new PyDictView(dict(a), PyDictView.Kind.KEYS))
        .method("values", "self, /", (m, a) -> new PyDictView(dict(a), PyDictView.Kind.VALUES))
        .method("__getitem__", "self, key, /", (m, a) -> Keys.get(m, dict(a), Dunders.at(a, 1)))
        .method(
            "__contains__", "self, key, /", (m, a) -> Keys.contains(m, dict(a), Dunders.at(a, 1)))
        .method("__len__", "self, /", (m, a) -> PyInt.of(dict(a).size()))
        .method("__iter__", "self, /", (m, a) -> Sequences.iterator(dict(a)))
        .method(
            "__reversed__",
            "self, /",
            (m, a) -> Dunders.orNotImplemented(Iteration.reversed(dict(a))))
        .method(
            "__repr__",
            "self, /",
            (m, a) -> new PyStr("mappingproxy(" + Repr.repr(m.meter(), dict(a)) + ")"))
        .method("__str__", "self, /", (m, a) -> new PyStr(Repr.repr(m.meter(), dict(a))))
        .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(dict(a))))
        .method("__eq__", "self, value, /", (m, a) -> equal(m, a, true))
        .method("__ne__", "self, value, /", (m, a) -> equal(m, a, false))
        .method("__or__", "self, value, /", (m, a) -> union(m, other(a, 0), other(a, 1)))
        .method("__ror__", "self, value, /", (m, a) -> union(m, other(a, 1), other(a, 0)))
        .method("__ior__", "self, value, /", MappingProxyMethods::refuse);
  }

  /** The dict of a proxy; what belongs to another mapping is asked of that in Python. */
  private static PyDict dict(@Nullable PyObject[] args) {
    if (other(args, 0) instanceof PyDict dict) {
      return dict;
    }
    throw GuestNeeded.SIGNAL;
  }

  private static PyObject other(@Nullable PyObject[] args, int index) {
    PyObject value = Dunders.plain(args, index);
    return value instanceof PyMappingProxy proxy ? proxy.mapping : value;
  }

  /**
   * The mapping of a proxy as an operand that the program's own methods may see: of a dict a copy,
   * since who has the dict of a class could change it.
   */
  private static PyObject shown(Machine machine, @Nullable PyObject[] args) {
    if (other(args, 0) instanceof PyDict dict && args[0] instanceof PyMappingProxy) {
      return copy(machine, dict);
    }
    return other(args, 0);
  }

  private static PyDict copy(Machine machine, PyDict dict) {
    machine.meter().allocate(dict.heapBytes());
    machine.meter().work(dict.used() >> 1);
    return dict.copy();
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject mapping = Dunders.at(args, 1);
    if (!isMapping(mapping)) {
      throw Raise.typeError(
          "mappingproxy() argument must be a mapping, not " + mapping.type().shownName());
    }
    return new PyMappingProxy(mapping);
  }

  /** Whether it has subscripts, and not as a list or a tuple has them. */
  private static boolean isMapping(PyObject object) {
    PyObject plain = Payload.of(object);
    return !(plain instanceof PyList)
        && !(plain instanceof PyTuple)
        && !(plain instanceof PositionalCollection)
        && object.type().lookup(Names.GETITEM) != null;
  }

  private static @Nullable PyObject compared(
      Machine machine, int opcode, @Nullable PyObject[] args) {
    return machine.compare(opcode, shown(machine, args), Dunders.at(args, 1));
  }

  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    PyObject otherwise = args[2];
    return Keys.find(
        machine, dict(args), Dunders.at(args, 1), otherwise == null ? PyNone.NONE : otherwise);
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args, boolean wanted) {
    PyObject right = other(args, 1);
    if (!(right instanceof PyDict)) {
      throw GuestNeeded.SIGNAL;
    }
    return PyBool.of(Comparison.equal(machine.meter(), dict(args), right) == wanted);
  }

  private static PyObject union(Machine machine, PyObject left, PyObject right) {
    if (left instanceof PyInstance
        || left instanceof PyMappingProxy
        || right instanceof PyInstance
        || right instanceof PyMappingProxy) {
      throw GuestNeeded.SIGNAL;
    }
    PyObject joined = Containers.binary(machine.meter(), Opcode.OR, left, right);
    if (joined == null) {
      throw GuestNeeded.SIGNAL;
    }
    return joined;
  }

  private static PyObject refuse(Machine machine, @Nullable PyObject[] args) {
    throw Raise.typeError("'|=' is not supported by mappingproxy; use '|' instead");
  }
}
