// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Keys;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code dict}. */
final class DictMethods {
  private static final PyStr KEYS = PyStr.shared("keys");

  static final Table METHODS = table();

  private DictMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyDict.TYPE)
            .staticMethod("__new__", "cls, *args, **kwargs", DictMethods::make)
            .method("__init__", "self, *args, **kwargs", DictMethods::initialize)
            .classMethod("fromkeys", "cls, iterable, value=None, /", DictMethods::fromKeys)
            .method("clear", "self, /", DictMethods::clear)
            .methodOfSubclassesToo("copy", "self, /", DictMethods::copy)
            .method("get", "self, key, default=None, /", DictMethods::get)
            .method("items", "self, /", (m, a) -> view(a, PyDictView.Kind.ITEMS))
            .method("keys", "self, /", (m, a) -> view(a, PyDictView.Kind.KEYS))
            .method("pop", "self, key, default=None, /", DictMethods::pop)
            .method("popitem", "self, /", DictMethods::popItem)
            .method("setdefault", "self, key, default=None, /", DictMethods::setDefault)
            .method("update", "self, *args, **kwargs", DictMethods::updateMethod)
            .method("values", "self, /", (m, a) -> view(a, PyDictView.Kind.VALUES))
            .methodOfSubclassesToo("__getitem__", "self, key, /", DictMethods::getItem)
            .method("__setitem__", "self, key, value, /", DictMethods::setItem)
            .method("__delitem__", "self, key, /", DictMethods::deleteItem);
    Sequences.container(table);
    table.method("__contains__", "self, key, /", DictMethods::contains);
    Sequences.reversible(table);
    Sequences.equality(table, PyDict.class::isInstance);
    Sequences.order(table, any -> false);
    table.methodOfSubclassesToo("__or__", "self, value, /", (m, a) -> union(m, a, 0, 1));
    table.methodOfSubclassesToo("__ror__", "self, value, /", (m, a) -> union(m, a, 1, 0));
    table.methodOfSubclassesToo("__ior__", "self, value, /", DictMethods::updateInPlace);
    Sequences.unhashable(table);
    Dunders.sizeof(table);
    return table;
  }

  private static PyDict self(@Nullable PyObject[] args) {
    return (PyDict) Dunders.plain(args, 0);
  }

  private static PyObject view(@Nullable PyObject[] args, PyDictView.Kind kind) {
    return new PyDictView(self(args), kind);
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (cls != PyDict.TYPE) {
      return Dunders.made(cls, PyDict.TYPE, new PyDict());
    }
    PyDict dict = new PyDict();
    if (isEmpty(args)) {
      return dict;
    }
    return update(machine, "dict", dict, args) ? dict : PyBuiltin.FALLBACK;
  }

  private static boolean isEmpty(@Nullable PyObject[] args) {
    return ((PyTuple) Dunders.at(args, 1)).items.length == 0
        && ((PyDict) Dunders.at(args, 2)).size() == 0;
  }

  private static PyObject initialize(Machine machine, @Nullable PyObject[] args) {
    return update(machine, "dict", self(args), args) ? PyNone.NONE : PyBuiltin.FALLBACK;
  }

  private static PyObject updateMethod(Machine machine, @Nullable PyObject[] args) {
    return update(machine, "update", self(args), args) ? PyNone.NONE : PyBuiltin.FALLBACK;
  }

  private static boolean update(
      Machine machine, String function, PyDict dict, @Nullable PyObject[] args) {
    PyTuple positional = (PyTuple) Dunders.at(args, 1);
    int given = positional.items.length;
    if (given > 1) {
      throw Raise.typeError(function + " expected at most 1 argument, got " + given);
    }
    if (given == 1 && !merge(machine, dict, positional.items[0], args)) {
      return false;
    }
    Containers.merge(machine.meter(), dict, (PyDict) Dunders.at(args, 2));
    return true;
  }

  private static boolean merge(
      Machine machine, PyDict dict, PyObject source, @Nullable PyObject[] args) {
    if (Payload.of(source) instanceof PyDict other && Sequences.isPlain(source, Names.ITER)) {
      Containers.merge(machine.meter(), dict, other);
      return true;
    }
    if (source instanceof PyInstance || source.type().lookup(KEYS) != null) {
      return false;
    }
    PyObject[] holder = {source};
    PyList items = Sequences.drained(machine, holder, 0);
    args[1] = PyTuple.of(holder[0]);
    return items != null && addPairs(machine, dict, items);
  }

  /** Whether all items were pairs of a simple kind; otherwise some of them were added already. */
  private static boolean addPairs(Machine machine, PyDict dict, PyList items) {
    for (int i = 0; i < items.size; i++) {
      machine.meter().work(2);
      PyObject pair = items.get(i);
      if (pair instanceof PyTuple tuple && tuple.items.length == 2) {
        Containers.put(machine.meter(), dict, tuple.items[0], tuple.items[1]);
      } else if (pair instanceof PyList list && list.size == 2) {
        Containers.put(machine.meter(), dict, list.get(0), list.get(1));
      } else {
        return false;
      }
    }
    return true;
  }

  /** The operator {@code |}; a subclass with an {@code __iter__} of its own is read by its keys. */
  private static PyObject union(Machine machine, @Nullable PyObject[] args, int first, int second) {
    PyObject left = Dunders.at(args, first);
    PyObject right = Dunders.at(args, second);
    if (!Sequences.isPlain(left, Names.ITER) || !Sequences.isPlain(right, Names.ITER)) {
      return PyBuiltin.FALLBACK;
    }
    return Dunders.orNotImplemented(
        Containers.binary(machine.meter(), Opcode.OR, Payload.of(left), Payload.of(right)));
  }

  private static PyObject updateInPlace(Machine machine, @Nullable PyObject[] args) {
    PyObject[] bound = {args[0], PyTuple.of(Dunders.at(args, 1)), new PyDict()};
    if (!update(machine, "update", self(args), bound)) {
      args[1] = ((PyTuple) bound[1]).items[0];
      return PyBuiltin.FALLBACK;
    }
    return Dunders.at(args, 0);
  }

  private static @Nullable PyObject fromKeys(Machine machine, @Nullable PyObject[] args) {
    PyObject value = args[2] == null ? PyNone.NONE : args[2];
    if (args[0] != PyDict.TYPE) {
      return PyBuiltin.FALLBACK;
    }
    PyList keys = Sequences.drained(machine, args, 1);
    if (keys == null) {
      return PyBuiltin.FALLBACK;
    }
    PyDict dict = new PyDict();
    for (int i = 0; i < keys.size; i++) {
      machine.meter().work(2);
      Containers.put(machine.meter(), dict, keys.get(i), value);
    }
    return dict;
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    self(args).clear();
    return PyNone.NONE;
  }

  private static @Nullable PyObject copy(Machine machine, @Nullable PyObject[] args) {
    if (!PyBuiltin.isOwn(Dunders.at(args, 0).type().lookup(Names.ITER), Names.ITER)) {
      return PyBuiltin.FALLBACK;
    }
    PyDict dict = self(args);
    machine.meter().allocate(dict.heapBytes());
    machine.meter().work(dict.used() >> 1);
    return dict.copy();
  }

  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    PyObject key = Dunders.at(args, 1);
    PyObject otherwise = args[2] == null ? PyNone.NONE : args[2];
    if (Keys.asks(key)) {
      return Keys.find(machine, dict, key, otherwise);
    }
    try {
      PyObject value = key instanceof PyStr text ? dict.getText(text) : dict.get(key);
      return value == null ? otherwise : value;
    } catch (GuestNeeded needed) {
      return Keys.find(machine, dict, key, otherwise);
    }
  }

  private static @Nullable PyObject getItem(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    PyObject key = Dunders.at(args, 1);
    PyObject self = Dunders.at(args, 0);
    boolean asksMissing = self instanceof PyInstance && self.type().lookup(Names.MISSING) != null;
    PyObject value;
    try {
      value = dict.get(key);
    } catch (GuestNeeded needed) {
      return asksMissing ? PyBuiltin.FALLBACK : Keys.get(machine, dict, key);
    }
    if (value != null) {
      return value;
    }
    if (asksMissing) {
      return machine.callMethod(self, Names.MISSING, key);
    }
    throw Raise.keyError(key);
  }

  private static @Nullable PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    try {
      Containers.put(machine.meter(), dict, Dunders.at(args, 1), Dunders.at(args, 2));
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.set(machine, dict, Dunders.at(args, 1), Dunders.at(args, 2));
    }
  }

  private static @Nullable PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    PyObject key = Dunders.at(args, 1);
    try {
      if (dict.remove(key) == null) {
        throw Raise.keyError(key);
      }
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.delete(machine, dict, key);
    }
  }

  private static @Nullable PyObject contains(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    PyObject key = Dunders.at(args, 1);
    try {
      return PyBool.of(dict.get(key) != null);
    } catch (GuestNeeded needed) {
      return Keys.contains(machine, dict, key);
    }
  }

  private static PyObject pop(Machine machine, @Nullable PyObject[] args) {
    PyObject key = Dunders.at(args, 1);
    PyDict dict = self(args);
    PyObject value = dict.size() == 0 ? null : dict.remove(key);
    if (value != null) {
      return value;
    }
    if (args[2] == null) {
      throw Raise.keyError(key);
    }
    return Dunders.at(args, 2);
  }

  private static PyObject popItem(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    int at = dict.previousPosition(dict.used() - 1);
    if (at < 0) {
      throw Raise.keyError(new PyStr("popitem(): dictionary is empty"));
    }
    PyObject key = dict.keyAt(at);
    PyObject value = dict.valueAt(at);
    dict.removeLast(at);
    return PyTuple.of(key == null ? PySingleton.NOT_IMPLEMENTED : key, value);
  }

  private static PyObject setDefault(Machine machine, @Nullable PyObject[] args) {
    PyDict dict = self(args);
    PyObject key = Dunders.at(args, 1);
    PyObject value = dict.get(key);
    if (value == null) {
      value = args[2] == null ? PyNone.NONE : Dunders.at(args, 2);
      Containers.put(machine.meter(), dict, key, value);
    }
    return value;
  }
}
