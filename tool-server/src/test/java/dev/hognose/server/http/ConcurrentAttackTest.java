// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.http.AttackedServer.Answer;
import dev.hognose.server.http.AttackedServer.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients that are slow, many, gone, or not who they should be. */
final class ConcurrentAttackTest extends AttackTests {

  @TestFactory
  Stream<DynamicTest> slowness() {
    return Stream.of(
        attack(
            "head that never ends",
            () -> {
              try (Line line = server.connect()) {
                assertThat(line.send("GET /v1/info HTTP/1.1\r\nX-").isClosedByServer()).isTrue();
              }
            }),
        attack(
            "connection that says nothing",
            () -> {
              try (Line line = server.connect()) {
                assertThat(line.isClosedByServer()).isTrue();
              }
            }),
        attack(
            "body that stops in the middle",
            () -> {
              try (Line line = server.connect()) {
                line.send(
                    head(
                        "POST",
                        RUN,
                        ADA + "Content-Type: application/json\r\nContent-Length: 90\r\n"));
                assertAnswer(line.send("{\"co").answer(), 408, "");
                assertThat(line.isClosedByServer()).isTrue();
              }
            }),
        attack(
            "chunks without end",
            () -> {
              try (Line line = server.connect()) {
                line.send(
                    head(
                        "POST",
                        RUN,
                        ADA
                            + "Content-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n"));
                for (int i = 0; i < 40; i++) {
                  line.send("1000\r\n" + " ".repeat(4_096) + "\r\n");
                }
                assertAnswer(line.answer(), 413, "body-too-large");
                assertThat(line.isClosedByServer()).isTrue();
              }
            }),
        attack(
            "bodies that stop together, more than there is room for",
            () -> {
              List<Line> lines = new ArrayList<>();
              for (int i = 0; i < 20; i++) {
                lines.add(
                    server
                        .connect()
                        .send(
                            head(
                                "POST",
                                RUN,
                                ADA
                                    + "Content-Type: application/json\r\n"
                                    + "Content-Length: 99000\r\n"))
                        .send("x".repeat(90_000)));
              }
              var statuses = new ArrayList<Integer>();
              for (Line line : lines) {
                statuses.add(line.answer().status());
                line.close();
              }
              assertThat(statuses).contains(503).allMatch(status -> status == 503 || status == 408);
            }),
        attack(
            "more connections than there are places",
            () -> {
              List<Line> lines = new ArrayList<>();
              for (int i = 0; i < 3 * AttackedServer.CONNECTIONS; i++) {
                lines.add(server.connect());
              }
              assertThat(lines.getLast().isClosedByServer()).isTrue();
              for (Line line : lines) {
                line.close();
              }
            }),
        attack(
            "answers that nobody reads",
            () -> {
              List<Line> lines = new ArrayList<>();
              for (int i = 0; i < 20; i++) {
                lines.add(server.connect().send(json("{\"code\": \"'x' * 900000\"}")));
              }
              for (Line line : lines) {
                line.close();
              }
            }),
        attack(
            "clients that leave while their code runs",
            () -> {
              for (int i = 0; i < 40; i++) {
                server.connect().send(json(LOOP)).close();
              }
            }),
        attack(
            "many streams of events, of which nothing is read",
            () -> {
              String id = server.suspended();
              List<Line> lines = new ArrayList<>();
              for (int i = 0; i < 60; i++) {
                lines.add(
                    server
                        .connect()
                        .send(
                            head(
                                "GET",
                                RUN + "/" + id + "/events",
                                ADA + "Accept: text/event-stream\r\n")));
              }
              server.assertHealthy();
              for (Line line : lines) {
                line.close();
              }
            }),
        attack(
            "a hundred requests at once on one connection",
            () -> {
              try (Line line = server.connect()) {
                for (int i = 0; i < 100; i++) {
                  line.send(json("{\"code\": \"" + i + "\"}"));
                }
                for (int i = 0; i < 100; i++) {
                  assertThat(line.answer().json().get("result").asInt()).isEqualTo(i);
                }
              }
            }));
  }

