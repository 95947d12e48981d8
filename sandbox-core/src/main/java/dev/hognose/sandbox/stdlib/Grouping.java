// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Identity;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The iterators {@code accumulate} and {@code groupby}. */
final class Grouping {
  static final PyType ACCUMULATE = ItertoolsModule.type("accumulate");
  static final PyType GROUPBY = ItertoolsModule.type("groupby");
  static final PyType GROUPER = ItertoolsModule.type("_grouper");

  private Grouping() {}

  static void addTo(Table table) {
    ItertoolsModule.restorable(
            ACCUMULATE,
            "cls, iterable, func=None, *, initial=None",
            (m, a) -> new Accumulate(Args.at(a, 1), a[2], a[3]))
        .install();
    ItertoolsModule.restorable(
            GROUPBY,
            "cls, iterable, key=None",
            (m, a) -> new GroupBy(Args.at(a, 1), Args.or(a, 2, PyNone.NONE)))
        .install();
    Table.of(GROUPER)
        .value("__module__", new PyStr("itertools"))
        .method("__iter__", "self, /", (m, a) -> a[0])
        .method("__next__", "self, /", Stepping::next)
        .install();
    table.value("accumulate", ACCUMULATE).value("groupby", GROUPBY);
  }

  /** Running totals. */
  static final class Accumulate extends Stepper implements Copyable {
    private @Nullable PyObject function;
    private @Nullable PyObject total;
    private @Nullable PyObject initial;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Accumulate() {}

    Accumulate(PyObject iterable, @Nullable PyObject function, @Nullable PyObject initial) {
      super(ACCUMULATE, iterable);
      this.function = function == PyNone.NONE ? null : function;
      this.initial = initial == PyNone.NONE ? null : initial;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      PyObject first = initial;
      if (first != null) {
        initial = null;
        total = first;
        return first;
      }
      if (phase == 0) {
        PyObject item = value == null ? machine.next(sources[0]) : value;
        if (item == null || item == Machine.EXHAUSTED) {
          return item;
        }
        PyObject before = total;
        if (before == null) {
          total = item;
          return item;
        }
        phase = 1;
        value = combine(machine, before, item);
      }
      if (value != null) {
        phase = 0;
        total = value;
      }
      return value;
    }

    @Override
    public PyTuple reduced() {
      PyObject source = sources[0];
      PyObject first = initial;
      if (first != null) {
        source = new Chaining.Chain(PyTuple.of(PyTuple.of(first), source));
      }
      PyObject known = total;
      PyTuple given = PyTuple.of(source, function == null ? PyNone.NONE : function);
      return PyTuple.of(ACCUMULATE, given, known == null ? PyNone.NONE : known);
    }

    @Override
    public void restore(PyObject state) {
      total = state == PyNone.NONE ? null : state;
    }

    private @Nullable PyObject combine(Machine machine, PyObject before, PyObject item) {
      if (function != null) {
        return machine.call(function, before, item);
      }
      PyObject sum =
          before instanceof PyInstance || item instanceof PyInstance
              ? null
              : Arithmetic.binary(machine.meter(), Opcode.ADD, before, item);
      return sum != null ? sum : machine.callPrelude("_add", before, item);
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(function);
      tracer.reference(total);
      tracer.reference(initial);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      function = fields.optional(function);
      total = fields.optional(total);
      initial = fields.optional(initial);
    }
  }

  /** Runs of items whose keys are equal. */
  static final class GroupBy extends Stepper implements Copyable {
    /** What a group takes, with the pair that it is given in. */
    private static final long GROUP_BYTES = 128;

    private static final int ITEM = 0;
    private static final int KEY = 1;
    private static final int EQUAL = 2;

    private PyObject keyFunction;

    /** The item read last and its key, while no group has given it. */
    private @Nullable PyObject item;

    private @Nullable PyObject key;

    /** Key of the group that was given last. */
    private @Nullable PyObject groupKey;

    /** Number of that group; groups given before are at their end. */
    private int group;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    GroupBy() {}

