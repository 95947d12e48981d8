// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** How long snapshots take, and how large they are, by what the guest holds. */
final class SnapshotLatency {
  private static final ExecutionOptions OPTIONS =
      ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));

  private static final ExecutionOptions ASYNC =
      ExecutionOptions.DEFAULT.withFunctions(List.of(new HostFunction("fetch", "", true)));

  private SnapshotLatency() {}

  /** Prints the lines of a heap of so many objects. */
  static void printObjects(int objects, int repetitions) {
    String heap =
        objects == 0 ? "" : "xs = [[i, f's{i}'] for i in range(%d)]\n".formatted(objects / 2);
    print(objects + " objects", heap + "ask(1)", OPTIONS, repetitions);
  }

  /** Prints the lines of three calls that are awaited together. */
  static void printGather(int repetitions) {
    print(
        "gather of 3",
        "import asyncio\nawait asyncio.gather(fetch(1), fetch(2), fetch(3))",
        ASYNC,
        repetitions);
  }

  private static void print(String what, String source, ExecutionOptions options, int repetitions) {
    Execution execution = Session.create().start(Program.compile(source, "main.py"), options);
    execution.run(Long.MAX_VALUE);
    byte[] file = execution.dump(SnapshotKeys.NONE);
    new Stopwatch("dump " + what, repetitions, repetitions)
        .measure(() -> execution.dump(SnapshotKeys.NONE))
        .print(file.length);
    new Stopwatch("load " + what, repetitions, repetitions)
        .measure(() -> Execution.load(file, SnapshotKeys.NONE, options))
        .print(file.length);
    new Stopwatch("resume " + what, repetitions, repetitions)
        .measure(() -> Execution.load(file, SnapshotKeys.NONE, options), SnapshotLatency::resume)
        .print(file.length);
  }

  private static Progress resume(Execution execution) {
    Map<String, Answer> answers = new HashMap<>();
    switch (execution.progress()) {
      case Progress.FunctionSnapshot(var call) -> answers.put(call.id(), one());
      case Progress.FutureSnapshot(var calls) -> calls.forEach(c -> answers.put(c.id(), one()));
      case Progress other -> throw new IllegalStateException("it does not wait: " + other);
    }
    execution.resume(answers);
    return execution.run(Long.MAX_VALUE);
  }

  private static Answer one() {
    return new Answer.Return(new Value.Int(1));
  }

  /** Prints how long a compiled program takes to load, for the first time and later. */
  static void printProgram(String what, String source, int repetitions) {
    byte[] file = programFile(source, 0);
    AtomicInteger number = new AtomicInteger();
    new Stopwatch("first load of a program of " + what, 5 * repetitions, repetitions)
        .measure(
            () -> programFile(source, number.incrementAndGet()),
            fresh -> Program.load(fresh, SnapshotKeys.NONE))
        .print(file.length);
    new Stopwatch("load program of " + what, repetitions, repetitions)
        .measure(() -> Program.load(file, SnapshotKeys.NONE))
        .print(file.length);
  }

  /** The file of a program whose name has this number: a process knows none of them yet. */
  private static byte[] programFile(String source, int number) {
    return Program.compile(source, "main" + number + ".py").dump(SnapshotKeys.NONE);
  }
}
