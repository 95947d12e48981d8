// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class BusySessionTest extends ServerTest {

  private static final String QUEUE = "\"on_busy\": \"queue\"";

  /** Longer than a test, however busy the machine. */
  private static final String LONG = "\"limits\": {\"duration_ms\": 300000}";

  @Override
  Settings settings() {
    return super.settings().withPool(PoolSettings.DEFAULT.withRoom(100, 100, 100, 3));
  }

  private String path(String session) {
    return "/v1/sessions/" + session + "/executions";
  }

  private void cancel(String execution) {
    request().post("/v1/executions/" + execution + "/cancel").then().statusCode(200);
  }

  @Test
  void refusesASecondExecutionWhileOneRuns() {
    String session = session();
    String running = startRun(path(session), body(LOOP, LONG));
    Response second = runIn(session, "1");
    var problem = problem(second, 409, "session-busy");
    assertThat(problem.getString("current_execution_id")).isEqualTo(running);
    assertThat(problem.getBoolean("retryable")).isTrue();
    assertThat(problem.getInt("retry_after_ms")).isPositive();
    assertThat(Integer.parseInt(second.header("Retry-After"))).isPositive();
    cancel(running);
    runIn(session, "1").then().body("result", equalTo(1));
  }

  @Test
  void givesExactlyOneRefusalToTwoAtOnce() throws InterruptedException {
    String session = session();
    var start = new CountDownLatch(1);
    String code = "total = 0\nfor i in range(400000):\n    total += i\ntotal";
    List<CompletableFuture<Response>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(
          async(
              () -> {
                awaitUninterruptibly(start);
                return post(path(session), body(code, "\"limits\": {\"duration_ms\": 60000}"));
              }));
    }
    start.countDown();
    List<Integer> statuses = both.stream().map(f -> f.join().statusCode()).sorted().toList();
    assertThat(statuses).containsExactly(200, 409);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void completesQueuedExecutionsInOrder() {
    String session = session();
    runIn(session, "order = []").then().statusCode(200);
    String running = startRun(path(session), body(LOOP, LONG));
    List<String> queued = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Response accepted =
          request()
              .contentType("application/json")
              .header("Prefer", "respond-async")
              .body(body("order.append(" + i + ")\nlen(order)", QUEUE))
              .post(path(session));
      accepted
          .then()
          .statusCode(202)
          .body("status", equalTo("queued"))
          .body("queue_position", equalTo(i));
      queued.add(accepted.path("id"));
    }
    request()
        .get("/v1/sessions/" + session)
        .then()
        .body("queued", equalTo(3))
        .body("status", equalTo("running"));
    cancel(running);
    for (int i = 1; i <= 3; i++) {
      request()
          .get("/v1/executions/" + queued.get(i - 1) + "?wait=30")
          .then()
          .body("status", equalTo("completed"))
          .body("result", equalTo(i));
    }
    runIn(session, "order").then().body("result", equalTo(List.of(1, 2, 3)));
  }

  @Test
  void completesBothOfTwoAtOnceThatQueue() {
    String session = session();
    runIn(session, "n = 0").then().statusCode(200);
    List<CompletableFuture<Response>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(async(() -> post(path(session), body("n += 1\nn", QUEUE))));
    }
    List<Integer> results =
        both.stream().map(f -> f.join().<Integer>path("result")).sorted().toList();
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void givesUpWaitingAfterTheTimeThatTheRequestAllows() {
    String session = session();
    String running = startRun(path(session), body(LOOP, LONG));
    Response late = post(path(session), body("1", QUEUE + ", \"queue_timeout_ms\": 30"));
    var problem = problem(late, 409, "session-busy");
    assertThat(problem.getString("current_execution_id")).isEqualTo(running);
    String other = startRun(path(session), body("1", QUEUE + ", \"queue_timeout_ms\": 30"));
    request()
        .get("/v1/executions/" + other + "?wait=30")
        .then()
        .body("status", equalTo("cancelled"))
        .body("error.type", equalTo("Refused"));
    cancel(running);
  }

  @Test
  void refusesMoreThanTheQueueHolds() {
    String session = session();
    String running = startRun(path(session), body(LOOP, LONG));
    for (int i = 0; i < 3; i++) {
      startRun(path(session), body("1", QUEUE));
    }
    Response more = post(path(session), body("1", QUEUE));
    problem(more, 503, "pool-exhausted");
    assertThat(more.header("Retry-After")).isNotNull();
    cancel(running);
  }

  @Test
  void isBusyWhileItsExecutionWaitsForTools() {
    String session = session();
    Response asked = post(path(session), body("fetch(1)", "\"tools\": [\"fetch\"]"));
    var problem = problem(runIn(session, "1"), 409, "session-busy");
    assertThat(problem.getString("current_execution_id")).isEqualTo(asked.path("id"));
    problem(request().get("/v1/sessions/" + session + "/variables"), 409, "session-busy");
    problem(request().post("/v1/sessions/" + session + "/reset"), 409, "session-busy");
    post(
            "/v1/executions/" + asked.path("id") + "/resume",
            "{\"results\": [{\"id\": \"call_1\", \"value\": 2}]}")
        .then()
        .body("result", equalTo(2));
    runIn(session, "1").then().statusCode(200);
  }

  @Test
  void letsAQueuedExecutionBeCancelled() {
    String session = session();
    String running = startRun(path(session), body(LOOP, LONG));
    String queued = startRun(path(session), body("1", QUEUE));
    request()
        .post("/v1/executions/" + queued + "/cancel")
        .then()
        .body("status", equalTo("cancelled"));
    request().get("/v1/sessions/" + session).then().body("queued", equalTo(0));
    cancel(running);
  }

  @Test
  void endsWhatIsQueuedWithTheSession() {
    String session = session();
    startRun(path(session), body(LOOP, LONG));
    String queued = startRun(path(session), body("1", QUEUE));
    request().delete("/v1/sessions/" + session).then().statusCode(204);
    request()
        .get("/v1/executions/" + queued + "?wait=30")
        .then()
        .body("status", equalTo("cancelled"));
  }
}
