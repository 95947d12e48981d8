// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class SchedulerTest {

  /** A task that takes a number of turns, of some length each. */
  private static final class Turns implements Scheduler.Task {
    private final long turnNanos;
    private final int turns;
    private final CountDownLatch done;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicLong used;
    private final OwnerTurns.Flow place = new OwnerTurns.Flow();

    private Turns(long turnNanos, int turns, long usedBefore, CountDownLatch done) {
      this.turnNanos = turnNanos;
      this.turns = turns;
      this.done = done;
      this.used = new AtomicLong(usedBefore);
    }

    @Override
    public boolean turn(TurnClock clock) {
      long start = System.nanoTime();
      while (System.nanoTime() - start < turnNanos) {
        Thread.onSpinWait();
      }
      used.addAndGet(turnNanos);
      if (taken.incrementAndGet() >= turns) {
        done.countDown();
        return false;
      }
      return true;
    }

    @Override
    public long usedNanos() {
      return used.get();
    }

    @Override
    public String owner() {
      return "";
    }

    @Override
    public OwnerTurns.Flow place() {
      return place;
    }
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void runsEveryTaskOnce() throws InterruptedException {
    try (var scheduler = new Scheduler(2)) {
      var done = new CountDownLatch(50_000);
      for (int i = 0; i < 50_000; i++) {
        scheduler.execute(done::countDown);
      }
      await(done);
      assertThat(scheduler.waiting()).isZero();
    }
  }

  @Test
  void wakesUpForTasksThatComeOneByOne() throws InterruptedException {
    try (var scheduler = new Scheduler(3)) {
      for (int i = 0; i < 5_000; i++) {
        var done = new CountDownLatch(1);
        scheduler.execute(done::countDown);
        await(done);
      }
    }
  }

  @Test
  void givesTurnsInRounds() throws InterruptedException {
    try (var scheduler = new Scheduler(1)) {
      var gate = new CountDownLatch(1);
      scheduler.execute(() -> awaitQuietly(gate));
      var done = new CountDownLatch(4);
      List<Turns> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        var task = new Turns(10_000, 100, TimeUnit.SECONDS.toNanos(1), done);
        tasks.add(task);
        scheduler.submit(task);
      }
      scheduler.execute(
          () -> {
            int most = tasks.stream().mapToInt(task -> task.taken.get()).max().orElse(0);
            int least = tasks.stream().mapToInt(task -> task.taken.get()).min().orElse(0);
            assertThat(most - least).isLessThanOrEqualTo(1);
          });
      gate.countDown();
      await(done);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void letsAShortTaskPassLongOnes() throws InterruptedException {
    try (var scheduler = new Scheduler(1)) {
      var gate = new CountDownLatch(1);
      scheduler.execute(() -> awaitQuietly(gate));
      var longDone = new CountDownLatch(20);
      for (int i = 0; i < 20; i++) {
        scheduler.submit(new Turns(1_000_000, 3, TimeUnit.SECONDS.toNanos(1), longDone));
      }
      var longTurnsBefore = new AtomicLong(-1);
      var done = new CountDownLatch(1);
      scheduler.execute(
          () -> {
            longTurnsBefore.set(20 - longDone.getCount());
            done.countDown();
          });
      gate.countDown();
      await(done);
      assertThat(longTurnsBefore.get()).isZero();
      await(longDone);
    }
  }

  @Test
  void doesNotStarveALongTaskUnderAFloodOfShortOnes() throws InterruptedException {
    try (var scheduler = new Scheduler(1)) {
      var longDone = new CountDownLatch(1);
      scheduler.submit(new Flood(longDone, new OwnerTurns.Flow()));
      scheduler.submit(new Flood(longDone, new OwnerTurns.Flow()));
      scheduler.submit(new Turns(1_000_000, 5, TimeUnit.SECONDS.toNanos(1), longDone));
      await(longDone);
    }
  }

  /** A task that, always new, comes again and again until the latch opens. */
  private record Flood(CountDownLatch end, OwnerTurns.Flow place) implements Scheduler.Task {
    @Override
    public boolean turn(TurnClock clock) {
      long start = System.nanoTime();
      while (System.nanoTime() - start < 100_000) {
        Thread.onSpinWait();
      }
      return end.getCount() > 0;
    }

    @Override
    public long usedNanos() {
      return 0;
    }

    @Override
    public String owner() {
      return "";
    }
  }

  @Test
  void survivesATaskThatThrows() throws InterruptedException {
    try (var scheduler = new Scheduler(1)) {
      scheduler.execute(
          () -> {
            throw new IllegalStateException("on purpose");
          });
      var done = new CountDownLatch(1);
      scheduler.execute(done::countDown);
      await(done);
    }
  }
}
