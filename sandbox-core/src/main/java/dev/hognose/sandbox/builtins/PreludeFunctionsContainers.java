// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.Iterating;
import dev.hognose.sandbox.vm.Keys;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** What the Python versions of container methods use, besides the builtins. */
final class PreludeFunctionsContainers {
  static final Table FUNCTIONS = table();

  private PreludeFunctionsContainers() {}

  private static Table table() {
    return Table.ofModule("prelude")
        .function("_dict_find", "dict, key, /", PreludeFunctionsContainers::find)
        .function(
            "_collect",
            "list, iterable, /",
            (m, a) -> Iterating.collect(m, (PyList) Dunders.at(a, 0), Dunders.at(a, 1)))
        .function("_steps", "iterator, /", (m, a) -> steps(Dunders.at(a, 0)))
        .function("_fill_list", "list, items, /", PreludeFunctionsContainers::fillList)
        .function("_fill_set", "set, keys, /", PreludeFunctionsContainers::fillSet)
        .function("_freeze", "cls, set, /", PreludeFunctionsContainers::freeze)
        .function(
            "_hash_of_parts", "hashes, counted=MISSING, /", PreludeFunctionsContainers::hashOfParts)
        .function(
            "_is_builtin_set",
            "obj, /",
            (m, a) -> PyBool.of(Dunders.plain(a, 0) instanceof PyAnySet))
        .function("_merge_sort", "keys, items, /", PreludeFunctionsContainers::mergeSort)
        .function("_new_tuple", "cls, items, /", PreludeFunctionsContainers::newTuple)
        .function(
            "_class_attribute",
            "obj, name, /",
            (m, a) -> special(Dunders.at(a, 0), (PyStr) Dunders.at(a, 1)))
        .function("_sort_by_keys", "items, keys, reverse, /", PreludeFunctionsContainers::sort);
  }

  /** What takes an iterator's steps without asking it for its iterator again. */
  private static PyObject steps(PyObject iterator) {
    return iterator instanceof PyInstance ? new WrappedIterator(iterator, false) : iterator;
  }

  /** The value of a key, or {@code _missing}. */
  private static @Nullable PyObject find(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = (PyDict) Dunders.plain(args, 0);
    return Keys.find(machine, dict, Dunders.at(args, 1), Builtins.MISSING);
  }

  private static PyObject fillList(Machine machine, @Nullable PyObject[] args) {
    PyList list = (PyList) Dunders.plain(args, 0);
    PyList items = (PyList) Dunders.plain(args, 1);
    list.items = items.items;
    list.size = items.size;
    items.items = new PyList().items;
    items.size = 0;
    return PyNone.NONE;
  }

  private static PyObject fillSet(Machine machine, @Nullable PyObject[] args) {
    ((PySet) Dunders.plain(args, 0)).replaceBy((PySet) Dunders.plain(args, 1));
    return PyNone.NONE;
  }

  private static PyObject freeze(Machine machine, @Nullable PyObject[] args) {
    return Dunders.made(
        Dunders.at(args, 0), PyFrozenSet.TYPE, PyFrozenSet.of((PySet) Dunders.plain(args, 1)));
  }

  private static PyObject newTuple(Machine machine, @Nullable PyObject[] args) {
    PyList items = (PyList) Dunders.plain(args, 1);
    return Dunders.made(Dunders.at(args, 0), PyTuple.TYPE, PyTuple.of(items.toArray()));
  }

  /** The hash of a tuple whose items have these hashes. */
  private static PyObject hashOfParts(Machine machine, @Nullable PyObject[] args) {
    PyList hashes = (PyList) Dunders.plain(args, 0);
    long result = Hashing.PRIME_5;
    for (int i = 0; i < hashes.size; i++) {
      result = Hashing.withPart(result, ((PyInt) hashes.get(i)).value);
    }
    return PyInt.of(
        args[1] == null ? Hashing.ofParts(result, hashes.size) : result == -1 ? -2 : result);
  }

  /** The items as their keys ascend; the keys may compare by guest code. */
  private static @Nullable PyObject mergeSort(Machine machine, @Nullable PyObject[] args) {
    PyList items = (PyList) Dunders.plain(args, 1);
    machine.meter().allocate(24L * items.size);
    return machine.push(
        new MergeSortFrame(((PyList) Dunders.plain(args, 0)).toArray(), items.toArray()));
  }

  /** Whether the items could be sorted by their keys without guest code. */
  private static PyObject sort(Machine machine, @Nullable PyObject[] args) {
    PyList items = (PyList) Dunders.plain(args, 0);
    PyObject[] keys = ((PyList) Dunders.plain(args, 1)).toArray();
    PyObject[] values = items.toArray();
    try {
      Sorting.sort(machine.meter(), keys, values, Truth.of(args[2]) > 0);
    } catch (GuestNeeded needed) {
      return PyBool.FALSE;
    }
    System.arraycopy(values, 0, items.items, 0, values.length);
    return PyBool.TRUE;
  }

  /** What the object's class has for a name, unbound, or {@code _missing}. */
  private static PyObject special(PyObject object, PyStr name) {
    PyObject found = object.type().lookup(name);
    return found == null ? Builtins.MISSING : found;
  }
}
