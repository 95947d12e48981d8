// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.Member;
import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoreException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that runs Python in this server: sessions, executions, programs, and the threads they share.
 */
public final class Pool implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Pool.class);
  private static final long SWEEP_MILLIS = 500;
  private static final long STORE_SWEEP_MILLIS = 5_000;
  private static final long PROGRAM_LIFE_MILLIS = TimeUnit.DAYS.toMillis(30);

  private final PoolSettings settings;
  private final Scheduler scheduler;
  private final ScheduledThreadPoolExecutor timers;
  private final Programs programs;
  private final Executions executions;
  private final Sessions sessions;
  private final SessionNames names;
  private final Ids ids;
  private final @Nullable Keeper keeper;

  /** One that keeps all in memory. */
  public Pool(PoolSettings settings, MeterRegistry registry) {
    this(settings, registry, null);
  }

  /**
   * Starts the threads.
   *
   * @param store what survives the process; null for nothing
   */
  public Pool(PoolSettings given, MeterRegistry registry, @Nullable Store store) {
    settings = given.withinGuestBytes();
    scheduler = new Scheduler(settings.workers());
    timers =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("timers").daemon().factory());
    timers.setRemoveOnCancelPolicy(true);
    keeper = store == null ? null : new Keeper(store, scheduler, registry);
    ids = ids(store);
    if (store != null) {
      store.upkeep().interruptLost();
    }
    programs = new Programs(settings.defaults(), keeper);
    var metrics = new PoolMetrics(registry);
    var budget = new HeapBudget(settings.memory().guestBytes());
    var freezer = new Freezer(settings.snapshotKeys(), budget, registry);
    executions =
        new Executions(settings, scheduler, timers, programs, ids, metrics, freezer, keeper);
    sessions = new Sessions(settings, executions, ids);
    names = new SessionNames(sessions, keeper);
    budget.reclaimBy(new Reclaiming(budget, sessions)::reclaim);
    metrics.gauge(
        "hognose.guests.memory.bytes",
        "Memory that sessions hold and executions are lent",
        budget,
        HeapBudget::taken);
    metrics.gauge(
        "hognose.executions.active",
        "Executions that run or wait for a core",
        executions,
        Executions::active);
    metrics.gauge(
        "hognose.executions.live",
        "Executions that are not over, suspended ones included",
        executions,
        Executions::live);
    metrics.gauge("hognose.sessions", "Sessions", sessions, Sessions::count);
    metrics.gauge("hognose.sessions.resident", "Sessions in memory", sessions, Sessions::resident);
    metrics.gauge(
        "hognose.scheduler.waiting", "Turns that wait for a core", scheduler, Scheduler::waiting);
    var _ =
        timers.scheduleWithFixedDelay(
            Recurring.work("the sweep", this::sweep),
            SWEEP_MILLIS,
            SWEEP_MILLIS,
            TimeUnit.MILLISECONDS);
    if (keeper != null) {
      Membership place = keeper.membership();
      if (place != null) {
        place.recollectBy(this::recollect);
      }
      keeper.store().letGoBy(() -> recollect().accept(Map.of()));
      startStoreSweeps(keeper.store());
    }
  }

  private static Ids ids(@Nullable Store store) {
    if (store == null) {
      return new Ids();
    }
    Ids common = Ids.of(store.fact("id-key", new Ids().key()));
    return store.isShared() ? common.of(store.upkeep().number()) : common;
  }

  /** Notes what is in memory; then lets go of what is not held any more, by id and fence. */
  private Consumer<Map<String, Long>> recollect() {
    List<HostedSession> known = sessions.held();
    List<Job> alone = executions.held();
    return held -> {
      for (HostedSession session : known) {
        if (held.getOrDefault(session.id(), -1L) != session.fence()) {
          sessions.residence().abandon(session);
        }
      }
      for (Job job : alone) {
        if (held.getOrDefault(job.id(), -1L) != job.fence()) {
          job.abandon();
        }
      }
    };
  }

  private void startStoreSweeps(Store store) {
    Thread.ofVirtual()
        .name("store-sweeps")
        .start(
            () -> {
              try {
                while (!timers.isShutdown()) {
                  TimeUnit.MILLISECONDS.sleep(STORE_SWEEP_MILLIS);
                  Recurring.once("the sweep of the store", () -> sweep(store));
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private void sweep(Store store) {
    try {
      long programsSince = System.currentTimeMillis() - PROGRAM_LIFE_MILLIS;
      sessions.gone(store.upkeep().sweep(programsSince, this::isInMemory));
      if (store.isShared()) {
        store.upkeep().interruptLost();
        sessions.recount();
      }
    } catch (StoreException e) {
      if (!timers.isShutdown()) {
        LOG.warn("the store cannot be swept: {}", e.getMessage());
      }
    }
  }

  private boolean isInMemory(String id) {
    return sessions.isHeld(id) || executions.known(id) != null;
  }

  /** Whether requests may have to wait for the store, and so have virtual threads of their own. */
  public boolean waits() {
    return keeper != null;
  }

  /** Whether it can do its work: it is not draining, and its store takes what is written. */
  public boolean isReady() {
    Membership place = membership();
    return !executions.isDraining()
        && (keeper == null || keeper.store().isHealthy())
        && (place == null || place.holds());
  }

  /** This server's place among those that share its store; null where it is alone. */
  public @Nullable Membership membership() {
    return keeper == null ? null : keeper.membership();
  }

  /** The store, if there is one. */
  public @Nullable Store store() {
    return keeper == null ? null : keeper.store();
  }

  private void sweep() {
    long now = System.currentTimeMillis();
    Recurring.once("the sweep of sessions", () -> sessions.sweep(now));
    Recurring.once("the sweep of executions", () -> executions.sweep(now));
  }

  /** The bounds it keeps. */
  public PoolSettings settings() {
    return settings;
  }

  /** Its executions. */
  public Executions executions() {
    return executions;
  }

  /** Its sessions. */
  public Sessions sessions() {
    return sessions;
  }

  /** Its sessions by their names. */
  public SessionNames names() {
    return names;
  }

  /** Its programs. */
  public Programs programs() {
    return programs;
  }

  /** How many pieces of work there have been so far. */
  public long works() {
    return scheduler.submitted();
  }

  /** Runs something on a worker in an owner's time. */
  public void execute(String owner, Runnable work) {
    scheduler.execute(owner, work);
  }

  /**
   * Takes no new work, waits for what runs, and cancels what has not ended in time.
   *
   * @return whether all ended by themselves
   */
  public boolean drain(long graceMillis) throws InterruptedException {
    executions.startDraining();
    boolean quiet = awaitQuiet(graceMillis);
    executions.cancelRunning();
    awaitQuiet(1_000);
    return quiet;
  }

  /** Lets all go that nobody uses now, where another server can go on with it. */
  private void handOver() {
    Keeper to = keeper;
    if (to == null || !to.isShared()) {
      return;
    }
    sessions.handOver();
    for (Job job : executions.held()) {
      if (job.leave(true)) {
        executions.putAway(job);
        to.write(List.of(new Change.ExecutionReleased(job.id(), job.fence())), _ -> job.tellLeft());
      }
    }
  }

  /**
   * Lets a session or execution go for another server, unless it is at work; waits for the store.
   *
   * @param patienceMillis how long to wait for those who came before to a session
   * @param precedence whom it is let go ahead of
   * @return whether it is not held any more; an execution that is over has nothing to be taken
   */
  public Membership.Word release(String id, long patienceMillis, Precedence precedence) {
    if (keeper == null) {
      return Membership.Word.BUSY;
    }
    Job job = executions.known(id);
    if (job != null && job.isEnded()) {
      return Membership.Word.OVER;
    }
    HostedSession session = job == null ? null : job.session();
    if (job == null || session != null) {
      String held = session == null ? id : session.id();
      return sessions.residence().release(held, patienceMillis, precedence)
          ? Membership.Word.GIVEN
          : Membership.Word.BUSY;
    }
    if (!job.leave(true)) {
      return Membership.Word.BUSY;
    }
    executions.putAway(job);
    try {
      keeper.writeNow(List.of(new Change.ExecutionReleased(id, job.fence())));
    } finally {
      job.tellLeft();
    }
    return Membership.Word.GIVEN;
  }

  /** The maker of ids; all servers that share a store know those of each other. */
  public Ids ids() {
    return ids;
  }

  /**
   * Sees to it that something of which only its maker knows is asked for there.
   *
   * @throws HeldElsewhere where another living server made the id
   */
  public void requireMaker(String prefix, @Nullable String id) {
    Membership place = membership();
    if (place == null || id == null || !ids.isOurs(prefix, id)) {
      return;
    }
    Member maker = place.otherOf(ids.serverOf(id));
    if (maker != null) {
      throw place.elsewhere(maker.id(), id);
    }
  }

  private boolean awaitQuiet(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (executions.active() > 0) {
      if (System.nanoTime() >= end) {
        return false;
      }
      handOver();
      TimeUnit.MILLISECONDS.sleep(5);
    }
    handOver();
    return true;
  }

  /** Ends the threads. */
  @Override
  public void close() {
    timers.shutdownNow();
    Membership place = membership();
    if (place != null) {
      place.close();
    }
    scheduler.close();
    programs.close();
  }
}
