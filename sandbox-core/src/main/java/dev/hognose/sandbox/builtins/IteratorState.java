// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBigRangeIterator;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytesIterator;
import dev.hognose.sandbox.objects.PyDictIterator;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyListIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyRangeIterator;
import dev.hognose.sandbox.objects.PyReverseIterator;
import dev.hognose.sandbox.objects.PySequenceReverser;
import dev.hognose.sandbox.objects.PySetIterator;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyStrIterator;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyTupleIterator;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Iterating;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyGenerator;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How iterators are copied and pickled: what makes another one like them, and where it is. */
final class IteratorState {
  private IteratorState() {}

  /** Adds the rows of both methods. */
  static Table rows(Table table, boolean settable) {
    table.method("__reduce__", "self, /", IteratorState::reduce);
    return settable
        ? table.method("__setstate__", "self, object, /", IteratorState::setState)
        : table;
  }

  private static PyObject reduce(Machine machine, @Nullable PyObject[] args) {
    PyObject given = Dunders.plain(args, 0);
    return switch (given) {
      case PyListIterator it ->
          it.list == null
              ? parts(machine, "iter", new PyList())
              : parts(machine, "iter", it.index, it.list);
      case PyTupleIterator it ->
          it.lengthHint() == 0
              ? parts(machine, "iter", PyTuple.EMPTY)
              : parts(machine, "iter", it.index, it.tuple);
      case PyStrIterator it ->
          it.lengthHint() == 0
              ? parts(machine, "iter", PyStr.EMPTY)
              : parts(machine, "iter", it.index, it.text);
      case PyBytesIterator it ->
          it.index < 0
              ? parts(machine, "iter", PyTuple.EMPTY)
              : parts(machine, "iter", it.index, it.bytes);
      case PyReverseIterator it ->
          it.index < 0
              ? parts(machine, "reversed", new PyList())
              : parts(machine, "reversed", it.index, it.list);
      case PySequenceReverser it ->
          it.index < 0
              ? parts(machine, "reversed", PyTuple.EMPTY)
              : parts(machine, "reversed", it.index, it.sequence);
      case PyRangeIterator it ->
          range(
              machine,
              BigInteger.valueOf(it.current),
              BigInteger.valueOf(it.step),
              BigInteger.valueOf(it.left));
      case PyBigRangeIterator it -> range(machine, it.current, it.step, it.left);
      case PySetIterator it -> parts(machine, "iter", rest(machine, copy(it)));
      case PyDictIterator it -> parts(machine, "iter", rest(machine, copy(it)));
      default -> lazy(machine, given);
    };
  }

  private static PyObject lazy(Machine machine, PyObject given) {
    return switch (given) {
      case EnumerateIterator it ->
          PyTuple.of(given.type(), PyTuple.of(it.source, PyInt.of(it.number())));
      case MapIterator it -> {
        PyObject[] all = new PyObject[it.sources.length + 1];
        all[0] = it.function;
        System.arraycopy(it.sources, 0, all, 1, it.sources.length);
        yield PyTuple.of(given.type(), PyTuple.of(all));
      }
      case FilterIterator it -> PyTuple.of(given.type(), PyTuple.of(it.function, it.source));
      case ZipIterator it ->
          it.strict
              ? PyTuple.of(given.type(), PyTuple.of(it.sources.clone()), PyBool.TRUE)
              : PyTuple.of(given.type(), PyTuple.of(it.sources.clone()));
      case WrappedIterator it -> wrapped(machine, it);
      case Iterating.SequenceIterator it ->
          it.sequence() == null
              ? parts(machine, "iter", PyTuple.EMPTY)
              : PyTuple.of(
                  builtin(machine, "iter"), PyTuple.of(it.sequence()), PyInt.of(it.index()));
      default -> throw Raise.typeError("cannot pickle '" + given.type().shownName() + "' object");
    };
  }

  /** What {@code iter(callable, sentinel)} was given, which are parameters of its generator. */
  private static PyTuple wrapped(Machine machine, WrappedIterator it) {
    if (!(it.source instanceof PyGenerator generator) || it.reverses) {
      throw Raise.typeError("cannot pickle '" + it.type().shownName() + "' object");
    }
    PyObject function = generator.parameter(0);
    PyObject sentinel = generator.parameter(1);
    return function == null || sentinel == null
        ? parts(machine, "iter", PyTuple.EMPTY)
        : PyTuple.of(builtin(machine, "iter"), PyTuple.of(function, sentinel));
  }

