// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forks, and executions that come of snapshots, while the store lets nobody write: all find that
 * there is memory for them, and once they are stored there is not enough for all.
 */
final class CopiesWithoutRoomTest extends ServerTest {

  private static final int REQUESTS = 7;
  private static final long GUEST_BYTES = 52_000_000;

  @TempDir Path folder;

  @Override
  Settings settings() {
    return super.settings()
        .withStore(StoreSettings.in(folder))
        .withPool(PoolSettings.DEFAULT.withMemory(GUEST_BYTES, 1 << 20));
  }

  private String suspended() {
    String code = "import random\nx = random.Random(1).randbytes(1_000_000)\nfetch()\nlen(x)";
    return post("/v1/executions", body(code, "\"tools\": [\"fetch\"]"))
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  /** The answers to as many requests that all wait for the store at the same time. */
  private List<Response> atOnce(IntFunction<Response> request) throws Exception {
    var asked = new ArrayList<CompletableFuture<Response>>();
    try (var blocking = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hognose.db"));
        var statement = blocking.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int i = 0; i < REQUESTS; i++) {
        int number = i;
        asked.add(async(() -> request.apply(number)));
      }
      until(this::waitingForTheStore, waiting -> waiting >= REQUESTS);
      statement.execute("ROLLBACK");
    }
    return asked.stream().map(CompletableFuture::join).toList();
  }

  private double waitingForTheStore() {
    return request()
        .get("/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("hognose_store_waiting"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
        .sum();
  }

  /** The executions that wait for answers, as the store tells. */
  private List<String> stored() throws SQLException {
    var ids = new ArrayList<String>();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hognose.db"));
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT id FROM executions WHERE status = 'tool_calls_required'")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private void checkThatSomeAreRefused(
      List<Response> answers, List<String> originals, List<String> ids) throws SQLException {
    assertThat(answers).anyMatch(answer -> answer.statusCode() == 201);
    assertThat(answers).anyMatch(answer -> answer.statusCode() == 503);
    for (Response answer : answers) {
      if (answer.statusCode() != 201) {
        problem(answer, 503, "pool-exhausted");
      }
    }
    var known = new ArrayList<String>(originals);
    known.addAll(ids);
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(known);
    for (String id : ids) {
      post("/v1/executions/" + id + "/cancel", "").then().statusCode(200);
    }
    assertThat(run("1 + 1").<Integer>path("result")).isEqualTo(2);
  }

  @Test
  void aForkForWhichThereIsNoRoomOnceItIsStoredIsRefused() throws Exception {
    List<String> ids = Stream.generate(this::suspended).limit(REQUESTS).toList();
    List<Response> answers =
        atOnce(i -> post("/v1/executions/" + ids.get(i) + "/fork", "{\"count\": 2}"));
    List<String> forks =
        answers.stream()
            .filter(answer -> answer.statusCode() == 201)
            .flatMap(answer -> answer.<List<String>>path("executions.id").stream())
            .toList();
    checkThatSomeAreRefused(answers, ids, forks);
  }

  @Test
  void aSnapshotForWhichThereIsNoRoomOnceItIsStoredIsRefused() throws Exception {
    String original = suspended();
    byte[] file = request().get("/v1/executions/" + original + "/snapshot").asByteArray();
    List<Response> answers =
        atOnce(_ -> SnapshotsTest.upload(server(), file).post("/v1/snapshots"));
    List<String> loaded =
        answers.stream()
            .filter(answer -> answer.statusCode() == 201)
            .map(answer -> answer.<String>path("execution.id"))
            .toList();
    checkThatSomeAreRefused(answers, List.of(original), loaded);
  }
}