  @TestFactory
  Stream<DynamicTest> ownership() {
    return Stream.of(
        attack(
            "another's execution",
            () -> {
              String id = server.suspended();
              assertAnswer(server.ask("GET", RUN + "/" + id, BOB), 403, "forbidden");
              assertAnswer(server.post(RUN + "/" + id + "/resume", BOB, ANSWER), 403, "forbidden");
              assertAnswer(server.post(RUN + "/" + id + "/cancel", BOB, ""), 403, "forbidden");
              assertAnswer(
                  server.post(RUN + "/" + id + "/fork", BOB, "{\"count\": 1}"), 403, "forbidden");
              assertAnswer(server.ask("GET", RUN + "/" + id + "/snapshot", BOB), 403, "forbidden");
              assertAnswer(server.ask("GET", RUN + "/" + id + "/events", BOB), 403, "forbidden");
            }),
        attack(
            "another's session",
            () -> {
              String one = "/v1/sessions/" + server.session();
              assertAnswer(server.ask("GET", one, BOB), 403, "forbidden");
              assertAnswer(server.ask("DELETE", one, BOB), 403, "forbidden");
              assertAnswer(server.ask("GET", one + "/variables", BOB), 403, "forbidden");
              assertAnswer(server.ask("GET", one + "/files/a", BOB), 403, "forbidden");
              assertAnswer(
                  server.post(one + "/executions", BOB, "{\"code\": \"1\"}"), 403, "forbidden");
              assertAnswer(server.post(one + "/reset", BOB, ""), 403, "forbidden");
            }),
        attack(
            "another's program",
            () -> {
              String id =
                  server.post("/v1/programs", ADA, "{\"code\": \"1+3\"}").json().get("id").asText();
              assertThat(server.ask("GET", "/v1/programs/" + id + "/content", BOB).status())
                  .isEqualTo(404);
            }),
        attack(
            "another's key of idempotency",
            () -> {
              byte[] body = "{\"code\": \"7\"}".getBytes(StandardCharsets.US_ASCII);
              Answer first =
                  server.raw(AttackedServer.post(RUN, ADA, "Idempotency-Key: k1\r\n", body));
              Answer other =
                  server.raw(AttackedServer.post(RUN, BOB, "Idempotency-Key: k1\r\n", body));
              assertThat(other.head()).doesNotContain("Idempotency-Replayed");
              assertThat(other.json().get("id")).isNotEqualTo(first.json().get("id"));
            }),
        attack(
            "a key of idempotency with another body",
            () -> {
              byte[] one = "{\"code\": \"1\"}".getBytes(StandardCharsets.US_ASCII);
              byte[] two = "{\"code\": \"2\"}".getBytes(StandardCharsets.US_ASCII);
              server.raw(AttackedServer.post(RUN, ADA, "Idempotency-Key: k2\r\n", one));
              assertThat(
                      server
                          .raw(AttackedServer.post(RUN, ADA, "Idempotency-Key: k2\r\n", two))
                          .status())
                  .isEqualTo(422);
            }),
        attack(
            "a key of idempotency of 10 KB",
            () -> {
              byte[] one = "{\"code\": \"1\"}".getBytes(StandardCharsets.US_ASCII);
              String key = "Idempotency-Key: " + "k".repeat(10_000) + "\r\n";
              assertThat(server.raw(AttackedServer.post(RUN, ADA, key, one)).status())
                  .isEqualTo(422);
            }),
        attack(
            "one answer given to another execution",
            () -> {
              String id = server.run("1", "").get("id").asText();
              assertAnswer(server.post(RUN + "/" + id + "/resume", ADA, ANSWER), 409, "");
            }));
  }

  @TestFactory
  Stream<DynamicTest> resumes() {
    return Stream.of(
        attack(
            "resume that is replayed",
            () -> {
              String resume = RUN + "/" + server.suspended() + "/resume";
              Answer first = server.post(resume, ADA, ANSWER);
              Answer again = server.post(resume, ADA, ANSWER);
              assertAnswer(first, 200, "completed");
              assertThat(again.body()).isEqualTo(first.body());
            }),
        attack(
            "resume with another answer",
            () -> {
              String resume = RUN + "/" + server.suspended() + "/resume";
              assertAnswer(server.post(resume, ADA, ANSWER), 200, "completed");
              assertAnswer(
                  server.post(resume, ADA, ANSWER.replace("42", "43")), 409, "already-resumed");
            }),
        attack(
            "resume of a call that nobody made",
            () -> {
              String resume = RUN + "/" + server.suspended() + "/resume";
              assertAnswer(server.post(resume, ADA, ANSWER.replace("call_1", "call_9")), 422, "");
            }),
        attack(
            "thirty resumes at once",
            () -> {
              String resume = RUN + "/" + server.suspended() + "/resume";
              var work = new ArrayList<Callable<Integer>>();
              for (int i = 0; i < 30; i++) {
                String body = ANSWER.replace("42", Integer.toString(i));
                work.add(() -> server.post(resume, ADA, body).status());
              }
              var statuses = statusesOf(work);
              assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
              assertThat(new HashSet<>(statuses)).isSubsetOf(200, 409);
            }),
        attack(
            "executions at once in one session",
            () -> {
              String run = "/v1/sessions/" + server.session() + "/executions";
              var work = new ArrayList<Callable<Integer>>();
              for (int i = 0; i < 15; i++) {
                work.add(
                    () -> server.post(run, ADA, "{\"code\": \"sum(range(100000))\"}").status());
              }
              var statuses = statusesOf(work);
              assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 409);
            }),
        attack(
            "more work than there are places",
            () -> {
              var work = new ArrayList<Callable<Integer>>();
              for (int i = 0; i < 60; i++) {
                work.add(
                    () ->
                        server
                            .post(
                                RUN,
                                BOB,
                                "{\"code\": \"while True: pass\","
                                    + " \"limits\": {\"duration_ms\": 500}}")
                            .status());
              }
              var statuses = statusesOf(work);
              assertThat(statuses)
                  .contains(200, 503)
                  .allMatch(status -> status == 200 || status == 503);
            }),
        attack(
            "more forks than there are places",
            () -> {
              String id = server.suspended();
              assertThat(server.post(RUN + "/" + id + "/fork", ADA, "{\"count\": 100}").status())
                  .isIn(422, 503);
            }),
        attack(
            "session that is ended while it runs",
            () -> {
              String one = "/v1/sessions/" + server.session();
              try (Line line = server.connect()) {
                line.send(
                    AttackedServer.post(
                        one + "/executions", ADA, "", LOOP.getBytes(StandardCharsets.US_ASCII)));
                assertThat(server.ask("DELETE", one, ADA).status()).isEqualTo(204);
                assertThat(line.answer().word()).isIn("cancelled", "expired");
              }
            }));
  }

  private static List<Integer> statusesOf(List<Callable<Integer>> work) throws Exception {
    try (var threads = Executors.newCachedThreadPool()) {
      var statuses = new ArrayList<Integer>();
      for (var status : threads.invokeAll(work)) {
        statuses.add(status.get());
      }
      return statuses;
    }
  }
}