  private static PyTuple range(
      Machine machine, BigInteger current, BigInteger step, BigInteger left) {
    PyRange rest = new PyRange(machine.meter(), current, current.add(step.multiply(left)), step);
    return PyTuple.of(builtin(machine, "iter"), PyTuple.of(rest), PyNone.NONE);
  }

  private static PyIterator copy(PySetIterator it) {
    PySetIterator copy = new PySetIterator(it.set);
    copy.place = it.place;
    copy.given = it.given;
    copy.size = it.size;
    return copy;
  }

  private static PyIterator copy(PyDictIterator it) {
    PyDictIterator copy = new PyDictIterator(it.dict, it.kind, it.backwards);
    copy.position = it.position;
    copy.given = it.given;
    copy.size = it.size;
    copy.layout = it.layout;
    return copy;
  }

  private static PyList rest(Machine machine, PyIterator copy) {
    PyList rest = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    for (PyObject item = copy.next(); item != null; item = copy.next()) {
      machine.meter().work(1);
      growth.before(copy.makesItems() ? item.heapBytes() : 0);
      rest.append(item);
    }
    return rest;
  }

  private static PyTuple parts(Machine machine, String maker, PyObject source) {
    return PyTuple.of(builtin(machine, maker), PyTuple.of(source));
  }

  private static PyTuple parts(Machine machine, String maker, int index, PyObject source) {
    return PyTuple.of(builtin(machine, maker), PyTuple.of(source), PyInt.of(index));
  }

  private static PyObject builtin(Machine machine, String name) {
    PyObject known = machine.session().ownBuiltins().getStr(new PyStr(name));
    return known == null ? PyNone.NONE : known;
  }

  /** The place that a state tells: any number for long ranges, else one of 64 bits. */
  private static long place(PyObject iterator, PyObject state) {
    boolean range = iterator instanceof PyRangeIterator;
    if (!Numbers.isInt(state)) {
      throw Raise.typeError(
          range
              ? "'" + state.type().shownName() + "' object cannot be interpreted as an integer"
              : "an integer is required");
    }
    if (state instanceof PyInt number) {
      return number.value;
    }
    if (iterator instanceof PyBigRangeIterator) {
      return Long.MAX_VALUE;
    }
    throw Raise.overflowError(
        "Python int too large to convert to C " + (range ? "long" : "ssize_t"));
  }

  /** Moves an iterator; where there is nothing, it is at its end. */
  private static PyObject setState(Machine machine, @Nullable PyObject[] args) {
    PyObject iterator = Dunders.plain(args, 0);
    long wanted = place(iterator, Dunders.plain(args, 1));
    int index = Math.clamp(wanted, 0, Integer.MAX_VALUE);
    switch (iterator) {
      case PyListIterator it -> {
        it.index = index;
        it.list = wanted < 0 ? null : it.list;
      }
      case PyTupleIterator it -> it.index = Math.min(index, it.tuple.items.length);
      case PyStrIterator it -> it.index = Math.min(index, it.text.length());
      case PyBytesIterator it -> it.index = it.index < 0 ? it.index : index;
      case PyReverseIterator it -> it.index = (int) Math.clamp(wanted, -1, it.list.size - 1L);
      case PySequenceReverser it -> it.index = Math.clamp(wanted, -1, Math.max(it.index, -1));
      case PyRangeIterator it -> {
        long steps = Math.clamp(wanted, 0, it.left);
        it.current += steps * it.step;
        it.left -= steps;
      }
      case PyBigRangeIterator it -> {
        BigInteger steps = BigInteger.valueOf(Math.max(wanted, 0)).min(it.left);
        it.current = it.current.add(steps.multiply(it.step));
        it.left = it.left.subtract(steps);
      }
      case Iterating.SequenceIterator it -> it.moveTo(Math.max(wanted, 0));
      default -> throw Raise.typeError("an integer is required");
    }
    return PyNone.NONE;
  }
}
