// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ErrorView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code run}: one Python program in a fresh sandbox. */
@Command(
    name = "hognose run",
    sortOptions = false,
    customSynopsis = {
      "hognose run [OPTIONS] FILE.py [ARG...]",
      "       hognose run [OPTIONS] - [ARG...]",
      "       hognose run [OPTIONS] -c CODE [ARG...]",
      "       hognose run [OPTIONS] -m MODULE [ARG...]"
    },
    description = {
      "Runs a Python program in a sandbox and shows what it prints.",
      "Options come before the program; what follows it is the program's own."
    },
    footer = {
      "",
      "Examples:",
      "  hognose run -c 'print(n * 2)' --input n=21",
      "  hognose run --mount data=/data --mount out=/out:rw report.py",
      "  echo '[1, 2, 3]' | hognose run --input xs=@- -c 'print(sum(xs))'",
      "",
      "Exit code: 0; 1 after an exception that nothing caught (the traceback is on standard"
          + " error);",
      "2 on bad usage; 3 where a limit ended it; that of sys.exit where the program calls it."
    })
final class RunCommand implements Callable<Integer> {

  private static final int EXIT_EXCEPTION = 1;
  private static final int EXIT_LIMIT = 3;
  private static final int EXIT_INTERRUPTED = 130;

  @Option(names = "-c", paramLabel = "CODE", description = "the program itself")
  private @Nullable String code;

  @Option(
      names = "-m",
      paramLabel = "MODULE",
      description = "a module: of what is mounted, as __main__; of the library, its main()")
  private @Nullable String module;

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private MountOptions mounts = new MountOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--progress",
      negatable = true,
      description = "tell on standard error how far a long run is (default: on a terminal)")
  private @Nullable Boolean progress;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARG",
      description = "the file, or - for standard input, unless -c or -m is given; then sys.argv")
  private List<String> arguments = new ArrayList<>();

  /**
   * The command for a program without options before it, or null: these are run without picocli,
   * which takes more time than the program.
   */
  static @Nullable RunCommand plain(List<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    String first = words.getFirst();
    var command = new RunCommand();
    boolean isCode = first.equals("-c");
    if ((isCode || first.equals("-m")) && words.size() > 1) {
      command.code = isCode ? words.get(1) : null;
      command.module = isCode ? null : words.get(1);
      command.arguments.addAll(words.subList(2, words.size()));
      // what follows may still be options of the command
      return words.stream().skip(2).anyMatch(word -> word.startsWith("-")) ? null : command;
    }
    if (first.startsWith("-") && !first.equals("-")) {
      return null;
    }
    command.arguments.addAll(words);
    return command;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Streams streams = Streams.standard();
    try {
      Session session = Session.create();
      mounts.copyIn(session.files());
      Source source = source(session.files());
      var program = Program.compile(source.text(), source.name());
      introduce(session, source);
      var options =
          ExecutionOptions.DEFAULT.withLimits(limits.limits()).withInputs(inputs.values());
      var execution = session.start(program, options);
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      var run =
          new LocalRun(
              streams,
              prompt -> {
                streams.out(prompt);
                return input.readLine();
              });
      try (var _ = ProgressLine.start(progress)) {
        Progress end = run.run(execution);
        mounts.copyOut(session.files());
        return exitCode(end, streams);
      }
    } catch (SyntaxErrorException e) {
      streams.err(e.error().traceback());
      return EXIT_EXCEPTION;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The program; what is left of the arguments is its own. */
  private Source source(SessionFiles files) {
    if (code != null && module != null) {
      throw new UsageException("-c does not go with -m");
    }
    if (code != null) {
      return Source.ofText(code, "<string>");
    }
    if (module != null) {
      return Source.ofModule(module, files);
    }
    if (arguments.isEmpty()) {
      throw new UsageException("name a file, or - for standard input, or give -c or -m");
    }
    return Source.read(arguments.removeFirst());
  }

  /** Gives the program its {@code sys.argv}, and where it is a file, {@code __file__}. */
  private void introduce(Session session, Source source) {
    var given = new ArrayList<Value>();
    given.add(new Value.Str(code == null ? source.argument() : "-c"));
    arguments.forEach(argument -> given.add(new Value.Str(argument)));
    String file = source.path();
    if (file != null && session.files().entry(file).isEmpty()) {
      session.files().write(file, source.text().getBytes(StandardCharsets.UTF_8));
    }
    String start = "import sys\nsys.argv[:] = argv\ndel sys, argv\n";
    session
        .start(
            Program.compile(file == null ? start + "del __file__" : start, "argv.py"),
            ExecutionOptions.DEFAULT.withInputs(
                Map.of(
                    "argv",
                    new Value.ListValue(given),
                    "__file__",
                    new Value.Str(file == null ? "" : file))))
        .run(Long.MAX_VALUE);
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
    Value exit = error.args().isEmpty() ? Value.NONE : error.args().get(0);
    return switch (exit) {
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
