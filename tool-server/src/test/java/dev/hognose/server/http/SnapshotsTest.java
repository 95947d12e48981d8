// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** State as bytes, with and without a store below. */
class SnapshotsTest extends ServerTest {

  static final String TYPE = "application/vnd.hognose.snapshot";

  static final String ASKING =
      "total = sum(xs)\nprint(total)\ny = fetch(total)\nprint('got', y)\ny * 2";
  static final String FIELDS = "\"inputs\": {\"xs\": [1, 2, 3]}, \"tools\": [\"fetch\"]";

  final Response suspended() {
    Response asked = post("/v1/executions", body(ASKING, FIELDS));
    asked.then().statusCode(200).body("status", equalTo("tool_calls_required"));
    return asked;
  }

  final Response resume(String id, String value) {
    return post(
        "/v1/executions/" + id + "/resume",
        "{\"results\": [{\"id\": \"call_1\", \"value\": " + value + "}]}");
  }

  static RequestSpecification upload(HognoseServer to, byte[] file) {
    return RestAssured.given()
        .spec(specification(to))
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(TYPE, ContentType.BINARY)))
        .contentType(TYPE)
        .body(file);
  }

  private byte[] snapshot(String path) {
    Response answer = request().get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(TYPE);
    return answer.asByteArray();
  }

  @Test
  void holdASuspendedExecution() {
    String id = suspended().path("id");
    byte[] file = snapshot("/v1/executions/" + id + "/snapshot");
    Response loaded = upload(server(), file).post("/v1/snapshots");
    loaded
        .then()
        .statusCode(201)
        .body("kind", equalTo("execution"))
        .body("execution.status", equalTo("tool_calls_required"))
        .body("execution.tool_calls[0].name", equalTo("fetch"))
        .body("execution.tool_calls[0].args[0]", equalTo(6))
        .header("Location", startsWith("/v1/executions/exe_"));
    String copy = loaded.path("execution.id");
    assertThat(copy).isNotEqualTo(id);
    resume(copy, "4").then().body("result", equalTo(8)).body("stdout", equalTo("got 4\n"));
    resume(id, "5").then().body("result", equalTo(10));
  }

  @Test
  void goOnOnAnotherServer() {
    byte[] file = snapshot("/v1/executions/" + suspended().path("id") + "/snapshot");
    HognoseServer other = start(settings());
    Response loaded = upload(other, file).post("/v1/snapshots");
    loaded.then().statusCode(201);
    RestAssured.given()
        .spec(specification(other))
        .contentType("application/json")
        .body("{\"results\": [{\"id\": \"call_1\", \"value\": 21}]}")
        .post("/v1/executions/" + loaded.path("execution.id") + "/resume")
        .then()
        .statusCode(200)
        .body("result", equalTo(42));
  }

  @Test
  void holdAnIdleSession() {
    String session = session();
    runIn(session, "class A:\n    n = 20\na = [A(), 'x']\na.append(a)");
    byte[] file = snapshot("/v1/sessions/" + session + "/snapshot");
    runIn(session, "a[0].n = 5");
    Response loaded = upload(server(), file).post("/v1/snapshots");
    loaded.then().statusCode(201).body("kind", equalTo("session"));
    runIn(loaded.path("session.id"), "a[0].n + len(a) + (a[2] is a)")
        .then()
        .body("result", equalTo(24));
    runIn(session, "a[0].n").then().body("result", equalTo(5));
  }

  @Test
  void startASession() {
    String session = session();
    runIn(session, "x = 41");
    String file =
        Base64.getEncoder().encodeToString(snapshot("/v1/sessions/" + session + "/snapshot"));
    Response made = post("/v1/sessions", "{\"name\": \"b\", \"from_snapshot\": \"" + file + "\"}");
    made.then().statusCode(201).body("name", equalTo("b"));
    runIn(made.path("id"), "x + 1").then().body("result", equalTo(42));
  }

  @Test
  void forkIntoExecutionsOfTheirOwn() {
    String id = suspended().path("id");
    Response forked = post("/v1/executions/" + id + "/fork", "{\"count\": 3}");
    forked.then().statusCode(201);
    List<String> copies = forked.path("executions.id");
    assertThat(new HashSet<>(copies)).hasSize(3).doesNotContain(id);
    int value = 1;
    for (String copy : copies) {
      resume(copy, String.valueOf(value)).then().body("result", equalTo(2 * value));
      value++;
    }
    request().get("/v1/executions/" + id).then().body("status", equalTo("tool_calls_required"));
    resume(id, "100").then().body("result", equalTo(200));
    problem(post("/v1/executions/" + id + "/fork", "{}"), 409, "not-suspended");
    problem(
        post("/v1/executions/" + copies.get(0) + "/fork", "{\"count\": 0}"),
        422,
        "invalid-request");
  }

  @Test
  void forkAnExecutionOfASession() {
    String session = session();
    runIn(session, "base = 10");
    Response asked =
        post(
            "/v1/sessions/" + session + "/executions",
            body("base += fetch()\nbase", "\"tools\": [\"fetch\"]"));
    String id = asked.path("id");
    String copy = post("/v1/executions/" + id + "/fork", "{}").path("executions[0].id");
    resume(copy, "1").then().body("result", equalTo(11)).body("session_id", equalTo(null));
    resume(id, "2").then().body("result", equalTo(12)).body("session_id", equalTo(session));
    runIn(session, "base").then().body("result", equalTo(12));
  }

  @Test
  void holdAProgram() {
    String id = post("/v1/programs", body("6 * 7")).path("id");
    byte[] file = snapshot("/v1/programs/" + id + "/content");
    problem(upload(server(), file).post("/v1/snapshots"), 422, "invalid-snapshot");
    problem(request().get("/v1/programs/sha256:00/content"), 404, "not-found");
    String wrong = post("/v1/programs", body("6 * *")).path("id");
    problem(request().get("/v1/programs/" + wrong + "/content"), 404, "not-found");
  }

  @Test
  void areRefusedWhereTheyAreNone() {
    byte[] file = snapshot("/v1/executions/" + suspended().path("id") + "/snapshot");
    problem(
        upload(server(), "nonsense".getBytes(StandardCharsets.UTF_8)).post("/v1/snapshots"),
        422,
        "invalid-snapshot");
    for (int at = 0; at < file.length; at += 1 + file.length / 40) {
      byte[] damaged = file.clone();
      damaged[at] ^= 0x40;
      Response answer = upload(server(), damaged).post("/v1/snapshots");
      assertThat(answer.statusCode()).as("byte %d: %s", at, answer.asString()).isEqualTo(422);
    }
    problem(
        request().contentType("application/json").body("{}").post("/v1/snapshots"),
        415,
        "unsupported-media-type");
    problem(post("/v1/sessions", "{\"from_snapshot\": \"bm9uZQ==\"}"), 422, "invalid-snapshot");
    problem(post("/v1/sessions", "{\"from_snapshot\": \"?\"}"), 422, "invalid-request");
  }

  @Test
  void areNotMadeOfWhatRuns() {
    String id = startRun("/v1/executions", body(LOOP));
    problem(request().get("/v1/executions/" + id + "/snapshot"), 409, "not-suspended");
    post("/v1/executions/" + id + "/cancel", "");
    problem(request().get("/v1/executions/" + id + "/snapshot"), 409, "not-suspended");
    String session = session();
    String run = startRun("/v1/sessions/" + session + "/executions", body(LOOP));
    problem(request().get("/v1/sessions/" + session + "/snapshot"), 409, "session-busy");
    post("/v1/executions/" + run + "/cancel", "");
  }

  @Test
  void ofALaterFormatAreRefusedAsThat() {
    byte[] later = snapshot("/v1/executions/" + suspended().path("id") + "/snapshot");
    later[4]++;
    problem(upload(server(), later).post("/v1/snapshots"), 422, "snapshot-incompatible");
    String encoded = Base64.getEncoder().encodeToString(later);
    problem(
        post("/v1/sessions", "{\"from_snapshot\": \"" + encoded + "\"}"),
        422,
        "snapshot-incompatible");
  }

  @Test
  void areSignedWhereThereAreKeys() {
    byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    PoolSettings pool = PoolSettings.DEFAULT;
    Settings signed =
        settings().withPool(pool.withSnapshotKeys(SnapshotKeys.signing("k1", secret).signedOnly()));
    HognoseServer signing = start(signed);
    byte[] unsigned = snapshot("/v1/executions/" + suspended().path("id") + "/snapshot");
    problem(upload(signing, unsigned).post("/v1/snapshots"), 422, "invalid-snapshot");
    Response asked =
        RestAssured.given()
            .spec(specification(signing))
            .contentType("application/json")
            .body(body(ASKING, FIELDS))
            .post("/v1/executions");
    byte[] file =
        RestAssured.given()
            .spec(specification(signing))
            .get("/v1/executions/" + asked.path("id") + "/snapshot")
            .asByteArray();
    upload(signing, file).post("/v1/snapshots").then().statusCode(201);
  }
}
