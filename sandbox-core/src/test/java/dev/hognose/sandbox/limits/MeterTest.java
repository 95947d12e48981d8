// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MeterTest {
  private static final long MEMORY = 64L << 20;

  private static Meter meter() {
    return new Meter(Long.MAX_VALUE, Long.MAX_VALUE / 2, MEMORY, poll -> 1_000);
  }

  @Test
  void theLargestAllocationIsRefusedHoweverManyStepsWentBeforeIt() {
    for (int slices : new int[] {0, 1, 63, 64, 65, 1_000}) {
      Meter meter = meter();
      meter.begin(1_000, 0);
      for (int i = 0; i < slices; i++) {
        meter.safePoint(Meter.SLICE);
      }
      assertThatThrownBy(() -> meter.allocate(Long.MAX_VALUE))
          .as("after %d slices", slices)
          .isInstanceOf(LimitBreach.class);
    }
  }

  @Test
  void theLargestAllocationIsRefusedWhereMoreIsAliveThanIsLent() {
    Meter meter = meter();
    meter.borrow((least, most) -> least, 1 << 20, 1 << 10);
    assertThatThrownBy(() -> meter.allocate(Long.MAX_VALUE)).isInstanceOf(LimitBreach.class);
  }

  @Test
  void whatIsChargedIsPendingUntilTheHeapIsMeasured() {
    Meter meter = meter();
    meter.begin(1_000, 500);
    assertThat(meter.pendingBytes()).isEqualTo(500);
    for (int i = 0; i < 100; i++) {
      meter.allocate(100_000);
    }
    assertThat(meter.pendingBytes()).isEqualTo(10_000_500);
    for (int i = 0; i < 600; i++) {
      meter.allocate(100_000);
    }
    assertThat(meter.pendingBytes()).isLessThan(MEMORY);
  }

  @Test
  void stepsOfBothKindsAddUpAndTheWorkerIsToldOfNativeOnesAlone() {
    Meter meter = meter();
    long[] told = new long[2];
    meter.tellWork(
        steps -> {
          told[0] += steps;
          told[1]++;
          meter.count(7);
        });
    for (int i = 0; i < 10_000; i++) {
      meter.work(3);
      meter.count(2);
    }
    assertThat(meter.steps()).isEqualTo(50_000 + 7 * told[1]);
    assertThat(told[1]).isBetween(10L, 13L);
    meter.restore(1_000_000);
    meter.work(5_000);
    assertThat(meter.steps()).isEqualTo(1_005_000 + 7);
    assertThat(told[0]).isEqualTo(35_000);
  }

  @Test
  void nativeWorkEndsWithTheFirstPieceBeyondTheStepsAllowed() {
    for (long limit : new long[] {0, 1, 4_095, 4_096, 8_192, 8_193, 20_000}) {
      Meter meter = new Meter(limit, Long.MAX_VALUE / 2, MEMORY, poll -> 1_000);
      for (long i = 0; i < limit; i++) {
        meter.work(1);
      }
      assertThatThrownBy(() -> meter.work(1))
          .as("limit %d", limit)
          .isInstanceOfSatisfying(
              LimitBreach.class, breach -> assertThat(breach.used()).isEqualTo(limit + 1));
    }
  }
}
