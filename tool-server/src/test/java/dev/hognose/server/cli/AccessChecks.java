// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.cli.EachSettingTest.Check;
import dev.hognose.server.http.SelfSigned;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

/** The settings of who reaches a server, and what is noted of them. */
final class AccessChecks {

  private static final String SNAPSHOT = "application/vnd.hognose.snapshot";

  private AccessChecks() {}

  static void addTo(Map<Setting, Check> checks) {
    checks.put(Setting.HOST, AccessChecks::host);
    checks.put(Setting.PORT, AccessChecks::port);
    checks.put(Setting.API_KEYS, AccessChecks::keys);
    checks.put(Setting.TLS_CERT, AccessChecks::tls);
    checks.put(Setting.TLS_KEY, AccessChecks::tls);
    checks.put(Setting.ALLOWED_HOSTS, AccessChecks::names);
    checks.put(Setting.CORS_ORIGINS, AccessChecks::origins);
    checks.put(Setting.RATE, trial -> bound(trial, "rate=1", "burst=2"));
    checks.put(Setting.BURST, AccessChecks::burst);
    checks.put(Setting.DAILY, trial -> bound(trial, "daily=2"));
    checks.put(Setting.KEY_SESSIONS, AccessChecks::sessions);
    checks.put(Setting.AUDIT_LOG, trial -> audit(trial, false));
    checks.put(Setting.AUDIT_CONTENT, trial -> audit(trial, true));
    checks.put(Setting.SNAPSHOT_KEYS, AccessChecks::signatures);
    checks.put(Setting.SNAPSHOTS_SIGNED, AccessChecks::signedOnly);
  }

  private static Path secret(Trial trial, String name, String content) throws IOException {
    Path file = Files.writeString(trial.folder().resolve(name), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static String keysOf(Trial trial) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] hash = digest.digest("a key".getBytes(StandardCharsets.UTF_8));
    return "api-keys=" + secret(trial, "keys", "one ada " + HexFormat.of().formatHex(hash) + "\n");
  }

  private static RequestSpecification asAda(HognoseServer server) {
    return Trial.to(server).header("Authorization", "Bearer a key");
  }

  /** It listens there and nowhere else, and may be called by that name. */
  private static void host(Trial trial) throws Exception {
    HognoseServer server = trial.start("host=127.0.0.2");
    InetAddress there = InetAddress.getByName("127.0.0.2");
    String host = "Host: 127.0.0.2:" + server.port();
    try (Socket socket = Trial.send(there, server, "GET /health/live HTTP/1.1", host)) {
      assertThat(Trial.read(socket, "}")).contains(" 200 ");
    }
    assertThatThrownBy(() -> Trial.send(server).close()).isInstanceOf(ConnectException.class);
  }

  private static void port(Trial trial) throws Exception {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    HognoseServer server = trial.start("port=" + free);
    RestAssured.get("http://127.0.0.1:" + free + "/health/live").then().statusCode(200);
    assertThat(server.url()).isEqualTo("http://127.0.0.1:" + free);
  }

  private static void keys(Trial trial) throws Exception {
    HognoseServer server = trial.start(keysOf(trial));
    Trial.refused(Trial.run(server, "1"), 401, "unauthenticated");
    asAda(server)
        .body(Trial.body("6 * 7", ""))
        .post("/v1/executions")
        .then()
        .body("result", equalTo(42));
  }

  private static void tls(Trial trial) throws Exception {
    Settings.Tls files = SelfSigned.in(trial.folder());
    Files.setPosixFilePermissions(files.key(), PosixFilePermissions.fromString("rw-------"));
    HognoseServer server = trial.start("tls-cert=" + files.certificate(), "tls-key=" + files.key());
    assertThat(server.url()).startsWith("https://");
    Trial.run(server, "6 * 7").then().body("result", equalTo(42));
  }

