// SPDX-License-Identifier: Apache-2.0
package dev.hognose.benchmarks.parts;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Single operations of guests, in a loop of a thousand; the empty loop is among them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class Operations {
  private static final int LOOP = 1_000;

  private static final String PREPARE =
      """
      import json, math, re
      class Point:
          def __init__(self, x): self.x = x
          def moved(self, by): return self.x + by
      def added(a, b=1): return a + b
      def items(n):
          for i in range(n): yield i
      point, names, numbers = Point(1), {'a': 1, 'b': 2}, list(range(1000))
      text, word = 'some words in a text', re.compile(r'\\w+')
      """;

  /** What the loop does. */
  @Param({
    "pass",
    "x = i + 1",
    "x = i * 1.5",
    "x = point.x",
    "point.x = i",
    "x = point.moved(i)",
    "x = added(i)",
    "x = added(i, b=2)",
    "x = Point(i)",
    "x = names['a']",
    "x = numbers[i]",
    "x = len(names)",
    "x = text[i % 20]",
    "x = f'{i}: {text}'",
    "x = text.split()",
    "x = [j for j in names]",
    "x = sum(items(3))",
    "x = word.findall(text)",
    "x = json.dumps(names)",
    "x = math.sqrt(i)",
    "x = 2 ** 70 + i"
  })
  public String operation = "pass";

  private Session session = Session.create();
  private Program program = Program.compile("", "main.py");

  /** Compiles the loop. */
  @Setup
  public void prepare() {
    session = Session.create();
    run(Program.compile(PREPARE, "main.py"));
    String loop = "def loop():\n    for i in range(%d):\n        %s\n".formatted(LOOP, operation);
    run(Program.compile(loop, "main.py"));
    program = Program.compile("loop()", "main.py");
  }

  private Progress run(Program what) {
    return session.start(what, ExecutionOptions.DEFAULT).run(Long.MAX_VALUE);
  }

  /** An operation, with its share of the loop. */
  @Benchmark
  @OperationsPerInvocation(LOOP)
  public Progress operation() {
    return run(program);
  }
}
