// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.IteratorMethods;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The module {@code array} and the methods of its class. */
final class ArrayMethods {
  /** An item and its place. */
  private static final long ITEM_BYTES = 24;

  /** Bytes that are read at a time; whole items of any size. */
  private static final int PIECE = 1 << 16;

  private static final Table METHODS =
      Table.of(Array.TYPE)
          .value("__module__", new PyStr("array"))
          .value("__hash__", PyNone.NONE)
          .staticMethod("__new__", "cls, typecode=None, initializer=None, /", ArrayMethods::make)
          .method("append", "self, v, /", ArrayMethods::append)
          .method("extend", "self, bb, /", ArrayMethods::extend)
          .method("fromlist", "self, list, /", ArrayMethods::fromList)
          .method("frombytes", "self, buffer, /", ArrayMethods::fromBytes)
          .method("fromunicode", "self, ustr, /", ArrayMethods::fromUnicode)
          .method("tolist", "self, /", ArrayMethods::toList)
          .method("tobytes", "self, /", ArrayMethods::toBytes)
          .method("tounicode", "self, /", ArrayMethods::toUnicode)
          .method("insert", "self, i, v, /", ArrayMethods::insert)
          .method("pop", "self, i=-1, /", ArrayMethods::pop)
          .method("remove", "self, v, /", ArrayMethods::remove)
          .method("index", "self, v, start=0, stop=9223372036854775807, /", ArrayMethods::index)
          .method("count", "self, v, /", ArrayMethods::count)
          .method("reverse", "self, /", ArrayMethods::reverse)
          .method("clear", "self, /", ArrayMethods::clear)
          .method("byteswap", "self, /", ArrayMethods::byteSwap)
          .method("tofile", "self, f, /", ArrayMethods::toFile)
          .method("fromfile", "self, f, n, /", (m, a) -> PyBuiltin.FALLBACK)
          .classMethod("__class_getitem__", "cls, item, /", Args::generic)
          .method("buffer_info", "self, /", ArrayMethods::bufferInfo)
          .method("__copy__", "self, /", ArrayMethods::copy)
          .method("__deepcopy__", "self, unused, /", ArrayMethods::copy)
          .getter("typecode", (m, a) -> PyStr.ofChar(self(a).code))
          .getter("itemsize", (m, a) -> PyInt.of(Array.itemSize(self(a).code)))
          .method("__len__", "self, /", (m, a) -> PyInt.of(self(a).items.size))
          .method("__iter__", "self, /", (m, a) -> self(a).iterator())
          .method("__reversed__", "self, /", (m, a) -> Iteration.reversed(self(a).items))
          .method("__contains__", "self, v, /", ArrayMethods::contains)
          .method("__getitem__", "self, key, /", ArrayMethods::getItem)
          .method("__setitem__", "self, key, value, /", ArrayMethods::setItem)
          .method("__delitem__", "self, key, /", ArrayMethods::deleteItem)
          .method("__add__", "self, other, /", ArrayMethods::add)
          .method("__iadd__", "self, other, /", ArrayMethods::addInPlace)
          .method("__mul__", "self, n, /", ArrayMethods::multiply)
          .method("__rmul__", "self, n, /", ArrayMethods::multiply)
          .method("__imul__", "self, n, /", ArrayMethods::multiplyInPlace)
          .methodOfSubclassesToo("__repr__", "self, /", ArrayMethods::repr)
          .method("__eq__", "self, other, /", (m, a) -> equal(a, true))
          .method("__ne__", "self, other, /", (m, a) -> equal(a, false))
          .method("__lt__", "self, other, /", (m, a) -> order(a, Opcode.LT))
          .method("__le__", "self, other, /", (m, a) -> order(a, Opcode.LE))
          .method("__gt__", "self, other, /", (m, a) -> order(a, Opcode.GT))
          .method("__ge__", "self, other, /", (m, a) -> order(a, Opcode.GE));

  private static final PyStr OLD_CODE =
      PyStr.shared("The 'u' type code is deprecated and will be removed in Python 3.16");

  static final Table NATIVES = table();

  private ArrayMethods() {}

  private static Table table() {
    METHODS.install();
    IteratorMethods.table(Array.ITERATOR).value("__module__", new PyStr("array")).install();
    return Table.ofModule("array")
        .value("array", Array.TYPE)
        .value("ArrayType", Array.TYPE)
        .value("typecodes", new PyStr(Array.CODES));
  }

