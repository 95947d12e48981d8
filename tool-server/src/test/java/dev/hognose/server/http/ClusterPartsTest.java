// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers that share a PostgreSQL say to each other; left out where that is not installed. */
final class ClusterPartsTest extends SharedStoreTest {

  @TempDir Path folder;

  private static String newSession(HognoseServer server) {
    return newSession(server, "{\"tools\": [\"fetch\"]}");
  }

  private static Map<String, Object> listed(HognoseServer server, String session) {
    return at(server)
        .get("/v1/sessions?limit=1000")
        .<List<Map<String, Object>>>path("sessions")
        .stream()
        .filter(each -> each.get("id").equals(session))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void listWhatRunsAsRunningWhoeverIsAsked() {
    HognoseServer a = start(settings());
    HognoseServer b = start(settings());
    String session = newSession(a);
    String waiting = newSession(b);
    String loop =
        at(a)
            .header("Prefer", "respond-async")
            .body(body(LOOP, "\"limits\": {\"duration_ms\": 60000}"))
            .post("/v1/sessions/" + session + "/executions")
            .path("id");
    String asks = run(b, waiting, "fetch()").path("id");
    for (HognoseServer server : List.of(a, b)) {
      assertThat(listed(server, session))
          .containsEntry("status", "running")
          .containsEntry("current_execution_id", loop);
      assertThat(listed(server, waiting))
          .containsEntry("status", "suspended")
          .containsEntry("current_execution_id", asks);
    }
    at(b).post("/v1/executions/" + loop + "/cancel").then().statusCode(200);
    assertThat(listed(b, session))
        .containsEntry("status", "idle")
        .containsEntry("current_execution_id", null);
  }

  @Test
  void answerOnlyOnceASlowStoreHasWritten() throws Exception {
    HognoseServer a = start(settings());
    HognoseServer b = start(settings());
    String session = newSession(a);
    run(a, session, "n = 1").then().statusCode(200);
    CompletableFuture<Response> answer;
    try (Connection other = DriverManager.getConnection(database().url())) {
      other.setAutoCommit(false);
      try (Statement lock = other.createStatement()) {
        lock.execute("LOCK TABLE sessions, executions IN ACCESS EXCLUSIVE MODE");
      }
      answer = CompletableFuture.supplyAsync(() -> run(a, session, "n += 1\nn"));
      Thread.sleep(1_000);
      assertThat(answer).isNotDone();
      other.rollback();
    }
    answer.get(60, TimeUnit.SECONDS).then().statusCode(200).body("result", equalTo(2));
    run(b, session, "n").then().statusCode(200).body("result", equalTo(2));
  }

  @Test
  void haveTheFiguresThatTheDashboardShows() throws Exception {
    HognoseServer server = start(settings());
    run(server, newSession(server), "fetch()").then().statusCode(200);
    String figures = at(server).get("/metrics").asString();
    Path root = Path.of(System.getProperty("hognose.root"));
    String dashboard = Files.readString(root.resolve("docs/operations/grafana-dashboard.json"));
    List<String> shown =
        Pattern.compile("\\bhognose_\\w+")
            .matcher(dashboard)
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    assertThat(shown).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(figures).contains(name));
  }

  @Test
  void speakTlsWithEachOther() throws Exception {
    Settings.Tls certificate = SelfSigned.in(folder.resolve("ours"));
    Settings encrypted =
        settings()
            .withTls(certificate)
            .withCluster(new ClusterSettings("a secret", null, certificate.certificate()));
    HognoseServer a = start(encrypted);
    HognoseServer b = start(encrypted);
    String session = newSession(a);
    run(a, session, "n = 1").then().statusCode(200);
    run(b, session, "n + 1").then().body("result", equalTo(2));
    assertThat(at(b).get("/metrics").asString())
        .contains("hognose_cluster_forwarded_total{outcome=\"answered\"} 1.0");
  }

  @Test
  void sayNothingToWhoShowsAnotherCertificate() throws Exception {
    Settings.Tls ours = SelfSigned.in(folder.resolve("ours"));
    Settings.Tls other = SelfSigned.in(folder.resolve("other"));
    Settings shared =
        settings().withStore(StoreSettings.at(database().url(), null, null).shared(1_000));
    HognoseServer a =
        start(
            shared
                .withTls(other)
                .withCluster(new ClusterSettings("a secret", null, other.certificate())));
    HognoseServer b =
        start(
            shared
                .withTls(ours)
                .withCluster(new ClusterSettings("a secret", null, ours.certificate())));
    String session = newSession(a);
    run(a, session, "n = 1").then().statusCode(200);
    problem(run(b, session, "n + 1"), 503, "store-unavailable");
  }

  @Test
  void giveBackWhatTheyHaveNoMemoryFor() {
    HognoseServer a = start(settings());
    HognoseServer small =
        start(settings().withPool(PoolSettings.DEFAULT.withMemory(2 << 20, 1 << 20)));
    String large = "x = [i * i * 7919 % 1000003 for i in range(150000)]\nlen(x) + fetch()";
    String alone =
        at(a).body(body(large, "\"tools\": [\"fetch\"]")).post("/v1/executions").path("id");
    String session = newSession(a);
    String inSession = run(a, session, large).path("id");
    String idle = newSession(a);
    run(a, idle, "x = [i * i * 7919 % 1000003 for i in range(150000)]").then().statusCode(200);
    a.close();
    HognoseServer c = start(settings());
    for (String id : List.of(alone, inSession)) {
      problem(answer(small, id), 503, "pool-exhausted");
      answer(c, id).then().statusCode(200).body("result", equalTo(150_001));
    }
    problem(run(small, idle, "len(x)"), 503, "pool-exhausted");
    run(c, idle, "len(x)").then().body("result", equalTo(150_000));
  }

  private static Response answer(HognoseServer server, String id) {
    return at(server)
        .body("{\"results\": [{\"id\": \"call_1\", \"value\": 1}]}")
        .post("/v1/executions/" + id + "/resume");
  }

  /** What another server made is asked of it for as long as its lease; then that is said. */
  @Test
  void sayThatTheMakerOfASessionOfTheModelContextProtocolCannotBeReached() {
    Settings shared =
        settings().withStore(StoreSettings.at(database().url(), null, null).shared(5_000));
    HognoseServer lost =
        start(shared.withCluster(new ClusterSettings(SECRET, "http://127.0.0.1:1", null)));
    HognoseServer other = start(shared);
    String hello =
        McpTest.message("initialize", "{\"protocolVersion\": \"2025-11-25\"}").toString();
    String client = mcp(lost).body(hello).post("/mcp").header("Mcp-Session-Id");
    assertThat(client).isNotNull();
    List<CompletableFuture<Response>> refused =
        List.of(
            async(() -> mcp(other).header("Mcp-Session-Id", client).get("/mcp")),
            async(() -> mcp(other).header("Mcp-Session-Id", client).delete("/mcp")));
    refused.forEach(each -> problem(each.join(), 503, "store-unavailable"));
    mcp(lost).header("Mcp-Session-Id", client).delete("/mcp").then().statusCode(202);
  }
}
