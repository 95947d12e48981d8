// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs many programs in one process, for {@code src/test/tools/differential.py}.
 *
 * <p>Each line of standard input is a program's text in Base64; each line of standard output is
 * what it wrote: standard output and standard error, in Base64, separated by a space.
 */
final class DifferentialRunner {
  private static final long DURATION_MILLIS = 20_000;
  private static final long MEMORY_BYTES = 512L << 20;

  private record Outcome(String stdout, String stderr) {}

  private DifferentialRunner() {}

  /** Runs until standard input ends. Who sends many programs need not read answers meanwhile. */
  public static void main(String[] args) throws IOException {
    PrintStream answers = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
    BufferedReader programs =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    try (ExecutorService runner = Executors.newSingleThreadExecutor();
        ExecutorService writer = Executors.newSingleThreadExecutor()) {
      for (String line = programs.readLine(); line != null; line = programs.readLine()) {
        String source = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
        runner.execute(
            () -> {
              Outcome outcome = guarded(source);
              writer.execute(() -> answer(answers, outcome));
            });
      }
    }
  }

  private static void answer(PrintStream answers, Outcome outcome) {
    answers.println(encoded(outcome.stdout()) + " " + encoded(outcome.stderr()));
    answers.flush();
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private static Outcome guarded(String source) {
    try {
      return run(source);
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      return new Outcome("", "internal error: " + e + "\n");
    }
  }

  private static Outcome run(String source) {
    Program program;
    try {
      program = Program.compile(source, "main.py");
    } catch (SyntaxErrorException e) {
      return new Outcome("", e.error().traceback());
    }
    Limits limits =
        Limits.DEFAULT.withDurationMillis(DURATION_MILLIS).withMemoryBytes(MEMORY_BYTES);
    Execution execution =
        Session.create().start(program, ExecutionOptions.DEFAULT.withLimits(limits));
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    Progress progress = execution.run(Long.MAX_VALUE);
    while (true) {
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        progress = execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      } else if (progress instanceof Progress.Preempted) {
        progress = execution.run(Long.MAX_VALUE);
      } else {
        break;
      }
    }
    Output output = execution.drainOutput();
    stdout.append(output.stdout());
    stderr.append(output.stderr());
    if (progress instanceof Progress.Failed(GuestError error)) {
      stderr.append(error.traceback());
    } else if (!(progress instanceof Progress.Complete)) {
      stderr.append(progress).append('\n');
    }
    return new Outcome(stdout.toString(), stderr.toString());
  }
}