  private static Array self(@Nullable PyObject[] args) {
    return (Array) Args.plain(args, 0);
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == null) {
      throw Raise.typeError("array() takes at least 1 argument (0 given)");
    }
    if (!(Args.plain(args, 1) instanceof PyStr given) || given.length() != 1) {
      throw Raise.typeError(
          "array() argument 1 must be a unicode character, not "
              + Args.at(args, 1).type().shownName());
    }
    char code = given.value().charAt(0);
    if (args[2] != null) {
      checkInitial(Args.plain(args, 2), code);
    }
    if (Array.CODES.indexOf(code) < 0) {
      throw Raise.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    Array made = new Array(code, new PyList());
    PyList rest = null;
    if (!Args.absent(args, 2)) {
      PyObject initial = Args.plain(args, 2);
      if (initial instanceof PyBytes || initial instanceof PyByteArray) {
        addBytes(machine.meter(), made, Args.bytes(args, 2));
      } else {
        rest = addAll(machine.meter(), made, initial);
      }
    }
    PyObject result = Args.made(Args.at(args, 0), Array.TYPE, made);
    if (rest != null) {
      return machine.callPrelude("_array_filled", made, rest, result);
    }
    return code == 'u' ? machine.callPrelude("_warned", OLD_CODE, result) : result;
  }

  /** Refuses what no array is made of, whatever its type code. */
  private static void checkInitial(PyObject initial, char code) {
    if (initial instanceof PyStr && code != 'u' && code != 'w') {
      throw Raise.typeError("cannot use a str to initialize an array with typecode '" + code + "'");
    }
    if (!(initial instanceof PyIterator)
        && !(initial instanceof GuestIterator)
        && initial.type().lookup(Names.ITER) == null
        && initial.type().lookup(Names.GETITEM) == null) {
      throw Raise.typeError("'" + initial.type().shownName() + "' object is not iterable");
    }
  }

  private static void addBytes(Meter meter, Array array, byte[] bytes) {
    if (bytes.length % Array.itemSize(array.code) != 0) {
      throw Raise.valueError("bytes length not a multiple of item size");
    }
    meter.allocate(24L * (bytes.length / Array.itemSize(array.code)));
    for (int from = 0; from < bytes.length; from += PIECE) {
      int to = Math.min(bytes.length, from + PIECE);
      meter.work((to - from) / 8);
      array.appendBytes(Arrays.copyOfRange(bytes, from, to));
    }
  }

  /** Adds the items; those from the first on that the guest must convert are given back. */
  private static @Nullable PyList addAll(Meter meter, Array array, PyObject source) {
    PyList given = Args.drain(meter, source);
    meter.allocate(ITEM_BYTES * given.size);
    for (int i = 0; i < given.size; i++) {
      if ((i & 255) == 255) {
        meter.work(64);
      }
      try {
        array.items.append(array.item(given.get(i)));
      } catch (GuestNeeded _) {
        meter.allocate(ITEM_BYTES * (given.size - i));
        return PyList.of(Arrays.copyOfRange(given.items, i, given.size));
      }
    }
    return null;
  }

  private static PyObject append(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    machine.meter().allocate(ITEM_BYTES);
    self.items.append(self.item(Args.at(args, 1)));
    return PyNone.NONE;
  }

  private static @Nullable PyObject extend(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    if (Args.plain(args, 1) instanceof Array that && that.code != self.code) {
      throw Raise.typeError("can only extend with array of same kind");
    }
    PyList rest = addAll(machine.meter(), self, Args.at(args, 1));
    return rest == null
        ? PyNone.NONE
        : machine.callPrelude("_array_filled", self, rest, PyNone.NONE);
  }

