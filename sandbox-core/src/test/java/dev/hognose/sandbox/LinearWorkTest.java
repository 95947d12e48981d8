// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What takes time in proportion to its work counts steps in proportion to it: twice the work counts
 * little more than twice the steps.
 */
final class LinearWorkTest {
  private static final int WORK = 6_000;

  /** What twice the work may count, by what the work counts; four times would be a square. */
  private static final double MOST = 2.5;

  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(256L << 20).withDurationMillis(60_000);

  /** The functions of {@code linear-work.py}. */
  @TestFactory
  List<DynamicTest> stepsGrowWithTheWork() throws IOException {
    String data = Files.readString(Path.of("src/test/resources/linear-work.py"));
    Session session = Session.create();
    long _ = steps(session, data);
    return Pattern.compile("(?m)^def (\\w+)\\(n\\):")
        .matcher(data)
        .results()
        .map(match -> match.group(1))
        .map(name -> DynamicTest.dynamicTest(name, () -> check(session, name)))
        .toList();
  }

  private static void check(Session session, String name) {
    long _ = steps(session, name + "(100)");
    long once = steps(session, name + "(" + WORK + ")");
    long twice = steps(session, name + "(" + 2 * WORK + ")");
    assertThat((double) twice / once).as("%d and %d steps", once, twice).isLessThan(MOST);
  }

  private static long steps(Session session, String source) {
    Execution execution =
        session.start(
            Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(LIMITS));
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    return execution.usage().steps();
  }
}
