// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyListIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The iterators {@code count}, {@code repeat} and {@code cycle}. */
final class Counting {
  static final PyType COUNT = ItertoolsModule.type("count");

  /** Methods of which a number of the guest has one. */
  private static final List<PyStr> NUMBERS =
      List.of(Names.INDEX, Names.FLOAT, Names.INT, PyStr.shared("__complex__"));

  static final PyType REPEAT = ItertoolsModule.type("repeat");
  static final PyType CYCLE = ItertoolsModule.type("cycle");

  /** Counts of ints that start nearer to 0, in smaller steps, stay within a long. */
  private static final long FAR = 1L << 62;

  private static final long WIDE = 1L << 31;

  private Counting() {}

  static void addTo(Table table) {
    ItertoolsModule.copyable(COUNT, "cls, start=0, step=1", Counting::count)
        .method("__repr__", "self, /", Counting::countRepr)
        .install();
    ItertoolsModule.copyable(REPEAT, "cls, object, times=None", Counting::repeat)
        .method("__repr__", "self, /", (m, a) -> ((Repeat) Args.at(a, 0)).repr())
        .method("__length_hint__", "self, /", (m, a) -> ((Repeat) Args.at(a, 0)).length())
        .install();
    ItertoolsModule.restorable(CYCLE, "cls, iterable, /", (m, a) -> new Cycle(Args.at(a, 1)))
        .install();
    table.value("count", COUNT).value("repeat", REPEAT).value("cycle", CYCLE);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    PyObject start = Args.or(args, 1, PyInt.of(0));
    PyObject step = Args.or(args, 2, PyInt.of(1));
    boolean byOne = step instanceof PyInt one && one.value == 1 || step == PyBool.TRUE;
    start = start instanceof PyBool flag && byOne ? flag.asInt : start;
    if (start instanceof PyInt s
        && step instanceof PyInt t
        && Math.abs(s.value) < FAR
        && Math.abs(t.value) < WIDE) {
      return new Count(s, t);
    }
    for (PyObject each : new PyObject[] {start, step}) {
      boolean number =
          each instanceof PyInstance
              ? NUMBERS.stream().anyMatch(name -> each.type().lookup(name) != null)
              : Arithmetic.unary(machine.meter(), Opcode.POS, each) != null;
      if (!number) {
        throw Raise.typeError("a number is required");
      }
    }
    return new GuestCount(start, step);
  }

  private static @Nullable PyObject countRepr(Machine machine, @Nullable PyObject[] args) {
    return Args.at(args, 0) instanceof GuestCount other
        ? machine.callPrelude("_count_repr", other.current, other.step)
        : ((Count) Args.at(args, 0)).repr();
  }

  private static PyObject repeat(Machine machine, @Nullable PyObject[] args) {
    long times = args[2] == null ? -1 : Math.max(0, Numbers.ssize(Args.at(args, 2)));
    return new Repeat(Args.at(args, 1), times);
  }

  /** A count of ints. */
  static final class Count extends PyIterator implements Copyable {
    private long current;
    private long step;
    private boolean started;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Count() {}

    Count(PyInt start, PyInt step) {
      this.current = start.value;
      this.step = step.value;
    }

    @Override
    public PyObject next() {
      if (started) {
        long following = current + step;
        if (((current ^ following) & (step ^ following)) < 0) {
          throw Raise.overflowError("count is beyond 64 bits");
        }
        current = following;
      }
      started = true;
      return PyInt.of(current);
    }

    @Override
    public PyTuple reduced() {
      PyObject next = PyInt.of(started ? current + step : current);
      return PyTuple.of(COUNT, step == 1 ? PyTuple.of(next) : PyTuple.of(next, PyInt.of(step)));
    }

    private PyStr repr() {
      long shown = started ? current + step : current;
      return new PyStr(step == 1 ? "count(" + shown + ")" : "count(" + shown + ", " + step + ")");
    }

    @Override
    public boolean makesItems() {
      return true;
    }

    @Override
    public PyType type() {
      return COUNT;
    }

    @Override
    public void trace(Tracer tracer) {}

    @Override
    public void exchange(Fields fields) {
      current = fields.number(current);
      step = fields.number(step);
      started = fields.flag(started);
    }
  }

