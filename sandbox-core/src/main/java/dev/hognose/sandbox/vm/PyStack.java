// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A stack of frames that waits while the machine runs another one: a thread of the guest.
 *
 * <p>A thread gives way only where it asks to, so what runs when is the same on every run. While
 * the stack runs, its frames are the machine's and this object is empty.
 */
public final class PyStack extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("stack").isFinal();

  private static final int BYTES = 64;
  private static final PyStr MAIN_STACK = PyStr.shared("main_stack");

  /** The topmost frame; null while the stack runs and when it has ended. */
  @Nullable Frame top;

  /** Number of its frames of Python functions. */
  int depth;

  /** The exception it handles. */
  @Nullable PyException handled;

  /** An empty stack: the place to keep that of the code that runs. */
  public PyStack() {}

  /**
   * A stack on which a function will run.
   *
   * @param function takes no arguments and gives the stack that runs when it has ended
   * @param thread what {@link #running} gives while it runs
   */
  public PyStack(PyObject function, PyObject thread) {
    this.top = new ThreadFrame(function, thread);
  }

  /** The thread whose stack runs, or null on the stack of the program itself. */
  public static @Nullable PyObject running(Machine machine) {
    Frame frame = machine.top;
    while (frame != null) {
      if (frame instanceof ThreadFrame thread) {
        return thread.thread;
      }
      frame = frame.back;
    }
    return null;
  }

  /** Keeps the stack that runs and goes on with another one; null: the result will come. */
  public static @Nullable PyObject change(Machine machine, PyStack from, PyStack to) {
    if (to.top == null) {
      throw Raise.runtimeError("a stack that has ended cannot run");
    }
    return machine.push(new WaitFrame(from, to));
  }

  /** Has the machine run it. */
  void enter(Machine machine) {
    machine.top = top;
    machine.depth = depth;
    machine.handled = handled;
    top = null;
    handled = null;
  }

  private void keep(Machine machine) {
    top = machine.top;
    depth = machine.depth;
    handled = machine.handled;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    long bytes = BYTES;
    for (Frame frame = top; frame != null; frame = frame.back) {
      bytes += HeapWalk.FRAME_BYTES;
    }
    return bytes;
  }

  @Override
  public void trace(Tracer tracer) {
    for (Frame frame = top; frame != null; frame = frame.back) {
      frame.trace(tracer);
    }
    tracer.reference(handled);
  }

  @Override
  public void exchange(Fields fields) {
    top = MachineState.stack(fields, top);
    depth = fields.isLoading() ? MachineState.depth(top) : depth;
    handled = fields.optional(handled, PyException.class);
  }

  /** On top of a stack that waits. */
  static final class WaitFrame extends NativeFrame {
    private @Nullable PyStack from;
    private @Nullable PyStack to;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    WaitFrame() {}

    WaitFrame(PyStack from, PyStack to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyStack own = from;
      PyStack other = to;
      if (own == null || other == null) {
        return PyNone.NONE;
      }
      from = null;
      to = null;
      own.keep(machine);
      other.enter(machine);
      return null;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(from);
      tracer.reference(to);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      from = fields.optional(from, PyStack.class);
      to = fields.optional(to, PyStack.class);
    }
  }

  /** The lowest frame of a thread's stack. */
  static final class ThreadFrame extends NativeFrame {
    private PyObject function;
    private PyObject thread;
    private boolean begun;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    ThreadFrame() {}

    ThreadFrame(PyObject function, PyObject thread) {
      this.function = function;
      this.thread = thread;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject next = value;
      if (!begun) {
        begun = true;
        machine.target = -1;
        next = machine.call(function);
      }
      if (next instanceof PyStack stack && stack.top != null) {
        stack.enter(machine);
        return null;
      }
      if (next != null) {
        throw Raise.runtimeError("a thread ended without saying what runs next");
      }
      return null;
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      PyObject program = machine.session().processEntry(MAIN_STACK);
      if (program instanceof PyStack stack && stack.top != null) {
        stack.enter(machine);
        machine.throwLater(exception);
        return DONE;
      }
      return PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(function);
      tracer.reference(thread);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      function = fields.object(function);
      thread = fields.object(thread);
      begun = fields.flag(begun);
    }
  }
}
