// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Resuming generators, and what happens when they yield, return or are thrown into. */
public final class Generators {
  private static final PyStr SEND = PyStr.shared("send");
  private static final PyStr THROW = PyStr.shared("throw");
  private static final PyStr CLOSE = PyStr.shared("close");

  private Generators() {}

  /** Sends a value into a generator; its next value is the result, its end a StopIteration. */
  public static @Nullable PyObject send(Machine machine, PyGenerator generator, PyObject value) {
    return resume(machine, generator, value, PyGenerator.AT_END_RAISE);
  }

  /** Lets a generator run; at its end as the mode says. */
  static @Nullable PyObject resume(
      Machine machine, PyGenerator generator, PyObject value, int mode) {
    if (generator.running) {
      throw Raise.valueError(generator.type().shownName() + " already executing");
    }
    if (generator.finished) {
      return switch (mode) {
        case PyGenerator.AT_END_RAISE -> throw ended(generator);
        case PyGenerator.DELEGATED -> endedAwait(generator);
        default -> Machine.EXHAUSTED;
      };
    }
    PyFrame frame = generator.frame;
    if (frame.pc == 0) {
      if (value != PyNone.NONE) {
        String message = "can't send non-None value to a just-started " + kind(generator);
        throw generator.type() == PyGenerator.THROWING
            ? Raise.runtimeError(message)
            : Raise.typeError(message);
      }
    } else if (generator.delegating) {
      frame.r[Instruction.c(frame.code.instructions[frame.pc])] = value;
    } else {
      frame.r[Instruction.a(frame.code.instructions[frame.pc - 1])] = value;
    }
    enter(machine, generator, mode);
    return null;
  }

  private static String kind(PyGenerator generator) {
    PyType type = generator.type();
    if (type == PyGenerator.SENDING) {
      return "async generator";
    }
    return type == PyGenerator.THROWING || type == PyGenerator.COROUTINE_STEPS
        ? "coroutine"
        : type.name().replace('_', ' ');
  }

  private static PyObject endedAwait(PyGenerator generator) {
    String steps = stepsOf(generator);
    if (steps != null) {
      throw Raise.runtimeError("cannot reuse already awaited " + steps);
    }
    return PyNone.NONE;
  }

  /** The methods that make this step of an asynchronous generator, or null if it is none. */
  private static @Nullable String stepsOf(PyGenerator generator) {
    PyType type = generator.type();
    if (type == PyGenerator.SENDING) {
      return "__anext__()/asend()";
    }
    return type == PyGenerator.THROWING ? "aclose()/athrow()" : null;
  }

  private static RuntimeException ended(PyGenerator generator) {
    String steps = stepsOf(generator);
    if (steps != null) {
      return Raise.runtimeError("cannot reuse already awaited " + steps);
    }
    return isCoroutine(generator)
        ? Raise.runtimeError("cannot reuse already awaited coroutine")
        : Raise.stopIteration(null);
  }

  private static boolean isCoroutine(PyGenerator generator) {
    return generator.type() == PyGenerator.COROUTINE
        || generator.type() == PyGenerator.COROUTINE_STEPS;
  }

  private static void enter(Machine machine, PyGenerator generator, int mode) {
    PyFrame frame = generator.frame;
    frame.returnTo = machine.target;
    machine.enter(frame);
    generator.running = true;
    generator.delegating = false;
    generator.mode = mode;
    generator.outerHandled = machine.handled;
    if (generator.ownHandled != null) {
      machine.handled = generator.ownHandled;
    }
  }

  /**
   * What a handler that is entered has to remember: the exception handled so far, or None where
   * that is whatever the one who resumes a generator handles, and the generator itself none yet.
   */
  static @Nullable PyObject handledBefore(Machine machine, PyFrame f, PyException exception) {
    PyGenerator generator = f.generator;
    if (generator == null || generator.ownHandled != null) {
      return machine.handled;
    }
    generator.ownHandled = exception;
    return PyNone.NONE;
  }

