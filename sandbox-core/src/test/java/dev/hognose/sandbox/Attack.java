// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hostile program and how it must end.
 *
 * <p>Its first line says so: {@code completes}, {@code raises TYPE} or {@code limit NAME}, where
 * NAME is {@code duration}, {@code memory} or {@code steps}; several are joined by {@code or}. Its
 * last lines, which begin with {@code #>}, are what it prints if it completes.
 *
 * @param name class and name, such as {@code escape/open_proc}
 * @param source the program
 * @param endings the ways in which it may end
 * @param output what it prints if it completes, or null if that does not matter
 */
record Attack(String name, String source, Set<String> endings, String output) {
  private static final Path FOLDER = Path.of("src/test/resources/attacks");
  private static final String PRINTED = "#>";

  /** Memory that each may use, in bytes. */
  static final long MEMORY = 32L << 20;

  /** Milliseconds that are enough for all that must come to its end, however loaded the machine. */
  private static final long ENOUGH = 40_000;

  /** How a run of a program has ended. */
  record Ending(String kind, String stdout, String stderr, String message, Usage usage) {
    /** All that its author can read. */
    String visible() {
      return stdout + "\n" + stderr + "\n" + message;
    }
  }

  /** All of them, in order of their names. */
  static List<Attack> all() throws IOException {
    List<Attack> attacks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".py")).sorted().toList()) {
        attacks.add(read(file));
      }
    }
    return attacks;
  }

  private static Attack read(Path file) throws IOException {
    String source = Files.readString(file);
    String name = FOLDER.relativize(file).toString().replace('\\', '/').replace(".py", "");
    String head = source.lines().findFirst().orElse("");
    if (!head.matches(
        "# (completes|raises \\w+|limit \\w+)( or (completes|raises \\w+|limit \\w+))*")) {
      throw new IllegalStateException(name + " does not say how it ends: " + head);
    }
    List<String> printed = source.lines().filter(line -> line.startsWith(PRINTED)).toList();
    String output =
        printed.stream()
            .map(line -> line.substring(Math.min(line.length(), PRINTED.length() + 1)) + "\n")
            .collect(Collectors.joining());
    return new Attack(
        name, source, Set.of(head.substring(2).split(" or ")), printed.isEmpty() ? null : output);
  }

  /** Whether it may run into its duration. */
  boolean mayTakeLong() {
    return endings.contains("limit duration");
  }

  /** Whether it may end so. */
  boolean isExpected(Ending ending) {
    return endings.contains(ending.kind())
        && (output == null || !ending.kind().equals("completes") || ending.stdout().equals(output));
  }

  /**
   * Runs it.
   *
   * @param steps machine steps between two preemptions
   * @param durationMillis duration allowed if it may run into it
   */
  Ending run(Session session, long steps, long durationMillis) {
    Program program;
    try {
      program = Program.compile(source, "main.py");
    } catch (SyntaxErrorException e) {
      throw new IllegalStateException(name + ": " + e.error().traceback(), e);
    }
    Limits limits =
        Limits.DEFAULT
            .withMemoryBytes(MEMORY)
            .withDurationMillis(mayTakeLong() ? durationMillis : ENOUGH);
    Execution execution = session.start(program, ExecutionOptions.DEFAULT.withLimits(limits));
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    Progress progress;
    do {
      progress = execution.run(steps);
      Output output = execution.drainOutput();
      stdout.append(output.stdout());
      stderr.append(output.stderr());
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        progress = execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      }
    } while (progress instanceof Progress.Preempted);
    return ending(progress, stdout.toString(), stderr.toString(), execution.usage());
  }

  private static Ending ending(Progress progress, String stdout, String stderr, Usage usage) {
    return switch (progress) {
      case Progress.Complete complete ->
          new Ending("completes", stdout, stderr, complete.repr(), usage);
      case Progress.Failed(GuestError error) ->
          new Ending("raises " + error.type(), stdout, stderr, error.traceback(), usage);
      case Progress.LimitExceeded breach ->
          new Ending("limit " + unit(breach.limit()), stdout, stderr, breach.traceback(), usage);
      default -> throw new IllegalStateException("ends with " + progress);
    };
  }

  private static String unit(String limit) {
    return limit.replace("Millis", "").replace("Bytes", "");
  }
}
