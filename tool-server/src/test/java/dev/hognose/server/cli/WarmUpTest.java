// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class WarmUpTest {

  @Test
  void runsProgramsToTheirEndHoweverShortTheTime() {
    assertThatCode(() -> WarmUp.run(100)).doesNotThrowAnyException();
  }

  @Test
  void leavesTheTimeToOtherWorkAsLongAsThereIsSome() throws Exception {
    var works = new AtomicLong();
    assertThat(WarmUp.run(500, works::incrementAndGet)).isZero();
    works.set(0);
    assertThat(WarmUp.run(2_000, () -> works.get() < 5 ? works.incrementAndGet() : 5)).isPositive();
  }
}
