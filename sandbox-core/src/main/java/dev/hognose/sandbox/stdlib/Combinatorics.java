// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The iterators {@code product}, {@code permutations}, {@code combinations} and {@code
 * combinations_with_replacement}.
 */
final class Combinatorics {
  static final PyType PRODUCT = ItertoolsModule.type("product");
  static final PyType PERMUTATIONS = ItertoolsModule.type("permutations");
  static final PyType COMBINATIONS = ItertoolsModule.type("combinations");
  static final PyType WITH_REPLACEMENT = ItertoolsModule.type("combinations_with_replacement");

  private Combinatorics() {}

  static void addTo(Table table) {
    ItertoolsModule.restorable(PRODUCT, "cls, *iterables, repeat=1", Combinatorics::product)
        .install();
    ItertoolsModule.restorable(PERMUTATIONS, "cls, iterable, r=None", Combinatorics::permutations)
        .install();
    ItertoolsModule.restorable(
            COMBINATIONS, "cls, iterable, r", (m, a) -> combinations(m.meter(), a, false))
        .install();
    ItertoolsModule.restorable(
            WITH_REPLACEMENT, "cls, iterable, r", (m, a) -> combinations(m.meter(), a, true))
        .install();
    table
        .value("product", PRODUCT)
        .value("permutations", PERMUTATIONS)
        .value("combinations", COMBINATIONS)
        .value("combinations_with_replacement", WITH_REPLACEMENT);
  }

  /** The number of items is looked at first, its sign last. */
  private static PyObject combinations(
      Meter meter, @Nullable PyObject[] args, boolean withReplacement) {
    Numbers.ssize(Args.at(args, 2));
    return new Combinations(pool(meter, args), count(meter, args), withReplacement);
  }

  private static PyObject[] pool(Meter meter, @Nullable PyObject[] args) {
    PyList items = Args.drain(meter, Args.at(args, 1));
    args[1] = items;
    return items.toArray();
  }

  private static int count(Meter meter, @Nullable PyObject[] args) {
    long r = Numbers.ssize(Args.at(args, 2));
    if (r < 0) {
      throw Raise.valueError("r must be non-negative");
    }
    meter.allocate(Math.min(r, Integer.MAX_VALUE) * 12);
    return (int) Math.min(r, Integer.MAX_VALUE - 8);
  }

  private static PyObject product(Machine machine, @Nullable PyObject[] args) {
    PyObject[] iterables = ((PyTuple) Args.at(args, 1)).items.clone();
    long repeat = Args.integer(args, 2, 1);
    if (repeat < 0) {
      throw Raise.valueError("repeat argument cannot be negative");
    }
    if (repeat == 0) {
      return new Product(new PyObject[0][]);
    }
    Meter meter = machine.meter();
    PyObject[][] once = new PyObject[iterables.length][];
    for (int i = 0; i < once.length; i++) {
      PyList items = Args.drain(meter, iterables[i]);
      iterables[i] = items;
      args[1] = PyTuple.of(iterables);
      once[i] = items.toArray();
    }
    meter.allocate(
        Math.multiplyHigh(repeat, once.length) != 0
            ? Long.MAX_VALUE / 4
            : Math.min(Long.MAX_VALUE / 64, repeat * once.length) * 16);
    PyObject[][] pools = new PyObject[(int) repeat * once.length][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = once[i % once.length];
    }
    return new Product(pools);
  }

  private static PyObject permutations(Machine machine, @Nullable PyObject[] args) {
    PyObject[] pool = pool(machine.meter(), args);
    if (Args.absent(args, 2)) {
      return new Permutations(pool, pool.length);
    }
    if (!Numbers.isInt(Args.at(args, 2))) {
      throw Raise.typeError("Expected int as r");
    }
    return new Permutations(pool, count(machine.meter(), args));
  }

  /** An iterator over tuples chosen by indices. */
  abstract static class Choices extends PyIterator implements Copyable {
    private PyType type;
    PyObject[] pool;
    boolean started;
    boolean over;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Choices() {}

    Choices(PyType type, PyObject[] pool) {
      this.type = type;
      this.pool = pool;
    }

