// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.Contract;
import dev.hognose.server.HognoseServer;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** A proper request for each operation of the contract. */
record Asking(String method, String template) {

  /** One of each operation that may answer with a status. */
  static List<Asking> thoseThatAnswer(int status) {
    return Contract.get().operations().stream()
        .filter(operation -> Contract.get().statuses(operation).contains(status))
        .map(Asking::of)
        .toList();
  }

  private static Asking of(String operation) {
    String[] parts = operation.split(" ", 2);
    return new Asking(parts[0], parts[1]);
  }

  /** Its path, where what is asked for has these ids. */
  String path(String session, String execution, String program) {
    String id =
        template.startsWith("/v1/sessions")
            ? session
            : template.startsWith("/v1/programs") ? program : execution;
    String query = template.equals("/v1/tool-schemas") ? "?format=mcp" : "";
    return template.replace("{id}", id).replace("{path}", "f.txt").replace("{file}", "x.js")
        + query;
  }

  boolean hasBody() {
    return method.equals("POST") || method.equals("PUT");
  }

  /** Whether its body is of the API's model. */
  boolean hasModel() {
    return method.equals("POST") && !template.equals("/v1/snapshots");
  }

  String mediaType() {
    return template.equals("/v1/snapshots")
        ? SnapshotsTest.TYPE
        : hasModel() ? "application/json" : "text/plain";
  }

  /** A body that is taken, apart from that of a snapshot. */
  String body() {
    return switch (template) {
      case "/v1/executions", "/v1/sessions/{id}/executions", "/v1/programs" -> "{\"code\": \"1\"}";
      case "/v1/executions/{id}/resume" -> "{\"results\": [{\"id\": \"call_1\", \"value\": 1}]}";
      case "/v1/executions/{id}/fork" -> "{\"count\": 1}";
      case "/mcp" -> McpTest.message("ping", "{}").toString();
      default -> "{}";
    };
  }

  /** Sends it with a body, if it has one. */
  Response send(RequestSpecification request, String path, String body) {
    if (hasBody()) {
      request.contentType(mediaType()).body(body);
    }
    return request.urlEncodingEnabled(false).request(method, path);
  }

  /** How requests to a server start, whatever their media type. */
  static RequestSpecification to(HognoseServer server) {
    var config =
        RestAssured.config()
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(SnapshotsTest.TYPE, ContentType.TEXT));
    return RestAssured.given().spec(ServerTest.specification(server)).config(config);
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
