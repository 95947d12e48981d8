// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line's entry: finds the command by its name and hands the rest to it.
 *
 * <p>Only the command that is meant is loaded, so that {@code run} does not pay for the server.
 */
public final class Main {

  /** Bad usage, or a start that was refused. */
  static final int EXIT_USAGE = 2;

  private record Command(String name, String purpose, Supplier<Object> make) {}

  private static final List<Command> COMMANDS =
      List.of(
          new Command("serve", "start the HTTP server", ServeCommand::specification),
          new Command("run", "run a Python file in a sandbox", () -> new RunCommand()),
          new Command("repl", "talk to Python line by line", () -> new ReplCommand()),
          new Command("sessions", "look after a server's sessions", () -> new SessionsCommand()),
          new Command("snapshot", "look at snapshots", () -> new SnapshotCommand()),
          new Command("keys", "make and remove API keys", () -> new KeysCommand()),
          new Command("mcp", "speak the Model Context Protocol", () -> new McpCommand()),
          new Command("bench", "measure speed", () -> new BenchCommand()),
          new Command(
              "completion", "let the shell complete commands", () -> new CompletionCommand()),
          new Command("version", "tell the version", () -> new VersionCommand()));

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /** Runs a command and returns its exit code. */
  static int execute(String... args) {
    String name = args.length == 0 ? "help" : args[0];
    if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
      return help(args.length > 1 ? args[1] : null);
    }
    Command command = find(name.equals("--version") ? "version" : name);
    if (command == null) {
      System.err.println("hognose: there is no command '" + name + "'; see hognose help");
      return EXIT_USAGE;
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    Callable<Integer> plain = plain(command.name, List.of(rest));
    return plain == null ? line(command).execute(rest) : run(plain);
  }

  /** A command that starts without the parser of command lines, which is slow; null for others. */
  private static @Nullable Callable<Integer> plain(String name, List<String> words) {
    return switch (name) {
      case "run" -> RunCommand.plain(words);
      case "serve" -> {
        Map<Setting, String> flags = ServeCommand.plain(words);
        yield flags == null ? null : () -> ServeCommand.serve(flags);
      }
      default -> null;
    };
  }

  private static int run(Callable<Integer> command) {
    try {
      return command.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    } catch (Exception e) {
      return failed(e);
    }
  }

  /** All commands as one, for what concerns them together. */
  static CommandLine all() {
    var whole = new CommandLine(CommandSpec.create().name("hognose"));
    for (Command command : COMMANDS) {
      whole.addSubcommand(command.name, new CommandLine(command.make.get()));
    }
    return whole;
  }

  private static CommandLine line(Command command) {
    CommandLine made =
        new CommandLine(command.make.get())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setStopAtPositional(command.name.equals("run"))
            .setExecutionExceptionHandler((e, _, _) -> failed(e));
    addHelp(made);
    made.getSubcommands().values().forEach(Main::addHelp);
    return made;
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build());
  }

  private static int failed(Exception e) {
    String message = e.getMessage();
    System.err.println("hognose: " + (message == null ? e.toString() : message));
    return e instanceof UsageException ? EXIT_USAGE : 1;
  }

  private static @Nullable Command find(String name) {
    for (Command command : COMMANDS) {
      if (command.name.equals(name)) {
        return command;
      }
    }
    return null;
  }

  private static int help(@Nullable String about) {
    Command command = about == null ? null : find(about);
    if (command != null) {
      line(command).usage(System.out);
      return 0;
    }
    var text = new StringBuilder("Hognose runs Python in sandboxes.\n\nUsage: hognose COMMAND\n\n");
    for (Command each : COMMANDS) {
      text.append("  %-12s%s%n".formatted(each.name, each.purpose));
    }
    text.append("  %-12s%s%n%n".formatted("help", "tell about a command: hognose help COMMAND"));
    System.out.print(text);
    return 0;
  }
}
