// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers on one PostgreSQL; left out where that is not installed. */
final class ClusterTest extends SharedStoreTest {

  @TempDir Path folder;

  @Test
  void serveAnySession() {
    startAll();
    String session = newSession(a, "{\"name\": \"shared\"}");
    String path = "/v1/sessions/" + session;
    run(a, session, "class P: pass\np = P()\np.n = 1").then().body("status", equalTo("completed"));
    run(b, session, "p.n += 1\np.n").then().body("result", equalTo(2));
    run(c, session, "p.n += 1\np.n").then().body("result", equalTo(3));
    at(b).get(path + "/variables").then().statusCode(200);
    assertThat(at(c).get(path).asString()).isEqualTo(at(a).get(path).asString());
    at(b).contentType("text/plain").body("by b").put(path + "/files/f.txt").then().statusCode(201);
    assertThat(at(c).get(path + "/files/f.txt").asString()).isEqualTo("by b");
    String listed = at(a).get("/v1/sessions?limit=1000").asString();
    assertThat(listed).contains(session);
    assertThat(at(b).get("/v1/sessions?limit=1000").asString()).isEqualTo(listed);
    send(b, path + "/reset", "").then().statusCode(200);
    run(c, session, "'p' in globals()").then().body("result", equalTo(false));
    at(c).delete(path).then().statusCode(204);
    problem(at(a).get(path), 410, "expired");
    problem(run(b, session, "1"), 410, "expired");
    problem(at(b).get("/v1/sessions/ses_00000000000000000000000000"), 404, "not-found");
  }

  @Test
  void runOneExecutionOfASessionAtATime() {
    startAll();
    String session = newSession(a, "{}");
    String loop = startRun(b, session, "n = 1\n" + LOOP);
    Response busy = run(c, session, "1");
    assertThat(problem(busy, 409, "session-busy").getString("current_execution_id"))
        .isEqualTo(loop);
    CompletableFuture<Response> queued =
        async(() -> run(c, session, "n + 1", "\"on_busy\": \"queue\""));
    until(() -> at(b).get("/v1/sessions/" + session).<Integer>path("queued"), n -> n == 1);
    at(c).get("/v1/executions/" + loop).then().body("status", equalTo("running"));
    send(b, "/v1/executions/" + loop + "/cancel", "").then().body("status", equalTo("cancelled"));
    queued.join().then().body("result", equalTo(2));
    at(c).get("/v1/executions/" + loop).then().body("status", equalTo("cancelled"));
  }

  @Test
  void runOneOfTwoThatComeAtOnce() {
    startAll();
    String session = newSession(c, "{}");
    run(c, session, "n = 0");
    for (int i = 0; i < 10; i++) {
      String code = "import time\nn += 1\nfor i in range(20000): pass\nn";
      List<CompletableFuture<Response>> both =
          List.of(async(() -> run(a, session, code)), async(() -> run(b, session, code)));
      long done = both.stream().filter(each -> each.join().statusCode() == 200).count();
      both.stream()
          .map(CompletableFuture::join)
          .filter(each -> each.statusCode() != 200)
          .forEach(each -> problem(each, 409, "session-busy"));
      run(c, session, "m = n\nn = 0\nm").then().body("result", equalTo((int) done));
    }
  }

  @Test
  void goOnWithWhatWasSuspendedElsewhere() {
    startAll();
    String session = newSession(a, "{\"tools\": [\"fetch\"]}");
    Response asked = run(a, session, "x = fetch(1)\ny = fetch(2)\n(x, y)");
    String id = asked.path("id");
    Response second = answer(b, id, "call_1", "10");
    second.then().body("status", equalTo("tool_calls_required"));
    assertThat(answer(c, id, "call_1", "10").asString()).isEqualTo(second.asString());
    problem(answer(c, id, "call_1", "11"), 409, "already-resumed");
    Response forked = send(c, "/v1/executions/" + id + "/fork", "{\"count\": 2}");
    forked.then().statusCode(201);
    List<String> copies = forked.path("executions.id");
    answer(a, copies.get(0), "call_2", "20").then().body("result.$tuple", equalTo(List.of(10, 20)));
    answer(b, copies.get(1), "call_2", "30").then().body("result.$tuple", equalTo(List.of(10, 30)));
    answer(c, id, "call_2", "40").then().body("result.$tuple", equalTo(List.of(10, 40)));
    run(b, session, "(x, y)").then().body("result.$tuple", equalTo(List.of(10, 40)));
    byte[] file = at(b).get("/v1/sessions/" + session + "/snapshot").asByteArray();
    String copy = SnapshotsTest.upload(c, file).post("/v1/snapshots").path("session.id");
    run(a, copy, "x").then().body("result", equalTo(10));
  }

