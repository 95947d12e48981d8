// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.snapshot.Payload;
import dev.hognose.sandbox.vm.HostCallFrame;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.OutputBuffer;
import dev.hognose.sandbox.vm.ProgramFrame;
import dev.hognose.sandbox.vm.SessionState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program in a session.
 *
 * <p>{@link #run} and {@link #resume} take turns until {@link Progress#isFinal}. Confined to one
 * thread at a time, {@link #cancel} apart.
 */
public final class Execution {
  private static final Progress PREEMPTED = new Progress.Preempted();

  private final Session session;
  private final SessionState state;
  private final Meter meter;
  private final Machine machine;
  private final ProgramFrame program;
  private final HostQuestions questions;
  private Progress progress = PREEMPTED;

  Execution(
      Session session,
      SessionState state,
      Program program,
      ExecutionOptions options,
      PyDict inputs,
      long heldBytes,
      long enteredBytes) {
    this.session = session;
    this.state = state;
    Limits limits = options.limits();
    this.meter = meter(limits, state);
    meter.begin(heldBytes, enteredBytes);
    this.machine = new Machine(state, meter, limits.recursionDepth());
    this.questions = new HostQuestions(state, machine);
    this.program = new ProgramFrame(program.code(), state.mainNamespace(), inputs);
    state.output().limit(limits.outputBytes());
    state.beginExecution(options.asksForNames(), limits.suspensions());
    boundFiles(options);
    state.output().write(true, program.warnings());
    machine.begin(this.program);
  }

  /** An execution that a file holds, under the limits of its loader. */
  private Execution(byte[] payload, Session session, SessionState state, ExecutionOptions options) {
    this.session = session;
    this.state = state;
    Limits limits = options.limits();
    this.meter = meter(limits, state);
    this.machine = new Machine(state, meter, limits.recursionDepth());
    this.questions = new HostQuestions(state, machine);
    this.program = Snapshot.codec().readExecution(payload, state, machine, meter);
    meter.begin(-1, 0);
    state.output().lower(limits.outputBytes());
    state.goOn(options.asksForNames(), limits.suspensions());
    boundFiles(options);
    if (machine.isWaiting()) {
      progress = question(null);
    }
  }

  static Execution load(
      byte[] payload, Session session, SessionState state, ExecutionOptions options) {
    return new Execution(payload, session, state, options);
  }

  /** Has the session's files obey what this execution's host wants. */
  private void boundFiles(ExecutionOptions options) {
    if (options.asksForFiles() || state.hasFiles()) {
      state.files().askHost(options.asksForFiles());
    }
    state.limitFiles(options.limits().files(), options.limits().fileBytes());
  }

  private Meter meter(Limits limits, SessionState state) {
    Meter made =
        new Meter(limits.steps(), limits.durationMillis(), limits.memoryBytes(), this::liveBytes);
    made.join(state.account());
    return made;
  }

  /**
   * The execution and its session as a file. It must not be running and not have ended; it can go
   * on afterwards. Equal states give equal bytes. Functions of the host are stored by their names;
   * time used is not stored.
   *
   * @throws IllegalStateException if it has ended, its session is not usable, or its state takes
   *     more than 2 GiB as a file
   */
  public byte[] dump(SnapshotKeys keys) {
    if (progress.isFinal()) {
      throw new IllegalStateException("the execution has ended: there is nothing to go on with");
    }
    Payload payload =
        session.guarded(() -> Snapshot.codec().writeExecution(state, machine, meter, program));
    return Snapshot.write(Snapshot.Kind.EXECUTION, payload, keys);
  }

  /**
   * Loads what {@link #dump} has written, as often as one likes: each is an execution of its own,
   * in a session of its own. It goes on where the other was: waiting for its host, or by {@link
   * #run}.
   *
   * @param options limits and rights, which never come from the file; its inputs and functions are
   *     not used
   * @throws InvalidSnapshotException if the file is no execution that can be loaded
   */
  public static Execution load(byte[] file, SnapshotKeys keys, ExecutionOptions options) {
    return Snapshot.read(
        Snapshot.Kind.EXECUTION, file, keys, read -> Session.load(read.payload(), options));
  }

  /** The session it runs in. */
  public Session session() {
    return session;
  }

  /**
   * Lets the program run until it ends, waits for its host, or has used about this many steps.
   *
   * @return what it has come to; the same as before if it waits or has ended
   */
  public Progress run(long stepBudget) {
    return run(stepBudget, Long.MAX_VALUE);
  }

  /**
   * Lets the program run until it ends, waits for its host, or this much time has passed; the time
   * is looked at as often as its limits are, every few thousand steps.
   *
   * @return as {@link #run} does
   */
  public Progress runFor(long nanos) {
    return run(Long.MAX_VALUE, nanos);
  }

  private Progress run(long stepBudget, long nanos) {
    if (progress.isFinal()) {
      return progress;
    }
    if (meter.isCancelled()) {
      return end(new Progress.Cancelled());
    }
    if (progress != PREEMPTED) {
      return progress;
    }
    meter.start(nanos);
    try {
      machine.run(stepBudget);
      if (machine.isFinished()) {
        meter.settle();
        return end(outcome());
      }
      progress = machine.isWaiting() ? question(meter) : PREEMPTED;
      return progress;
    } catch (LimitBreach breach) {
      return end(breached(breach));
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      return end(fault(fault));
    } finally {
      meter.stop();
    }
  }

  /**
   * Takes the host's answers; {@link #run} goes on with them. What enters is charged before it is
   * made, and ends the execution if that passes its memory.
   *
   * @param answers by call id
   * @throws IllegalArgumentException for an id that does not wait, or a value that cannot enter
   * @throws IllegalStateException if it waits for nothing
   */
  public Progress resume(Map<String, Answer> answers) {
    HostCallFrame waiting = machine.hostCall();
    if (progress.isFinal() || waiting == null || progress == PREEMPTED) {
      throw new IllegalStateException("the execution waits for no answer");
    }
    try {
      progress = questions.answer(waiting, answers) ? PREEMPTED : questions.ask(waiting, null);
      return progress;
    } catch (LimitBreach breach) {
      return end(breached(breach));
    }
  }

  /**
   * Has it ask for memory as it needs it, within its limit; called before {@link #run}, and again
   * before it goes on where it has given back what it does not hold.
   *
   * @param knownHeldBytes what it and its session hold, if known from {@link #heldBytes}; else
   *     negative
   * @param lentBytes what it is lent to begin with
   */
  public void borrow(MemoryLender lender, long knownHeldBytes, long lentBytes) {
    meter.borrow(lender::lend, knownHeldBytes, lentBytes);
  }

  /** Bytes that it and its session hold, at least what is alive; at most twice that. */
  public long heldBytes() {
    long held = meter.heldBytes();
    if (progress.isFinal()) {
      session.release(this, held);
    }
    return held;
  }

  /** Bytes charged since the heap was last measured. */
  long chargedBytes() {
    return meter.pendingBytes();
  }

  /** What it has come to. */
  public Progress progress() {
    return progress;
  }

  /** Has it end soon; callable from any thread. */
  public void cancel() {
    meter.cancel();
  }

  /** What was printed since this was last asked. */
  public Output drainOutput() {
    OutputBuffer output = state.output();
    return new Output(output.takeStdout(), output.takeStderr(), output.isTruncated());
  }

  /** What it has used. */
  public Usage usage() {
    return new Usage(meter.nanos(), steps(), meter.peakBytes(), state.suspensions());
  }

  /** Machine steps so far, without measuring the heap as {@link #usage} may. */
  long steps() {
    return meter.steps();
  }

  private Progress end(Progress last) {
    machine.abandon();
    progress = last;
    if (meter.isKnown()) {
      session.release(this, meter.heldBytes());
    }
    return last;
  }

  private Progress outcome() {
    ProgramFrame.Failure failure = program.failure();
    return failure == null
        ? new Progress.Complete(new Departure(state, meter).leave(program.value()), program.repr())
        : new Progress.Failed(GuestErrors.of(state, meter, failure));
  }

  private Progress breached(LimitBreach breach) {
    if (breach.limit() == LimitBreach.Limit.CANCELLED) {
      return new Progress.Cancelled();
    }
    return new Progress.LimitExceeded(
        breach.limit().fieldName(),
        breach.allowed(),
        breach.used(),
        machine.stackText(),
        machine.line());
  }

  private Progress fault(Throwable fault) {
    String message = session.breakDown(machine.position(), fault);
    return new Progress.Failed(
        new GuestError(
            "SystemError",
            message,
            List.of(new Value.Str(message)),
            "SystemError: " + message + "\n",
            machine.line()));
  }

  /** What it asks its host; making that counts to the account, if one is given. */
  private Progress question(@Nullable Meter account) {
    HostCallFrame waiting = machine.hostCall();
    if (waiting == null) {
      throw new IllegalStateException("the machine waits for nobody");
    }
    return questions.ask(waiting, account);
  }

  private long liveBytes(Runnable pulse) {
    return machine.liveBytes(pulse);
  }

  /** What runs it. */
  Machine machine() {
    return machine;
  }
}
