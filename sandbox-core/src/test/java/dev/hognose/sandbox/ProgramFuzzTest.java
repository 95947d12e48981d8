// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.ProgramTally.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Programs of {@link ProgramFuzz} end alike plainly and preempted, dumped and loaded, or more than
 * once from one file: after the same steps, without an internal error, and in time.
 */
final class ProgramFuzzTest {
  @Test
  @Timeout(600)
  void endAlikeHoweverTheyArePreempted() {
    int programs = Integer.getInteger("hognose.fuzz.programs", 1_000);
    ProgramTally tally = new ProgramTally();
    ProgramCampaign campaign =
        new ProgramCampaign(
            tally,
            failure -> {
              throw failure;
            });
    campaign.run(Long.getLong("hognose.fuzz.seed", 1), programs);
    assertThat(tally.programs()).isEqualTo(programs);
    assertThat(tally.count(Fate.COMPLETED, Fate.ENDED)).isGreaterThan(programs / 25L);
    assertThat(tally.count(Fate.COMPLETED)).isGreaterThan(programs / 100L);
  }
}
