// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expressions that misuse everything, among objects whose special methods change what is being
 * worked on: each ends in a value, an exception or a limit, the same when preempted, and never in
 * an internal error.
 */
final class HostileExpressionsTest {
  private static final String EVIL =
      """
      xs = [1, 2, 3]
      class Evil:
          def __eq__(self, other): xs.clear(); return False
          def __lt__(self, other): xs.append(1); return True
          def __hash__(self): return 1
          def __repr__(self): xs.append(self); return 'E'
          def __index__(self): xs.clear(); return 0
      """;

  static List<String> expressions() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/hostile-expressions.txt"));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void endWithoutAnInternalError(String expression) {
    String whole = outcome(expression, Long.MAX_VALUE);
    assertThat(outcome(expression, 3)).isEqualTo(whole);
  }

  private static String outcome(String expression, long steps) {
    Session session = Session.create();
    String source = EVIL + "eval(" + quoted(expression) + ")";
    Execution execution =
        session.start(
            Program.compile(source, "main.py"),
            ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withSteps(3_000_000)));
    Progress progress = execution.run(steps);
    while (progress instanceof Progress.Preempted || progress instanceof Progress.OsSnapshot) {
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      }
      progress = execution.run(steps);
    }
    assertThat(session.usable()).as("%s gives %s", expression, progress).isTrue();
    return switch (progress) {
      case Progress.Complete(Value _, String repr) -> "value " + repr;
      case Progress.Failed(GuestError error) -> error.type() + ": " + error.message();
      case Progress.LimitExceeded breach -> breach.limit();
      default -> progress.toString();
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
