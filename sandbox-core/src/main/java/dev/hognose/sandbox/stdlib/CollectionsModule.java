// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.IteratorMethods;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code collections}: deque, defaultdict, and counting. */
final class CollectionsModule {
  /** What room made in front costs, spread over the entries that come there. */
  private static final int PREPEND_STEPS = 8;

  static final Table NATIVES = table();

  private CollectionsModule() {}

  private static Table table() {
    DequeMethods.METHODS.install();
    dequeIterator(Deque.ITERATOR, false);
    dequeIterator(Deque.REVERSE_ITERATOR, true);
    Table table = Table.ofModule("collections");
    OrderedViews.addTo(table);
    TupleGetter.METHODS.install();
    return table
        .value("deque", Deque.TYPE)
        .value("_deque_iterator", Deque.ITERATOR)
        .value("_tuplegetter", TupleGetter.TYPE)
        .function("_caller_module", "", SysModule::callerName)
        .function("_count_items", "mapping, iterable, /", CollectionsModule::countItems)
        .function("_move_to_end", "mapping, key, last, /", CollectionsModule::moveToEnd);
  }

  private static void dequeIterator(PyType type, boolean backwards) {
    IteratorMethods.table(type)
        .value("__module__", new PyStr("collections"))
        .method("__reduce__", "self, /", (m, a) -> ((Deque.Items) Args.at(a, 0)).reduced())
        .staticMethod("__new__", "cls, deque, index=0, /", (m, a) -> newDequeIterator(a, backwards))
        .install();
  }

  private static PyObject newDequeIterator(@Nullable PyObject[] args, boolean backwards) {
    if (!(Args.plain(args, 1) instanceof Deque deque)) {
      throw Raise.typeError(
          "argument 1 must be collections.deque, not " + Args.at(args, 1).type().shownName());
    }
    Deque.Items made = new Deque.Items(deque, backwards);
    made.skip(args[2] == null ? 0 : Numbers.ssize(Args.at(args, 2)));
    return made;
  }

  /** Adds 1 to the value of each item; the value is an int or missing. */
  private static PyObject countItems(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.plain(args, 0) instanceof PyDict dict)) {
      return PyBuiltin.FALLBACK;
    }
    PyList items = Args.drain(machine.meter(), Args.at(args, 1));
    args[1] = items;
    for (int i = 0; i < items.size; i++) {
      PyObject key = items.get(i);
      if (key instanceof PyInstance) {
        args[1] = rest(items, i);
        return PyBuiltin.FALLBACK;
      }
      machine.meter().work(2);
      long hash = dev.hognose.sandbox.objects.Hashing.hash(machine.meter(), key);
      int place = dict.find(key, hash);
      if (place < 0) {
        machine.meter().allocate(dict.growthBytes());
        dict.append(key, hash, PyInt.of(1));
      } else if (dict.valueAt(place) instanceof PyInt count) {
        dict.setValueAt(place, PyInt.of(count.value + 1));
      } else {
        args[1] = rest(items, i);
        return PyBuiltin.FALLBACK;
      }
    }
    return PyNone.NONE;
  }

  private static PyList rest(PyList items, int from) {
    return PyList.of(java.util.Arrays.copyOfRange(items.toArray(), from, items.size));
  }

  /** Moves an entry to one end of a dict; KeyError if it is not there. */
  private static PyObject moveToEnd(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.plain(args, 0) instanceof PyDict dict)) {
      return PyBuiltin.FALLBACK;
    }
    PyObject key = Args.at(args, 1);
    boolean last = Args.truth(Args.at(args, 2));
    long hash = dev.hognose.sandbox.objects.Hashing.hash(machine.meter(), key);
    int place = dict.find(key, hash);
    if (place < 0) {
      throw dev.hognose.sandbox.objects.Raise.keyError(key);
    }
    PyObject known = Payload.of(key) == key ? dict.keyAt(place) : key;
    PyObject value = dict.valueAt(place);
    if (!last) {
      if (place == dict.nextPosition(0)) {
        return PyNone.NONE;
      }
      machine.meter().work(PREPEND_STEPS);
      machine.meter().allocate(dict.frontBytes());
    }
    dict.removeAt(place);
    if (last) {
      dict.append(known == null ? key : known, hash, value);
      return PyNone.NONE;
    }
    dict.prepend(known == null ? key : known, hash, value);
    return PyNone.NONE;
  }
}
