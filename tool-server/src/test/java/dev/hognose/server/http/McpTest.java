// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The base of tests that talk to {@code /mcp}. */
abstract class McpTest extends ServerTest {

  static final String BOTH = "application/json, text/event-stream";
  static final String MODERN = "2026-07-28";
  static final String ELICITS = "{\"elicitation\": {}}";
  static final String TASKS = "{\"extensions\": {\"io.modelcontextprotocol/tasks\": {}}}";

  static ObjectNode node(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request of the stateless revision, with the headers it needs. */
  final Response modern(String method, String params, String capabilities) {
    return modern(method, params, capabilities, BOTH);
  }

  final Response modern(String method, String params, String capabilities, String accept) {
    ObjectNode message = message(method, params);
    ObjectNode meta = ((ObjectNode) message.get("params")).withObject("/_meta");
    meta.put("io.modelcontextprotocol/protocolVersion", MODERN);
    meta.set("io.modelcontextprotocol/clientCapabilities", node(capabilities));
    RequestSpecification request =
        request()
            .contentType("application/json")
            .header("Accept", accept)
            .header("MCP-Protocol-Version", MODERN)
            .header("Mcp-Method", method);
    JsonNode name = message.at("/params/name");
    JsonNode task = message.at("/params/taskId");
    if (name.isTextual() || task.isTextual()) {
      request.header("Mcp-Name", name.isTextual() ? name.asText() : task.asText());
    }
    return request.body(message.toString()).post("/mcp");
  }

  static ObjectNode message(String method, String params) {
    ObjectNode message = MAPPER.createObjectNode();
    message.put("jsonrpc", "2.0").put("id", 7).put("method", method);
    message.set("params", node(params));
    return message;
  }

  /** A call of a tool by a client that can do what is said. */
  final JsonNode call(String tool, String arguments, String capabilities) {
    return result(
        modern(
            "tools/call",
            "{\"name\": \"" + tool + "\", \"arguments\": " + arguments + "}",
            capabilities));
  }

  /** A call of {@code run_python}. */
  final JsonNode python(String code, String fields, String capabilities) {
    return call("run_python", body(code, fields), capabilities);
  }

  /** The call again, with what the client was asked for. */
  final JsonNode again(
      String tool, String arguments, JsonNode asked, String responses, String capabilities) {
    ObjectNode params = MAPPER.createObjectNode();
    params.put("name", tool);
    params.set("arguments", node(arguments));
    params.set("inputResponses", node(responses));
    params.set("requestState", asked.get("requestState"));
    return result(modern("tools/call", params.toString(), capabilities));
  }

  /** The result of an answer, whether it came as one text or as events. */
  static JsonNode result(Response answer) {
    JsonNode last = messages(answer).getLast();
    if (!last.has("result")) {
      throw new AssertionError("no result: " + last);
    }
    return last.get("result");
  }

  /** The messages of an answer, in order. */
  static List<JsonNode> messages(Response answer) {
    var messages = new ArrayList<JsonNode>();
    if (answer.contentType().startsWith("application/json")) {
      messages.add(node(answer.asString()));
      return messages;
    }
    for (String line : answer.asString().split("\n", -1)) {
      if (line.startsWith("data: ")) {
        messages.add(node(line.substring("data: ".length())));
      }
    }
    return messages;
  }

  static String text(JsonNode result) {
    return result.at("/content/0/text").asText();
  }
}
