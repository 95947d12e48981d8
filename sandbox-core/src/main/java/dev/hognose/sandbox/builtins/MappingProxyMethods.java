// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Keys;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code mappingproxy}. */
final class MappingProxyMethods {
  static final Table METHODS = table();

  private MappingProxyMethods() {}

  private static Table table() {
    return Table.of(PyMappingProxy.TYPE)
        .staticMethod("__new__", "cls, mapping, /", MappingProxyMethods::make)
        .method("copy", "self, /", (m, a) -> dict(a).copy())
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

  private static PyDict dict(@Nullable PyObject[] args) {
    return (PyDict) other(args, 0);
  }

  private static PyObject other(@Nullable PyObject[] args, int index) {
    PyObject value = Dunders.plain(args, index);
    return value instanceof PyMappingProxy proxy ? Payload.of(proxy.mapping) : value;
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject given = Dunders.at(args, 1);
    PyObject mapping = given instanceof PyMappingProxy proxy ? proxy.mapping : given;
    if (!(Payload.of(mapping) instanceof PyDict)) {
      throw Raise.typeError(
          "mappingproxy() argument must be a mapping, not " + mapping.type().shownName());
    }
    return new PyMappingProxy(mapping);
  }

  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    PyObject otherwise = args[2];
    return Keys.find(
        machine, dict(args), Dunders.at(args, 1), otherwise == null ? PyNone.NONE : otherwise);
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args, boolean wanted) {
    PyObject right = other(args, 1);
    return right instanceof PyDict
        ? PyBool.of(Comparison.equal(machine.meter(), dict(args), right) == wanted)
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject union(Machine machine, PyObject left, PyObject right) {
    return Dunders.orNotImplemented(Containers.binary(machine.meter(), Opcode.OR, left, right));
  }

  private static PyObject refuse(Machine machine, @Nullable PyObject[] args) {
    throw Raise.typeError("'|=' is not supported by mappingproxy; use '|' instead");
  }
}
