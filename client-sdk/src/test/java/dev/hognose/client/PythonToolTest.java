// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.wire.JsonWriter;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tool of a model, on the real server. */
@TestInstance(Lifecycle.PER_CLASS)
class PythonToolTest {
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

  private static String code(String code) {
    return JsonWriter.write(Map.of("code", code));
  }

  static final class Shop {
    @HostTool("The price of a thing,\nin euros.")
    double price(
        @ToolParam(name = "thing") String thing,
        @ToolParam(name = "amount", required = false) int amount) {
      return 1.5 * Math.max(1, amount);
    }
  }

  @Test
  void theModelReadsWhatATerminalWouldShow() {
    var answer = PythonTool.fresh(client).call(code("print('hello')\n'a' * 2"));
    assertThat(answer.text()).isEqualTo("hello\nresult: 'aa'");
    assertThat(answer.isError()).isFalse();
    assertThat(answer.outcome().orElseThrow().completed().value()).isEqualTo("aa");
    assertThat(PythonTool.fresh(client).call(Map.of("code", "x = 1")).text())
        .isEqualTo("(no output)");
  }

  @Test
  void anExceptionIsAnAnswerWithItsTraceback() {
    var answer = PythonTool.fresh(client).run("print(1)\nimport numpy");
    assertThat(answer.isError()).isTrue();
    assertThat(answer.text())
        .startsWith("1\nTraceback (most recent call last):\n")
        .contains("ModuleNotFoundError: No module named 'numpy'")
        .contains("Hint: only a part of Python's standard library is here");
  }

  @Test
  void limitsAndDeadlinesAreAnswers() {
    var endless = "while True: pass";
    var limited =
        PythonTool.fresh(client)
            .limits(Limits.defaults().duration(Duration.ofMillis(50)))
            .run(endless);
    assertThat(limited.isError()).isTrue();
    assertThat(limited.text()).contains("LimitExceeded: the limit duration_ms of 50");
    var late = PythonTool.fresh(client).within(Duration.ofMillis(100)).run(endless);
    assertThat(late.isError()).isTrue();
    assertThat(late.text()).startsWith("the code did not end in time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                        | the argument 'code' is needed, a string
          {"code": 5}               | the argument 'code' is needed, a string
          {"code": "1", "x": 1}     | there is no argument 'x'
          [1]                       | expected an object
          {"code": "1               | the arguments are not JSON
          ''                        | the arguments are not JSON
          """)
  void wrongArgumentsAreAnsweredAndNothingIsRun(String arguments, String problem) {
    var answer = PythonTool.fresh(client).call(arguments);
    assertThat(answer.isError()).isTrue();
    assertThat(answer.text()).contains(problem).endsWith("nothing was run.");
    assertThat(answer.outcome()).isEmpty();
  }

  @Test
  void theCodeCallsTheFunctionsThatTheModelIsToldOf() {
    var python = PythonTool.fresh(client).tools(Tools.none().annotated(new Shop()));
    assertThat(python.spec().description())
        .contains("Each call starts afresh")
        .endsWith(
            "The code may call these functions, which are defined already:\n"
                + "price(thing: str, amount: int = None)  # The price of a thing, in euros.");
    assertThat(python.run("sum(price(t, amount=2) for t in ['tea', 'milk'])").text())
        .isEqualTo("result: 6.0");
  }

  @Test
  void theSchemaIsText() {
    assertThat(PythonTool.fresh(client).spec().schema())
        .startsWith("{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",")
        .endsWith("\"required\":[\"code\"],\"additionalProperties\":false}");
    assertThat(ToolSpec.named("f").schema()).isEqualTo("{\"type\":\"object\"}");
  }

  @Test
  void signaturesTellTypes() {
    var schema =
        Map.of(
            "properties",
            Map.of("xs", Map.of("type", "array", "items", Map.of("enum", List.of("a", "b")))));
    var tools =
        Tools.none()
            .function(ToolSpec.named("f").taking(schema).awaitable(), _ -> 1)
            .function("g", _ -> 1);
    assertThat(PythonTool.fresh(client).tools(tools).spec().description())
        .endsWith("\nawait f(xs: list[Literal['a', 'b']] = None)\ng(...)");
  }

  @Test
  void aSessionKeepsVariablesFromCallToCall() {
    var python = PythonTool.in(client.sessions().create());
    assertThat(python.run("x = 20").isError()).isFalse();
    assertThat(python.run("x + 1").text()).isEqualTo("result: 21");
    assertThat(python.spec().description()).contains("Variables and files stay");
  }

  @Test
  void eachConversationHasASessionAndANewOneWhereItHasEnded() {
    var python = PythonTool.perConversation(client, SessionOptions.defaults());
    python.run("anna", "x = 1");
    python.run("ben", "x = 2");
    assertThat(python.run("anna", "x").text()).isEqualTo("result: 1");
    assertThat(python.run("ben", "x").text()).isEqualTo("result: 2");
    client.sessions().list().toList().forEach(session -> client.sessions().delete(session.id()));
    var renewed = python.run("anna", "5");
    assertThat(renewed.text()).startsWith("(The earlier session is over").endsWith("result: 5");
    assertThat(python.run("anna", "6").text()).isEqualTo("result: 6");
  }

  @ParameterizedTest
  @EnumSource
  void theDefinitionIsThatOfTheServer(ToolFormat format) {
    var python = PythonTool.in(client.sessions().open("ses_1"));
    var description = client.toolSchema(ToolFormat.MCP).get("description");
    var here = python.described("run_python", String.valueOf(description)).definition(format);
    var server = client.toolSchema(format);
    if (format == ToolFormat.GEMINI) {
      assertThat(Map.of("functionDeclarations", List.of(here))).isEqualTo(server);
    } else {
      assertThat(here).isEqualTo(server);
    }
  }

  @Test
  void aServerThatIsNotThereIsTheHostsToHandle() {
    try (var nowhere = HognoseClient.connect("http://127.0.0.1:1")) {
      var python = PythonTool.fresh(nowhere).within(Duration.ofSeconds(5));
      assertThatThrownBy(() -> python.run("1"))
          .isInstanceOf(ConnectionFailedException.class)
          .hasMessageContaining("is the server running (./hognose serve)?");
    }
  }

  @Test
  void longTextsAreCut() {
    var answer = PythonTool.fresh(client).run("print('x' * 60_000)");
    assertThat(answer.text()).endsWith("\n... 10001 more characters are left out");
    assertThat(answer.outcome().orElseThrow().stdout()).hasSize(60_001);
  }
}
