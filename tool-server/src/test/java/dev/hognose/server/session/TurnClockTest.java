// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class TurnClockTest {

  private static final long PAUSE_MILLIS = 100;

  private final TurnClock clock = new TurnClock();

  private void pausedTurn() throws InterruptedException {
    clock.start();
    Thread.sleep(PAUSE_MILLIS);
  }

  @Test
  void chargesNobodyForTimeWithoutTheProcessor() throws InterruptedException {
    pausedTurn();

    assertThat(clock.nanos()).isLessThan(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS / 2));
    assertThat(clock.stop()).isLessThan(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS / 2));
  }

  @Test
  void chargesAfterManyShortTurnsNoMoreThanTheTurnTook() throws InterruptedException {
    for (int i = 0; i < 10_000; i++) {
      clock.start();
      assertThat(clock.stop()).isNotNegative();
    }
    pausedTurn();

    assertThat(clock.stop()).isLessThan(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS / 2));
  }

  @Test
  void chargesWorkWithTheProcessorTimeItTook() {
    clock.start();
    long before = TurnClock.threadNanos();
    while (TurnClock.threadNanos() - before < TimeUnit.MILLISECONDS.toNanos(20)) {
      Thread.onSpinWait();
    }

    assertThat(clock.stop()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(20));
  }
}
