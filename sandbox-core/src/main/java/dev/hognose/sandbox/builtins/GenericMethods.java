// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyTupleIterator;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyGenerator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes with type arguments and unions of types. */
final class GenericMethods {
  static final Table ALIAS = alias();
  static final Table UNION = union();

  /** {@code __class_getitem__} of the builtin types that take type arguments. */
  static final List<Table> SUBSCRIPTS =
      List.of(
              PyList.TYPE,
              PyTuple.TYPE,
              PyDict.TYPE,
              PySet.TYPE,
              PyFrozenSet.TYPE,
              EnumerateIterator.TYPE,
              ExceptionTypes.BASE_EXCEPTION_GROUP,
              PyGenerator.GENERATOR,
              PyGenerator.COROUTINE,
              PyGenerator.ASYNC_GENERATOR,
              PyMappingProxy.TYPE)
          .stream()
          .map(
              type ->
                  Table.of(type)
                      .classMethod("__class_getitem__", "cls, item, /", GenericMethods::subscript))
          .toList();

  private GenericMethods() {}

  private static Table alias() {
    Table table =
        Table.of(PyGenericAlias.TYPE)
            .value("__module__", new PyStr("types"))
            .staticMethod("__new__", "cls, origin, args, /", GenericMethods::make)
            .getter("__origin__", (m, a) -> alias(a).origin)
            .getter("__args__", (m, a) -> alias(a).args)
            .getter("__parameters__", (m, a) -> PyBuiltin.FALLBACK)
            .getter("__unpacked__", (m, a) -> PyBool.of(alias(a).unpacked))
            .method(
                "__iter__",
                "self, /",
                (m, a) -> new PyTupleIterator(PyTuple.of(alias(a).starred())))
            .method("__reduce__", "self, /", GenericMethods::reduce)
            .method("__mro_entries__", "self, bases, /", (m, a) -> PyTuple.of(alias(a).origin))
            .methodOfSubclassesToo("__getitem__", "self, item, /", (m, a) -> PyBuiltin.FALLBACK)
            .method("__getattr__", "self, name, /", GenericMethods::ofOrigin)
            .method("__instancecheck__", "self, instance, /", (m, a) -> refuse("isinstance"))
            .method("__subclasscheck__", "self, subclass, /", (m, a) -> refuse("issubclass"));
    value(table);
    return table;
  }

  private static Table union() {
    Table table =
        Table.of(PyUnion.TYPE)
            .value("__module__", new PyStr("types"))
            .getter("__args__", (m, a) -> ((PyUnion) Dunders.at(a, 0)).members)
            .getter("__parameters__", (m, a) -> PyBuiltin.FALLBACK)
            .method("__getitem__", "self, item, /", (m, a) -> PyBuiltin.FALLBACK)
            .method("__instancecheck__", "self, instance, /", (m, a) -> PyBuiltin.FALLBACK)
            .method("__subclasscheck__", "self, subclass, /", (m, a) -> PyBuiltin.FALLBACK);
    value(table);
    return table;
  }

  private static void value(Table table) {
    table
        .method("__repr__", "self, /", (m, a) -> PyBuiltin.FALLBACK)
        .method(
            "__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), Dunders.at(a, 0))))
        .methodOfSubclassesToo(
            "__or__",
            "self, value, /",
            (m, a) -> joined(m.meter(), Dunders.at(a, 0), Dunders.at(a, 1)))
        .methodOfSubclassesToo(
            "__ror__",
            "self, value, /",
            (m, a) -> joined(m.meter(), Dunders.at(a, 1), Dunders.at(a, 0)))
        .methodOfSubclassesToo(
            "__eq__", "self, value, /", (m, a) -> equal(Dunders.plain(a, 0), Dunders.plain(a, 1)));
  }

  private static PyObject equal(PyObject self, PyObject other) {
    return self.type() == other.type()
        ? PyBool.of(Comparison.equal(self, other))
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static @Nullable PyObject ofOrigin(Machine machine, @Nullable PyObject[] args) {
    if (!(Dunders.plain(args, 1) instanceof PyStr name)) {
      throw Raise.typeError(
          "attribute name must be string, not '" + Dunders.at(args, 1).type().shownName() + "'");
    }
    if (PyGenericAlias.own().contains(name.value())) {
      throw Raise.attributeError(Dunders.at(args, 0), name);
    }
    return machine.getAttribute(alias(args).origin, name);
  }

  private static PyObject reduce(Machine machine, @Nullable PyObject[] args) {
    PyGenericAlias self = alias(args);
    if (self.unpacked) {
      throw Raise.typeError("cannot pickle 'types.GenericAlias' object with a star");
    }
    return PyTuple.of(PyGenericAlias.TYPE, PyTuple.of(self.origin, self.args));
  }

  private static PyGenericAlias alias(@Nullable PyObject[] args) {
    return (PyGenericAlias) Dunders.plain(args, 0);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    return Dunders.made(
        Dunders.at(args, 0),
        PyGenericAlias.TYPE,
        new PyGenericAlias(Dunders.at(args, 1), tuple(Dunders.at(args, 2))));
  }

  private static PyObject subscript(Machine machine, @Nullable PyObject[] args) {
    return new PyGenericAlias(Dunders.at(args, 0), tuple(Dunders.at(args, 1)));
  }

  private static PyTuple tuple(PyObject item) {
    return item instanceof PyTuple tuple ? tuple : PyTuple.of(item);
  }

  private static PyObject refuse(String function) {
    throw Raise.typeError(function + "() argument 2 cannot be a parameterized generic");
  }

  /** Whether {@code |} of the object and a type is a union. */
  private static boolean isMember(PyObject object) {
    return object == PyNone.NONE
        || object instanceof PyType
        || Payload.of(object) instanceof PyGenericAlias
        || object instanceof PyUnion;
  }

  /** The union of two types, or NotImplemented. */
  static PyObject joined(Meter meter, PyObject left, PyObject right) {
    return isMember(left) && isMember(right)
        ? PyUnion.of(meter, left, right)
        : PySingleton.NOT_IMPLEMENTED;
  }
}
