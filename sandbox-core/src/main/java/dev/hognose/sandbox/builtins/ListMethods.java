// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ListEdits;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code list}. */
final class ListMethods {
  static final Table METHODS = table();

  private ListMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyList.TYPE)
            .staticMethod("__new__", "cls, iterable=(), /", ListMethods::make)
            .method("__init__", "self, iterable=(), /", ListMethods::fill)
            .method("append", "self, object, /", ListMethods::append)
            .method("clear", "self, /", ListMethods::clear)
            .method("copy", "self, /", ListMethods::copy)
            .method("count", "self, value, /", ListMethods::count)
            .method("extend", "self, iterable, /", ListMethods::extend)
            .method("index", "self, value, start=0, stop=MAX, /", ListMethods::index)
            .method("insert", "self, index, object, /", ListMethods::insert)
            .method("pop", "self, index=-1, /", ListMethods::pop)
            .method("remove", "self, value, /", ListMethods::remove)
            .method("reverse", "self, /", ListMethods::reverse)
            .method("sort", "self, *, key=None, reverse=False", ListMethods::sort)
            .method("__setitem__", "self, key, value, /", ListMethods::setItem)
            .method("__delitem__", "self, key, /", ListMethods::deleteItem);
    Sequences.container(table);
    Sequences.subscript(table);
    Sequences.reversible(table);
    Sequences.equality(table, PyList.class::isInstance);
    Sequences.order(table, PyList.class::isInstance);
    Sequences.concatenation(table);
    Sequences.repetition(table);
    table.methodOfSubclassesToo("__iadd__", "self, value, /", ListMethods::addInPlace);
    Sequences.inPlace(table, "__imul__", Opcode.MUL);
    Sequences.unhashable(table);
    Dunders.sizeof(table);
    return table;
  }

  private static PyList self(@Nullable PyObject[] args) {
    return (PyList) Dunders.plain(args, 0);
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (args[1] == null || cls != PyList.TYPE) {
      return Dunders.made(cls, PyList.TYPE, new PyList());
    }
    PyList items = Sequences.drained(machine, args, 1);
    return items == null ? PyBuiltin.FALLBACK : items;
  }

  private static @Nullable PyObject fill(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    if (args[1] == null) {
      ListEdits.clear(list);
      return PyNone.NONE;
    }
    PyList items;
    try {
      items = args[1] == list ? new PyList() : Sequences.drained(machine, args, 1);
    } catch (PyError error) {
      ListEdits.clear(list);
      throw error;
    }
    if (items == null) {
      return PyBuiltin.FALLBACK;
    }
    list.items = items.items;
    list.size = items.size;
    return PyNone.NONE;
  }

  private static PyObject append(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    if (list.size == list.items.length) {
      machine.meter().allocate(40 + 2L * list.size);
    }
    list.append(Dunders.at(args, 1));
    return PyNone.NONE;
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    ListEdits.clear(self(args));
    return PyNone.NONE;
  }

  private static PyObject copy(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    machine.meter().allocate(40 + 4L * list.size);
    machine.meter().work(list.size >> 3);
    return PyList.of(list.toArray());
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    return PyInt.of(count(machine, list.items, list.size, Dunders.at(args, 1)));
  }

  /** How many of the first items are the same as a value or equal to it. */
  static int count(Machine machine, @Nullable PyObject[] items, int size, PyObject value) {
    int count = 0;
    int at = Containers.indexOf(machine.meter(), items, 0, size, value);
    while (at >= 0) {
      count++;
      at = Containers.indexOf(machine.meter(), items, at + 1, size, value);
    }
    return count;
  }

  private static PyObject extend(Machine machine, @Nullable PyObject[] args) {
    PyObject iterable = Dunders.at(args, 1);
    if (ListEdits.extend(machine.meter(), self(args), iterable)) {
      return PyNone.NONE;
    }
    if (!Sequences.isIterable(iterable)) {
      throw Sequences.notIterable(iterable);
    }
    return PyBuiltin.FALLBACK;
  }

  private static PyObject addInPlace(Machine machine, @Nullable PyObject[] args) {
    PyObject result = extend(machine, args);
    return result == PyBuiltin.FALLBACK ? result : Dunders.at(args, 0);
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    int start = Sequences.position(args[2], 0, list.size);
    int stop = Sequences.position(args[3], list.size, list.size);
    int at = Containers.indexOf(machine.meter(), list.items, start, stop, Dunders.at(args, 1));
    if (at < 0) {
      throw Raise.valueError(Repr.repr(machine.meter(), Dunders.at(args, 1)) + " is not in list");
    }
    return PyInt.of(at);
  }

  private static PyObject insert(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    long at = Numbers.ssize(Dunders.at(args, 1));
    at = at < 0 ? Math.max(0, at + list.size) : Math.min(at, list.size);
    ListEdits.insert(machine.meter(), list, (int) at, Dunders.at(args, 2));
    return PyNone.NONE;
  }

  private static PyObject pop(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    long at = args[1] == null ? -1 : Numbers.ssize(Dunders.at(args, 1));
    if (list.size == 0) {
      throw Raise.indexError("pop from empty list");
    }
    at = at < 0 ? at + list.size : at;
    if (at < 0 || at >= list.size) {
      throw Raise.indexError("pop index out of range");
    }
    return ListEdits.removeAt(machine.meter(), list, (int) at);
  }

  private static PyObject remove(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    int at = Containers.indexOf(machine.meter(), list.items, 0, list.size, Dunders.at(args, 1));
    if (at < 0) {
      throw Raise.valueError("list.remove(x): x not in list");
    }
    ListEdits.removeAt(machine.meter(), list, at);
    return PyNone.NONE;
  }

  private static PyObject reverse(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    machine.meter().work(list.size >> 2);
    for (int i = 0, j = list.size - 1; i < j; i++, j--) {
      PyObject item = list.items[i];
      list.items[i] = list.items[j];
      list.items[j] = item;
    }
    return PyNone.NONE;
  }

  private static @Nullable PyObject sort(Machine machine, @Nullable PyObject[] args) {
    PyList list = self(args);
    int reverse = Truth.of(args[2]);
    if (reverse < 0) {
      return PyBuiltin.FALLBACK;
    }
    if (!Dunders.isAbsent(args[1])) {
      machine.meter().allocate(40 + 4L * list.size);
      PyList items = PyList.of(list.toArray());
      ListEdits.clear(list);
      return machine.callPrelude(
          "_sort_emptied", list, items, Dunders.at(args, 1), PyBool.of(reverse > 0));
    }
    PyObject[] items = list.toArray();
    Sorting.sort(machine.meter(), items, reverse > 0);
    System.arraycopy(items, 0, list.items, 0, items.length);
    return PyNone.NONE;
  }

  private static PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    return Containers.setItem(machine.meter(), self(args), Dunders.at(args, 1), Dunders.at(args, 2))
        ? PyNone.NONE
        : PyBuiltin.FALLBACK;
  }

  private static PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    return Containers.deleteItem(machine.meter(), self(args), Dunders.at(args, 1))
        ? PyNone.NONE
        : PyBuiltin.FALLBACK;
  }
}
