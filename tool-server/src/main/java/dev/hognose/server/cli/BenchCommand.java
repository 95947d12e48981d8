// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench}: how fast programs run, and how fast sandboxes start. */
@Command(
    name = "hognose bench",
    subcommands = {BenchCommand.Run.class, BenchCommand.Latency.class, BenchSecurityCommand.class},
    description = "Measures speed; prints lines of JSON.")
final class BenchCommand implements Callable<Integer> {

  /** As long as a server warms up after its start by default. */
  private static final int WARM_UP_SECONDS = 20;

  @Override
  public Integer call() {
    throw new UsageException(
        "say bench run, bench latency or bench security; see hognose help bench");
  }

  private static Progress run(Program program, ExecutionOptions options, Streams streams)
      throws IOException, InterruptedException {
    Execution execution = Session.create().start(program, options);
    return new LocalRun(streams, _ -> null).run(execution);
  }

  /** The command {@code bench run}. */
  @Command(name = "run", description = "Runs a file again and again, each time in a fresh sandbox.")
  static final class Run implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.py")
    private String file = "";

    @Parameters(index = "1", paramLabel = "REPETITIONS")
    private int repetitions;

    @Parameters(index = "2", paramLabel = "WARMUPS")
    private int warmups;

    @Option(
        names = "--warm-up",
        paramLabel = "SECONDS",
        description = "How long other programs run before, at most (default: 20; 0: not at all).")
    private int warmUpSeconds = WARM_UP_SECONDS;

    @Mixin private LimitOptions limits = new LimitOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
      if (repetitions < 1 || warmups < 0) {
        throw new UsageException("there must be a repetition, and no fewer than 0 warm-ups");
      }
      Source source = Source.read(file);
      ExecutionOptions options = ExecutionOptions.DEFAULT.withLimits(limits.limits());
      try (Streams silent = Streams.silent()) {
        WarmUp.run(warmUpSeconds * 1_000L);
        run(Program.compile("1+1", "main.py"), options, silent);
        long start = System.nanoTime();
        Program program = Program.compile(source.text(), "main.py");
        Progress first = run(program, options, silent);
        double cold = seconds(System.nanoTime() - start);
        if (!(first instanceof Progress.Complete(_, String repr))) {
          return failed(first);
        }
        for (int i = 0; i < warmups; i++) {
          run(program, options, silent);
        }
        print(cold, times(program, options, silent), repr.isEmpty() ? "None" : repr);
        return 0;
      } catch (SyntaxErrorException e) {
        System.err.print(e.error().traceback());
        return 1;
      }
    }

    private double[] times(Program program, ExecutionOptions options, Streams silent)
        throws IOException, InterruptedException {
      double[] times = new double[repetitions];
      for (int i = 0; i < repetitions; i++) {
        long start = System.nanoTime();
        run(program, options, silent);
        times[i] = seconds(System.nanoTime() - start);
      }
      return times;
    }

    private static double seconds(long nanos) {
      return nanos / 1e9;
    }

    private static int failed(Progress end) {
      return switch (end) {
        case Progress.Failed(var error) -> {
          System.err.print(error.traceback());
          yield 1;
        }
        case Progress.LimitExceeded breach -> {
          System.err.println("hognose: the limit " + breach.limit() + " was exceeded");
          yield 3;
        }
        case Progress.Complete _,
            Progress.Cancelled _,
            Progress.Preempted _,
            Progress.FunctionSnapshot _,
            Progress.OsSnapshot _,
            Progress.NameLookupSnapshot _,
            Progress.FutureSnapshot _ -> {
          System.err.println("hognose: the program did not complete");
          yield 1;
        }
      };
    }

    private static void print(double cold, double[] times, String result) {
      BodyWriter out = new JsonWriter();
      out.startObject(3).name("cold").number(cold);
      out.name("times").startArray(times.length);
      for (double time : times) {
        out.number(time);
      }
      out.endArray().name("result").string(result).endObject();
      System.out.println(new String(out.toBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The command {@code bench latency}. */
  @Command(
      name = "latency",
      description = "Measures how long sandboxes, sessions and compilation take in a warm process.")
  static final class Latency implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
      WarmUp.run(WARM_UP_SECONDS * 1_000L);
      Program sum = Program.compile("1+1", "main.py");
      new Stopwatch("sandbox 1+1", 20_000, 50_000)
          .measure(() -> Session.create().start(sum, ExecutionOptions.DEFAULT).run(Long.MAX_VALUE))
          .print();
      new Stopwatch("sandbox 1+1 from source", 20_000, 50_000)
          .measure(
              () ->
                  Session.create()
                      .start(Program.compile("1+1", "main.py"), ExecutionOptions.DEFAULT)
                      .run(Long.MAX_VALUE))
          .print();
      Program imports =
          Program.compile("import re, json, datetime, collections, dataclasses", "main.py");
      new Stopwatch("sandbox with five imports", 2_000, 5_000)
          .measure(
              () -> Session.create().start(imports, ExecutionOptions.DEFAULT).run(Long.MAX_VALUE))
          .print();
      Session session = Session.create();
      session
          .start(Program.compile("x = 41", "main.py"), ExecutionOptions.DEFAULT)
          .run(Long.MAX_VALUE);
      Program next = Program.compile("x+1", "main.py");
      new Stopwatch("session x+1", 20_000, 50_000)
          .measure(() -> session.start(next, ExecutionOptions.DEFAULT).run(Long.MAX_VALUE))
          .print();
      for (int lines : new int[] {10, 100, 1_000}) {
        String source = source(lines);
        new Stopwatch("compile " + lines + " lines", 200_000 / lines, 200_000 / lines)
            .measure(() -> Program.compile(source, "main.py"))
            .print();
      }
      SnapshotLatency.printProgram("100 lines", source(100), 2_000);
      SnapshotLatency.printObjects(0, 20_000);
      SnapshotLatency.printObjects(1_000, 5_000);
      SnapshotLatency.printObjects(100_000, 60);
      SnapshotLatency.printGather(1_000);
      return 0;
    }

    /** A program of that many lines such as a model would write. */
    private static String source(int lines) {
      var text = new StringBuilder();
      for (int i = 0; i < lines / 10; i++) {
        text.append(
            """
            def step_%1$d(values, factor=%1$d):
                total = 0
                for index, value in enumerate(values):
                    if value %% 2 == 0 and index > 3:
                        total += value * factor
                    else:
                        total -= len(str(value)[1:3])
                return {"total": total, "name": f"step {factor}"}


            """
                .formatted(i));
      }
      return text.toString();
    }
  }
}
