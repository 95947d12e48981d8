// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code memoryview}; views are of one dimension and of single bytes. */
final class MemoryViewMethods {
  static final Table METHODS =
      Table.of(PyMemoryView.TYPE)
          .staticMethod("__new__", "cls, object", (m, a) -> of(Dunders.plain(a, 1)))
          .method("__len__", "self, /", (m, a) -> PyInt.of(self(a).length))
          .method("__iter__", "self, /", (m, a) -> Iteration.iterator(list(a)))
          .method("__getitem__", "self, key, /", MemoryViewMethods::item)
          .method("__setitem__", "self, key, value, /", MemoryViewMethods::setItem)
          .method("__delitem__", "self, key, /", MemoryViewMethods::deleteItem)
          .method("__eq__", "self, value, /", (m, a) -> equal(a, true))
          .method("__ne__", "self, value, /", (m, a) -> equal(a, false))
          .method("__lt__", "self, value, /", (m, a) -> PyBuiltin.notImplemented())
          .method("__le__", "self, value, /", (m, a) -> PyBuiltin.notImplemented())
          .method("__gt__", "self, value, /", (m, a) -> PyBuiltin.notImplemented())
          .method("__ge__", "self, value, /", (m, a) -> PyBuiltin.notImplemented())
          .method("__hash__", "self, /", (m, a) -> PyInt.of(self(a).valueHash()))
          .method("__repr__", "self, /", MemoryViewMethods::repr)
          .method("__enter__", "self, /", (m, a) -> self(a))
          .method("__exit__", "self, *args, /", MemoryViewMethods::release)
          .method("__buffer__", "self, flags, /", (m, a) -> self(a))
          .method("__release_buffer__", "self, buffer, /", (m, a) -> PyNone.NONE)
          .method("tobytes", "self, /, order='C'", (m, a) -> new PyBytes(self(a).toArray()))
          .method("tolist", "self, /", (m, a) -> list(a))
          .method("toreadonly", "self, /", (m, a) -> readOnly(self(a)))
          .method("hex", "self, sep=None, bytes_per_sep=1", BytesMethods::hex)
          .method("release", "self, /", MemoryViewMethods::release)
          .method("cast", "self, format, shape=None", MemoryViewMethods::cast)
          .getter("obj", (m, a) -> self(a).source)
          .getter("nbytes", (m, a) -> PyInt.of(self(a).length))
          .getter("itemsize", (m, a) -> PyInt.of(1))
          .getter("format", (m, a) -> new PyStr("B"))
          .getter("ndim", (m, a) -> PyInt.of(1))
          .getter("shape", (m, a) -> PyTuple.of(PyInt.of(self(a).length)))
          .getter("strides", (m, a) -> PyTuple.of(PyInt.of(self(a).step)))
          .getter("suboffsets", (m, a) -> PyTuple.EMPTY)
          .getter("readonly", (m, a) -> PyBool.of(self(a).readOnly))
          .getter("contiguous", (m, a) -> PyBool.of(self(a).step == 1))
          .getter("c_contiguous", (m, a) -> PyBool.of(self(a).step == 1))
          .getter("f_contiguous", (m, a) -> PyBool.of(self(a).step == 1));

  private MemoryViewMethods() {}

  /** A view of all of a bytes-like object. */
  static PyObject of(PyObject source) {
    return switch (source) {
      case PyBytes b -> new PyMemoryView(b, 0, b.value.length, 1);
      case PyByteArray b -> new PyMemoryView(b, 0, b.size, 1);
      case PyMemoryView v -> {
        var copy = new PyMemoryView(v.source, v.start, v.length, v.step);
        copy.readOnly = v.readOnly;
        yield copy;
      }
      default ->
          throw Raise.typeError(
              "memoryview: a bytes-like object is required, not '" + source.type().name() + "'");
    };
  }

