// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/**
 * The iterators {@code takewhile}, {@code dropwhile}, {@code filterfalse}, {@code starmap}, {@code
 * compress}.
 */
final class Filtering {
  static final PyType TAKEWHILE = ItertoolsModule.type("takewhile");
  static final PyType DROPWHILE = ItertoolsModule.type("dropwhile");
  static final PyType FILTERFALSE = ItertoolsModule.type("filterfalse");
  static final PyType STARMAP = ItertoolsModule.type("starmap");
  static final PyType COMPRESS = ItertoolsModule.type("compress");

  private Filtering() {}

  static void addTo(Table table) {
    ItertoolsModule.restorable(
            TAKEWHILE, "cls, predicate, iterable, /", (m, a) -> new Filter(TAKEWHILE, a))
        .install();
    ItertoolsModule.restorable(
            DROPWHILE, "cls, predicate, iterable, /", (m, a) -> new Filter(DROPWHILE, a))
        .install();
    ItertoolsModule.copyable(
            FILTERFALSE, "cls, function, iterable, /", (m, a) -> new Filter(FILTERFALSE, a))
        .install();
    ItertoolsModule.copyable(STARMAP, "cls, function, iterable, /", (m, a) -> new StarMap(a))
        .install();
    ItertoolsModule.copyable(COMPRESS, "cls, data, selectors", (m, a) -> new Compress(a)).install();
    table
        .value("takewhile", TAKEWHILE)
        .value("dropwhile", DROPWHILE)
        .value("filterfalse", FILTERFALSE)
        .value("starmap", STARMAP)
        .value("compress", COMPRESS);
  }

  /** Items chosen by what a predicate says. */
  static final class Filter extends Stepper implements Copyable {
    private static final int ITEM = 0;
    private static final int ANSWER = 1;
    private static final int TRUTH = 2;

    private PyObject predicate;
    private @Nullable PyObject item;
    private boolean over;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Filter() {}

    Filter(PyType type, @Nullable PyObject[] args) {
      super(type, Args.at(args, 2));
      this.predicate = Args.at(args, 1);
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      if (over && type() == TAKEWHILE) {
        return Machine.EXHAUSTED;
      }
      while (true) {
        if (phase == ITEM) {
          PyObject next = value == null ? machine.next(sources[0]) : value;
          if (next == null || next == Machine.EXHAUSTED || over) {
            return next;
          }
          item = next;
          phase = ANSWER;
          value =
              predicate == PyNone.NONE && type() == FILTERFALSE
                  ? next
                  : machine.call(predicate, next);
        }
        if (phase == ANSWER) {
          if (value == null) {
            return null;
          }
          phase = TRUTH;
          value = truth(machine, value);
        }
        if (value == null) {
          return null;
        }
        phase = ITEM;
        boolean answer = value == PyBool.TRUE;
        value = null;
        PyObject chosen = choose(answer);
        if (chosen != null) {
          return chosen;
        }
      }
    }

    @Override
    public PyTuple reduced() {
      PyTuple given = PyTuple.of(predicate, sources[0]);
      return type() == FILTERFALSE
          ? PyTuple.of(type(), given)
          : PyTuple.of(type(), given, PyInt.of(over ? 1 : 0));
    }

    @Override
    public void restore(PyObject state) {
      over = Copyable.flag(state);
    }

    private @Nullable PyObject choose(boolean answer) {
      PyObject known = item;
      item = null;
      if (type() == TAKEWHILE) {
        over = !answer;
        return answer ? known : Machine.EXHAUSTED;
      }
      over = type() == DROPWHILE && !answer;
      return answer ? null : known;
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(predicate);
      tracer.reference(item);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      predicate = fields.object(predicate);
      item = fields.optional(item);
      over = fields.flag(over);
    }
  }

  /** What a function gives for the items of each item. */
  static final class StarMap extends Stepper implements Copyable {
    private PyObject function;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    StarMap() {}

    StarMap(@Nullable PyObject[] args) {
      super(STARMAP, Args.at(args, 2));
      this.function = Args.at(args, 1);
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      if (phase == 0) {
        PyObject item = value == null ? machine.next(sources[0]) : value;
        if (item == null || item == Machine.EXHAUSTED) {
          return item;
        }
        phase = 1;
        value = call(machine, item);
      }
      if (value != null) {
        phase = 0;
      }
      return value;
    }

    @Override
    public PyTuple reduced() {
      return PyTuple.of(STARMAP, PyTuple.of(function, sources[0]));
    }

    private @Nullable PyObject call(Machine machine, PyObject item) {
      return switch (item) {
        case PyTuple tuple -> machine.call(function, tuple.items.clone());
        case PyList list -> machine.call(function, list.toArray());
        default -> machine.callPrelude("_call_with", function, item);
      };
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(function);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      function = fields.object(function);
    }
  }

  /** Items whose selector is true. */
  static final class Compress extends Stepper implements Copyable {
    private @Nullable PyObject item;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Compress() {}

    Compress(@Nullable PyObject[] args) {
      super(COMPRESS, Args.at(args, 1), Args.at(args, 2));
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      while (true) {
        if (phase == 0) {
          PyObject next = value == null ? machine.next(sources[0]) : value;
          if (next == null || next == Machine.EXHAUSTED) {
            return next;
          }
          item = next;
          phase = 1;
          value = null;
        }
        if (phase == 1) {
          PyObject selector = value == null ? machine.next(sources[1]) : value;
          if (selector == null) {
            return null;
          }
          if (selector == Machine.EXHAUSTED) {
            phase = 0;
            return selector;
          }
          phase = 2;
          value = truth(machine, selector);
        }
        if (value == null) {
          return null;
        }
        phase = 0;
        boolean chosen = value == PyBool.TRUE;
        value = null;
        if (chosen && item != null) {
          return item;
        }
      }
    }

    @Override
    public PyTuple reduced() {
      return PyTuple.of(COMPRESS, PyTuple.of(sources[0], sources[1]));
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(item);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      item = fields.optional(item);
    }
  }
}
