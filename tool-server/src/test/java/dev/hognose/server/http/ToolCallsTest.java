// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

final class ToolCallsTest extends ServerTest {

  private static final String FETCH = "\"tools\": [\"fetch\"]";

  private Response resume(String id, String results) {
    return post("/v1/executions/" + id + "/resume", "{\"results\": [" + results + "]}");
  }

  private static String value(String call, String value) {
    return "{\"id\": \"" + call + "\", \"value\": " + value + "}";
  }

  @Test
  void stopsAtACallAndGoesOnWithItsResult() {
    Response stopped =
        post(
            "/v1/executions",
            body(
                "total = sum(xs)\nprint(total)\nfetch(total, key='k')",
                FETCH + ", \"inputs\": {\"xs\": [1, 2, 3]}"));
    stopped
        .then()
        .statusCode(200)
        .body("status", equalTo("tool_calls_required"))
        .body("stdout", equalTo("6\n"))
        .body("tool_calls", hasSize(1))
        .body("tool_calls[0].kind", equalTo("function"))
        .body("tool_calls[0].name", equalTo("fetch"))
        .body("tool_calls[0].args", contains(6))
        .body("tool_calls[0].kwargs.key", equalTo("k"))
        .body("tool_calls[0].line", equalTo(3))
        .body("usage.suspensions", equalTo(1))
        .body("expires_at", notNullValue());
    resume(stopped.path("id"), value(stopped.path("tool_calls[0].id"), "42"))
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("stdout", equalTo(""))
        .body("result", equalTo(42))
        .body("tool_calls", empty());
  }

