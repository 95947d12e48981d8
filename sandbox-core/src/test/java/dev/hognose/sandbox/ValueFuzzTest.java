// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Trees of values enter a session, go to the host and come back, are copied, stored and loaded, and
 * leave as they were; those that cannot enter are refused, and change nothing.
 *
 * <p>{@code -Dhognose.fuzz.values=1000000} for campaigns, {@code -Dhognose.fuzz.seed=N} for others.
 */
final class ValueFuzzTest {
  private static final int SHARED = 50;

  private static final Program PROGRAM =
      Program.compile(
          """
          import copy
          def through(*values, **named): return [*values, *named.values()]
          kept = {'given': given}
          again = ask(given, named=[given])
          [given, again, copy.deepcopy(given), *through(kept['given'], k=copy.copy(again))]
          """,
          "main.py");

  private static final Limits LIMITS = Limits.DEFAULT.withDurationMillis(60_000);

  @Test
  @Timeout(3_600)
  void leaveAsTheyHaveEntered() {
    int values = Integer.getInteger("hognose.fuzz.values", 1_000);
    long firstSeed = Long.getLong("hognose.fuzz.seed", 1);
    Session session = Session.create();
    int refused = 0;
    for (long seed = firstSeed; seed < firstSeed + values; seed++) {
      session = seed % SHARED == 0 ? Session.create() : session;
      Value given = new ValueTree(new Random(seed * 0x9E3779B97F4A7C15L)).make();
      try {
        ExecutionOptions options = options(given);
        if (enters(given)) {
          session = passed(session, options, given, seed % 4 == 1);
        } else {
          refused++;
          assertRefused(session, options);
        }
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError("seed " + seed + ": " + ValueTree.text(given), failure);
      }
    }
    assertThat(refused).isBetween(values / 50, values / 2);
  }

  private static ExecutionOptions options(Value given) {
    return new ExecutionOptions(
        Map.of("given", given), List.of(HostFunction.of("ask")), LIMITS, false);
  }

  private static boolean enters(Value value) {
    try {
      Value.requireEnterable(value);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static void assertRefused(Session session, ExecutionOptions options) {
    try {
      Execution _ = session.start(PROGRAM, options);
      throw new AssertionError("it has entered");
    } catch (IllegalArgumentException refusal) {
      assertThat(refusal).hasMessageContaining("cannot enter");
    }
    assertThat(session.usable()).isTrue();
  }

  /** Lets a value through, and gives the session in which it was. */
  private static Session passed(
      Session session, ExecutionOptions options, Value given, boolean stores) {
    String expected = ValueTree.text(given);
    Execution execution = session.start(PROGRAM, options);
    Progress progress = execution.run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.FunctionSnapshot.class);
    if (stores) {
      byte[] file = execution.dump(SnapshotKeys.NONE);
      execution = Execution.load(file, SnapshotKeys.NONE, options);
      progress = execution.progress();
    }
    HostCall call = ((Progress.FunctionSnapshot) progress).call();
    Value shown = call.args().getFirst();
    assertThat(ValueTree.text(shown)).as("shown to the host").isEqualTo(expected);
    execution.resume(Map.of(call.id(), new Answer.Return(shown)));
    progress = execution.run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.Complete.class);
    Value result = ((Progress.Complete) progress).value();
    assertThat(((Value.ListValue) result).items().stream().map(ValueTree::text).toList())
        .isEqualTo(Collections.nCopies(5, expected));
    return execution.session();
  }
}
