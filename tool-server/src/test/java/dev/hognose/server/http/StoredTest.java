// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server with a store knows after it was started anew. */
class StoredTest extends ServerTest {

  @TempDir Path folder;

  private HognoseServer current;

  /** How the server of a test keeps things. */
  @Override
  Settings settings() {
    return super.settings()
        .withStore(StoreSettings.in(folder.resolve("data")))
        .withPool(PoolSettings.DEFAULT.withResidentMillis(residentMillis()));
  }

  /** Long, so that tests see what is in memory. */
  long residentMillis() {
    return 600_000;
  }

  private synchronized HognoseServer current() {
    if (current == null) {
      current = start(settings());
    }
    return current;
  }

  /** Stops the server and starts another on the same store. */
  final synchronized void restart() {
    current().close();
    current = start(settings());
  }

  private RequestSpecification at() {
    return RestAssured.given().spec(specification(current()));
  }

  private Response send(String path, String body) {
    return at().contentType("application/json").body(body).post(path);
  }

  private String newSession(String body) {
    return send("/v1/sessions", body).then().statusCode(201).extract().path("id");
  }

  private Response in(String session, String code) {
    return in(session, code, "");
  }

  private Response in(String session, String code, String fields) {
    return send("/v1/sessions/" + session + "/executions", body(code, fields));
  }

  private Response answer(String id, String call, String value) {
    return send(
        "/v1/executions/" + id + "/resume",
        "{\"results\": [{\"id\": \"" + call + "\", \"value\": " + value + "}]}");
  }

  @Test
  void keepsSessions() {
    String session =
        newSession(
            "{\"name\": \"n\u00f6tes\", \"tools\": [\"fetch\"], \"environment\": {\"A\": \"b\"},"
                + " \"limits\": {\"steps\": 123456}, \"ttl_s\": 5000}");
    in(session, "import os\nclass P:\n    def __init__(self, n): self.n = n\np = P([1, 2])")
        .then()
        .body("status", equalTo("completed"));
    Response before = at().get("/v1/sessions/" + session);
    restart();
    Response after = at().get("/v1/sessions/" + session);
    assertThat(after.asString()).isEqualTo(before.asString());
    in(session, "p.n.append(3)\n(p.n, os.environ['A'])")
        .then()
        .body("result.$tuple[0]", equalTo(List.of(1, 2, 3)))
        .body("result.$tuple[1]", equalTo("b"));
    restart();
    in(session, "len(p.n)").then().body("result", equalTo(3));
    at().get("/v1/sessions").then().body("sessions.size()", equalTo(1));
  }

  @Test
  void keepsSuspendedExecutions() {
    Response asked =
        send(
            "/v1/executions",
            body(
                "a = fetch(1)\nprint(a)\nb = fetch(2)\n(a, b)",
                "\"tools\": [\"fetch\"], \"os\": {\"clock\": \"fixed:2026-01-02T03:04:05\"}"));
    String id = asked.path("id");
    restart();
    assertThat(at().get("/v1/executions/" + id).asString()).isEqualTo(asked.asString());
    Response second = answer(id, "call_1", "10");
    second
        .then()
        .body("status", equalTo("tool_calls_required"))
        .body("stdout", equalTo("10\n"))
        .body("usage.suspensions", equalTo(2));
    restart();
    assertThat(answer(id, "call_1", "10").asString()).isEqualTo(second.asString());
    problem(answer(id, "call_1", "11"), 409, "already-resumed");
    problem(answer(id, "call_9", "11"), 422, "invalid-request");
    Response last = answer(id, "call_2", "20");
    last.then().body("result.$tuple", equalTo(List.of(10, 20)));
    restart();
    assertThat(at().get("/v1/executions/" + id).asString()).isEqualTo(last.asString());
    problem(answer(id, "call_3", "1"), 409, "not-suspended");
  }

  private String events(String id, String lastEventId) {
    return at().header("Accept", "text/event-stream")
        .header("Last-Event-ID", lastEventId)
        .get("/v1/executions/" + id + "/events")
        .asString();
  }

  @Test
  void tellsFollowersWhatTheyHaveMissedAndNothingTwice() {
    String code = "print('a')\nfetch(1)\nprint('bcd')\nfetch(2)\nprint('e')\n7";
    String id = send("/v1/executions", body(code, "\"tools\": [\"fetch\"]")).path("id");
    answer(id, "call_1", "0").then().body("status", equalTo("tool_calls_required"));
    restart();
    answer(id, "call_2", "0").then().body("status", equalTo("completed"));
    assertThat(events(id, "2-0-0"))
        .contains("event: stdout\ndata: {\"text\":\"e\\n\"}", "id: 3-0-0\nevent: completed")
        .doesNotContain("bcd", "event: tool_calls", "event: started", "event: gap");
    assertThat(events(id, "2-1-0")).contains("{\"text\":\"\\n\"}").doesNotContain("event: gap");
    assertThat(events(id, "2-2-0")).doesNotContain("event: stdout", "event: gap");
    assertThat(events(id, "0-1-0")).contains("event: gap\ndata: {}", "event: completed");
    restart();
    assertThat(events(id, "")).contains("{\"text\":\"e\\n\"}", "event: completed");
    assertThat(events(id, "2-1-0"))
        .contains("{\"text\":\"\\n\"}", "id: 3-0-0\nevent: completed")
        .doesNotContain("event: gap");
    assertThat(events(id, "3-0-0")).doesNotContain("event:");
  }

