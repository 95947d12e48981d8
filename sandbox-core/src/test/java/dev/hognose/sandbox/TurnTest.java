// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.limits.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A turn is about as long as was asked for, also where a few instructions do much. */
final class TurnTest {

  private static final long TURN = 1_000;

  private static Execution execution(String source) {
    return Session.create()
        .start(
            Program.compile(source, "main.py"),
            ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withDurationMillis(60_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 ** 20000",
        "a * a",
        "sorted(xs)",
        "'ab' * 100000",
        "sum(xs)",
        "str(xs)",
        "','.join(names)",
        "text.replace('a', 'b')",
        "xs == ys"
      })
  void endsSoonAfterLongNativeWork(String expression) {
    String setUp =
        "a = 7 ** 20000\nxs = list(range(20000))\nys = list(range(20000))\n"
            + "names = ['abc'] * 20000\ntext = 'ab' * 20000\n";
    Execution before = execution(setUp);
    assertThat(before.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    Execution once = execution(setUp + "x = " + expression);
    assertThat(once.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    long one = once.usage().steps() - before.usage().steps();
    Execution again = execution(setUp + "while True:\n    x = " + expression);
    while (again.usage().steps() <= before.usage().steps() + one) {
      assertThat(again.run(TURN)).isInstanceOf(Progress.Preempted.class);
    }
    for (int turn = 0; turn < 20; turn++) {
      long start = again.usage().steps();
      assertThat(again.run(TURN)).isInstanceOf(Progress.Preempted.class);
      assertThat(again.usage().steps() - start).isBetween(1L, 2 * one + 8 * TURN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x = 1", "sorted(xs, key=lambda x: -x)", "list(map(str, xs))", "'ab' * 100000"})
  void endsAtTheFirstLookAtTheClockAfterItsTime(String statement) {
    String setUp = "xs = list(range(20000))\n";
    Execution once = execution(setUp + statement);
    assertThat(once.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    long one = once.usage().steps();
    Execution again = execution(setUp + "while True:\n    " + statement);
    for (int turn = 0; turn < 20; turn++) {
      long start = again.usage().steps();
      assertThat(again.runFor(0)).isInstanceOf(Progress.Preempted.class);
      assertThat(again.usage().steps() - start).isBetween(1L, one + 2 * Meter.SLICE);
    }
  }

  @Test
  void aTurnThatIsLongEnoughGoesToTheEnd() {
    Execution sum = execution("sum(i * i for i in range(100000))");
    assertThat(sum.runFor(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
  }

  @Test
  void manyTurnsComeToTheSameAsOne() {
    Execution sum = execution("sum(i * i for i in range(100000))");
    Progress progress = sum.runFor(0);
    int turns = 1;
    while (progress instanceof Progress.Preempted) {
      progress = sum.runFor(0);
      turns++;
    }
    assertThat(progress).isInstanceOf(Progress.Complete.class);
    assertThat(((Progress.Complete) progress).repr()).isEqualTo("333328333350000");
    assertThat(turns).isGreaterThan(10);
  }
}
