// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** {@code chain}, {@code islice}, {@code zip_longest}, {@code batched}, {@code tee} and others. */
final class Chaining {
  static final PyType CHAIN = ItertoolsModule.type("chain");
  static final PyType ISLICE = ItertoolsModule.type("islice");
  static final PyType ZIP_LONGEST = ItertoolsModule.type("zip_longest");
  static final PyType BATCHED = ItertoolsModule.type("batched");
  static final PyType PAIRWISE = ItertoolsModule.type("pairwise");
  static final PyType TEE = ItertoolsModule.type("_tee").isFinal();

  private static final PyType LINK = ItertoolsModule.type("_tee_dataobject");

  private Chaining() {}

  static void addTo(Table table) {
    ItertoolsModule.restorable(CHAIN, "cls, *iterables", (m, a) -> new Chain(Args.at(a, 1)))
        .classMethod("__class_getitem__", "cls, item, /", Args::generic)
        .classMethod("from_iterable", "cls, iterable, /", ItertoolsModule::chain)
        .install();
    ItertoolsModule.restorable(
            ISLICE, "cls, iterable, start, stop=None, step=None, /", Chaining::islice)
        .install();
    ItertoolsModule.restorable(ZIP_LONGEST, "cls, *iterables, fillvalue=None", Chaining::zipLongest)
        .install();
    ItertoolsModule.rows(BATCHED, "cls, iterable, n, *, strict=False", Chaining::batched).install();
    ItertoolsModule.rows(PAIRWISE, "cls, iterable, /", (m, a) -> new Pairwise(Args.at(a, 1)))
        .install();
    ItertoolsModule.rows(TEE, "cls, iterable, /", (m, a) -> tee(Args.at(a, 1)))
        .method("__copy__", "self, /", (m, a) -> new Tee((Tee) Args.at(a, 0)))
        .install();
    table
        .value("chain", CHAIN)
        .value("islice", ISLICE)
        .value("zip_longest", ZIP_LONGEST)
        .value("batched", BATCHED)
        .value("pairwise", PAIRWISE)
        .function("tee", "iterable, n=2, /", Chaining::tees);
  }