  /** The beginning of a stream of events, up to the end of one of that name. */
  private String eventsUntil(String id, String lastEventId, String name) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), current().port())) {
      String head =
          String.join(
              "\r\n",
              "GET /v1/executions/" + id + "/events HTTP/1.1",
              "Host: localhost",
              "Last-Event-ID: " + lastEventId,
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      var lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      var told = new StringBuilder();
      String line = lines.readLine();
      while (line != null && !line.equals("event: " + name)) {
        told.append(line).append('\n');
        line = lines.readLine();
      }
      return told.append(line).toString();
    }
  }

  @Test
  void tellsFollowersOfWhatWaitsSinceBeforeARestart() throws Exception {
    String code = "print('abc')\nfetch(1)";
    String id = send("/v1/executions", body(code, "\"tools\": [\"fetch\"]")).path("id");
    restart();
    assertThat(eventsUntil(id, "0-1-0", "tool_calls"))
        .contains("{\"text\":\"bc\\n\"}", "id: 1-0-0")
        .doesNotContain("event: started", "event: gap");
    assertThat(eventsUntil(id, "0-4-0", "tool_calls")).doesNotContain("stdout", "gap");
    assertThat(eventsUntil(id, "1-9-0", "tool_calls")).contains("event: gap");
  }

  @Test
  void keepsTheBoundsOfSuspendedExecutions() {
    String limits = "\"tools\": [\"fetch\"], \"limits\": {\"suspensions\": 2, \"steps\": 5000}";
    String id = send("/v1/executions", body("while True: fetch()", limits)).path("id");
    restart();
    answer(id, "call_1", "1").then().body("status", equalTo("tool_calls_required"));
    restart();
    answer(id, "call_2", "1")
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("suspensions"));
    String loop = "fetch()\nwhile True: pass";
    String second = send("/v1/executions", body(loop, limits)).path("id");
    restart();
    answer(second, "call_1", "1").then().body("error.limit", equalTo("steps"));
  }

  @Test
  void keepsExecutionsThatWaitInSessions() {
    String session = newSession("{\"tools\": [\"fetch\"]}");
    in(session, "x = 1");
    String id = in(session, "x += fetch()\nx").path("id");
    restart();
    Response busy = in(session, "x");
    assertThat(problem(busy, 409, "session-busy").getString("current_execution_id")).isEqualTo(id);
    at().get("/v1/sessions/" + session).then().body("status", equalTo("suspended"));
    answer(id, "call_1", "41")
        .then()
        .body("result", equalTo(42))
        .body("session_id", equalTo(session));
    restart();
    in(session, "x").then().body("result", equalTo(42));
  }

  @Test
  void keepsTheStateThatACancelledExecutionReached() {
    String session = newSession("{}");
    String id = in(session, "x = 7\nfetch()\nx = 8", "\"tools\": [\"fetch\"]").path("id");
    restart();
    send("/v1/sessions/" + session + "/interrupt", "")
        .then()
        .body("interrupted_execution_id", equalTo(id));
    in(session, "x").then().body("result", equalTo(7));
    restart();
    in(session, "x").then().body("result", equalTo(7));
    at().get("/v1/executions/" + id).then().body("status", equalTo("cancelled"));
  }

  @Test
  void keepsFiles() {
    String session = newSession("{\"files\": {\"/in.txt\": {\"text\": \"first\"}}}");
    restart();
    in(session, "open('/in.txt').read()").then().body("result", equalTo("first"));
    in(session, "open('/made.txt', 'w').write('by the guest')");
    String files = "/v1/sessions/" + session + "/files";
    at().contentType("text/plain").body("by the host").put(files + "/put.txt");
    at().delete(files + "/in.txt").then().statusCode(204);
    restart();
    assertThat(at().get(files + "/made.txt").asString()).isEqualTo("by the guest");
    assertThat(at().get(files + "/put.txt").asString()).isEqualTo("by the host");
    problem(at().get(files + "/in.txt"), 404, "not-found");
    send("/v1/sessions/" + session + "/reset", "");
    restart();
    in(session, "open('/in.txt').read()").then().body("result", equalTo("first"));
    problem(at().get(files + "/put.txt"), 404, "not-found");
  }

  @Test
  void forgetsWhatWasDeletedOrReset() {
    String gone = newSession("{}");
    String reset = newSession("{}");
    in(gone, "x = 1");
    in(reset, "x = 1");
    at().delete("/v1/sessions/" + gone).then().statusCode(204);
    send("/v1/sessions/" + reset + "/reset", "").then().statusCode(200);
    restart();
    problem(at().get("/v1/sessions/" + gone), 410, "expired");
    problem(in(gone, "1"), 410, "expired");
    in(reset, "'x' in globals()").then().body("result", equalTo(false));
    problem(at().get("/v1/sessions/ses_00000000000000000000000000"), 404, "not-found");
  }

  @Test
  void keepsPrograms() {
    Response made = send("/v1/programs", "{\"code\": \"n * 2\", \"inputs\": [\"n\"]}");
    made.then().statusCode(201);
    String id = made.path("id");
    restart();
    send("/v1/executions", "{\"program_id\": \"" + id + "\", \"inputs\": {\"n\": 4}}")
        .then()
        .body("result", equalTo(8));
    send("/v1/programs", "{\"code\": \"n * 2\", \"inputs\": [\"n\"]}").then().statusCode(200);
  }

  private Response idempotent(String key, String path, String body) {
    return at().header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(path);
  }

  @Test
  void keepsNoRefusalOfAQueueAsTheAnswer() {
    String session = newSession("{\"tools\": [\"fetch\"]}");
    String waiting = in(session, "fetch()").path("id");
    String path = "/v1/sessions/" + session + "/executions";
    String queues = body("6 * 7", "\"on_busy\": \"queue\", \"queue_timeout_ms\": 50");
    problem(idempotent("d", path, queues), 409, "session-busy");
    answer(waiting, "call_1", "0").then().body("status", equalTo("completed"));
    restart();
    Response again = idempotent("d", path, queues);
    again.then().statusCode(200).body("result", equalTo(42));
    assertThat(again.header("Idempotency-Replayed")).isNull();
  }

  @Test
  void keepsAnswersToRequestsThatComeAgain() {
    String session = newSession("{}");
    in(session, "n = 0");
    String path = "/v1/sessions/" + session + "/executions";
    Response first = idempotent("a", path, body("n += 1\nn"));
    Response made = idempotent("b", "/v1/sessions", "{\"name\": \"once\"}");
    Response refused = idempotent("c", "/v1/executions", "{\"cod\": 1}");
    restart();
    Response again = idempotent("a", path, body("n += 1\nn"));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    in(session, "n").then().body("result", equalTo(1));
    Response madeAgain = idempotent("b", "/v1/sessions", "{\"name\": \"once\"}");
    assertThat(madeAgain.asString()).isEqualTo(made.asString());
    assertThat(madeAgain.header("Location")).isEqualTo(made.header("Location"));
    Response refusedAgain = idempotent("c", "/v1/executions", "{\"cod\": 1}");
    problem(refusedAgain, 422, "invalid-request");
    assertThat(refusedAgain.<String>path("pointer")).isEqualTo(refused.path("pointer"));
    problem(idempotent("a", path, body("n += 2\nn")), 422, "invalid-request");
  }

  @Test
  void keepsForksAndLoadedSnapshots() {
    String id = send("/v1/executions", body("fetch()", "\"tools\": [\"fetch\"]")).path("id");
    List<String> copies =
        send("/v1/executions/" + id + "/fork", "{\"count\": 2}").path("executions.id");
    byte[] file = at().get("/v1/executions/" + id + "/snapshot").asByteArray();
    String loaded =
        SnapshotsTest.upload(current(), file).post("/v1/snapshots").path("execution.id");
    restart();
    var all = new ArrayList<>(copies);
    all.add(id);
    all.add(loaded);
    for (String each : all) {
      answer(each, "call_1", "5").then().body("result", equalTo(5));
    }
  }

  @Test
  void finishesWhatRunsBeforeItStops() {
    String session = newSession("{}");
    String id =
        at().header("Prefer", "respond-async")
            .contentType("application/json")
            .body(body("x = sum(range(200000))\nx"))
            .post("/v1/sessions/" + session + "/executions")
            .path("id");
    current().close();
    restart();
    at().get("/v1/executions/" + id).then().body("status", equalTo("completed"));
    in(session, "x").then().body("result", equalTo(19_999_900_000L));
  }

  @Test
  void listsAllSessionsInPages() {
    var made = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      made.add(newSession("{}"));
    }
    restart();
    in(made.get(3), "1");
    Response first = at().get("/v1/sessions?limit=3");
    List<String> ids = new ArrayList<>(first.<List<String>>path("sessions.id"));
    Response second = at().get("/v1/sessions?limit=3&cursor=" + first.path("next_cursor"));
    ids.addAll(second.path("sessions.id"));
    assertThat(ids).containsExactlyElementsOf(made.stream().sorted().toList());
    assertThat(second.<String>path("next_cursor")).isNull();
  }
}
