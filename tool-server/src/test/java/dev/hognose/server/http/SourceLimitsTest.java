// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources are compiled within the limits of the execution that they are for. */
final class SourceLimitsTest extends ServerTest {

  private static final int MEBI = 1 << 20;
  private static final int TEN_MILLION = 10_000_000;

  /** A program of some 600,000 characters, which compiles. */
  private static final String LONG = "x = 1\n".repeat(100_000);

  @ParameterizedTest
  @ValueSource(strings = {"x=1;", "(", "1+", "'a' "})
  void refusesTenMegabytes(String part) {
    run(part.repeat(TEN_MILLION / part.length()) + "1")
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("memory_bytes"))
        .body("error.allowed", equalTo(64 * MEBI))
        .body("error.used", greaterThan(64 * MEBI))
        .body("stdout", equalTo(""));
    assertWorks();
  }

  @Test
  void failsAMillionParentheses() {
    run("(".repeat(1_000_000))
        .then()
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("SyntaxError"))
        .body("error.message", startsWith("too many nested parentheses"));
    assertWorks();
  }

  @ParameterizedTest
  @CsvSource({"+1, failed", "**1, failed", "-, failed", "<2, completed", "' or 1', completed"})
  void takesALineOfOperators(String part, String status) {
    String operators = part.repeat(1_000_000 / part.length());
    run("1" + operators + "1").then().body("status", equalTo(status));
    assertWorks();
  }

  @Test
  void endsACompilationThatTakesTooLong() {
    Response answer =
        post("/v1/executions", body("print('begun')\n" + LONG, "\"limits\": {\"duration_ms\": 1}"));
    answer
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("duration_ms"))
        .body("error.allowed", equalTo(1))
        .body("stdout", equalTo(""));
    assertThat(answer.jsonPath().getDouble("usage.duration_ms")).isGreaterThan(1);
    assertWorks();
  }

  @Test
  void cancelsACompilation() {
    String code = LONG + "while True: pass";
    for (int i = 0; i < 3; i++) {
      String id =
          request()
              .header("Prefer", "respond-async")
              .contentType("application/json")
              .body(body("# " + i + "\n" + code))
              .post("/v1/executions")
              .jsonPath()
              .getString("id");
      request().post("/v1/executions/" + id + "/cancel").then().statusCode(200);
      request()
          .get("/v1/executions/" + id + "?wait=30")
          .then()
          .body("status", equalTo("cancelled"));
    }
    assertWorks();
  }

  @Test
  void leavesTheSessionAsItWas() {
    String session = post("/v1/sessions", "{}").jsonPath().getString("id");
    String path = "/v1/sessions/" + session + "/executions";
    post(path, body("x = 40")).then().body("status", equalTo("completed"));
    post(path, body("(".repeat(TEN_MILLION))).then().body("status", equalTo("limit_exceeded"));
    post(path, body(LONG + "y = 2", "\"limits\": {\"duration_ms\": 1}"))
        .then()
        .body("status", equalTo("limit_exceeded"));
    post(path, body(LONG + "x + 1")).then().body("result", equalTo(2));
  }

  @Test
  void keepsNoProgramThatTakesTooMuch() {
    String code = "x = 1\n".repeat(400_000);
    JsonPath problem = problem(post("/v1/programs", body(code)), 422, "invalid-request");
    assertThat(problem.getString("pointer")).isEqualTo("/code");
    assertThat(problem.getString("detail")).contains("memory_bytes");
    post("/v1/programs", body(LONG)).then().statusCode(201).body("diagnostics.size()", equalTo(0));
    assertWorks();
  }

  private void assertWorks() {
    run("1+1").then().body("result", equalTo(2));
  }
}
