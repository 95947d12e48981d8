// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.ExceptionRange;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Finds the handler of an exception, frame by frame. */
final class Unwinding {
  /** What an entry of a traceback takes, without registers. */
  private static final long ENTRY_BYTES = 120;

  /** A traceback keeps half as many of its innermost and of its outermost entries. */
  private static final int MAX_ENTRIES = 2_000;

  /** Where functions come from that are builtins in CPython. */
  private static final String PRELUDE = "<prelude>";

  /** Characters of a message that are charged with the exception. */
  private static final int SHORT_MESSAGE = 1_000;

  private Unwinding() {}

  /**
   * Goes up the stack to a frame that handles an exception.
   *
   * @param fresh whether it is raised here, not passed on: it then gets its context, and the frame
   *     on top an entry of the traceback
   */
  static void unwind(Machine machine, PyException first, boolean fresh) {
    PyException exception = first;
    boolean entered = fresh;
    if (fresh) {
      chargeMessage(machine.meter(), exception);
      setContext(exception, machine.handled);
    }
    while (machine.top != null) {
      Frame top = machine.top;
      if (top instanceof PyFrame f) {
        int pc = Math.max(0, f.pc - 1);
        if (entered && !f.code.identity.source().internal()) {
          addEntry(machine, exception, f, pc);
        } else if (entered && exception.view == null && isOfModule(f.code)) {
          exception.view = PyBool.TRUE;
        }
        if (f.code.instructions.length > pc
            && Instruction.opcode(f.code.instructions[pc]) == Opcode.GET_ATTR
            && exception.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
          long word = f.code.instructions[pc];
          noteAttribute(exception, f.r[Instruction.b(word)], f.body.names[Instruction.c(word)]);
        }
        entered = true;
        if (handles(f, pc, exception)) {
          return;
        }
        if (f.generator != null) {
          exception = Generators.failed(machine, f, exception);
        } else {
          machine.depth--;
          machine.top = f.back;
        }
      } else {
        NativeFrame frame = (NativeFrame) top;
        PyObject result;
        try {
          result = frame.raised(machine, exception);
        } catch (PyError other) {
          exception = other.exception();
          setContext(exception, machine.handled);
          machine.top = frame.back;
          continue;
        }
        if (result != NativeFrame.PROPAGATE) {
          machine.deliver(frame, result);
          return;
        }
        machine.top = frame.back;
      }
    }
  }

  /** Charges a long message, which may hold names of any length. */
  private static void chargeMessage(Meter meter, PyException exception) {
    PyObject[] args = exception.args.items;
    if (args.length > 0 && args[0] instanceof PyStr text && text.charCount() > SHORT_MESSAGE) {
      meter.allocate(2L * text.charCount());
      meter.work(text.charCount() >> 4);
    }
  }

  /** Tells an AttributeError that knows nothing of it which attribute was asked of what. */
  static void noteAttribute(PyException exception, @Nullable PyObject object, PyStr name) {
    if (object != null
        && isUnknown(exception.slot(ExceptionMembers.NAME))
        && isUnknown(exception.slot(ExceptionMembers.OBJ))) {
      exception.setSlot(ExceptionMembers.NAME, name);
      exception.setSlot(ExceptionMembers.OBJ, object);
    }
  }

  private static boolean isUnknown(@Nullable PyObject value) {
    return value == null || value == PyNone.NONE;
  }

  /** Whether a frame of the library's stands for one that CPython would show. */
  private static boolean isOfModule(Code code) {
    return !code.identity.source().name().startsWith(PRELUDE);
  }

  private static void addEntry(Machine machine, PyException exception, PyFrame f, int pc) {
    if (exception.traceback.isEmpty()) {
      Hints.noteScope(exception, f);
    }
    if (exception.traceback.size() == MAX_ENTRIES) {
      machine.meter().work(MAX_ENTRIES >> 5);
      exception.traceback.drop(MAX_ENTRIES / 2);
    } else {
      machine.meter().allocate(ENTRY_BYTES + 4L * f.r.length);
    }
    exception.traceback.add(new TraceEntry(f.code, pc, isLookup(machine, exception, f, pc), f));
  }

  /** Notes that an exception was raised before the first instruction of a frame. */
  static void addBeginning(PyException exception, PyFrame f) {
    if (!f.code.identity.source().internal()) {
      exception.traceback.add(new TraceEntry(f.code, f.code.instructions.length, false, f));
    }
  }

