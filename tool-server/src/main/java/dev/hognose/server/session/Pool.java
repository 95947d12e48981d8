// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * All that runs Python in this server: sessions, executions, programs, and the threads they share.
 *
 * <p>A store that survives the process would be opened here and handed to sessions and executions.
 */
public final class Pool implements AutoCloseable {

  private static final long SWEEP_MILLIS = 500;

  private final PoolSettings settings;
  private final Scheduler scheduler;
  private final ScheduledThreadPoolExecutor timers;
  private final Programs programs = new Programs();
  private final Executions executions;
  private final Sessions sessions;

  /** Starts the threads. */
  public Pool(PoolSettings settings, MeterRegistry registry) {
    this.settings = settings;
    scheduler = new Scheduler(settings.workers());
    timers =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("timers").daemon().factory());
    timers.setRemoveOnCancelPolicy(true);
    var ids = new Ids();
    var metrics = new PoolMetrics(registry);
    executions = new Executions(settings, scheduler, timers, programs, ids, metrics);
    sessions = new Sessions(settings, executions, ids);
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
    metrics.gauge(
        "hognose.scheduler.waiting", "Turns that wait for a core", scheduler, Scheduler::waiting);
    var _ =
        timers.scheduleWithFixedDelay(
            this::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void sweep() {
    long now = System.currentTimeMillis();
    sessions.sweep(now);
    executions.sweep(now);
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

  /** Its programs. */
  public Programs programs() {
    return programs;
  }

  /** Runs something short on a worker. */
  public void execute(Runnable work) {
    scheduler.execute(work);
  }

  /**
   * Takes no new work, waits for what runs, and cancels what has not ended in time.
   *
   * @return whether all ended by themselves
   */
  public boolean drain(long graceMillis) throws InterruptedException {
    executions.startDraining();
    boolean quiet = awaitQuiet(graceMillis);
    executions.cancelAll();
    awaitQuiet(1_000);
    return quiet;
  }

  private boolean awaitQuiet(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (executions.active() > 0) {
      if (System.nanoTime() >= end) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return true;
  }

  /** Ends the threads. */
  @Override
  public void close() {
    timers.shutdownNow();
    scheduler.close();
  }
}
