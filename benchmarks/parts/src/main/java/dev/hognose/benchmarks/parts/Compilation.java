// SPDX-License-Identifier: Apache-2.0
package dev.hognose.benchmarks.parts;

import dev.hognose.sandbox.Program;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From source to code. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Compilation {
  /** Ten lines as programs have them. */
  private static final String TEN_LINES =
      """
      def area%1$d(shapes, unit='m'):
          total = 0.0
          for name, (width, height) in shapes.items():
              if width <= 0 or height <= 0:
                  raise ValueError(f'{name}: {width!r} x {height!r}')
              total += width * height
          return f'{total:.2f} {unit}'

      rows%1$d = [area%1$d({'a': (i, i + 1)}) for i in range(1, 4) if i %% 2]
      print(sorted(rows%1$d, key=len)[0], *rows%1$d, sep=', ')
      """;

  /** How long the program is. */
  @Param({"10", "100", "1000"})
  public int lines;

  private String source = "";

  /** Writes the program. */
  @Setup
  public void write() {
    var text = new StringBuilder();
    for (int i = 0; i < lines / 10; i++) {
      text.append(TEN_LINES.formatted(i));
    }
    source = text.toString();
  }

  /** Lexer, parser, resolver and code generator. */
  @Benchmark
  public Program compile() {
    return Program.compile(source, "main.py");
  }
}
