// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one owner's tasks.
 *
 * <p>Tasks wait at three levels by how much they have used so far: new and short ones, middling
 * ones, long ones. Start-time fair queueing (Goyal, Vin and Cheng, 1996) shares the time twice:
 * between levels {@link #WEIGHTS} to one another, so that a short task waits for no long one but no
 * flood of short ones starves the long (the weight of a level with more tasks than those of longer
 * ones grows in proportion, so that a single long task has no more than each of many short); and
 * within a level evenly between {@link Flow}s, that is sessions, and executions without one. What a
 * turn really took is what counts, so one that cannot be interrupted for long is followed by a
 * longer wait.
 */
final class OwnerTurns {

  /** Shares of time of the levels when all have as much work. */
  private static final int[] WEIGHTS = {8, 3, 1};

  /** What a turn is thought to take until it is over. */
  private static final long[] GUESSES = {1_000_000, 4_000_000, 4_000_000};

  private static final long MIDDLING_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long HALF_LIFE_MILLIS = 1_000;
  private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** What is remembered of one session's turns, or of one execution's without a session. */
  static final class Flow {
    private int level = -1;
    private long finish;

    /** Where its task waits. */
    TurnOrder.@Nullable Waiting waiting;

    /** Processor time of late as it was then; these two are guarded by the monitor. */
    private long recentNanos;

    private long recentAtMillis;

    /** Adds processor time that has been used now. */
    synchronized void used(long nanos, long nowMillis) {
      recentNanos = recentNanos(nowMillis) + nanos;
      recentAtMillis = nowMillis;
    }

    /**
     * Processor time that was used of late. It fades by half each second, and evenly within a
     * second: a session that keeps sending work does not start as a newcomer each time.
     */
    synchronized long recentNanos(long nowMillis) {
      long elapsed = Math.max(0, nowMillis - recentAtMillis);
      long halved = recentNanos >> Math.min(elapsed / HALF_LIFE_MILLIS, Long.SIZE - 1);
      return halved - halved * (elapsed % HALF_LIFE_MILLIS) / (2 * HALF_LIFE_MILLIS);
    }
  }

  private static final class Level {
    private final PriorityQueue<TurnOrder.Waiting> queue =
        new PriorityQueue<>(
            Comparator.comparingLong((TurnOrder.Waiting entry) -> entry.start)
                .thenComparingLong(entry -> entry.number));
    private int waiting;
    private long time;

    /**
     * The time that each of the level's flows has had by rights. It grows with every turn, not only
     * with those of flows that come again, so that newcomers do not always go first.
     */
    private long now;
  }

  /** Tells it from others of equal time. */
  final long number;

  /** Processor time it has had; only changed where it is in no order. */
  long time;

  /** Its place among owners; only changed where it is in no order. */
  long key;

  private final List<Level> levels = new ArrayList<>(WEIGHTS.length);
  private int waiting;
  private int running;
  private long now;

  OwnerTurns(long number) {
    this.number = number;
    for (int i = 0; i < WEIGHTS.length; i++) {
      levels.add(new Level());
    }
  }

  boolean hasWaiting() {
    return waiting > 0;
  }

  boolean isIdle() {
    return waiting == 0 && running == 0;
  }

  private static int levelOf(Scheduler.Task task) {
    long used = task.usedNanos();
    return used < MIDDLING_NANOS ? 0 : used < LONG_NANOS ? 1 : 2;
  }

  void add(Scheduler.Task task, long entryNumber) {
    int index = levelOf(task);
    Level level = levels.get(index);
    Flow flow = task.place();
    long start = flow.level == index ? Math.max(flow.finish, level.now) : level.now;
    var entry = new TurnOrder.Waiting(task, index, start, entryNumber, this);
    flow.waiting = entry;
    level.queue.add(entry);
    level.waiting++;
    waiting++;
  }

  /** Drops an entry, which stays in its queue as one that is gone. */
  void forget(TurnOrder.Waiting entry) {
    entry.gone = true;
    levels.get(entry.level).waiting--;
    waiting--;
  }

  /** The level of the shortest task that waits. */
  int bestLevel() {
    for (int index = 0; index < WEIGHTS.length; index++) {
      if (levels.get(index).waiting > 0) {
        return index;
      }
    }
    throw new IllegalStateException("no task waits");
  }

  /** The entry whose turn it is; its owner is charged what it is thought to take. */
  TurnOrder.Waiting take() {
    int index = nextLevel();
    Level level = levels.get(index);
    TurnOrder.Waiting entry = level.queue.remove();
    while (entry.gone) {
      entry = level.queue.remove();
    }
    level.waiting--;
    waiting--;
    running++;
    now = Math.max(level.time, now);
    entry.weight = weightOf(index);
    level.time = now + (long) (GUESSES[index] / entry.weight);
    level.now = Math.max(level.now, entry.start);
    time += GUESSES[index];
    return entry;
  }

  private double weightOf(int index) {
    double more = 1;
    for (int other = WEIGHTS.length - 2; other >= index; other--) {
      int longer = levels.get(other + 1).waiting;
      if (longer > 0) {
        more *= Math.max(1, (levels.get(other).waiting + 1) / (double) longer);
      }
    }
    return WEIGHTS[index] * more;
  }

  /** The level with work that is furthest behind; of equals, the one with shorter tasks. */
  private int nextLevel() {
    int best = -1;
    long bestTime = 0;
    for (int index = 0; index < WEIGHTS.length; index++) {
      Level level = levels.get(index);
      long levelTime = Math.max(level.time, now);
      if (level.waiting > 0 && (best < 0 || levelTime < bestTime)) {
        best = index;
        bestTime = levelTime;
      }
    }
    return best;
  }

  /** Charges what a turn really took. */
  void over(TurnOrder.Waiting entry, long nanos) {
    long more = nanos - GUESSES[entry.level];
    running--;
    time += more;
    levels.get(entry.level).time += (long) (more / entry.weight);
    Flow flow = entry.task.place();
    Level level = levels.get(entry.level);
    level.now += nanos / (level.waiting + 1);
    flow.level = entry.level;
    flow.finish = entry.start + nanos;
  }
}
