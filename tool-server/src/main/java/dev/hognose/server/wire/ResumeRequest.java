// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.TokenReader.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to go on after tool calls: an answer for each call it names.
 *
 * @param answers answers by call id, in the order of the body
 */
public record ResumeRequest(Map<String, Answer> answers) {

  /**
   * Decodes a body.
   *
   * @throws Refusal where the body breaks the contract
   */
  public static ResumeRequest read(TokenReader in) {
    @Nullable Map<String, Answer> answers = null;
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      if (!in.text().equals("results")) {
        throw Decode.unknownField(in, in.text());
      }
      answers = results(in);
    }
    Decode.end(in);
    if (answers == null) {
      throw Refusal.invalid("", "'results' is needed");
    }
    return new ResumeRequest(answers);
  }

  private static Map<String, Answer> results(TokenReader in) {
    var answers = new LinkedHashMap<String, Answer>();
    Decode.startArray(in);
    while (in.next() != Token.END_ARRAY) {
      if (in.current() != Token.START_OBJECT) {
        throw Decode.wrongType(in, "an object");
      }
      String at = in.pointer();
      result(in, at, answers);
    }
    if (answers.isEmpty()) {
      throw Refusal.invalid("/results", "must hold at least one result");
    }
    return answers;
  }

  private static void result(TokenReader in, String at, Map<String, Answer> answers) {
    @Nullable String id = null;
    @Nullable Answer answer = null;
    while (in.next() == Token.NAME) {
      String field = in.text();
      if (field.equals("id")) {
        id = Decode.string(in, 1, 100);
        continue;
      }
      Answer read = answer(in, field);
      if (answer != null) {
        throw Refusal.invalid(at, "a result gives one answer, not two");
      }
      answer = read;
    }
    if (id == null) {
      throw Refusal.invalid(at, "'id' is needed");
    }
    if (answer == null) {
      throw Refusal.invalid(
          at, "one of 'value', 'error', 'pending', 'not_handled' and 'function' is needed");
    }
    if (answers.put(id, answer) != null) {
      throw Refusal.invalid(at, "call '" + Decode.clip(id) + "' is answered twice");
    }
  }

  private static Answer answer(TokenReader in, String field) {
    return switch (field) {
      case "value" -> {
        in.next();
        yield new Answer.Return(ValueReader.readEntering(in));
      }
      case "error" -> error(in);
      case "pending" -> {
        Decode.mustBeTrue(in);
        yield new Answer.Pending();
      }
      case "not_handled" -> {
        Decode.mustBeTrue(in);
        yield new Answer.NotHandled();
      }
      case "function" -> {
        in.next();
        yield new Answer.Function(Tool.readCurrent(in));
      }
      default -> throw Decode.unknownField(in, field);
    };
  }

  private static Answer error(TokenReader in) {
    @Nullable String type = null;
    @Nullable String message = null;
    @Nullable List<Value> args = null;
    Decode.startObject(in);
    String at = in.pointer();
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "type" -> {
          type = Decode.string(in);
          Decode.requireName(in, type, false);
        }
        case "message" -> message = Decode.string(in);
        case "args" -> args = args(in);
        default -> throw Decode.unknownField(in, field);
      }
    }
    if (type == null) {
      throw Refusal.invalid(at, "an error needs a 'type'");
    }
    if (message != null && args != null) {
      throw Refusal.invalid(at, "'message' does not go with 'args'");
    }
    if (message != null) {
      return new Answer.Raise(type, List.of(new Value.Str(message)));
    }
    return new Answer.Raise(type, args == null ? List.of() : args);
  }

  private static List<Value> args(TokenReader in) {
    var args = new ArrayList<Value>();
    Decode.startArray(in);
    while (in.next() != Token.END_ARRAY) {
      args.add(ValueReader.readEntering(in));
    }
    return args;
  }
}