  /** A count of other numbers, by their own addition. */
  static final class GuestCount extends Stepper implements Copyable {
    private PyObject current;
    private PyObject step;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    GuestCount() {}

    GuestCount(PyObject start, PyObject step) {
      super(COUNT);
      this.current = start;
      this.step = step;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject value) {
      PyObject result = current;
      if (value != null) {
        current = value;
        return result;
      }
      PyObject sum =
          current instanceof PyInstance || step instanceof PyInstance
              ? null
              : add(machine.meter(), current, step);
      if (sum == null) {
        sum = machine.callPrelude("_add", current, step);
      }
      if (sum == null) {
        return null;
      }
      current = sum;
      return result;
    }

    @Override
    public PyTuple reduced() {
      return PyTuple.of(COUNT, PyTuple.of(current, step));
    }

    private static @Nullable PyObject add(Meter meter, PyObject left, PyObject right) {
      return Arithmetic.binary(meter, Opcode.ADD, left, right);
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(current);
      tracer.reference(step);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      current = fields.object(current);
      step = fields.object(step);
    }
  }

  /** The same object so many times; -1 for ever. */
  static final class Repeat extends PyIterator implements Copyable {
    private PyObject object;
    private long times;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Repeat() {}

    Repeat(PyObject object, long times) {
      this.object = object;
      this.times = times;
    }

    @Override
    public @Nullable PyObject next() {
      if (times == 0) {
        return null;
      }
      if (times > 0) {
        times--;
      }
      return object;
    }

    @Override
    public PyTuple reduced() {
      return PyTuple.of(
          REPEAT, times < 0 ? PyTuple.of(object) : PyTuple.of(object, PyInt.of(times)));
    }

    private PyObject length() {
      if (times < 0) {
        throw Raise.typeError("len() of unsized object");
      }
      return PyInt.of(times);
    }

    private PyStr repr() {
      String shown = Repr.repr(object);
      return new PyStr(
          times < 0 ? "repeat(" + shown + ")" : "repeat(" + shown + ", " + times + ")");
    }

    @Override
    public int lengthHint() {
      return (int) Math.min(times, Integer.MAX_VALUE);
    }

    @Override
    public PyType type() {
      return REPEAT;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.reference(object);
    }

    @Override
    public void exchange(Fields fields) {
      object = fields.object(object);
      times = fields.number(times);
    }
  }

  /** The items of an iterable, then the same again and again. */
  static final class Cycle extends Stepper implements Copyable {
    private PyList saved = new PyList();
    private int index = -1;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Cycle() {}

    Cycle(PyObject iterable) {
      super(CYCLE, iterable);
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject value) {
      if (index < 0) {
        PyObject item = value == null ? machine.next(sources[0]) : value;
        if (item == null) {
          return null;
        }
        if (item != Machine.EXHAUSTED) {
          machine.meter().allocate(8);
          saved.append(item);
          return item;
        }
        index = 0;
      }
      if (saved.size == 0) {
        return Machine.EXHAUSTED;
      }
      index = index < saved.size ? index : 0;
      PyObject item = saved.get(index);
      index = index + 1 == saved.size ? 0 : index + 1;
      return item;
    }

    @Override
    public PyTuple reduced() {
      PyObject source = sources[0];
      if (index >= 0) {
        PyListIterator rest = new PyListIterator(saved);
        rest.index = index;
        source = rest;
      }
      return PyTuple.of(CYCLE, PyTuple.of(source), PyTuple.of(saved, PyBool.of(index >= 0)));
    }

    @Override
    public void restore(PyObject state) {
      PyObject[] parts = Copyable.parts(state, 2);
      if (!(parts[0] instanceof PyList items)) {
        throw Raise.typeError("argument 1 must be list, not " + parts[0].type().shownName());
      }
      saved = items;
      boolean again = Copyable.flag(parts[1]);
      int known = again && sources[0] instanceof PyListIterator rest ? rest.index : 0;
      index = again ? Math.clamp(known, 0, Math.max(0, items.size - 1)) : -1;
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(saved);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      saved = fields.part(saved, PyList.class);
      index = fields.integer(index);
    }
  }
}
