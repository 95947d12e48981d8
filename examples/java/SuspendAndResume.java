// SPDX-License-Identifier: Apache-2.0

// A program that waits for a person, in no process at all.
//
//   examples/java/run.sh SuspendAndResume         runs until the program asks; writes run.hgn; ends
//   examples/java/run.sh SuspendAndResume yes     reads run.hgn, answers, and runs to the end

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Suspends in one process and resumes in the next. */
public final class SuspendAndResume {
  private static final Path FILE = Path.of("run.hgn");

  private static final String PROGRAM =
      """
      orders = [("tea", 40), ("safe", 900), ("desk", 350)]

      def may_buy(order):
          item, price = order
          return price < 100 or ask(f"Buy a {item} for {price} euros?") == "yes"

      bought = list(filter(may_buy, orders))
      print("bought:", ", ".join(item for item, _ in bought) or "nothing")
      sum(price for _, price in bought)
      """;

  private SuspendAndResume() {}

  /** Starts the program without an argument, and goes on with it with one. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      Program program = Program.compile(PROGRAM, "orders.py");
      ExecutionOptions options =
          ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));
      goOn(Session.create().start(program, options));
      return;
    }
    if (!Files.exists(FILE)) {
      System.out.println("nothing waits here");
      return;
    }
    // Limits come from this process, never from the file.
    Execution execution =
        Execution.load(Files.readAllBytes(FILE), SnapshotKeys.NONE, ExecutionOptions.DEFAULT);
    if (execution.progress() instanceof Progress.FunctionSnapshot waiting) {
      System.out.println(question(waiting.call()) + " " + args[0]);
      execution.resume(Map.of(waiting.call().id(), new Answer.Return(new Value.Str(args[0]))));
    }
    goOn(execution);
  }

  /** Runs to the next question, which goes to the file, or to the end. */
  private static void goOn(Execution execution) throws IOException {
    Progress progress = execution.run(Long.MAX_VALUE);
    System.out.print(execution.drainOutput().stdout());
    switch (progress) {
      case Progress.FunctionSnapshot waiting -> {
        byte[] state = execution.dump(SnapshotKeys.NONE);
        Files.write(FILE, state);
        System.out.println(question(waiting.call()));
        System.out.println("suspended to " + FILE + ": " + state.length + " bytes");
      }
      case Progress.Complete done -> {
        Files.deleteIfExists(FILE);
        System.out.println("complete: " + done.repr());
      }
      default -> System.out.println(progress);
    }
  }

  private static String question(HostCall call) {
    return call.args().getFirst() instanceof Value.Str(String text) ? text : call.toString();
  }
}
