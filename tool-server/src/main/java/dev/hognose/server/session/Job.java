// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Output;
import dev.hognose.sandbox.Usage;
import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.wire.ExecutionTerms;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One execution as the server sees it, from the request to the day it is forgotten.
 *
 * <ul>
 *   <li>All fields are guarded by the job's monitor; listeners are called without it.
 *   <li>The interpreter's side is in a {@link Machine}, touched only by the worker whose turn it
 *       is, and let go at the end: many ended jobs are kept, so they are kept small.
 *   <li>Where there is a store, nobody hears of a stop before it is on disk.
 *   <li>A session's monitor may be held while a job's is taken, never the other way round.
 * </ul>
 */
public final class Job extends JobView implements Scheduler.Task {

  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  Job(
      String id,
      @Nullable HostedSession session,
      Executions executions,
      Work work,
      HeapBudget.Account account) {
    super(
        id,
        account,
        session,
        executions,
        System.currentTimeMillis(),
        new JobRecord(account, 0, false));
    this.machine = new Machine(work, session, executions, account);
    this.usedNanos = session == null ? 0 : session.place().recentNanos(createdAtMillis);
  }

  /** One that a store remembers; without a machine it is over. */
  Job(
      StoredExecution row,
      @Nullable HostedSession session,
      Executions executions,
      @Nullable Machine machine,
      HeapBudget.Account account) {
    super(
        row.id(),
        account,
        session,
        executions,
        row.createdAtMillis(),
        new JobRecord(account, row.fence(), true));
    this.expiresAtMillis = row.expiresAtMillis();
    this.machine = machine;
    this.started = true;
    this.background = true;
    this.phase = machine == null ? Phase.ENDED : Phase.SUSPENDED;
    ExecutionView view = JobRecord.viewOf(row);
    int number = machine == null ? JobRecord.stopsOf(row) : 1;
    if (machine != null) {
      ExecutionTerms terms = ExecutionTerms.of(row.terms());
      number = terms.stops();
      usage = terms.usage();
      printed.restore(terms.truncated());
      calls.restore(machine.waitsFor(), terms.answers());
    }
    stops.restore(number, view);
  }

  /** Goes to the queue for a core. */
  void ready() {
    synchronized (this) {
      if (phase != Phase.QUEUED && phase != Phase.SLEEPING) {
        return;
      }
      phase = Phase.READY;
    }
    executions.scheduler().submit(this);
  }

  /** Ends it before it ran, as its request is refused after all. */
  void refuse(Problem problem) {
    synchronized (this) {
      if (phase != Phase.QUEUED) {
        return;
      }
      refusal = problem;
    }
    end(End.refused(problem));
  }

  /** Asks it to end, for whoever waits for that; see {@link Executions#use}. */
  public void stop() {
    requireHere();
    cancel();
    requireHere();
  }

  private synchronized void requireHere() {
    if (phase == Phase.AWAY) {
      throw new PutAway();
    }
  }

  /** Asks it to end; it does so soon, in the state it has come to. */
  public void cancel() {
    Phase before;
    synchronized (this) {
      before = phase;
      if (cancelled || phase == Phase.AWAY || phase == Phase.ENDING || phase == Phase.ENDED) {
        return;
      }
      cancelled = true;
      if (machine != null) {
        machine.cancel();
      }
      if (phase == Phase.SLEEPING || phase == Phase.SUSPENDED) {
        phase = Phase.READY;
        expiresAtMillis = 0;
      }
    }
    switch (before) {
      case QUEUED -> end(End.CANCELLED);
      case SLEEPING -> executions.scheduler().submit(this);
      case SUSPENDED -> {
        executions.leftSuspension(this);
        executions.scheduler().submit(this);
      }
      case READY, RUNNING, SUSPENDING, COPYING, AWAY, ENDING, ENDED -> {}
    }
    executions.scheduler().hasten(this);
  }

