// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalsTest extends ServerTest {

  private static final String NEVER_EXECUTION = "exe_01J9ZZZZZZZZZZZZZZZZZZZZZZ";
  private static final String NEVER_SESSION = "ses_01J9ZZZZZZZZZZZZZZZZZZZZZZ";

  @Override
  Settings settings() {
    return super.settings()
        .withPool(PoolSettings.DEFAULT.withRoom(2, 4, 3, 3).withTimes(300, 300))
        .withHttp(HttpSettings.DEFAULT.withBody(100_000, 400));
  }

  private JsonPath invalid(String body, String pointer) {
    JsonPath problem = problem(post("/v1/executions", body), 422, "invalid-request");
    assertThat(problem.getString("pointer")).isEqualTo(pointer);
    assertThat(problem.getBoolean("retryable")).isFalse();
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"code\": }",
        "{'code': 1}",
        "{\"code\": \"1\"} x",
        "{\"code\": \"1\"}{}",
        "{\"code\": \"\u0001\"}",
        "{\"code\": 01}",
        "{\"code\": \"1\", \"code\": \"2\"}",
        "nul",
        "{\"code\": NaN}"
      })
  void malformedJson(String body) {
    problem(post("/v1/executions", body), 400, "malformed-body");
  }

  @Test
  void textThatIsNotUtf8() {
    byte[] body = "{\"code\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Response answer = request().contentType("application/json").body(body).post("/v1/executions");
    problem(answer, 400, "malformed-body");
  }

  @Test
  void bodyThatIsNestedTooDeeply() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    problem(
        post("/v1/executions", body("x", "\"inputs\": {\"x\": " + deep + "}")),
        400,
        "malformed-body");
  }

  @Test
  void unknownField() {
    JsonPath problem = invalid(body("1", "\"colour\": \"red\""), "/colour");
    assertThat(problem.getString("detail")).contains("unknown field 'colour'");
    assertThat(problem.getString("type")).isEqualTo("urn:hognose:problem:invalid-request");
    assertThat(problem.getString("instance")).isEqualTo("/v1/executions");
    invalid(body("1", "\"limits\": {\"time\": 5}"), "/limits/time");
    invalid(body("1", "\"tools\": [\"f\", {\"name\": \"g\", \"a/b\": 1}]"), "/tools/1/a~1b");
  }

  @Test
  void codeThatIsNotAString() {
    JsonPath problem = invalid("{\"code\": 5}", "/code");
    assertThat(problem.getString("detail")).isEqualTo("must be a string, not an integer");
    invalid("{\"code\": null}", "/code");
    invalid("{\"code\": [\"1\"]}", "/code");
  }

  @Test
  void noCode() {
    invalid("{}", "");
    invalid("{\"code\": \"1\", \"program_id\": \"x\"}", "/code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"inputs\": []                               | /inputs",
        "\"inputs\": {\"a b\": 1}                     | /inputs/a b",
        "\"inputs\": {\"x\": {\"$int\": 5}}           | /inputs/x/$int",
        "\"inputs\": {\"x\": {\"$what\": 5}}          | /inputs/x/$what",
        "\"inputs\": {\"x\": {\"a\": 1, \"$b\": 5}}   | /inputs/x/$b",
        "\"tools\": \"f\"                             | /tools",
        "\"tools\": [5]                               | /tools/0",
        "\"tools\": [\"not a name\"]                  | /tools/0",
        "\"tools\": [\"\"]                            | /tools/0",
        "\"tools\": [\"f\", \"for\"]                  | /tools/1",
        "\"tools\": [\"db.import\"]                   | /tools/0",
        "\"tools\": [{\"name\": \"None\"}]            | /tools/0/name",
        "\"tools\": [\"f\", \"g\", {\"name\": \"f\"}]  | /tools/2",
        "\"inputs\": {\"class\": 1}                   | /inputs/class",
        "\"limits\": {\"duration_ms\": \"5\"}         | /limits/duration_ms",
        "\"limits\": {\"duration_ms\": 0}             | /limits/duration_ms",
        "\"limits\": {\"duration_ms\": 1.5}           | /limits/duration_ms",
        "\"limits\": {\"memory_bytes\": -1}           | /limits/memory_bytes",
        "\"limits\": {\"steps\": 99999999999999999999}| /limits/steps",
        "\"environment\": {\"A\": 1}                  | /environment/A",
        "\"os\": \"none\"                             | /os",
        "\"os\": {\"clock\": \"now\"}                 | /os/clock",
        "\"os\": {\"clock\": \"fixed:noon\"}          | /os/clock",
        "\"os\": {\"random\": \"seed:x\"}             | /os/random",
        "\"on_busy\": \"wait\"                        | /on_busy",
        "\"names\": true                              | /names",
        "\"queue_timeout_ms\": 0                      | /queue_timeout_ms",
        "\"script_name\": \"\"                        | /script_name"
      })
  void wrongType(String field, String pointer) {
    invalid(body("1", field), pointer);
  }

  @Test
  void valueAboveTheServersCeiling() {
    JsonPath problem =
        invalid(body("1", "\"limits\": {\"duration_ms\": 300001}"), "/limits/duration_ms");
    assertThat(problem.getString("detail"))
        .isEqualTo("duration_ms may be at most 300000 on this server, not 300001");
    invalid(body("1", "\"limits\": {\"memory_bytes\": 9000000000}"), "/limits/memory_bytes");
    invalid(body("1", "\"limits\": {\"recursion_depth\": 5000000}"), "/limits/recursion_depth");
  }

  @Test
  void bodyThatIsTooLarge() {
    problem(run("#".repeat(100_001)), 413, "body-too-large");
  }

  @Test
  void bodyInPiecesThatIsTooLarge() throws IOException, InterruptedException {
    var pieces =
        HttpRequest.BodyPublishers.ofInputStream(
            () ->
                new ByteArrayInputStream(
                    body("#".repeat(300_000)).getBytes(StandardCharsets.UTF_8)));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server().url() + "/v1/executions"))
                    .header("Content-Type", "application/json")
                    .POST(pieces)
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
  }

  @Test
  void bodyThatComesTooSlowly() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server().port())) {
      socket.getOutputStream().write(head(50));
      socket.getOutputStream().write('{');
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408 ").contains("\"code\":\"request-timeout\"");
    }
  }

  @Test
  void requestThatIsNotHttp() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server().port())) {
      socket.getOutputStream().write("GARBAGE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains(" 400 ").contains("\"code\":\"malformed-request\"");
    }
  }

  @Test
  void headersThatAreTooLarge() {
    Response answer = request().header("X-Large", "x".repeat(20_000)).get("/health/live");
    problem(answer, 431, "headers-too-large");
  }

  @Test
  void unknownIds() {
    problem(request().get("/v1/executions/" + NEVER_EXECUTION), 404, "not-found");
    problem(request().get("/v1/executions/x"), 404, "not-found");
    problem(request().post("/v1/executions/" + NEVER_EXECUTION + "/cancel"), 404, "not-found");
    problem(request().get("/v1/sessions/" + NEVER_SESSION), 404, "not-found");
    problem(runIn(NEVER_SESSION, "1"), 404, "not-found");
    problem(request().delete("/v1/sessions/" + NEVER_SESSION), 404, "not-found");
    problem(post("/v1/executions", "{\"program_id\": \"sha256:00\"}"), 404, "not-found");
  }

  @Test
  void endedSession() {
    String session = session();
    request().delete("/v1/sessions/" + session).then().statusCode(204);
    problem(runIn(session, "1"), 410, "expired");
    problem(request().get("/v1/sessions/" + session), 410, "expired");
  }

  @Test
  void executionThatIsForgotten() {
    String id = run("1").path("id");
    Response answer =
        until(
            () -> request().get("/v1/executions/" + id), response -> response.statusCode() != 200);
    problem(answer, 410, "expired");
  }

  @Test
  void suspendedExecutionThatNobodyAnswered() {
    String id = post("/v1/executions", body("fetch(1)", "\"tools\": [\"fetch\"]")).path("id");
    Response answer =
        until(
            () -> request().get("/v1/executions/" + id), response -> response.statusCode() != 200);
    problem(answer, 410, "expired");
    problem(
        post(
            "/v1/executions/" + id + "/resume",
            "{\"results\": [{\"id\": \"call_1\", \"value\": 1}]}"),
        410,
        "expired");
  }

  @Test
  void unknownAddressAndMethod() {
    problem(request().get("/v1/nothing"), 404, "not-found");
    problem(request().get("/nothing"), 404, "not-found");
    problem(request().get("/v1/executions/"), 404, "not-found");
    problem(request().delete("/v1/executions"), 405, "method-not-allowed");
  }

  @Test
  void mediaTypeThatIsNotKnown() {
    Response answer = request().contentType("text/plain").body("1+1").post("/v1/executions");
    problem(answer, 415, "unsupported-media-type");
  }

  @Test
  void acceptHeaderThatAllowsNoForm() {
    Response answer =
        request()
            .contentType("application/json")
            .accept("text/html")
            .body(body("1"))
            .post("/v1/executions");
    problem(answer, 406, "not-acceptable");
  }

  @Test
  void badResults() {
    String id = post("/v1/executions", body("fetch(1)", "\"tools\": [\"fetch\"]")).path("id");
    String path = "/v1/executions/" + id + "/resume";
    for (String body :
        new String[] {
          "{}",
          "{\"results\": []}",
          "{\"results\": [{\"id\": \"call_1\"}]}",
          "{\"results\": [{\"value\": 1}]}",
          "{\"results\": [{\"id\": \"call_1\", \"value\": 1, \"pending\": true}]}",
          "{\"results\": [{\"id\": \"call_1\", \"pending\": false}]}",
          "{\"results\": [{\"id\": \"call_1\", \"error\": {}}]}",
          "{\"results\": [{\"id\": \"a\", \"value\": 1}, {\"id\": \"a\", \"value\": 2}]}"
        }) {
      problem(post(path, body), 422, "invalid-request");
    }
  }

  @Test
  void bodyWhereNoneIsExpected() {
    String id = run("1").path("id");
    problem(post("/v1/executions/" + id + "/cancel", "{\"now\": true}"), 422, "invalid-request");
  }

  @Test
  void badWait() {
    String id = run("1").path("id");
    problem(request().get("/v1/executions/" + id + "?wait=301"), 422, "invalid-request");
    problem(request().get("/v1/executions/" + id + "?wait=soon"), 422, "invalid-request");
  }

  @Test
  void moreExecutionsThanThePoolTakes() {
    String one = startRun("/v1/executions", body(LOOP));
    String two = startRun("/v1/executions", body(LOOP));
    Response refused = run("1");
    JsonPath problem = problem(refused, 503, "pool-exhausted");
    assertThat(problem.getBoolean("retryable")).isTrue();
    assertThat(refused.header("Retry-After")).isNotNull();
    request().post("/v1/executions/" + one + "/cancel").then().statusCode(200);
    run("1").then().body("result", equalTo(1));
    request().post("/v1/executions/" + two + "/cancel").then().statusCode(200);
  }

  @Test
  void moreSessionsThanThePoolTakes() {
    for (int i = 0; i < 3; i++) {
      session();
    }
    problem(post("/v1/sessions", "{}"), 503, "pool-exhausted");
  }
}
