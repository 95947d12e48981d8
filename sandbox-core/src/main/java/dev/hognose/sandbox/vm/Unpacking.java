// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Unpacking of iterables into registers. */
final class Unpacking {
  /** A place in the list that grows, and an int that was made for it. */
  private static final int PLACE_BYTES = 20;

  private Unpacking() {}

  /** Unpacks; null while guest code gives the items. */
  static @Nullable PyObject unpack(Machine machine, PyFrame f, long word) {
    int[] targets = f.code.tables.lists()[Instruction.c(word)];
    int star = Instruction.opcode(word) == Opcode.UNPACK_STAR ? Instruction.a(word) : -1;
    PyObject source = Building.at(f, Instruction.b(word));
    if (source instanceof PyTuple tuple) {
      write(machine, f, targets, star, tuple.items, tuple.items.length);
      return PyNone.NONE;
    } else if (source instanceof PyList list) {
      write(machine, f, targets, star, list.items, list.size);
      return PyNone.NONE;
    } else {
      if (!Iterating.isIterable(source)) {
        throw Raise.typeError(
            "cannot unpack non-iterable " + source.type().shownName() + " object");
      }
      machine.target = -1;
      return machine.push(new UnpackFrame(f, targets, star, source));
    }
  }

  @SuppressWarnings("NullAway") // places below count are filled
  private static void write(
      Machine machine, PyFrame f, int[] targets, int star, @Nullable PyObject[] items, int count) {
    if (star < 0) {
      if (count != targets.length) {
        throw wrongCount(targets.length, count);
      }
      for (int i = 0; i < count; i++) {
        f.r[targets[i]] = items[i];
      }
      return;
    }
    int after = targets.length - star - 1;
    if (count < targets.length - 1) {
      throw Raise.valueError(
          "not enough values to unpack (expected at least "
              + (targets.length - 1)
              + ", got "
              + count
              + ")");
    }
    for (int i = 0; i < star; i++) {
      f.r[targets[i]] = items[i];
    }
    machine.meter().allocate(40 + 4L * (count - after - star));
    PyObject[] rest = Arrays.copyOfRange(items, star, count - after, PyObject[].class);
    f.r[targets[star]] = new PyList(rest, rest.length);
    for (int i = 0; i < after; i++) {
      f.r[targets[star + 1 + i]] = items[count - after + i];
    }
  }

  private static PyError wrongCount(int expected, int got) {
    if (got < expected) {
      return Raise.valueError(
          "not enough values to unpack (expected " + expected + ", got " + got + ")");
    }
    return Raise.valueError("too many values to unpack (expected " + expected + ")");
  }

  /** Takes as many items of an iterator as are wanted, and one more to see that it ends. */
  static final class UnpackFrame extends NativeFrame {
    private PyFrame f;
    private int[] targets;
    private int star;
    private PyObject source;
    private PyList items = new PyList();
    private @Nullable PyObject iterator;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    UnpackFrame() {}

    UnpackFrame(PyFrame f, int[] targets, int star, PyObject source) {
      this.f = f;
      this.targets = targets;
      this.star = star;
      this.source = source;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject now = value;
      PyObject from = iterator;
      if (from == null) {
        from = now == null ? machine.iter(source) : now;
        if (from == null) {
          return null;
        }
        iterator = from;
        now = null;
      }
      while (now != Machine.EXHAUSTED && (star >= 0 || items.size <= targets.length)) {
        if (now != null) {
          items.append(now);
          machine.meter().allocate(PLACE_BYTES);
          machine.meter().work(1);
          if (star < 0 && items.size > targets.length) {
            break;
          }
        }
        now = machine.next(from);
        if (now == null) {
          return null;
        }
      }
      write(machine, f, targets, star, items.items, items.size);
      return PyNone.NONE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(source);
      tracer.reference(items);
      tracer.reference(iterator);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      f = fields.part(f, PyFrame.class);
      targets = fields.integers(targets);
      star = fields.integer(star);
      source = fields.object(source);
      items = fields.part(items, PyList.class);
      iterator = fields.optional(iterator);
    }
  }
}
