// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Executions by id: looking at them, answering their tool calls by hand, storing and forking them.
 *
 * {@snippet :
 * if (client.run(script) instanceof Outcome.ToolCallsRequired waiting) {
 *   var answer = waiting.calls().getFirst().value(askSomebody());
 *   var outcome = client.executions().resume(waiting.id(), answer);
 * }
 * }
 *
 * <p>All methods throw a {@link Refusal} if the server refuses, {@link ConnectionFailedException}
 * if it is not reached, and {@link DeadlineExceededException} after the client's deadline.
 */
public final class Executions {
  /** The longest wait that the server takes, in seconds. */
  private static final int LONGEST_WAIT_SECONDS = 300;

  private final Runner runner;

  Executions(Runner runner) {
    this.runner = runner;
  }

  /** How an execution stands now. */
  public Outcome get(String id) {
    return outcome(get(Paths.of("/v1/executions", id), runner.deadline()));
  }

  /**
   * How an execution stands once it ends or waits for tools, or after this wait (whole seconds, at
   * most 300).
   */
  public Outcome get(String id, Duration wait) {
    var path =
        Paths.of("/v1/executions", id)
            + "?wait="
            + Math.clamp(wait.toSeconds(), 0, LONGEST_WAIT_SECONDS);
    return outcome(get(path, runner.deadline(wait.plus(runner.options().deadline()))));
  }

  /** Waits until an execution ends, answering its tool calls; at most the client's deadline. */
  public Outcome await(String id, Tools tools) {
    var deadline = runner.deadline();
    var first = get(Paths.of("/v1/executions", id), deadline);
    return new ToolLoop(runner.transport(), tools, deadline).finish(first);
  }

  /** {@link #await} as a future. */
  public CompletableFuture<Outcome> awaitAsync(String id, Tools tools) {
    return Calls.async(() -> await(id, tools));
  }

  /** Ends an execution; does nothing if it is over. */
  public Outcome cancel(String id) {
    return outcome(post(id, "cancel", Map.of(), runner.deadline()));
  }

  /** Answers some or all calls of a suspended execution. */
  public Outcome resume(String id, ToolAnswer... answers) {
    return resume(id, List.of(answers));
  }

  /** Answers some or all calls of a suspended execution. */
  public Outcome resume(String id, List<ToolAnswer> answers) {
    return outcome(resumed(id, answers, runner.deadline()));
  }

  /** Answers some or all calls of a suspended execution, and further ones by these tools. */
  public Outcome resume(String id, List<ToolAnswer> answers, Tools tools) {
    var deadline = runner.deadline();
    var first = resumed(id, answers, deadline);
    return new ToolLoop(runner.transport(), tools, deadline).finish(first);
  }

  /** {@link #resume(String, List)} as a future. */
  public CompletableFuture<Outcome> resumeAsync(String id, List<ToolAnswer> answers) {
    return Calls.async(() -> resume(id, answers));
  }

  /** Makes copies of a suspended execution, each of which goes on by itself. */
  public List<Outcome> fork(String id, int count) {
    var reply = post(id, "fork", Runner.field("count", count), runner.deadline());
    return Transport.reading(
        () -> reply.trees("executions").stream().map(Answers::outcome).toList());
  }

  /** A suspended execution as bytes, to be stored and restored by {@link Snapshots}. */
  public byte[] snapshot(String id) {
    var path = Paths.of("/v1/executions", id, "snapshot");
    return Snapshots.download(runner, path);
  }

  /** What happens in an execution, as it happens, until the client's deadline; to be closed. */
  public EventStream events(String id) {
    return events(id, runner.options().deadline());
  }

  /** What happens in an execution, as it happens, for at most this long; to be closed. */
  public EventStream events(String id, Duration deadline) {
    return EventStream.ofExecution(runner, id, runner.deadline(deadline));
  }

  private Tree get(String path, Deadline deadline) {
    var request = Request.of("GET", path, runner.transport().format());
    var reply = runner.transport().send(request, deadline);
    return Transport.reading(reply::tree);
  }

  private Tree resumed(String id, List<ToolAnswer> answers, Deadline deadline) {
    var trees = new ArrayList<@Nullable Object>();
    for (var answer : answers) {
      trees.add(Answers.tree(answer, runner.transport().format()));
    }
    return post(id, "resume", Runner.field("results", trees), deadline);
  }

  private Tree post(String id, String action, Map<String, ?> body, Deadline deadline) {
    var path = Paths.of("/v1/executions", id, action);
    var reply = runner.transport().post(path, body, new Attempt(), deadline);
    return Transport.reading(reply::tree);
  }

  private static Outcome outcome(Tree tree) {
    return Transport.reading(() -> Answers.outcome(tree));
  }
}
