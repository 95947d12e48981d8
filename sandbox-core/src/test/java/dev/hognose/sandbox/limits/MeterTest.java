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
}
