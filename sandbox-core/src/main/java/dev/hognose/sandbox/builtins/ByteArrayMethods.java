// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.BufferExports;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code bytearray}. */
final class ByteArrayMethods {
  private static final String CONSTRUCTOR = ", source=b'', encoding='utf-8', errors='strict'";

  static final Table METHODS = table();

  private ByteArrayMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyByteArray.TYPE)
            .staticMethod("__new__", "cls" + CONSTRUCTOR, ByteArrayMethods::make)
            .method("__init__", "self" + CONSTRUCTOR, ByteArrayMethods::fill)
            .classMethod("fromhex", "cls, string, /", BytesMethods::fromHex)
            .method("append", "self, item, /", ByteArrayMethods::append)
            .method("clear", "self, /", ByteArrayMethods::clear)
            .method("copy", "self, /", ByteArrayMethods::copy)
            .method("extend", "self, iterable_of_ints, /", ByteArrayMethods::extend)
            .method("insert", "self, index, item, /", ByteArrayMethods::insert)
            .method("pop", "self, index=-1, /", ByteArrayMethods::pop)
            .method("remove", "self, value, /", ByteArrayMethods::remove)
            .method("reverse", "self, /", ByteArrayMethods::reverse)
            .method("__alloc__", "self, /", (m, a) -> PyInt.of(self(a).size + 1L))
            .methodOfSubclassesToo("__repr__", "self, /", (m, a) -> repr(m, a))
            .method("__setitem__", "self, key, value, /", ByteArrayMethods::setItem)
            .method("__delitem__", "self, key, /", ByteArrayMethods::deleteItem)
            .methodOfSubclassesToo("__iadd__", "self, value, /", ByteArrayMethods::inPlaceAdd)
            .methodOfSubclassesToo("__imul__", "self, value, /", ByteArrayMethods::inPlaceRepeat)
            .method("__release_buffer__", "self, buffer, /", (m, a) -> PyNone.NONE)
            .methodOfSubclassesToo("__reduce__", "self, /", (m, a) -> reduced(m, a, 2))
            .methodOfSubclassesToo("__reduce_ex__", "self, proto=0, /", ByteArrayMethods::reduceFor)
            .value("__hash__", PyNone.NONE);
    BytesMethods.addShared(table);
    Dunders.comparison(table, value -> ByteSources.bytesOf(value) != null);
    return table.methodOfSubclassesToo("__str__", "self, /", (m, a) -> repr(m, a));
  }

  private static PyObject copy(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(self(args).size);
    return new PyByteArray(self(args).toArray());
  }

  private static PyByteArray self(@Nullable PyObject[] args) {
    return (PyByteArray) Dunders.plain(args, 0);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    String shown = Repr.repr(machine.meter(), self(args));
    machine.meter().allocate(2L * shown.length());
    String literal = shown.substring("bytearray".length());
    return new PyStr(Dunders.at(args, 0).type().name() + literal);
  }

  /** How pickle makes it anew: from bytes, or for protocols that have none, from a text. */
  private static @Nullable PyObject reduceFor(Machine machine, @Nullable PyObject[] args) {
    PyObject protocol = args[1] == null ? PyInt.of(0) : Numbers.index(args[1]);
    boolean old = protocol instanceof PyInt number && number.value < 3;
    return reduced(machine, args, old ? 2 : 3);
  }

  private static @Nullable PyObject reduced(
      Machine machine, @Nullable PyObject[] args, int protocol) {
    if (!(args[0] instanceof PyByteArray self)) {
      return machine.callPrelude("_reduce_bytearray", Dunders.at(args, 0), PyInt.of(protocol));
    }
    machine.meter().allocate(2L * self.size);
    PyTuple contents =
        self.size == 0
            ? PyTuple.EMPTY
            : protocol < 3
                ? PyTuple.of(new PyStr(self.latin1()), new PyStr("latin-1"))
                : PyTuple.of(new PyBytes(self.toArray()));
    return PyTuple.of(PyByteArray.TYPE, contents, PyNone.NONE);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (cls != PyByteArray.TYPE) {
      Dunders.subclass(cls, PyByteArray.TYPE);
      return Dunders.made(cls, PyByteArray.TYPE, new PyByteArray(new byte[0]));
    }
    byte[] bytes = BytesMethods.contents(machine, args, 1, "bytearray");
    if (bytes == null) {
      return PyBuiltin.FALLBACK;
    }
    machine.meter().allocate(bytes.length);
    return new PyByteArray(bytes.clone());
  }

  private static PyObject fill(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    BufferExports.requireNone(machine, self);
    byte[] bytes;
    try {
      bytes = BytesMethods.contents(machine, args, 1, "bytearray");
    } catch (PyError error) {
      if (args[2] == null && args[3] == null) {
        self.replace(0, self.size, new byte[0], 0);
      }
      throw error;
    }
    if (bytes == null) {
      return PyBuiltin.FALLBACK;
    }
    self.replace(0, self.size, bytes, bytes.length);
    return PyNone.NONE;
  }

  private static int item(PyObject value) {
    return ByteText.byteOf(Numbers.index(value));
  }

  private static void put(Machine machine, PyByteArray self, int at, int value) {
    BufferExports.requireNone(machine, self);
    StrOps.chargeGrowth(machine.meter(), self, 1);
    chargeMove(machine, self.size - at);
    self.replace(at, at, new byte[] {(byte) value}, 1);
  }

  private static void chargeMove(Machine machine, int bytes) {
    machine.meter().work(bytes >> 7);
  }

  private static PyObject append(Machine machine, @Nullable PyObject[] args) {
    int value = item(Dunders.at(args, 1));
    PyByteArray self = self(args);
    put(machine, self, self.size, value);
    return PyNone.NONE;
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    BufferExports.requireNone(machine, self);
    self.clear();
    return PyNone.NONE;
  }

  private static PyObject extend(Machine machine, @Nullable PyObject[] args) {
    PyObject source = Dunders.at(args, 1);
    byte[] bytes = ByteSources.bytesOf(machine.meter(), source);
    if (bytes == null) {
      PyStr text = Dunders.asStr(source);
      if (text != null && text.length() == 0) {
        return PyNone.NONE;
      }
      if (text != null) {
        throw Raise.typeError("expected iterable of integers; got: 'str'");
      }
      if (!ByteSources.isGuestIterable(source)) {
        throw Raise.typeError("can't extend bytearray with " + source.type().shownName());
      }
      bytes = itemsOf(machine, source);
      if (bytes == null) {
        return PyBuiltin.FALLBACK;
      }
    }
    PyByteArray self = self(args);
    BufferExports.requireNone(machine, self);
    StrOps.chargeGrowth(machine.meter(), self, bytes.length);
    self.replace(self.size, self.size, bytes, bytes.length);
    return PyNone.NONE;
  }

  private static byte @Nullable [] itemsOf(Machine machine, PyObject source) {
    var items = dev.hognose.sandbox.objects.Iteration.drain(machine.meter(), source);
    if (items == null) {
      return null;
    }
    byte[] bytes = new byte[items.size];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) item(items.get(i));
    }
    return bytes;
  }

  private static PyObject insert(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    long index = Numbers.ssize(Dunders.at(args, 1));
    int value = item(Dunders.at(args, 2));
    long at = index < 0 ? index + self.size : index;
    put(machine, self, (int) Math.clamp(at, 0L, (long) self.size), value);
    return PyNone.NONE;
  }

  private static PyObject pop(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    long index = args[1] == null ? -1 : Numbers.ssize(Dunders.at(args, 1));
    if (self.size == 0) {
      throw Raise.indexError("pop from empty bytearray");
    }
    long at = index < 0 ? index + self.size : index;
    if (at < 0 || at >= self.size) {
      throw Raise.indexError("pop index out of range");
    }
    BufferExports.requireNone(machine, self);
    chargeMove(machine, self.moved((int) at, (int) at + 1, 0));
    int value = self.get((int) at) & 0xff;
    self.replace((int) at, (int) at + 1, new byte[0], 0);
    return PyInt.of(value);
  }

  private static PyObject remove(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    int value = item(Dunders.at(args, 1));
    machine.meter().work(self.size >> 3);
    for (int i = 0; i < self.size; i++) {
      if ((self.get(i) & 0xff) == value) {
        BufferExports.requireNone(machine, self);
        self.replace(i, i + 1, new byte[0], 0);
        return PyNone.NONE;
      }
    }
    throw Raise.valueError("value not found in bytearray");
  }

  private static PyObject reverse(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    machine.meter().work(self.size >> 3);
    for (int i = 0, j = self.size - 1; i < j; i++, j--) {
      byte swapped = self.get(i);
      self.set(i, self.get(j));
      self.set(j, swapped);
    }
    return PyNone.NONE;
  }

  private static PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    BufferExports.beforeSet(machine, self(args), Dunders.at(args, 1), Dunders.at(args, 2));
    boolean done =
        Containers.setItem(machine.meter(), self(args), Dunders.at(args, 1), Dunders.at(args, 2));
    return done ? PyNone.NONE : PyBuiltin.FALLBACK;
  }

  private static PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    BufferExports.beforeDelete(machine, self(args), Dunders.at(args, 1));
    boolean done = Containers.deleteItem(machine.meter(), self(args), Dunders.at(args, 1));
    return done ? PyNone.NONE : PyBuiltin.FALLBACK;
  }

  private static PyObject inPlaceAdd(Machine machine, @Nullable PyObject[] args) {
    byte[] bytes = ByteSources.bytesOf(machine.meter(), Dunders.at(args, 1));
    if (bytes == null) {
      throw Raise.typeError(
          "can't concat "
              + Dunders.at(args, 1).type().shownName()
              + " to "
              + Dunders.at(args, 0).type().shownName());
    }
    PyByteArray self = self(args);
    BufferExports.requireNone(machine, self);
    StrOps.chargeGrowth(machine.meter(), self, bytes.length);
    self.replace(self.size, self.size, bytes, bytes.length);
    return Dunders.at(args, 0);
  }

  private static PyObject inPlaceRepeat(Machine machine, @Nullable PyObject[] args) {
    PyByteArray self = self(args);
    PyObject product = StrMethods.repeat(machine, self, Dunders.at(args, 1));
    if (!(product instanceof PyByteArray bytes)) {
      return product;
    }
    BufferExports.requireNone(machine, self);
    self.replace(0, self.size, bytes.value, bytes.size);
    return Dunders.at(args, 0);
  }
}
