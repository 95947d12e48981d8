// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.ProgramRun.Outcome;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs programs of {@link ProgramFuzz} plainly and preempted, and some dumped and loaded, or more
 * than once from one file: they end alike, after the same steps, without an internal error, and in
 * time.
 */
final class ProgramFuzzTest {
  private static final long HANGS_NANOS = 60_000_000_000L;
  private static final long TELL_NANOS = 30_000_000_000L;

  /** What a campaign has seen. */
  private record Count(long programs, long compiled, long completed) {
    Count with(Count other) {
      return new Count(
          programs + other.programs, compiled + other.compiled, completed + other.completed);
    }
  }

  @Test
  @Timeout(600)
  void endAlikeHoweverTheyArePreempted() {
    int programs = Integer.getInteger("hognose.fuzz.programs", 1_000);
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
    long start = System.nanoTime();
    for (long tell = start; System.nanoTime() < end; seed++) {
      try {
        all = all.with(campaign(seed, 1, running));
      } catch (AssertionError failure) {
        all = all.with(new Count(1, 1, 0));
        out.println("FOUND " + failure.getMessage());
        out.println(failure.getCause());
      }
      if (System.nanoTime() - tell > TELL_NANOS) {
        tell = System.nanoTime();
        out.printf("%s in %d s, seed %d%n", all, (tell - start) / 1_000_000_000, seed);
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
      try {
        Program program = Program.compile(source, "main.py");
        compiled++;
        completed += compare(program, seed) ? 1 : 0;
      } catch (SyntaxErrorException _) {
        // Refused, as most are.
      } catch (RuntimeException | Error failure) {
        throw new AssertionError("seed %d:%n%s".formatted(seed, source), failure);
      }
    }
    return new Count(programs, compiled, completed);
  }

  /** Runs a program in some ways, which depend on its seed; whether it completes. */
  private static boolean compare(Program program, long seed) {
    Outcome plain =
        seed % 16 == 3 ? ProgramRun.examined(program) : ProgramRun.run(program, Long.MAX_VALUE);
    Outcome preempted = ProgramRun.run(program, 1 + seed % 40);
    if (plain.isTimeOrMemory() || preempted.isTimeOrMemory()) {
      return false;
    }
    assertThat(preempted).as("preempted").isEqualTo(plain);
    if (seed % 8 == 1) {
      Outcome reloaded = ProgramRun.reloaded(program, plain.steps() / 5 + 1);
      if (!reloaded.isTimeOrMemory() && plain.steps() < ProgramRun.STEPS * 3 / 4) {
        assertThat(reloaded.withoutSteps()).as("reloaded").isEqualTo(plain.withoutSteps());
      }
    } else if (seed % 8 == 5) {
      List<Outcome> forks = ProgramRun.forked(program, plain.steps() / 2 + 1);
      if (forks.stream().noneMatch(Outcome::isTimeOrMemory)
          && plain.steps() < ProgramRun.STEPS * 3 / 4) {
        assertThat(forks.stream().map(Outcome::withoutSteps).distinct().toList())
            .as("forks")
            .hasSizeLessThan(2);
      }
    }
    return plain.completes();
  }

  /** The corpus, read once. */
  private static final class Corpus {
    static final ProgramFuzz FUZZ = new ProgramFuzz();
  }
}
