// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExecutionsTest extends ServerTest {

  @Test
  void answersWithOutputAndResult() {
    run("print(40+2)\n6*7")
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("stdout", equalTo("42\n"))
        .body("result", equalTo(42))
        .body("result_repr", equalTo("42"))
        .body("session_id", nullValue())
        .body("error", nullValue())
        .body("tool_calls", empty())
        .body("usage.steps", greaterThan(0))
        .body("id", startsWith("exe_"))
        .body("expires_at", notNullValue());
  }

  @Test
  void hasNoResultWhereTheLastStatementIsNoExpression() {
    run("x = 1").then().body("status", equalTo("completed")).body("result", nullValue());
  }

  @Test
  void tellsAnExceptionWithItsTraceback() {
    run("def f():\n    return 1 / 0\nprint('before')\nf()")
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("stdout", equalTo("before\n"))
        .body("error.type", equalTo("ZeroDivisionError"))
        .body("error.message", equalTo("division by zero"))
        .body("error.line", equalTo(2))
        .body("error.traceback", startsWith("Traceback (most recent call last):\n"))
        .body("error.traceback", containsString("File \"main.py\", line 2, in f"));
  }

  @Test
  void tellsASyntaxErrorAsAFailureWithCaretAndLine() {
    run("x = 1\nif x:\nprint(x)")
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("IndentationError"))
        .body("error.line", equalTo(3));
    run("x = = 1")
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("SyntaxError"))
        .body("error.line", equalTo(1))
        .body("error.traceback", containsString("^"));
  }

  @Test
  void namesTheScriptInTracebacks() {
    post("/v1/executions", body("1/0", "\"script_name\": \"cell 7.py\""))
        .then()
        .body("error.traceback", containsString("File \"cell 7.py\", line 1"));
  }

  @Test
  void givesInputsAsGlobals() {
    post(
            "/v1/executions",
            body(
                "total = sum(xs)\n[total, user['name']]",
                "\"inputs\": {\"xs\": [1, 2, 3], \"user\": {\"name\": \"Ada\"}}"))
        .then()
        .body("result", contains(6, "Ada"));
  }

  @Test
  void sharesNothingBetweenFreshExecutions() {
    run("leak = 1").then().body("status", equalTo("completed"));
    run("leak").then().body("error.type", equalTo("NameError"));
  }

  @Test
  void carriesAResultThatCannotCrossAsOpaque() {
    run("class C:\n    def __repr__(self):\n        return '<the C>'\nC()")
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("result.'$object'.type", equalTo("C"))
        .body("result.'$object'.repr", equalTo("<the C>"));
    run("lambda: 1").then().statusCode(200).body("result.'$object'.type", equalTo("function"));
  }

  @Test
  void carriesAResultThatIsTooLargeAsOpaque() {
    post(
            "/v1/executions",
            body("s = 'x' * 1_000_000\n[s] * 20", "\"limits\": {\"duration_ms\": 60000}"))
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("result.'$object'.type", equalTo("list"));
  }

  @Test
  void carriesEveryKindOfValueBothWays() {
    String value =
        "{\"$tuple\": [1, {\"$int\": \"123456789012345678901\"}, {\"$float\": \"inf\"},"
            + " {\"$bytes\": \"AAEC\"}, {\"$set\": [1]}, {\"$dict\": [[1, \"a\"], [\"$k\", null]]},"
            + " {\"a\": [true, 1.5]}]}";
    Response answer =
        post(
            "/v1/executions",
            body(
                "assert v[2] > 1e308 and v[3] == b'\\0\\1\\2'\nv",
                "\"inputs\": {\"v\": " + value + "}"));
    answer.then().statusCode(200).body("status", equalTo("completed"));
    assertThat(answer.<Object>path("result"))
        .isEqualTo(io.restassured.path.json.JsonPath.from(value).get());
  }

  @Test
  void tellsTheTimeThatWasFixed() {
    String code = "import time\na = time.time()\ntime.sleep(2.5)\n[a, time.time() - a]";
    post("/v1/executions", body(code, "\"os\": {\"clock\": \"fixed:2026-01-31T10:00:00Z\"}"))
        .then()
        .body("status", equalTo("completed"))
        .body("result[0]", equalTo(1769853600.0f))
        .body("result[1]", equalTo(2.5f));
  }

  @Test
  void sleepsOnARealClock() {
    Response answer =
        run("import time\na = time.monotonic()\ntime.sleep(0.05)\ntime.monotonic() - a >= 0.05");
    answer.then().body("status", equalTo("completed")).body("result", equalTo(true));
  }

  @Test
  void countsSleepAsTimeOfTheExecution() {
    post(
            "/v1/executions",
            body("import time\ntime.sleep(3600)", "\"limits\": {\"duration_ms\": 50}"))
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("duration_ms"));
  }

  @Test
  void repeatsRandomnessFromASeed() {
    String request =
        body(
            "import random\n[random.random() for _ in range(3)]",
            "\"os\": {\"random\": \"seed:7\"}");
    List<Float> first = post("/v1/executions", request).path("result");
    List<Float> second = post("/v1/executions", request).path("result");
    assertThat(first).hasSize(3).isEqualTo(second);
    assertThat(
            run("import random\n[random.random() for _ in range(3)]").<List<Float>>path("result"))
        .isNotEqualTo(first);
  }

  @Test
  void acceptsWorkWithoutWaitingForIt() {
    Response accepted =
        request()
            .contentType("application/json")
            .header("Prefer", "respond-async")
            .body(body("sum(range(100))"))
            .post("/v1/executions");
    accepted.then().statusCode(202).header("Preference-Applied", "respond-async");
    String id = accepted.path("id");
    assertThat(accepted.header("Location")).isEqualTo("/v1/executions/" + id);
    request()
        .get("/v1/executions/" + id + "?wait=30")
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("result", equalTo(4950));
  }

  @Test
  void tellsHowAnEndlessExecutionStandsAfterTheWait() {
    String id = startRun("/v1/executions", body(LOOP));
    request().get("/v1/executions/" + id + "?wait=1").then().body("status", equalTo("running"));
    request()
        .post("/v1/executions/" + id + "/cancel")
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"));
    request().get("/v1/executions/" + id).then().body("status", equalTo("cancelled"));
  }

  @Test
  void showsOutputOfARunningExecutionWithoutTakingItFromTheAnswer() {
    String id = startRun("/v1/executions", body("print('begun')\n" + LOOP));
    String stdout =
        until(() -> request().get("/v1/executions/" + id).path("stdout"), text -> !text.isEmpty());
    assertThat(stdout).isEqualTo("begun\n");
    request().post("/v1/executions/" + id + "/cancel").then().body("stdout", equalTo("begun\n"));
  }

  @Test
  void keepsTheAnswerOfAnExecutionThatIsOver() {
    Response answer = run("print('kept')\n7");
    request()
        .get("/v1/executions/" + answer.path("id"))
        .then()
        .statusCode(200)
        .body(equalTo(answer.asString()));
  }

  @Test
  void leavesAnExecutionThatIsOverAsItIsWhenCancelled() {
    String id = run("7").path("id");
    request()
        .post("/v1/executions/" + id + "/cancel")
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"));
  }

  @Test
  void runsFreshExecutionsSideBySide() {
    String endless = startRun("/v1/executions", body(LOOP));
    for (int i = 0; i < 20; i++) {
      run("6*7").then().body("result", equalTo(42));
    }
    request().get("/v1/executions/" + endless).then().body("status", equalTo("running"));
    request().post("/v1/executions/" + endless + "/cancel").then().statusCode(200);
  }

  @Test
  void answersShortOnesWhileManyLoop() {
    for (int i = 0; i < 50; i++) {
      startRun("/v1/executions", body(LOOP, "\"limits\": {\"duration_ms\": 60000}"));
    }
    for (int i = 0; i < 20; i++) {
      run("1+1").then().body("result", equalTo(2));
    }
  }

  @Test
  void endsASynchronousExecutionWhoseClientHasGone() throws Exception {
    String before = metric("hognose_executions_total{status=\"cancelled\"}");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server().port())) {
      byte[] body =
          body(LOOP, "\"limits\": {\"duration_ms\": 60000}").getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write(head(body.length));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      until(() -> metric("hognose_executions_active"), "1.0"::equals);
    }
    until(
        () -> metric("hognose_executions_total{status=\"cancelled\"}"), now -> !now.equals(before));
    assertThat(metric("hognose_executions_active")).isEqualTo("0.0");
  }

  private String metric(String name) {
    return request()
        .get("/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
