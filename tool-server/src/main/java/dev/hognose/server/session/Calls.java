// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Answer;
import dev.hognose.server.wire.ExecutionTerms.GivenAnswer;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.ToolCall;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls one execution waits for, and the answers that have come. Guarded by the job's monitor.
 */
final class Calls {

  private List<ToolCall> open = List.of();
  private @Nullable Answers given;
  private Map<String, Answer> arrived = Map.of();

  /** Goes on from what a store remembers. */
  void restore(List<ToolCall> calls, List<GivenAnswer> answers) {
    open = calls;
    given = Answers.of(answers);
  }

  List<ToolCall> open() {
    return open;
  }

  void open(List<ToolCall> calls) {
    open = calls;
  }

  /** Whether one of the calls it waits for has its answer already. */
  boolean isAnswered() {
    return open.stream().anyMatch(call -> arrived.containsKey(call.call().id()));
  }

  /** All answers that were given, for a store. */
  @Nullable Answers given() {
    return given;
  }

  /** The number of the latest stop that any of the answers, given before, led to; 0 for none. */
  int stopOf(Map<String, Answer> answers) {
    int latest = 0;
    for (Map.Entry<String, Answer> entry : answers.entrySet()) {
      latest = Math.max(latest, stopOf(entry));
    }
    return latest;
  }

  private int stopOf(Map.Entry<String, Answer> answer) {
    return given == null ? 0 : given.stopOf(answer.getKey(), answer.getValue());
  }

  /** Those answers that have not been given before. */
  Map<String, Answer> fresh(Map<String, Answer> answers) {
    var fresh = new LinkedHashMap<String, Answer>();
    for (Map.Entry<String, Answer> entry : answers.entrySet()) {
      if (stopOf(entry) == 0) {
        fresh.put(entry.getKey(), entry.getValue());
      }
    }
    return fresh;
  }

  /**
   * Whether a call waits for an answer.
   *
   * @throws Refusal where it has been answered otherwise
   */
  boolean isOpen(String callId) {
    boolean settled = given != null && given.isSettled(callId);
    if (!settled && open.stream().anyMatch(call -> call.call().id().equals(callId))) {
      return true;
    }
    if (given != null && given.has(callId)) {
      throw Refusal.of(
          ProblemCode.ALREADY_RESUMED, "call '" + callId + "' has been answered otherwise");
    }
    return false;
  }

  /** Takes answers, which lead to the stop of that number. */
  void accept(Map<String, Answer> fresh, int leadsToStop) {
    Answers record = given == null ? new Answers() : given;
    given = record;
    fresh.forEach((callId, answer) -> record.add(callId, answer, leadsToStop));
    if (arrived.isEmpty()) {
      arrived = new HashMap<>();
    }
    arrived.putAll(fresh);
  }

  /** The answers that have come for calls it waits for; others wait for their calls to come up. */
  Map<String, Answer> take() {
    if (arrived.isEmpty()) {
      return Map.of();
    }
    var taken = new LinkedHashMap<String, Answer>();
    for (ToolCall call : open) {
      Answer answer = arrived.remove(call.call().id());
      if (answer != null) {
        taken.put(call.call().id(), answer);
      }
    }
    return taken;
  }

  /** Nothing is waited for any more. */
  void close() {
    open = List.of();
    arrived = Map.of();
  }
}