  /** Whether a call failed because the method was not found. */
  private static boolean isLookup(Machine machine, PyException exception, PyFrame f, int pc) {
    long word = f.code.instructions[pc];
    if (Instruction.opcode(word) != Opcode.CALL_METHOD) {
      return false;
    }
    CallSite site = f.code.tables.calls()[Instruction.c(word)];
    if (site.lookup() == 0) {
      return false;
    }
    if (machine.failedLookup == f) {
      machine.failedLookup = null;
      return true;
    }
    return exception.traceback.isEmpty()
        && exception.type() == ExceptionTypes.ATTRIBUTE_ERROR
        && exception.slot(ExceptionMembers.OBJ) == f.r[Instruction.b(word)]
        && f.body.names[site.method()].equals(exception.slot(ExceptionMembers.NAME));
  }

  private static boolean handles(PyFrame f, int pc, PyException exception) {
    for (ExceptionRange range : f.code.ranges) {
      if (pc >= range.start() && pc < range.end()) {
        f.r[range.register()] = exception;
        f.pc = range.handler();
        return true;
      }
    }
    return false;
  }

  /** Links a raised exception to the one that is being handled, without making a circle. */
  static void setContext(PyException exception, @Nullable PyException handled) {
    if (handled == null || handled == exception) {
      return;
    }
    PyException each = handled;
    int steps = 0;
    while (each.context != null && steps++ < MAX_ENTRIES) {
      if (each.context == exception) {
        each.context = null;
        break;
      }
      each = each.context;
    }
    exception.context = handled;
  }

  /** The instruction RAISE. */
  static @Nullable PyObject raise(
      Machine machine, @Nullable PyObject object, @Nullable PyObject cause, boolean hasCause) {
    if (object == null) {
      PyException handled = machine.handled;
      if (handled == null) {
        throw Raise.runtimeError("No active exception to reraise");
      }
      machine.throwAgain(handled);
      return null;
    }
    if (object instanceof PyException exception && (!hasCause || isReady(cause))) {
      if (hasCause) {
        exception.cause = cause instanceof PyException other ? other : null;
        exception.suppressContext = true;
      }
      machine.throwLater(exception);
      return null;
    }
    return machine.push(new RaiseFrame(object, hasCause ? cause : null));
  }

  private static boolean isReady(@Nullable PyObject cause) {
    return cause instanceof PyException || cause == PyNone.NONE;
  }

  /** Whether an exception matches what an {@code except} names: 1 or 0. */
  static int matches(Machine machine, long word, PyObject exception, PyObject expected) {
    if (expected instanceof PyTuple tuple) {
      machine.meter().work(tuple.items.length >> 2);
      int found = 0;
      for (PyObject each : tuple.items) {
        found |= matches(exception, each);
      }
      return found;
    }
    return matches(exception, expected);
  }

  private static int matches(PyObject exception, PyObject expected) {
    if (expected instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return exception.type().isSubtypeOf(type) ? 1 : 0;
    }
    throw Raise.typeError("catching classes that do not inherit from BaseException is not allowed");
  }

  /** Makes exceptions of the classes that a {@code raise} names, and raises. */
  static final class RaiseFrame extends NativeFrame {
    private PyObject object;
    private @Nullable PyObject cause;
    private @Nullable PyObject made;
    private int stage;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    RaiseFrame() {}

    RaiseFrame(PyObject object, @Nullable PyObject cause) {
      this.object = object;
      this.cause = cause;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject now = value;
      if (stage == 0) {
        stage = 1;
        now = instance(machine, object);
      }
      if (now != null && stage == 1) {
        stage = 2;
        made = now;
        now = cause == null ? PyBool.TRUE : instance(machine, cause);
      }
      if (now == null) {
        return null;
      }
      if (!(made instanceof PyException) && made != object && object instanceof PyType called) {
        throw Raise.typeError(
            "calling "
                + NativeText.classText(called)
                + " should have returned an instance of BaseException, not "
                + NativeText.classText(made == null ? PyNone.TYPE : made.type()));
      }
      if (!(made instanceof PyException exception)) {
        throw Raise.typeError("exceptions must derive from BaseException");
      }
      if (cause != null) {
        if (!isReady(now)) {
          throw Raise.typeError("exception causes must derive from BaseException");
        }
        exception.cause = now instanceof PyException other ? other : null;
        exception.suppressContext = true;
      }
      throw new PyError(exception);
    }

    private static @Nullable PyObject instance(Machine machine, PyObject object) {
      return object instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)
          ? machine.call(type)
          : object;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(object);
      tracer.reference(cause);
      tracer.reference(made);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      object = fields.object(object);
      cause = fields.optional(cause);
      made = fields.optional(made);
      stage = fields.integer(stage);
    }
  }
}
