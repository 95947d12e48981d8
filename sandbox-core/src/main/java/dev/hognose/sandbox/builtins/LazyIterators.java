// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySequenceReverser;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Iterating;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyGenerator;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of {@code map}, {@code filter}, {@code zip}, {@code enumerate}, {@code reversed}.
 */
final class LazyIterators {
  static final List<Table> TABLES =
      List.of(
          iterator(MapIterator.TYPE).staticMethod("__new__", "cls, *args", LazyIterators::map),
          iterator(FilterIterator.TYPE)
              .staticMethod("__new__", "cls, function, iterable, /", LazyIterators::filter),
          iterator(ZipIterator.TYPE)
              .staticMethod("__new__", "cls, /, *iterables, strict=False", LazyIterators::zip)
              .method("__setstate__", "self, object, /", LazyIterators::setStrict),
          iterator(EnumerateIterator.TYPE)
              .staticMethod("__new__", "cls, iterable=MISSING, start=0", LazyIterators::enumerate),
          iterator(PySequenceReverser.TYPE)
              .staticMethod("__new__", "cls, sequence, /", LazyIterators::reversed)
              .method(
                  "__length_hint__",
                  "self, /",
                  (m, a) -> PyInt.of(a[0] instanceof PyIterator it ? it.lengthHint() : 0)),
          iterator(WrappedIterator.CALLABLE_TYPE),
          iterator(Iterating.SequenceIterator.TYPE)
              .method("__length_hint__", "self, /", LazyIterators::sequenceHint));

  /** What the iterator of one of several iterables takes. */
  private static final long ITERATOR_BYTES = 32;

  /** What the prelude makes them with once it has the iterators. */
  static final Table PRIVATE =
      Table.ofModule("prelude")
          .function(
              "_make_map",
              "cls, function, sources, /",
              (m, a) -> made(a, MapIterator.TYPE, new MapIterator(Dunders.at(a, 1), items(a, 2))))
          .function(
              "_make_filter",
              "cls, function, source, /",
              (m, a) ->
                  made(
                      a,
                      FilterIterator.TYPE,
                      new FilterIterator(Dunders.at(a, 1), Dunders.at(a, 2))))
          .function(
              "_make_zip",
              "cls, sources, strict, /",
              (m, a) -> made(a, ZipIterator.TYPE, new ZipIterator(items(a, 1), Truth.of(a[2]) > 0)))
          .function(
              "_make_enumerate",
              "cls, source, start, /",
              (m, a) ->
                  made(
                      a,
                      EnumerateIterator.TYPE,
                      new EnumerateIterator(
                          Dunders.at(a, 1), Numbers.big(Numbers.index(Dunders.at(a, 2))))))
          .function(
              "_make_reversed",
              "generator, /",
              (m, a) -> new WrappedIterator(Dunders.at(a, 0), true))
          .function(
              "_make_callable_iterator",
              "generator, /",
              (m, a) -> new WrappedIterator(Dunders.at(a, 0), false));

  private LazyIterators() {}

  /** What a pickled or copied {@code zip} is told: whether it is strict. */
  private static PyObject setStrict(Machine machine, @Nullable PyObject[] args) {
    ((ZipIterator) Dunders.plain(args, 0)).strict = Truth.of(args[1]) != 0;
    return PyNone.NONE;
  }

  private static Table iterator(PyType type) {
    return IteratorState.rows(
        Table.of(type)
            .method("__iter__", "self, /", (m, a) -> a[0])
            .method("__next__", "self, /", LazyIterators::next),
        type == PySequenceReverser.TYPE || type == Iterating.SequenceIterator.TYPE);
  }

  private static @Nullable PyObject sequenceHint(Machine machine, @Nullable PyObject[] args) {
    Iterating.SequenceIterator self = (Iterating.SequenceIterator) Dunders.plain(args, 0);
    PyObject sequence = self.sequence();
    return sequence == null
        ? PyInt.of(0)
        : machine.callPrelude("_sequence_hint", sequence, PyInt.of(self.index()));
  }

  private static @Nullable PyObject next(Machine machine, @Nullable PyObject[] args) {
    return machine.next(new NextStep(Dunders.at(args, 0), null));
  }

  private static PyObject made(@Nullable PyObject[] args, PyType type, PyObject value) {
    return Dunders.made(Dunders.at(args, 0), type, value);
  }

  private static PyObject[] items(@Nullable PyObject[] args, int index) {
    return ((PyTuple) Dunders.at(args, index)).items;
  }