    @Override
    public final @Nullable PyObject next() {
      if (over) {
        started |= type == PRODUCT;
        return null;
      }
      if (started && !move()) {
        over = true;
        return null;
      }
      started = true;
      return choice();
    }

    @Override
    public final PyTuple reduced() {
      if (over && started) {
        return PyTuple.of(
            type,
            type == PRODUCT
                ? PyTuple.of(PyTuple.EMPTY)
                : PyTuple.of(PyTuple.EMPTY, arguments().items[1]));
      }
      return started ? PyTuple.of(type, arguments(), state()) : PyTuple.of(type, arguments());
    }

    @Override
    public final void restore(PyObject state) {
      if (!over) {
        take(state);
        started = true;
      }
    }

    /** What makes another one. */
    abstract PyTuple arguments();

    /** Where it is. */
    abstract PyObject state();

    /** Moves it to where another was. */
    abstract void take(PyObject state);

    @Override
    public boolean makesItems() {
      return true;
    }

    /** Moves to the next indices; whether there are any. */
    abstract boolean move();

    /** The tuple of the indices. */
    abstract PyObject choice();

    @Override
    public final PyType type() {
      return type;
    }

    @Override
    public long heapBytes() {
      return 64 + 8L * pool.length;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.references(pool);
    }

    @Override
    public void exchange(Fields fields) {
      type = fields.part(type, PyType.class);
      pool = fields.objects(pool);
      started = fields.flag(started);
      over = fields.flag(over);
    }
  }

  /** The Cartesian product. */
  static final class Product extends Choices {
    private PyObject[][] pools;
    private int[] indices;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Product() {}

    Product(PyObject[][] pools) {
      super(PRODUCT, new PyObject[0]);
      this.pools = pools;
      this.indices = new int[pools.length];
      for (PyObject[] each : pools) {
        over |= each.length == 0;
      }
    }

    @Override
    boolean move() {
      for (int i = indices.length - 1; i >= 0; i--) {
        if (++indices[i] < pools[i].length) {
          return true;
        }
        indices[i] = 0;
      }
      return false;
    }

    @Override
    PyTuple arguments() {
      PyObject[] all = new PyObject[pools.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = PyTuple.of(pools[i].clone());
      }
      return PyTuple.of(all);
    }

    @Override
    PyObject state() {
      return Copyable.tuple(indices);
    }

    @Override
    void take(PyObject state) {
      Copyable.requirePlaces(state, indices.length);
      for (int i = 0; i < indices.length; i++) {
        indices[i] = Copyable.index(state, i, 0, pools[i].length - 1);
      }
    }

    @Override
    PyObject choice() {
      PyObject[] items = new PyObject[indices.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = pools[i][indices[i]];
      }
      return PyTuple.of(items);
    }

    @Override
    public long heapBytes() {
      long bytes = 64 + 8L * pools.length;
      int period = period();
      for (int i = 0; i < period; i++) {
        bytes += 16 + 4L * pools[i].length;
      }
      return bytes;
    }

    @Override
    public void trace(Tracer tracer) {
      int period = period();
      for (int i = 0; i < period; i++) {
        tracer.references(pools[i]);
      }
    }

    /** After how many pools they come again. */
    private int period() {
      int period = Math.min(1, pools.length);
      while (period < pools.length && pools[period] != pools[0]) {
        period++;
      }
      return period;
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      indices = fields.integers(indices);
      if (fields.isLoading()) {
        pools = new PyObject[indices.length][];
      }
      IdentityHashMap<Object, Integer> first = new IdentityHashMap<>();
      for (int i = 0; i < pools.length; i++) {
        int same = fields.isLoading() ? i : firstOf(first, pools[i], i);
        pools[i] = exchange(fields, i, same);
        fields.require(
            over || indices[i] >= 0 && indices[i] < pools[i].length, "a product out of range");
      }
    }

    private static int firstOf(IdentityHashMap<Object, Integer> first, PyObject[] pool, int index) {
      Integer known = first.putIfAbsent(pool, index);
      return known == null ? index : known;
    }

    /** Exchanges one pool; the same one as before is only pointed at. */
    private PyObject[] exchange(Fields fields, int index, int known) {
      int same = fields.count(known);
      fields.require(same <= index, "a product out of order");
      return same < index ? pools[same] : fields.objects(pools[index]);
    }
  }

