// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.SetOperations;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code dict_keys}, {@code dict_values} and {@code dict_items}. */
final class DictViewMethods {
  static final Table KEYS = setLike(PyDictView.KEYS_TYPE);
  static final Table ITEMS = setLike(PyDictView.ITEMS_TYPE);
  static final Table VALUES = common(PyDictView.VALUES_TYPE).without("__contains__");

  private DictViewMethods() {}

  private static Table common(PyType type) {
    Table table = Table.of(type).getter("mapping", (m, a) -> new PyMappingProxy(self(a).dict));
    Sequences.container(table);
    Sequences.reversible(table);
    return table;
  }

  private static Table setLike(PyType type) {
    Table table = common(type).method("isdisjoint", "self, object, /", DictViewMethods::isDisjoint);
    Sequences.equality(table, DictViewMethods::isSetLike);
    Sequences.order(table, DictViewMethods::isSetLike);
    operator(table, "__and__", Opcode.AND, false);
    operator(table, "__or__", Opcode.OR, false);
    operator(table, "__sub__", Opcode.SUB, false);
    operator(table, "__xor__", Opcode.XOR, false);
    operator(table, "__rand__", Opcode.AND, true);
    operator(table, "__ror__", Opcode.OR, true);
    operator(table, "__rsub__", Opcode.SUB, true);
    operator(table, "__rxor__", Opcode.XOR, true);
    Sequences.unhashable(table);
    return table;
  }

  private static void operator(Table table, String name, int opcode, boolean swapped) {
    table.method(name, "self, value, /", (m, a) -> operate(m, a, opcode, swapped));
  }

  private static PyObject operate(
      Machine machine, @Nullable PyObject[] args, int opcode, boolean swapped) {
    PyObject self = Dunders.at(args, 0);
    PyObject other = Dunders.plain(args, 1);
    PyObject result =
        swapped
            ? Containers.binary(machine.meter(), opcode, other, self)
            : Containers.binary(machine.meter(), opcode, self, other);
    if (result == null && !Sequences.isIterable(Dunders.at(args, 1))) {
      if (!swapped && opcode != Opcode.AND) {
        SetOperations.of(machine.meter(), self);
      }
      throw Sequences.notIterable(Dunders.at(args, 1));
    }
    return result == null ? PyBuiltin.FALLBACK : result;
  }

  private static PyDictView self(@Nullable PyObject[] args) {
    return (PyDictView) Dunders.at(args, 0);
  }

  private static boolean isSetLike(PyObject object) {
    return object instanceof PyAnySet
        || object instanceof PyDictView view && view.kind != PyDictView.Kind.VALUES;
  }

  private static PyObject isDisjoint(Machine machine, @Nullable PyObject[] args) {
    PyDictView view = self(args);
    PyObject other = Dunders.at(args, 1);
    PyIterator items = Iteration.iterator(other);
    if (items == null) {
      if (!Sequences.isIterable(other)) {
        throw Sequences.notIterable(other);
      }
      return PyBuiltin.FALLBACK;
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      machine.meter().work(2);
      if (view.contains(machine.meter(), item)) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }
}
