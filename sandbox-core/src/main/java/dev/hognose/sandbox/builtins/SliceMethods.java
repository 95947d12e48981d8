// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.Slices;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code slice}. */
final class SliceMethods {
  static final Table METHODS = table();

  private SliceMethods() {}

  private static Table table() {
    Table table =
        Table.of(PySlice.TYPE)
            .staticMethod("__new__", "cls, *args", SliceMethods::make)
            .method("indices", "self, object, /", SliceMethods::indices)
            .getter("start", (m, a) -> self(a).start)
            .getter("stop", (m, a) -> self(a).stop)
            .getter("step", (m, a) -> self(a).step)
            .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), self(a))))
            .method("__repr__", "self, /", (m, a) -> new PyStr(Repr.repr(m.meter(), self(a))))
            .method("__reduce__", "self, /", (m, a) -> PyTuple.of(PySlice.TYPE, parts(self(a))));
    Sequences.equality(table, PySlice.class::isInstance);
    Sequences.order(table, PySlice.class::isInstance);
    return table;
  }

  private static PySlice self(@Nullable PyObject[] args) {
    return (PySlice) Dunders.at(args, 0);
  }

  private static PyTuple parts(PySlice slice) {
    return PyTuple.of(slice.start, slice.stop, slice.step);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject[] given = ((PyTuple) Dunders.at(args, 1)).items;
    return switch (given.length) {
      case 0 -> throw Raise.typeError("slice expected at least 1 argument, got 0");
      case 1 -> new PySlice(PyNone.NONE, given[0], PyNone.NONE);
      case 2 -> new PySlice(given[0], given[1], PyNone.NONE);
      case 3 -> new PySlice(given[0], given[1], given[2]);
      default -> throw Raise.typeError("slice expected at most 3 arguments, got " + given.length);
    };
  }

  private static PyObject indices(Machine machine, @Nullable PyObject[] args) {
    BigInteger length = Numbers.big(Numbers.index(Dunders.at(args, 1)));
    if (length.signum() < 0) {
      throw Raise.valueError("length should not be negative");
    }
    BigInteger[] parts = Slices.indices(self(args), length);
    return PyTuple.of(PyInt.of(parts[0]), PyInt.of(parts[1]), PyInt.of(parts[2]));
  }
}