  /** Whether an object is a builtin iterator whose steps may run guest code. */
  static boolean isLazy(PyObject object) {
    return object instanceof GuestIterator
        || object instanceof PyGenerator generator && generator.isSynchronous();
  }

  /** An iterator over an object if no guest code is needed; null if it is; or TypeError. */
  static @Nullable PyObject immediate(PyObject object) {
    if (isLazy(object)) {
      return object;
    }
    PyIterator iterator = Iteration.iterator(object);
    if (iterator == null && !Sequences.isIterable(object)) {
      throw Sequences.notIterable(object);
    }
    return iterator;
  }

  private static PyObject @Nullable [] immediate(Meter meter, PyObject[] objects) {
    meter.allocate(ITERATOR_BYTES * objects.length);
    PyObject[] result = new PyObject[objects.length];
    boolean all = true;
    for (int i = 0; i < objects.length; i++) {
      PyObject iterator = immediate(objects[i]);
      all &= iterator != null;
      if (iterator != null) {
        result[i] = iterator;
      }
    }
    return all ? result : null;
  }

  private static PyObject map(Machine machine, @Nullable PyObject[] args) {
    PyObject[] given = items(args, 1);
    if (given.length < 2) {
      throw Raise.typeError("map() must have at least two arguments.");
    }
    PyObject[] sources = immediate(machine.meter(), Arrays.copyOfRange(given, 1, given.length));
    return sources == null
        ? PyBuiltin.FALLBACK
        : made(args, MapIterator.TYPE, new MapIterator(given[0], sources));
  }

  private static PyObject filter(Machine machine, @Nullable PyObject[] args) {
    PyObject source = immediate(Dunders.at(args, 2));
    return source == null
        ? PyBuiltin.FALLBACK
        : made(args, FilterIterator.TYPE, new FilterIterator(Dunders.at(args, 1), source));
  }

  private static PyObject zip(Machine machine, @Nullable PyObject[] args) {
    int strict = Truth.of(args[2]);
    PyObject[] sources = immediate(machine.meter(), items(args, 1));
    return sources == null || strict < 0
        ? PyBuiltin.FALLBACK
        : made(args, ZipIterator.TYPE, new ZipIterator(sources, strict > 0));
  }

  private static PyObject enumerate(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == null) {
      throw Raise.typeError("enumerate() missing required argument 'iterable'");
    }
    PyObject start = args[2];
    BigInteger number = start == null ? BigInteger.ZERO : Numbers.big(Numbers.index(start));
    PyObject source = immediate(Dunders.at(args, 1));
    return source == null
        ? PyBuiltin.FALLBACK
        : made(args, EnumerateIterator.TYPE, new EnumerateIterator(source, number));
  }

  private static @Nullable PyObject reversed(Machine machine, @Nullable PyObject[] args) {
    PyObject sequence = Dunders.at(args, 1);
    PyObject method = sequence.type().lookup(Names.REVERSED);
    boolean special =
        sequence instanceof PyInstance
            && method instanceof PyBuiltin builtin
            && builtin.owner == sequence.type();
    PyIterator own = special ? null : Iteration.reversed(sequence);
    if (own != null) {
      return own;
    }
    if (method == PyNone.NONE) {
      throw notReversible(sequence);
    }
    if (method != null) {
      return machine.callMethod(sequence, Names.REVERSED);
    }
    PyObject plain = Payload.of(sequence);
    boolean known =
        plain instanceof PyTuple
            || plain instanceof PyStr
            || plain instanceof PyBytes
            || plain instanceof PyByteArray;
    if (known
        && Sequences.isPlain(sequence, Names.GETITEM)
        && Sequences.isPlain(sequence, Names.LEN)) {
      return made(args, PySequenceReverser.TYPE, new PySequenceReverser(plain));
    }
    if (sequence instanceof PyInstance instance
        && !(instance.payload instanceof PyDict)
        && sequence.type().lookup(Names.LEN) == null
        && sequence.type().lookup(Names.GETITEM) != null) {
      throw Raise.typeError("object of type '" + sequence.type().shownName() + "' has no len()");
    }
    if (sequence.type().lookup(Names.LEN) == null
        || sequence.type().lookup(Names.GETITEM) == null
        || !(sequence instanceof PyInstance || sequence instanceof PyMemoryView)) {
      throw notReversible(sequence);
    }
    return PyBuiltin.FALLBACK;
  }

  private static RuntimeException notReversible(PyObject sequence) {
    return Raise.typeError("'" + sequence.type().shownName() + "' object is not reversible");
  }
}
