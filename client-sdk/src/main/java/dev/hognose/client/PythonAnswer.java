// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.Optional;

/**
 * What a model is given back for a call of a {@link PythonTool}.
 *
 * @param text what it is to read: output, value, traceback, and what it may do about it
 * @param isError whether its call failed
 * @param outcome how the execution ended, if one was begun and its end is known
 */
public record PythonAnswer(String text, boolean isError, Optional<Outcome> outcome) {
  /** How much of one part a model is given; the outcome has the rest. */
  private static final int MOST_TEXT = 50_000;

  /** A text for the model without an execution. */
  static PythonAnswer failed(String text) {
    return new PythonAnswer(text, true, Optional.empty());
  }

  /** As a terminal would show it. */
  static PythonAnswer of(Outcome outcome) {
    var text = new StringBuilder();
    block(text, "", outcome.stdout());
    block(text, "stderr:\n", outcome.stderr());
    switch (outcome) {
      case Outcome.Completed done ->
          block(
              text, "result: ", done.value() == null ? "" : done.repr().orElse("" + done.value()));
      case Outcome.Failed failed -> {
        block(text, "", failed.error().traceback());
        block(text, "Hint: ", hint(failed.error()));
      }
      case Outcome.LimitExceeded stopped -> {
        block(text, "", "LimitExceeded: " + stopped.description());
        block(text, "Hint: ", "do less at a time, print less, or look for a loop without end.");
      }
      case Outcome.Cancelled _,
          Outcome.Interrupted _,
          Outcome.ToolCallsRequired _,
          Outcome.Pending _ ->
          block(text, "", outcome.description());
    }
    if (outcome.execution().outputTruncated()) {
      block(text, "", "(the output was cut at its limit)");
    }
    if (text.isEmpty()) {
      text.append("(no output)");
    }
    boolean failed =
        outcome.execution().status().ended() && !(outcome instanceof Outcome.Completed);
    return new PythonAnswer(text.toString(), failed, Optional.of(outcome));
  }

  /** This answer with a sentence before its text. */
  PythonAnswer after(String sentence) {
    return new PythonAnswer(sentence + "\n" + text, isError, outcome);
  }

  private static void block(StringBuilder text, String label, String content) {
    if (content.isEmpty()) {
      return;
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    text.append(label);
    int end = Math.min(content.length(), MOST_TEXT);
    text.append(content, 0, end);
    if (end < content.length()) {
      text.append("\n... ").append(content.length() - end).append(" more characters are left out");
    }
  }

  private static String hint(GuestError error) {
    return switch (error.type()) {
      case "SyntaxError", "IndentationError", "TabError" ->
          "nothing was run; correct the code and send it whole.";
      case "ModuleNotFoundError" ->
          "only a part of Python's standard library is here, and nothing can be installed;"
              + " write what is missing in plain Python.";
      case "PermissionError" ->
          "the sandbox has no network, no processes and no files of the machine.";
      default -> "";
    };
  }
}
