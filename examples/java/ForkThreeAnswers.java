// SPDX-License-Identifier: Apache-2.0

// One program that stopped to ask, and three futures of it: each copy gets another answer, and none
// sees what the others do. What came before the question was computed once.
//
//   examples/java/run.sh ForkThreeAnswers

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.Value;
import java.util.List;
import java.util.Map;

/** Resumes one snapshot with three answers. */
public final class ForkThreeAnswers {
  private static final String PROGRAM =
      """
      fares = {"train": (21, 140), "plane": (6, 310), "ferry": (30, 95)}
      plan = ["pack"]
      print("thinking hard, once")
      way = choose(sorted(fares))
      hours, euros = fares[way]
      plan.append(f"{way}, {hours} h")
      plan.append("arrive")
      " > ".join(plan) + f" for {euros} euros"
      """;

  private ForkThreeAnswers() {}

  /** Runs to the question, then three times from there to the end. */
  public static void main(String[] args) {
    ExecutionOptions options =
        ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("choose")));
    Execution first = Session.create().start(Program.compile(PROGRAM, "trip.py"), options);
    first.run(Long.MAX_VALUE);
    System.out.print(first.drainOutput().stdout());

    byte[] state = first.dump(SnapshotKeys.NONE);
    for (String way : List.of("train", "plane", "ferry")) {
      Execution copy = Execution.load(state, SnapshotKeys.NONE, ExecutionOptions.DEFAULT);
      if (copy.progress() instanceof Progress.FunctionSnapshot waiting) {
        copy.resume(Map.of(waiting.call().id(), new Answer.Return(new Value.Str(way))));
      }
      switch (copy.run(Long.MAX_VALUE)) {
        case Progress.Complete done -> System.out.println(way + ": " + done.repr());
        case Progress other -> System.out.println(way + ": " + other);
      }
    }
    // The first one still waits, and could be answered, too.
    System.out.println("the first still waits: " + !first.progress().isFinal());
  }
}
