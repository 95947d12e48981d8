// SPDX-License-Identifier: Apache-2.0
package dev.hognose.benchmarks.parts;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sandboxes made, used, left and taken up again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Sandboxes {
  private static final ExecutionOptions OPTIONS =
      ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));

  private final Program sum = Program.compile("1+1", "main.py");
  private final Program next = Program.compile("x + 1", "main.py");
  private final Session session = sessionWithX();
  private final Execution waiting = waiting();
  private final byte[] snapshot = waiting.dump(SnapshotKeys.NONE);

  private static Session sessionWithX() {
    Session made = Session.create();
    made.start(Program.compile("x = 1", "main.py"), OPTIONS).run(Long.MAX_VALUE);
    return made;
  }

  private static Execution waiting() {
    Execution made = Session.create().start(Program.compile("ask(1)", "main.py"), OPTIONS);
    made.run(Long.MAX_VALUE);
    return made;
  }

  /** A fresh sandbox that compiles and runs a program. */
  @Benchmark
  public Progress freshFromSource() {
    return Session.create().start(Program.compile("1+1", "main.py"), OPTIONS).run(Long.MAX_VALUE);
  }

  /** A fresh sandbox that runs a compiled program. */
  @Benchmark
  public Progress freshCompiled() {
    return Session.create().start(sum, OPTIONS).run(Long.MAX_VALUE);
  }

  /** The next execution of a session. */
  @Benchmark
  public Progress nextInSession() {
    return session.start(next, OPTIONS).run(Long.MAX_VALUE);
  }

  /** An execution that waits for its host becomes bytes. */
  @Benchmark
  public byte[] dump() {
    return waiting.dump(SnapshotKeys.NONE);
  }

  /** Bytes become an execution. */
  @Benchmark
  public Execution load() {
    return Execution.load(snapshot, SnapshotKeys.NONE, OPTIONS);
  }
}