  private static void names(Trial trial) throws Exception {
    HognoseServer server = trial.start("allowed-hosts=one.example.org, two.example.org");
    for (String host : new String[] {"two.example.org", "localhost"}) {
      try (Socket socket =
          Trial.send(server, "GET /health/live HTTP/1.1", "Host: " + host + ":80")) {
        assertThat(Trial.read(socket, "}")).contains(" 200 ");
      }
    }
    try (Socket socket = Trial.send(server, "GET /health/live HTTP/1.1", "Host: example.org")) {
      assertThat(Trial.read(socket, "}")).contains(" 403 ");
    }
  }

  private static void origins(Trial trial) throws Exception {
    HognoseServer server = trial.start("cors-origins=https://app.example.org");
    Response shown = Trial.to(server).header("Origin", "https://app.example.org").get("/v1/info");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.org");
    Trial.refused(
        Trial.to(server).header("Origin", "https://example.org").get("/v1/info"), 403, "forbidden");
  }

  /** At most so many requests in a short time. */
  private static void bound(Trial trial, String... settings) throws Exception {
    var all = new String[settings.length + 1];
    all[0] = keysOf(trial);
    System.arraycopy(settings, 0, all, 1, settings.length);
    HognoseServer server = trial.start(all);
    Response last =
        Trial.until(() -> asAda(server).get("/v1/info"), one -> one.statusCode() != 200);
    Trial.refused(last, 429, "quota-exceeded");
    assertThat(last.header("Retry-After")).isNotNull();
    assertThat(last.header("RateLimit")).contains("r=0");
  }

  private static void burst(Trial trial) throws Exception {
    HognoseServer server = trial.start(keysOf(trial), "rate=2", "burst=8");
    assertThat(asAda(server).get("/v1/info").header("RateLimit-Policy"))
        .isEqualTo("\"rate\";q=8;w=4");
  }

  private static void sessions(Trial trial) throws Exception {
    HognoseServer server = trial.start(keysOf(trial), "key-sessions=1");
    asAda(server).body("{}").post("/v1/sessions").then().statusCode(201);
    Trial.refused(asAda(server).body("{}").post("/v1/sessions"), 429, "quota-exceeded");
  }

  private static void audit(Trial trial, boolean content) throws Exception {
    Path file = trial.folder().resolve("audit");
    HognoseServer server = trial.start("audit-log=" + file, "audit-content=" + content);
    Trial.run(server, "# what I do").then().statusCode(200);
    server.close();
    String line = Files.readString(file);
    assertThat(line).contains("\"path\":\"/v1/executions\"").contains("\"status\":200");
    assertThat(line.contains("# what I do")).isEqualTo(content);
  }

  private static byte[] snapshot(HognoseServer server) {
    String path = "/v1/sessions/" + Trial.newSession(server).path("id") + "/snapshot";
    return Trial.to(server).get(path).then().statusCode(200).extract().asByteArray();
  }

  private static Response load(HognoseServer server, byte[] snapshot) {
    var config =
        RestAssured.config()
            .encoderConfig(
                EncoderConfig.encoderConfig().encodeContentTypeAs(SNAPSHOT, ContentType.BINARY));
    return Trial.to(server)
        .config(config)
        .contentType(SNAPSHOT)
        .body(snapshot)
        .post("/v1/snapshots");
  }

  private static void signatures(Trial trial) throws Exception {
    Path one = secret(trial, "one", "first " + "0a".repeat(16) + "\n");
    Path both =
        secret(trial, "both", "second " + "0b".repeat(16) + "\nfirst " + "0a".repeat(16) + "\n");
    HognoseServer older = trial.start("snapshot-keys=" + one);
    HognoseServer newer = trial.start("snapshot-keys=" + both);
    load(newer, snapshot(older)).then().statusCode(201);
    Trial.refused(load(older, snapshot(newer)), 422, "invalid-snapshot");
  }

  private static void signedOnly(Trial trial) throws Exception {
    Path file = secret(trial, "one", "first " + "0a".repeat(16) + "\n");
    HognoseServer strict = trial.start("snapshot-keys=" + file, "snapshots-signed=true");
    load(strict, snapshot(strict)).then().statusCode(201);
    byte[] unsigned = snapshot(trial.start());
    Trial.refused(load(strict, unsigned), 422, "invalid-snapshot");
    load(trial.start("snapshot-keys=" + file), unsigned).then().statusCode(201);
  }
}
