// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.cli.EachSettingTest.Check;
import io.restassured.response.Response;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The settings of how long something lasts. */
final class TimeChecks {

  private TimeChecks() {}

  static void addTo(Map<Setting, Check> checks) {
    checks.put(Setting.RESULT_TTL_S, TimeChecks::results);
    checks.put(Setting.SUSPENDED_TTL_S, TimeChecks::suspended);
    checks.put(Setting.SESSION_TTL_S, trial -> life(trial, "session-ttl-s"));
    checks.put(Setting.SESSION_IDLE_TTL_S, trial -> life(trial, "session-idle-ttl-s"));
    checks.put(Setting.MAX_SESSION_TTL_S, TimeChecks::longest);
    checks.put(Setting.PASSIVATE_AFTER_S, TimeChecks::passivation);
    checks.put(Setting.IDEMPOTENCY_TTL_S, TimeChecks::answers);
    checks.put(Setting.BODY_TIMEOUT_MS, TimeChecks::bodies);
    checks.put(Setting.IDLE_CONNECTION_S, TimeChecks::idle);
    checks.put(Setting.MAX_WAIT_S, TimeChecks::waiting);
    checks.put(Setting.HEARTBEAT_MS, TimeChecks::heartbeat);
    checks.put(Setting.GRACE_MS, TimeChecks::grace);
  }

  private static void awaitExpired(HognoseServer server, String path) throws InterruptedException {
    Response last =
        Trial.until(() -> Trial.to(server).get(path), answer -> answer.statusCode() != 200);
    Trial.refused(last, 410, "expired");
  }

  private static void results(Trial trial) throws Exception {
    HognoseServer server = trial.start("result-ttl-s=1");
    String waits = Trial.suspend(server).path("id");
    awaitExpired(server, "/v1/executions/" + Trial.run(server, "1").path("id"));
    Trial.to(server).get("/v1/executions/" + waits).then().statusCode(200);
  }

  private static void suspended(Trial trial) throws Exception {
    HognoseServer server = trial.start("suspended-ttl-s=1");
    String over = Trial.run(server, "1").path("id");
    awaitExpired(server, "/v1/executions/" + Trial.suspend(server).path("id"));
    Trial.to(server).get("/v1/executions/" + over).then().statusCode(200);
  }

  /** A session ends after one second; one that names another time has that. */
  private static void life(Trial trial, String setting) throws Exception {
    HognoseServer server = trial.start(setting + "=1");
    String field = setting.substring("session-".length()).replace('-', '_');
    Response longer = Trial.post(server, "/v1/sessions", "{\"" + field + "\": 500}");
    awaitExpired(server, "/v1/sessions/" + Trial.newSession(server).path("id"));
    Trial.to(server).get("/v1/sessions/" + longer.path("id")).then().statusCode(200);
    Duration life =
        Duration.between(
            Instant.parse(longer.path("created_at")), Instant.parse(longer.path("expires_at")));
    assertThat(life).isEqualTo(Duration.ofSeconds(500));
  }

  private static void longest(Trial trial) throws Exception {
    HognoseServer server = trial.start("max-session-ttl-s=100");
    Trial.post(server, "/v1/sessions", "{\"ttl_s\": 100}").then().statusCode(201);
    Response longer = Trial.post(server, "/v1/sessions", "{\"ttl_s\": 101}");
    Trial.refused(longer, 422, "invalid-request");
    assertThat(longer.<String>path("pointer")).isEqualTo("/ttl_s");
  }

  private static void passivation(Trial trial) throws Exception {
    HognoseServer server = trial.start("passivate-after-s=0");
    String path = "/v1/sessions/" + Trial.newSession(server).path("id") + "/executions";
    Trial.post(server, path, Trial.body("n = [1]", "")).then().statusCode(200);
    Trial.until(
        () -> Trial.to(server).get("/metrics").asString(),
        figures -> figures.contains("hognose_sessions_passivations_total 1.0"));
    Trial.post(server, path, Trial.body("n[0] + 1", "")).then().body("result", equalTo(2));
  }

  private static void answers(Trial trial) throws Exception {
    HognoseServer server = trial.start("idempotency-ttl-s=1");
    String first = RoomChecks.once(server)[0];
    Trial.until(() -> RoomChecks.once(server)[0], other -> !other.equals(first));
  }

  private static void bodies(Trial trial) throws Exception {
    HognoseServer server = trial.start("body-timeout-ms=50");
    try (Socket socket =
        Trial.send(
            server,
            "POST /v1/executions HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: 99")) {
      assertThat(Trial.read(socket, "}")).contains(" 408 ").contains("request-timeout");
    }
  }

  /** By default that takes longer than this client waits. */
  private static void idle(Trial trial) throws Exception {
    HognoseServer server = trial.start("idle-connection-s=1");
    try (Socket socket = Trial.send(server)) {
      assertThat(socket.getInputStream().read()).isNegative();
    }
  }

  private static void waiting(Trial trial) throws Exception {
    HognoseServer server = trial.start("max-wait-s=1");
    String path = "/v1/executions/" + Trial.suspend(server).path("id");
    Trial.to(server).get(path + "?wait=1").then().statusCode(200);
    Trial.refused(Trial.to(server).get(path + "?wait=2"), 422, "invalid-request");
  }

  /** By default a sign of life comes after less time than this client waits, but not three. */
  private static void heartbeat(Trial trial) throws Exception {
    HognoseServer server = trial.start("heartbeat-ms=20");
    String path = "/v1/executions/" + Trial.suspend(server).path("id") + "/events";
    try (Socket socket =
        Trial.send(server, "GET " + path + " HTTP/1.1", "Host: localhost", "Accept: */*")) {
      for (int i = 0; i < 3; i++) {
        assertThat(Trial.read(socket, "\n:")).endsWith("\n:");
      }
    }
  }

  /** By default it would be finished. */
  private static void grace(Trial trial) throws Exception {
    HognoseServer server = trial.start("grace-ms=0");
    String code = "import time\ntime.sleep(2)";
    CompletableFuture<Response> answer =
        CompletableFuture.supplyAsync(() -> Trial.run(server, code));
    Trial.until(
        () -> Trial.to(server).get("/metrics").asString(),
        figures -> figures.contains("hognose_executions_active 1.0"));
    server.close();
    answer.join().then().statusCode(200).body("status", equalTo("cancelled"));
  }
}
