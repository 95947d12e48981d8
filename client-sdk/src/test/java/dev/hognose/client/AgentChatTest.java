// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.testing.FakeHognose;
import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.Tree;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests and replies of the providers, as their references show them. */
class AgentChatTest {
  private final FakeHognose fake = FakeHognose.start();
  private final HognoseClient client = HognoseClient.connect(fake.uri());
  private final PythonTool python = PythonTool.fresh(client);

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  private static Tree request(AgentChat chat) {
    return Tree.of(JsonReader.read(chat.request(Map.of("model", "m"))));
  }

  private AgentChat asked(ToolFormat format) {
    fake.whenRun("6 * 7").completes(42L);
    fake.whenRun("1 / 0").fails("ZeroDivisionError", "division by zero");
    return AgentChat.of(format, python).instruct("Use Python.").ask("What is it?");
  }

  @Test
  void speaksWithAnthropic() {
    var chat = asked(ToolFormat.ANTHROPIC);
    var first = request(chat);
    assertThat(first.string("model")).isEqualTo("m");
    assertThat(first.string("system")).isEqualTo("Use Python.");
    assertThat(first.trees("tools").getFirst().has("input_schema")).isTrue();
    chat.reply(
        """
        {"id": "msg_1", "type": "message", "role": "assistant", "stop_reason": "tool_use",
         "content": [{"type": "text", "text": "Let me see."},
          {"type": "tool_use", "id": "toolu_1", "name": "run_python", "input": {"code": "6 * 7"}},
          {"type": "tool_use", "id": "toolu_2", "name": "run_python", "input": {"code": "1 / 0"}}]}
        """);
    assertThat(chat.isAnswered()).isFalse();
    assertThat(request(chat).list("messages"))
        .element(2)
        .isEqualTo(
            JsonReader.read(
                """
                {"role": "user", "content": [
                  {"type": "tool_result", "tool_use_id": "toolu_1", "content": "result: 42",
                   "is_error": false},
                  {"type": "tool_result", "tool_use_id": "toolu_2", "is_error": true, "content":
                   "Traceback (most recent call last):\\nZeroDivisionError: division by zero"}]}
                """));
    chat.reply("{\"content\": [{\"type\": \"text\", \"text\": \"It is 42.\"}]}");
    assertThat(chat.answer()).isEqualTo("It is 42.");
    assertThat(request(chat.ask("Sure?")).list("messages")).hasSize(5);
    assertThat(chat.isAnswered()).isFalse();
  }

  @Test
  void speaksWithOpenAi() {
    var chat = asked(ToolFormat.OPENAI);
    var first = request(chat);
    assertThat(first.trees("messages").getFirst().string("role")).isEqualTo("system");
    assertThat(first.trees("tools").getFirst().string("type")).isEqualTo("function");
    chat.reply(
        """
        {"choices": [{"finish_reason": "tool_calls", "message": {"role": "assistant",
          "content": null, "tool_calls": [{"id": "call_1", "type": "function",
            "function": {"name": "run_python", "arguments": "{\\"code\\": \\"6 * 7\\"}"}}]}}]}
        """);
    assertThat(request(chat).list("messages"))
        .hasSize(4)
        .last()
        .isEqualTo(Map.of("role", "tool", "tool_call_id", "call_1", "content", "result: 42"));
    chat.reply(
        "{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": \"It is 42.\"}}]}");
    assertThat(chat.answer()).isEqualTo("It is 42.");
  }

  @Test
  void speaksWithGemini() {
    var chat = asked(ToolFormat.GEMINI);
    var first = request(chat);
    assertThat(first.optionalTree("systemInstruction")).isNotNull();
    assertThat(first.trees("tools").getFirst().trees("functionDeclarations")).hasSize(1);
    chat.reply(
        """
        {"candidates": [{"content": {"role": "model", "parts": [{"functionCall":
          {"id": "f1", "name": "run_python", "args": {"code": "6 * 7"}},
          "thoughtSignature": "abc"}]}}]}
        """);
    var contents = request(chat).trees("contents");
    assertThat(contents.get(1).trees("parts").getFirst().string("thoughtSignature"))
        .as("the model's own content goes back as it came")
        .isEqualTo("abc");
    assertThat(contents.getLast().fields())
        .isEqualTo(
            JsonReader.read(
                """
                {"role": "user", "parts": [{"functionResponse": {"id": "f1", "name": "run_python",
                  "response": {"output": "result: 42"}}}]}
                """));
    chat.reply("{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"It is 42.\"}]}}]}");
    assertThat(chat.answer()).isEqualTo("It is 42.");
  }

  @Test
  void toolsThatAreNotThereAreAnswered() {
    var chat = AgentChat.of(ToolFormat.ANTHROPIC, python).ask("?");
    chat.reply(
        """
        {"content": [{"type": "tool_use", "id": "t", "name": "search", "input": {}}]}
        """);
    var result = request(chat).trees("messages").getLast().trees("content").getFirst();
    assertThat(result.string("content"))
        .isEqualTo("there is no tool 'search'; the only one is 'run_python'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OPENAI    | {"error": {"message": "no key"}} | there is nothing in "choices"
          ANTHROPIC | {"type": "error", "error": {}}   | there is no field "content"
          GEMINI    | {"candidates": [{}]}             | there is no field "content"
          GEMINI    | no JSON                          | JSON
          """)
  void whatIsNoAnswerIsSaid(ToolFormat format, String body, String problem) {
    var chat = AgentChat.of(format, python).ask("?");
    assertThatThrownBy(() -> chat.reply(body))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageStartingWith("what came back is no answer of a model: ")
        .hasMessageContaining(problem);
    assertThatThrownBy(chat::answer).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void mcpIsNoModel() {
    assertThatThrownBy(() -> AgentChat.of(ToolFormat.MCP, python))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
