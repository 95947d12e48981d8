// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the protocol's revisions. */
final class McpProtocolTest extends McpTest {

  @Override
  Settings settings() {
    return super.settings()
        .withPool(PoolSettings.DEFAULT.withWorkers(1))
        .withHttp(HttpSettings.DEFAULT.withHeartbeatMillis(50));
  }

  private RequestSpecification plain() {
    return request().contentType("application/json").header("Accept", BOTH);
  }

  private static void error(Response answer, int status, int code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(messages(answer).getFirst().at("/error/code").asInt()).isEqualTo(code);
  }

  @Test
  void tellsWhatItIs() {
    JsonNode result = result(modern("server/discover", "{}", "{}"));
    assertThat(result.get("supportedVersions").toString())
        .startsWith("[\"2026-07-28\",\"2025-11-25\"");
    assertThat(result.at("/capabilities/tools").isObject()).isTrue();
    assertThat(result.at("/capabilities/extensions").has("io.modelcontextprotocol/tasks")).isTrue();
    assertThat(result.get("resultType").asText()).isEqualTo("complete");
    assertThat(result.get("ttlMs").asLong()).isPositive();
    assertThat(result.get("cacheScope").asText()).isEqualTo("public");
    assertThat(result.get("_meta").get("io.modelcontextprotocol/serverInfo").get("name").asText())
        .isEqualTo("hognose");
  }

  @ParameterizedTest
  @CsvSource({
    "Mcp-Method, tools/call",
    "MCP-Protocol-Version, 2025-11-25",
    "Mcp-Name, other",
    "Mcp-Name, =?base64?!!?=",
  })
  void headersThatSayOtherwiseAreRefused(String header, String value) {
    ObjectNode message = message("tools/call", "{\"name\": \"list_sessions\"}");
    ObjectNode meta = ((ObjectNode) message.get("params")).withObject("/_meta");
    meta.put("io.modelcontextprotocol/protocolVersion", MODERN);
    meta.putObject("io.modelcontextprotocol/clientCapabilities");
    RequestSpecification request = plain();
    request.header("MCP-Protocol-Version", header.startsWith("MCP") ? value : MODERN);
    request.header("Mcp-Method", header.equals("Mcp-Method") ? "tools/list" : "tools/call");
    request.header("Mcp-Name", header.equals("Mcp-Name") ? value : "list_sessions");
    error(request.body(message.toString()).post("/mcp"), 400, -32020);
  }