  private static PyObject fromList(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.plain(args, 1) instanceof PyList)) {
      throw Raise.typeError("arg must be list");
    }
    Array read = new Array(self(args).code, new PyList());
    if (addAll(machine.meter(), read, Args.at(args, 1)) != null) {
      return PyBuiltin.FALLBACK;
    }
    addAll(machine.meter(), self(args), read);
    return PyNone.NONE;
  }

  private static @Nullable PyObject fromUnicode(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    Args.text(args, 1, "fromunicode() argument");
    if (self.code != 'u' && self.code != 'w') {
      throw Raise.valueError(
          "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    return extend(machine, args);
  }

  private static PyObject fromBytes(Machine machine, @Nullable PyObject[] args) {
    addBytes(machine.meter(), self(args), Args.bytes(args, 1));
    return PyNone.NONE;
  }

  private static PyObject toList(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(ITEM_BYTES * self(args).items.size);
    return PyList.of(self(args).items.toArray());
  }

  private static PyObject toBytes(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(8L * self(args).items.size);
    return new PyBytes(self(args).copyOfBytes(machine.meter()::pass));
  }

  private static PyObject toUnicode(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    if (self.code != 'u' && self.code != 'w') {
      throw Raise.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    machine.meter().allocate(4L * self.items.size);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < self.items.size; i++) {
      machine.meter().pass(i);
      text.append(((PyStr) self.items.get(i)).value());
    }
    return PyStr.of(text.toString());
  }

  private static PyObject insert(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    long place = Numbers.ssize(Args.at(args, 1));
    PyObject item = self.item(Args.at(args, 2));
    place = place < 0 ? place + self.items.size : place;
    int at = (int) Math.clamp(place, 0L, (long) self.items.size);
    machine.meter().work(self.items.size / 32);
    self.items.append(item);
    PyObject[] items = self.items.toArray();
    System.arraycopy(items, at, items, at + 1, items.length - 1 - at);
    items[at] = item;
    replace(self, items);
    return PyNone.NONE;
  }

  private static void replace(Array self, PyObject[] items) {
    self.items.size = 0;
    for (PyObject each : items) {
      self.items.append(each);
    }
  }

  private static PyObject pop(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    if (self.items.size == 0) {
      throw Raise.indexError("pop from empty array");
    }
    int at = place(self, Args.integer(args, 1, -1), "pop index out of range");
    return take(machine, self, at);
  }

  private static PyObject take(Machine machine, Array self, int at) {
    machine.meter().work((self.items.size - at) / 32);
    PyObject item = self.items.get(at);
    for (int i = at + 1; i < self.items.size; i++) {
      self.items.items[i - 1] = self.items.get(i);
    }
    self.items.size--;
    self.items.items[self.items.size] = null;
    return item;
  }

  private static int place(Array self, long given, String outOfRange) {
    long at = given < 0 ? given + self.items.size : given;
    if (at < 0 || at >= self.items.size) {
      throw Raise.indexError(outOfRange);
    }
    return (int) at;
  }

  private static int find(Machine machine, Array self, PyObject wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      machine.meter().work(1);
      PyObject item = self.items.get(i);
      if (Comparison.same(machine.meter(), item, wanted)
          && !(item instanceof PyFloat f && Double.isNaN(f.value))) {
        return i;
      }
    }
    return -1;
  }

  private static PyObject remove(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    int at = find(machine, self, Args.at(args, 1), 0, self.items.size);
    if (at < 0) {
      throw Raise.valueError("array.remove(x): x not in array");
    }
    take(machine, self, at);
    return PyNone.NONE;
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    int start = Numbers.bound(args[2], 0, self.items.size);
    int stop = Numbers.bound(args[3], self.items.size, self.items.size);
    int at = find(machine, self, Args.at(args, 1), start, stop);
    if (at < 0) {
      throw Raise.valueError("array.index(x): x not in array");
    }
    return PyInt.of(at);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    int count = 0;
    int size = self.items.size;
    PyObject wanted = Args.at(args, 1);
    for (int i = find(machine, self, wanted, 0, size);
        i >= 0;
        i = find(machine, self, wanted, i + 1, size)) {
      count++;
    }
    return PyInt.of(count);
  }

  private static PyObject contains(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    return PyBool.of(find(machine, self, Args.at(args, 1), 0, self.items.size) >= 0);
  }

  private static PyObject reverse(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    machine.meter().work(self.items.size / 16);
    PyObject[] items = self.items.toArray();
    for (int i = 0; i < items.length; i++) {
      self.items.items[items.length - 1 - i] = items[i];
    }
    return PyNone.NONE;
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    replace(self(args), new PyObject[0]);
    return PyNone.NONE;
  }

  private static PyObject byteSwap(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    int size = Array.itemSize(self.code);
    machine.meter().allocate(3L * size * self.items.size);
    byte[] bytes = self.copyOfBytes(machine.meter()::pass);
    byte[] swapped = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      machine.meter().pass(i);
      swapped[i] = bytes[i / size * size + size - 1 - i % size];
    }
    replace(self, new PyObject[0]);
    addBytes(machine.meter(), self, swapped);
    return PyNone.NONE;
  }

  private static @Nullable PyObject toFile(Machine machine, @Nullable PyObject[] args) {
    PyObject bytes = toBytes(machine, args);
    return machine.callPrelude("_write_all", Args.at(args, 1), bytes);
  }

  private static PyObject bufferInfo(Machine machine, @Nullable PyObject[] args) {
    return PyTuple.of(PyInt.of(0x7f0000000000L), PyInt.of(self(args).items.size));
  }

  private static PyObject copy(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(ITEM_BYTES * self(args).items.size);
    return new Array(self(args).code, PyList.of(self(args).items.toArray()));
  }

  private static PyObject getItem(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    PyObject key = Args.plain(args, 1);
    if (key instanceof PyInt number) {
      return self.items.get(place(self, number.value, "array index out of range"));
    }
    if (key instanceof PySlice) {
      PyObject part = Containers.getItem(machine.meter(), self.items, key);
      PyList items = (PyList) java.util.Objects.requireNonNull(part);
      machine.meter().allocate(ITEM_BYTES * items.size);
      return new Array(self.code, items);
    }
    return self.items.get(place(self, subscript(Args.at(args, 1)), "array index out of range"));
  }

  private static long subscript(PyObject key) {
    if (!Numbers.isInt(key) && key.type().lookup(new PyStr("__index__")) == null) {
      throw Raise.typeError("array indices must be integers");
    }
    if (Numbers.index(key) instanceof PyInt number) {
      return number.value;
    }
    throw Raise.indexError(
        "cannot fit '" + key.type().shownName() + "' into an index-sized integer");
  }

  private static PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    PyObject key = Args.plain(args, 1);
    PyObject value = Args.plain(args, 2);
    if (key instanceof PySlice) {
      if (!(value instanceof Array that)) {
        throw Raise.typeError(
            "can only assign array (not \"" + value.type().shownName() + "\") to array slice");
      }
      if (that.code != self.code) {
        throw Raise.typeError("bad argument type for built-in operation");
      }
      Containers.setItem(machine.meter(), self.items, key, PyList.of(that.items.toArray()));
      return PyNone.NONE;
    }
    int at = place(self, subscript(Args.at(args, 1)), "array assignment index out of range");
    self.items.items[at] = self.item(value);
    return PyNone.NONE;
  }

  private static PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    PyObject key = Args.plain(args, 1);
    if (key instanceof PySlice) {
      Containers.deleteItem(machine.meter(), self.items, key);
    } else {
      take(
          machine,
          self,
          place(self, subscript(Args.at(args, 1)), "array assignment index out of range"));
    }
    return PyNone.NONE;
  }

  private static Array same(@Nullable PyObject[] args, String verb) {
    PyObject other = Payload.of(Args.at(args, 1));
    if (!(other instanceof Array that)) {
      throw Raise.typeError(
          "can only "
              + verb
              + " (not \""
              + other.type().shownName()
              + "\")"
              + (verb.equals("append array") ? " to array" : ""));
    }
    if (that.code != self(args).code) {
      throw Raise.typeError(
          verb.equals("append array")
              ? "bad argument type for built-in operation"
              : "can only extend with array of same kind");
    }
    return that;
  }

  private static PyObject add(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    Array that = same(args, "append array");
    machine.meter().allocate(ITEM_BYTES * (self.items.size + that.items.size));
    PyObject[] items = Arrays.copyOf(self.items.toArray(), self.items.size + that.items.size);
    System.arraycopy(that.items.toArray(), 0, items, self.items.size, that.items.size);
    return new Array(self.code, PyList.of(items));
  }

  private static PyObject addInPlace(Machine machine, @Nullable PyObject[] args) {
    addAll(machine.meter(), self(args), same(args, "extend array with array").items);
    return Args.at(args, 0);
  }

  private static PyObject[] repeated(Machine machine, @Nullable PyObject[] args) {
    long times = Math.max(0, Numbers.count(Args.at(args, 1)));
    PyObject[] once = self(args).items.toArray();
    double total = (double) once.length * times;
    if (total > Integer.MAX_VALUE - 16) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    machine.meter().allocate((long) (ITEM_BYTES * total));
    machine.meter().work((long) (total / 8));
    PyObject[] items = new PyObject[(int) total];
    for (int i = 0; i < items.length; i++) {
      items[i] = once[i % once.length];
    }
    return items;
  }

  private static PyObject multiply(Machine machine, @Nullable PyObject[] args) {
    return new Array(self(args).code, PyList.of(repeated(machine, args)));
  }

  private static PyObject multiplyInPlace(Machine machine, @Nullable PyObject[] args) {
    replace(self(args), repeated(machine, args));
    return Args.at(args, 0);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    Array self = self(args);
    String name = Args.at(args, 0).type().name();
    if (self.items.size == 0) {
      return new PyStr(name + "('" + self.code + "')");
    }
    String shown =
        self.code == 'u' || self.code == 'w'
            ? Repr.repr(machine.meter(), toUnicode(machine, args))
            : Repr.repr(machine.meter(), self.items);
    machine.meter().allocate(2L * shown.length());
    return new PyStr(name + "('" + self.code + "', " + shown + ")");
  }

  private static PyObject equal(@Nullable PyObject[] args, boolean wanted) {
    return Payload.of(Args.at(args, 1)) instanceof Array that
        ? PyBool.of(self(args).equalTo(that) == wanted)
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject order(@Nullable PyObject[] args, int opcode) {
    PyBool result = self(args).order(opcode, Payload.of(Args.at(args, 1)));
    return result == null ? PySingleton.NOT_IMPLEMENTED : result;
  }
}
