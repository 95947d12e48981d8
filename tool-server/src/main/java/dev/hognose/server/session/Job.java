// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Output;
import dev.hognose.sandbox.Usage;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One execution as the server sees it, from the request to the day it is forgotten.
 *
 * <ul>
 *   <li>All fields are guarded by the job's monitor; listeners are called without it.
 *   <li>The interpreter's side is in a {@link Machine}, touched only by the worker whose turn it
 *       is, and let go at the end: many ended jobs are kept, so they are kept small.
 *   <li>Every time it stops, for calls or for good, there is one answer more; the same request,
 *       sent again, gets the answer that it got.
 *   <li>A job's monitor may be held while a session's is taken, never the other way round.
 * </ul>
 */
public final class Job implements Scheduler.Task {

  /** How many past answers are kept for requests that are sent again. */
  private static final int KEPT_STOPS = 4;

  private enum Phase {
    QUEUED,
    READY,
    RUNNING,
    SLEEPING,
    SUSPENDED,
    ENDED
  }

  private record Stop(int number, ExecutionView view) {}

  private final String id;
  private final String owner;
  private final @Nullable HostedSession session;
  private final Executions executions;
  private final long createdAtMillis = System.currentTimeMillis();
  private @Nullable Machine machine;

  private Phase phase = Phase.QUEUED;
  private boolean started;
  private boolean cancelled;
  private boolean background;
  private long expiresAtMillis;
  private long usedNanos;

  private int stops;
  private final Deque<Stop> lastStops = new ArrayDeque<>(2);
  private List<StopListener> listeners = new ArrayList<>(1);
  private @Nullable Problem refusal;
  private @Nullable EventLog log;

  private @Nullable StringBuilder stdout;
  private @Nullable StringBuilder stderr;
  private boolean truncated;
  private Usage usage = Machine.NOTHING_USED;

  private List<ToolCall> openCalls = List.of();
  private @Nullable Answers answers;
  private Map<String, Answer> arrived = Map.of();

  Job(String id, String owner, @Nullable HostedSession session, Executions executions, Work work) {
    this.id = id;
    this.owner = owner;
    this.session = session;
    this.executions = executions;
    this.machine = new Machine(work, session, executions.programs());
    this.usedNanos = session == null ? 0 : session.recentNanos();
  }

  /** The execution's id. */
  public String id() {
    return id;
  }

  String owner() {
    return owner;
  }

  /** The session it runs in; null where it has a sandbox of its own. */
  public @Nullable HostedSession session() {
    return session;
  }

  @Override
  public synchronized long usedNanos() {
    return usedNanos;
  }

  /** How it stands now. */
  public synchronized ExecutionView view() {
    Stop last = lastStops.peekLast();
    if (isStill() && last != null) {
      return last.view;
    }
    return view(started ? Status.RUNNING : Status.QUEUED, null);
  }

  private boolean isStill() {
    return phase == Phase.SUSPENDED || phase == Phase.ENDED;
  }

  private ExecutionView view(Status status, Machine.@Nullable End end) {
    int position = phase == Phase.QUEUED && session != null ? session.positionOf(this) : 0;
    return new ExecutionView(
        id,
        session == null ? null : session.id(),
        status,
        end == null ? null : end.value(),
        end == null ? null : end.repr(),
        textOf(stdout),
        textOf(stderr),
        truncated,
        end == null ? null : end.error(),
        status == Status.TOOL_CALLS_REQUIRED ? openCalls : List.of(),
        usage,
        position,
        createdAtMillis,
        status == Status.QUEUED || status == Status.RUNNING ? 0 : expiresAtMillis);
  }

  private static String textOf(@Nullable StringBuilder text) {
    return text == null ? "" : text.toString();
  }

  private static @Nullable StringBuilder appended(@Nullable StringBuilder text, String more) {
    if (more.isEmpty()) {
      return text;
    }
    return (text == null ? new StringBuilder(more.length()) : text).append(more);
  }

  /** Whether it has waited for answers, or been kept after its end, for long enough. */
  synchronized boolean isExpired(long nowMillis) {
    return expiresAtMillis != 0 && nowMillis >= expiresAtMillis;
  }

  synchronized boolean isEnded() {
    return phase == Phase.ENDED;
  }

  synchronized boolean isSuspended() {
    return phase == Phase.SUSPENDED;
  }

  synchronized long usageNanos() {
    return usage.durationNanos();
  }

  /** Says that somebody will ask for the result later, so it is kept with preference. */
  public synchronized void keepForLater() {
    background = true;
  }

  synchronized boolean isBackground() {
    return background;
  }

  /** Hears of the first stop. */
  public void onFirstStop(StopListener listener) {
    onStopAfter(0, listener);
  }

  /** Hears of the first stop after the given number of stops, at once if it has been. */
  private void onStopAfter(int stopsBefore, StopListener listener) {
    ExecutionView view;
    Problem why;
    synchronized (this) {
      if (stops <= stopsBefore) {
        listeners.add(listener);
        return;
      }
      view = keptStop(stopsBefore + 1);
      why = refusal;
    }
    listener.stopped(view, why);
  }

