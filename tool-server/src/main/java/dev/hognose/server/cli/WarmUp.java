// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Programs of many kinds, run again and again until the JVM has compiled the interpreter.
 *
 * <p>A program that is sent afterwards finds compiled code, whose profile is not that of a single
 * program. Nothing of a run stays but that. While there is other work, which warms up the JVM as
 * well, it runs one program a second, so that the work has the processors.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final List<String> NAMES =
      List.of(
          "arithmetic",
          "text",
          "classes",
          "functions",
          "containers",
          "errors",
          "library",
          "machine",
          "numbers",
          "shortcuts",
          "patterns");

  /** What takes each branch rather than the frequent ones, so that it must not weigh much. */
  private static final String SELDOM = "kinds";

  /** Rounds between two pauses in which the JVM's compilers catch up. */
  private static final int ROUNDS = 6;

  private static final long PAUSE_MILLIS = 200;

  /** How long there must be no other work for the next program to run at once. */
  private static final long QUIET_MILLIS = 20;

  /** How long other work keeps the next program from running. */
  private static final long PATIENCE_NANOS = 1_000_000_000;

  /** Processor time in a pause that stands for no work. */
  private static final long IDLE_NANOS = 15_000_000;

  /** Without a bound of time that a busy machine could break. */
  private static final ExecutionOptions OPTIONS =
      ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withDurationMillis(3_600_000));

  private final long endNanos;
  private final LongSupplier works;
  private long seen;
  private int runs;

  private WarmUp(long mostMillis, LongSupplier works) {
    this.endNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(mostMillis);
    this.works = works;
    this.seen = works.getAsLong();
  }

  /** Runs rounds until they leave the compilers nothing to do, at most for some time. */
  static void run(long mostMillis) throws IOException, InterruptedException {
    int _ = run(mostMillis, () -> 0);
  }

  /**
   * The same, beside other work; returns how many programs it has run.
   *
   * @param works how many pieces of that there have been so far
   */
  static int run(long mostMillis, LongSupplier works) throws IOException, InterruptedException {
    var warmUp = new WarmUp(mostMillis, works);
    warmUp.run();
    return warmUp.runs;
  }

  private void run() throws IOException, InterruptedException {
    List<String> sources = new ArrayList<>();
    for (String name : NAMES) {
      sources.add(source(name));
    }
    String seldom = source(SELDOM);
    try (Streams silent = Streams.silent()) {
      LocalRun local = new LocalRun(silent, _ -> null);
      boolean busy = true;
      while (busy && hasTime()) {
        for (int i = 0; i < ROUNDS; i++) {
          if (i % 3 == 0) {
            whileIdle(local, seldom);
          }
          for (String source : sources) {
            whileIdle(local, source);
          }
        }
        busy = false;
        while (hasTime() && isProcessBusy()) {
          busy = true;
        }
      }
    }
  }

  private boolean hasTime() {
    return System.nanoTime() - endNanos < 0;
  }

  /** Waits while there is other work, but not for ever. */
  private void yieldToWork() throws InterruptedException {
    long start = System.nanoTime();
    long now = works.getAsLong();
    while (now != seen && hasTime() && System.nanoTime() - start < PATIENCE_NANOS) {
      seen = now;
      TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
      now = works.getAsLong();
    }
    seen = now;
  }

  private static boolean isProcessBusy() throws InterruptedException {
    long before = processNanos();
    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    return processNanos() - before > IDLE_NANOS;
  }

  private static long processNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  /** Does so in the background, as long as the process lives, beside other work. */
  static void inBackground(long mostMillis, LongSupplier works) {
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(
            () -> {
              long start = System.nanoTime();
              try {
                int _ = run(mostMillis, works);
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                LOG.info("warmed up in {} ms", millis);
              } catch (IOException | RuntimeException e) {
                LOG.warn("the warm-up failed", e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private void whileIdle(LocalRun local, String source) throws IOException, InterruptedException {
    yieldToWork();
    if (hasTime()) {
      once(local, source);
      runs++;
    }
  }

  private static void once(LocalRun local, String source) throws IOException, InterruptedException {
    Program program = Program.compile(source, "main.py");
    Execution execution = Session.create().start(program, OPTIONS);
    Progress end = local.run(execution);
    if (!(end instanceof Progress.Complete)) {
      throw new IllegalStateException("a program of the warm-up ended with " + end);
    }
  }

  private static String source(String name) throws IOException {
    try (InputStream in = WarmUp.class.getResourceAsStream("warmup/" + name + ".py")) {
      if (in == null) {
        throw new IllegalStateException("no program " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
