// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.JsonWriter;
import dev.hognose.client.wire.Tree;
import dev.hognose.client.wire.WireException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The loop of an agent: a chat with a language model that answers a question by running Python. It
 * makes the requests to the model's provider and reads its answers, in the shapes of OpenAI (chat
 * completions), Anthropic (messages) and Gemini (generateContent); whoever uses it sends them.
 *
 * {@snippet :
 * var chat = AgentChat.of(ToolFormat.ANTHROPIC, PythonTool.fresh(client)).ask("What is 2**100?");
 * while (!chat.isAnswered()) {
 *   String body = chat.request(Map.of("model", "claude-opus-4-5", "max_tokens", 4096));
 *   chat.reply(http.post("https://api.anthropic.com/v1/messages", body));
 * }
 * show(chat.answer());
 * }
 *
 * <p>Several calls in one reply are answered one after the other. Confined to one thread.
 */
public final class AgentChat {
  private final ToolFormat format;
  private final PythonTool python;
  private final List<@Nullable Object> messages = new ArrayList<>();
  private @Nullable String system;
  private @Nullable String answer;

  private AgentChat(ToolFormat format, PythonTool python) {
    this.format = format;
    this.python = python;
  }

  /**
   * A chat in a provider's shape.
   *
   * @throws IllegalArgumentException for {@link ToolFormat#MCP}, which is no model's
   */
  public static AgentChat of(ToolFormat format, PythonTool python) {
    if (format == ToolFormat.MCP) {
      throw new IllegalArgumentException("there are no models behind the shape of MCP");
    }
    return new AgentChat(format, python);
  }

  /** Tells the model, before everything else, what it is to do. */
  public AgentChat instruct(String text) {
    system = text;
    return this;
  }

  /** Asks a question: the first, or a further one after an answer. */
  public AgentChat ask(String text) {
    answer = null;
    messages.add(
        format == ToolFormat.GEMINI
            ? Map.of("role", "user", "parts", List.of(Map.of("text", text)))
            : Map.of("role", "user", "content", text));
    return this;
  }

  /**
   * The body of the next request.
   *
   * @param further what else is to be in it, such as the model's name
   */
  public String request(Map<String, ?> further) {
    var body = new LinkedHashMap<String, @Nullable Object>(further);
    var definition = python.definition(format);
    switch (format) {
      case OPENAI -> {
        var all = new ArrayList<@Nullable Object>();
        if (system != null) {
          all.add(Map.of("role", "system", "content", system));
        }
        all.addAll(messages);
        body.put("messages", all);
        body.put("tools", List.of(definition));
      }
      case GEMINI -> {
        if (system != null) {
          body.put("systemInstruction", Map.of("parts", List.of(Map.of("text", system))));
        }
        body.put("contents", messages);
        body.put("tools", List.of(Map.of("functionDeclarations", List.of(definition))));
      }
      case ANTHROPIC, MCP -> {
        if (system != null) {
          body.put("system", system);
        }
        body.put("messages", messages);
        body.put("tools", List.of(definition));
      }
    }
    return JsonWriter.write(body);
  }

  /**
   * Reads the body of the provider's answer, and runs what the model wants to be run.
   *
   * @throws UnexpectedAnswerException if it is no answer of a model, such as a message of an error
   */
  public void reply(String body) {
    Transport.reading(
        () -> {
          var tree = Tree.of(JsonReader.read(body));
          switch (format) {
            case OPENAI -> openAi(tree);
            case GEMINI -> gemini(tree);
            case ANTHROPIC, MCP -> anthropic(tree);
          }
          return true;
        },
        "what came back is no answer of a model");
  }

  /** Whether the model has given its answer. */
  public boolean isAnswered() {
    return answer != null;
  }

  /**
   * The model's answer.
   *
   * @throws IllegalStateException if it has not come yet
   */
  public String answer() {
    if (answer == null) {
      throw new IllegalStateException("the model has not answered yet");
    }
    return answer;
  }

  private void openAi(Tree reply) {
    var message = first(reply, "choices", "message");
    messages.add(message.fields());
    var calls = message.trees("tool_calls");
    for (var call : calls) {
      var function = child(call, "function");
      var result = call(function.string("name"), function.string("arguments", "{}"));
      messages.add(
          Map.of("role", "tool", "tool_call_id", call.string("id"), "content", result.text()));
    }
    finish(calls.isEmpty(), message.string("content", ""));
  }

  private void anthropic(Tree reply) {
    if (!reply.has("content")) {
      throw new WireException("there is no field \"content\"");
    }
    messages.add(Map.of("role", "assistant", "content", reply.list("content")));
    var results = new ArrayList<@Nullable Object>();
    var text = new StringBuilder();
    for (var block : reply.trees("content")) {
      text.append(block.string("text", ""));
      if (block.string("type", "").equals("tool_use")) {
        var result = call(block.string("name"), child(block, "input"));
        results.add(
            Map.of(
                "type",
                "tool_result",
                "tool_use_id",
                block.string("id"),
                "content",
                result.text(),
                "is_error",
                result.isError()));
      }
    }
    if (!results.isEmpty()) {
      messages.add(Map.of("role", "user", "content", results));
    }
    finish(results.isEmpty(), text.toString());
  }

  private void gemini(Tree reply) {
    var content = first(reply, "candidates", "content");
    messages.add(content.fields());
    var results = new ArrayList<@Nullable Object>();
    var text = new StringBuilder();
    for (var part : content.trees("parts")) {
      text.append(part.string("text", ""));
      var call = part.optionalTree("functionCall");
      if (call != null) {
        var arguments = call.optionalTree("args");
        var result = call(call.string("name"), arguments == null ? new Tree(Map.of()) : arguments);
        var told = new LinkedHashMap<String, @Nullable Object>();
        Script.put(told, "id", call.optionalString("id"));
        told.put("name", call.string("name"));
        told.put("response", Map.of(result.isError() ? "error" : "output", result.text()));
        results.add(Map.of("functionResponse", told));
      }
    }
    if (!results.isEmpty()) {
      messages.add(Map.of("role", "user", "parts", results));
    }
    finish(results.isEmpty(), text.toString());
  }

  private void finish(boolean isAnswer, String text) {
    if (isAnswer) {
      answer = text;
    }
  }

  private PythonAnswer call(String name, Tree arguments) {
    return known(name) ? python.call(arguments.fields()) : unknown(name);
  }

  private PythonAnswer call(String name, String arguments) {
    return known(name) ? python.call(arguments) : unknown(name);
  }

  private boolean known(String name) {
    return name.equals(python.spec().name());
  }

  private PythonAnswer unknown(String name) {
    return PythonAnswer.failed(
        "there is no tool '" + name + "'; the only one is '" + python.spec().name() + "'");
  }

  private static Tree first(Tree reply, String list, String field) {
    var items = reply.trees(list);
    if (items.isEmpty()) {
      throw new WireException("there is nothing in \"" + list + "\"");
    }
    return child(items.getFirst(), field);
  }

  private static Tree child(Tree tree, String field) {
    var child = tree.optionalTree(field);
    if (child == null) {
      throw new WireException("there is no field \"" + field + "\"");
    }
    return child;
  }
}
