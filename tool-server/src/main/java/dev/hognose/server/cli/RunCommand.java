// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ErrorView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code run}: one Python file in a fresh sandbox. */
@Command(
    name = "hognose run",
    sortOptions = false,
    description = "Runs a Python file in a sandbox and shows what it prints.",
    footer = {
      "",
      "Exit code: 0; 1 after an exception that nothing caught (the traceback is on standard"
          + " error);",
      "2 on bad usage; 3 where a limit ended it; that of sys.exit where the program calls it."
    })
final class RunCommand implements Callable<Integer> {

  private static final int EXIT_EXCEPTION = 1;
  private static final int EXIT_LIMIT = 3;
  private static final int EXIT_INTERRUPTED = 130;

  @Parameters(paramLabel = "FILE.py", description = "the file, or - for standard input")
  private String file = "";

  @Mixin private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Source source = Source.read(file);
    Streams streams = Streams.standard();
    try {
      var program = Program.compile(source.text(), source.name());
      var options = ExecutionOptions.DEFAULT.withLimits(limits.limits());
      var execution = Session.create().start(program, options);
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      var run =
          new LocalRun(
              streams,
              prompt -> {
                streams.out(prompt);
                return input.readLine();
              });
      return exitCode(run.run(execution), streams);
    } catch (SyntaxErrorException e) {
      streams.err(e.error().traceback());
      return EXIT_EXCEPTION;
    }
  }

  private static int exitCode(Progress end, Streams streams) {
    return switch (end) {
      case Progress.Failed(GuestError error) -> failed(error, streams);
      case Progress.LimitExceeded breach -> {
        streams.err(breach.traceback());
        streams.err(
            "hognose: the limit %s of %d was exceeded (%d used)%n"
                .formatted(ErrorView.limitField(breach.limit()), breach.allowed(), breach.used()));
        yield EXIT_LIMIT;
      }
      case Progress.Cancelled _ -> EXIT_INTERRUPTED;
      case Progress.Complete _,
          Progress.Preempted _,
          Progress.FunctionSnapshot _,
          Progress.OsSnapshot _,
          Progress.NameLookupSnapshot _,
          Progress.FutureSnapshot _ ->
          0;
    };
  }

  private static int failed(GuestError error, Streams streams) {
    if (!error.type().equals("SystemExit")) {
      streams.err(error.traceback());
      return EXIT_EXCEPTION;
    }
    Value code = error.args().isEmpty() ? Value.NONE : error.args().get(0);
    return switch (code) {
      case Value.None _ -> 0;
      case Value.Int(long number) -> (int) (number & 0xff);
      case Value.Bool(boolean one) -> one ? 1 : 0;
      default -> {
        streams.err(error.message() + "\n");
        yield EXIT_EXCEPTION;
      }
    };
  }
}
