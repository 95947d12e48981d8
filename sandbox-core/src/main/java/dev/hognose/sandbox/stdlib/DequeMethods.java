// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.Signature;
import org.jspecify.annotations.Nullable;

/** Methods of {@code deque}. */
final class DequeMethods {
  static final Table METHODS =
      Table.of(Deque.TYPE)
          .value("__module__", new PyStr("collections"))
          .classMethod("__class_getitem__", "cls, item, /", Args::generic)
          .value("__hash__", PyNone.NONE)
          .staticMethod("__new__", "cls, *args, **kwargs", DequeMethods::make)
          .methodOfSubclassesToo("__init__", "self, iterable=None, maxlen=None", DequeMethods::init)
          .method("append", "self, x, /", (m, a) -> append(a, false))
          .method("appendleft", "self, x, /", (m, a) -> append(a, true))
          .method("extend", "self, iterable, /", (m, a) -> extend(m, a, false))
          .method("extendleft", "self, iterable, /", (m, a) -> extend(m, a, true))
          .method("pop", "self, /", (m, a) -> pop(a, false))
          .method("popleft", "self, /", (m, a) -> pop(a, true))
          .method("clear", "self, /", DequeMethods::clear)
          .method("rotate", "self, n=1, /", DequeMethods::rotate)
          .method("reverse", "self, /", DequeMethods::reverse)
          .method("insert", "self, i, x, /", DequeMethods::insert)
          .method("index", "self, x, start=0, stop=None, /", DequeMethods::index)
          .method("count", "self, x, /", DequeMethods::count)
          .method("remove", "self, x, /", DequeMethods::remove)
          .methodOfSubclassesToo("copy", "self, /", DequeMethods::copy)
          .methodOfSubclassesToo("__copy__", "self, /", DequeMethods::copy)
          .getter("maxlen", DequeMethods::maxLength)
          .method("__len__", "self, /", (m, a) -> PyInt.of(self(a).size()))
          .method("__bool__", "self, /", (m, a) -> PyBool.of(self(a).size() > 0))
          .method("__iter__", "self, /", (m, a) -> self(a).iterator())
          .method("__reversed__", "self, /", (m, a) -> self(a).reversed())
          .method("__contains__", "self, x, /", DequeMethods::contains)
          .method("__getitem__", "self, i, /", (m, a) -> self(a).get(place(a)))
          .method("__setitem__", "self, i, value, /", DequeMethods::setItem)
          .method("__delitem__", "self, i, /", DequeMethods::deleteItem)
          .methodOfSubclassesToo("__add__", "self, other, /", DequeMethods::add)
          .method("__iadd__", "self, other, /", DequeMethods::addInPlace)
          .methodOfSubclassesToo("__mul__", "self, n, /", DequeMethods::multiply)
          .methodOfSubclassesToo("__rmul__", "self, n, /", DequeMethods::multiply)
          .method("__imul__", "self, n, /", DequeMethods::multiplyInPlace)
          .methodOfSubclassesToo("__repr__", "self, /", DequeMethods::repr)
          .method("__eq__", "self, other, /", (m, a) -> equal(m, a, true))
          .method("__ne__", "self, other, /", (m, a) -> equal(m, a, false))
          .method("__lt__", "self, other, /", (m, a) -> order(m, a, Opcode.LT))
          .method("__le__", "self, other, /", (m, a) -> order(m, a, Opcode.LE))
          .method("__gt__", "self, other, /", (m, a) -> order(m, a, Opcode.GT))
          .method("__ge__", "self, other, /", (m, a) -> order(m, a, Opcode.GE));

  private static final Signature ARGUMENTS = Signature.of("iterable=None, maxlen=None");

  private DequeMethods() {}

  private static Deque self(@Nullable PyObject[] args) {
    return (Deque) Args.plain(args, 0);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Args.at(args, 0);
    Deque deque = new Deque();
    if (cls != Deque.TYPE) {
      return Args.made(cls, Deque.TYPE, deque);
    }
    PyObject[] given = ((PyTuple) Args.at(args, 1)).items;
    dev.hognose.sandbox.objects.PyDict keywords =
        (dev.hognose.sandbox.objects.PyDict) Args.at(args, 2);
    if (given.length == 0 && keywords.size() == 0) {
      return deque;
    }
    @Nullable PyObject[] bound = ARGUMENTS.bind("deque", given, keywords);
    PyObject iterable = bound[0];
    setBound(deque, bound[1]);
    if (iterable != null) {
      if (!keepLast(machine.meter(), deque, iterable, false)) {
        extend(machine, deque, Args.drain(machine.meter(), iterable), false);
      }
    }
    return deque;
  }