  private ExecutionView keptStop(int number) {
    for (Stop stop : lastStops) {
      if (stop.number == number) {
        return stop.view;
      }
    }
    throw Refusal.of(
        ProblemCode.ALREADY_RESUMED, "that was answered long ago; its reply is not kept any more");
  }

  /** Hears once it stands still, at once if it does. */
  public void onStandstill(StopListener listener) {
    ExecutionView view;
    synchronized (this) {
      Stop last = lastStops.peekLast();
      if (!isStill() || last == null) {
        listeners.add(listener);
        return;
      }
      view = last.view;
    }
    listener.stopped(view, null);
  }

  /** Hears once it is over, at once if it is. */
  public void onEnd(StopListener listener) {
    ExecutionView view;
    synchronized (this) {
      Stop last = lastStops.peekLast();
      if (phase != Phase.ENDED || last == null) {
        listeners.add((stop, why) -> endedOrLater(stop, why, listener));
        return;
      }
      view = last.view;
    }
    listener.stopped(view, null);
  }

  private void endedOrLater(ExecutionView view, @Nullable Problem why, StopListener listener) {
    if (view.status().isFinal()) {
      listener.stopped(view, why);
    } else {
      onEnd(listener);
    }
  }

  /** Has a listener hear no more. */
  public synchronized void forget(StopListener listener) {
    if (phase != Phase.ENDED) {
      listeners.remove(listener);
    }
  }

  /** What happened and happens to it; kept from the first call on, or the first suspension. */
  public synchronized EventLog log() {
    EventLog existing = log;
    if (existing != null) {
      return existing;
    }
    var fresh = new EventLog();
    if (started) {
      fresh.reached("started", view(Status.RUNNING, null));
      fresh.printed("stdout", textOf(stdout));
      fresh.printed("stderr", textOf(stderr));
    }
    Stop last = lastStops.peekLast();
    if (last != null) {
      fresh.printed("stdout", last.view.stdout());
      fresh.printed("stderr", last.view.stderr());
      fresh.reached(last.view.status().text(), last.view);
    }
    log = fresh;
    return fresh;
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
    end(Machine.End.refused(problem));
  }

