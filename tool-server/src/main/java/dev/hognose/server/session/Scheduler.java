// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that interpret. In which order executions get their turns is up to {@link TurnOrder};
 * turns are charged by the processor time of their thread, so that what else the machine does is
 * nobody's debt.
 */
public final class Scheduler implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Something that takes turns on a core. */
  interface Task {
    /** Takes one turn of a few milliseconds; returns whether it wants another. */
    boolean turn();

    /** Processor time used so far, in nanoseconds: short tasks go before long ones. */
    long usedNanos();

    /** Whose time it uses. */
    String owner();

    /** What is remembered of its turns; it may share it with tasks that follow it. */
    OwnerTurns.Flow place();
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final TurnOrder order = new TurnOrder();
  private int sleeping;
  private long submitted;
  private volatile boolean closed;

  /** Starts as many threads that interpret as given. */
  public Scheduler(int threads) {
    this("interpreter-", threads);
  }

  /**
   * Starts as many threads as given.
   *
   * @param name what their names begin with
   */
  Scheduler(String name, int threads) {
    for (int i = 0; i < threads; i++) {
      var _ = Thread.ofPlatform().name(name + i).daemon().start(this::run);
    }
  }

  /** Gives a task its first or next turn as soon as its place in the order allows. */
  void submit(Task task) {
    lock.lock();
    try {
      submitted++;
      order.add(task);
      wakeOne();
    } finally {
      lock.unlock();
    }
  }

  /** How many tasks have been submitted so far. */
  long submitted() {
    lock.lock();
    try {
      return submitted;
    } finally {
      lock.unlock();
    }
  }

  /** Has a task that waits go before all others; does nothing if it does not wait. */
  void hasten(Task task) {
    lock.lock();
    try {
      order.hasten(task);
    } finally {
      lock.unlock();
    }
  }

  /** Runs something short of the server's own on a worker, before all else. */
  public void execute(Runnable task) {
    lock.lock();
    try {
      order.addHouse(new OneTurn("", task, new OwnerTurns.Flow()));
      wakeOne();
    } finally {
      lock.unlock();
    }
  }

  /** Runs something on a worker in an owner's time. */
  public void execute(String owner, Runnable task) {
    submit(new OneTurn(owner, task, new OwnerTurns.Flow()));
  }

  private void wakeOne() {
    if (sleeping > 0) {
      work.signal();
    }
  }

  /** How many tasks wait for a turn now. */
  public int waiting() {
    lock.lock();
    try {
      return order.waiting();
    } finally {
      lock.unlock();
    }
  }

  /** Processor time that this thread has had. */
  static long threadNanos() {
    return CLOCK.getCurrentThreadCpuTime();
  }

  private void run() {
    TurnOrder.Turn turn = next(null, 0, false);
    while (turn != null) {
      long start = threadNanos();
      boolean again = take(turn.task());
      turn = next(turn, threadNanos() - start, again);
    }
  }

  private static boolean take(Task task) {
    try {
      return task.turn();
    } catch (RuntimeException | Error e) {
      LOG.error("a task ended with an error that it should have handled", e);
      return false;
    }
  }

  /** Accounts for a turn and waits for the next; null at the end. */
  private TurnOrder.@Nullable Turn next(
      TurnOrder.@Nullable Turn before, long nanos, boolean again) {
    lock.lock();
    try {
      if (before != null) {
        order.over(before, nanos, again);
      }
      while (!closed) {
        TurnOrder.Turn turn = order.take();
        if (turn != null) {
          return turn;
        }
        sleeping++;
        work.awaitUninterruptibly();
        sleeping--;
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the threads after the turns they are in. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private record OneTurn(String owner, Runnable work, OwnerTurns.Flow place) implements Task {
    @Override
    public boolean turn() {
      work.run();
      return false;
    }

    @Override
    public long usedNanos() {
      return 0;
    }
  }
}
