// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.store.StoreSettings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server answers where what it has stored is damaged, while the rest of it goes on. */
final class DamagedStateTest extends ServerTest {

  /** Method, path and body of what needs a state that is stored. */
  private static final List<String> OPERATIONS =
      List.of(
          "GET /v1/sessions/{s}/variables ",
          "GET /v1/sessions/{s}/files ",
          "GET /v1/sessions/{s}/files/a ",
          "PUT /v1/sessions/{s}/files/a text",
          "DELETE /v1/sessions/{s}/files/a ",
          "GET /v1/sessions/{s}/snapshot ",
          "GET /v1/executions/{e} ",
          "GET /v1/executions/{e}/events ",
          "GET /v1/executions/{e}/snapshot ",
          "POST /v1/executions/{e}/fork {\"count\": 1}",
          "POST /v1/executions/{e}/resume {\"results\": [{\"id\": \"call_1\", \"value\": 1}]}",
          "POST /v1/executions/{e}/cancel {}");

  @TempDir Path folder;

  private String session;
  private String execution;

  @Override
  Settings settings() {
    return super.settings().withStore(StoreSettings.in(folder.resolve("data")));
  }

  /** A server on a store in which the states of all sessions and executions are damaged. */
  private HognoseServer damaged() throws SQLException {
    session = session();
    runIn(session, "n = [1]").then().statusCode(200);
    execution = post("/v1/executions", body("fetch(1)", "\"tools\": [\"fetch\"]")).path("id");
    server().close();
    String url = "jdbc:sqlite:" + folder.resolve("data/hognose.db");
    try (var connection = DriverManager.getConnection(url)) {
      for (String table : List.of("sessions", "executions")) {
        String sql = "UPDATE " + table + " SET state = ? WHERE state IS NOT NULL";
        try (var statement = connection.prepareStatement(sql)) {
          statement.setBytes(1, "no snapshot at all".getBytes(StandardCharsets.UTF_8));
          assertThat(statement.executeUpdate()).isEqualTo(1);
        }
      }
    }
    return start(settings());
  }

  private static RequestSpecification to(HognoseServer server) {
    return Asking.to(server).contentType("application/json");
  }

  @Test
  void saysThatItMadeAMistakeWhereWhatItStoredIsDamaged() throws Exception {
    HognoseServer server = damaged();
    for (String operation : OPERATIONS) {
      String[] parts = operation.split(" ", 3);
      String path = parts[1].replace("{s}", session).replace("{e}", execution);
      Response answer = to(server).body(parts[2]).request(parts[0], path);
      problem(answer, 500, "internal-error");
      assertThat(answer.asString())
          .contains("\"detail\":\"the server made a mistake; it is in its log\"")
          .contains("\"retryable\":false");
    }
    to(server).body(body("6 * 7")).post("/v1/executions").then().body("result", equalTo(42));
    to(server).get("/health/ready").then().statusCode(200);
    assertThat(to(server).get("/metrics").asString())
        .contains(
            "hognose_http_problems_total{code=\"internal-error\"} " + OPERATIONS.size() + ".0");
  }

  /** The execution fails, as it has begun; what follows is told that the state is lost. */
  @Test
  void endsASessionWhoseStateIsDamaged() throws Exception {
    HognoseServer server = damaged();
    String path = "/v1/sessions/" + session + "/executions";
    to(server)
        .body(body("n"))
        .post(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("SystemError"));
    problem(to(server).body(body("n")).post(path), 410, "expired");
  }

  /** Many at once, one of whose sessions is damaged: the others do not notice. */
  @Test
  void answersOthersMeanwhile() throws Exception {
    HognoseServer server = damaged();
    var others = new ArrayList<CompletableFuture<Response>>();
    for (int i = 0; i < 20; i++) {
      String code = body(i + " * 2");
      problem(to(server).get("/v1/sessions/" + session + "/variables"), 500, "internal-error");
      others.add(async(() -> to(server).body(code).post("/v1/executions")));
    }
    for (int i = 0; i < 20; i++) {
      others.get(i).join().then().body("result", equalTo(i * 2));
    }
  }
}
