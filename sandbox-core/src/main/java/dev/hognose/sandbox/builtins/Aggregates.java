// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyListIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyTupleIterator;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The builtin functions that make one value of many. */
final class Aggregates {
  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("all", "iterable, /", (m, a) -> search(m, a, false))
          .function("any", "iterable, /", (m, a) -> search(m, a, true))
          .function("max", "*args, key=None, default=MISSING", (m, a) -> extreme(m, a, "max"))
          .function("min", "*args, key=None, default=MISSING", (m, a) -> extreme(m, a, "min"))
          .function("sorted", "iterable, /, *, key=None, reverse=False", Aggregates::sorted)
          .function("sum", "iterable, /, start=0", Aggregates::sum);

  static final Table PRIVATE =
      Table.ofModule("prelude").function("_sum_start", "iterator, start, /", Aggregates::sumStart);

  private Aggregates() {}

  /** {@code any} looks for a true item, {@code all} for a false one. */
  private static @Nullable PyObject search(
      Machine machine, @Nullable PyObject[] args, boolean wanted) {
    PyObject source = Dunders.at(args, 0);
    if (source instanceof PyIterator steps) {
      return searchSteps(machine, steps, wanted);
    }
    PyObject iterator = LazyIterators.immediate(source);
    if (!(iterator instanceof PyIterator items)) {
      return PyBuiltin.FALLBACK;
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      machine.meter().work(1);
      int truth = Truth.of(item);
      if (truth < 0) {
        return PyBuiltin.FALLBACK;
      }
      if (truth == 1 == wanted) {
        return PyBool.of(wanted);
      }
    }
    return PyBool.of(!wanted);
  }

  /** The same for an iterator, of which no item may be lost. */
  private static @Nullable PyObject searchSteps(Machine machine, PyIterator items, boolean wanted) {
    for (PyObject item = items.next(); item != null; item = items.next()) {
      machine.meter().work(1);
      int truth = Truth.of(item);
      if (truth < 0) {
        return machine.callPrelude(wanted ? "_any_from" : "_all_from", item, items);
      }
      if (truth == 1 == wanted) {
        return PyBool.of(wanted);
      }
    }
    return PyBool.of(!wanted);
  }

  private static @Nullable PyObject extreme(
      Machine machine, @Nullable PyObject[] args, String name) {
    PyObject[] given = ((PyTuple) Dunders.at(args, 0)).items;
    boolean keyed = !Dunders.isAbsent(args[1]);
    if (given.length == 0) {
      throw Raise.typeError(name + " expected at least 1 argument, got 0");
    }
    if (given.length > 1) {
      if (args[2] != null) {
        throw Raise.typeError(
            "Cannot specify a default for " + name + "() with multiple positional arguments");
      }
      return keyed
          ? bestBy(machine, new PyTupleIterator((PyTuple) Dunders.at(args, 0)), args, name)
          : best(machine.meter(), given, given.length, name);
    }
    if (keyed && LazyIterators.immediate(given[0]) instanceof PyIterator items) {
      return bestBy(machine, items, args, name);
    }
    if (!keyed && LazyIterators.immediate(given[0]) instanceof PyIterator items) {
      return bestOf(machine, items, args, name);
    }
    PyObject[] holder = {given[0]};
    PyList items = Sequences.drained(machine, holder, 0);
    if (items == null) {
      return PyBuiltin.FALLBACK;
    }
    args[0] = PyTuple.of(holder[0]);
    if (items.size == 0) {
      return ofNothing(args, name);
    }
    return keyed
        ? bestBy(machine, new PyListIterator(items), args, name)
        : best(machine.meter(), items.toArray(), items.size, name);
  }

  private static PyObject ofNothing(@Nullable PyObject[] args, String name) {
    if (args[2] == null) {
      throw Raise.valueError(name + "() iterable argument is empty");
    }
    return Dunders.at(args, 2);
  }

  /** The best item of an iterator, of which none may be lost; none is kept but the best. */
  private static @Nullable PyObject bestOf(
      Machine machine, PyIterator items, @Nullable PyObject[] args, String name) {
    int opcode = name.equals("max") ? Opcode.GT : Opcode.LT;
    PyObject best = items.next();
    if (best == null) {
      return ofNothing(args, name);
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      machine.meter().work(1);
      try {
        best = better(machine.meter(), opcode, item, best) ? item : best;
      } catch (GuestNeeded needed) {
        return machine.callPrelude(
            "_" + name + "_from", item, item, items, best, best, PyNone.NONE);
      }
    }
    return best;
  }

