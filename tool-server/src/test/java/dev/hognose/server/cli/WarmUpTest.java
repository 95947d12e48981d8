// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

final class WarmUpTest {

  @Test
  void runsEveryProgramToItsEndOnceHoweverShortTheTime() {
    assertThatCode(() -> WarmUp.run(100)).doesNotThrowAnyException();
  }
}