  private static PyMemoryView self(@Nullable PyObject[] args) {
    PyMemoryView self = (PyMemoryView) Dunders.at(args, 0);
    if (self.released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    return self;
  }

  private static PyList list(@Nullable PyObject[] args) {
    PyList list = new PyList();
    for (byte b : self(args).toArray()) {
      list.append(PyInt.of(b & 0xff));
    }
    return list;
  }

  private static int place(PyMemoryView self, PyObject key) {
    PyObject number = Numbers.asInt(key);
    if (number == null) {
      throw Raise.typeError("memoryview: invalid slice key");
    }
    long index = Numbers.ssize(number);
    long at = index < 0 ? index + self.length : index;
    if (at < 0 || at >= self.length) {
      throw Raise.indexError("index out of bounds on dimension 1");
    }
    return self.start + (int) at * self.step;
  }

  private static PyMemoryView slice(PyMemoryView self, PySlice slice) {
    long step = Dunders.isAbsent(slice.step) ? 1 : Numbers.ssize(slice.step);
    if (step == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    int length = self.length;
    int start;
    int count;
    if (step > 0) {
      start = Numbers.clip(slice.start, 0, length);
      int stop = Numbers.clip(slice.stop, length, length);
      count = stop <= start ? 0 : (int) ((stop - start - 1) / step + 1);
    } else {
      start = backward(slice.start, length - 1, length);
      int stop = backward(slice.stop, -1, length);
      count = stop >= start ? 0 : (int) ((start - stop - 1) / -step + 1);
    }
    PyMemoryView result =
        new PyMemoryView(
            self.source,
            self.start + (count == 0 ? 0 : start) * self.step,
            count,
            (int) (count <= 1 ? self.step : self.step * step));
    result.readOnly = self.readOnly;
    return result;
  }

  private static int backward(PyObject bound, int absent, int length) {
    if (Dunders.isAbsent(bound)) {
      return absent;
    }
    long index = Numbers.ssize(bound);
    return (int) Math.clamp(index < 0 ? index + length : index, -1L, length - 1L);
  }

  private static PyObject item(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = self(args);
    PyObject key = Dunders.at(args, 1);
    return key instanceof PySlice slice
        ? slice(self, slice)
        : PyInt.of(self.array()[place(self, key)] & 0xff);
  }

  private static PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = self(args);
    if (self.readOnly || !(self.source instanceof PyByteArray target)) {
      throw Raise.typeError("cannot modify read-only memory");
    }
    PyObject key = Dunders.at(args, 1);
    PyObject value = Dunders.at(args, 2);
    self.array();
    if (key instanceof PySlice range) {
      PyMemoryView part = slice(self, range);
      byte[] bytes = ByteSources.require(value);
      if (bytes.length != part.length) {
        throw Raise.valueError(
            "memoryview assignment: lvalue and rvalue have different structures");
      }
      for (int i = 0; i < bytes.length; i++) {
        target.value[part.start + i * part.step] = bytes[i];
      }
      return PyNone.NONE;
    }
    int place = place(self, key);
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      throw Raise.typeError("memoryview: invalid type for format 'B'");
    }
    if (!(number instanceof PyInt i) || i.value < 0 || i.value > 255) {
      throw Raise.valueError("memoryview: invalid value for format 'B'");
    }
    target.value[place] = (byte) i.value;
    return PyNone.NONE;
  }

  private static PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    throw Raise.typeError(
        self(args).readOnly ? "cannot modify read-only memory" : "cannot delete memory");
  }

  private static PyObject equal(@Nullable PyObject[] args, boolean wanted) {
    byte[] other = ByteSources.bytesOf(args[1]);
    return other == null
        ? PyBuiltin.notImplemented()
        : PyBool.of(Arrays.equals(self(args).toArray(), other) == wanted);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = (PyMemoryView) Dunders.at(args, 0);
    String address = Long.toHexString(machine.session().identities().of(self));
    return new PyStr((self.released ? "<released memory at 0x" : "<memory at 0x") + address + ">");
  }

  private static PyObject readOnly(PyMemoryView self) {
    PyMemoryView view = new PyMemoryView(self.source, self.start, self.length, self.step);
    view.readOnly = true;
    return view;
  }

  private static PyObject release(Machine machine, @Nullable PyObject[] args) {
    ((PyMemoryView) Dunders.at(args, 0)).release();
    return PyNone.NONE;
  }

  private static PyObject cast(Machine machine, @Nullable PyObject[] args) {
    PyStr format = Dunders.asStr(args[1]);
    if (format == null || !format.value.equals("B")) {
      throw Raise.valueError("memoryview: only views of unsigned bytes are supported");
    }
    return of(self(args));
  }
}
