// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that interpret. In which order executions get their turns is up to {@link TurnOrder};
 * turns are charged as {@link TurnClock} tells.
 *
 * <p>Who submits never waits for a lock: new tasks arrive in a queue, and are put in their places
 * by the worker that looks for its next turn.
 */
public final class Scheduler implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  /** Something that takes turns on a core. */
  interface Task {
    /** Takes one turn of a few milliseconds; returns whether it wants another. */
    boolean turn(TurnClock clock);

    /** Processor time used so far, in nanoseconds: short tasks go before long ones. */
    long usedNanos();

    /** Whose time it uses. */
    String owner();

    /** What is remembered of its turns; it may share it with tasks that follow it. */
    OwnerTurns.Flow place();
  }

  /** A thread that interprets; guarded by the lock. */
  private static final class Worker {
    private @Nullable Thread thread;

    /** Whether it is to look for work, rather than sleep. */
    private volatile boolean awake = true;
  }

  private final Queue<Task> arrivals = new ConcurrentLinkedQueue<>();
  private final LongAdder submitted = new LongAdder();
  private final ReentrantLock lock = new ReentrantLock();
  private final TurnOrder order = new TurnOrder();

  /** Those that sleep; the one that fell asleep last is woken first. */
  private final Deque<Worker> sleepers = new ArrayDeque<>();

  /** How many sleep, for who has no lock. */
  private volatile int sleeping;

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
      var worker = new Worker();
      var _ = Thread.ofPlatform().name(name + i).daemon().start(() -> run(worker));
    }
  }

  /** Gives a task its first or next turn as soon as its place in the order allows. */
  void submit(Task task) {
    submitted.increment();
    arrivals.add(task);
    if (sleeping > 0) {
      wakeOne();
    }
  }

  /** How many tasks have been submitted so far. */
  long submitted() {
    return submitted.sum();
  }

  /** Has a task that waits go before all others; does nothing if it does not wait. */
  void hasten(Task task) {
    lock.lock();
    try {
      placeArrivals();
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
    } finally {
      lock.unlock();
    }
    if (sleeping > 0) {
      wakeOne();
    }
  }

  /** Runs something on a worker in an owner's time. */
  public void execute(String owner, Runnable task) {
    submit(new OneTurn(owner, task, new OwnerTurns.Flow()));
  }

  private void wakeOne() {
    Worker woken;
    lock.lock();
    try {
      woken = sleepers.poll();
      if (woken != null) {
        wake(woken);
      }
    } finally {
      lock.unlock();
    }
    if (woken != null) {
      LockSupport.unpark(woken.thread);
    }
  }

  /** Has a sleeper look for work as soon as it is unparked; under the lock. */
  private void wake(Worker sleeper) {
    sleeping = sleepers.size();
    sleeper.awake = true;
  }

  /** How many tasks wait for a turn now. */
  public int waiting() {
    lock.lock();
    try {
      placeArrivals();
      return order.waiting();
    } finally {
      lock.unlock();
    }
  }

  private void placeArrivals() {
    for (Task task = arrivals.poll(); task != null; task = arrivals.poll()) {
      order.add(task);
    }
  }

  private void run(Worker self) {
    self.thread = Thread.currentThread();
    var clock = new TurnClock();
    TurnOrder.Turn turn = next(self, null, 0, false);
    while (turn != null) {
      clock.start();
      boolean again = take(turn.task(), clock);
      turn = next(self, turn, clock.stop(), again);
    }
  }

  private static boolean take(Task task, TurnClock clock) {
    try {
      return task.turn(clock);
    } catch (RuntimeException | Error e) {
      LOG.error("a task ended with an error that it should have handled", e);
      return false;
    }
  }

  /** Accounts for a turn and waits for the next; null at the end. */
  private TurnOrder.@Nullable Turn next(
      Worker self, TurnOrder.@Nullable Turn before, long nanos, boolean again) {
    TurnOrder.Turn turn = look(before, nanos, again);
    while (turn == null && !closed) {
      turn = lieDown(self);
      while (!self.awake) {
        LockSupport.park(this);
      }
    }
    return turn;
  }

  /** Accounts for a turn and takes the next; null where there is none. */
  private TurnOrder.@Nullable Turn look(
      TurnOrder.@Nullable Turn before, long nanos, boolean again) {
    lock.lock();
    try {
      if (before != null) {
        order.over(before, nanos, again);
      }
      placeArrivals();
      return closed ? null : order.take();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Has a worker sleep, unless there is a turn for it after all. Who submits looks for sleepers
   * after its task has arrived, and this looks for tasks after it has joined the sleepers: so one
   * of the two sees the other.
   */
  private TurnOrder.@Nullable Turn lieDown(Worker self) {
    lock.lock();
    try {
      if (closed) {
        return null;
      }
      self.awake = false;
      sleepers.push(self);
      sleeping = sleepers.size();
      placeArrivals();
      TurnOrder.Turn turn = order.take();
      if (turn != null) {
        sleepers.remove(self);
        wake(self);
      }
      return turn;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the threads after the turns they are in. */
  @Override
  public void close() {
    List<Worker> woken = new ArrayList<>();
    lock.lock();
    try {
      closed = true;
      woken.addAll(sleepers);
      sleepers.clear();
      woken.forEach(this::wake);
    } finally {
      lock.unlock();
    }
    woken.forEach(worker -> LockSupport.unpark(worker.thread));
  }

  private record OneTurn(String owner, Runnable work, OwnerTurns.Flow place) implements Task {
    @Override
    public boolean turn(TurnClock clock) {
      work.run();
      return false;
    }

    @Override
    public long usedNanos() {
      return 0;
    }
  }
}
