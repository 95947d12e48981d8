// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code range}. */
final class RangeMethods {
  static final Table METHODS = table();

  private RangeMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyRange.TYPE)
            .staticMethod("__new__", "cls, *args", RangeMethods::make)
            .method("count", "self, object, /", RangeMethods::count)
            .method("index", "self, object, /", RangeMethods::index)
            .getter("start", (m, a) -> PyInt.of(self(a).start()))
            .getter("stop", (m, a) -> PyInt.of(self(a).stop()))
            .getter("step", (m, a) -> PyInt.of(self(a).step()))
            .method("__bool__", "self, /", (m, a) -> PyBool.of(self(a).length().signum() > 0))
            .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), self(a))))
            .method("__reduce__", "self, /", RangeMethods::reduce);
    Sequences.container(table);
    Sequences.subscript(table);
    Sequences.reversible(table);
    Sequences.equality(table, PyRange.class::isInstance);
    Sequences.order(table, any -> false);
    return table;
  }

  private static PyRange self(@Nullable PyObject[] args) {
    return (PyRange) Dunders.at(args, 0);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject[] given = ((PyTuple) Dunders.at(args, 1)).items;
    if (given.length == 0) {
      throw Raise.typeError("range expected at least 1 argument, got 0");
    }
    if (given.length > 3) {
      throw Raise.typeError("range expected at most 3 arguments, got " + given.length);
    }
    BigInteger first = Numbers.big(Numbers.index(given[0]));
    if (given.length == 1) {
      return new PyRange(machine.meter(), BigInteger.ZERO, first, BigInteger.ONE);
    }
    BigInteger stop = Numbers.big(Numbers.index(given[1]));
    BigInteger step = given.length == 3 ? Numbers.big(Numbers.index(given[2])) : BigInteger.ONE;
    if (step.signum() == 0) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(machine.meter(), first, stop, step);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    return PyInt.of(at(machine, args) == null ? 0 : 1);
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args) {
    BigInteger at = at(machine, args);
    if (at != null) {
      return PyInt.of(at);
    }
    PyObject value = Dunders.at(args, 1);
    throw Raise.valueError(
        Numbers.isInt(value)
            ? Repr.repr(value) + " is not in range"
            : "sequence.index(x): x not in sequence");
  }

  private static @Nullable BigInteger at(Machine machine, @Nullable PyObject[] args) {
    PyObject value = Dunders.at(args, 1);
    if (value instanceof PyInstance && Comparison.overrides(value, Names.EQ)) {
      throw GuestNeeded.SIGNAL;
    }
    return Containers.rangeIndex(machine.meter(), self(args), value);
  }

  private static PyObject reduce(Machine machine, @Nullable PyObject[] args) {
    PyRange range = self(args);
    return PyTuple.of(
        PyRange.TYPE,
        PyTuple.of(PyInt.of(range.start()), PyInt.of(range.stop()), PyInt.of(range.step())));
  }
}
