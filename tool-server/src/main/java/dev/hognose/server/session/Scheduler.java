// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that interpret, and the order in which executions get their turns.
 *
 * <p>Tasks wait in three queues by how much they have used so far: new and short ones, middling
 * ones, long ones. Within a queue turns go round. Between queues, start-time fair queueing (Goyal,
 * Vin and Cheng, 1996) shares the time {@link #WEIGHTS} to one another: a queue that uses less than
 * its share goes first, so a short task waits for at most the rest of a running turn, and no flood
 * of short ones starves the long.
 *
 * <p>Fair shares between API keys would have their place in {@link #submit}: a queue of queues.
 */
public final class Scheduler implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  /** Shares of time of the queues when all have work. */
  private static final int[] WEIGHTS = {8, 3, 1};

  private static final long MIDDLING_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Something that takes turns on a core. */
  public interface Task {
    /** Takes one turn of a few milliseconds; returns whether it wants another. */
    boolean turn();

    /** Time used so far, in nanoseconds, which decides on the queue. */
    long usedNanos();
  }

  private final List<Queue<Task>> queues = new ArrayList<>();
  private final AtomicLong[] virtualTimes = new AtomicLong[WEIGHTS.length];
  private final List<Worker> workers = new ArrayList<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile long virtualNow;
  private volatile boolean closed;

  /** Starts as many threads as given. */
  public Scheduler(int threads) {
    for (int level = 0; level < WEIGHTS.length; level++) {
      queues.add(new ConcurrentLinkedQueue<>());
      virtualTimes[level] = new AtomicLong();
    }
    for (int i = 0; i < threads; i++) {
      workers.add(new Worker());
    }
    for (int i = 0; i < threads; i++) {
      Worker worker = workers.get(i);
      worker.thread =
          Thread.ofPlatform().name("interpreter-" + i).daemon().start(() -> run(worker));
    }
  }

  /** Gives a task its first or next turn as soon as its place in the order allows. */
  public void submit(Task task) {
    waiting.incrementAndGet();
    queues.get(levelOf(task)).add(task);
    wakeOne();
  }

  private void wakeOne() {
    for (Worker worker : workers) {
      if (worker.asleep.compareAndSet(1, 0)) {
        LockSupport.unpark(worker.thread);
        return;
      }
    }
  }

  /** Runs something short on a worker. */
  public void execute(Runnable work) {
    submit(new OneTurn(work));
  }

  /** How many tasks wait for a turn now. */
  public int waiting() {
    return waiting.get();
  }

  private static int levelOf(Task task) {
    long used = task.usedNanos();
    return used < MIDDLING_NANOS ? 0 : used < LONG_NANOS ? 1 : 2;
  }

  private void run(Worker worker) {
    while (!closed) {
      Task task = take(worker);
      if (task == null) {
        continue;
      }
      int level = levelOf(task);
      long start = System.nanoTime();
      boolean again = turn(task);
      long spent = System.nanoTime() - start;
      virtualTimes[level].addAndGet(spent / WEIGHTS[level]);
      if (again) {
        submit(task);
      }
    }
  }

  private static boolean turn(Task task) {
    try {
      return task.turn();
    } catch (RuntimeException | Error e) {
      LOG.error("a task ended with an error that it should have handled", e);
      return false;
    }
  }

  /**
   * The next task, or null after a sleep. A worker says that it sleeps before it looks a last time,
   * and a submitter adds before it looks for sleepers, so no task is left behind; a worker that was
   * woken while it found work by itself passes the call on.
   */
  private @Nullable Task take(Worker worker) {
    Task task = poll();
    if (task != null) {
      return task;
    }
    worker.asleep.set(1);
    task = poll();
    if (task == null && !closed) {
      LockSupport.park(this);
    }
    if (worker.asleep.getAndSet(0) == 0 && task != null) {
      wakeOne();
    }
    return task;
  }

  private @Nullable Task poll() {
    int level = nextLevel();
    while (level >= 0) {
      Task task = queues.get(level).poll();
      if (task != null) {
        waiting.decrementAndGet();
        long start = Math.max(virtualTimes[level].get(), virtualNow);
        virtualTimes[level].accumulateAndGet(start, Math::max);
        virtualNow = start;
        return task;
      }
      level = nextLevel();
    }
    return null;
  }

  /** The queue with work that is furthest behind; of equals, the one with shorter tasks; or -1. */
  private int nextLevel() {
    int best = -1;
    long bestTime = 0;
    for (int level = 0; level < WEIGHTS.length; level++) {
      if (!queues.get(level).isEmpty()) {
        long time = Math.max(virtualTimes[level].get(), virtualNow);
        if (best < 0 || time < bestTime) {
          best = level;
          bestTime = time;
        }
      }
    }
    return best;
  }

  /** Ends the threads after the turns they are in. */
  @Override
  public void close() {
    closed = true;
    for (Worker worker : workers) {
      LockSupport.unpark(worker.thread);
    }
  }

  /** One thread, and whether it sleeps for want of work. */
  private static final class Worker {
    private final AtomicInteger asleep = new AtomicInteger();
    private @Nullable Thread thread;
  }

  private record OneTurn(Runnable work) implements Task {
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