    GroupBy(PyObject iterable, PyObject keyFunction) {
      super(GROUPBY, iterable);
      this.keyFunction = keyFunction;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      if (phase == ITEM && value == null && Identity.same(key, groupKey)) {
        item = null;
      }
      while (true) {
        if (item == null || phase != ITEM) {
          PyObject same = read(machine, value);
          value = null;
          if (same == null || same == Machine.EXHAUSTED) {
            return same;
          }
          if (same == PyBool.TRUE) {
            item = null;
            continue;
          }
        }
        PyObject known = key;
        if (known == null) {
          throw new IllegalStateException("an item without a key");
        }
        groupKey = known;
        group++;
        machine.meter().allocate(GROUP_BYTES);
        return PyTuple.of(known, new Group(this, group));
      }
    }

    @Override
    public PyTuple reduced() {
      PyTuple given = PyTuple.of(sources[0], keyFunction);
      PyObject last = item;
      PyObject lastKey = key;
      PyObject ofGroup = groupKey;
      return last == null || lastKey == null || ofGroup == null
          ? PyTuple.of(GROUPBY, given)
          : PyTuple.of(GROUPBY, given, PyTuple.of(lastKey, last, ofGroup));
    }

    @Override
    public void restore(PyObject state) {
      PyObject[] parts = Copyable.parts(state, 3);
      key = parts[0];
      item = parts[1];
      groupKey = parts[2];
    }

    /**
     * Reads the next item and its key.
     *
     * @return whether it belongs to the group given last, EXHAUSTED, or null while it is under way
     */
    private @Nullable PyObject read(Machine machine, @Nullable PyObject received) {
      PyObject value = received;
      if (phase == ITEM) {
        PyObject next = value == null ? machine.next(sources[0]) : value;
        if (next == null || next == Machine.EXHAUSTED) {
          return next;
        }
        item = next;
        phase = KEY;
        value = keyFunction == PyNone.NONE ? next : machine.call(keyFunction, next);
      }
      if (phase == KEY) {
        if (value == null) {
          return null;
        }
        key = value;
        phase = EQUAL;
        value = equal(machine, value);
      }
      if (value == null) {
        return null;
      }
      phase = ITEM;
      return value;
    }

    private @Nullable PyObject equal(Machine machine, PyObject next) {
      PyObject before = groupKey;
      if (before == null) {
        return PyBool.FALSE;
      }
      try {
        return PyBool.of(Comparison.equal(machine.meter(), before, next));
      } catch (GuestNeeded needed) {
        return machine.callPrelude("_equal", before, next);
      }
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(keyFunction);
      tracer.reference(item);
      tracer.reference(key);
      tracer.reference(groupKey);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      keyFunction = fields.object(keyFunction);
      item = fields.optional(item);
      key = fields.optional(key);
      groupKey = fields.optional(groupKey);
      group = fields.integer(group);
    }
  }

  /** The items of one run. */
  static final class Group extends Stepper {
    private GroupBy parent;
    private int number;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Group() {}

    Group(GroupBy parent, int number) {
      super(GROUPER);
      this.parent = parent;
      this.number = number;
    }

    @Override
    @Nullable PyObject step(Machine machine, @Nullable PyObject received) {
      if (parent.group != number) {
        return Machine.EXHAUSTED;
      }
      if (received == null && parent.item != null && parent.phase == GroupBy.ITEM) {
        return Identity.same(parent.key, parent.groupKey) ? take() : Machine.EXHAUSTED;
      }
      PyObject same = parent.read(machine, received);
      if (same == null || same == Machine.EXHAUSTED) {
        return same;
      }
      if (same == PyBool.FALSE) {
        return Machine.EXHAUSTED;
      }
      parent.key = parent.groupKey;
      return take();
    }

    @Override
    protected void abandon() {
      parent.abandon();
    }

    private PyObject take() {
      PyObject item = parent.item;
      parent.item = null;
      return item == null ? Machine.EXHAUSTED : item;
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(parent);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      parent = fields.part(parent, GroupBy.class);
      number = fields.integer(number);
    }
  }
}
