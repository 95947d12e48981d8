// SPDX-License-Identifier: Apache-2.0
package dev.hognose.springai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.client.HognoseClient;
import dev.hognose.client.PythonTool;
import dev.hognose.client.SessionOptions;
import dev.hognose.client.Tools;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;

/** A scripted model in Spring AI's own loop, with tools on the real server. */
@TestInstance(Lifecycle.PER_CLASS)
class HognoseToolCallbackTest {
  private HognoseServer server;
  private HognoseClient client;

  @BeforeAll
  void start() throws IOException {
    server = HognoseServer.start(Settings.local(0));
    client = HognoseClient.connect(server.url());
  }

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  /** Says what it is scripted to say; a text with {@code {}} gets the last tool's result there. */
  static final class ScriptedModel implements ChatModel {
    private final Deque<AssistantMessage> script = new ArrayDeque<>();
    final List<Prompt> prompts = new ArrayList<>();

    ScriptedModel runs(String code) {
      var call =
          new AssistantMessage.ToolCall(
              "call_" + script.size(), "function", "run_python", "{\"code\": \"" + code + "\"}");
      script.add(AssistantMessage.builder().content("").toolCalls(List.of(call)).build());
      return this;
    }

    ScriptedModel says(String text) {
      script.add(new AssistantMessage(text));
      return this;
    }

    private String lastResult() {
      var last = (ToolResponseMessage) prompts.getLast().getInstructions().getLast();
      return last.getResponses().getLast().responseData();
    }

    @Override
    public ChatOptions getOptions() {
      return ToolCallingChatOptions.builder().build();
    }

    @Override
    public ChatResponse call(Prompt prompt) {
      prompts.add(prompt);
      var next = script.remove();
      var said =
          next.hasToolCalls()
              ? next
              : new AssistantMessage(String.valueOf(next.getText()).replace("{}", lastResult()));
      return new ChatResponse(List.of(new Generation(said)));
    }
  }

  private static String ask(ScriptedModel model, PythonTool python, String user) {
    return ChatClient.create(model)
        .prompt("Work it out.")
        .tools(new HognoseToolCallback(python))
        .toolContext(Map.of(ChatMemory.CONVERSATION_ID, user))
        .call()
        .content();
  }

  @Test
  void theModelRunsPythonThatCallsFunctionsOfTheHost() {
    var model =
        new ScriptedModel()
            .runs("prices = {c: price(c) for c in ['tea', 'rum']}")
            .runs("sum(prices.values())")
            .says("It costs {}.");
    var tools = Tools.none().function("price", call -> call.arg(0, String.class).length() * 2);
    var python = PythonTool.perConversation(client, SessionOptions.defaults()).tools(tools);
    assertThat(ask(model, python, "anna")).isEqualTo("It costs result: 12.");
    var options = (ToolCallingChatOptions) model.prompts.getFirst().getOptions();
    var definition = options.getToolCallbacks().getFirst().getToolDefinition();
    assertThat(definition.name()).isEqualTo("run_python");
    assertThat(definition.description()).endsWith("\nprice(...)");
    assertThat(definition.inputSchema()).contains("\"required\":[\"code\"]");
  }

  @Test
  void theExampleOfTheDocumentationWorks() {
    var model = new ScriptedModel().runs("double(21)").says("{}");
    var tools = Tools.none().function("double", call -> call.arg(0, long.class) * 2);
    var python = PythonTool.perConversation(client, SessionOptions.defaults()).tools(tools);
    var answer =
        ChatClient.create(model)
            .prompt("What does it cost?")
            .tools(new HognoseToolCallback(python))
            .toolContext(Map.of(ChatMemory.CONVERSATION_ID, "anna"))
            .call()
            .content();
    assertThat(answer).isEqualTo("result: 42");
  }

  @Test
  void usersDoNotSeeEachOthersVariables() {
    var model =
        new ScriptedModel().runs("x = 1").says("ok").runs("x").says("{}").runs("x").says("{}");
    var python = PythonTool.perConversation(client, SessionOptions.defaults());
    assertThat(ask(model, python, "anna")).isEqualTo("ok");
    assertThat(ask(model, python, "ben")).contains("NameError: name 'x'");
    assertThat(ask(model, python, "anna")).isEqualTo("result: 1");
  }

  @Test
  void worksWithoutAContext() {
    var tool = new HognoseToolCallback(PythonTool.fresh(client));
    assertThat(tool.call("{\"code\": \"6 * 7\"}")).isEqualTo("result: 42");
    assertThat(tool.call("{\"source\": \"6 * 7\"}"))
        .isEqualTo("run_python: there is no argument 'source'; nothing was run.");
  }
}