  /** Asks it to end; it does so soon, in the state it has come to. */
  public void cancel() {
    Phase before;
    synchronized (this) {
      before = phase;
      if (cancelled || phase == Phase.ENDED) {
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
      case QUEUED -> end(Machine.End.CANCELLED);
      case SLEEPING -> executions.scheduler().submit(this);
      case SUSPENDED -> {
        executions.leftSuspension();
        executions.scheduler().submit(this);
      }
      case READY, RUNNING, ENDED -> {}
    }
  }

  /** Ends it because nobody answered its calls in time. */
  void expire() {
    synchronized (this) {
      if (phase != Phase.SUSPENDED) {
        return;
      }
    }
    end(Machine.End.CANCELLED);
  }

  /**
   * Takes answers to its calls and goes on; the listener hears of the stop that follows.
   *
   * @throws Refusal where a call is not its own, is answered otherwise, or it waits for nothing
   */
  public void resume(Map<String, Answer> given, StopListener listener) {
    int stopsBefore;
    boolean goesOn = false;
    synchronized (this) {
      stopsBefore = stops;
      int repeated = 0;
      var fresh = new LinkedHashMap<String, Answer>();
      for (Map.Entry<String, Answer> entry : given.entrySet()) {
        int before = answers == null ? 0 : answers.stopOf(entry.getKey(), entry.getValue());
        repeated = Math.max(repeated, before);
        if (before == 0) {
          requireOpen(entry.getKey());
          fresh.put(entry.getKey(), entry.getValue());
        }
      }
      if (fresh.isEmpty()) {
        stopsBefore = repeated - 1;
      } else {
        goesOn = accept(fresh);
      }
    }
    onStopAfter(stopsBefore, listener);
    if (goesOn) {
      executions.leftSuspension();
      executions.scheduler().submit(this);
    }
  }

  private void requireOpen(String callId) {
    boolean settled = answers != null && answers.isSettled(callId);
    if (phase != Phase.ENDED && !settled && isOpen(callId)) {
      return;
    }
    if (answers != null && answers.has(callId)) {
      throw Refusal.of(
          ProblemCode.ALREADY_RESUMED, "call '" + callId + "' has been answered otherwise");
    }
    if (phase != Phase.SUSPENDED) {
      throw Refusal.of(
          ProblemCode.NOT_SUSPENDED,
          "the execution does not wait: its status is " + view().status().text());
    }
    throw Refusal.invalid("/results", "no call of that id waits for an answer");
  }

  private boolean isOpen(String callId) {
    for (ToolCall call : openCalls) {
      if (call.call().id().equals(callId)) {
        return true;
      }
    }
    return false;
  }

  private boolean accept(Map<String, Answer> fresh) {
    Answers record = answers == null ? new Answers() : answers;
    answers = record;
    fresh.forEach((callId, answer) -> record.add(callId, answer, stops + 1));
    if (arrived.isEmpty()) {
      arrived = new HashMap<>();
    }
    arrived.putAll(fresh);
    if (log != null) {
      log.answered();
    }
    if (phase != Phase.SUSPENDED) {
      return false;
    }
    phase = Phase.READY;
    expiresAtMillis = 0;
    stdout = null;
    stderr = null;
    return true;
  }

  /** The answers that have come for calls it waits for; others wait for their calls to come up. */
  private Map<String, Answer> takeArrived() {
    if (arrived.isEmpty()) {
      return Map.of();
    }
    var taken = new LinkedHashMap<String, Answer>();
    for (ToolCall call : openCalls) {
      Answer answer = arrived.remove(call.call().id());
      if (answer != null) {
        taken.put(call.call().id(), answer);
      }
    }
    return taken;
  }

  @Override
  public boolean turn() {
    Map<String, Answer> taken;
    Machine running;
    synchronized (this) {
      running = machine;
      if (phase == Phase.ENDED || running == null) {
        return false;
      }
      phase = Phase.RUNNING;
      taken = takeArrived();
      if (!started) {
        started = true;
        if (log != null) {
          log.reached("started", view(Status.RUNNING, null));
        }
      }
    }
    long before = System.nanoTime();
    Machine.Turn turn = running.turn(taken);
    long used = System.nanoTime() - before;
    return switch (turn) {
      case Machine.Turn.Again(Output output, Usage total) -> {
        take(output, total, used, Phase.READY);
        yield true;
      }
      case Machine.Turn.Sleep(Output output, Usage total, long nanos) -> {
        take(output, total, used, Phase.SLEEPING);
        yield sleep(nanos);
      }
      case Machine.Turn.Suspended(Output output, Usage total, List<ToolCall> calls) -> {
        take(output, total, used, Phase.RUNNING);
        yield suspend(calls);
      }
      case Machine.Turn.Ended(Output output, Usage total, Machine.End end) -> {
        take(output, total, used, Phase.RUNNING);
        end(end);
        yield false;
      }
    };
  }

  private void take(Output output, Usage total, long used, Phase next) {
    EventLog told;
    synchronized (this) {
      phase = next;
      usedNanos += used;
      usage = total;
      truncated |= output.truncated();
      stdout = appended(stdout, output.stdout());
      stderr = appended(stderr, output.stderr());
      told = log;
      if (told != null) {
        told.printed("stdout", output.stdout());
        told.printed("stderr", output.stderr());
      }
    }
    if (told != null) {
      told.announce();
    }
  }

  private boolean sleep(long nanos) {
    synchronized (this) {
      if (cancelled) {
        boolean unnoticed = phase == Phase.SLEEPING;
        if (unnoticed) {
          phase = Phase.READY;
        }
        return unnoticed;
      }
    }
    executions.after(nanos, this::ready);
    return false;
  }

  private boolean suspend(List<ToolCall> calls) {
    ExecutionView view;
    List<StopListener> told;
    EventLog events = log();
    synchronized (this) {
      openCalls = calls;
      boolean answered = calls.stream().anyMatch(call -> arrived.containsKey(call.call().id()));
      if (cancelled || answered) {
        phase = Phase.READY;
        return true;
      }
      phase = Phase.SUSPENDED;
      expiresAtMillis = System.currentTimeMillis() + executions.settings().suspendedTtlMillis();
      view = view(Status.TOOL_CALLS_REQUIRED, null);
      events.reached("tool_calls", view);
      told = stop(view);
    }
    executions.suspended();
    tell(told, view, null, events);
    return false;
  }

  private void end(Machine.End end) {
    ExecutionView view;
    List<StopListener> told;
    EventLog events;
    boolean wasSuspended;
    synchronized (this) {
      if (phase == Phase.ENDED) {
        return;
      }
      wasSuspended = phase == Phase.SUSPENDED;
      phase = Phase.ENDED;
      expiresAtMillis = System.currentTimeMillis() + executions.settings().resultTtlMillis();
      openCalls = List.of();
      view = view(end.status(), end);
      stdout = null;
      stderr = null;
      events = log;
      if (events != null) {
        events.answered();
        events.reached(end.status().text(), view);
      }
      told = stop(view);
      machine = null;
      arrived = Map.of();
    }
    executions.ended(this, view, wasSuspended);
    tell(told, view, refusal, events);
  }

  private List<StopListener> stop(ExecutionView view) {
    stops++;
    lastStops.add(new Stop(stops, view));
    if (lastStops.size() > KEPT_STOPS) {
      lastStops.remove();
    }
    List<StopListener> due = listeners;
    listeners = phase == Phase.ENDED ? List.of() : new ArrayList<>(1);
    return due;
  }

  private static void tell(
      List<StopListener> told,
      ExecutionView view,
      @Nullable Problem why,
      @Nullable EventLog events) {
    for (StopListener listener : told) {
      listener.stopped(view, why);
    }
    if (events != null) {
      events.announce();
    }
  }
}
