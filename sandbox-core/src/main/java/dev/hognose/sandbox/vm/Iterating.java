// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyListIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyTupleIterator;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Making iterators and asking them for items. */
public final class Iterating {
  /** Items of a tuple that is charged for when an iterator has made it. */
  private static final int LONG_TUPLE = 64;

  private Iterating() {}

  /** Whether an object can be iterated over at all. */
  public static boolean isIterable(PyObject object) {
    if (object instanceof PyIterator
        || object instanceof GuestIterator
        || object instanceof PyGenerator) {
      return true;
    }
    PyObject method = object.type().lookup(Names.ITER);
    return method != null
        ? method != PyNone.NONE
        : hasItems(object.type()) || Iteration.iterator(object) != null;
  }

  /**
   * Whether objects of a class without {@code __iter__} are iterated over by their items: a builtin
   * class with items by number has {@code __iter__} as well, so a match object has none.
   */
  public static boolean hasItems(PyType type) {
    PyObject items = type.lookup(Names.GETITEM);
    return items != null && !PyBuiltin.isOwn(items, Names.GETITEM);
  }

  /** Refuses an object that cannot be iterated over. */
  static void requireIterable(PyObject object) {
    if (!isIterable(object)) {
      throw Raise.typeError("'" + object.type().shownName() + "' object is not iterable");
    }
  }

  /** An iterator over an object. */
  static @Nullable PyObject iter(Machine machine, PyObject object) {
    if (object instanceof PyGenerator generator && generator.isSynchronous()
        || object instanceof PyIterator
        || object instanceof GuestIterator) {
      return object;
    }
    if (!(object instanceof PyInstance)) {
      PyIterator iterator = Iteration.iterator(object);
      if (iterator != null) {
        return iterator;
      }
    }
    PyObject method = object.type().lookup(Names.ITER);
    if (method instanceof PyBuiltin builtin
        && builtin.owner == Payload.of(object).type()
        && PyBuiltin.isOwn(builtin, Names.ITER)
        && object instanceof PyInstance) {
      PyIterator iterator = Iteration.iterator(Payload.of(object));
      if (iterator != null) {
        return iterator;
      }
    }
    if (method != null && method != PyNone.NONE) {
      return machine.push(new IterFrame(object, method));
    }
    if (method == null && hasItems(object.type())) {
      return new SequenceIterator(object);
    }
    throw Raise.typeError("'" + object.type().shownName() + "' object is not iterable");
  }

  /** Appends all items of an iterable, which may be asked for its length; null. */
  public static @Nullable PyObject collect(Machine machine, PyList list, PyObject iterable) {
    return machine.push(new CollectFrame(list, iterable, true));
  }

  /** The next item for a builtin that iterates. */
  static @Nullable PyObject next(Machine machine, PyObject iterator) {
    machine.meter().work(1);
    if (iterator instanceof PyIterator own) {
      PyObject item = own.next();
      return item == null ? Machine.EXHAUSTED : charged(machine, own, item);
    } else if (iterator instanceof GuestIterator own) {
      return advance(machine, own);
    } else if (iterator instanceof PyGenerator generator) {
      return Generators.resume(machine, generator, PyNone.NONE, PyGenerator.AT_END_SIGNAL);
    } else {
      return machine.push(new NextFrame(iterator));
    }
  }

  private static @Nullable PyObject advance(Machine machine, GuestIterator iterator) {
    if (iterator.running) {
      throw Raise.valueError(iterator.type().shownName() + " already executing");
    }
    PyObject item = iterator.advanceNatively(machine);
    return item != null ? chargedRow(machine, item) : machine.push(new AdvanceFrame(iterator));
  }

  private static PyObject charged(Machine machine, PyIterator from, PyObject item) {
    Iteration.chargeMade(machine.meter(), from, item);
    return charged(machine, item);
  }

  /** Charges for a long tuple that an iterator has made. */
  private static PyObject charged(Machine machine, PyObject item) {
    if (item instanceof PyTuple tuple && tuple.items.length > LONG_TUPLE) {
      Iteration.chargeItem(machine.meter(), item);
    }
    return item;
  }

  /** Charges for a tuple that {@code zip}, {@code enumerate} or their like have made. */
  private static PyObject chargedRow(Machine machine, PyObject item) {
    if (item instanceof PyTuple) {
      Iteration.chargeItem(machine.meter(), item);
    }
    return item;
  }

  /** The next item for a {@code for} loop; {@link Machine#EXHAUSTED} at the end. */
  static @Nullable PyObject forIter(Machine machine, PyFrame f, long word, PyObject iterator) {
    if (iterator instanceof PyGenerator generator) {
      return Generators.resume(machine, generator, PyNone.NONE, Instruction.c(word));
    }
    if (iterator instanceof PyIterator own) {
      PyObject item = own.next();
      if (item == null) {
        return Machine.EXHAUSTED;
      }
      // The loop's short cuts take items of these without a charge, wherever a turn ends.
      boolean made = !(own instanceof PyListIterator) && !(own instanceof PyTupleIterator);
      return made ? charged(machine, own, item) : item;
    }
    if (iterator instanceof GuestIterator own && !own.running) {
      PyObject item = own.advanceNatively(machine);
      if (item != null) {
        return chargedRow(machine, item);
      }
    }
    machine.target = Instruction.a(word);
    return machine.push(new ForFrame(f, Instruction.c(word), iterator));
  }

  /** Asks {@code __iter__} or {@code __await__}, as the method is, and checks the answer. */
  static final class IterFrame extends NativeFrame {
    private PyObject object;
    private PyObject method;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    IterFrame() {}

