// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.cli.SmallHeapSiege.Sequence;
import dev.hognose.server.cli.SmallHeapSiege.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short siege; {@code -Dhognose.siege.seconds=25} has each sequence go on for that long. */
final class SmallHeapSiegeTest {

  private static final int SECONDS = Integer.getInteger("hognose.siege.seconds", 1);

  @TempDir Path folder;

  @Test
  @Timeout(900)
  void outlivesEverySequenceOfRequests() throws Exception {
    var verdicts = new ArrayList<Verdict>();
    try (SmallHeapSiege siege = SmallHeapSiege.start(folder)) {
      for (Map.Entry<String, Sequence> each : SmallHeapSiege.sequences().entrySet()) {
        Verdict verdict = siege.run(each.getKey(), each.getValue(), SECONDS);
        System.out.println(verdict);
        verdicts.add(verdict);
      }
    }
    assertThat(verdicts).hasSize(15).allMatch(verdict -> verdict.problem() == null);
  }
}
