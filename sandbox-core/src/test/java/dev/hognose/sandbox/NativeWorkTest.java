// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Builtins that go over data whose size the guest chose look at the limits while they do: each is
 * given many elements, has to count steps in proportion to them, and must end soon after the steps
 * allowed.
 *
 * <p>Nothing here measures time. A builtin that counts all its steps before it begins, or none,
 * fails.
 */
final class NativeWorkTest {
  /** Elements for which a builtin counts at least one step. */
  private static final long ELEMENTS_PER_STEP = 64;

  /** Steps that may be counted between two looks at the limits, the meter's own 4,096 included. */
  private static final long AT_ONCE = 12_288;

  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(256L << 20).withDurationMillis(60_000);

  /** One builtin over data; the data is made before, as a file of names and values says. */
  private record Row(long elements, String expression) {}

  /** The rows of {@code native-work.txt}, all over the data of {@code native-work.py}. */
  @TestFactory
  List<DynamicTest> looksAtTheLimits() throws IOException {
    Path folder = Path.of("src/test/resources");
    String data = Files.readString(folder.resolve("native-work.py"));
    Session session = Session.create();
    assertThat(run(session, data, LIMITS)).isInstanceOf(Progress.Complete.class);
    return Files.readAllLines(folder.resolve("native-work.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" \\| ", 2))
        .map(parts -> new Row(Long.parseLong(parts[0].strip().replace("_", "")), parts[1]))
        .map(row -> DynamicTest.dynamicTest(row.expression(), () -> check(session, row)))
        .toList();
  }

  private static void check(Session session, Row row) {
    String source = "result = " + row.expression() + "\nresult = None";
    Execution whole = start(session, source, LIMITS);
    assertThat(finish(whole)).as("without a bound").isInstanceOf(Progress.Complete.class);
    long steps = whole.usage().steps();
    assertThat(steps)
        .as("steps for %d elements", row.elements())
        .isGreaterThan(row.elements() / ELEMENTS_PER_STEP);
    Execution half = start(session, source, LIMITS.withSteps(steps / 2));
    assertThat(finish(half))
        .isInstanceOfSatisfying(
            Progress.LimitExceeded.class,
            breach -> {
              assertThat(breach.limit()).isEqualTo("steps");
              assertThat(breach.used() - breach.allowed())
                  .as("steps counted after the %d allowed, of %d", breach.allowed(), steps)
                  .isLessThanOrEqualTo(AT_ONCE);
            });
    assertThat(session.usable()).isTrue();
  }

  private static Progress run(Session session, String source, Limits limits) {
    return finish(start(session, source, limits));
  }

  private static Execution start(Session session, String source, Limits limits) {
    return session.start(
        Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(limits));
  }

  private static Progress finish(Execution execution) {
    Progress progress = execution.run(Long.MAX_VALUE);
    while (progress instanceof Progress.OsSnapshot(HostCall call)) {
      execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      progress = execution.run(Long.MAX_VALUE);
    }
    return progress;
  }
}
