// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.cli.EachSettingTest.Check;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/** The settings of how much a server takes on and keeps. */
final class RoomChecks {

  private static final String LIVE = "GET /health/live HTTP/1.1";

  private RoomChecks() {}

  static void addTo(Map<Setting, Check> checks) {
    checks.put(Setting.WORKERS, RoomChecks::workers);
    checks.put(Setting.MAX_ACTIVE, RoomChecks::active);
    checks.put(Setting.MAX_LIVE, RoomChecks::live);
    checks.put(Setting.MAX_SESSIONS, RoomChecks::sessions);
    checks.put(Setting.MAX_QUEUED, RoomChecks::queued);
    checks.put(Setting.MAX_CONNECTIONS, RoomChecks::connections);
    checks.put(Setting.MAX_BODY_BYTES, RoomChecks::bodies);
    checks.put(Setting.GUEST_BYTES, RoomChecks::guests);
    checks.put(Setting.RESULT_BYTES, RoomChecks::results);
    checks.put(Setting.IDEMPOTENCY_BYTES, RoomChecks::answers);
  }

  private static void workers(Trial trial) throws IOException {
    HognoseServer server = trial.start("workers=3");
    Trial.to(server).get("/v1/info").then().body("server.workers", equalTo(3));
    Trial.run(server, "6 * 7").then().body("result", equalTo(42));
  }

  private static void active(Trial trial) throws Exception {
    HognoseServer server = trial.start("max-active=1");
    String loop = Trial.begin(server, "/v1/executions", Trial.body(Trial.LOOP, "")).path("id");
    Trial.refused(Trial.run(server, "1"), 503, "pool-exhausted");
    Trial.post(server, "/v1/executions/" + loop + "/cancel", "").then().statusCode(200);
    Trial.until(() -> Trial.run(server, "1").statusCode(), status -> status == 200);
  }

  private static void live(Trial trial) throws IOException {
    HognoseServer server = trial.start("max-live=1");
    String id = Trial.suspend(server).path("id");
    Trial.refused(Trial.run(server, "1"), 503, "pool-exhausted");
    Trial.post(server, "/v1/executions/" + id + "/cancel", "").then().statusCode(200);
    Trial.run(server, "1").then().statusCode(200);
  }

  private static void sessions(Trial trial) throws IOException {
    HognoseServer server = trial.start("max-sessions=1");
    String id = Trial.newSession(server).path("id");
    Trial.refused(Trial.post(server, "/v1/sessions", "{}"), 503, "pool-exhausted");
    Trial.to(server).delete("/v1/sessions/" + id).then().statusCode(204);
    Trial.newSession(server);
  }

  private static void queued(Trial trial) throws IOException {
    HognoseServer server = trial.start("max-queued=1");
    String path = "/v1/sessions/" + Trial.newSession(server).path("id") + "/executions";
    Trial.post(server, path, Trial.body("f()", ", \"tools\": [\"f\"]")).then().statusCode(200);
    String queues = Trial.body("1", ", \"on_busy\": \"queue\"");
    Trial.begin(server, path, queues).then().body("status", equalTo("queued"));
    Trial.refused(Trial.begin(server, path, queues), 503, "pool-exhausted");
  }

  private static void connections(Trial trial) throws IOException {
    HognoseServer server = trial.start("max-connections=2");
    try (Socket one = Trial.send(server, LIVE, "Host: localhost");
        Socket two = Trial.send(server, LIVE, "Host: localhost")) {
      assertThat(Trial.read(one, "\"up\"")).contains(" 200 ");
      assertThat(Trial.read(two, "\"up\"")).contains(" 200 ");
      try (Socket three = Trial.send(server)) {
        assertThat(three.getInputStream().read()).isNegative();
      }
    }
  }

  private static void bodies(Trial trial) throws IOException {
    HognoseServer server = trial.start("max-body-bytes=2048");
    Trial.run(server, "#" + "x".repeat(1_500)).then().statusCode(200);
    Trial.refused(Trial.run(server, "#" + "x".repeat(2_048)), 413, "body-too-large");
  }

  /** One execution may hold a third of it. */
  private static void guests(Trial trial) throws IOException {
    HognoseServer server = trial.start("guest-bytes=12000000");
    Trial.run(server, "len(bytearray(2_000_000))").then().body("status", equalTo("completed"));
    Trial.run(server, "len(bytearray(9_000_000))")
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("memory_bytes"));
  }

  private static void results(Trial trial) throws Exception {
    HognoseServer server = trial.start("result-bytes=1000000");
    String first = Trial.run(server, "'x' * 30000").path("id");
    Trial.to(server).get("/v1/executions/" + first).then().statusCode(200);
    Response gone =
        Trial.until(
            () -> {
              Trial.run(server, "'x' * 30000").then().statusCode(200);
              return Trial.to(server).get("/v1/executions/" + first);
            },
            answer -> answer.statusCode() != 200);
    Trial.refused(gone, 410, "expired");
  }

  private static void answers(Trial trial) throws IOException {
    String[] first = once(trial.start("idempotency-bytes=100000"));
    assertThat(first[1]).isEqualTo(first[0]);
    String[] forgotten = once(trial.start("idempotency-bytes=1"));
    assertThat(forgotten[1]).isNotEqualTo(forgotten[0]);
  }

  /** The ids of two requests with one key. */
  static String[] once(HognoseServer server) {
    var ids = new String[2];
    for (int i = 0; i < 2; i++) {
      ids[i] =
          Trial.to(server)
              .header("Idempotency-Key", "k")
              .body("{}")
              .post("/v1/sessions")
              .path("id");
    }
    return ids;
  }
}
