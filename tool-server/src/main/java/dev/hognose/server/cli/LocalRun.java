// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Output;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Value;
import dev.hognose.server.session.OsAnswers;
import dev.hognose.server.wire.OsPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A run of an execution to its end on the calling thread, with its output shown as it comes.
 *
 * <p>The guest gets the real clock and randomness, standard input, an empty environment and no
 * files.
 */
final class LocalRun {

  private static final long STEPS = 100_000;
  private static final Answer END_OF_INPUT =
      new Answer.Raise("EOFError", List.of(new Value.Str("EOF when reading a line")));

  /** Reads a line for the guest's {@code input}; null at the end. */
  @FunctionalInterface
  interface LineSource {
    /** Shows the prompt and reads. */
    @Nullable String readLine(String prompt) throws IOException;
  }

  private final Streams streams;
  private final LineSource lines;
  private final OsAnswers os = new OsAnswers(OsPolicy.SERVER.withInput(), Map.of());

  LocalRun(Streams streams, LineSource lines) {
    this.streams = streams;
    this.lines = lines;
  }

  /** Runs to the end. */
  Progress run(Execution execution) throws InterruptedException, IOException {
    while (true) {
      Progress progress = execution.run(STEPS);
      show(execution.drainOutput());
      switch (progress) {
        case Progress.OsSnapshot(HostCall call) ->
            execution.resume(Map.of(call.id(), answer(call)));
        case Progress.FunctionSnapshot(HostCall call) -> refuse(execution, call);
        case Progress.NameLookupSnapshot(HostCall call) -> refuse(execution, call);
        case Progress.FutureSnapshot(var calls) -> calls.forEach(call -> refuse(execution, call));
        case Progress.Preempted _ -> {}
        case Progress.Complete _,
            Progress.Failed _,
            Progress.LimitExceeded _,
            Progress.Cancelled _ -> {
          return progress;
        }
      }
    }
  }

  private static void refuse(Execution execution, HostCall call) {
    execution.resume(Map.of(call.id(), new Answer.NotHandled()));
  }

  private void show(Output output) {
    streams.out(output.stdout());
    streams.err(output.stderr());
  }

  private Answer answer(HostCall call) throws InterruptedException, IOException {
    return switch (os.answer(call)) {
      case OsAnswers.Reply.Now(Answer answer) -> answer;
      case OsAnswers.Reply.After(long nanos) -> {
        TimeUnit.NANOSECONDS.sleep(nanos);
        yield new Answer.Return(Value.NONE);
      }
      case OsAnswers.Reply.Ask _ -> input(call);
    };
  }

  private Answer input(HostCall call) throws IOException {
    String prompt =
        !call.args().isEmpty() && call.args().get(0) instanceof Value.Str(String text) ? text : "";
    String line = lines.readLine(prompt);
    return line == null ? END_OF_INPUT : new Answer.Return(new Value.Str(line));
  }
}
