// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.store.StoreSettings;
import dev.hognose.server.store.Stores;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/** The base of tests of several servers on one PostgreSQL; left out where that is not installed. */
abstract class SharedStoreTest extends ServerTest {

  static final String SECRET = "a secret of all servers";

  /** Of each class whose tests run. */
  private static final Map<Class<?>, Stores> DATABASES = new ConcurrentHashMap<>();

  HognoseServer a;
  HognoseServer b;
  HognoseServer c;

  @BeforeAll
  static void startDatabase(TestInfo tests) throws Exception {
    DATABASES.put(tests.getTestClass().orElseThrow(), Stores.postgresql());
  }

  @AfterAll
  static void stopDatabase(TestInfo tests) throws Exception {
    Stores database = DATABASES.remove(tests.getTestClass().orElseThrow());
    if (database != null) {
      database.close();
    }
  }

  /** The database of the test's class. */
  final Stores database() {
    return DATABASES.get(getClass());
  }

  /** A lease so long that nothing here waits for its end. */
  @Override
  Settings settings() {
    return super.settings()
        .withStore(StoreSettings.at(database().url(), null, null).shared(120_000))
        .withCluster(new ClusterSettings(SECRET, null, null));
  }

  final void startAll() {
    startAll(settings());
  }

  final void startAll(Settings each) {
    a = start(each);
    b = start(each);
    c = start(each);
  }

  static RequestSpecification at(HognoseServer server) {
    return RestAssured.given()
        .spec(specification(server))
        .relaxedHTTPSValidation()
        .contentType("application/json");
  }

  static Response send(HognoseServer server, String path, String body) {
    return at(server).body(body).post(path);
  }

  static String newSession(HognoseServer server, String body) {
    return send(server, "/v1/sessions", body).then().statusCode(201).extract().path("id");
  }

  static Response run(HognoseServer server, String session, String code) {
    return run(server, session, code, "");
  }

  static Response run(HognoseServer server, String session, String code, String fields) {
    return send(server, "/v1/sessions/" + session + "/executions", body(code, fields));
  }

  static String startRun(HognoseServer server, String session, String code) {
    return at(server)
        .header("Prefer", "respond-async")
        .body(body(code))
        .post("/v1/sessions/" + session + "/executions")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  static Response answer(HognoseServer server, String id, String call, String value) {
    return send(
        server,
        "/v1/executions/" + id + "/resume",
        "{\"results\": [{\"id\": \"" + call + "\", \"value\": " + value + "}]}");
  }

  static RequestSpecification mcp(HognoseServer server) {
    return at(server).header("Accept", "application/json, text/event-stream");
  }

  static String python(String session, String code) {
    String arguments = "{\"session\": \"" + session + "\", \"code\": " + quoted(code) + "}";
    return McpTest.message(
            "tools/call", "{\"name\": \"run_python\", \"arguments\": " + arguments + "}")
        .toString();
  }

  static String resumption(String id, String call, String value) {
    String results = "[{\"id\": \"" + call + "\", \"value\": " + value + "}]";
    String arguments = "{\"execution_id\": \"" + id + "\", \"results\": " + results + "}";
    return McpTest.message(
            "tools/call", "{\"name\": \"resume_python\", \"arguments\": " + arguments + "}")
        .toString();
  }

  static String toolResult(HognoseServer server, String message) {
    return McpTest.text(McpTest.result(mcp(server).body(message).post("/mcp")));
  }
}
