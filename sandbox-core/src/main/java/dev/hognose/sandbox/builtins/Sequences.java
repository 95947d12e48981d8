// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.ConcatenationErrors;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Iterating;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows and checks that the tables of several containers share. */
final class Sequences {
  private Sequences() {}

  /** Rows of the length, the iterator, membership and {@code repr} of a container. */
  static void container(Table table) {
    table.method("__len__", "self, /", (m, a) -> PyInt.of(Containers.length(Dunders.at(a, 0))));
    table.method("__iter__", "self, /", (m, a) -> iterator(Dunders.at(a, 0)));
    table.method(
        "__repr__", "self, /", (m, a) -> new PyStr(Repr.repr(m.meter(), Dunders.at(a, 0))));
    table.method("__contains__", "self, key, /", Sequences::contains);
  }

  private static PyObject contains(Machine machine, @Nullable PyObject[] args) {
    return Dunders.orNotImplemented(
        Containers.contains(machine.meter(), Dunders.at(args, 0), Dunders.at(args, 1)));
  }

  /** The row of {@code __getitem__} of a container whose keys are indices. */
  static void subscript(Table table) {
    table.method(
        "__getitem__",
        "self, key, /",
        (m, a) -> {
          PyObject item = Containers.getItem(m.meter(), Dunders.at(a, 0), Dunders.at(a, 1));
          return item == null ? PyBuiltin.FALLBACK : item;
        });
  }

  /** The row of {@code __reversed__}. */
  static void reversible(Table table) {
    table.method(
        "__reversed__",
        "self, /",
        (m, a) -> Dunders.orNotImplemented(Iteration.reversed(Dunders.at(a, 0))));
  }

  /** Rows of {@code ==} and {@code !=} with values of a kind. */
  static void equality(Table table, Predicate<PyObject> accepts) {
    table.method("__eq__", "self, value, /", (m, a) -> equal(m, accepts, a, true));
    table.method("__ne__", "self, value, /", (m, a) -> equal(m, accepts, a, false));
  }

  private static PyObject equal(
      Machine machine, Predicate<PyObject> accepts, @Nullable PyObject[] args, boolean wanted) {
    PyObject other = Dunders.plain(args, 1);
    return accepts.test(other)
        ? PyBool.of(Comparison.equal(machine.meter(), Dunders.at(args, 0), other) == wanted)
        : PySingleton.NOT_IMPLEMENTED;
  }

  /** Rows of {@code < <= > >=} with values of a kind. */
  static void order(Table table, Predicate<PyObject> accepts) {
    order(table, accepts, "__lt__", Opcode.LT);
    order(table, accepts, "__le__", Opcode.LE);
    order(table, accepts, "__gt__", Opcode.GT);
    order(table, accepts, "__ge__", Opcode.GE);
  }

  private static void order(Table table, Predicate<PyObject> accepts, String name, int opcode) {
    table.method(
        name,
        "self, value, /",
        (m, a) -> {
          PyObject other = Dunders.plain(a, 1);
          return accepts.test(other)
              ? Dunders.orNotImplemented(
                  Comparison.order(m.meter(), opcode, Dunders.at(a, 0), other))
              : PySingleton.NOT_IMPLEMENTED;
        });
  }

  /** The row of a binary operator of {@link Containers#binary}. */
  static void operator(Table table, String name, int opcode) {
    table.method(
        name,
        "self, value, /",
        (m, a) ->
            Dunders.orNotImplemented(
                Containers.binary(m.meter(), opcode, Dunders.at(a, 0), Dunders.plain(a, 1))));
  }

  /** Rows of {@code *} of a sequence, in both directions. */
  static void repetition(Table table) {
    table.method("__mul__", "self, value, /", Sequences::repeat);
    table.method("__rmul__", "self, value, /", Sequences::repeat);
  }

  private static PyObject repeat(Machine machine, @Nullable PyObject[] args) {
    PyObject factor = Dunders.at(args, 1);
    checkFactor(factor);
    PyObject result = Containers.binary(machine.meter(), Opcode.MUL, Dunders.at(args, 0), factor);
    if (result == null) {
      throw notIndex(factor);
    }
    return result;
  }

  /** Refuses an int, also inside an instance, that is too large a number of repetitions. */
  static void checkFactor(PyObject factor) {
    if (Numbers.asInt(factor) instanceof PyBigInt) {
      Numbers.count(factor);
    }
  }

  /** The TypeError of an object that is no number of repetitions. */
  static PyError notIndex(PyObject factor) {
    return Raise.typeError(
        "'" + factor.type().shownName() + "' object cannot be interpreted as an integer");
  }

