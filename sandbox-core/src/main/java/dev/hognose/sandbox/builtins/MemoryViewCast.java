// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.MachineNumber;
import dev.hognose.sandbox.objects.MemoryItems;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** Other views of the memory that a view looks at: parts, and items of other kinds and shapes. */
final class MemoryViewCast {
  private static final int MOST_DIMENSIONS = 64;

  private MemoryViewCast() {}

  /** The view of a range of the first dimension. */
  static PyMemoryView slice(PyMemoryView self, PySlice slice) {
    long step = Dunders.isAbsent(slice.step) ? 1 : Numbers.ssize(slice.step);
    if (step == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    int length = self.shape[0];
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
    PyMemoryView part = self.copy();
    part.shape = self.shape.clone();
    part.strides = self.strides.clone();
    part.start += (count == 0 ? 0 : start) * self.strides[0];
    part.shape[0] = count;
    part.strides[0] = (int) (count <= 1 && step != 1 ? self.strides[0] : self.strides[0] * step);
    return part;
  }

  private static int backward(PyObject bound, int absent, int length) {
    if (Dunders.isAbsent(bound)) {
      return absent;
    }
    long index = Numbers.ssize(bound);
    return (int) Math.clamp(index < 0 ? index + length : index, -1L, length - 1L);
  }

  static PyObject cast(Machine machine, @Nullable PyObject[] args) {
    PyMemoryView self = MemoryViewMethods.self(args);
    PyStr named = Dunders.asStr(args[1]);
    if (named == null) {
      throw StrSearch.argument("cast() argument 'format'", "str", Dunders.at(args, 1));
    }
    PyObject[] wanted = args[2] == null ? null : dimensions(Dunders.plain(args, 2));
    if (!self.isContiguous()) {
      throw Raise.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    if (wanted != null && wanted.length != 1 && self.shape.length != 1) {
      throw Raise.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    char format = format(named.value());
    if ("bBc".indexOf(format) < 0 && "bBc".indexOf(self.format) < 0) {
      throw Raise.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int size = MachineNumber.size(format);
    int bytes = self.count() * self.itemSize();
    if (bytes % size != 0) {
      throw Raise.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] shape = wanted == null ? new int[] {bytes / size} : shape(wanted, bytes, size);
    PyMemoryView view = self.copy();
    view.format = format;
    view.shape = shape;
    view.strides = new int[shape.length];
    int stride = size;
    for (int i = shape.length - 1; i >= 0; i--) {
      view.strides[i] = stride;
      stride *= shape[i];
    }
    return view;
  }

  private static char format(String text) {
    String plain = text.startsWith("@") ? text.substring(1) : text;
    if (plain.length() != 1 || !MemoryItems.isNative(plain.charAt(0))) {
      throw Raise.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    return plain.charAt(0);
  }

  private static PyObject[] dimensions(PyObject value) {
    PyObject[] items =
        switch (value) {
          case PyTuple tuple -> tuple.items;
          case PyList list -> list.toArray();
          default -> throw Raise.typeError("shape must be a list or a tuple");
        };
    if (items.length > MOST_DIMENSIONS) {
      throw Raise.valueError("memoryview: number of dimensions must not exceed " + MOST_DIMENSIONS);
    }
    return items;
  }

  private static int[] shape(PyObject[] wanted, int bytes, int size) {
    long product = size;
    long[] shape = new long[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      if (!(Numbers.asInt(wanted[i]) instanceof PyInt number)) {
        throw Raise.typeError("memoryview.cast(): elements of shape must be integers");
      }
      if (number.value <= 0) {
        throw Raise.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      if (product > Long.MAX_VALUE / number.value) {
        throw Raise.valueError("memoryview.cast(): product(shape) > SSIZE_MAX");
      }
      product *= number.value;
      shape[i] = number.value;
    }
    if (product != bytes) {
      throw Raise.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return java.util.Arrays.stream(shape).mapToInt(each -> (int) each).toArray();
  }
}
