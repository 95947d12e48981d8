// SPDX-License-Identifier: Apache-2.0
package dev.hognose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.client.HognoseClient;
import dev.hognose.client.PythonTool;
import dev.hognose.client.SessionOptions;
import dev.hognose.client.Tools;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.code.CodeExecutionEngine;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.UserMessage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A scripted model in LangChain4j's own loop, with tools on the real server. */
@TestInstance(Lifecycle.PER_CLASS)
class HognoseToolTest {
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

  interface Assistant {
    String chat(@MemoryId String user, @UserMessage String text);
  }

  /** Says what it is scripted to say; a text with {@code {}} gets the last tool's result there. */
  static final class ScriptedModel implements ChatModel {
    private final Deque<AiMessage> script = new ArrayDeque<>();
    final List<ChatRequest> requests = new ArrayList<>();

    ScriptedModel runs(String... codes) {
      var calls = new ArrayList<ToolExecutionRequest>();
      for (var code : codes) {
        var arguments = "{\"code\": \"" + code.replace("\n", "\\n") + "\"}";
        calls.add(
            ToolExecutionRequest.builder()
                .id("call_" + script.size() + "_" + calls.size())
                .name("run_python")
                .arguments(arguments)
                .build());
      }
      script.add(AiMessage.from(calls));
      return this;
    }

    ScriptedModel says(String text) {
      script.add(AiMessage.from(text));
      return this;
    }

    ToolExecutionResultMessage lastResult() {
      return (ToolExecutionResultMessage) requests.getLast().messages().getLast();
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
      requests.add(request);
      var next = script.remove();
      var said =
          next.text() == null
              ? next
              : AiMessage.from(next.text().replace("{}", lastResult().text()));
      return ChatResponse.builder().aiMessage(said).build();
    }
  }

  private static Assistant assistant(ScriptedModel model, PythonTool python) {
    return AiServices.builder(Assistant.class)
        .chatModel(model)
        .chatMemoryProvider(id -> MessageWindowChatMemory.builder().id(id).maxMessages(20).build())
        .toolProvider(new HognoseTool(python))
        .build();
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
    assertThat(assistant(model, python).chat("anna", "What does it cost?"))
        .isEqualTo("It costs result: 12.");
    var specification = model.requests.getFirst().toolSpecifications().getFirst();
    assertThat(specification.name()).isEqualTo("run_python");
    assertThat(specification.description()).endsWith("\nprice(...)");
    assertThat(specification.parameters().required()).containsExactly("code");
  }

  @Test
  void theExamplesOfTheDocumentationWork() {
    var model = new ScriptedModel().runs("double(21)").says("{}");
    var tools = Tools.none().function("double", call -> call.arg(0, long.class) * 2);
    var python = PythonTool.perConversation(client, SessionOptions.defaults()).tools(tools);
    var assistant =
        AiServices.builder(Assistant.class)
            .chatModel(model)
            .chatMemoryProvider(
                id -> MessageWindowChatMemory.builder().id(id).maxMessages(20).build())
            .toolProvider(new HognoseTool(python))
            .build();
    assertThat(assistant.chat("anna", "Go")).isEqualTo("result: 42");

    CodeExecutionEngine engine = new HognoseEngine(PythonTool.fresh(client));
    var printed = engine.execute("sum(range(10))"); // "result: 45"
    assertThat(printed).isEqualTo("result: 45");
  }

  @Test
  void usersDoNotSeeEachOthersVariables() {
    var model =
        new ScriptedModel().runs("x = 1").says("ok").runs("x").says("{}").runs("x").says("{}");
    var assistant = assistant(model, PythonTool.perConversation(client, SessionOptions.defaults()));
    assertThat(assistant.chat("anna", "Remember.")).isEqualTo("ok");
    assertThat(assistant.chat("ben", "What is it?")).contains("NameError: name 'x'");
    assertThat(model.lastResult().isError()).isTrue();
    assertThat(assistant.chat("anna", "What is it?")).isEqualTo("result: 1");
    assertThat(model.lastResult().isError()).isFalse();
  }

  @Test
  void severalCallsOfOneAnswerAreAllExecuted() {
    var model = new ScriptedModel().runs("1 + 1", "2 + 2").says("{}");
    assertThat(assistant(model, PythonTool.fresh(client)).chat("anna", "Go"))
        .isEqualTo("result: 4");
    assertThat(model.requests.getLast().messages())
        .filteredOn(ToolExecutionResultMessage.class::isInstance)
        .extracting(message -> ((ToolExecutionResultMessage) message).text())
        .containsExactly("result: 2", "result: 4");
  }

  @Test
  void theEngineGivesWhatTheModelReads() {
    var engine = new HognoseEngine(PythonTool.fresh(client));
    assertThat(engine.execute("print('a')\n1 + 1")).isEqualTo("a\nresult: 2");
    assertThat(engine.execute("1 / 0")).endsWith("ZeroDivisionError: division by zero\n");
  }

  @Test
  void theExecutorWorksWithoutAMemory() {
    var tool = new HognoseTool(PythonTool.fresh(client));
    var request =
        ToolExecutionRequest.builder().name("run_python").arguments("{\"code\": \"6 * 7\"}");
    assertThat(tool.execute(request.build(), null)).isEqualTo("result: 42");
    assertThat(tool.executeWithContext(request.build(), null).resultText()).isEqualTo("result: 42");
  }
}
