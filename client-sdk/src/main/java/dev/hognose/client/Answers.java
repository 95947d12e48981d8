// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wire forms of the two halves of a conversation: outcomes read, tool answers written. */
final class Answers {
  private Answers() {}

  /** The outcome of an execution object. */
  static Outcome outcome(Tree tree) {
    return outcome(tree, Execution.of(tree));
  }

  /** The outcome of an execution object whose common part was completed by earlier answers. */
  static Outcome outcome(Tree tree, Execution execution) {
    return switch (execution.status()) {
      case QUEUED, RUNNING -> new Outcome.Pending(execution);
      case TOOL_CALLS_REQUIRED ->
          new Outcome.ToolCallsRequired(
              execution, tree.trees("tool_calls").stream().map(ToolCall::of).toList());
      case COMPLETED ->
          new Outcome.Completed(
              execution,
              ValueDecoder.decode(tree.raw("result")),
              Optional.ofNullable(tree.optionalString("result_repr")));
      case FAILED -> new Outcome.Failed(execution, GuestError.of(Tree.of(tree.raw("error"))));
      case LIMIT_EXCEEDED ->
          new Outcome.LimitExceeded(execution, LimitBreach.of(tree.optionalTree("error")));
      case CANCELLED -> new Outcome.Cancelled(execution);
      case INTERRUPTED -> new Outcome.Interrupted(execution);
    };
  }

  /**
   * The tree of a tool answer.
   *
   * @throws IllegalArgumentException if its value has no form in Python
   */
  static Map<String, @Nullable Object> tree(ToolAnswer answer, WireFormat format) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("id", answer.id());
    switch (answer) {
      case ToolAnswer.Returns v -> tree.put("value", ValueEncoder.encode(v.value(), format));
      case ToolAnswer.Raises e ->
          tree.put("error", Map.of("type", e.type(), "message", e.message()));
      case ToolAnswer.Pending _ -> tree.put("pending", true);
      case ToolAnswer.NotHandled _ -> tree.put("not_handled", true);
      case ToolAnswer.Function f -> tree.put("function", f.name());
    }
    return tree;
  }
}
