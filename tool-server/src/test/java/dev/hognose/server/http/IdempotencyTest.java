// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

final class IdempotencyTest extends ServerTest {

  private Response post(String path, String key, String body) {
    return request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(path);
  }

  @Test
  void givesTheStoredAnswerToTheSameRequest() {
    String session = session();
    String path = "/v1/sessions/" + session + "/executions";
    runIn(session, "n = 0").then().statusCode(200);
    Response first = post(path, "k1", body("n += 1\nn"));
    Response again = post(path, "k1", body("n += 1\nn"));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(first.header("Idempotency-Replayed")).isNull();
    post(path, "k2", body("n += 1\nn")).then().body("result", equalTo(2));
  }

  @Test
  void makesASessionOnce() {
    Response first = post("/v1/sessions", "k", "{}");
    Response again = post("/v1/sessions", "k", "{}");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    request().get("/v1/sessions").then().body("sessions.size()", equalTo(1));
  }

  @Test
  void refusesAnotherRequestWithTheKey() {
    post("/v1/executions", "k", body("1")).then().statusCode(200);
    problem(post("/v1/executions", "k", body("2")), 422, "invalid-request");
    problem(post("/v1/sessions", "k", body("1")), 422, "invalid-request");
  }

  @Test
  void refusesTheSameRequestWhileItIsWorkedOn() {
    String session = session();
    String path = "/v1/sessions/" + session + "/executions";
    var first = async(() -> post(path, "k", body(LOOP, "\"limits\": {\"duration_ms\": 60000}")));
    until(() -> request().get("/v1/sessions/" + session).<String>path("status"), "running"::equals);
    Response again = post(path, "k", body(LOOP, "\"limits\": {\"duration_ms\": 60000}"));
    assertThat(problem(again, 409, "idempotency-in-flight").getInt("retry_after_ms")).isPositive();
    request().post("/v1/sessions/" + session + "/interrupt").then().statusCode(200);
    assertThat(first.join().<String>path("status")).isEqualTo("cancelled");
    assertThat(
            post(path, "k", body(LOOP, "\"limits\": {\"duration_ms\": 60000}"))
                .<String>path("status"))
        .isEqualTo("cancelled");
  }

  @Test
  void storesRefusalsThatWillNotChange() {
    problem(post("/v1/executions", "k", "{}"), 422, "invalid-request");
    Response again = post("/v1/executions", "k", "{}");
    problem(again, 422, "invalid-request");
  }

  @Test
  void doesNotStoreAnswersThatSayToTryAgain() {
    String session = session();
    String path = "/v1/sessions/" + session + "/executions";
    String running = startRun(path, body(LOOP));
    problem(post(path, "k", body("1")), 409, "session-busy");
    request().post("/v1/executions/" + running + "/cancel").then().statusCode(200);
    post(path, "k", body("1")).then().statusCode(200).body("result", equalTo(1));
  }

  @Test
  void refusesAKeyThatIsTooLong() {
    problem(post("/v1/executions", "k".repeat(256), body("1")), 422, "invalid-request");
  }
}