  @Test
  void raisesTheErrorOfACallInTheGuest() {
    String code = "try:\n    fetch(1)\nexcept ValueError as e:\n    print('caught', e)\nfetch(2)";
    Response first = post("/v1/executions", body(code, FETCH));
    String id = first.path("id");
    Response second =
        resume(
            id,
            "{\"id\": \"%s\", \"error\": {\"type\": \"ValueError\", \"message\": \"no\"}}"
                .formatted(first.<String>path("tool_calls[0].id")));
    second.then().body("stdout", equalTo("caught no\n")).body("tool_calls[0].args", contains(2));
    resume(
            id,
            "{\"id\": \"%s\", \"error\": {\"type\": \"KeyError\", \"args\": [\"k\"]}}"
                .formatted(second.<String>path("tool_calls[0].id")))
        .then()
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("KeyError"));
  }

  @Test
  void loopsOverManyCalls() {
    Response answer =
        post(
            "/v1/executions",
            body("out = []\nfor i in range(20):\n    out.append(fetch(i))\nsum(out)", FETCH));
    String id = answer.path("id");
    for (int i = 0; i < 20; i++) {
      answer.then().body("tool_calls[0].args", contains(i));
      answer = resume(id, value(answer.path("tool_calls[0].id"), Integer.toString(i * i)));
    }
    answer.then().body("status", equalTo("completed")).body("result", equalTo(2470));
  }

  @Test
  void givesTheSameReplyToTheSameAnswer() {
    Response first = post("/v1/executions", body("x = fetch(1)\nprint(x)\nfetch(2)", FETCH));
    String id = first.path("id");
    String answer = value(first.path("tool_calls[0].id"), "{\"a\": [1]}");
    Response second = resume(id, answer);
    assertThat(resume(id, answer).asString()).isEqualTo(second.asString());
    resume(id, value(second.path("tool_calls[0].id"), "1"))
        .then()
        .body("status", equalTo("completed"));
    assertThat(resume(id, answer).asString()).isEqualTo(second.asString());
  }

  @Test
  void refusesAnotherAnswerToAnAnsweredCall() {
    Response first = post("/v1/executions", body("fetch(1)\nfetch(2)", FETCH));
    String id = first.path("id");
    String call = first.path("tool_calls[0].id");
    resume(id, value(call, "1")).then().statusCode(200);
    problem(resume(id, value(call, "2")), 409, "already-resumed");
  }

  @Test
  void refusesAnAnswerToAnUnknownCall() {
    Response first = post("/v1/executions", body("fetch(1)", FETCH));
    var problem = problem(resume(first.path("id"), value("call_99", "1")), 422, "invalid-request");
    assertThat(problem.getString("pointer")).isEqualTo("/results");
    resume(first.path("id"), value(first.path("tool_calls[0].id"), "5"))
        .then()
        .body("result", equalTo(5));
  }

  @Test
  void refusesAnswersWhereNothingWaits() {
    String id = run("1").path("id");
    problem(resume(id, value("call_1", "1")), 409, "not-suspended");
    String running = startRun("/v1/executions", body(LOOP));
    problem(resume(running, value("call_1", "1")), 409, "not-suspended");
    request().post("/v1/executions/" + running + "/cancel").then().statusCode(200);
  }

  @Test
  void asksForTheClockAloneWhereToldTo() {
    String code = "import random, time\nrandom.random()\ntime.time_ns()";
    Response asked = post("/v1/executions", body(code, "\"os\": {\"clock\": \"ask\"}"));
    asked
        .then()
        .body("tool_calls[0].kind", equalTo("os"))
        .body("tool_calls[0].name", equalTo("time.time_ns"));
    resume(asked.path("id"), value(asked.path("tool_calls[0].id"), "77"))
        .then()
        .body("result", equalTo(77));
  }

  @Test
  void asksForInputWhereToldTo() {
    Response asked =
        post("/v1/executions", body("input('name? ')", "\"os\": {\"input\": \"ask\"}"));
    asked
        .then()
        .body("tool_calls[0].name", equalTo("input"))
        .body("tool_calls[0].args", contains("name? "));
    resume(asked.path("id"), value(asked.path("tool_calls[0].id"), "\"Ada\""))
        .then()
        .body("result", equalTo("Ada"));
    post("/v1/executions", body("input()")).then().body("status", equalTo("failed"));
  }

  @Test
  void asksForTheClockWhereToldToAskForAll() {
    Response asked = post("/v1/executions", body("import time\ntime.time()", "\"os\": \"ask\""));
    asked
        .then()
        .body("tool_calls[0].kind", equalTo("os"))
        .body("tool_calls[0].name", equalTo("time.time"));
    resume(asked.path("id"), value(asked.path("tool_calls[0].id"), "12.5"))
        .then()
        .body("result", equalTo(12.5f));
  }

  @Test
  void asksForUndefinedNamesWhereToldTo() {
    Response asked = post("/v1/executions", body("answer + lookup(1)", "\"names\": \"ask\""));
    asked
        .then()
        .body("tool_calls[0].kind", equalTo("name"))
        .body("tool_calls[0].name", equalTo("answer"));
    String id = asked.path("id");
    Response next = resume(id, value(asked.path("tool_calls[0].id"), "40"));
    next.then().body("tool_calls[0].name", equalTo("lookup"));
    Response called =
        resume(
            id,
            "{\"id\": \"%s\", \"function\": \"lookup\"}"
                .formatted(next.<String>path("tool_calls[0].id")));
    called
        .then()
        .body("tool_calls[0].kind", equalTo("function"))
        .body("tool_calls[0].args", contains(1));
    resume(id, value(called.path("tool_calls[0].id"), "2")).then().body("result", equalTo(42));
  }

  @Test
  void raisesNameErrorForANameThatIsNotHandled() {
    Response asked = post("/v1/executions", body("nothing", "\"names\": \"ask\""));
    resume(
            asked.path("id"),
            "{\"id\": \"%s\", \"not_handled\": true}"
                .formatted(asked.<String>path("tool_calls[0].id")))
        .then()
        .body("error.type", equalTo("NameError"))
        .body("error.message", containsString("'nothing'"));
  }

  @Test
  void cancelsASuspendedExecution() {
    String id = post("/v1/executions", body("fetch(1)", FETCH)).path("id");
    request().post("/v1/executions/" + id + "/cancel").then().body("status", equalTo("cancelled"));
    problem(resume(id, value("call_1", "1")), 409, "not-suspended");
  }

  @Test
  void endsAtTheLimitOnSuspensions() {
    Response answer =
        post(
            "/v1/executions",
            body("for i in range(9):\n    fetch(i)", FETCH + ", \"limits\": {\"suspensions\": 2}"));
    String id = answer.path("id");
    for (int i = 0; i < 2; i++) {
      answer.then().body("status", equalTo("tool_calls_required"));
      answer = resume(id, value(answer.path("tool_calls[0].id"), "0"));
    }
    answer
        .then()
        .body("status", equalTo("limit_exceeded"))
        .body("error.limit", equalTo("suspensions"));
  }
}