  private static void setBound(Deque deque, @Nullable PyObject bound) {
    if (bound == null || bound == PyNone.NONE) {
      deque.maxLength = -1;
      return;
    }
    if (!Numbers.isInt(bound)) {
      throw Raise.typeError("an integer is required");
    }
    long most = Numbers.ssize(bound);
    if (most < 0) {
      throw Raise.valueError("maxlen must be non-negative");
    }
    deque.maxLength = most;
  }

  private static @Nullable PyObject init(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    deque.clear();
    setBound(deque, args[2]);
    PyObject iterable = args[1];
    if (iterable == null) {
      return PyNone.NONE;
    }
    if (keepLast(machine.meter(), deque, iterable, false)) {
      return PyNone.NONE;
    }
    PyList items = Iteration.drain(machine.meter(), iterable);
    if (items == null) {
      return machine.callPrelude("deque_extend", deque, iterable);
    }
    extend(machine, deque, items, false);
    return PyNone.NONE;
  }

  private static PyObject append(@Nullable PyObject[] args, boolean left) {
    Deque deque = self(args);
    if (left) {
      deque.prepend(Args.at(args, 1));
    } else {
      deque.append(Args.at(args, 1));
    }
    return PyNone.NONE;
  }

  private static PyObject extend(Machine machine, @Nullable PyObject[] args, boolean left) {
    Deque deque = self(args);
    PyObject iterable = Args.at(args, 1);
    if (!keepLast(machine.meter(), deque, iterable, left)) {
      extend(machine, deque, Args.drain(machine.meter(), iterable), left);
    }
    return PyNone.NONE;
  }

