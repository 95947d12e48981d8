// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.ProgramFuzz.Made;
import dev.hognose.sandbox.ProgramRun.Outcome;
import dev.hognose.sandbox.ProgramTally.Fate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Runs programs of {@link ProgramFuzz}, in groups of consecutive seeds. Those of every fourth group
 * run in sessions of their own, some of them dumped and loaded, or more than once from one file;
 * those of the others share sessions.
 */
final class ProgramCampaign {
  private static final int GROUP = 16;
  private static final long HANGS_NANOS = 60_000_000_000L;
  private static final long TELL_MILLIS = 30_000;

  /** Forgets what programs before have defined. */
  private static final Program FORGETS =
      Program.compile(
          """
          for name in [name for name in globals() if not name.startswith('__')]:
              del globals()[name]
          """,
          "main.py");

  private final ProgramFuzz fuzz = new ProgramFuzz();
  private final ProgramTally tally;
  private final Consumer<AssertionError> found;

  /** The seed that runs, and since when; for those who watch. */
  private volatile long running;

  private volatile long since = System.nanoTime();

  /**
   * A campaign in one thread.
   *
   * @param found told of what differs or fails; if it returns, the campaign goes on
   */
  ProgramCampaign(ProgramTally tally, Consumer<AssertionError> found) {
    this.tally = tally;
    this.found = found;
  }

  /**
   * Runs {@code ProgramCampaign FIRST_SEED SECONDS [THREADS]}, and tells of what differs, fails or
   * hangs rather than to stop.
   */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    long first = Long.parseLong(args[0]) / GROUP * GROUP;
    long end = start + Long.parseLong(args[1]) * 1_000_000_000L;
    AtomicLong next = new AtomicLong(first);
    ProgramTally tally = new ProgramTally();
    List<ProgramCampaign> campaigns = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = args.length > 2 ? Integer.parseInt(args[2]) : 1; i > 0; i--) {
      ProgramCampaign campaign =
          new ProgramCampaign(
              tally,
              failure -> out.println("FOUND " + failure.getMessage() + "\n" + failure.getCause()));
      campaigns.add(campaign);
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (System.nanoTime() < end) {
                      campaign.group(next.getAndAdd(GROUP), GROUP);
                    }
                  }));
    }
    for (int i = 0; i < threads.size(); i++) {
      while (!threads.get(i).join(java.time.Duration.ofMillis(TELL_MILLIS))) {
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        out.printf("%d s, seeds %d to %d: %s%n", seconds, first, next.get() - 1, tally);
        for (int j = 0; j < threads.size(); j++) {
          campaigns.get(j).tellIfItHangs(threads.get(j), out);
        }
      }
    }
    out.printf("ended, seeds %d to %d: %s%n", first, next.get() - 1, tally);
  }

  private void tellIfItHangs(Thread thread, PrintStream out) {
    if (thread.isAlive() && System.nanoTime() - since > HANGS_NANOS) {
      out.println("hangs: seed " + running + " " + Arrays.toString(thread.getStackTrace()));
    }
  }

  /** Runs the programs of so many seeds, in their groups. */
  void run(long firstSeed, int programs) {
    long end = firstSeed + programs;
    for (long seed = firstSeed; seed < end; ) {
      int count = (int) Math.min(end - seed, GROUP - seed % GROUP);
      group(seed, count);
      seed += count;
    }
  }

  private void group(long firstSeed, int count) {
    long group = firstSeed / GROUP;
    ProgramSessions sessions = new ProgramSessions(group % 8 == 1);
    List<String> sources = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      since = System.nanoTime();
      running = seed;
      Made made = fuzz.program(seed);
      sources.add("# seed " + seed + "\n" + made.source());
      Fate fate;
      try {
        Program program = Program.compile(made.source(), "main.py");
        fate = group % 4 == 0 ? alone(program, seed) : together(program, seed, sessions);
        if (group % 8 == 2 && seed % GROUP == GROUP - 1) {
          sessions.examine();
        }
      } catch (SyntaxErrorException _) {
        fate = Fate.REFUSED;
      } catch (RuntimeException | Error failure) {
        fate = Fate.FOUND;
        String shown = group % 4 == 0 ? sources.getLast() : String.join("\n", sources);
        found.accept(new AssertionError("seed %d:%n%s".formatted(seed, shown), failure));
      }
      tally.add(made.kind(), fate);
      if (fate == Fate.EXHAUSTED || fate == Fate.FOUND) {
        sessions.renew();
        sources.clear();
      }
    }
  }

  /** Runs a program in sessions that have run others, which a third of the groups forget. */
  private static Fate together(Program program, long seed, ProgramSessions sessions) {
    Fate fate = fate(sessions.run(program, 1 + seed % 40));
    if (fate != Fate.EXHAUSTED && seed / GROUP % 4 == 3) {
      Outcome _ = sessions.run(FORGETS, 1 + seed % 7);
    }
    return fate;
  }

  /** Runs a program in sessions of its own, in some ways, which depend on its seed. */
  private static Fate alone(Program program, long seed) {
    Outcome plain =
        seed % 16 == 3 ? ProgramRun.examined(program) : ProgramRun.run(program, Long.MAX_VALUE);
    Outcome preempted = ProgramRun.run(program, 1 + seed % 40);
    if (plain.isTimeOrMemory() || preempted.isTimeOrMemory()) {
      return Fate.EXHAUSTED;
    }
    assertThat(preempted).as("preempted").isEqualTo(plain);
    boolean isComparable = plain.steps() < ProgramRun.STEPS * 3 / 4;
    if (seed % 8 == 1) {
      Outcome reloaded = ProgramRun.reloaded(program, plain.steps() / 5 + 1);
      if (!reloaded.isTimeOrMemory() && isComparable) {
        assertThat(reloaded.withoutSteps()).as("reloaded").isEqualTo(plain.withoutSteps());
      }
    } else if (seed % 8 == 5) {
      List<Outcome> forks = ProgramRun.forked(program, plain.steps() / 2 + 1);
      if (forks.stream().noneMatch(Outcome::isTimeOrMemory) && isComparable) {
        assertThat(forks.stream().map(Outcome::withoutSteps).distinct().toList())
            .as("forks")
            .hasSizeLessThan(2);
      }
    }
    return fate(plain);
  }

  private static Fate fate(Outcome outcome) {
    if (outcome.isTimeOrMemory()) {
      return Fate.EXHAUSTED;
    }
    return outcome.completes() ? Fate.COMPLETED : Fate.ENDED;
  }
}
