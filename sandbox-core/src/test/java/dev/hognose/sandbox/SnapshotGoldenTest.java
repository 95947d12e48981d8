// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Snapshots of every released format load in this version, and finish with the output that was
 * recorded. {@code docs/snapshots.md} says when files are added; none is ever replaced.
 */
final class SnapshotGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/snapshots");

  private static final ExecutionOptions OPTIONS =
      ExecutionOptions.DEFAULT.withFunctions(
          List.of(HostFunction.of("ask"), new HostFunction("later", "", true)));

  private record State(String name, String source) {
    String file() {
      return name.replace(' ', '-');
    }
  }

  private static List<State> states() throws IOException {
    List<State> states = new ArrayList<>();
    String all = Files.readString(FOLDER.resolve("programs.txt"));
    for (String part : all.split("(?m)^=== ")) {
      int line = part.indexOf('\n');
      if (!part.startsWith("#")) {
        states.add(new State(part.substring(0, line), part.substring(line + 1)));
      }
    }
    return states;
  }

  @TestFactory
  Stream<DynamicTest> goldenFilesLoadAndFinish() throws IOException {
    return states().stream()
        .map(state -> DynamicTest.dynamicTest(state.name(), () -> loadsAndFinishes(state)));
  }

  private static void loadsAndFinishes(State state) throws IOException {
    byte[] file = Files.readAllBytes(FOLDER.resolve("format-1/" + state.file() + ".snapshot"));
    String output = Files.readString(FOLDER.resolve("format-1/" + state.file() + ".out"));
    assertThat(finish(Execution.load(file, SnapshotKeys.NONE, OPTIONS))).isEqualTo(output);
  }

  /**
   * The file holds a heap type in a form that is written no more; it is kept when others are made
   * anew before a release.
   */
  @Test
  void aFormThatIsWrittenNoMoreLoadsAndIsWrittenInTheNewOne() throws IOException {
    byte[] file = Files.readAllBytes(FOLDER.resolve("older-forms/twister-211.snapshot"));
    String output = Files.readString(FOLDER.resolve("older-forms/twister-211.out"));
    Execution execution = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    byte[] anew = execution.dump(SnapshotKeys.NONE);
    assertThat(anew.length).as("the new form is shorter").isLessThan(file.length);
    assertThat(finish(execution)).isEqualTo(output);
    assertThat(finish(Execution.load(anew, SnapshotKeys.NONE, OPTIONS))).isEqualTo(output);
  }

  @Test
  void thereAreFortyStates() throws IOException {
    assertThat(states()).hasSizeGreaterThanOrEqualTo(40);
  }

  /** Answers all calls, going through bytes at each of them; what the program prints. */
  private static String finish(Execution first) {
    Execution execution = first;
    StringBuilder text = new StringBuilder();
    while (!execution.run(Long.MAX_VALUE).isFinal()) {
      Output output = execution.drainOutput();
      text.append(output.stdout()).append(output.stderr());
      byte[] file = execution.dump(SnapshotKeys.NONE);
      execution = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
      execution.resume(answers(execution.progress()));
    }
    Output output = execution.drainOutput();
    text.append(output.stdout()).append(output.stderr());
    if (execution.progress() instanceof Progress.Failed(GuestError error)) {
      text.append(error.traceback());
    }
    return text.toString();
  }

  private static Map<String, Answer> answers(Progress progress) {
    Map<String, Answer> answers = new HashMap<>();
    switch (progress) {
      case Progress.FunctionSnapshot(HostCall call) -> answers.put(call.id(), tenfold(call));
      case Progress.FutureSnapshot(List<HostCall> calls) ->
          calls.forEach(call -> answers.put(call.id(), tenfold(call)));
      case Progress.OsSnapshot(HostCall call) -> answers.put(call.id(), FixedHost.answer(call));
      default -> {}
    }
    return answers;
  }

  private static Answer tenfold(HostCall call) {
    return call.args().get(0) instanceof Value.Int(long n)
        ? new Answer.Return(new Value.Int(10 * n))
        : new Answer.Return(Value.NONE);
  }

  /** Records the files of states that have none yet; {@code CPython} shows the same output. */
  public static void main(String[] args) throws IOException {
    for (State state : states()) {
      Path file = FOLDER.resolve("format-1/" + state.file() + ".snapshot");
      if (!Files.exists(file)) {
        Execution execution =
            Session.create().start(Program.compile(state.source(), "main.py"), OPTIONS);
        execution.run(Long.MAX_VALUE);
        if (execution.progress().isFinal()) {
          throw new IllegalStateException(state.name() + ": " + execution.progress());
        }
        Files.write(file, execution.dump(SnapshotKeys.NONE));
        Files.writeString(FOLDER.resolve("format-1/" + state.file() + ".out"), finish(execution));
      }
    }
  }
}
