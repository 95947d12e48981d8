// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.hognose.sandbox.Limits;
import dev.hognose.server.wire.LimitsRequest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LimitsTest extends ServerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duration_ms  | 50      | while True: pass",
        "steps        | 5000    | while True: pass",
        "memory_bytes | 1000000 | x = []\\nwhile True: x.append([0] * 100)"
      })
  void endsTheExecutionAndNamesTheLimit(String limit, int allowed, String code) {
    post(
            "/v1/executions",
            body(
                "print('begun')\n" + code.replace("\\n", "\n"),
                "\"limits\": {\"" + limit + "\": " + allowed + "}"))
        .then()
        .statusCode(200)
        .body("status", equalTo("limit_exceeded"))
        .body("stdout", equalTo("begun\n"))
        .body("error.limit", equalTo(limit))
        .body("error.allowed", equalTo(allowed))
        .body("error.used", greaterThanOrEqualTo(allowed / 2));
  }

  @Test
  void isNotSeenByTheGuest() {
    String code =
        """
        try:
            while True: pass
        except BaseException:
            print('caught')
        finally:
            print('finally')\
        """;
    post("/v1/executions", body(code, "\"limits\": {\"steps\": 5000}"))
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("stdout", equalTo(""));
  }

  @Test
  void cutsOutputOff() {
    post(
            "/v1/executions",
            body("for i in range(1000): print('x' * 10)", "\"limits\": {\"output_bytes\": 1000}"))
        .then()
        .body("status", equalTo("completed"))
        .body("output_truncated", equalTo(true))
        .body("stdout.length()", lessThanOrEqualTo(1000))
        .body("stdout.length()", greaterThan(900));
    run("print('x')").then().body("output_truncated", equalTo(false));
  }

  @Test
  void raisesRecursionErrorThatTheGuestMayCatch() {
    String code =
        "def f(n): return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError:\n    print('deep')";
    post("/v1/executions", body(code, "\"limits\": {\"recursion_depth\": 100}"))
        .then()
        .body("status", equalTo("completed"))
        .body("stdout", equalTo("deep\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "duration_ms, 300000",
    "recursion_depth, 100000",
    "output_bytes, 16777216",
    "suspensions, 100000",
    "files, 100000",
    "file_bytes, 268435456",
  })
  void cannotBeRaisedAboveTheServersCeiling(String limit, long ceiling) {
    for (String path : List.of("/v1/executions", "/v1/sessions")) {
      String start = path.endsWith("executions") ? "{\"code\": \"1\", " : "{";
      String above = start + "\"limits\": {\"" + limit + "\": " + (ceiling + 1) + "}}";
      JsonPath problem = problem(post(path, above), 422, "invalid-request");
      assertThat(problem.getString("pointer")).isEqualTo("/limits/" + limit);
      assertThat(problem.getString("detail")).contains("at most " + ceiling);
      String at = start + "\"limits\": {\"" + limit + "\": " + ceiling + "}}";
      post(path, at).then().statusCode(path.endsWith("executions") ? 200 : 201);
    }
  }

  @Test
  void ofAnEarlierSessionCannotBeAboveTheCeilingOfToday() {
    Limits before = Limits.DEFAULT.withSteps(1_000_000).withDurationMillis(60_000);
    Limits today = LimitsRequest.lowered(before, Limits.DEFAULT.withSteps(5_000));
    assertThat(today.steps()).isEqualTo(5_000);
    assertThat(today.durationMillis()).isEqualTo(5_000);
  }

  @Test
  void namesTheNumberOfSuspensions() {
    String id =
        post(
                "/v1/executions",
                body(
                    "fetch(1); fetch(2)",
                    "\"tools\": [\"fetch\"], \"limits\": {\"suspensions\": 1}"))
            .then()
            .body("status", equalTo("tool_calls_required"))
            .extract()
            .path("id");
    post("/v1/executions/" + id + "/resume", "{\"results\": [{\"id\": \"call_1\", \"value\": 1}]}")
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("suspensions"))
        .body("error.allowed", equalTo(1))
        .body("error.used", equalTo(2));
  }

  @Test
  void fillsUpTheDiskOfTheGuest() {
    String code =
        "try:\n    open('/a', 'w').write('x' * 2000)\nexcept OSError as e:\n    print(e.errno)";
    post("/v1/executions", body(code, "\"limits\": {\"file_bytes\": 1000}"))
        .then()
        .body("stdout", equalTo("28\n"));
    String many = "import os\ntry:\n    for i in range(9): os.mkdir('/d' + str(i))\n";
    post(
            "/v1/executions",
            body(many + "except OSError as e:\n    print(e.errno)", "\"limits\": {\"files\": 5}"))
        .then()
        .body("stdout", equalTo("28\n"));
  }

  @Test
  void boundsTheArgumentsOfACall() {
    post("/v1/executions", body("fetch('x' * 9_000_000)", "\"tools\": [\"fetch\"]"))
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("result_bytes"));
  }

  @Test
  void holdsByDefault() {
    run("x = 0\nwhile True: x += 1")
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("duration_ms"))
        .body("error.allowed", equalTo(5000));
  }
}
