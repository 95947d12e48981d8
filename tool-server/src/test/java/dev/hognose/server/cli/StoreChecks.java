// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.cli.EachSettingTest.Check;
import dev.hognose.server.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;

/**
 * The settings of where a server keeps things, and with whom; those of PostgreSQL are left out
 * where that is not installed.
 */
final class StoreChecks {

  private static final String SECRET = "cluster-secret=a secret of all servers";

  private StoreChecks() {}

  static void addTo(Map<Setting, Check> checks) {
    checks.put(Setting.CONFIG, StoreChecks::file);
    checks.put(Setting.DATA, StoreChecks::folder);
    checks.put(Setting.DATABASE, StoreChecks::database);
    checks.put(Setting.DATABASE_USER, StoreChecks::login);
    checks.put(Setting.DATABASE_PASSWORD, StoreChecks::login);
    checks.put(Setting.CLUSTER_SECRET, StoreChecks::cluster);
    checks.put(Setting.CLUSTER_ADDRESS, StoreChecks::address);
    checks.put(Setting.CLUSTER_LEASE_MS, StoreChecks::lease);
  }

  private static void file(Trial trial) throws Exception {
    Path file =
        Files.writeString(trial.folder().resolve("config"), "# mine\nmax-live = 77\nworkers = 3\n");
    Trial.to(trial.start("config=" + file, "workers=2"))
        .get("/v1/info")
        .then()
        .body("server.max_live_executions", equalTo(77))
        .body("server.workers", equalTo(2));
  }

  private static void folder(Trial trial) throws Exception {
    Path data = trial.folder().resolve("data");
    outlives(trial, "data=" + data);
    assertThat(data.resolve("hognose.db")).exists();
  }

  /** What is in a session is there after a new start. */
  private static void outlives(Trial trial, String... settings) throws IOException {
    HognoseServer first = trial.start(settings);
    String path = "/v1/sessions/" + Trial.newSession(first).path("id") + "/executions";
    Trial.post(first, path, Trial.body("n = 41", "")).then().statusCode(200);
    first.close();
    HognoseServer second = trial.start(settings);
    Trial.post(second, path, Trial.body("n + 1", "")).then().body("result", equalTo(42));
  }

  private static void database(Trial trial) throws Exception {
    try (Stores database = Stores.postgresql()) {
      outlives(trial, "database=" + database.url());
      trial.close();
    }
  }

  private static void login(Trial trial) throws Exception {
    try (Stores database = Stores.postgresql()) {
      database.addUser("keeper", "a password");
      String url = "database=" + database.address();
      outlives(trial, url, "database-user=keeper", "database-password=a password");
      assertThatThrownBy(() -> trial.start(url, "database-user=keeper", "database-password=other"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("password");
      trial.close();
    }
  }

  private static void cluster(Trial trial) throws Exception {
    try (Stores database = Stores.postgresql()) {
      String url = "database=" + database.url();
      HognoseServer one = trial.start(url, SECRET);
      HognoseServer two = trial.start(url, SECRET);
      String path = "/v1/sessions/" + Trial.newSession(one).path("id") + "/executions";
      Trial.post(one, path, Trial.body("n = 41", "")).then().statusCode(200);
      Trial.post(two, path, Trial.body("n + 1", "")).then().body("result", equalTo(42));
      trial.close();
    }
  }

  /** Where others look for a server: at an address where nobody is they do not find it. */
  private static void address(Trial trial) throws Exception {
    try (Stores database = Stores.postgresql()) {
      String url = "database=" + database.url();
      String lease = "cluster-lease-ms=5000";
      HognoseServer lost = trial.start(url, SECRET, lease, "cluster-address=http://127.0.0.1:1");
      HognoseServer other = trial.start(url, SECRET, lease);
      String path = "/v1/sessions/" + Trial.newSession(lost).path("id");
      String asks = Trial.body("f()", ", \"tools\": [\"f\"]");
      Trial.post(lost, path + "/executions", asks).then().statusCode(200);
      Trial.refused(Trial.to(other).get(path + "/variables"), 503, "store-unavailable");
      trial.close();
    }
  }

  /** A server says for how long it is alive, and renews that in time. */
  private static void lease(Trial trial) throws Exception {
    try (Stores database = Stores.postgresql();
        var connection = DriverManager.getConnection(database.url());
        var statement = connection.createStatement()) {
      trial.start("database=" + database.url(), SECRET, "cluster-lease-ms=300000");
      try (var rows =
          statement.executeQuery(
              "SELECT held_until - extract(epoch FROM clock_timestamp()) * 1000 FROM servers")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getDouble(1)).isBetween(150_000.0, 300_000.0);
      }
      trial.close();
    }
  }
}
