// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Usage;
import dev.hognose.server.store.Change;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Status;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One execution as its callers see it: how it stands, what it printed, when it stopped.
 *
 * <p>All fields are guarded by the monitor; listeners are called without it.
 */
abstract sealed class JobView permits Job {

  private static final Logger LOG = LoggerFactory.getLogger(JobView.class);

  /** Where it is in its life. */
  enum Phase {
    QUEUED,
    READY,
    RUNNING,
    SLEEPING,
    /** It waits for its caller, who hears of it once that is on disk. */
    SUSPENDING,
    SUSPENDED,
    /** It waits for its caller, and is being copied. */
    COPYING,
    /** It has left memory; a store has all of it, and it is to be found there again. */
    AWAY,
    /** It is over, and its caller hears of it once that is on disk. */
    ENDING,
    ENDED
  }

  final String id;
  final String owner;
  final HeapBudget.Account account;

  /**
   * The session it runs in, or waits for; another of the same id once that has been away, and none
   * once it is over: ended jobs are kept, and must not keep what sessions held that have gone.
   */
  volatile @Nullable HostedSession session;

  private final @Nullable String sessionId;
  private final @Nullable String sessionName;

  final Executions executions;
  final long createdAtMillis;
  @Nullable Machine machine;

  Phase phase = Phase.QUEUED;
  boolean started;
  boolean cancelled;

  /** Whether its end has failed. */
  volatile boolean isStuck;

  boolean background;
  long expiresAtMillis;
  long usedNanos;

  final Stops stops;
  @Nullable Problem refusal;

  /** How many threads are telling listeners of a stop: it does not leave memory under them. */
  int telling;

  @Nullable EventLog log;

  final Printed printed = new Printed();
  Usage usage = Machine.NOTHING_USED;

  final Calls calls = new Calls();

  final JobRecord record;
  private volatile OwnerTurns.Flow place;

  /** What ends its wait for its turn, some time; null where it does not wait. */
  private @Nullable Future<?> patience;

  JobView(
      String id,
      HeapBudget.Account account,
      @Nullable HostedSession session,
      Executions executions,
      long createdAtMillis,
      JobRecord record) {
    this.id = id;
    this.owner = account.owner();
    this.account = account;
    this.stops = new Stops(account);
    this.session = session;
    this.sessionId = session == null ? null : session.id();
    this.sessionName = session == null ? null : session.terms().name();
    this.executions = executions;
    this.createdAtMillis = createdAtMillis;
    this.record = record;
    this.place = session == null ? new OwnerTurns.Flow() : session.place();
  }

  /** The execution's id. */
  public String id() {
    return id;
  }

  /** Who it belongs to. */
  public String owner() {
    return owner;
  }

  /** What is remembered of its turns, together with those of its session. */
  public OwnerTurns.Flow place() {
    return place;
  }

  /** The session it runs in; null where it has a sandbox of its own, or is over. */
  public @Nullable HostedSession session() {
    return session;
  }

  /** What the maker of its session called that; null where it has none, or that no name. */
  public @Nullable String sessionName() {
    return sessionName;
  }

  /** Has it wait in another session for the one that it has waited in; returns whether it does. */
  final synchronized boolean moveTo(HostedSession other) {
    Machine idle = machine;
    if (!waitsForTurn() || idle == null) {
      return false;
    }
    session = other;
    place = other.place();
    machine = idle.movedTo(other, executions);
    return true;
  }

  /** Whether it has not begun, and is to. */
  final synchronized boolean waitsForTurn() {
    return phase == Phase.QUEUED && !cancelled && refusal == null;
  }

  /** Has something end its wait for its turn, unless that is over. */
  final synchronized void waitsAtMost(Future<?> end) {
    if (waitsForTurn()) {
      patience = end;
    } else {
      end.cancel(false);
    }
  }

  /** Its wait for its turn is over: nothing of it is kept until the time it might have taken. */
  final synchronized void waitOver() {
    if (patience != null) {
      patience.cancel(false);
      patience = null;
    }
  }

  /** Whether it has left memory. */
  public final synchronized boolean isAway() {
    return phase == Phase.AWAY;
  }

  /** Processor time used so far, in nanoseconds. */
  public synchronized long usedNanos() {
    return usedNanos;
  }

  /** How it stands now. */
  public synchronized ExecutionView view() {
    ExecutionView last = stops.latest();
    if (isStill() && last != null) {
      return last;
    }
    return view(started ? Status.RUNNING : Status.QUEUED, null);
  }

  final boolean isStill() {
    return phase == Phase.SUSPENDED
        || phase == Phase.COPYING
        || phase == Phase.AWAY
        || phase == Phase.ENDED;
  }

  final void clearPrinted() {
    long length = (long) printed.stdout().length() + printed.stderr().length();
    printed.clear();
    boolean _ = length == 0 || account.force(-2 * length);
  }

  /** Ends it as if it had never gone on from what the store knows. */
  abstract void lose(Problem problem);

  /** Does what ends it; whatever goes wrong, it does not stay at its end for ever. */
  final void orLose(Runnable end) {
    try {
      end.run();
    } catch (RuntimeException | Error e) {
      isStuck = true;
      Recurring.once("the end of an execution", this::endIfStuck);
      LOG.error("execution {} cannot be ended as it should", id, e);
    }
  }

  /** Ends it as one that is lost where its end has failed; asked again until it has ended. */
  final void endIfStuck() {
    if (isStuck) {
      lose(Problem.of(ProblemCode.INTERNAL_ERROR, "the end of the execution was lost"));
      isStuck = false;
    }
  }

