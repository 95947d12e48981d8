// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A limit of steps ends a program at the same place however it is preempted: it has then printed
 * the same, and has used the same steps.
 */
final class StepLimitTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  /** Every how many-th script is run; {@code -Dhognose.steps.scripts=1} runs all. */
  private static final int SHARE = Integer.getInteger("hognose.steps.scripts", 8);

  /** Steps of the longest scripts that are run. */
  private static final long MOST_STEPS = 400_000;

  private static final Limits LIMITS =
      Limits.DEFAULT.withDurationMillis(120_000).withMemoryBytes(512L << 20);

  /** How a program ended, what it has printed, and the steps it has used. */
  private record Ending(String progress, String stdout, String stderr, long steps) {}

  @TestFactory
  Stream<DynamicTest> endsAtTheSamePlaceHoweverItIsPreempted() throws IOException {
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
      return Stream.iterate(0, i -> i < scripts.size(), i -> i + SHARE)
          .map(scripts::get)
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  /** Jumps and steps of loops that the interpreter does elsewhere where a turn ends before them. */
  @Test
  void loopsTakeTheSameStepsWhereverATurnEnds() throws SyntaxErrorException {
    Program program =
        Program.compile(
            """
            def run(text, chain, rows):
                count = 0
                same = text
                while text == same:
                    count += 1
                    if count == 60:
                        same = None
                while chain is not None:
                    chain = chain[0]
                while count != 90:
                    count += 1
                while count > 0:
                    count -= 1
                while count < 40.0:
                    count += 1.0
                for row in rows:
                    count += 1
                for row in tuple(rows):
                    count += len(row)
                for number in range(40):
                    if number % 3:
                        continue
                    count += number
                while True:
                    count -= 50
                    if count < 0:
                        return count

            chain = None
            for _ in range(60):
                chain = (chain,)
            print(run("text" * 50000, chain, [tuple(range(200))] * 40))
            """,
            "main.py");
    Ending whole = ending(program, MOST_STEPS, Long.MAX_VALUE);
    assertThat(whole.stdout).isEqualTo("-47.0\n");
    for (int slice = 1; slice <= 40; slice++) {
      assertThat(ending(program, MOST_STEPS, slice)).as("turns of %d", slice).isEqualTo(whole);
    }
  }

  private static void check(Path file) throws IOException {
    Program program;
    try {
      program = Program.compile(Files.readString(file), "main.py");
    } catch (SyntaxErrorException _) {
      return;
    }
    Ending whole = ending(program, MOST_STEPS, Long.MAX_VALUE);
    Random random = new Random(file.getFileName().toString().length());
    long steps = Math.min(whole.steps, MOST_STEPS);
    for (long limit : new long[] {MOST_STEPS, random.nextLong(steps) + 1, steps - 1}) {
      Ending plain = ending(program, limit, Long.MAX_VALUE);
      assertThat(ending(program, limit, 1 + random.nextInt(40)))
          .as("preempted, with %d steps", limit)
          .isEqualTo(plain);
    }
  }

  private static Ending ending(Program program, long limit, long slice) {
    ExecutionOptions options = ExecutionOptions.DEFAULT.withLimits(LIMITS.withSteps(limit));
    Execution execution = Session.create().start(program, options);
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    Progress progress = execution.progress();
    while (!progress.isFinal()) {
      progress = execution.run(slice);
      Output output = execution.drainOutput();
      stdout.append(output.stdout());
      stderr.append(output.stderr());
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      }
    }
    return new Ending(
        shown(progress), stdout.toString(), stderr.toString(), execution.usage().steps());
  }

  private static String shown(Progress progress) {
    return switch (progress) {
      case Progress.LimitExceeded breach ->
          breach.limit() + " " + breach.used() + " in line " + breach.line();
      case Progress.Failed(GuestError error) -> error.traceback();
      default -> progress.getClass().getSimpleName();
    };
  }
}