  /** Has items go through a bounded deque; false if it is not bounded, or no builtin gives them. */
  private static boolean keepLast(Meter meter, Deque deque, PyObject iterable, boolean left) {
    PyIterator items =
        deque.maxLength < 0 || Payload.of(iterable) == deque ? null : Iteration.iterator(iterable);
    if (items == null) {
      return false;
    }
    ListGrowth growth = new ListGrowth(meter);
    boolean makes = items.makesItems();
    int count = 0;
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if ((count++ & 63) == 0) {
        meter.work(32);
      }
      if (deque.size() < deque.maxLength) {
        growth.before(makes ? item.heapBytes() : 0);
      }
      if (makes && item instanceof PyTuple tuple) {
        meter.work(tuple.items.length >> 4);
      }
      if (left) {
        deque.prepend(item);
      } else {
        deque.append(item);
      }
    }
    return true;
  }

  private static void extend(Machine machine, Deque deque, PyList items, boolean left) {
    machine.meter().allocate(8L * items.size);
    for (int i = 0; i < items.size; i++) {
      if (left) {
        deque.prepend(items.get(i));
      } else {
        deque.append(items.get(i));
      }
    }
  }

  private static PyObject pop(@Nullable PyObject[] args, boolean left) {
    Deque deque = self(args);
    if (deque.size() == 0) {
      throw Raise.indexError("pop from an empty deque");
    }
    return left ? deque.removeFirst() : deque.removeLast();
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    self(args).clear();
    return PyNone.NONE;
  }

  private static PyObject rotate(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    long count = Args.integer(args, 1, 1);
    machine.meter().work(deque.stepsOf(count) / 8);
    deque.rotate(count);
    return PyNone.NONE;
  }

  private static PyObject reverse(Machine machine, @Nullable PyObject[] args) {
    machine.meter().work(self(args).size() / 8);
    self(args).reverse();
    return PyNone.NONE;
  }

  private static PyObject insert(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    long place = Numbers.ssize(Args.at(args, 1));
    if (deque.size() == deque.maxLength) {
      throw Raise.indexError("deque already at its maximum size");
    }
    machine.meter().work(deque.size() / 8);
    place = place < 0 ? place + deque.size() : place;
    deque.insert((int) Math.clamp(place, 0L, (long) deque.size()), Args.at(args, 2));
    return PyNone.NONE;
  }

  private static int find(Machine machine, Deque deque, PyObject wanted, int from, int to) {
    for (int i = from; i < to && i < deque.size(); i++) {
      machine.meter().work(1);
      if (Comparison.same(machine.meter(), deque.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    PyObject wanted = Args.at(args, 1);
    int start = Numbers.bound(args[2], 0, deque.size());
    int stop = Numbers.bound(args[3], deque.size(), deque.size());
    int found = find(machine, deque, wanted, start, stop);
    if (found < 0) {
      throw Raise.valueError(Repr.repr(machine.meter(), wanted) + " is not in deque");
    }
    return PyInt.of(found);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    int count = 0;
    for (int i = find(machine, deque, Args.at(args, 1), 0, deque.size());
        i >= 0;
        i = find(machine, deque, Args.at(args, 1), i + 1, deque.size())) {
      count++;
    }
    return PyInt.of(count);
  }

  private static PyObject remove(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    int found = find(machine, deque, Args.at(args, 1), 0, deque.size());
    if (found < 0) {
      throw Raise.valueError(Repr.repr(machine.meter(), Args.at(args, 1)) + " is not in deque");
    }
    deque.delete(found);
    return PyNone.NONE;
  }

  private static PyObject contains(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    return PyBool.of(find(machine, deque, Args.at(args, 1), 0, deque.size()) >= 0);
  }

  private static @Nullable PyObject copy(Machine machine, @Nullable PyObject[] args) {
    Deque deque = self(args);
    machine.meter().allocate(deque.heapBytes());
    return like(machine, args, deque.copy());
  }

  /** A new deque, or an instance of the class of {@code self} made of it. */
  private static @Nullable PyObject like(Machine machine, @Nullable PyObject[] args, Deque made) {
    PyObject self = Args.at(args, 0);
    if (!(self instanceof PyInstance)) {
      return made;
    }
    return made.maxLength < 0
        ? machine.call(self.type(), made)
        : machine.call(self.type(), made, PyInt.of(made.maxLength));
  }

  private static PyObject maxLength(Machine machine, @Nullable PyObject[] args) {
    long bound = self(args).maxLength;
    return bound < 0 ? PyNone.NONE : PyInt.of(bound);
  }

  private static int place(@Nullable PyObject[] args) {
    Deque deque = self(args);
    long index = Numbers.count(Args.at(args, 1));
    if (index < 0) {
      index += deque.size();
    }
    if (index < 0 || index >= deque.size()) {
      throw Raise.indexError("deque index out of range");
    }
    return (int) index;
  }

  private static PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    self(args).set(place(args), Args.at(args, 2));
    return PyNone.NONE;
  }

  private static PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    machine.meter().work(self(args).size() / 8);
    self(args).delete(place(args));
    return PyNone.NONE;
  }

  private static @Nullable PyObject add(Machine machine, @Nullable PyObject[] args) {
    PyObject other = Payload.of(Args.at(args, 1));
    if (!(other instanceof Deque that)) {
      throw Raise.typeError(
          "can only concatenate deque (not \"" + other.type().shownName() + "\") to deque");
    }
    machine.meter().allocate(self(args).heapBytes());
    Deque result = self(args).copy();
    extend(machine, result, that.toList(), false);
    return like(machine, args, result);
  }

  private static PyObject addInPlace(Machine machine, @Nullable PyObject[] args) {
    extend(machine, args, false);
    return Args.at(args, 0);
  }

  private static @Nullable PyObject multiply(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(self(args).heapBytes());
    Deque result = self(args).copy();
    repeat(machine, result, args);
    return like(machine, args, result);
  }

  private static PyObject multiplyInPlace(Machine machine, @Nullable PyObject[] args) {
    repeat(machine, self(args), args);
    return Args.at(args, 0);
  }

  private static void repeat(Machine machine, Deque deque, @Nullable PyObject[] args) {
    long times = Numbers.count(Args.at(args, 1));
    PyList once = deque.toList();
    if (times <= 0) {
      deque.clear();
      return;
    }
    machine.meter().allocate((long) Math.min(1e15, 8.0 * once.size * times));
    machine.meter().work(once.size * times / 8);
    for (long i = 1; i < times && once.size > 0; i++) {
      for (int k = 0; k < once.size; k++) {
        deque.append(once.get(k));
      }
    }
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    if (Args.at(args, 0) instanceof PyInstance) {
      return PyBuiltin.FALLBACK;
    }
    Deque deque = self(args);
    String items = Repr.repr(machine.meter(), deque.toList());
    return new PyStr(
        "deque(" + items + (deque.maxLength < 0 ? ")" : ", maxlen=" + deque.maxLength + ")"));
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args, boolean wanted) {
    PyObject other = Payload.of(Args.at(args, 1));
    return other instanceof Deque that
        ? PyBool.of(Comparison.equal(machine.meter(), self(args).toList(), that.toList()) == wanted)
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject order(Machine machine, @Nullable PyObject[] args, int opcode) {
    if (!(Payload.of(Args.at(args, 1)) instanceof Deque that)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyBool result = Comparison.order(machine.meter(), opcode, self(args).toList(), that.toList());
    return result == null ? PySingleton.NOT_IMPLEMENTED : result;
  }
}
