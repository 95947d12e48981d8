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
 * What a program makes is charged, so that a heap is measured before it has grown far beyond its
 * bound: of each row's objects at least a part is charged that is told here.
 *
 * <p>Nothing is measured while a row runs; what it keeps is measured afterwards.
 */
final class ChargeTest {
  /** Least charge for a byte that is kept by a loop of the program. */
  private static final double EACH = 0.5;

  /** Least charge for a byte that one builtin makes. */
  private static final double WHOLE = 0.8;

  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(1L << 50).withDurationMillis(3_600_000);

  /**
   * The rows of {@code charges.txt}, over the data of {@code charges.py}; {@code
   * -Dhognose.charges=TEXT} chooses those that hold a text.
   */
  @TestFactory
  List<DynamicTest> chargesWhatIsKept() throws IOException {
    Path folder = Path.of("src/test/resources");
    Session session = Session.create();
    run(session, Files.readString(folder.resolve("charges.py")));
    return Files.readAllLines(folder.resolve("charges.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .filter(line -> line.contains(System.getProperty("hognose.charges", "")))
        .map(line -> line.split(" \\| ", 2))
        .map(parts -> DynamicTest.dynamicTest(parts[1], () -> check(session, parts)))
        .toList();
  }

  private static void check(Session session, String[] parts) {
    boolean each = parts[0].equals("each");
    String expression = parts[1];
    String row = each ? "for i in range(N): kept[i] = " + expression : "kept = " + expression;
    run(session, "kept = None\ni = 0\ni = " + (each ? expression : "0"));
    run(session, "kept = [None] * N");
    Execution execution = start(session, row);
    long before = execution.heldBytes();
    long begun = execution.chargedBytes();
    finish(execution, row);
    long charged = execution.chargedBytes() - begun;
    Execution after = start(session, "kept = None");
    long kept = after.heldBytes() - before;
    finish(after, row);
    assertThat(charged)
        .as("charged for %d bytes that are kept", kept)
        .isGreaterThanOrEqualTo((long) ((each ? EACH : WHOLE) * kept));
  }

  private static void run(Session session, String source) {
    finish(start(session, source), source);
  }

  private static Execution start(Session session, String source) {
    Execution execution =
        session.start(
            Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(LIMITS));
    execution.borrow((_, most) -> most, -1, Long.MAX_VALUE / 4);
    return execution;
  }

  private static void finish(Execution execution, String source) {
    Progress progress = execution.run(Long.MAX_VALUE);
    while (progress instanceof Progress.OsSnapshot(HostCall call)) {
      execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      progress = execution.run(Long.MAX_VALUE);
    }
    assertThat(progress).as(source).isInstanceOf(Progress.Complete.class);
  }
}
