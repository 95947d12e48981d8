// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The way of one execution from its first answer to its end: tool calls are answered, output is
 * gathered, a queued or running execution is waited for.
 *
 * <p>Thread-confined. If it cannot go on (deadline, interruption, a bug of a host function), the
 * execution is asked to cancel, so that it does not hold its session.
 */
final class ToolLoop {
  /** How long one request may wait on the server for a running execution, in seconds. */
  private static final long LONGEST_WAIT_SECONDS = 30;

  private final Transport transport;
  private final Tools tools;
  private final Deadline deadline;
  private final StringBuilder stdout = new StringBuilder();
  private final StringBuilder stderr = new StringBuilder();
  private boolean truncated;

  ToolLoop(Transport transport, Tools tools, Deadline deadline) {
    this.transport = transport;
    this.tools = tools;
    this.deadline = deadline;
  }

  /** Goes on from an answer until the program ends or somebody else must answer. */
  Outcome finish(Tree first) {
    var outcome = gathered(first);
    boolean over = false;
    try {
      while (true) {
        switch (outcome) {
          case Outcome.Pending pending -> outcome = poll(pending);
          case Outcome.ToolCallsRequired waiting -> {
            var answers = answers(waiting.calls());
            if (answers.isEmpty()) {
              over = true;
              return outcome;
            }
            outcome = resume(waiting.id(), answers);
          }
          case Outcome.Completed _,
              Outcome.Failed _,
              Outcome.LimitExceeded _,
              Outcome.Cancelled _,
              Outcome.Interrupted _ -> {
            over = true;
            return outcome;
          }
        }
      }
    } finally {
      if (!over) {
        cancel(outcome.id());
      }
    }
  }

  /** The outcome of an answer, with all output so far; each answer has that since the last stop. */
  private Outcome gathered(Tree tree) {
    return Transport.reading(
        () -> {
          var latest = Execution.of(tree);
          var whole = latest.after(stdout.toString(), stderr.toString(), truncated);
          if (latest.status() == ExecutionStatus.TOOL_CALLS_REQUIRED) {
            stdout.append(latest.stdout());
            stderr.append(latest.stderr());
            truncated |= latest.outputTruncated();
          }
          return Answers.outcome(tree, whole);
        });
  }

  private Outcome poll(Outcome.Pending pending) {
    long seconds = Math.min(LONGEST_WAIT_SECONDS, deadline.require("the execution").toSeconds());
    var path = Paths.of("/v1/executions", pending.id()) + "?wait=" + Math.max(1, seconds);
    var outcome = gathered(get(path));
    if (outcome instanceof Outcome.Pending) {
      deadline.sleep(Duration.ofMillis(20), "the execution", null);
    }
    return outcome;
  }

  private Tree get(String path) {
    var reply = transport.send(Request.of("GET", path, transport.format()), deadline);
    return Transport.reading(reply::tree);
  }

  private Outcome resume(String id, List<ToolAnswer> answers) {
    var trees = new ArrayList<@Nullable Object>();
    for (var answer : answers) {
      trees.add(tree(answer));
    }
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("results", trees);
    var path = Paths.of("/v1/executions", id, "resume");
    try {
      var reply = transport.post(path, body, new Attempt(), deadline);
      return gathered(Transport.reading(reply::tree));
    } catch (Refusal.NotSuspended e) {
      // somebody ended it while its calls were answered; how it ended is the outcome
      var outcome = gathered(get(Paths.of("/v1/executions", id)));
      if (outcome.execution().status().ended()) {
        return outcome;
      }
      throw e;
    }
  }

  /** A value that has no form in Python is the guest's error, not the end of the loop. */
  private Map<String, @Nullable Object> tree(ToolAnswer answer) {
    try {
      return Answers.tree(answer, transport.format());
    } catch (IllegalArgumentException e) {
      var error = new ToolAnswer.Raises(answer.id(), "TypeError", text(e, "the result"));
      return Answers.tree(error, transport.format());
    }
  }

  /** The answers of those calls that somebody here answers, found in parallel. */
  private List<ToolAnswer> answers(List<ToolCall> calls) {
    var running = new ArrayList<CompletableFuture<ToolAnswer>>();
    for (var call : calls) {
      var function = tools.handler(call);
      if (function != null) {
        running.add(Calls.async(() -> answer(call, function)));
      }
    }
    var answers = new ArrayList<ToolAnswer>();
    try {
      for (var answer : running) {
        answers.add(answer.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS));
      }
      return answers;
    } catch (TimeoutException e) {
      throw deadline.exceeded("a host function", e);
    } catch (InterruptedException e) {
      throw Deadline.interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a host function was not answered", e.getCause());
    } finally {
      running.forEach(answer -> answer.cancel(true));
    }
  }

  private static ToolAnswer answer(ToolCall call, HostFunction function) {
    try {
      var result = function.call(call);
      return result instanceof ToolAnswer answer ? answer : call.value(result);
    } catch (Exception e) { // all of them are the guest's to handle
      return raised(call, e);
    }
  }

  private static ToolAnswer raised(ToolCall call, Exception e) {
    var type =
        switch (e) {
          case GuestException g -> g.type();
          case IllegalArgumentException _ -> "ValueError";
          case IndexOutOfBoundsException _ -> "IndexError";
          case NoSuchElementException _ -> "LookupError";
          case UnsupportedOperationException _ -> "NotImplementedError";
          case ArithmeticException _ -> "ArithmeticError";
          case FileNotFoundException _ -> "FileNotFoundError";
          case NoSuchFileException _ -> "FileNotFoundError";
          case TimeoutException _ -> "TimeoutError";
          case IOException _ -> "OSError";
          default -> "RuntimeError";
        };
    var text = e instanceof GuestException g ? g.text() : text(e, call.name() + "()");
    return call.error(type, text);
  }

  private static String text(Exception e, String what) {
    var message = e.getMessage();
    return message == null ? what + " failed" : message;
  }

  private void cancel(String id) {
    var path = Paths.of("/v1/executions", id, "cancel");
    transport.sendAndForget(transport.postOf(path, Map.of()));
  }
}