  @Test
  void findFreshExecutionsOfEachOther() {
    startAll();
    Response done = send(a, "/v1/executions", body("print(1)\n6 * 7"));
    String id = done.path("id");
    assertThat(at(b).get("/v1/executions/" + id).asString()).isEqualTo(done.asString());
    String waits = send(b, "/v1/executions", body("f(1)", "\"tools\": [\"f\"]")).path("id");
    answer(c, waits, "call_1", "5").then().body("result", equalTo(5));
    at(a).get("/v1/executions/" + waits).then().body("status", equalTo("completed"));
    problem(at(c).get("/v1/executions/exe_00000000000000000000000000"), 404, "not-found");
    String program =
        send(a, "/v1/programs", "{\"code\": \"n + 1\", \"inputs\": [\"n\"]}").path("id");
    send(b, "/v1/executions", "{\"program_id\": \"" + program + "\", \"inputs\": {\"n\": 1}}")
        .then()
        .body("result", equalTo(2));
  }

  @Test
  void streamEventsAndWaitsThroughEachOther() {
    startAll();
    String session = newSession(a, "{\"tools\": [\"go\"]}");
    String path = "/v1/sessions/" + session + "/executions";
    Response events =
        at(b).header("Accept", "text/event-stream").body(body("print('one')\n1")).post(path);
    assertThat(events.contentType()).startsWith("text/event-stream");
    assertThat(events.asString()).contains("event: stdout", "\"one\\n\"", "event: completed");
    String id = startRun(b, session, "go()\nprint('two')\n2");
    at(c)
        .get("/v1/executions/" + id + "?wait=20")
        .then()
        .body("status", equalTo("tool_calls_required"));
    CompletableFuture<Response> followed =
        async(
            () ->
                at(c)
                    .header("Accept", "text/event-stream")
                    .get("/v1/executions/" + id + "/events"));
    answer(b, id, "call_1", "1").then().body("status", equalTo("completed"));
    assertThat(followed.join().asString()).contains("two", "event: completed");
  }

