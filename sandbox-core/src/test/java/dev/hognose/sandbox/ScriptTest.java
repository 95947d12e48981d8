// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.vm.DeadTemporaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every script in every mode and compares what it prints with what CPython 3.13 printed.
 *
 * <p>{@code NAME.out} holds standard output, {@code NAME.err} standard error where there is any.
 * Scripts in {@code expected-differences.txt} must differ, for the reason given there.
 *
 * <p>The system property {@code hognose.scripts} is a regular expression: only scripts in whose
 * {@code folder/name} it is found are run, so that {@code -Dhognose.scripts=types/str_} runs those
 * of strings, in all modes. It is an error if it finds none.
 */
final class ScriptTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");
  private static final Path EXAMPLES = Path.of("../examples");

  /** A few steps between two preemptions; odd, so that they fall at ever other places. */
  private static final long FEW_STEPS = 7;

  /** Places at which a script is dumped and loaded; a longer one is so at every n-th of them. */
  private static final long PLACES = 40;

  private record Outcome(String stdout, String stderr, long steps) {
    /** Whether both have printed the same. */
    boolean prints(Outcome other) {
      return stdout.equals(other.stdout) && stderr.equals(other.stderr);
    }
  }

  /** How scripts are run. */
  private enum Mode {
    PLAIN,
    PREEMPTED,
    /** Dumped and loaded at many safe points and at every call of the host. */
    RELOADED,
    /** Dumped and loaded at every call of the host. */
    SUSPENDED;

    long steps(String source) {
      return switch (this) {
        case PLAIN, SUSPENDED -> Long.MAX_VALUE;
        case PREEMPTED -> FEW_STEPS;
        case RELOADED -> run(source, PLAIN, Long.MAX_VALUE).steps / PLACES + 1;
      };
    }

    boolean dumps(Progress progress) {
      return this == RELOADED || this == SUSPENDED && progress instanceof Progress.OsSnapshot;
    }
  }

  @TestFactory
  Stream<DynamicTest> printsWhatPythonPrints() throws IOException {
    return tests(Mode.PLAIN);
  }

  @TestFactory
  Stream<DynamicTest> printsTheSameWhenPreempted() throws IOException {
    return tests(Mode.PREEMPTED);
  }

  @TestFactory
  Stream<DynamicTest> printsTheSameWhenDumpedAndLoaded() throws IOException {
    return tests(Mode.RELOADED);
  }

  @TestFactory
  Stream<DynamicTest> printsTheSameWhenSuspendedToBytes() throws IOException {
    return tests(Mode.SUSPENDED);
  }

  private static Stream<DynamicTest> tests(Mode mode) throws IOException {
    Map<String, String> differences = expectedDifferences();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path script : scripts()) {
      String name = name(script);
      tests.add(
          DynamicTest.dynamicTest(
              name + " " + mode, () -> check(script, mode, differences.get(name))));
    }
    return tests.stream();
  }

  private static List<Path> scripts() throws IOException {
    Pattern wanted = Pattern.compile(System.getProperty("hognose.scripts", ""));
    List<Path> scripts =
        allScripts().stream().filter(path -> wanted.matcher(name(path)).find()).toList();
    assertThat(scripts).as("scripts whose names match %s", wanted).isNotEmpty();
    return scripts;
  }

  private static List<Path> allScripts() throws IOException {
    try (Stream<Path> own = Files.walk(SCRIPTS);
        Stream<Path> examples = Files.walk(EXAMPLES)) {
      return Stream.concat(own, examples)
          .filter(path -> path.toString().endsWith(".py"))
          .filter(path -> !Files.exists(sibling(path, ".tools.json")))
          .sorted()
          .toList();
    }
  }

  private static void check(Path script, Mode mode, String difference) throws IOException {
    Outcome expected = new Outcome(read(sibling(script, ".out")), read(sibling(script, ".err")), 0);
    String source = Files.readString(script);
    Outcome actual = run(source, mode, mode.steps(source));
    if (difference == null) {
      assertThat(actual.stdout()).isEqualTo(expected.stdout());
      assertThat(actual.stderr()).isEqualTo(expected.stderr());
    } else {
      assertThat(actual.prints(expected))
          .as("it is on the list of expected differences: %s", difference)
          .isFalse();
    }
  }

  private static Outcome run(String source, Mode mode, long steps) {
    Program program;
    try {
      program = Program.compile(source, "main.py");
    } catch (SyntaxErrorException e) {
      return new Outcome("", e.error().traceback(), 0);
    }
    Limits limits = Limits.DEFAULT.withDurationMillis(120_000).withMemoryBytes(512L << 20);
    ExecutionOptions options = ExecutionOptions.DEFAULT.withLimits(limits);
    Execution execution = Session.create().start(program, options);
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    Progress progress;
    do {
      progress = execution.run(steps);
      Output output = execution.drainOutput();
      stdout.append(output.stdout());
      stderr.append(output.stderr());
      if (progress instanceof Progress.Preempted && mode == Mode.PREEMPTED) {
        DeadTemporaries.clear(execution.machine());
      }
      if (!progress.isFinal() && mode.dumps(progress)) {
        byte[] file = execution.dump(SnapshotKeys.NONE);
        execution = Execution.load(file, SnapshotKeys.NONE, options);
      }
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        progress = execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      }
    } while (progress instanceof Progress.Preempted);
    switch (progress) {
      case Progress.Complete _ -> {}
      case Progress.Failed(GuestError error) -> stderr.append(error.traceback());
      default -> stderr.append(progress);
    }
    return new Outcome(stdout.toString(), stderr.toString(), execution.usage().steps());
  }

  private static Map<String, String> expectedDifferences() throws IOException {
    Map<String, String> differences = new HashMap<>();
    for (String line : Files.readAllLines(SCRIPTS.resolve("expected-differences.txt"))) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        differences.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return differences;
  }

  private static String name(Path script) {
    String folder = script.getParent().getFileName().toString();
    return folder + "/" + script.getFileName().toString().replace(".py", "");
  }

  private static Path sibling(Path script, String ending) {
    String file = script.getFileName().toString();
    return script.resolveSibling(file.substring(0, file.length() - ".py".length()) + ending);
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
