// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a limit cuts off does not stay under way: whatever a program was doing, the next one in its
 * session can use the same iterators, lists, event loops, contexts and locks.
 *
 * <p>Each file of {@code src/test/resources/cutoff} holds a program, a line {@code # afterwards},
 * and what is run next in the same session, which prints {@code sound}.
 */
final class CutOffTest {
  private static final Path FOLDER = Path.of("src/test/resources/cutoff");
  private static final String BETWEEN = "\n# afterwards\n";

  /** Places at which each program is cut off; {@code -Dhognose.cutoff.places=N} for more. */
  private static final int PLACES = Integer.getInteger("hognose.cutoff.places", 60);

  @TestFactory
  Stream<DynamicTest> theNextProgramFindsNothingUnderWay() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException, SyntaxErrorException {
    String[] sources = Files.readString(file).split(BETWEEN);
    Program program = Program.compile(sources[0], "main.py");
    Program next = Program.compile(sources[1], "next.py");
    Session whole = Session.create();
    Execution all = whole.start(program, options(Long.MAX_VALUE));
    assertThat(all.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    assertSound(whole, next, "after it has ended");
    long steps = all.usage().steps();
    for (int i = 0; i < PLACES; i++) {
      long place = i < PLACES / 4 ? Math.max(1, steps - 1 - i) : 1 + (steps - 1) * i / PLACES;
      Session session = Session.create();
      Execution execution = session.start(program, options(place));
      assertThat(execution.run(Long.MAX_VALUE))
          .as("step %s of %s", place, steps)
          .isInstanceOf(Progress.LimitExceeded.class);
      if (i % 5 == 0) {
        HeapInvariants.check(session);
        session = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
      }
      assertSound(session, next, "cut off at step " + place + " of " + steps);
    }
  }

  private static void assertSound(Session session, Program next, String when) {
    Execution execution = session.start(next, options(Long.MAX_VALUE));
    Progress progress = execution.run(Long.MAX_VALUE);
    assertThat(progress).as(when).isInstanceOf(Progress.Complete.class);
    assertThat(execution.drainOutput().stdout()).as(when).isEqualTo("sound\n");
    HeapInvariants.check(session);
  }

  private static ExecutionOptions options(long steps) {
    return ExecutionOptions.DEFAULT.withLimits(
        Limits.DEFAULT.withSteps(steps).withDurationMillis(120_000));
  }
}
