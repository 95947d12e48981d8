// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an execution stands: ended in one of five ways, waiting for tools, or still under way.
 *
 * {@snippet :
 * switch (client.run("1 / 0")) {
 *   case Outcome.Completed done -> show(done.value());
 *   case Outcome.Failed failed -> show(failed.error().traceback());
 *   case Outcome.LimitExceeded stopped -> show(stopped.breach().limit());
 *   case Outcome.ToolCallsRequired waiting -> answerByHand(waiting.calls());
 *   case Outcome.Cancelled c -> show("cancelled");
 *   case Outcome.Interrupted i -> show("lost by the server");
 *   case Outcome.Pending pending -> awaitLater(pending.id());
 * }
 * }
 */
public sealed interface Outcome {

  /** Id, output and usage. */
  Execution execution();

  /** The execution's id. */
  default String id() {
    return execution().id();
  }

  /** What the program printed. */
  default String stdout() {
    return execution().stdout();
  }

  /** What the program wrote to standard error. */
  default String stderr() {
    return execution().stderr();
  }

  /**
   * This outcome if it is {@link Completed}, for callers to whom all else is a failure.
   *
   * @throws NotCompletedException if it is anything else
   */
  default Completed completed() {
    if (this instanceof Completed completed) {
      return completed;
    }
    throw new NotCompletedException(this, description());
  }

  /** One paragraph for people or models: how it ended, with the traceback if there is one. */
  default String description() {
    return switch (this) {
      case Completed c -> "completed: " + c.repr().orElse("None");
      case Failed f -> f.error().traceback();
      case LimitExceeded l ->
          "the limit %s of %.0f was exceeded (%.0f)"
              .formatted(l.breach().limit(), l.breach().allowed(), l.breach().used());
      case Cancelled _ -> "the execution was cancelled";
      case Interrupted _ -> "the execution was interrupted: the server lost it";
      case ToolCallsRequired t -> "the execution waits for tool results: " + t.names();
      case Pending p -> "the execution is " + p.execution().status();
    };
  }

  /**
   * The program ran to its end.
   *
   * @param execution id, output and usage
   * @param value the value of its last expression, by the table of {@link PyValue}; null for {@code
   *     None}
   * @param repr the value's {@code repr}, if the server gives it
   */
  record Completed(Execution execution, @Nullable Object value, Optional<String> repr)
      implements Outcome {
    /**
     * The value as a Java type: numbers widened or range-checked, dicts and data classes as
     * records, strings and members as enums, lists as arrays.
     *
     * @throws IllegalArgumentException if the value does not fit the type
     */
    public <T> @Nullable T value(Class<T> type) {
      return PyConversion.convert(value, type);
    }
  }

  /**
   * The program ended with an uncaught exception (also a syntax error).
   *
   * @param execution id, output and usage
   * @param error the exception
   */
  record Failed(Execution execution, GuestError error) implements Outcome {}

  /**
   * The program was ended by a limit. Its session stays usable, in the state the code had reached.
   *
   * @param execution id, output and usage
   * @param breach which limit
   */
  record LimitExceeded(Execution execution, LimitBreach breach) implements Outcome {}

  /**
   * The program was cancelled.
   *
   * @param execution id, output and usage
   */
  record Cancelled(Execution execution) implements Outcome {}

  /**
   * The server lost the execution, for example when it was killed.
   *
   * @param execution id, output and usage
   */
  record Interrupted(Execution execution) implements Outcome {}

  /**
   * The program waits for calls that no host function of this client answers. Answer them with
   * {@link Executions#resume}.
   *
   * @param execution id, output and usage
   * @param calls the unanswered calls
   */
  record ToolCallsRequired(Execution execution, List<ToolCall> calls) implements Outcome {
    /** Copies the calls. */
    public ToolCallsRequired {
      calls = List.copyOf(calls);
    }

    private List<String> names() {
      return calls.stream().map(ToolCall::name).toList();
    }
  }

  /**
   * The program is queued or running; ask again with {@link Executions#await}.
   *
   * @param execution id, output and usage
   */
  record Pending(Execution execution) implements Outcome {}
}
