// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.MemoryItems;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code memoryview}. */
final class MemoryViewMethods {
  static final Table METHODS =
      Table.of(PyMemoryView.TYPE)
          .staticMethod("__new__", "cls, object", MemoryViewMethods::make)
          .method("__len__", "self, /", (m, a) -> PyInt.of(self(a).length()))
          .method("__iter__", "self, /", (m, a) -> charged(m, self(a)).iterator())
          .method("__getitem__", "self, key, /", MemoryViewMethods::item)
          .method("__setitem__", "self, key, value, /", MemoryViewMethods::setItem)
          .method("__delitem__", "self, key, /", MemoryViewMethods::deleteItem)
          .method("__eq__", "self, value, /", (m, a) -> equal(m, a, true))
          .method("__ne__", "self, value, /", (m, a) -> equal(m, a, false))
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
          .method("tobytes", "self, /, order='C'", MemoryViewMethods::toBytes)
          .method("tolist", "self, /", MemoryViewMethods::toList)
          .method("toreadonly", "self, /", (m, a) -> readOnly(self(a)))
          .method("hex", "self, sep=None, bytes_per_sep=1", BytesMethods::hex)
          .method("release", "self, /", MemoryViewMethods::release)
          .method("cast", "self, /, format, shape=None", MemoryViewCast::cast)
          .getter("obj", (m, a) -> self(a).source)
          .getter("nbytes", (m, a) -> PyInt.of((long) self(a).count() * self(a).itemSize()))
          .getter("itemsize", (m, a) -> PyInt.of(self(a).itemSize()))
          .getter("format", (m, a) -> PyStr.ofChar(self(a).format))
          .getter("ndim", (m, a) -> PyInt.of(self(a).shape.length))
          .getter("shape", (m, a) -> numbers(self(a).shape))
          .getter("strides", (m, a) -> numbers(self(a).strides))
          .getter("suboffsets", (m, a) -> self(a).released ? PyNone.NONE : PyTuple.EMPTY)
          .getter("readonly", (m, a) -> PyBool.of(self(a).readOnly))
          .getter("contiguous", (m, a) -> PyBool.of(isEitherContiguous(self(a))))
          .getter("c_contiguous", (m, a) -> PyBool.of(self(a).isContiguous()))
          .getter("f_contiguous", (m, a) -> PyBool.of(self(a).isFortranContiguous()));

