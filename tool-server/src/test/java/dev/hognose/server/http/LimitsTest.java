// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

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

  @Test
  void holdsByDefault() {
    run("x = 0\nwhile True: x += 1")
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("duration_ms"))
        .body("error.allowed", equalTo(5000));
  }
}