  /** The exception handled after a handler is left that has remembered this. */
  static @Nullable PyException handledAfter(PyFrame f, @Nullable PyObject before) {
    if (f.generator == null || before != PyNone.NONE) {
      return (PyException) before;
    }
    f.generator.ownHandled = null;
    return f.generator.outerHandled;
  }

  /** Takes a generator's frame off the stack. */
  static void leave(Machine machine, PyGenerator generator) {
    PyFrame frame = generator.frame;
    machine.depth--;
    machine.top = frame.back;
    frame.back = null;
    generator.running = false;
    machine.handled = generator.outerHandled;
    generator.outerHandled = null;
  }

  /**
   * The instruction YIELD: null if the generator was left, None as its result if the builtin that
   * asks for items has taken this one.
   */
  static @Nullable PyObject yielded(Machine machine, PyFrame f, long word) {
    PyObject value = Building.at(f, Instruction.b(word));
    if (f.back instanceof NativeFrame taker
        && generatorOf(f).mode == PyGenerator.AT_END_SIGNAL
        && taker.takes(machine, value)) {
      return PyNone.NONE;
    }
    handOutOf(machine, f, value);
    return null;
  }

  /** The instruction ASYNC_GEN_YIELD. */
  static void yieldedAsync(Machine machine, PyFrame f, long word) {
    handOutOf(machine, f, new PyAsyncItem(Building.at(f, Instruction.b(word))));
  }

  /** A generator's frame hands out a value. */
  private static void handOutOf(Machine machine, PyFrame first, PyObject value) {
    PyFrame f = first;
    while (true) {
      PyGenerator generator = generatorOf(f);
      if (generator.ownHandled != null) {
        generator.ownHandled = machine.handled;
      }
      Frame back = f.back;
      leave(machine, generator);
      if (generator.mode != PyGenerator.DELEGATED) {
        deliver(machine, generator, f, back, value);
        return;
      }
      if (!(back instanceof PyFrame outer)) {
        throw new IllegalStateException("a generator delegates to no frame");
      }
      f = outer;
      f.pc--;
      generatorOf(f).delegating = true;
    }
  }

  private static void deliver(
      Machine machine, PyGenerator generator, PyFrame f, @Nullable Frame back, PyObject value) {
    if (back instanceof PyFrame python) {
      if (f.returnTo >= 0) {
        python.r[f.returnTo] = value;
      }
      if (generator.mode >= 0) {
        python.pc = generator.mode;
      }
    } else {
      machine.received = value;
    }
  }

  /** A generator's frame has ended with a result. */
  static void returned(Machine machine, PyFrame f, PyObject value) {
    PyGenerator generator = generatorOf(f);
    Frame back = f.back;
    leave(machine, generator);
    finish(generator, value);
    switch (generator.mode) {
      case PyGenerator.AT_END_RAISE ->
          Unwinding.unwind(machine, Raise.stopIteration(value).exception(), true);
      case PyGenerator.AT_END_SIGNAL -> machine.received = Machine.EXHAUSTED;
      case PyGenerator.DELEGATED -> {
        if (back instanceof PyFrame python) {
          python.r[f.returnTo] = value;
        }
      }
      default -> {}
    }
  }

  /** Ends a generator whose frame stands on a stack that is dropped. */
  static void drop(PyGenerator generator) {
    generator.running = false;
    generator.outerHandled = null;
    generator.frame.back = null;
    finish(generator, PyNone.NONE);
  }

  private static void finish(PyGenerator generator, PyObject value) {
    generator.finished = true;
    generator.ownHandled = null;
    generator.result = value;
    java.util.Arrays.fill(generator.frame.r, null);
  }

