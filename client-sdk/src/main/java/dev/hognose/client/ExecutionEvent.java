// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.List;

/** Something that happened in an execution, of an {@link EventStream}. */
public sealed interface ExecutionEvent {
  /**
   * It began to run.
   *
   * @param executionId the execution's id, empty if the server does not say it
   */
  record Started(String executionId) implements ExecutionEvent {}

  /**
   * It printed.
   *
   * @param text what it printed, not necessarily whole lines
   */
  record Stdout(String text) implements ExecutionEvent {}

  /**
   * It wrote to standard error.
   *
   * @param text what it wrote, not necessarily whole lines
   */
  record Stderr(String text) implements ExecutionEvent {}

  /**
   * It waits for answers.
   *
   * @param calls the unanswered calls
   */
  record ToolCalls(List<ToolCall> calls) implements ExecutionEvent {}

  /**
   * It is over; nothing follows.
   *
   * @param outcome how it ended
   */
  record Ended(Outcome outcome) implements ExecutionEvent {}

  /**
   * An event that this client does not know.
   *
   * @param name the event's name
   * @param data its data
   */
  record Other(String name, String data) implements ExecutionEvent {}
}
