// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.sandbox.Usage;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ErrorView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session that is talked to: each entry runs in it, and the value of an entry is shown and
 * becomes {@code _} for the next.
 *
 * <p>{@code _} is a copy, as values are that leave the sandbox; a value that cannot leave it is
 * shown but does not become {@code _}. An entry that begins with {@code %} is a command of the
 * conversation's own.
 */
final class Conversation {

  /** What is said first. */
  static final String GREETING =
      "Hognose: Python 3.13 in a sandbox. Ctrl-C interrupts, Ctrl-D ends, %help helps.";

  /** What the commands are, which are no Python. */
  static final String HELP =
      """
      %time EXPRESSION  runs it and tells how long that took
      %reset            forgets all names
      %snapshot FILE    writes names and files to a file; without FILE, tells its size
      %restore FILE     goes on with what %snapshot has written
      %help             this
      _ is the last value; exit() or Ctrl-D ends; Ctrl-C interrupts what runs
      """;

  /** Their names. */
  static final List<String> COMMANDS = List.of("%time", "%reset", "%snapshot", "%restore", "%help");

  private final Limits limits;
  private final Streams streams;
  private final LocalRun.LineSource lines;
  private Session session = Session.create();
  private Map<String, Value> last = Map.of();
  private @Nullable Usage lastUsage;
  private volatile @Nullable Execution running;

  Conversation(Limits limits, Streams streams, LocalRun.LineSource lines) {
    this.limits = limits;
    this.streams = streams;
    this.lines = lines;
  }

  /** Interrupts the entry that runs, if one does; from any thread. */
  void interrupt() {
    Execution execution = running;
    if (execution != null) {
      execution.cancel();
    }
  }

  /** What the names are that complete a text, in the session as it is. */
  List<String> names(String expression) {
    return Names.of(session, expression);
  }

  /** Runs an entry or a command; returns whether the conversation goes on. */
  boolean say(String entry) throws IOException, InterruptedException {
    return entry.startsWith("%") ? command(entry.strip()) : run(entry);
  }

  private boolean command(String line) throws IOException, InterruptedException {
    String name = line.split("\\s+", 2)[0];
    String rest = line.substring(name.length()).strip();
    switch (name) {
      case "%reset" -> {
        session = Session.create();
        last = Map.of();
        streams.out("all names are forgotten\n");
      }
      case "%time" -> {
        return timed(rest);
      }
      case "%snapshot" -> snapshot(rest);
      case "%restore" -> restore(rest);
      case "%help" -> streams.out(HELP);
      default -> streams.err("there is no command " + name + "; see %help\n");
    }
    return true;
  }

  private void snapshot(String file) {
    byte[] content = session.dump(SnapshotKeys.NONE);
    if (file.isEmpty()) {
      streams.out("the session takes %,d bytes%n".formatted(content.length));
      return;
    }
    try {
      Files.write(Path.of(file), content);
      streams.out("%,d bytes are in %s%n".formatted(content.length, file));
    } catch (IOException | InvalidPathException e) {
      streams.err("cannot write " + file + "\n");
    }
  }

  private void restore(String file) {
    try {
      session = Session.load(Files.readAllBytes(Path.of(file)), SnapshotKeys.NONE);
      last = Map.of();
      streams.out("the names are those of " + file + "\n");
    } catch (IOException | InvalidPathException e) {
      streams.err("cannot read " + file + "\n");
    } catch (InvalidSnapshotException e) {
      streams.err(file + ": " + e.getMessage() + "\n");
    }
  }

  private boolean timed(String entry) throws IOException, InterruptedException {
    long start = System.nanoTime();
    boolean goesOn = run(entry);
    double millis = (System.nanoTime() - start) / 1e6;
    Usage used = lastUsage;
    streams.out("%.1f ms, %,d steps%n".formatted(millis, used == null ? 0 : used.steps()));
    return goesOn;
  }

  private boolean run(String entry) throws IOException, InterruptedException {
    lastUsage = null;
    try {
      var program = Program.compile(entry, "<stdin>");
      var options = ExecutionOptions.DEFAULT.withLimits(limits).withInputs(last);
      Execution execution = session.start(program, options);
      last = Map.of();
      running = execution;
      try {
        return show(new LocalRun(streams, lines).run(execution));
      } finally {
        lastUsage = execution.usage();
        running = null;
      }
    } catch (SyntaxErrorException e) {
      streams.err(e.error().traceback());
      return true;
    }
  }

  private boolean show(Progress end) {
    switch (end) {
      case Progress.Complete(Value value, String repr) -> {
        if (!(value instanceof Value.None)) {
          streams.out(repr + "\n");
          if (!(value instanceof Value.Opaque)) {
            last = Map.of("_", value);
          }
        }
      }
      case Progress.Failed(GuestError error) -> {
        if (error.type().equals("SystemExit")) {
          return false;
        }
        streams.err(error.traceback());
      }
      case Progress.LimitExceeded breach ->
          streams.err(
              "hognose: the limit %s of %d was exceeded%n"
                  .formatted(ErrorView.limitField(breach.limit()), breach.allowed()));
      case Progress.Cancelled _ -> streams.err("KeyboardInterrupt\n");
      case Progress.Preempted _,
          Progress.FunctionSnapshot _,
          Progress.OsSnapshot _,
          Progress.NameLookupSnapshot _,
          Progress.FutureSnapshot _ -> {}
    }
    return true;
  }
}
