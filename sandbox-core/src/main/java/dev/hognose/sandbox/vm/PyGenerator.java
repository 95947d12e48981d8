// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A generator, coroutine or asynchronous generator: a frame that runs when it is asked to. */
public final class PyGenerator extends Traced {
  public static final PyType GENERATOR = PyType.builtin("generator").isFinal();
  public static final PyType COROUTINE = PyType.builtin("coroutine").isFinal();
  public static final PyType ASYNC_GENERATOR = PyType.builtin("async_generator").isFinal();

  /** What {@code __await__} of a coroutine gives. */
  public static final PyType COROUTINE_STEPS = PyType.builtin("coroutine_wrapper").isFinal();

  /** What {@code __anext__} and {@code asend} of an asynchronous generator give. */
  public static final PyType SENDING = PyType.builtin("async_generator_asend").isFinal();

  /** What {@code athrow} and {@code aclose} of an asynchronous generator give. */
  public static final PyType THROWING = PyType.builtin("async_generator_athrow").isFinal();

  /** What {@code anext} with a default gives. */
  public static final PyType NEXT_OR_DEFAULT = PyType.builtin("anext_awaitable").isFinal();

  /** Its end raises StopIteration in the frame that resumed it. */
  static final int AT_END_RAISE = -1;

  /** Its end gives {@link Machine#EXHAUSTED} to the builtin's frame that resumed it. */
  static final int AT_END_SIGNAL = -2;

  /** What it yields, the frame that resumed it yields in turn; its result is that frame's value. */
  static final int DELEGATED = -3;

  /** Its body. */
  PyFrame frame;

  public PyStr name;
  public PyStr qualifiedName;

  /** Whether its body is on the machine's stack. */
  boolean running;

  /** Whether its body has ended. */
  boolean finished;

  /** Whether it waits for the iterator of a YIELD_FROM, which will be executed again. */
  boolean delegating;

  /** What becomes of its next value: a code index for a loop's body, or a constant above. */
  int mode;

  /** The exception its body handles while it is not running. */
  @Nullable PyException ownHandled;

  /** The exception handled where it was resumed. */
  @Nullable PyException outerHandled;

  /** What its body returned. */
  @Nullable PyObject result;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyGenerator() {}

  PyGenerator(PyFrame frame, PyFunction function) {
    this(frame, function.name, function.qualifiedName);
  }

  /** The coroutine of a module that awaits at its top level. */
  PyGenerator(PyFrame frame) {
    this(frame, new PyStr(frame.code.identity.name()), new PyStr(frame.code.identity.name()));
  }

  private PyGenerator(PyFrame frame, PyStr name, PyStr qualifiedName) {
    this.frame = frame;
    this.name = name;
    this.qualifiedName = qualifiedName;
    frame.generator = this;
  }

  /** Whether it has run at all. */
  public boolean isStarted() {
    return finished || frame.pc > 0;
  }

  /** Whether its body has ended. */
  public boolean isFinished() {
    return finished;
  }

  /** Whether its body is on the machine's stack. */
  public boolean isRunning() {
    return running;
  }

  /** Whether it is a plain generator, which can be iterated over. */
  public boolean isSynchronous() {
    return frame.code.flavor == Code.Flavor.GENERATOR;
  }

  /** The code of its body. */
  public PyCode code() {
    return new PyCode(frame.code);
  }

  /** Where its body stands, or None once that has ended. */
  public PyObject shownFrame() {
    return finished ? PyNone.NONE : frame.view();
  }

  /** A parameter of its body, or null once that has ended. */
  public @Nullable PyObject parameter(int index) {
    return finished ? null : frame.r[index];
  }

  /** What its body waits for by {@code yield from} or {@code await}, or null. */
  public @Nullable PyObject awaited() {
    return delegating ? frame.r[Generators.delegateRegister(frame)] : null;
  }

  @Override
  public PyType type() {
    return switch (frame.code.flavor) {
      case COROUTINE -> COROUTINE;
      case ASYNC_GENERATOR -> ASYNC_GENERATOR;
      case GENERATOR, PLAIN -> frame.code.identity.source().internal() ? internalType() : GENERATOR;
    };
  }

  /** The class that one of the prelude's generators shows: some stand for objects of their own. */
  private PyType internalType() {
    return switch (frame.code.identity.name()) {
      case "_await_coroutine" -> COROUTINE_STEPS;
      case "_async_step" -> SENDING;
      case "_async_raise", "_async_close" -> THROWING;
      case "_async_next" -> NEXT_OR_DEFAULT;
      default -> GENERATOR;
    };
  }

  /** Changes its {@code __name__}, or else its {@code __qualname__}. */
  void rename(boolean plain, PyStr text) {
    if (plain) {
      name = text;
    } else {
      qualifiedName = text;
    }
  }

  @Override
  public long heapBytes() {
    return 120 + 4L * frame.r.length;
  }

  @Override
  public void trace(Tracer tracer) {
    frame.trace(tracer);
    tracer.reference(ownHandled);
    tracer.reference(outerHandled);
    tracer.reference(result);
    PyFunction.traceName(tracer, name);
    PyFunction.traceName(tracer, qualifiedName);
  }

  @Override
  public void exchange(Fields fields) {
    frame = fields.part(frame, PyFrame.class);
    name = fields.part(name, PyStr.class);
    qualifiedName = fields.part(qualifiedName, PyStr.class);
    running = fields.flag(running);
    finished = fields.flag(finished);
    delegating = fields.flag(delegating);
    mode = fields.integer(mode);
    ownHandled = fields.optional(ownHandled, PyException.class);
    outerHandled = fields.optional(outerHandled, PyException.class);
    result = fields.optional(result);
    if (fields.isLoading()) {
      fields.later(
          () ->
              fields.require(
                  finished || frame.generator == this, "a generator with the frame of another"));
    }
  }
}