  /** Ordered choices without repetition, in lexicographic order of indices. */
  static final class Permutations extends Choices {
    private int[] indices;
    private int[] cycles;
    private int count;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Permutations() {}

    Permutations(PyObject[] pool, int count) {
      super(PERMUTATIONS, pool);
      this.over = count > pool.length;
      this.count = count;
      this.indices = new int[pool.length];
      for (int i = 0; i < indices.length; i++) {
        indices[i] = i;
      }
      this.cycles = new int[over ? 0 : count];
      for (int i = 0; i < cycles.length; i++) {
        cycles[i] = pool.length - i;
      }
    }

    @Override
    boolean move() {
      for (int i = count - 1; i >= 0; i--) {
        if (--cycles[i] == 0) {
          int first = indices[i];
          System.arraycopy(indices, i + 1, indices, i, indices.length - i - 1);
          indices[indices.length - 1] = first;
          cycles[i] = indices.length - i;
        } else {
          int other = indices.length - cycles[i];
          int swapped = indices[i];
          indices[i] = indices[other];
          indices[other] = swapped;
          return true;
        }
      }
      return false;
    }

    @Override
    PyTuple arguments() {
      return PyTuple.of(PyTuple.of(pool.clone()), PyInt.of(count));
    }

    @Override
    PyObject state() {
      return PyTuple.of(Copyable.tuple(indices), Copyable.tuple(cycles));
    }

    @Override
    void take(PyObject state) {
      PyObject[] parts = Copyable.parts(state, 2);
      Copyable.requirePlaces(parts[0], indices.length);
      Copyable.requirePlaces(parts[1], cycles.length);
      for (int i = 0; i < indices.length; i++) {
        indices[i] = Copyable.index(parts[0], i, 0, indices.length - 1);
      }
      for (int i = 0; i < cycles.length; i++) {
        cycles[i] = Copyable.index(parts[1], i, 1, indices.length - i);
      }
    }

    @Override
    PyObject choice() {
      PyObject[] items = new PyObject[count];
      for (int i = 0; i < count; i++) {
        items[i] = pool[indices[i]];
      }
      return PyTuple.of(items);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      indices = fields.integers(indices);
      cycles = fields.integers(cycles);
      count = fields.integer(count);
    }
  }

  /** Choices in the order of the pool, with or without repetition. */
  static final class Combinations extends Choices {
    /** Most indices kept of choices of which there are none, which tell their number. */
    private static final int MOST_KEPT = 1000;

    private int[] indices;
    private boolean repeats;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Combinations() {}

    Combinations(PyObject[] pool, int count, boolean repeats) {
      super(repeats ? WITH_REPLACEMENT : COMBINATIONS, pool);
      this.repeats = repeats;
      this.over = repeats ? pool.length == 0 && count > 0 : count > pool.length;
      this.indices = new int[over ? Math.min(count, MOST_KEPT) : count];
      for (int i = 0; i < indices.length; i++) {
        indices[i] = repeats ? 0 : i;
      }
    }

    @Override
    boolean move() {
      int n = pool.length;
      for (int i = indices.length - 1; i >= 0; i--) {
        int most = repeats ? n - 1 : n - indices.length + i;
        if (indices[i] < most) {
          int value = indices[i] + 1;
          indices[i] = value;
          for (int k = i + 1; k < indices.length; k++) {
            indices[k] = repeats ? value : value + k - i;
          }
          return true;
        }
      }
      return false;
    }

    @Override
    PyTuple arguments() {
      return PyTuple.of(PyTuple.of(pool.clone()), PyInt.of(indices.length));
    }

    @Override
    PyObject state() {
      return Copyable.tuple(indices);
    }

    @Override
    void take(PyObject state) {
      Copyable.requirePlaces(state, indices.length);
      for (int i = 0; i < indices.length; i++) {
        int most = repeats ? pool.length - 1 : pool.length - indices.length + i;
        indices[i] = Copyable.index(state, i, 0, most);
      }
    }

    @Override
    PyObject choice() {
      PyObject[] items = new PyObject[indices.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = pool[indices[i]];
      }
      return PyTuple.of(items);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      indices = fields.integers(indices);
      repeats = fields.flag(repeats);
    }
  }
}