  private static PyObject islice(Machine machine, @Nullable PyObject[] args) {
    boolean onlyStop = args[3] == null;
    int lastAt = onlyStop ? 2 : 3;
    boolean endless = Args.absent(args, lastAt);
    long stop = endless ? -1 : bound(Args.at(args, lastAt));
    if (stop == -1 && !endless) {
      throw Raise.valueError(
          "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    long start = onlyStop || Args.absent(args, 2) ? 0 : bound(Args.at(args, 2));
    if (start < 0 || stop < -1) {
      throw Raise.valueError(
          "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    long step = 1;
    if (!Args.absent(args, 4)) {
      PyObject given = Numbers.asInt(Args.at(args, 4));
      step = given instanceof PyInt i ? i.value : -1;
      if (step < 1) {
        throw Raise.valueError("Step for islice() must be a positive integer or None.");
      }
    }
    return new Slice(Args.at(args, 1), start, stop, step);
  }

  /** A bound; -1 for what is none. */
  private static long bound(PyObject value) {
    PyObject number = Numbers.asInt(value);
    if (number == null && value.type().lookup(Names.INDEX) != null) {
      throw GuestNeeded.SIGNAL;
    }
    return number instanceof PyInt i ? i.value : -1;
  }

  private static PyObject zipLongest(Machine machine, @Nullable PyObject[] args) {
    PyObject[] iterables = ((PyTuple) Args.at(args, 1)).items;
    machine.meter().allocate(32L * iterables.length);
    return new ZipLongest(iterables, Args.or(args, 2, PyNone.NONE));
  }

  private static PyObject batched(Machine machine, @Nullable PyObject[] args) {
    long n = Numbers.ssize(Args.at(args, 2));
    if (n < 1) {
      throw Raise.valueError("n must be at least one");
    }
    boolean strict = args[3] != null && Args.at(args, 3) != PyBool.FALSE;
    return new Batched(Args.at(args, 1), n, strict);
  }

  private static Tee tee(PyObject iterable) {
    return iterable instanceof Tee known ? new Tee(known) : new Tee(iterable);
  }

  private static PyObject tees(Machine machine, @Nullable PyObject[] args) {
    long n = Args.integer(args, 1, 2);
    if (n < 0) {
      throw Raise.valueError("n must be >= 0");
    }
    machine.meter().allocate(n * 100);
    PyObject[] result = new PyObject[(int) Math.min(n, Integer.MAX_VALUE - 8)];
    if (n == 0) {
      return PyTuple.EMPTY;
    }
    Tee first = args[0] instanceof Tee known ? known : new Tee(Args.at(args, 0));
    first.requireOpen();
    for (int i = 0; i < result.length; i++) {
      result[i] = i == 0 ? first : new Tee(first);
    }
    return PyTuple.of(result);
  }

  /** The items of each iterable in turn. */
  static final class Chain extends Stepper implements Copyable {
    private @Nullable PyObject current;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Chain() {}

    Chain(PyObject iterables) {
      super(CHAIN, iterables);
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      while (true) {
        PyObject source = current;
        if (source == null) {
          if (phase == 0) {
            PyObject iterable = value == null ? machine.next(sources[0]) : value;
            if (iterable == null || iterable == Machine.EXHAUSTED) {
              return iterable;
            }
            phase = 1;
            value = machine.iter(iterable);
            if (value == null) {
              return null;
            }
          }
          phase = 0;
          current = value;
          value = null;
          continue;
        }
        PyObject item = value == null ? machine.next(source) : value;
        if (item != Machine.EXHAUSTED) {
          return item;
        }
        value = null;
        current = null;
      }
    }

    @Override
    public PyTuple reduced() {
      PyObject now = current;
      return PyTuple.of(
          CHAIN, PyTuple.EMPTY, now == null ? PyTuple.of(sources[0]) : PyTuple.of(sources[0], now));
    }

    @Override
    public void restore(PyObject state) {
      if (!(state instanceof PyTuple parts)) {
        throw Raise.typeError("state is not a tuple");
      }
      if (parts.items.length == 0
          || parts.items.length > 2
          || !isIterator(parts.items[0])
          || !isIterator(parts.items[parts.items.length - 1])) {
        throw Raise.typeError("Arguments must be iterators.");
      }
      sources[0] = source(parts.items[0]);
      current = parts.items.length == 2 ? parts.items[1] : null;
    }

    private static boolean isIterator(PyObject object) {
      return object instanceof PyIterator
          || object instanceof GuestIterator
          || object.type().lookup(Names.NEXT) != null;
    }

    @Override
    protected void abandon() {
      super.abandon();
      if (current == null) {
        end();
      }
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(current);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      current = fields.optional(current);
    }
  }

  /** Items from one index to another. */
  static final class Slice extends Stepper implements Copyable {
    private long index;
    private long next;
    private long stop;
    private long step;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Slice() {}

    Slice(PyObject iterable, long start, long stop, long step) {
      super(ISLICE, iterable);
      this.next = start;
      this.stop = stop;
      this.step = step;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      long target = stop >= 0 && next > stop ? stop : next;
      while (true) {
        if (value == null) {
          if (stop >= 0 && (index >= stop || index >= target && next >= stop)) {
            return Machine.EXHAUSTED;
          }
          value = machine.next(sources[0]);
          if (value == null) {
            return null;
          }
        }
        if (value == Machine.EXHAUSTED) {
          next = stop >= 0 ? stop : Long.MAX_VALUE;
          return value;
        }
        if (index++ >= next) {
          next = next + step < 0 ? Long.MAX_VALUE : next + step;
          return value;
        }
        machine.meter().work(1);
        value = null;
      }
    }

    @Override
    public PyTuple reduced() {
      PyObject end = stop < 0 ? PyNone.NONE : PyInt.of(stop);
      return PyTuple.of(
          ISLICE, PyTuple.of(sources[0], PyInt.of(next), end, PyInt.of(step)), PyInt.of(index));
    }

    @Override
    public void restore(PyObject state) {
      if (!(state instanceof PyInt number) || number.value < 0) {
        throw Copyable.noInteger();
      }
      index = number.value;
    }

    @Override
    protected void abandon() {
      super.abandon();
      end();
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      index = fields.number(index);
      next = fields.number(next);
      stop = fields.number(stop);
      step = fields.number(step);
    }
  }

  /** Tuples of one item of each iterable, until the longest ends. */
  static final class ZipLongest extends Stepper implements Copyable {
    private PyObject fill;
    private @Nullable PyObject[] row = {};
    private boolean[] ended;
    private int active;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    ZipLongest() {}

    ZipLongest(PyObject[] iterables, PyObject fill) {
      super(ZIP_LONGEST, iterables);
      this.fill = fill;
      this.ended = new boolean[iterables.length];
      this.active = iterables.length;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      if (active == 0) {
        return Machine.EXHAUSTED;
      }
      if (value == null) {
        machine.meter().allocate(32L * sources.length);
        row = new PyObject[sources.length];
        phase = 0;
      }
      while (phase < sources.length) {
        if (value == null) {
          value = ended[phase] ? fill : machine.next(sources[phase]);
          if (value == null) {
            return null;
          }
        }
        if (value == Machine.EXHAUSTED) {
          if (--active == 0) {
            return value;
          }
          ended[phase] = true;
          value = fill;
        }
        row[phase++] = value;
        value = null;
      }
      return tuple(row);
    }

    @Override
    public PyTuple reduced() {
      PyObject[] all = sources.clone();
      for (int i = 0; i < all.length; i++) {
        all[i] = ended[i] ? PyTuple.EMPTY : all[i];
      }
      return PyTuple.of(ZIP_LONGEST, PyTuple.of(all), fill);
    }

    @Override
    public void restore(PyObject state) {
      fill = state;
    }

    @SuppressWarnings("NullAway") // every place is filled
    private static PyTuple tuple(@Nullable PyObject[] items) {
      return PyTuple.of(items.clone());
    }

    @Override
    protected void abandon() {
      super.abandon();
      active = 0;
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.references(row);
      tracer.reference(fill);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      fill = fields.object(fill);
      row = fields.optionals(row);
      ended = fields.flags(ended);
      active = fields.integer(active);
    }
  }

  /** Tuples of so many items. */
  static final class Batched extends Stepper {
    private long count;
    private boolean strict;
    private PyList batch = new PyList();

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Batched() {}

    Batched(PyObject iterable, long count, boolean strict) {
      super(BATCHED, iterable);
      this.count = count;
      this.strict = strict;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      while (batch.size < count) {
        if (value == null) {
          value = machine.next(sources[0]);
          if (value == null) {
            return null;
          }
        }
        if (value == Machine.EXHAUSTED) {
          break;
        }
        machine.meter().allocate(32);
        batch.append(value);
        value = null;
      }
      PyList done = batch;
      batch = new PyList();
      if (done.size == 0) {
        return Machine.EXHAUSTED;
      }
      if (strict && done.size < count) {
        throw Raise.valueError("batched(): incomplete batch");
      }
      return PyTuple.of(done.toArray());
    }

    @Override
    protected void abandon() {
      super.abandon();
      batch = new PyList();
      end();
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(batch);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      count = fields.number(count);
      strict = fields.flag(strict);
      batch = fields.part(batch, PyList.class);
    }
  }

  /** Each item with the one after it. */
  static final class Pairwise extends Stepper {
    private @Nullable PyObject before;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Pairwise() {}

    Pairwise(PyObject iterable) {
      super(PAIRWISE, iterable);
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      while (true) {
        if (value == null) {
          value = machine.next(sources[0]);
        }
        if (value == null || value == Machine.EXHAUSTED) {
          return value;
        }
        PyObject first = before;
        before = value;
        if (first != null) {
          return PyTuple.of(first, value);
        }
        value = null;
      }
    }

    @Override
    protected void abandon() {
      super.abandon();
      before = null;
      end();
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(before);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      before = fields.optional(before);
    }
  }

  /** One of several iterators that share a source and the items read from it so far. */
  static final class Tee extends Stepper {
    private Link link;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Tee() {}

    Tee(PyObject iterable) {
      super(TEE, iterable);
      this.link = new Link();
    }

    Tee(Tee other) {
      super(TEE, other.sources);
      openedAs(other);
      this.link = other.link;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      Link here = link;
      if (received == null && here.item != null) {
        return move(here);
      }
      PyObject value = received == null ? machine.next(sources[0]) : received;
      if (value == null || value == Machine.EXHAUSTED) {
        return value;
      }
      machine.meter().allocate(32);
      while (here.item != null && here.next != null) {
        here = here.next;
      }
      here.item = value;
      here.next = new Link();
      return move(link);
    }

    private PyObject move(Link here) {
      PyObject item = here.item;
      Link next = here.next;
      if (item == null || next == null) {
        throw new IllegalStateException("a link without an item");
      }
      link = next;
      return item;
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(link);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      link = fields.part(link, Link.class);
    }
  }

  /**
   * An item read from a shared source, and the place of the next; empty at the end. It is a value
   * only for walks of the heap, which see it once: no guest gets hold of it.
   */
  static final class Link extends Traced {
    private @Nullable PyObject item;
    private @Nullable Link next;

    @Override
    public PyType type() {
      return LINK;
    }

    @Override
    public long heapBytes() {
      return 24;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.reference(item);
      tracer.reference(next);
    }

    @Override
    public void exchange(Fields fields) {
      item = fields.optional(item);
      next = fields.optional(next, Link.class);
    }
  }
}
