// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyBigRangeIterator;
import dev.hognose.sandbox.objects.PyBytesIterator;
import dev.hognose.sandbox.objects.PyDictIterator;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyListIterator;
import dev.hognose.sandbox.objects.PyMemoryIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRangeIterator;
import dev.hognose.sandbox.objects.PyReverseIterator;
import dev.hognose.sandbox.objects.PySetIterator;
import dev.hognose.sandbox.objects.PyStrIterator;
import dev.hognose.sandbox.objects.PyTupleIterator;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of the iterators over builtin containers. */
public final class IteratorMethods {
  static final List<Table> TABLES = tables();

  private IteratorMethods() {}

  private static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (PyType type :
        List.of(
            PyListIterator.TYPE,
            PyReverseIterator.TYPE,
            PyTupleIterator.TYPE,
            PyStrIterator.TYPE,
            PyStrIterator.ASCII_TYPE,
            PyBytesIterator.TYPE,
            PyBytesIterator.ARRAY_TYPE,
            PyRangeIterator.TYPE,
            PyBigRangeIterator.TYPE,
            PySetIterator.TYPE,
            PyDictIterator.KEYS_TYPE,
            PyDictIterator.VALUES_TYPE,
            PyDictIterator.ITEMS_TYPE,
            PyDictIterator.REVERSE_KEYS_TYPE,
            PyDictIterator.REVERSE_VALUES_TYPE,
            PyDictIterator.REVERSE_ITEMS_TYPE)) {
      boolean movable = !type.name().startsWith("dict_") && type != PySetIterator.TYPE;
      tables.add(IteratorState.rows(table(type), movable));
    }
    tables.add(plainTable(PyMemoryIterator.TYPE));
    return tables;
  }

  /** The attributes of an iterator's type. */
  public static Table table(PyType type) {
    return plainTable(type)
        .method(
            "__length_hint__", "self, /", (m, a) -> PyInt.of(Math.max(0, self(a).lengthHint())));
  }

  /** The attributes of one that does not tell how many items are left, but can be copied. */
  public static Table copyable(PyType type) {
    return IteratorState.rows(plainTable(type), false);
  }

  /** The same of one that does not tell how many items are left. */
  private static Table plainTable(PyType type) {
    return Table.of(type)
        .method("__iter__", "self, /", (m, a) -> a[0])
        .method("__next__", "self, /", IteratorMethods::next);
  }

  private static PyIterator self(@Nullable PyObject[] args) {
    return (PyIterator) Dunders.at(args, 0);
  }

  private static PyObject next(Machine machine, @Nullable PyObject[] args) {
    PyObject item = self(args).next();
    if (item == null) {
      throw Raise.stopIteration(null);
    }
    Iteration.chargeItem(machine.meter(), item);
    Iteration.chargeMade(machine.meter(), self(args), item);
    return item;
  }
}