  /**
   * Something done on a worker with the machine of a suspended execution; what comes meanwhile
   * waits.
   *
   * @throws Refusal where it is not suspended
   */
  <T> void rest(
      BiFunction<Machine, ExecutionTerms, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Machine resting;
    synchronized (this) {
      requireHere();
      requireSuspended();
      if (phase == Phase.COPYING || machine == null) {
        throw new Refusal(
            Problem.later(ProblemCode.SESSION_BUSY, "the execution is being copied", 10));
      }
      phase = Phase.COPYING;
      resting = machine;
    }
    executions
        .scheduler()
        .execute(
            owner,
            () -> {
              try {
                T made;
                try {
                  made = work.apply(resting, terms(resting));
                } finally {
                  copied();
                }
                done.accept(made);
              } catch (RuntimeException | Error e) {
                failed.accept(e);
              }
            });
  }

  private void copied() {
    boolean goesOn;
    synchronized (this) {
      goesOn = cancelled || calls.isAnswered();
      phase = goesOn ? Phase.READY : Phase.SUSPENDED;
      if (goesOn) {
        expiresAtMillis = 0;
        clearPrinted();
      }
    }
    if (goesOn) {
      goOn();
    }
  }

  /**
   * Takes answers to its calls and goes on; the listener hears of the stop that follows.
   *
   * @throws Refusal where a call is not its own, is answered otherwise, or it waits for nothing
   */
  public void resume(Map<String, Answer> given, StopListener listener) {
    if (takeIn(given, listener)) {
      goOn();
    }
  }

  /** Takes answers where there is memory to go on with them. */
  private boolean takeIn(Map<String, Answer> given, StopListener listener) {
    Machine resting;
    synchronized (this) {
      resting = phase == Phase.SUSPENDED ? machine : null;
    }
    if (resting == null) {
      return take(given, listener);
    }
    resting.enter();
    boolean goesOn = false;
    try {
      goesOn = take(given, listener);
      return goesOn;
    } finally {
      if (!goesOn) {
        resting.stay();
      }
    }
  }

  /**
   * Like {@link #resume}, for a caller who does not wait.
   *
   * @param accepted called once it is on disk, where there is a store, that it runs
   */
  public void resumeInBackground(Map<String, Answer> given, Runnable accepted) {
    keepForLater();
    boolean goesOn = takeIn(given, (_, _) -> {});
    Keeper keeper = executions.keeper();
    if (!goesOn || keeper == null) {
      if (goesOn) {
        goOn();
      }
      accepted.run();
      return;
    }
    keeper.write(
        announcement(),
        problem -> {
          if (problem != null) {
            lose(problem);
          } else {
            goOn();
          }
          accepted.run();
        });
  }

  private boolean take(Map<String, Answer> given, StopListener listener) {
    int stopsBefore;
    boolean goesOn = false;
    synchronized (this) {
      requireHere();
      Map<String, Answer> fresh = calls.fresh(given);
      fresh.keySet().forEach(this::requireOpen);
      stopsBefore = fresh.isEmpty() ? calls.stopOf(given) - 1 : stops.count();
      if (!fresh.isEmpty()) {
        goesOn = accept(fresh);
      }
    }
    onStopAfter(stopsBefore, listener);
    return goesOn;
  }

  private void goOn() {
    executions.leftSuspension(this);
    executions.scheduler().submit(this);
  }

  private void requireOpen(String callId) {
    if (!calls.isOpen(callId)) {
      requireSuspended();
      throw Refusal.invalid("/results", "no call of that id waits for an answer");
    }
    if (phase == Phase.ENDING || phase == Phase.ENDED) {
      requireSuspended();
    }
  }

  private void requireSuspended() {
    if (phase != Phase.SUSPENDED && phase != Phase.COPYING) {
      throw Refusal.of(
          ProblemCode.NOT_SUSPENDED,
          "the execution does not wait: its status is " + view().status().text());
    }
  }

  private boolean accept(Map<String, Answer> fresh) {
    calls.accept(fresh, stops.count() + 1);
    if (log != null) {
      log.answered();
    }
    if (phase != Phase.SUSPENDED) {
      return false;
    }
    phase = Phase.READY;
    expiresAtMillis = 0;
    clearPrinted();
    return true;
  }