  @Test
  void aNameMayComeInBase64() {
    ObjectNode message = message("tools/call", "{\"name\": \"list_sessions\"}");
    ObjectNode meta = ((ObjectNode) message.get("params")).withObject("/_meta");
    meta.put("io.modelcontextprotocol/protocolVersion", MODERN);
    meta.putObject("io.modelcontextprotocol/clientCapabilities");
    Response answer =
        plain()
            .header("MCP-Protocol-Version", MODERN)
            .header("Mcp-Method", "tools/call")
            .header("Mcp-Name", "=?base64?bGlzdF9zZXNzaW9ucw==?=")
            .body(message.toString())
            .post("/mcp");
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWhatItDoesNotKnowByItsCode() {
    error(modern("unknown/method", "{}", "{}"), 404, -32601);
    error(modern("initialize", "{}", "{}"), 404, -32601);
    error(modern("prompts/list", "{}", "{}"), 404, -32601);
    error(modern("tools/call", "{\"name\": \"nothing\"}", "{}"), 200, -32602);
    error(modern("tools/call", "{}", "{}"), 200, -32602);
    error(modern("tasks/get", "{\"taskId\": \"x\"}", "{}"), 400, -32021);
    error(modern("tasks/get", "{\"taskId\": \"x\"}", TASKS), 200, -32602);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1", "\"\\ud800", ""})
  void whatIsNotJsonIsAnsweredSo(String body) {
    error(
        plain().body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)).post("/mcp"),
        400,
        -32700);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "{}",
        "{\"jsonrpc\": \"2.0\"}",
        "{\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"ping\"}",
        "{\"jsonrpc\": \"2.0\", \"id\": [], \"method\": \"ping\"}",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\", \"params\": []}",
        "[]"
      })
  void whatIsNoMessageIsAnsweredSo(String body) {
    error(plain().body(body).post("/mcp"), 400, -32600);
  }

  @Test
  void pagesOfOtherPlacesAreRefused() {
    problem(
        plain().header("Origin", "http://evil.example").body("{}").post("/mcp"), 403, "forbidden");
    problem(plain().header("Host", "evil.example").body("{}").post("/mcp"), 403, "forbidden");
  }

  @Test
  void aLongRunTellsItsProgress() {
    Response answer =
        modern(
            "tools/call",
            "{\"name\": \"run_python\", \"_meta\": {\"progressToken\": \"p\"}, \"arguments\": "
                + body(LOOP, "\"limits\": {\"duration_ms\": 1500}")
                + "}",
            "{}");
    List<JsonNode> messages = messages(answer);
    assertThat(messages).hasSizeGreaterThan(1);
    assertThat(messages.getFirst().get("method").asText()).isEqualTo("notifications/progress");
    assertThat(messages.getFirst().at("/params/progressToken").asText()).isEqualTo("p");
    assertThat(messages.getLast().at("/result/isError").asBoolean()).isTrue();
  }

  @Test
  void withoutEventsTheAnswerIsOneText() {
    Response answer =
        modern(
            "tools/call",
            "{\"name\": \"run_python\", \"_meta\": {\"progressToken\": 1}, \"arguments\": "
                + body(LOOP, "\"limits\": {\"duration_ms\": 700}")
                + "}",
            "{}",
            "application/json");
    assertThat(answer.contentType()).startsWith("application/json");
    assertThat(messages(answer)).hasSize(1);
  }

  @Test
  void whoTakesOnlyEventsGetsTheAnswerAsOne() {
    Response answer = modern("tools/list", "{}", "{}", "text/event-stream");
    assertThat(answer.contentType()).isEqualTo("text/event-stream");
    assertThat(result(answer).get("tools")).isNotEmpty();
    Response either = modern("tools/list", "{}", "{}", "text/event-stream, */*;q=0.1");
    assertThat(either.contentType()).startsWith("application/json");
    Response wrong = modern("tools/what", "{}", "{}", "text/event-stream");
    assertThat(wrong.contentType()).startsWith("application/json");
  }

  @Test
  void aRunThatLastsBecomesATask() {
    JsonNode task =
        python(
            "approve('Go?')\n" + LOOP,
            "\"limits\": {\"duration_ms\": 6000}",
            "{\"elicitation\": {}, \"extensions\": {\"io.modelcontextprotocol/tasks\": {}}}");
    assertThat(task.get("resultType").asText()).isEqualTo("input_required");
    JsonNode made = python(LOOP, "\"limits\": {\"duration_ms\": 60000}", TASKS);
    assertThat(made.get("resultType").asText()).isEqualTo("task");
    String params = "{\"taskId\": \"" + made.get("taskId").asText() + "\"}";
    assertThat(result(modern("tasks/get", params, TASKS)).get("status").asText())
        .isEqualTo("working");
    result(modern("tasks/cancel", params, TASKS));
    assertThat(result(modern("tasks/get", params, TASKS)).get("status").asText())
        .isEqualTo("cancelled");
    assertThat(text(python("1", "", "{}"))).isEqualTo("result: 1");
  }

  private String initialize(String version, String capabilities) {
    Response answer =
        plain()
            .body(
                message(
                        "initialize",
                        "{\"protocolVersion\": \"%s\", \"capabilities\": %s}"
                            .formatted(version, capabilities))
                    .toString())
            .post("/mcp");
    assertThat(result(answer).get("serverInfo").get("name").asText()).isEqualTo("hognose");
    return answer.header("Mcp-Session-Id") + " " + result(answer).get("protocolVersion").asText();
  }

  private Response legacy(String session, ObjectNode message) {
    return plain()
        .header("Mcp-Session-Id", session)
        .header("MCP-Protocol-Version", "2025-11-25")
        .body(message.toString())
        .post("/mcp");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-25, 2025-11-25",
    "2025-06-18, 2025-06-18",
    "2025-03-26, 2025-03-26",
    "2024-11-05, 2024-11-05",
    "1999-01-01, 2025-11-25"
  })
  void olderClientsShakeHands(String asked, String spoken) {
    assertThat(initialize(asked, "{}")).endsWith(" " + spoken);
  }

  @Test
  void anOlderClientHasASessionUntilItEndsIt() {
    String session = initialize("2025-11-25", "{}").split(" ", -1)[0];
    ObjectNode ready = message("notifications/initialized", "{}");
    ready.remove("id");
    assertThat(legacy(session, ready).statusCode()).isEqualTo(202);
    assertThat(result(legacy(session, message("ping", "{}")))).isEmpty();
    JsonNode result =
        result(
            legacy(
                session,
                message(
                    "tools/call",
                    "{\"name\": \"run_python\", \"arguments\": {\"code\": \"6*7\"}}")));
    assertThat(text(result)).isEqualTo("result: 42");
    assertThat(result.has("resultType")).isFalse();
    assertThat(request().header("Mcp-Session-Id", session).delete("/mcp").statusCode())
        .isEqualTo(202);
    assertThat(legacy(session, message("ping", "{}")).statusCode()).isEqualTo(404);
    problem(request().delete("/mcp"), 405, "method-not-allowed");
    problem(request().header("Accept", "text/event-stream").get("/mcp"), 405, "method-not-allowed");
  }

  @Test
  void anOlderClientIsAskedOnTheWay() throws Exception {
    String session = initialize("2025-11-25", ELICITS).split(" ", -1)[0];
    var asking =
        async(
            () ->
                messages(
                    legacy(
                        session,
                        message(
                            "tools/call",
                            "{\"name\": \"run_python\", \"arguments\":"
                                + " {\"code\": \"approve('Go?')\"}}"))));
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("jsonrpc", "2.0").put("id", "hognose-1");
    answer.putObject("result").put("action", "accept").putObject("content");
    until(
        () -> {
          assertThat(legacy(session, answer).statusCode()).isEqualTo(202);
          return asking.isDone();
        },
        done -> done);
    List<JsonNode> messages = asking.get();
    assertThat(messages.getFirst().get("method").asText()).isEqualTo("elicitation/create");
    assertThat(text(messages.getLast().get("result"))).isEqualTo("result: True");
  }

  @Test
  void aCallThatIsCancelledEndsWithoutAnAnswer() {
    String session = initialize("2025-06-18", "{}").split(" ", -1)[0];
    String call =
        "{\"name\": \"run_python\", \"arguments\": "
            + body(LOOP, "\"limits\": {\"duration_ms\": 60000}")
            + "}";
    var running =
        async(
            () -> {
              Response answer = legacy(session, message("tools/call", call));
              assertThat(answer.statusCode()).isIn(200, 202);
              return answer.asString();
            });
    ObjectNode cancelled = message("notifications/cancelled", "{\"requestId\": 7}");
    cancelled.remove("id");
    until(
        () -> {
          assertThat(legacy(session, cancelled).statusCode()).isEqualTo(202);
          return running.isDone();
        },
        done -> done);
    assertThat(running.join()).doesNotContain("result").doesNotContain("error");
  }

  @Test
  void aBatchIsAnsweredMessageByMessage() {
    String session = initialize("2025-03-26", "{}").split(" ", -1)[0];
    ObjectNode second = message("tools/list", "{}");
    second.put("id", 8);
    Response answer =
        plain()
            .header("Mcp-Session-Id", session)
            .body("[" + message("ping", "{}") + "," + second + "]")
            .post("/mcp");
    assertThat(messages(answer))
        .extracting(m -> m.get("id").asInt())
        .containsExactlyInAnyOrder(7, 8);
  }
}
