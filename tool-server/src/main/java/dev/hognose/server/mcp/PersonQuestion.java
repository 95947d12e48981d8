// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that a program has for the person who uses the client, as a form to fill in.
 *
 * <p>A program asks with {@code approve(message)}, which gives True or False, and {@code
 * ask_user(question, choices=None)}, which gives a text or None.
 */
enum PersonQuestion {
  APPROVE("approve", "message", "Asks the user to approve; gives True or False."),
  ASK("ask_user", "question", "Asks the user a question; gives the answer, or None.");

  private final String function;
  private final String parameter;
  private final String description;

  PersonQuestion(String function, String parameter, String description) {
    this.function = function;
    this.parameter = parameter;
    this.description = description;
  }

  /** The name that programs call. */
  String function() {
    return function;
  }

  /** What the function does. */
  String description() {
    return description;
  }

  /** The question that a function of that name asks; null where it asks none. */
  static @Nullable PersonQuestion of(String function) {
    for (PersonQuestion question : values()) {
      if (question.function.equals(function)) {
        return question;
      }
    }
    return null;
  }

  /** The form for a call; null where the call is wrong. */
  @Nullable InputRequest form(HostCall call) {
    Value text = argument(call, 0, parameter);
    if (!(text instanceof Value.Str(String message))) {
      return null;
    }
    Json.Obj properties = Json.Obj.EMPTY;
    if (this == ASK) {
      Json.Builder answer = Json.object().put("type", "string").put("title", "Answer");
      Value choices = argument(call, 1, "choices");
      if (choices instanceof Value.ListValue(List<Value> items)
          && !items.isEmpty()
          && items.stream().allMatch(Value.Str.class::isInstance)) {
        answer.put("enum", new Json.Arr(items.stream().map(PersonQuestion::choice).toList()));
      } else if (choices != null && !(choices instanceof Value.None)) {
        return null;
      }
      properties = Json.object().put("answer", answer.build()).build();
    }
    Json.Builder schema = Json.object().put("type", "object").put("properties", properties);
    if (this == ASK) {
      schema.put("required", Json.strings(List.of("answer")));
    }
    return InputRequest.form(message, schema.build());
  }

  private static Json choice(Value value) {
    return new Json.Str(((Value.Str) value).value());
  }

  private static @Nullable Value argument(HostCall call, int index, String name) {
    return index < call.args().size() ? call.args().get(index) : call.kwargs().get(name);
  }

  /** What a wrong call raises. */
  Answer wrongCall() {
    return raise(
        "TypeError",
        this == APPROVE
            ? "approve() takes one text, the message"
            : "ask_user() takes a text, and a list of choices or None");
  }

  /** What a call raises where nobody can be asked. */
  Answer nobody() {
    return raise(
        "PermissionError",
        function + "(): nobody can be asked, as the client shows no forms (elicitation)");
  }

  private static Answer raise(String type, String message) {
    return new Answer.Raise(type, List.of(new Value.Str(message)));
  }

  /** What a filled form means to the program; null where it is none. */
  @Nullable Answer answer(Json response) {
    if (!(response instanceof Json.Obj form)) {
      return null;
    }
    boolean accepted = "accept".equals(form.text("action"));
    if (!accepted
        && !"decline".equals(form.text("action"))
        && !"cancel".equals(form.text("action"))) {
      return null;
    }
    if (this == APPROVE) {
      return new Answer.Return(new Value.Bool(accepted));
    }
    String text = form.object("content").text("answer");
    if (accepted && text == null) {
      return null;
    }
    return new Answer.Return(accepted ? new Value.Str(String.valueOf(text)) : Value.NONE);
  }
}