  /** The row of {@code +} of a sequence. */
  static void concatenation(Table table) {
    table.method(
        "__add__",
        "self, value, /",
        (m, a) -> {
          PyObject other = Dunders.plain(a, 1);
          PyObject result = Containers.binary(m.meter(), Opcode.ADD, Dunders.at(a, 0), other);
          if (result == null) {
            throw ConcatenationErrors.of(Opcode.ADD, false, Dunders.at(a, 0), Dunders.at(a, 1));
          }
          return result;
        });
  }

  /** The row of a reflected operator of {@link Containers#binary}. */
  static void reflected(Table table, String name, int opcode) {
    table.method(
        name,
        "self, value, /",
        (m, a) ->
            Dunders.orNotImplemented(
                Containers.binary(m.meter(), opcode, Dunders.plain(a, 1), Dunders.at(a, 0))));
  }

  /** The row of an in-place operator of {@link Containers#inPlace}, which gives self. */
  static void inPlace(Table table, String name, int opcode) {
    table.methodOfSubclassesToo(
        name,
        "self, value, /",
        (m, a) -> {
          if (opcode == Opcode.MUL) {
            checkFactor(Dunders.at(a, 1));
          }
          PyObject result =
              Containers.inPlace(m.meter(), opcode, Dunders.plain(a, 0), Dunders.plain(a, 1));
          if (result == null && opcode == Opcode.MUL) {
            throw notIndex(Dunders.at(a, 1));
          }
          return result == null ? PySingleton.NOT_IMPLEMENTED : Dunders.at(a, 0);
        });
  }

  /** An optional start or stop of a search, from 0 to the length. */
  static int position(@Nullable PyObject value, int absent, int length) {
    if (value == null) {
      return absent;
    }
    if (!Numbers.isInt(value) && value.type().lookup(Names.INDEX) == null) {
      throw Raise.typeError("slice indices must be integers or have an __index__ method");
    }
    return Numbers.clip(value, absent, length);
  }

  /** {@code __hash__} of a type without one. */
  static void unhashable(Table table) {
    table.value("__hash__", PyNone.NONE);
  }

  /** An iterator over a builtin container. */
  static PyObject iterator(PyObject container) {
    PyIterator iterator = Iteration.iterator(container);
    if (iterator == null) {
      throw notIterable(container);
    }
    return iterator;
  }

  /** Whether an object can be iterated over, maybe by guest code. */
  static boolean isIterable(PyObject object) {
    if (object instanceof PyIterator || object instanceof GuestIterator) {
      return true;
    }
    PyObject method = object.type().lookup(Names.ITER);
    return method != null ? method != PyNone.NONE : Iterating.hasItems(object.type());
  }

  /** The TypeError of an object that cannot be iterated over. */
  static PyError notIterable(PyObject object) {
    return Raise.typeError("'" + object.type().shownName() + "' object is not iterable");
  }

  /**
   * The items of an argument in a list of their own, which also takes its place; null if guest code
   * must iterate. TypeError if it cannot be iterated over.
   */
  static @Nullable PyList drained(Machine machine, @Nullable PyObject[] args, int index) {
    PyObject source = Dunders.at(args, index);
    PyList items =
        source instanceof GuestIterator lazy
            ? drained(machine, lazy)
            : Iteration.drain(machine.meter(), source);
    if (items == null) {
      if (!isIterable(source)) {
        throw notIterable(source);
      }
      return null;
    }
    if (source instanceof GuestIterator || Payload.of(source) instanceof PyIterator) {
      args[index] = items;
    }
    return items;
  }

  /** The items of a {@code zip} or {@code enumerate} whose steps need no guest code, or null. */
  private static @Nullable PyList drained(Machine machine, GuestIterator lazy) {
    if (!(lazy instanceof ZipIterator zip && zip.isNative())
        && !(lazy instanceof EnumerateIterator pairs && pairs.isNative())) {
      return null;
    }
    PyList items = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    while (true) {
      PyObject item =
          lazy instanceof ZipIterator zip
              ? zip.advanceNatively(machine)
              : ((EnumerateIterator) lazy).advanceNatively(machine);
      if (item == null || item == Machine.EXHAUSTED) {
        return items;
      }
      growth.before(item.heapBytes());
      machine.meter().work(1);
      items.append(item);
    }
  }

  /**
   * Whether an argument is the builtin value itself, or an instance without a method of its own.
   */
  static boolean isPlain(PyObject object, dev.hognose.sandbox.objects.PyStr name) {
    return !(object instanceof PyInstance) || !Comparison.overrides(object, name);
  }
}