    IterFrame(PyObject object, PyObject method) {
      this.object = object;
      this.method = method;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject answer = value;
      if (!asked) {
        asked = true;
        answer = Calls.onType(machine, method, object);
      }
      if (answer != null
          && !(answer instanceof PyIterator)
          && !(answer instanceof GuestIterator)
          && !(answer instanceof PyGenerator)
          && answer.type().lookup(Names.NEXT) == null) {
        throw Raise.typeError(
            (awaits() ? "__await__" : "iter")
                + "() returned non-iterator of type '"
                + answer.type().shownName()
                + "'");
      }
      if (answer instanceof PyGenerator && answer.type() == PyGenerator.COROUTINE && awaits()) {
        throw Raise.typeError("__await__() returned a coroutine");
      }
      return answer;
    }

    private boolean awaits() {
      return object.type().lookup(Names.AWAIT) == method;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(object);
      tracer.reference(method);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      object = fields.object(object);
      method = fields.object(method);
      asked = fields.flag(asked);
    }
  }

  /** Asks {@code __next__} for a builtin: the end comes as a signal, not as an exception. */
  static final class NextFrame extends NativeFrame {
    private PyObject iterator;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    NextFrame() {}

    NextFrame(PyObject iterator) {
      this.iterator = iterator;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (asked) {
        return value;
      }
      asked = true;
      return ask(machine, iterator);
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      return exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
          ? Machine.EXHAUSTED
          : PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(iterator);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      iterator = fields.object(iterator);
      asked = fields.flag(asked);
    }
  }

  private static @Nullable PyObject ask(Machine machine, PyObject iterator) {
    PyObject method = iterator.type().lookup(Names.NEXT);
    if (method == null) {
      throw Raise.typeError("'" + iterator.type().shownName() + "' object is not an iterator");
    }
    return Calls.onType(machine, method, iterator);
  }

  /** A step of a {@code for} loop over an iterator that may run guest code. */
  static final class ForFrame extends NativeFrame {
    private PyFrame f;
    private int loop;
    private PyObject iterator;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    ForFrame() {}

    ForFrame(PyFrame f, int loop, PyObject iterator) {
      this.f = f;
      this.loop = loop;
      this.iterator = iterator;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject item = value;
      boolean atOnce = !asked;
      if (!asked) {
        asked = true;
        item =
            iterator instanceof GuestIterator own ? advance(machine, own) : ask(machine, iterator);
      }
      if (item == Machine.EXHAUSTED) {
        return atOnce ? item : DONE;
      }
      if (item != null && !atOnce) {
        f.pc = loop;
      }
      return item;
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      return !(iterator instanceof GuestIterator)
              && exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
          ? DONE
          : PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(iterator);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      f = fields.part(f, PyFrame.class);
      loop = fields.integer(loop);
      iterator = fields.object(iterator);
      asked = fields.flag(asked);
    }
  }

  /** A step of a builtin iterator. */
  static final class AdvanceFrame extends NativeFrame {
    private GuestIterator iterator;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    AdvanceFrame() {}

    AdvanceFrame(GuestIterator iterator) {
      this.iterator = iterator;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      iterator.running = true;
      try {
        PyObject item = iterator.advance(machine, value);
        iterator.running = item == null;
        return item;
      } catch (RuntimeException error) {
        iterator.running = false;
        iterator.abandon();
        throw error;
      }
    }

    @Override
    protected void dropped(Machine machine) {
      iterator.running = false;
      iterator.abandon();
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      dropped(machine);
      return iterator.endsAtStopIteration()
              && exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
          ? Machine.EXHAUSTED
          : PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(iterator);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      iterator = fields.part(iterator, GuestIterator.class);
    }
  }

  /** The iterator over an object that only has {@code __getitem__}. */
  public static final class SequenceIterator extends GuestIterator {
    /** Its class. */
    public static final PyType TYPE = PyType.builtin("iterator").isFinal();

    private @Nullable PyObject sequence;
    private long index;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    SequenceIterator() {}

    SequenceIterator(PyObject sequence) {
      this.sequence = sequence;
    }

    /** What it goes through, or null at its end. */
    public @Nullable PyObject sequence() {
      return sequence;
    }

    /** The index it asks for next. */
    public long index() {
      return index;
    }

    /** Has it go on at an index. */
    public void moveTo(long next) {
      index = next;
    }

    @Override
    protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
      if (received == Machine.EXHAUSTED) {
        sequence = null;
      }
      PyObject source = sequence;
      if (received != null || source == null) {
        return received == null ? Machine.EXHAUSTED : received;
      }
      return machine.push(new ItemFrame(source, PyInt.of(index++)));
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public long heapBytes() {
      return 24;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.reference(sequence);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      sequence = fields.optional(sequence);
      index = fields.number(index);
    }
  }

  /** Asks {@code __getitem__}: IndexError and StopIteration mean the end. */
  static final class ItemFrame extends NativeFrame {
    private PyObject sequence;
    private PyObject index;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    ItemFrame() {}

    ItemFrame(PyObject sequence, PyObject index) {
      this.sequence = sequence;
      this.index = index;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (asked) {
        return value;
      }
      asked = true;
      return machine.operators.getItem(sequence, index);
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      return exception.type().isSubtypeOf(ExceptionTypes.INDEX_ERROR)
              || exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
          ? Machine.EXHAUSTED
          : PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(sequence);
      tracer.reference(index);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      sequence = fields.object(sequence);
      index = fields.object(index);
      asked = fields.flag(asked);
    }
  }
}