  @Override
  public boolean turn(TurnClock clock) {
    Map<String, Answer> taken;
    Machine running;
    synchronized (this) {
      running = machine;
      if (phase == Phase.ENDED || running == null) {
        return false;
      }
      phase = Phase.RUNNING;
      taken = calls.take();
      if (!started) {
        started = true;
        if (log != null) {
          log.started(view(Status.RUNNING, null));
        }
      }
    }
    Machine.Turn turn = running.turn(taken);
    long used = clock.nanos();
    return switch (turn) {
      case Machine.Turn.Again(Output output, Usage total) -> {
        if (!take(output, total, used, Phase.READY)) {
          running.starve();
        }
        yield true;
      }
      case Machine.Turn.Compile _ -> {
        boolean _ = take(Machine.NO_OUTPUT, Machine.NOTHING_USED, used, Phase.SLEEPING);
        yield pause(() -> executions.programs().compileAside(owner, () -> compile(running)));
      }
      case Machine.Turn.Sleep(Output output, Usage total, long nanos) -> {
        boolean _ = take(output, total, used, Phase.SLEEPING);
        yield pause(() -> executions.after(nanos, this::ready));
      }
      case Machine.Turn.Suspended(Output output, Usage total, List<ToolCall> waitsFor) -> {
        boolean _ = take(output, total, used, Phase.RUNNING);
        yield suspend(running, waitsFor);
      }
      case Machine.Turn.Ended(Output output, Usage total, End end) -> {
        boolean _ = take(output, total, used, Phase.RUNNING);
        end(end);
        yield false;
      }
    };
  }

  /** Takes what a turn has brought; returns whether there is memory for it. */
  private boolean take(Output output, Usage total, long used, Phase next) {
    EventLog told;
    boolean hasRoom;
    synchronized (this) {
      phase = next;
      usedNanos += used;
      usage = total;
      printed.add(output);
      long bytes = 2L * (output.stdout().length() + output.stderr().length());
      hasRoom = bytes == 0 || account.force(bytes);
      told = log;
      if (told != null) {
        told.printed("stdout", output.stdout());
        told.printed("stderr", output.stderr());
      }
    }
    if (told != null) {
      told.announce();
    }
    return hasRoom;
  }

  private void compile(Machine running) {
    long before = TurnClock.threadNanos();
    running.compile();
    synchronized (this) {
      usedNanos += TurnClock.threadNanos() - before;
    }
    ready();
  }

  /** Has something wake it later, unless it was cancelled; returns whether it goes on at once. */
  private boolean pause(Runnable waking) {
    synchronized (this) {
      if (cancelled) {
        boolean unnoticed = phase == Phase.SLEEPING;
        if (unnoticed) {
          phase = Phase.READY;
        }
        return unnoticed;
      }
    }
    waking.run();
    return false;
  }

  private boolean suspend(Machine running, List<ToolCall> waitsFor) {
    ExecutionView view;
    synchronized (this) {
      calls.open(waitsFor);
      if (cancelled || calls.isAnswered()) {
        phase = Phase.READY;
        return true;
      }
      phase = Phase.SUSPENDING;
      expiresAtMillis =
          System.currentTimeMillis() + executions.settings().times().suspendedMillis();
      view = view(Status.TOOL_CALLS_REQUIRED, null);
    }
    Keeper keeper = executions.keeper();
    if (keeper == null) {
      return suspended(view);
    }
    List<Change> changes;
    try {
      changes = executions.suspension(this, view, running);
    } catch (RuntimeException | Error e) {
      LOG.error("execution {} cannot be stored", id, e);
      end(End.internalError());
      return false;
    }
    keeper.write(changes, problem -> stored(view, problem));
    return false;
  }

  private void stored(ExecutionView view, @Nullable Problem problem) {
    if (problem != null) {
      lose(problem);
      return;
    }
    synchronized (this) {
      record.written();
    }
    if (suspended(view)) {
      executions.scheduler().submit(this);
    }
  }