  /** A generator's frame was left by an exception, which may change on the way. */
  static PyException failed(Machine machine, PyFrame f, PyException exception) {
    PyGenerator generator = generatorOf(f);
    leave(machine, generator);
    finish(generator, PyNone.NONE);
    boolean stop = exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION);
    boolean asyncStop =
        generator.frame.code.flavor == Code.Flavor.ASYNC_GENERATOR
            && exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION);
    if (!stop && !asyncStop) {
      return exception;
    }
    PyException other =
        Raise.runtimeError(
                kind(generator) + " raised " + (stop ? "StopIteration" : "StopAsyncIteration"))
            .exception();
    other.cause = exception;
    other.context = exception;
    other.suppressContext = true;
    return other;
  }

  /** Raises an exception where a generator waits. */
  public static @Nullable PyObject raise(
      Machine machine, PyGenerator generator, PyException exception) {
    return raise(machine, generator, exception, PyGenerator.AT_END_RAISE);
  }

  private static @Nullable PyObject raise(
      Machine machine, PyGenerator first, PyException exception, int firstMode) {
    PyGenerator generator = first;
    int mode = firstMode;
    while (true) {
      if (generator.running) {
        throw Raise.valueError(generator.type().shownName() + " already executing");
      }
      if (generator.finished) {
        endedAwait(generator);
        if (isCoroutine(generator)) {
          throw ended(generator);
        }
        machine.throwLater(exception);
        return null;
      }
      if (!generator.isStarted()) {
        Unwinding.addBeginning(exception, generator.frame);
        finish(generator, PyNone.NONE);
        machine.throwLater(exception);
        return null;
      }
      PyObject inner = generator.awaited();
      PyFrame frame = generator.frame;
      enter(machine, generator, mode);
      if (inner == null) {
        machine.throwLater(exception);
        return null;
      }
      long word = frame.code.instructions[frame.pc++];
      machine.target = Instruction.a(word);
      if (!(inner instanceof PyGenerator next)
          || exception.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
        return throwIntoOther(machine, frame, inner, exception);
      }
      generator = next;
      mode = PyGenerator.DELEGATED;
    }
  }

  /**
   * Refuses to throw what is no exception: the error is raised in the generator that delegates to
   * the innermost one, or by the caller if there is none.
   */
  public static @Nullable PyObject refuse(Machine machine, PyGenerator first, PyError error) {
    PyGenerator generator = first;
    int mode = PyGenerator.AT_END_RAISE;
    while (!generator.finished
        && !generator.running
        && generator.isStarted()
        && generator.awaited() instanceof PyGenerator inner) {
      PyFrame frame = generator.frame;
      enter(machine, generator, mode);
      machine.target = Instruction.a(frame.code.instructions[frame.pc++]);
      generator = inner;
      mode = PyGenerator.DELEGATED;
    }
    machine.throwLater(error.exception());
    return null;
  }

  private static @Nullable PyObject throwIntoOther(
      Machine machine, PyFrame frame, PyObject inner, PyException exception) {
    PyStr method = exception.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT) ? CLOSE : THROW;
    if (inner.type().isBuiltin() && inner.type().lookup(method) == null) {
      if (exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        frame.r[machine.target] = resultOf(exception);
      } else {
        machine.throwLater(exception);
      }
      return null;
    }
    try {
      PyObject value = machine.push(new DelegateFrame(frame, inner, method, exception));
      if (value != null) {
        frame.r[machine.target] = value;
      }
    } catch (PyError raised) {
      // It is raised in the generator, not in whoever throws into it.
      machine.throwLater(raised.exception());
    }
    return null;
  }

  /** What an iterator that ends with a StopIteration returns. */
  private static PyObject resultOf(PyException stop) {
    PyTuple args = stop.args;
    return args.items.length == 0 ? PyNone.NONE : args.items[0];
  }

  /** Ends a generator by GeneratorExit. */
  public static @Nullable PyObject close(Machine machine, PyGenerator generator) {
    if (generator.finished) {
      return PyNone.NONE;
    }
    if (!generator.isStarted()) {
      finish(generator, PyNone.NONE);
      return PyNone.NONE;
    }
    return machine.push(new CloseFrame(generator));
  }

  /** The instruction YIELD_FROM: its result, or null while the iterator goes on. */
  static @Nullable PyObject delegate(Machine machine, PyFrame f, long word) {
    PyObject inner = Building.at(f, Instruction.b(word));
    PyObject sent = Building.at(f, Instruction.c(word));
    if (inner instanceof PyGenerator generator) {
      return resume(machine, generator, sent, PyGenerator.DELEGATED);
    }
    if (inner instanceof PyIterator iterator && sent == PyNone.NONE) {
      PyObject item = iterator.next();
      if (item == null) {
        return PyNone.NONE;
      }
      Iteration.chargeMade(machine.meter(), iterator, item);
      handOut(machine, f, item);
      return null;
    }
    return machine.push(new DelegateFrame(f, inner, sent == PyNone.NONE ? null : SEND, sent));
  }

  /** Yields from a frame that executes YIELD_FROM. */
  private static void handOut(Machine machine, PyFrame f, PyObject item) {
    f.pc--;
    generatorOf(f).delegating = true;
    handOutOf(machine, f, item);
  }

  /** The register of the iterator that a delegating frame waits for. */
  static int delegateRegister(PyFrame frame) {
    long word = frame.code.instructions[frame.pc];
    if (Instruction.opcode(word) != Opcode.YIELD_FROM) {
      throw new IllegalStateException("a delegating frame is not at YIELD_FROM");
    }
    return Instruction.b(word);
  }

  private static PyGenerator generatorOf(PyFrame f) {
    PyGenerator generator = f.generator;
    if (generator == null) {
      throw new IllegalStateException("a yield outside a generator");
    }
    return generator;
  }

  /** One step of a YIELD_FROM over an iterator that is not a generator. */
  static final class DelegateFrame extends NativeFrame {
    private PyFrame f;
    private PyObject iterator;
    private @Nullable PyStr method;
    private PyObject argument;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    DelegateFrame() {}

    DelegateFrame(PyFrame f, PyObject iterator, @Nullable PyStr method, PyObject argument) {
      this.f = f;
      this.iterator = iterator;
      this.method = method;
      this.argument = argument;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject item = value;
      if (!asked) {
        asked = true;
        item = ask(machine);
      }
      if (item == null) {
        return null;
      }
      if (CLOSE.equals(method) && argument instanceof PyException exit) {
        throw new PyError(exit);
      }
      if (item == Machine.EXHAUSTED) {
        return PyNone.NONE;
      }
      machine.top = f;
      handOut(machine, f, item);
      return DONE;
    }

    private @Nullable PyObject ask(Machine machine) {
      if (method != null && !iterator.type().isBuiltin()) {
        return machine.callPrelude("_delegate_" + method.value(), iterator, argument);
      }
      if (CLOSE.equals(method)) {
        return machine.callMethod(iterator, CLOSE);
      }
      if (method != null) {
        return machine.callMethod(iterator, method, argument);
      }
      if (iterator.type().isBuiltin()) {
        return machine.next(iterator);
      }
      return machine.callMethod(iterator, Names.NEXT);
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      if (CLOSE.equals(method) || !exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        return PROPAGATE;
      }
      return resultOf(exception);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(iterator);
      tracer.reference(argument);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      f = fields.part(f, PyFrame.class);
      iterator = fields.object(iterator);
      method = fields.optional(method, PyStr.class);
      argument = fields.object(argument);
      asked = fields.flag(asked);
    }
  }

  /** Waits for a generator to end after GeneratorExit was raised in it. */
  static final class CloseFrame extends NativeFrame {
    private PyGenerator generator;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    CloseFrame() {}

    CloseFrame(PyGenerator generator) {
      this.generator = generator;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (!asked) {
        asked = true;
        return Generators.raise(
            machine,
            generator,
            Raise.with(ExceptionTypes.GENERATOR_EXIT).exception(),
            PyGenerator.AT_END_SIGNAL);
      }
      if (value == Machine.EXHAUSTED) {
        PyObject result = generator.result;
        return result == null ? PyNone.NONE : result;
      }
      throw Raise.runtimeError(generator.type().shownName() + " ignored GeneratorExit");
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      return exception.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)
              || exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
          ? PyNone.NONE
          : PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(generator);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      generator = fields.part(generator, PyGenerator.class);
      asked = fields.flag(asked);
    }
  }
}
