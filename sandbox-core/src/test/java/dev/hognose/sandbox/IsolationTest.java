// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each entry point of the library that would reach a file, a socket, a process, the environment, a
 * class or a clock on CPython reaches nothing here but what its host answers.
 *
 * <p>{@code isolation.txt} has a row for each: the calls that the host gets, in order, and after a
 * bar the program. A real file with a secret, in a real folder, stands in for what must stay out of
 * reach: no program's output tells the secret, and none changes the folder. {@link #main} writes
 * the rows anew.
 */
final class IsolationTest {
  private static final Path ROWS = Path.of("src/test/resources/isolation.txt");
  private static final String SECRET = "secret-of-the-real-file-system";
  private static final long STEPS = 2_000_000;

  private record Outcome(List<String> calls, String text) {}

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> asksNobodyButItsHost() throws IOException {
    prepare(folder);
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row, () -> check(row, ExecutionOptions.DEFAULT)));
  }

  @TestFactory
  Stream<DynamicTest> asksItsHostForFilesAndTakesItsNo() throws IOException {
    prepare(folder);
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row,
                    () -> checkContained(row, ExecutionOptions.DEFAULT.withAsksForFiles(true))));
  }

  private void check(String row, ExecutionOptions options) throws IOException {
    Outcome outcome = checkContained(row, options);
    assertThat(String.join(" ", outcome.calls))
        .isEqualTo(row.substring(0, row.indexOf('|')).trim());
  }

  private Outcome checkContained(String row, ExecutionOptions options) throws IOException {
    Outcome outcome = run(program(row, folder), options);
    assertThat(outcome.text).doesNotContain(SECRET).doesNotContain("internal error");
    assertThat(Files.readString(canary(folder))).isEqualTo(SECRET);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly("canary", "canary_module.py");
    }
    return outcome;
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(ROWS).stream()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .toList();
  }

  private static String program(String row, Path folder) {
    String code = row.substring(row.indexOf('|') + 1).trim();
    return code.replace("CANARY", canary(folder).toString()).replace("DIR", folder.toString());
  }

  private static Path canary(Path folder) {
    return folder.resolve("canary");
  }

  private static void prepare(Path folder) throws IOException {
    Files.writeString(canary(folder), SECRET);
    Files.writeString(folder.resolve("canary_module.py"), "print('" + SECRET + "')");
  }

  private static Outcome run(String source, ExecutionOptions options) {
    List<String> calls = new ArrayList<>();
    Program program = Program.compile(source, "main.py");
    Execution execution =
        Session.create().start(program, options.withLimits(Limits.DEFAULT.withSteps(STEPS)));
    Progress progress = execution.run(Long.MAX_VALUE);
    while (true) {
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        calls.add(call.name());
        progress = execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      } else if (progress instanceof Progress.Preempted) {
        progress = execution.run(Long.MAX_VALUE);
      } else {
        break;
      }
    }
    Output output = execution.drainOutput();
    return new Outcome(calls, output.stdout() + output.stderr() + "\n" + progress);
  }

  /** Prints the rows with the calls that are made now. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("isolation");
    prepare(folder);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (line.isBlank() || line.startsWith("#")) {
        System.out.println(line);
        continue;
      }
      String row = line.indexOf('|') < 0 ? "| " + line : line;
      Outcome outcome = run(program(row, folder), ExecutionOptions.DEFAULT);
      System.out.println(
          String.join(" ", outcome.calls) + " | " + row.substring(row.indexOf('|') + 1).trim());
      System.err.println("   " + outcome.text.lines().reduce((a, b) -> b).orElse(""));
    }
    Files.delete(canary(folder));
    Files.delete(folder.resolve("canary_module.py"));
    Files.delete(folder);
  }
}