  private MemoryViewMethods() {}

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    return Dunders.overrides(Dunders.at(args, 1), Names.BUFFER)
        ? PyBuiltin.FALLBACK
        : of(Dunders.plain(args, 1), Dunders.at(args, 1));
  }

  /** A view of all of a bytes-like object. */
  static PyObject of(PyObject source) {
    return of(source, source);
  }

  private static PyObject of(PyObject source, PyObject given) {
    PyMemoryView view = MemoryItems.viewOf(source);
    if (view == null) {
      throw Raise.typeError(
          "memoryview: a bytes-like object is required, not '" + given.type().shownName() + "'");
    }
    if (view.source instanceof PyByteArray bytes) {
      bytes.viewed = true;
    }
    return view == source ? living(view).copy() : view;
  }

  static PyMemoryView self(@Nullable PyObject[] args) {
    return living((PyMemoryView) Dunders.at(args, 0));
  }

  private static PyMemoryView living(PyMemoryView view) {
    if (view.released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  private static PyMemoryView charged(Machine machine, PyMemoryView view) {
    Meter meter = machine.meter();
    StrOps.chargeBytes(meter, (view.format == 'B' ? 1L : 24L) * view.count());
    return view;
  }

  private static boolean isEitherContiguous(PyMemoryView view) {
    return view.isContiguous() || view.isFortranContiguous();
  }

  private static PyObject numbers(int[] values) {
    return PyTuple.of(Arrays.stream(values).mapToObj(PyInt::of).toArray(PyObject[]::new));
  }

  private static PyObject toList(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = charged(machine, self(args));
    return self.shape.length == 0
        ? MemoryItems.get(self, self.start)
        : MemoryItems.list(machine.meter(), self);
  }

  private static String order(@Nullable PyObject given) {
    if (Dunders.isAbsent(given)) {
      return "C";
    }
    if (given != null && Dunders.asStr(given) == null) {
      throw Raise.badArgument("tobytes() argument 'order'", "str or None", given);
    }
    return StrMethods.name("tobytes", "order", given, "C");
  }

  private static PyObject toBytes(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = self(args);
    StrOps.chargeBytes(machine.meter(), (long) self.count() * self.itemSize());
    String order = order(args[1]);
    switch (order) {
      case "C" -> {}
      case "A" -> {
        if (!self.isContiguous() && self.isFortranContiguous()) {
          return new PyBytes(columns(self));
        }
      }
      case "F" -> {
        return new PyBytes(columns(self));
      }
      default -> throw Raise.valueError("order must be 'C', 'F' or 'A'");
    }
    return new PyBytes(self.toArray());
  }

  /** The bytes of all items, the first index running fastest. */
  private static byte[] columns(PyMemoryView self) {
    PyMemoryView turned = self.copy();
    turned.shape = reversed(self.shape);
    turned.strides = reversed(self.strides);
    return turned.toArray();
  }

  private static int[] reversed(int[] values) {
    int[] result = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[values.length - 1 - i];
    }
    return result;
  }

  private static PyError notImplemented(String what) {
    return Raise.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, what);
  }

  /** Where the item of a subscript begins. */
  private static int place(PyMemoryView self, PyObject key) {
    PyObject[] indices = key instanceof PyTuple tuple ? tuple.items : new PyObject[] {key};
    for (PyObject each : indices) {
      if (!Numbers.isInt(each) && !Dunders.needsIndex(each)) {
        throw Raise.typeError("memoryview: invalid slice key");
      }
    }
    if (indices.length < self.shape.length) {
      throw notImplemented("sub-views are not implemented");
    }
    if (indices.length > self.shape.length) {
      throw Raise.typeError(
          "cannot index "
              + self.shape.length
              + "-dimension view with "
              + indices.length
              + "-element tuple");
    }
    int at = self.start;
    for (int i = 0; i < indices.length; i++) {
      if (!(Numbers.index(indices[i]) instanceof PyInt given)) {
        throw Raise.indexError(
            "cannot fit '" + indices[i].type().shownName() + "' into an index-sized integer");
      }
      long index = given.value;
      long number = index < 0 ? index + self.shape[i] : index;
      if (number < 0 || number >= self.shape[i]) {
        throw Raise.indexError("index out of bounds on dimension " + (i + 1));
      }
      at += (int) number * self.strides[i];
    }
    return at;
  }

  private static PyObject item(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = self(args);
    PyObject key = Dunders.at(args, 1);
    int dimensions = self.shape.length;
    if (dimensions == 0) {
      if (key == PySingleton.ELLIPSIS) {
        return self;
      }
      requireEmptyKey(key);
    } else if (key instanceof PySlice range) {
      return MemoryViewCast.slice(self, range);
    } else if (dimensions > 1 && Numbers.isInt(key)) {
      throw notImplemented("multi-dimensional sub-views are not implemented");
    }
    requireNoSlices(key, "multi-dimensional slicing is not implemented");
    return MemoryItems.get(self, place(self, key));
  }

  private static void requireEmptyKey(PyObject key) {
    if (!(key instanceof PyTuple tuple) || tuple.items.length > 0) {
      throw Raise.typeError("invalid indexing of 0-dim memory");
    }
  }

  private static void requireNoSlices(PyObject key, String otherwise) {
    if (key instanceof PyTuple tuple
        && tuple.items.length > 0
        && Arrays.stream(tuple.items).allMatch(each -> each instanceof PySlice)) {
      throw notImplemented(otherwise);
    }
  }

  private static PyObject setItem(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = self(args);
    if (self.readOnly) {
      throw Raise.typeError("cannot modify read-only memory");
    }
    PyObject key = Dunders.at(args, 1);
    PyObject value = Dunders.at(args, 2);
    if (self.shape.length == 0) {
      if (key != PySingleton.ELLIPSIS) {
        requireEmptyKey(key);
      }
      set(self, self.start, value);
      return PyNone.NONE;
    }
    if (key instanceof PySlice range) {
      if (self.shape.length > 1) {
        throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
      }
      assign(machine, MemoryViewCast.slice(self, range), value);
      return PyNone.NONE;
    }
    requireNoSlices(key, "memoryview slice assignments are currently restricted to ndim = 1");
    set(self, place(self, key), value);
    return PyNone.NONE;
  }

  private static void set(PyMemoryView self, int place, PyObject value) {
    MemoryItems.set(self, place, value, self.format == '?' && Truth.of(value) > 0);
  }

  private static void assign(Machine machine, PyMemoryView target, PyObject value) {
    PyMemoryView source = MemoryItems.viewOf(value);
    if (source == null) {
      throw Raise.typeError(
          "a bytes-like object is required, not '" + value.type().shownName() + "'");
    }
    if (source.format != target.format || !Arrays.equals(source.shape, target.shape)) {
      throw Raise.valueError("memoryview assignment: lvalue and rvalue have different structures");
    }
    byte[] bytes = source.toArray();
    machine.meter().work(bytes.length / 8);
    int size = target.itemSize();
    if (target.isContiguous()) {
      target.write(0, bytes);
      return;
    }
    for (int i = 0; i < target.shape[0]; i++) {
      machine.meter().pass(i);
      target.writeAt(target.place(i), Arrays.copyOfRange(bytes, i * size, (i + 1) * size));
    }
  }

  private static PyObject deleteItem(Machine machine, @Nullable PyObject[] args) {
    throw Raise.typeError(
        self(args).readOnly ? "cannot modify read-only memory" : "cannot delete memory");
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args, boolean wanted) {
    PyMemoryView self = (PyMemoryView) Dunders.at(args, 0);
    PyObject other = Dunders.plain(args, 1);
    if (ByteSources.bytesOf(other) == null) {
      return PyBuiltin.notImplemented();
    }
    return PyBool.of(Comparison.equal(machine.meter(), self, other) == wanted);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = (PyMemoryView) Dunders.at(args, 0);
    String address = Long.toHexString(machine.session().identities().of(self));
    return new PyStr((self.released ? "<released memory at 0x" : "<memory at 0x") + address + ">");
  }

  private static PyObject readOnly(PyMemoryView self) {
    PyMemoryView view = self.copy();
    view.readOnly = true;
    return view;
  }

  private static PyObject release(Machine machine, @Nullable PyObject[] args) {
    ((PyMemoryView) Dunders.at(args, 0)).release();
    return PyNone.NONE;
  }
}
