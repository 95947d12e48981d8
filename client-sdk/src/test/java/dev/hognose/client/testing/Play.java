// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.testing;

import dev.hognose.client.wire.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a {@link FakeHognose} plays when some code is run: steps with tool calls between them.
 *
 * {@snippet :
 * fake.whenRun("fetch(6) + 1").prints("asking\n").calls("fetch", 6L)
 *     .completes(answers -> (Long) answers.getFirst() + 1);
 * }
 *
 * <p>Values are plain JSON types in the form of the wire.
 */
public final class Play {
  private final List<Step> steps = new ArrayList<>();
  private String stdout = "";
  private Runnable meanwhile = () -> {};

  Play() {}

  /** One answer: a status and what goes with it, made from the answers to the calls before. */
  record Step(Runnable meanwhile, Function<List<Object>, Map<String, Object>> fields) {}

  /** Prints text with the next step. */
  public Play prints(String text) {
    stdout += text;
    return this;
  }

  /** Does something before the next step, while the session is busy. */
  public Play meanwhile(Runnable action) {
    meanwhile = action;
    return this;
  }

  /** Stops at a call of a host function. */
  public Play calls(String name, Object... args) {
    return callsAll(List.of(call(name, args)));
  }

  /** Stops at several calls at once, made with {@link #call}. */
  public Play callsAll(List<Map<String, Object>> calls) {
    var numbered = new ArrayList<Object>();
    for (var call : calls) {
      var copy = new LinkedHashMap<String, Object>(call);
      copy.put("id", "call_" + steps.size() + "_" + numbered.size());
      numbered.add(copy);
    }
    return step("tool_calls_required", _ -> Map.of("tool_calls", numbered));
  }

  /** A call for {@link #callsAll}. */
  public static Map<String, Object> call(String name, Object... args) {
    return Map.of(
        "kind", "function", "name", name, "args", List.of(args), "kwargs", Map.of(), "line", 1L);
  }

  /** Ends with a value. */
  public void completes(Object value) {
    completes(_ -> value);
  }

  /** Ends with a value made of the answers to the last calls; errors appear as their text. */
  public void completes(Function<List<Object>, Object> value) {
    step(
        "completed",
        answers -> {
          var fields = new LinkedHashMap<String, Object>();
          fields.put("result", value.apply(answers));
          return fields;
        });
  }

  /** Ends with an uncaught exception. */
  public void fails(String type, String message) {
    var traceback = "Traceback (most recent call last):\n" + type + ": " + message;
    step(
        "failed",
        _ ->
            Map.of(
                "error",
                Map.of("type", type, "message", message, "traceback", traceback, "line", 1L)));
  }

  /** Ends by a limit. */
  public void exceeds(String limit, long allowed, long used) {
    step(
        "limit_exceeded",
        _ -> Map.of("error", Map.of("limit", limit, "allowed", allowed, "used", used)));
  }

  /** Ends with this status and nothing more, such as {@code cancelled}. */
  public void ends(String status) {
    step(status, _ -> Map.of());
  }

  /**
   * Answers with a status such as {@code running}, and goes on when it is asked again. What was
   * printed is told again with the next answer, because the execution has not stopped.
   */
  public Play is(String status) {
    var printed = stdout;
    step(status, _ -> Map.of());
    stdout = printed;
    return this;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The answers of a resume request, values and error texts, in the order they came. */
  static List<Object> answers(Tree resume) {
    var answers = new ArrayList<Object>();
    for (var result : resume.trees("results")) {
      var error = result.optionalTree("error");
      answers.add(
          error == null
              ? result.raw("value")
              : error.string("type") + ": " + error.string("message"));
    }
    return answers;
  }

  private Play step(String status, Function<List<Object>, Map<String, Object>> fields) {
    var printed = stdout;
    stdout = "";
    steps.add(
        new Step(
            meanwhile,
            answers -> {
              var all = new LinkedHashMap<String, Object>();
              all.put("status", status);
              all.put("stdout", printed);
              all.putAll(fields.apply(answers));
              return all;
            }));
    meanwhile = () -> {};
    return this;
  }
}
