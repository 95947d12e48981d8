// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

final class ShutdownTest extends ServerTest {

  private static final String LONG = "\"limits\": {\"duration_ms\": 60000}";

  @Test
  void takesNoNewWorkWhileDraining() {
    String session = session();
    Response asked = post("/v1/executions", body("fetch(1)", "\"tools\": [\"fetch\"]"));
    server().startDraining();
    problem(request().get("/health/ready"), 503, "draining");
    request().get("/health/live").then().statusCode(200);
    Response refused = run("1");
    assertThat(problem(refused, 503, "draining").getBoolean("retryable")).isTrue();
    assertThat(refused.header("Retry-After")).isEqualTo("5");
    problem(runIn(session, "1"), 503, "draining");
    problem(post("/v1/sessions", "{}"), 503, "draining");
    problem(post("/v1/programs", body("1")), 503, "draining");
    post(
            "/v1/executions/" + asked.path("id") + "/resume",
            "{\"results\": [{\"id\": \"call_1\", \"value\": 5}]}")
        .then()
        .statusCode(200)
        .body("result", equalTo(5));
  }

  @Test
  void letsWhatRunsEnd() {
    HognoseServer server = start(Settings.local(0).withGraceMillis(30_000));
    String url = server.url();
    String code = "total = 0\nfor i in range(8000000):\n    total += i\ntotal";
    CompletableFuture<Response> answer = async(() -> postTo(url, body(code, LONG)));
    awaitActive(url);
    server.close();
    answer.join().then().statusCode(200).body("status", equalTo("completed"));
    Assertions.assertThatThrownBy(() -> connect(server.port()))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void cutsWhatDoesNotEndInTime() {
    HognoseServer server = start(Settings.local(0).withGraceMillis(50));
    String url = server.url();
    CompletableFuture<Response> answer = async(() -> postTo(url, body(LOOP, LONG)));
    awaitActive(url);
    server.close();
    answer.join().then().statusCode(200).body("status", equalTo("cancelled"));
  }

  private static void connect(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      assertThat(socket.isConnected()).isTrue();
    }
  }

  private static Response postTo(String url, String body) {
    return io.restassured.RestAssured.given()
        .contentType("application/json")
        .body(body)
        .post(url + "/v1/executions");
  }

  private static void awaitActive(String url) {
    until(
        () -> io.restassured.RestAssured.get(url + "/metrics").asString(),
        figures -> figures.contains("hognose_executions_active 1.0"));
  }
}
