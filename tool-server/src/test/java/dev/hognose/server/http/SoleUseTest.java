// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.store.StoreSettings;
import dev.hognose.server.store.Stores;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A server that has a PostgreSQL for itself and loses its lock; left out where that is not
 * installed.
 */
final class SoleUseTest extends ServerTest {

  private static final String LOCKS = " FROM pg_locks WHERE locktype = 'advisory'";

  private Stores database;
  private Connection outside;

  @BeforeEach
  void startDatabase() throws Exception {
    database = Stores.postgresql();
    outside = DriverManager.getConnection(database.url());
  }

  @AfterEach
  void stopDatabase() throws Exception {
    stopServers();
    if (outside != null) {
      outside.close();
    }
    if (database != null) {
      database.close();
    }
  }

  @Override
  Settings settings() {
    return super.settings().withStore(StoreSettings.at(database.url(), null, null));
  }

  private static RequestSpecification at(HognoseServer server) {
    return RestAssured.given().spec(specification(server)).contentType("application/json");
  }

  private static Response run(HognoseServer server, String session, String code) {
    return at(server).body(body(code)).post("/v1/sessions/" + session + "/executions");
  }

  private int ready(HognoseServer server) {
    return at(server).get("/health/ready").statusCode();
  }

  /** Ends the connection of the server that holds the lock. */
  private void cutLock() {
    try (var statement = outside.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(pid)" + LOCKS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isLocked() {
    try (var statement = outside.createStatement();
        var rows = statement.executeQuery("SELECT count(*)" + LOCKS)) {
      return rows.next() && rows.getInt(1) == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void takesTheLockAgainAndGoesOnWithWhatItHad() {
    String session = at(server()).body("{}").post("/v1/sessions").path("id");
    run(server(), session, "n = [1]").then().statusCode(200);
    cutLock();
    until(this::isLocked, locked -> locked);
    until(() -> ready(server()), status -> status == 200);
    run(server(), session, "n.append(2)\nn")
        .then()
        .body("result", equalTo(java.util.List.of(1, 2)));
  }

  /** Starts another server as soon as the first one's lock is gone. */
  private HognoseServer takeOver() {
    while (true) {
      cutLock();
      try {
        return HognoseServer.start(settings());
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("another server uses it");
      }
    }
  }

  @Test
  void answersNothingWhileAnotherServerHasTheDatabaseAndForgetsWhatThatHasChanged() {
    HognoseServer first = server();
    String session = at(first).body("{}").post("/v1/sessions").path("id");
    run(first, session, "n = 1").then().statusCode(200);
    String loop =
        at(first)
            .header("Prefer", "respond-async")
            .body(body("n = 100\n" + LOOP))
            .post("/v1/sessions/" + session + "/executions")
            .path("id");
    try (HognoseServer second = takeOver()) {
      run(second, session, "n += 1\nn").then().body("result", equalTo(2));
      problem(at(first).body("{}").post("/v1/sessions"), 503, "store-unavailable");
      until(() -> ready(first), status -> status == 503);
      problem(run(first, session, "n"), 503, "store-unavailable");
      problem(at(first).get("/v1/sessions/" + session), 503, "store-unavailable");
    }
    until(() -> ready(first), status -> status == 200);
    at(first).get("/v1/executions/" + loop).then().body("status", equalTo("interrupted"));
    run(first, session, "n += 1\nn").then().body("result", equalTo(3));
  }

  /** The database has not noticed yet that the server before was killed. */
  @Test
  void startsThoughTheLockOfTheServerBeforeIsNotGoneYet() throws Exception {
    long lock;
    try (HognoseServer first = HognoseServer.start(settings())) {
      lock = lockOf(first);
    }
    try (var killed = outside.createStatement()) {
      killed.execute("SELECT pg_advisory_lock(" + lock + ")");
      var started = CompletableFuture.supplyAsync(this::server);
      Thread.sleep(500);
      killed.execute("SELECT pg_advisory_unlock(" + lock + ")");
      assertThat(ready(started.join())).isEqualTo(200);
    }
  }

  /** The key of the lock that a server has. */
  private long lockOf(HognoseServer server) throws SQLException {
    until(() -> ready(server), status -> status == 200);
    try (var statement = outside.createStatement();
        var rows = statement.executeQuery("SELECT classid::bigint << 32 | objid::bigint" + LOCKS)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }
}