  /** Tells that it waits; returns whether it goes on at once instead. */
  private boolean suspended(ExecutionView view) {
    List<StopListener> told;
    ExecutionView shown;
    EventLog events = log();
    synchronized (this) {
      if (cancelled || calls.isAnswered()) {
        phase = Phase.READY;
        return true;
      }
      phase = Phase.SUSPENDED;
      events.stopped(view);
      told = stops.add(view);
      shown = record.told(view);
      telling++;
    }
    executions.suspended(this);
    toldWhileHere(told, shown, events);
    return false;
  }

  /**
   * How it stands, as a change of the store.
   *
   * @param terms what it needs to go on; null where it does not wait
   * @param state its snapshot, where it waits
   */
  synchronized Change change(ExecutionView view, @Nullable String terms, byte @Nullable [] state) {
    long ttl = executions.settings().times().suspendedMillis();
    long expires = expiresAtMillis == 0 ? System.currentTimeMillis() + ttl : expiresAtMillis;
    Keeper keeper = executions.keeper();
    boolean shared = keeper != null && keeper.isShared();
    boolean releases = view.status().isFinal() || state != null && !shared;
    String told = terms == null ? JobRecord.stops(stops.count() + 1) : terms;
    return record.change(view, expires, told, state, releases);
  }

  /** That it runs, as changes of the store; in a session only while this server holds that. */
  synchronized List<Change> announcement() {
    Change change = change(view(Status.RUNNING, null), null, null);
    record.announced();
    return session == null
        ? List.of(change)
        : List.of(new Change.SessionHeld(session.id(), session.fence()), change);
  }

  /** What it needs beside its bytes to go on once it has stopped. */
  synchronized ExecutionTerms terms(Machine running) {
    return running.terms(printed.isTruncated(), stops.count() + 1, usage, calls.given());
  }

  private void end(End end) {
    orLose(() -> tryEnd(end));
  }

  private void tryEnd(End end) {
    ExecutionView view;
    boolean wasSuspended;
    boolean ran;
    synchronized (this) {
      if (phase == Phase.ENDING || phase == Phase.ENDED) {
        return;
      }
      wasSuspended = phase == Phase.SUSPENDED;
      ran = started;
      phase = Phase.ENDING;
      expiresAtMillis = System.currentTimeMillis() + executions.settings().times().resultMillis();
      view = view(end.status(), end);
    }
    Keeper keeper = executions.keeper();
    List<Change> changes = keeper == null ? List.of() : executions.ending(this, view, ran);
    if (keeper == null || changes.isEmpty()) {
      ended(view, wasSuspended);
    } else {
      keeper.write(
          changes,
          problem -> {
            if (problem == null) {
              ended(view, wasSuspended);
            } else {
              lose(problem);
            }
          });
    }
  }

  /**
   * Lets it go, as another server has taken it: at once where it waits; else it is cut, and the
   * store refuses what would come of it.
   */
  void abandon() {
    boolean waits;
    synchronized (this) {
      waits = phase == Phase.SUSPENDED;
      if (waits) {
        away();
      }
    }
    if (waits) {
      executions.putAway(this);
      tellLeft();
    } else {
      executions.forget(this);
      cancel();
    }
  }

  /** Ends it as if it had never gone on from what the store knows, which cannot be written. */
  @Override
  void lose(Problem problem) {
    ExecutionView view;
    synchronized (this) {
      if (phase == Phase.ENDED) {
        return;
      }
      refusal = problem;
      view = view(Status.INTERRUPTED, End.lost(problem));
      if (machine != null) {
        machine.cancel();
      }
    }
    executions.lost(this);
    ended(view, false);
  }

  private void ended(ExecutionView view, boolean wasSuspended) {
    List<StopListener> told;
    ExecutionView shown;
    EventLog events;
    synchronized (this) {
      clearPrinted();
      account.close();
      events = log;
      if (events != null) {
        events.answered();
        events.stopped(view);
      }
      told = stops.add(view);
      shown = record.told(view);
      machine = null;
      calls.close();
      phase = Phase.ENDED;
    }
    executions.ended(this, view, wasSuspended);
    tell(told, shown, refusal, events);
  }
}
