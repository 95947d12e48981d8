// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.IdentityNumbers;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The machine of one session: the stack of frames of the execution that is under way, and what
 * lives as long as the session does.
 *
 * <ul>
 *   <li>All state of guest code is in frames and objects; no Java frame waits for guest code.
 *   <li>An operation gives its result, or pushes frames and gives null; the result then goes to the
 *       frame that was on top, into the register {@link #target} if that is a Python frame.
 *   <li>Confined to one thread at a time.
 * </ul>
 */
public final class Machine {
  /** What {@link #next} gives at the end of an iterator. */
  public static final PyObject EXHAUSTED = marker();

  final Operators operators = new Operators(this);

  /** The topmost frame. */
  @Nullable Frame top;

  /** A result on its way to a builtin's frame. */
  @Nullable PyObject received;

  /** Register that takes the result of the frame pushed next, if a Python frame is on top. */
  int target;

  /** Steps left before the limits are looked at. */
  int fuel;

  /** Number of frames of Python functions. */
  int depth;

  /** Whether the loop must leave: a host call waits, or an exception is to be thrown. */
  boolean stops;

  /** An exception that is raised in the topmost frame as soon as the loop has been left. */
  @Nullable PyException thrown;

  /** Whether that exception was raised before. */
  boolean again;

  /** The frame whose look-up of a method has just failed, while the stack is unwound. */
  @Nullable PyFrame failedLookup;

  /** The exception that {@code except} or {@code finally} handles at the moment. */
  @Nullable PyException handled;

  private final SessionState session;
  private final Meter meter;

  /** The builtins that have begun inside each other since the loop was left. */
  final NativeDepth natives;

  /** The depth of calls that a program may have without asking for more. */
  final int hostLimit;

  /** Most frames of Python functions. */
  int recursionLimit;

  private int granted;
  private long budget;
  private boolean preempted;

  /**
   * A machine with nothing to run.
   *
   * @param session what outlives the execution
   * @param meter the execution's account
   * @param recursionLimit frames of Python functions at most
   */
  public Machine(SessionState session, Meter meter, int recursionLimit) {
    this.session = session;
    this.meter = meter;
    this.natives = new NativeDepth(meter);
    meter.tellWork(this::worked);
    this.hostLimit = recursionLimit;
    this.recursionLimit = recursionLimit;
  }

  /** The execution's account. */
  public Meter meter() {
    return meter;
  }

  /** What outlives the execution. */
  public SessionState session() {
    return session;
  }

  /** Pushes the lowest frame of an execution. */
  public void begin(NativeFrame program) {
    top = program;
    received = null;
  }

  /** Whether nothing is left to run. */
  public boolean isFinished() {
    return top == null;
  }

  /** Whether a host call waits. */
  public boolean isWaiting() {
    return stops && thrown == null;
  }

  /** The frame that waits for the host, while {@link #isWaiting}. */
  public @Nullable HostCallFrame hostCall() {
    return top instanceof HostCallFrame frame ? frame : null;
  }

  /**
   * Runs until all is over, the host is asked something, or the steps or the turn are used up.
   *
   * @throws LimitBreach if a bound is passed; the stack is then to be dropped
   * @throws PyError if the lowest frame let an exception pass
   */
  public void run(long steps) {
    budget = steps;
    preempted = false;
    CallDepth.recall(this);
    IntDigits.recall(this);
    Identities identities = session.identities();
    identities.charge(meter);
    try {
      ScopedValue.where(IdentityNumbers.CURRENT, identities).run(this::loop);
    } finally {
      identities.charge(null);
    }
  }

  private void loop() {
    grant();
    try {
      while (top != null && !preempted && (!stops || thrown != null)) {
        try {
          if (thrown != null) {
            PyException exception = thrown;
            thrown = null;
            boolean fresh = !again;
            stops = false;
            again = false;
            boolean _ = lead(exception, fresh);
          } else if (top instanceof PyFrame) {
            Interpreter.run(this);
          } else {
            stepNative();
          }
        } catch (PyError error) {
          boolean _ = lead(error.exception(), true);
        }
      }
    } finally {
      settle();
    }
  }

  /** Leads an exception to its handler, a step, as there may be a circle; whether to leave. */
  boolean lead(PyException exception, boolean fresh) {
    Unwinding.unwind(this, exception, fresh);
    return --fuel < 0 && leaves();
  }

  /** Answers the waiting host call with a value. */
  public void resumeWith(PyObject value) {
    stops = false;
    received = value;
  }

  /** Answers the waiting host call with what the prelude makes of a plan. */
  public void resumeWithPlan(PyObject plan, boolean raises) {
    if (top instanceof HostCallFrame waiting) {
      waiting.take(plan, raises);
    }
    stops = false;
    received = null;
  }

  /** Has the waiting host call's result come later; its caller gets an awaitable. */
  public void resumePending() {
    if (top instanceof HostCallFrame waiting) {
      waiting.becomePending(this);
    }
    stops = false;
    received = null;
  }

  /** Answers the waiting host call with an exception. */
  public void resumeRaising(PyException exception) {
    throwLater(exception);
  }

  /** Has an exception raised in the topmost frame when the loop has been left. */
  void throwLater(PyException exception) {
    thrown = exception;
    stops = true;
  }

  /** Has a handled exception raised again, its context as it is. */
  void throwAgain(PyException exception) {
    throwLater(exception);
    again = true;
  }

  /** Drops the stack after a breach. */
  public void abandon() {
    top = Settling.drop(this, top);
    handled = null;
    thrown = null;
    stops = false;
  }

  /** Calls something; null means that its result will come. */
  public @Nullable PyObject call(PyObject callee, PyObject... args) {
    return Calls.call(this, callee, args, null);
  }

  /** Calls a builtin with one argument if it needs no guest code for that, or gives null. */
  public @Nullable PyObject callNatively(PyObject callee, PyObject only) {
    return Frequent.natively(this, callee, only);
  }

  /** Calls something with keyword arguments; null means that its result will come. */
  public @Nullable PyObject call(PyObject callee, PyObject[] args, @Nullable PyDict keywords) {
    return Calls.call(this, callee, args, keywords);
  }

  /** Calls a method found on the object's type; AttributeError if there is none. */
  public @Nullable PyObject callMethod(PyObject self, PyStr name, PyObject... args) {
    PyObject found = self.type().lookup(name);
    if (found == null) {
      throw Raise.attributeError(self, name);
    }
    return Calls.onType(this, found, self, args);
  }

  /** Calls a function of the prelude. */
  public @Nullable PyObject callPrelude(String function, PyObject... args) {
    return Calls.call(this, session.prelude(function), args, null);
  }

  /** What a comparison gives, not only a bool; null means that it will come. */
  public @Nullable PyObject compare(int opcode, PyObject left, PyObject right) {
    return operators.compare(opcode, left, right);
  }

  /** The truth of an object as a bool; null means that it will come. */
  public @Nullable PyObject truth(PyObject object) {
    return operators.truth(object);
  }

  /** The next item of an iterator, {@link #EXHAUSTED}, or null if it will come. */
  public @Nullable PyObject next(PyObject iterator) {
    return Iterating.next(this, iterator);
  }

  /** An iterator over an object, or null if it will come. */
  public @Nullable PyObject iter(PyObject iterable) {
    return Iterating.iter(this, iterable);
  }

  /** An attribute as {@code getattr} finds it, or null if it will come. */
  public @Nullable PyObject getAttribute(PyObject object, PyStr name) {
    return Attributes.get(this, object, name);
  }

  /** Sets an attribute; null if that is still under way. */
  public @Nullable PyObject setAttribute(PyObject object, PyStr name, PyObject value) {
    return Attributes.set(this, object, name, value);
  }

  /** Deletes an attribute; null if that is still under way. */
  public @Nullable PyObject deleteAttribute(PyObject object, PyStr name) {
    return AttributeStores.delete(this, object, name);
  }

  /** Runs a builtin's frame at once as far as it gets. */
  public @Nullable PyObject push(NativeFrame frame) {
    natives.enter();
    frame.returnTo = target;
    frame.back = top;
    top = frame;
    PyObject value;
    meter.allocate(HeapWalk.FRAME_BYTES);
    try {
      value = frame.resume(this, null);
    } catch (PyError error) {
      value = frame.raised(this, error.exception());
      if (value == NativeFrame.PROPAGATE) {
        top = frame.back;
        throw error;
      }
    } finally {
      natives.leave();
    }
    if (value == null) {
      return null;
    }
    if (value == NativeFrame.DONE) {
      if (top == frame) {
        top = frame.back;
      }
      return null;
    }
    top = frame.back;
    return value;
  }

  /** Asks the operating system, which is the host. */
  public @Nullable PyObject osCall(String name, PyObject... args) {
    return HostCallFrame.ask(this, HostCallFrame.Kind.OS, name, args, null);
  }

  /** Writes to standard output or standard error. */
  public void write(boolean toStderr, String text) {
    meter.work(text.length() / 64);
    session.output().write(toStderr, text);
  }

  /** The exception that is being handled, or null. */
  public @Nullable PyException handledException() {
    return handled;
  }

  /** The machine's frame of Python code that runs, for builtins that look at their caller. */
  public @Nullable PyFrame callerFrame() {
    return PyFrame.guest(top);
  }

  /** The object of the program's frame that is so many calls below that one, or null. */
  public @Nullable PyObject frameObject(long depth) {
    PyFrame frame = callerFrame();
    for (long i = 0; i < depth && frame != null; i++) {
      frame = frame.caller();
    }
    return frame == null ? null : frame.view();
  }

  /** The globals of the program's own code that runs, also if it has called the library. */
  public PyDict programGlobals() {
    PyFrame caller = callerFrame();
    return caller == null ? session.mainNamespace() : caller.globals;
  }

  /** The frame of Python code that runs, also one of the library; the prelude's do not count. */
  private @Nullable PyFrame runningFrame() {
    for (Frame frame = top; frame != null; frame = frame.back) {
      if (frame instanceof PyFrame python
          && !python.code.identity.source().name().equals("<prelude>")) {
        return python;
      }
    }
    return null;
  }

  /** Whether the code that runs is the library's own. */
  public boolean runsLibrary() {
    PyFrame frame = runningFrame();
    return frame != null && frame.code.identity.source().internal();
  }

  /** Whether the guest's own code runs, and calls with nothing between. */
  public boolean runsProgram() {
    return top instanceof PyFrame frame && !frame.code.identity.source().internal();
  }

  /** {@code globals()} of the code that runs. */
  public PyObject callerGlobals() {
    PyFrame caller = runningFrame();
    return caller == null ? session.mainNamespace() : caller.globals;
  }

  /** {@code locals()} of the code that runs: a function's as a copy. */
  public PyObject callerLocals() {
    PyFrame caller = runningFrame();
    if (caller == null) {
      return session.mainNamespace();
    }
    PyObject namespace = caller.namespace;
    return namespace != null ? namespace : Variables.locals(caller, meter);
  }

  /** Runs code in a namespace; a function's as a call without arguments. */
  public @Nullable PyObject runCode(Code code, PyDict globals, PyObject namespace) {
    if (code.kind == Code.Kind.FUNCTION) {
      return call(new PyFunction(new Body(code), globals, new PyCell[0], new PyObject[0]));
    }
    PyFrame frame = new PyFrame(new Body(code), globals, namespace);
    frame.returnTo = target;
    enter(frame);
    return null;
  }

  /** Calls a function without parameters that sees the names of a class body. */
  public @Nullable PyObject callInClass(PyFunction function, PyObject namespace) {
    if (function.code.kind != Code.Kind.CLASS) {
      return call(function);
    }
    PyFrame frame = new PyFrame(function);
    frame.namespace = namespace;
    frame.returnTo = target;
    enter(frame);
    return null;
  }

  /** Line of the guest's own code that runs, or 0. */
  public int line() {
    PyFrame frame = callerFrame();
    return frame == null ? 0 : frame.line();
  }

  /** Where the guest's code is, as the frames of a traceback. */
  public String stackText() {
    return TracebackText.frames(
        TracebackText.entries(top, 50, _ -> {}), session.environment().shapes());
  }

  /** The innermost frames of the guest's own code, innermost first; counts all it looks at. */
  public List<PyException.TraceEntry> stackEntries(int most) {
    return TracebackText.entries(top, most, meter()::pass);
  }

  /** Instruction and place of the topmost frame, for reports of internal errors. */
  public String position() {
    if (top instanceof PyFrame frame) {
      int pc = frame.place();
      return dev.hognose.sandbox.code.Op.of(
              dev.hognose.sandbox.code.Instruction.opcode(frame.code.instructions[pc]))
          + " at "
          + pc
          + " of "
          + frame.code.identity.qualifiedName();
    }
    return top == null ? "without a frame" : "in " + top.getClass().getSimpleName();
  }

  /** Bytes of all objects reachable from the session and the stack; the pulse may end the walk. */
  public long liveBytes(Runnable pulse) {
    HeapWalk walk = new HeapWalk(pulse);
    walk.showRoots(this);
    return walk.bytes();
  }

  /** Exchanges the stack and what goes with it; not while the loop runs. */
  public void exchange(Fields fields) {
    MachineState.exchange(this, fields);
  }

  /** Puts the frame of a Python function on top, which counts steps as the loop's own calls do. */
  void enter(PyFrame frame) {
    if (++depth > recursionLimit) {
      depth--;
      throw Raise.recursionError();
    }
    fuel -= frame.pc == 0 ? PyFunction.entryCost(frame.code) : 1;
    frame.back = top;
    top = frame;
  }

  /** Looks at the limits at a safe point; whether the loop must leave. */
  boolean leaves() {
    settle();
    if (budget <= 0 || meter.isTurnOver()) {
      preempted = true;
      return true;
    }
    grant();
    return false;
  }

  /** An object that no guest code ever sees. */
  static PyObject marker() {
    return new Marker();
  }

  /**
   * Takes native work for steps of the turn, and has the loop look at it at its next safe point.
   */
  private void worked(long steps) {
    budget -= steps;
    meter.count(taken());
    granted = Math.min(granted, 0);
    fuel = granted;
  }

  private void grant() {
    long most = Math.min(budget, meter.slice());
    granted = (int) Math.max(0, most);
    fuel = granted;
  }

  private void settle() {
    meter.safePoint(taken());
  }

  /** The steps taken that the meter does not know of; it has to be told. */
  private int taken() {
    int used = granted - fuel;
    granted = fuel;
    budget -= used;
    return used;
  }

  private void stepNative() {
    if (!(top instanceof NativeFrame frame)) {
      throw new IllegalStateException("no builtin's frame is on top");
    }
    if (fuel <= 0 && leaves()) {
      return;
    }
    fuel--;
    PyObject value = received;
    received = null;
    PyObject result;
    try {
      result = frame.resume(this, value);
    } catch (GuestNeeded needed) {
      throw new IllegalStateException("a builtin's frame asked for guest code by a throw", needed);
    }
    deliver(frame, result);
  }

  /** Hands the result of a builtin's frame, if it has one, to the frame below. */
  void deliver(NativeFrame frame, @Nullable PyObject result) {
    if (result == null) {
      return;
    }
    if (result == NativeFrame.DONE) {
      if (top == frame) {
        top = frame.back;
      }
      return;
    }
    Frame back = frame.back;
    top = back;
    if (back instanceof PyFrame python) {
      if (frame.returnTo >= 0) {
        python.r[frame.returnTo] = result;
      }
    } else {
      received = result;
    }
  }

  /** A sentinel. */
  private static final class Marker extends PyObject {
    @Override
    public PyType type() {
      return PyType.OBJECT;
    }

    @Override
    public long heapBytes() {
      return 0;
    }

    @Override
    public void trace(Tracer tracer) {}

    @Override
    public void exchange(Fields fields) {
      throw new IllegalStateException("kept by name, not by fields");
    }
  }
}