  @Test
  void cancelWhatAClientOfAnotherHasLeft() throws Exception {
    startAll();
    String session = newSession(a, "{}");
    byte[] body = body(LOOP).getBytes(StandardCharsets.UTF_8);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), b.port())) {
      String head =
          new String(head(body.length), StandardCharsets.US_ASCII)
              .replace("/v1/executions", "/v1/sessions/" + session + "/executions");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      until(() -> at(a).get("/v1/sessions/" + session).<String>path("status"), "running"::equals);
    }
    until(() -> at(a).get("/v1/sessions/" + session).<String>path("status"), "idle"::equals);
  }

  private static Response idempotent(HognoseServer server, String key, String path, String body) {
    return at(server).header("Idempotency-Key", key).body(body).post(path);
  }

  @Test
  void holdIdempotencyKeysTogether() {
    startAll();
    String session = newSession(a, "{}");
    run(a, session, "n = 0");
    String path = "/v1/sessions/" + session + "/executions";
    Response first = idempotent(b, "one", path, body("n += 1\nn"));
    for (HognoseServer server : List.of(a, b, c)) {
      Response again = idempotent(server, "one", path, body("n += 1\nn"));
      assertThat(again.asString()).isEqualTo(first.asString());
      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
      problem(idempotent(server, "one", path, body("n")), 422, "invalid-request");
    }
    run(c, session, "n").then().body("result", equalTo(1));
    var made = new ArrayList<CompletableFuture<Response>>();
    for (HognoseServer server : List.of(a, b, c, a, b, c)) {
      made.add(async(() -> idempotent(server, "two", "/v1/sessions", "{\"name\": \"once\"}")));
    }
    List<Response> answers = made.stream().map(CompletableFuture::join).toList();
    answers.stream()
        .filter(each -> each.statusCode() != 201)
        .forEach(each -> problem(each, 409, "idempotency-in-flight"));
    assertThat(answers.stream().filter(each -> each.statusCode() == 201).map(Response::asString))
        .isNotEmpty()
        .allMatch(
            answers.stream().filter(r -> r.statusCode() == 201).findFirst().orElseThrow().asString()
                ::equals);
    assertThat(at(c).get("/v1/sessions?limit=1000").<List<Map<String, Object>>>path("sessions"))
        .filteredOn(each -> "once".equals(each.get("name")))
        .hasSize(1);
  }

  @Test
  void handOverAtOnceWhatADrainingServerHeld() {
    startAll();
    String session = newSession(a, "{\"tools\": [\"f\"]}");
    run(a, session, "x = 5");
    String waiting = run(a, session, "x + f()").path("id");
    String alone = send(a, "/v1/executions", body("f()", "\"tools\": [\"f\"]")).path("id");
    a.close();
    answer(b, waiting, "call_1", "2").then().body("result", equalTo(7));
    run(c, session, "x").then().body("result", equalTo(5));
    answer(c, alone, "call_1", "3").then().body("result", equalTo(3));
    assertThat(b.url()).isNotEqualTo(c.url());
  }

  @Test
  void serveOneSessionOfANameAndOneClientOfTheModelContextProtocol() {
    startAll();
    String hello =
        McpTest.message(
                "initialize",
                "{\"protocolVersion\": \"2025-11-25\", \"capabilities\": {}, \"clientInfo\":"
                    + " {\"name\": \"t\", \"version\": \"1\"}}")
            .toString();
    Response initialized = mcp(a).body(hello).post("/mcp");
    String client = initialized.header("Mcp-Session-Id");
    assertThat(client).isNotNull();
    for (int i = 0; i < 4; i++) {
      countInOneSession(client, "notes-" + client + "-" + i);
    }
    mcp(c).header("Mcp-Session-Id", client).delete("/mcp").then().statusCode(202);
    mcp(b)
        .header("Mcp-Session-Id", client)
        .body(python("notes", "n"))
        .post("/mcp")
        .then()
        .statusCode(404);
  }

  /** Asks for a session of a name everywhere at once; there is one, and all run in it. */
  private void countInOneSession(String client, String name) {
    String call = python(name, "n = globals().get('n', 0) + 1\nn");
    var all = new ArrayList<CompletableFuture<Response>>();
    for (HognoseServer server : List.of(a, b, c)) {
      all.add(async(() -> mcp(server).header("Mcp-Session-Id", client).body(call).post("/mcp")));
      all.add(async(() -> mcp(server).body(call).post("/mcp")));
    }
    assertThat(
            all.stream()
                .map(each -> McpTest.text(McpTest.result(each.join())))
                .map(text -> text.replace("result: ", "")))
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
    assertThat(at(b).get("/v1/sessions?limit=1000").<List<Map<String, Object>>>path("sessions"))
        .filteredOn(each -> name.equals(each.get("name")))
        .hasSize(1);
  }

  @Test
  void answerWhatWaitsWhileAnotherServerTakesItsSession() {
    startAll();
    List<HognoseServer> all = List.of(a, b, c);
    String session = newSession(a, "{\"tools\": [\"fetch\"]}");
    run(a, session, "n = 0");
    for (int i = 0; i < 12; i++) {
      String id = run(all.get(i % 3), session, "fetch() + n").path("id");
      HognoseServer taking = all.get((i + 2) % 3);
      CompletableFuture<Response> queued =
          async(() -> mcp(taking).body(python(session, "n += 1\nn")).post("/mcp"));
      Response answered = answer(all.get((i + 1) % 3), id, "call_1", "0");
      assertThat(answered.<Integer>path("result")).as(answered.asString()).isEqualTo(i);
      assertThat(McpTest.text(McpTest.result(queued.join()))).isEqualTo("result: " + (i + 1));
    }
  }

  @Test
  void takeAFollowedSessionOfAnotherWhoseFollowersGoOnWhereTheyWere() throws Exception {
    startAll();
    List<HognoseServer> all = List.of(a, b, c);
    String session = newSession(a, "{\"tools\": [\"fetch\"]}");
    String code = "print('one')\nx = fetch()\nprint('two', x)\nx + fetch()";
    for (int i = 0; i < 6; i++) {
      HognoseServer holder = all.get(i % 3);
      HognoseServer taking = all.get((i + 1) % 3);
      toolResult(holder, python(session, "1"));
      String id = run(holder, session, code).path("id");
      try (var here = ServerEvents.follow(holder, id, "");
          var through = ServerEvents.follow(all.get((i + 2) % 3), id, "")) {
        for (ServerEvents each : List.of(here, through)) {
          each.next("started");
          each.next("stdout");
        }
        String last = here.next("tool_calls").id();
        assertThat(through.next("tool_calls").id()).isEqualTo(last);
        assertThat(toolResult(taking, resumption(id, "call_1", "4"))).contains("call_2");
        assertThat(here.next()).isNull();
        assertThat(through.next()).isNull();
        goOnAfter(holder, id, last);
      }
    }
  }

  /** Comes back to the events of an execution that waits for its second answer, and gives it. */
  private static void goOnAfter(HognoseServer server, String id, String last) throws Exception {
    try (var again = ServerEvents.follow(server, id, last)) {
      assertThat(again.next("stdout").data().getString("text")).isEqualTo("two 4\n");
      assertThat(again.next("tool_calls").data().getString("tool_calls[0].id")).isEqualTo("call_2");
      answer(server, id, "call_2", "5").then().body("result", equalTo(9));
      again.next("completed");
      assertThat(again.next()).isNull();
    }
  }

  @Test
  void takeAFollowedExecutionWithoutASession() throws Exception {
    startAll();
    String id = send(a, "/v1/executions", body("fetch()", "\"tools\": [\"fetch\"]")).path("id");
    try (var events = ServerEvents.follow(b, id, "")) {
      events.next("started");
      String last = events.next("tool_calls").id();
      assertThat(toolResult(c, resumption(id, "call_1", "42"))).contains("42");
      assertThat(events.next()).isNull();
      try (var again = ServerEvents.follow(a, id, last)) {
        assertThat(again.next("completed").data().getInt("result")).isEqualTo(42);
      }
    }
  }

  @Test
  void sendFollowersOnWhenAServerStops() throws Exception {
    startAll();
    String session = newSession(a, "{\"tools\": [\"fetch\"]}");
    String id = run(a, session, "fetch()").path("id");
    try (var events = ServerEvents.follow(b, id, "")) {
      events.next("started");
      String last = events.next("tool_calls").id();
      a.close();
      assertThat(events.next()).isNull();
      try (var again = ServerEvents.follow(c, id, last)) {
        answer(b, id, "call_1", "42").then().body("result", equalTo(42));
        again.next("completed");
      }
    }
  }

  @Test
  void checkKeysWhereARequestComesInAndOwnersWhereItGoes() throws Exception {
    String ada = "key-of-ada";
    String eve = "key-of-eve";
    Path file = folder.resolve("keys");
    Files.write(file, List.of("laptop ada " + hash(ada) + " sessions=2", "phone eve " + hash(eve)));
    startAll(settings().withKeys(ApiKeys.read(file)));
    RequestSpecification hers = at(a).header("Authorization", "Bearer " + ada);
    String session = hers.body("{}").post("/v1/sessions").path("id");
    String path = "/v1/sessions/" + session;
    at(b).header("Authorization", "Bearer " + ada).get(path).then().statusCode(200);
    problem(at(b).header("Authorization", "Bearer " + eve).get(path), 403, "forbidden");
    problem(at(b).get(path), 401, "unauthenticated");
    problem(at(b).header("Authorization", "Bearer wrong").get(path), 401, "unauthenticated");
    for (String forged : List.of("", "-.YWRh.YWRh", "bGFwdG9w.YWRh.", "a.b.c.d")) {
      problem(at(b).header("X-Hognose-Forwarded", forged).get(path), 403, "forbidden");
    }
    at(c).header("Authorization", "Bearer " + ada).body("{}").post("/v1/sessions");
    problem(
        at(b).header("Authorization", "Bearer " + ada).body("{}").post("/v1/sessions"),
        429,
        "quota-exceeded");
  }

  private static String hash(String key) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
