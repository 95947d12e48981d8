// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every attack of {@code src/test/resources/attacks}, plainly and preempted, and looks at what
 * is left of the session.
 */
final class AttackTest {
  private static final long DURATION_MILLIS = 100;

  /** Far more than an attack takes; what takes longer hangs. */
  private static final Duration HANGS = Duration.ofSeconds(100);

  /** Steps between two preemptions; odd, so that they fall at ever other places. */
  private static final long FEW_STEPS = 97;

  /** What nobody who writes a guest program may read. */
  private static final Pattern OURS =
      Pattern.compile(
          "dev[./]hognose|\\bjava[x]?\\.[a-z]|\\bjdk\\.|\\.java\\b|NullPointer|ClassCast"
              + "|IllegalState|IndexOutOfBounds|StackOverflow|OutOfMemory|ArithmeticException"
              + "|[A-Za-z]@[0-9a-f]{6,8}\\b|"
              + Pattern.quote(System.getProperty("user.dir"))
              + "|"
              + Pattern.quote(System.getProperty("java.home")));

  /** All attacks, or those whose names contain the system property {@code hognose.attacks}. */
  @TestFactory
  Stream<DynamicTest> endsAsItMust() throws IOException {
    String part = System.getProperty("hognose.attacks", "");
    return Attack.all().stream()
        .filter(attack -> attack.name().contains(part))
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> guarded(attack)));
  }

  @Test
  void thereAreManyOfEachClass() throws IOException {
    assertThat(Attack.all().stream().map(attack -> attack.name().split("/")[0]))
        .contains("confusion", "escape", "exhaustion", "leak")
        .hasSizeGreaterThan(200);
  }

  private static void guarded(Attack attack) {
    Assertions.assertTimeoutPreemptively(HANGS, () -> check(attack));
  }

  private static void check(Attack attack) {
    Session session = Session.create();
    Attack.Ending plain = attack.run(session, Long.MAX_VALUE, DURATION_MILLIS);
    checkEnding(attack, plain);
    checkSession(attack, session);
    Session other = Session.create();
    Attack.Ending preempted = attack.run(other, FEW_STEPS, DURATION_MILLIS);
    checkEnding(attack, preempted);
    if (!attack.mayTakeLong() && !plain.kind().startsWith("limit")) {
      assertThat(preempted.visible()).isEqualTo(plain.visible());
      assertThat(preempted.kind()).isEqualTo(plain.kind());
    }
    checkSession(attack, other);
  }

  private static void checkEnding(Attack attack, Attack.Ending ending) {
    assertThat(ending.message()).doesNotContain("internal error");
    assertThat(ending.kind()).as("%s", ending.visible()).isIn(attack.endings());
    assertThat(
            OURS.matcher(ending.visible())
                .results()
                .map(match -> match.group())
                .filter(word -> !attack.source().contains(word)))
        .as("what it shows: %s", ending.visible())
        .isEmpty();
    if (attack.output() != null && ending.kind().equals("completes")) {
      assertThat(ending.stdout()).isEqualTo(attack.output());
    }
    assertThat(ending.stdout()).as("a breach was seen").doesNotContain("seen");
    if (!ending.kind().equals("limit memory")) {
      assertThat(ending.usage().peakMemoryBytes()).isLessThan(2 * Attack.MEMORY);
    }
  }

  private static void checkSession(Attack attack, Session session) {
    assertThat(session.usable()).isTrue();
    HeapInvariants.check(session);
    Execution next = session.start(Program.compile("1 + 1", "main.py"), ExecutionOptions.DEFAULT);
    assertThat(next.run(Long.MAX_VALUE))
        .as(attack.name())
        .isEqualTo(new Progress.Complete(new Value.Int(2), "2"));
  }
}
