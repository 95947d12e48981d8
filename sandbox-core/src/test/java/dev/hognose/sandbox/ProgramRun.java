// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of a program that fuzzing has made, and what it came to.
 *
 * <p>The host answers every function with its first argument, and awaits that with the same.
 */
final class ProgramRun {
  /** Steps that a program may take. */
  static final long STEPS = 30_000;

  private static final Limits LIMITS =
      Limits.DEFAULT
          .withSteps(STEPS)
          .withDurationMillis(30_000)
          .withMemoryBytes(16L << 20)
          .withOutputBytes(100_000);

  private static final ExecutionOptions OPTIONS =
      new ExecutionOptions(
          Map.of(),
          List.of(HostFunction.of("ask"), new HostFunction("later", "", true)),
          LIMITS,
          false);

  /** Answers that a program gets of its host. */
  private static final int MOST_ANSWERS = 50;

  /** How a run ended, what it printed, and the steps that it took. */
  record Outcome(String ending, String stdout, String stderr, long steps) {
    boolean isTimeOrMemory() {
      return ending.startsWith("durationMillis") || ending.startsWith("memoryBytes");
    }

    /** Without the steps, which depend on what was remembered before a dump. */
    Outcome withoutSteps() {
      return new Outcome(ending, stdout, stderr, 0);
    }

    boolean completes() {
      return ending.startsWith("completes");
    }
  }

  private final StringBuilder stdout = new StringBuilder();
  private final StringBuilder stderr = new StringBuilder();
  private Execution execution;
  private int answers;

  private ProgramRun(Execution execution) {
    this.execution = execution;
  }

  /** Runs in a new session, with a preemption after so many steps. */
  static Outcome run(Program program, long steps) {
    return run(Session.create(), program, steps);
  }

  /** Runs in a session that others may have used, with a preemption after so many steps. */
  static Outcome run(Session session, Program program, long steps) {
    ProgramRun run = new ProgramRun(session.start(program, OPTIONS));
    Outcome outcome = run.finish(steps, Long.MAX_VALUE);
    run.cancel();
    return outcome;
  }

  /** Runs, and is dumped and loaded after so many steps and at every so many calls of the host. */
  static Outcome reloaded(Program program, long steps) {
    return new ProgramRun(Session.create().start(program, OPTIONS)).finish(steps, steps);
  }

  /** Runs, and looks at what its session holds then. */
  static Outcome examined(Program program) {
    ProgramRun run = new ProgramRun(Session.create().start(program, OPTIONS));
    Outcome outcome = run.finish(Long.MAX_VALUE, Long.MAX_VALUE);
    run.cancel();
    HeapInvariants.check(run.execution.session());
    return outcome;
  }

  /** Runs twice from the same file of its middle; both end alike. */
  static List<Outcome> forked(Program program, long steps) {
    ProgramRun first = new ProgramRun(Session.create().start(program, OPTIONS));
    Progress progress = first.execution.run(steps);
    if (progress.isFinal()) {
      return List.of();
    }
    Output _ = first.execution.drainOutput();
    byte[] file = first.execution.dump(SnapshotKeys.NONE);
    Outcome original = first.finish(Long.MAX_VALUE, Long.MAX_VALUE);
    List<Outcome> all = new ArrayList<>(List.of(original));
    for (int i = 0; i < 2; i++) {
      ProgramRun other = new ProgramRun(Execution.load(file, SnapshotKeys.NONE, OPTIONS));
      all.add(other.finish(i == 0 ? 7 : Long.MAX_VALUE, Long.MAX_VALUE));
    }
    return all;
  }

  private Outcome finish(long steps, long dumpEvery) {
    Progress progress = execution.progress();
    int dumps = 0;
    while (!progress.isFinal()) {
      if (!(progress instanceof Progress.Preempted) && !answer(progress)) {
        return outcome("waits");
      }
      progress = execution.run(steps);
      drain();
      if (dumpEvery != Long.MAX_VALUE && !progress.isFinal() && dumps++ < 5) {
        byte[] file = execution.dump(SnapshotKeys.NONE);
        execution = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
        progress = execution.progress();
      }
    }
    if (!execution.session().usable()) {
      throw new AssertionError("the session has broken down: " + progress);
    }
    return outcome(shown(progress));
  }

  private Outcome outcome(String ending) {
    return new Outcome(ending, stdout.toString(), stderr.toString(), execution.steps());
  }

  /** Ends what still waits for its host, so that its session is free. */
  private void cancel() {
    if (!execution.progress().isFinal()) {
      execution.cancel();
      assertThat(execution.run(1)).isInstanceOf(Progress.Cancelled.class);
      drain();
    }
  }

  private void drain() {
    Output output = execution.drainOutput();
    stdout.append(output.stdout());
    stderr.append(output.stderr());
  }

  /** Answers what the host is asked; false if it has had enough. */
  private boolean answer(Progress progress) {
    if (answers++ > MOST_ANSWERS) {
      return false;
    }
    try {
      execution.resume(answers(progress, false));
    } catch (IllegalArgumentException _) {
      execution.resume(answers(progress, true));
    }
    return true;
  }

  /** What the host answers; numbers only, where what was given cannot enter. */
  private static Map<String, Answer> answers(Progress progress, boolean plain) {
    Map<String, Answer> given = new HashMap<>();
    switch (progress) {
      case Progress.OsSnapshot(HostCall call) -> given.put(call.id(), FixedHost.answer(call));
      case Progress.FunctionSnapshot(HostCall call) -> given.put(call.id(), echo(call, plain));
      case Progress.FutureSnapshot(List<HostCall> calls) ->
          calls.forEach(call -> given.put(call.id(), echo(call, plain)));
      default -> throw new AssertionError("it waits for " + progress);
    }
    return given;
  }

  private static Answer echo(HostCall call, boolean plain) {
    List<Value> args = call.args();
    return new Answer.Return(
        plain || args.isEmpty() ? new Value.Int(args.size()) : args.getFirst());
  }

  private static String shown(Progress progress) {
    return switch (progress) {
      case Progress.Complete complete -> "completes " + complete.repr();
      case Progress.Failed(GuestError error) -> error.type() + "\n" + error.traceback();
      case Progress.LimitExceeded breach -> breach.limit() + " in line " + breach.line();
      default -> progress.toString();
    };
  }
}