  /**
   * The best item of an iterator by a key; the prelude goes on where the key or a comparison needs
   * guest code.
   */
  private static @Nullable PyObject bestBy(
      Machine machine, PyIterator items, @Nullable PyObject[] args, String name) {
    int opcode = name.equals("max") ? Opcode.GT : Opcode.LT;
    PyObject key = Dunders.at(args, 1);
    PyObject best = items.next();
    if (best == null) {
      return ofNothing(args, name);
    }
    PyObject bestKey = machine.callNatively(key, best);
    if (bestKey == null) {
      return machine.callPrelude("_" + name + "_of", items, best, key);
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      machine.meter().work(1);
      PyObject itemKey = machine.callNatively(key, item);
      if (itemKey == null) {
        return machine.callPrelude("_" + name + "_next", item, items, best, bestKey, key);
      }
      try {
        if (better(machine.meter(), opcode, itemKey, bestKey)) {
          best = item;
          bestKey = itemKey;
        }
      } catch (GuestNeeded needed) {
        return machine.callPrelude("_" + name + "_from", item, itemKey, items, best, bestKey, key);
      }
    }
    return best;
  }

  private static boolean better(Meter meter, int opcode, PyObject item, PyObject best) {
    PyBool better = Comparison.order(meter, opcode, item, best);
    if (better == null) {
      if (Numbers.isForeign(item) || Numbers.isForeign(best)) {
        throw GuestNeeded.SIGNAL;
      }
      throw Comparison.notSupported(opcode, item, best);
    }
    return better == PyBool.TRUE;
  }

  private static PyObject best(Meter meter, PyObject[] items, int count, String name) {
    int opcode = name.equals("max") ? Opcode.GT : Opcode.LT;
    PyObject best = items[0];
    for (int i = 1; i < count; i++) {
      if ((i & 1_023) == 0) {
        meter.work(256);
      }
      best = better(meter, opcode, items[i], best) ? items[i] : best;
    }
    return best;
  }

  private static @Nullable PyObject sorted(Machine machine, @Nullable PyObject[] args) {
    PyList items = Sequences.drained(machine, args, 0);
    int reverse = Truth.of(args[2]);
    if (items == null || reverse < 0) {
      return PyBuiltin.FALLBACK;
    }
    if (!Dunders.isAbsent(args[1])) {
      return machine.callPrelude("_sorted_by", items, Dunders.at(args, 1), PyBool.of(reverse > 0));
    }
    PyObject[] sorted = items.toArray();
    if (reverse == 0
        && sorted.length > 1
        && sorted[0] instanceof PyInstance first
        && first.payload == null) {
      machine.meter().allocate(24L * sorted.length);
      return machine.push(new MergeSortFrame(sorted, sorted));
    }
    Sorting.sort(machine.meter(), sorted, reverse > 0);
    return PyList.of(sorted);
  }

  private static PyObject sum(Machine machine, @Nullable PyObject[] args) {
    PyObject start = args[1] == null ? PyInt.of(0) : Dunders.at(args, 1);
    PyObject source = Dunders.at(args, 0);
    if (!(source instanceof PyList || source instanceof PyTuple)
        && LazyIterators.immediate(source) instanceof PyIterator steps) {
      args[0] = steps;
      return PyBuiltin.FALLBACK;
    }
    PyList items = Sequences.drained(machine, args, 0);
    if (items == null) {
      return PyBuiltin.FALLBACK;
    }
    rejectTexts(start);
    Adder adder = new Adder(start);
    for (int i = 0; i < items.size; i++) {
      if ((i & 63) == 0) {
        machine.meter().work(64);
      }
      adder.add(machine.meter(), items.get(i));
    }
    return adder.result();
  }

  /** Adds the numbers that an iterator begins with: the sum and the item after them. */
  private static @Nullable PyObject sumStart(Machine machine, @Nullable PyObject[] args) {
    return machine.push(new SumFrame(Dunders.at(args, 0), Dunders.at(args, 1)));
  }

  static void rejectTexts(PyObject start) {
    if (start instanceof PyStr) {
      throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    } else if (start instanceof PyBytes) {
      throw Raise.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    } else if (start instanceof PyByteArray) {
      throw Raise.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
  }
}
