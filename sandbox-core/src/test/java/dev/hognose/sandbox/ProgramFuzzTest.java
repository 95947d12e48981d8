// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs programs of {@link ProgramFuzz} plainly and preempted: they end alike, without an internal
 * error, and in time.
 */
final class ProgramFuzzTest {
  private static final Limits LIMITS =
      Limits.DEFAULT
          .withSteps(100_000)
          .withDurationMillis(20_000)
          .withMemoryBytes(16L << 20)
          .withOutputBytes(100_000);

  /** Answers that a program gets of its host. */
  private static final int MOST_ANSWERS = 50;

  private static final long HANGS_NANOS = 30_000_000_000L;

  /** What a campaign has seen. */
  private record Count(long programs, long compiled, long completed) {}

  @Test
  @Timeout(600)
  void endAlikeHoweverTheyArePreempted() {
    int programs = Integer.getInteger("hognose.fuzz.programs", 2_000);
    Count count = campaign(Long.getLong("hognose.fuzz.seed", 1), programs, new AtomicLong());
    assertThat(count.compiled()).isGreaterThan(programs / 25L);
    assertThat(count.completed()).isGreaterThan(programs / 100L);
  }

  /**
   * Runs {@code ProgramFuzzTest FIRST_SEED SECONDS}, and tells of what differs, fails or hangs
   * rather than to stop.
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    long seed = Long.parseLong(args[0]);
    long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
    AtomicLong running = new AtomicLong();
    watch(out, running);
    Count all = new Count(0, 0, 0);
    while (System.nanoTime() < end) {
      try {
        Count some = campaign(seed, 500, running);
        all =
            new Count(
                all.programs() + some.programs(),
                all.compiled() + some.compiled(),
                all.completed() + some.completed());
        seed += 500;
      } catch (AssertionError e) {
        seed = running.get() + 1;
        out.println(e.getMessage());
      }
    }
    out.println(all + ", next seed " + seed);
  }

  private static void watch(PrintStream out, AtomicLong running) {
    Thread watch =
        new Thread(
            () -> {
              long last = 0;
              long since = System.nanoTime();
              while (!Thread.currentThread().isInterrupted()) {
                if (running.get() != last) {
                  last = running.get();
                  since = System.nanoTime();
                } else if (System.nanoTime() - since > HANGS_NANOS) {
                  out.println("hangs: seed " + last);
                  since = System.nanoTime();
                }
                try {
                  Thread.sleep(1_000);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  private static Count campaign(long firstSeed, int programs, AtomicLong running) {
    ProgramFuzz fuzz = Corpus.FUZZ;
    long compiled = 0;
    long completed = 0;
    for (long seed = firstSeed; seed < firstSeed + programs; seed++) {
      running.set(seed);
      String source = fuzz.program(seed);
      String plain = outcome(seed, source, Long.MAX_VALUE);
      if (plain.startsWith("refused")) {
        continue;
      }
      compiled++;
      completed += plain.startsWith("completes") ? 1 : 0;
      String preempted = outcome(seed, source, 1 + seed % 40);
      if (!plain.startsWith("durationMillis") && !preempted.startsWith("durationMillis")) {
        assertThat(preempted).as("seed %d:%n%s", seed, source).isEqualTo(plain);
      }
    }
    return new Count(programs, compiled, completed);
  }

  private static String outcome(long seed, String source, long steps) {
    Program program;
    try {
      program = Program.compile(source, "main.py");
    } catch (SyntaxErrorException e) {
      return "refused " + e.error().message();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + ": the compiler fails\n" + source, e);
    }
    Session session = Session.create();
    Execution execution = session.start(program, ExecutionOptions.DEFAULT.withLimits(LIMITS));
    Progress progress = execution.run(steps);
    int answers = 0;
    while (progress instanceof Progress.Preempted
        || progress instanceof Progress.OsSnapshot && answers++ < MOST_ANSWERS) {
      if (progress instanceof Progress.OsSnapshot(HostCall call)) {
        execution.resume(Map.of(call.id(), FixedHost.answer(call)));
      }
      progress = execution.run(steps);
    }
    assertThat(session.usable()).as("seed %d: %s%n%s", seed, progress, source).isTrue();
    Output output = execution.drainOutput();
    return shown(progress) + "\n" + output.stdout() + "\n" + output.stderr();
  }

  private static String shown(Progress progress) {
    return switch (progress) {
      case Progress.Complete complete -> "completes " + complete.repr();
      case Progress.Failed(GuestError error) -> error.type() + "\n" + error.traceback();
      case Progress.LimitExceeded breach -> breach.limit();
      default -> "waits";
    };
  }

  /** The corpus, read once. */
  private static final class Corpus {
    static final ProgramFuzz FUZZ = new ProgramFuzz();
  }
}