  final ExecutionView view(Status status, @Nullable End end) {
    HostedSession waitsIn = phase == Phase.QUEUED ? session : null;
    int position = waitsIn == null ? 0 : waitsIn.positionOf(this);
    return new ExecutionView(
        id,
        sessionId,
        status,
        end == null ? null : end.value(),
        end == null ? null : end.repr(),
        printed.stdout(),
        printed.stderr(),
        printed.isTruncated(),
        end == null ? null : end.error(),
        status == Status.TOOL_CALLS_REQUIRED ? calls.open() : List.of(),
        usage,
        position,
        createdAtMillis,
        status == Status.QUEUED || status == Status.RUNNING ? 0 : expiresAtMillis,
        null);
  }

  /** Whether it has waited for answers, or been kept after its end, for long enough. */
  synchronized boolean isExpired(long nowMillis) {
    return expiresAtMillis != 0 && nowMillis >= expiresAtMillis;
  }

  synchronized boolean isEnded() {
    return phase == Phase.ENDED;
  }

  synchronized boolean isSuspended() {
    return phase == Phase.SUSPENDED || phase == Phase.COPYING || phase == Phase.AWAY;
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

  /**
   * Has it leave memory if it waits, all of it is stored, and nobody listens; returns whether it
   * has.
   *
   * @param followed whether it leaves even if its events are followed; then {@link #tellLeft} is
   *     due once others can find it
   */
  synchronized boolean leave(boolean followed) {
    if (phase == Phase.SUSPENDED
        && telling == 0
        && record.isKnown()
        && !stops.isAwaited()
        && (followed || log == null || !log.isFollowed())) {
      away();
    }
    return phase == Phase.AWAY;
  }

  /** It leaves memory: who looks for its events here from now on is to look for it again. */
  final void away() {
    phase = Phase.AWAY;
    if (log != null) {
      log.leave();
    }
  }

  /** Ends the streams of those who follow it, as it has left; they come again where it is then. */
  final void tellLeft() {
    EventLog events;
    synchronized (this) {
      events = log;
    }
    if (events != null) {
      events.announce();
    }
  }

  /** Whether a store knows it. */
  synchronized boolean isStored() {
    return record.isKnown();
  }

  /** What is written together with a stop; nothing where its request is refused after all. */
  synchronized List<Change> companions(ExecutionView view) {
    return refusal == null ? record.companions(view) : List.of();
  }

  /**
   * Whether this server holds it by itself, not with a session; in one it may wait for its turn.
   */
  synchronized boolean isHeldAlone() {
    return record.isKnown()
        && (session == null || waitsForTurn())
        && phase != Phase.AWAY
        && phase != Phase.ENDED;
  }

  /** Grows with each server that takes it. */
  synchronized long fence() {
    return record.fence();
  }

  /** Has a change written together with the first stop, as one. */
  public synchronized void alongside(Function<ExecutionView, List<Change>> changes) {
    record.alongside(changes);
  }

  /** Hears of the first stop, at once if it has been. */
  public void onFirstStop(StopListener listener) {
    onStopAfter(0, listener);
  }

  /** Hears of the first stop after the given number of stops, at once if it has been. */
  final void onStopAfter(int before, StopListener listener) {
    hear(() -> stops.count() <= before ? null : stops.get(before + 1), listener, listener);
  }

  /** Hears once it stands still, at once if it does. */
  public void onStandstill(StopListener listener) {
    hear(() -> isStill() ? stops.latest() : null, listener, listener);
  }

  /** Hears once it is over, at once if it is. */
  public void onEnd(StopListener listener) {
    hear(
        () -> phase == Phase.ENDED ? stops.latest() : null,
        listener,
        (view, why) -> endedOrLater(view, why, listener));
  }

  private void hear(Supplier<@Nullable ExecutionView> ready, StopListener now, StopListener later) {
    ExecutionView view;
    Problem why;
    synchronized (this) {
      view = ready.get();
      if (view == null) {
        stops.await(later);
        return;
      }
      why = refusal;
    }
    now.stopped(view, why);
  }

  private void endedOrLater(ExecutionView view, @Nullable Problem why, StopListener listener) {
    if (view.status().isFinal()) {
      listener.stopped(view, why);
    } else {
      onEnd(listener);
    }
  }

  /** Tells of a stop; it stays in memory as long, as {@link #telling} has been raised for it. */
  final void toldWhileHere(List<StopListener> told, ExecutionView view, EventLog events) {
    try {
      tell(told, view, null, events);
    } finally {
      synchronized (this) {
        telling--;
      }
      HostedSession left = session;
      if (left != null) {
        left.changed();
      }
    }
  }

  static void tell(
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

  /** Has a listener hear no more. */
  public synchronized void forget(StopListener listener) {
    stops.forget(listener);
  }

  /** What happened and happens to it; kept from the first call on, or the first suspension. */
  public synchronized EventLog log() {
    EventLog existing = log;
    if (existing != null) {
      return existing;
    }
    ExecutionView last = isStill() ? stops.latest() : null;
    EventLog fresh =
        EventLog.of(
            stops.count() - (last == null ? 0 : 1),
            started ? view(Status.RUNNING, null) : null,
            last == null ? printed.stdout() : last.told("stdout", last.stdout()),
            last == null ? printed.stderr() : last.told("stderr", last.stderr()),
            last);
    log = fresh;
    if (phase == Phase.AWAY) {
      fresh.leave();
    }
    return fresh;
  }
}
