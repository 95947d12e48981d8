// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.session.PoolSettings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way into a session, in every state of it, at a server that does not hold it: the answer is
 * that of the holder.
 */
final class ClusterEntriesTest extends SharedStoreTest {

  private static final String CALLS = "{\"results\": [{\"id\": \"call_1\", \"value\": 1}]}";

  private static final String RESUMPTION = "TOOL resume_python";

  /** Method, address and body, or the tool of the Model Context Protocol and its arguments. */
  private static final String[] ENTRIES = {
    "GET /v1/sessions/{s}",
    "GET /v1/sessions/{s}/variables",
    "GET /v1/sessions/{s}/files",
    "GET /v1/sessions/{s}/files/f.txt",
    "PUT /v1/sessions/{s}/files/g.txt text",
    "DELETE /v1/sessions/{s}/files/f.txt",
    "GET /v1/sessions/{s}/snapshot",
    "POST /v1/sessions/{s}/reset",
    "POST /v1/sessions/{s}/interrupt",
    "POST /v1/sessions/{s}/executions {\"code\": \"1\"}",
    "POST /v1/sessions/{s}/executions {\"code\": \"1\", \"on_busy\": \"queue\","
        + " \"queue_timeout_ms\": 1}",
    "GET /v1/executions/{e}",
    "GET /v1/executions/{e}?wait=1",
    "GET /v1/executions/{e}/snapshot",
    "POST /v1/executions/{e}/fork {\"count\": 1}",
    "POST /v1/executions/{e}/resume " + CALLS,
    "POST /v1/executions/{e}/cancel",
    "GET /v1/executions/{q}",
    "POST /v1/executions/{q}/cancel",
    "DELETE /v1/sessions/{s}",
    "TOOL read_file {\"session\": \"{s}\"}",
    "TOOL reset_session {\"session\": \"{s}\"}",
    RESUMPTION
        + " {\"execution_id\": \"{e}\", \"results\": [{\"id\": \"call_1\", \"value\":"
        + " 1}]}",
  };

  private enum State {
    IDLE,
    RUNNING,
    SUSPENDED,
    /** Another waits for the one that is suspended. */
    QUEUED,
    /** It was idle, and no server holds it any more. */
    PUT_AWAY,
    /** It was suspended, and no server holds it any more. */
    PUT_AWAY_SUSPENDED,
    ENDED
  }

  private HognoseServer forgetful;
  private String session;
  private String execution;
  private String queued;

  /** Whether the session is still as it is to be: what was asked has changed nothing. */
  private boolean settled;

  @BeforeEach
  void startServers() {
    a = start(settings());
    b = start(settings());
    forgetful = start(settings().withPool(PoolSettings.DEFAULT.withResidentMillis(0)));
  }

  @AfterEach
  void endSession() {
    if (session != null) {
      at(a).delete("/v1/sessions/" + session);
    }
  }

  private void enter(State state) {
    if (settled) {
      return;
    }
    endSession();
    boolean away = state == State.PUT_AWAY || state == State.PUT_AWAY_SUSPENDED;
    HognoseServer holder = away ? forgetful : a;
    session = newSession(holder, "{\"tools\": [\"fetch\"]}");
    String path = "/v1/sessions/" + session;
    at(holder).contentType("text/plain").body("f").put(path + "/files/f.txt");
    String code =
        switch (state) {
          case IDLE, PUT_AWAY, ENDED -> "1";
          case RUNNING -> LOOP;
          case SUSPENDED, QUEUED, PUT_AWAY_SUSPENDED -> "fetch()";
        };
    String wanted =
        switch (state) {
          case IDLE, PUT_AWAY, ENDED -> "idle";
          case RUNNING -> "running";
          case SUSPENDED, QUEUED, PUT_AWAY_SUSPENDED -> "suspended";
        };
    execution =
        at(holder)
            .header("Prefer", "respond-async")
            .body(body(code, "\"limits\": {\"duration_ms\": 60000}"))
            .post(path + "/executions")
            .path("id");
    queued = "exe_00000000000000000000000000";
    until(() -> at(holder).get(path).<String>path("status"), wanted::equals);
    if (state == State.QUEUED) {
      queued =
          at(a)
              .header("Prefer", "respond-async")
              .body(body("2", "\"on_busy\": \"queue\", \"queue_timeout_ms\": 60000"))
              .post(path + "/executions")
              .path("id");
    }
    if (state == State.ENDED) {
      at(a).delete(path).then().statusCode(204);
    }
    if (away) {
      until(
          () -> at(forgetful).get("/metrics").asString(),
          metrics -> metrics.contains("hognose_sessions_resident 0.0"));
    }
  }

  private String outcome(HognoseServer server, String entry) {
    String filled = entry.replace("{s}", session).replace("{e}", execution).replace("{q}", queued);
    String[] parts = filled.split(" ", 3);
    if (parts[0].equals("TOOL")) {
      return toolOutcome(server, parts[1], parts[2]);
    }
    RequestSpecification request = at(server);
    if (parts.length > 2) {
      request.contentType(parts[0].equals("PUT") ? "text/plain" : "application/json");
      request.body(parts[2]);
    }
    Response answer = request.request(parts[0], parts[1]);
    String type = answer.contentType();
    boolean isTree = type.startsWith("application/json") || type.startsWith("application/problem");
    return answer.statusCode()
        + (isTree ? " " + answer.path("code") + " " + answer.path("status") : " " + type);
  }

  private static String toolOutcome(HognoseServer server, String tool, String arguments) {
    String text =
        toolResult(
            server,
            McpTest.message(
                    "tools/call", "{\"name\": \"" + tool + "\", \"arguments\": " + arguments + "}")
                .toString());
    boolean busy = text.contains("runs execution") || text.contains("is at work on it");
    return busy ? "busy" : text.replaceAll("(does not wait): .*|ses_\\w+", "$1");
  }

  /** Whether an entry is asked for in a state; a session that was put away is slow to make. */
  private static boolean concerns(State state, String entry) {
    return switch (state) {
      // the holder may have been given the same results just now, so who brings it waits for it
      case RUNNING -> !entry.startsWith(RESUMPTION);
      case PUT_AWAY -> entry.contains("{s}");
      case PUT_AWAY_SUSPENDED -> entry.contains("{e}");
      case IDLE, SUSPENDED, QUEUED, ENDED -> true;
    };
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void answerAlikeWhoeverIsAsked(State state) {
    boolean isHeld = state != State.PUT_AWAY && state != State.PUT_AWAY_SUSPENDED;
    for (String entry : ENTRIES) {
      if (!concerns(state, entry)) {
        continue;
      }
      enter(state);
      String here = outcome(isHeld ? a : forgetful, entry);
      boolean changes = !entry.startsWith("GET") && !here.startsWith("4") && !here.equals("busy");
      settled = isHeld && !changes;
      enter(state);
      assertThat(outcome(b, entry)).as("%s when %s", entry, state).isEqualTo(here);
      settled = settled && !entry.startsWith("TOOL");
    }
  }
}
