// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.snapshot.Container;
import dev.hognose.sandbox.snapshot.Payload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Files that say of a generator on the stack that it does not run, or of one that does not run that
 * it does, are refused, or run and are dumped within their limits: its frame never stands on a
 * stack twice.
 */
final class DamagedStackTest {
  private static final byte FALSE = (byte) 0xc2;
  private static final byte TRUE = (byte) 0xc3;

  private static final Program PROGRAM =
      Program.compile(
          """
          def numbers():
            ask(1)
            for n in made: yield n
          made = numbers()
          print(list(made))
          """,
          "main.py");

  private static final ExecutionOptions OPTIONS =
      new ExecutionOptions(
          Map.of(),
          List.of(HostFunction.of("ask")),
          Limits.DEFAULT.withSteps(20_000).withMemoryBytes(16L << 20).withDurationMillis(10_000),
          true);

  @Test
  @Timeout(120)
  void noFrameStandsOnTheStackTwice() {
    Execution execution = Session.create().start(PROGRAM, OPTIONS);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.FunctionSnapshot.class);
    Container whole = Container.read(execution.dump(SnapshotKeys.NONE), SnapshotKeys.NONE.keys());
    int tried = 0;
    for (int i = 0; i < whole.payload().length; i++) {
      byte[] payload = whole.payload().clone();
      if (payload[i] == TRUE || payload[i] == FALSE) {
        payload[i] = payload[i] == TRUE ? FALSE : TRUE;
        run(
            Container.write(
                whole.kind(), "test", new Payload(payload, false), SnapshotKeys.NONE.keys()));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(10);
  }

  private static void run(byte[] file) {
    Execution execution;
    try {
      execution = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    } catch (InvalidSnapshotException refused) {
      return;
    }
    try {
      if (execution.progress() instanceof Progress.FunctionSnapshot(HostCall call)) {
        execution.resume(Map.of(call.id(), new Answer.Return(new Value.Int(1))));
      }
      for (int i = 0; i < 5 && !execution.run(50).isFinal(); i++) {
        assertThat(execution.dump(SnapshotKeys.NONE)).isNotEmpty();
      }
    } catch (IllegalStateException damaged) {
      assertThat(execution.session().usable()).as("usable after " + damaged).isFalse();
    }
  }
}
