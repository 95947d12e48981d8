// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.docs;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.JsonWriter;
import dev.hognose.client.wire.Tree;
import java.util.List;
import java.util.Map;

/**
 * A model of Anthropic's, OpenAI's or Gemini's shape that runs one program and tells its result.
 */
public final class ScriptedModel {
  private ScriptedModel() {}

  /** The answer to a request's body. */
  public static String reply(String body) {
    var code = body.contains("today(") ? "type(today())" : "3 * price('tea') + price('rum')";
    var request = Tree.of(JsonReader.read(body));
    if (request.has("contents")) {
      return gemini(request.trees("contents").getLast(), code);
    }
    var last = request.trees("messages").getLast();
    boolean openAi = request.trees("tools").getFirst().has("function");
    return openAi ? openAi(last, code) : anthropic(last, code);
  }

  private static String anthropic(Tree last, String code) {
    Object block =
        last.raw("content") instanceof String
            ? Map.of(
                "type", "tool_use", "id", "t1", "name", "run_python", "input", Map.of("code", code))
            : Map.of("type", "text", "text", last.trees("content").getFirst().string("content"));
    return JsonWriter.write(Map.of("content", List.of(block)));
  }

  private static String openAi(Tree last, String code) {
    var arguments = JsonWriter.write(Map.of("code", code));
    var call = Map.of("id", "c1", "function", Map.of("name", "run_python", "arguments", arguments));
    var message =
        last.string("role").equals("tool")
            ? Map.of("role", "assistant", "content", last.string("content"))
            : Map.of("role", "assistant", "tool_calls", List.of(call));
    return JsonWriter.write(Map.of("choices", List.of(Map.of("message", message))));
  }

  private static String gemini(Tree last, String code) {
    var part = last.trees("parts").getFirst();
    var response = part.optionalTree("functionResponse");
    Object next =
        response == null
            ? Map.of("functionCall", Map.of("name", "run_python", "args", Map.of("code", code)))
            : Map.of("text", JsonWriter.write(response.raw("response")));
    return JsonWriter.write(
        Map.of("candidates", List.of(Map.of("content", Map.of("parts", List.of(next))))));
  }
}
