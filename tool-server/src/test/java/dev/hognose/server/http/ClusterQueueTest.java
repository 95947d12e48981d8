// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Executions that wait for a session which another server takes: they wait on where they came in,
 * and have their turn when it is theirs.
 */
final class ClusterQueueTest extends SharedStoreTest {

  private static final String QUEUES = "\"on_busy\": \"queue\", \"queue_timeout_ms\": 60000";

  private String session;

  private String suspend(HognoseServer server, String code) {
    session = newSession(server, "{\"tools\": [\"fetch\"]}");
    run(server, session, "seen = []");
    Response asked = run(server, session, code);
    assertThat(asked.<String>path("status")).isEqualTo("tool_calls_required");
    return asked.path("id");
  }

  private static String noting(String what) {
    return "seen.append('" + what + "')\n','.join(seen)";
  }

  private void awaitQueued(HognoseServer server, int number) {
    until(() -> queued(server), n -> n == number);
  }

  private int queued(HognoseServer server) {
    return at(server).get("/v1/sessions/" + session).path("queued");
  }

  private CompletableFuture<Response> queue(HognoseServer server, String what) {
    return async(() -> run(server, session, noting(what), QUEUES));
  }

  private String queueInBackground(HognoseServer server, String what) {
    return startRun("/v1/sessions/" + session + "/executions", server, body(noting(what), QUEUES));
  }

  private static String startRun(String path, HognoseServer server, String body) {
    return at(server)
        .header("Prefer", "respond-async")
        .body(body)
        .post(path)
        .then()
        .statusCode(202)
        .body("status", equalTo("queued"))
        .extract()
        .path("id");
  }

  private static Response ended(HognoseServer server, String id) {
    return at(server).get("/v1/executions/" + id + "?wait=30");
  }

  @Test
  void haveTheirTurnOnceWhatTheyWaitForWasResumedElsewhere() {
    startAll();
    String id = suspend(a, "fetch()\nfetch()\nseen.append('first')");
    CompletableFuture<Response> direct = queue(a, "direct");
    awaitQueued(a, 1);
    CompletableFuture<Response> relayed = queue(c, "relayed");
    awaitQueued(a, 2);
    String later = queueInBackground(a, "later");
    awaitQueued(a, 3);
    CompletableFuture<String> tool = async(() -> toolResult(a, python(session, noting("tool"))));
    awaitQueued(a, 4);
    assertThat(toolResult(b, resumption(id, "call_1", "1"))).contains("call_2");
    at(b).get("/v1/executions/" + later).then().body("status", equalTo("queued"));
    assertThat(toolResult(c, resumption(id, "call_2", "2"))).isEqualTo("(no output)");
    direct.join().then().body("result", equalTo("first,direct"));
    relayed.join().then().body("result", equalTo("first,direct,relayed"));
    ended(b, later).then().body("result", equalTo("first,direct,relayed,later"));
    assertThat(tool.join()).contains("first,direct,relayed,later,tool");
    for (HognoseServer each : List.of(a, b, c)) {
      at(each).get("/v1/executions/" + later).then().body("status", equalTo("completed"));
    }
  }

  @Test
  void areToldOfAndEndedWhereverTheyAreAskedFor() {
    startAll();
    String id = suspend(a, "fetch()\nfetch()");
    String cancelled = queueInBackground(a, "cancelled");
    String kept = queueInBackground(c, "kept");
    CompletableFuture<Response> late =
        async(
            () ->
                run(
                    a,
                    session,
                    noting("late"),
                    "\"on_busy\": \"queue\", \"queue_timeout_ms\": 5000"));
    awaitQueued(a, 3);
    assertThat(toolResult(b, resumption(id, "call_1", "1"))).contains("call_2");
    for (HognoseServer each : List.of(a, b, c)) {
      at(each).get("/v1/executions/" + cancelled).then().body("status", equalTo("queued"));
    }
    problem(answer(b, cancelled, "call_1", "1"), 409, "not-suspended");
    send(b, "/v1/executions/" + cancelled + "/cancel", "")
        .then()
        .body("status", equalTo("cancelled"));
    problem(late.join(), 409, "session-busy");
    answer(a, id, "call_2", "1").then().body("status", equalTo("completed"));
    ended(c, kept).then().body("result", equalTo("kept"));
    run(b, session, "seen").then().body("result", equalTo(List.of("kept")));
  }

  @Test
  void endWithTheirSession() {
    startAll();
    String id = suspend(a, "fetch()\nfetch()");
    CompletableFuture<Response> queued = queue(a, "queued");
    awaitQueued(a, 1);
    assertThat(toolResult(b, resumption(id, "call_1", "1"))).contains("call_2");
    at(c).delete("/v1/sessions/" + session).then().statusCode(204);
    queued.join().then().body("status", equalTo("cancelled"));
  }

  @Test
  void goOnAfterWhatIsCancelledWhereItIsNotAnyMore() {
    startAll();
    String hello =
        McpTest.message(
                "initialize",
                "{\"protocolVersion\": \"2025-06-18\", \"capabilities\": {\"elicitation\": {}},"
                    + " \"clientInfo\": {\"name\": \"t\", \"version\": \"1\"}}")
            .toString();
    String client = mcp(a).body(hello).post("/mcp").header("Mcp-Session-Id");
    session = newSession(a, "{}");
    String asking = python(session, "approve('Go?')");
    CompletableFuture<Response> asked =
        async(() -> mcp(a).header("Mcp-Session-Id", client).body(asking).post("/mcp"));
    until(() -> at(a).get("/v1/sessions/" + session).<String>path("status"), "suspended"::equals);
    CompletableFuture<String> queued = async(() -> toolResult(b, python(session, "6 * 7")));
    awaitQueued(b, 1);
    mcp(a)
        .header("Mcp-Session-Id", client)
        .body(
            "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\":"
                + " {\"requestId\": 7}}")
        .post("/mcp")
        .then()
        .statusCode(202);
    assertThat(queued.join()).isEqualTo("result: 42");
    assertThat(asked.join().statusCode()).isEqualTo(200);
  }
}
