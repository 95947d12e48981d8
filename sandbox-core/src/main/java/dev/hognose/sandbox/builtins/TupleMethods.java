// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code tuple}. */
final class TupleMethods {
  static final Table METHODS = table();

  private TupleMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyTuple.TYPE)
            .staticMethod("__new__", "cls, iterable=(), /", TupleMethods::make)
            .method("count", "self, value, /", TupleMethods::count)
            .method("index", "self, value, start=0, stop=MAX, /", TupleMethods::index)
            .method("__getnewargs__", "self, /", (m, a) -> PyTuple.of(self(a)))
            .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), self(a))));
    Sequences.container(table);
    Sequences.subscript(table);
    Sequences.equality(table, PyTuple.class::isInstance);
    Sequences.order(table, PyTuple.class::isInstance);
    Sequences.concatenation(table);
    Sequences.repetition(table);
    return table;
  }

  private static PyTuple self(@Nullable PyObject[] args) {
    return (PyTuple) Dunders.at(args, 0);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (args[1] == null) {
      return Dunders.made(cls, PyTuple.TYPE, PyTuple.EMPTY);
    }
    if (args[1] instanceof PyTuple tuple) {
      return Dunders.made(cls, PyTuple.TYPE, tuple);
    }
    PyList items = Sequences.drained(machine, args, 1);
    return items == null
        ? PyBuiltin.FALLBACK
        : Dunders.made(cls, PyTuple.TYPE, PyTuple.of(items.toArray()));
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = self(args).items;
    return PyInt.of(ListMethods.count(machine, items, items.length, Dunders.at(args, 1)));
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = self(args).items;
    int start = Sequences.position(args[2], 0, items.length);
    int stop = Sequences.position(args[3], items.length, items.length);
    int at = Containers.indexOf(machine.meter(), items, start, stop, Dunders.at(args, 1));
    if (at < 0) {
      throw Raise.valueError("tuple.index(x): x not in tuple");
    }
    return PyInt.of(at);
  }
}
