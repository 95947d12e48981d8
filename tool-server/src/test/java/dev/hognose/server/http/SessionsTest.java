// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SessionsTest extends ServerTest {

  @Test
  void keepsStateFromOneExecutionToTheNext() {
    String session = session();
    runIn(session, "import math\ndef area(r):\n    return math.pi * r * r\ncount = 1")
        .then()
        .body("status", equalTo("completed"))
        .body("session_id", equalTo(session));
    runIn(session, "count += 1\n[count, round(area(2), 3)]")
        .then()
        .body("result", contains(2, 12.566f));
  }

  @Test
  void keepsTheStateThatAFailedExecutionHadReached() {
    String session = session();
    runIn(session, "reached = 5\n1/0").then().body("status", equalTo("failed"));
    runIn(session, "reached").then().body("result", equalTo(5));
  }

  @Test
  void keepsTheStateThatABreachOfALimitHadReached() {
    String session = session();
    post(
            "/v1/sessions/" + session + "/executions",
            body("reached = 6\n" + LOOP, "\"limits\": {\"duration_ms\": 50}"))
        .then()
        .body("status", equalTo("limit_exceeded"));
    runIn(session, "reached").then().body("result", equalTo(6));
  }

  @Test
  void sharesNothingBetweenSessions() {
    String one = session();
    String other = session();
    runIn(one, "x = 1").then().statusCode(200);
    runIn(other, "x").then().body("error.type", equalTo("NameError"));
  }

  @Test
  void isMadeWithWhatTheRequestSays() {
    Response made =
        post(
            "/v1/sessions",
            """
            {"name": "notebook", "ttl_s": 600, "idle_ttl_s": 60, "limits": {"duration_ms": 77},
             "tools": ["fetch"], "environment": {"A": "b"}}\
            """);
    made.then()
        .statusCode(201)
        .header("Location", startsWith("/v1/sessions/ses_"))
        .body("name", equalTo("notebook"))
        .body("status", equalTo("idle"))
        .body("limits.duration_ms", equalTo(77))
        .body("tools", contains("fetch"))
        .body("current_execution_id", nullValue());
    request()
        .get(made.header("Location"))
        .then()
        .statusCode(200)
        .body("id", equalTo(made.path("id")));
  }

  @Test
  void isMadeWithoutABody() {
    request().post("/v1/sessions").then().statusCode(201).body("name", nullValue());
  }

  @Test
  void givesItsToolsAndLimitsToAllItsExecutions() {
    String session =
        post("/v1/sessions", "{\"tools\": [\"fetch\"], \"limits\": {\"steps\": 100000}}")
            .path("id");
    Response asked = runIn(session, "fetch(1)");
    asked.then().body("tool_calls[0].name", equalTo("fetch"));
    post(
            "/v1/executions/" + asked.path("id") + "/resume",
            "{\"results\": [{\"id\": \"call_1\", \"value\": 2}]}")
        .then()
        .body("result", equalTo(2));
    runIn(session, "fetch\nwhile True: pass").then().body("error.limit", equalTo("steps"));
  }

  @Test
  void endsWithAllThatRunsInIt() {
    String session = session();
    String running = startRun("/v1/sessions/" + session + "/executions", body(LOOP));
    request().delete("/v1/sessions/" + session).then().statusCode(204);
    request()
        .get("/v1/executions/" + running + "?wait=30")
        .then()
        .body("status", equalTo("cancelled"));
    problem(runIn(session, "1"), 410, "expired");
    problem(request().delete("/v1/sessions/" + session), 410, "expired");
  }

  @Test
  void endsWhenItsTimeIsOver() {
    String session = post("/v1/sessions", "{\"ttl_s\": 1}").path("id");
    Response answer =
        until(
            () -> request().get("/v1/sessions/" + session),
            response -> response.statusCode() != 200);
    problem(answer, 410, "expired");
  }

  @Test
  void endsWhenItLiesIdle() {
    String session = post("/v1/sessions", "{\"idle_ttl_s\": 1}").path("id");
    runIn(session, "1").then().statusCode(200);
    Response answer =
        until(
            () -> request().get("/v1/sessions/" + session),
            response -> response.statusCode() != 200);
    problem(answer, 410, "expired");
  }

  @Test
  void forgetsAllWhenReset() {
    String session = session();
    runIn(session, "x = 1").then().statusCode(200);
    request()
        .post("/v1/sessions/" + session + "/reset")
        .then()
        .statusCode(200)
        .body("id", equalTo(session));
    runIn(session, "x").then().body("error.type", equalTo("NameError"));
  }

  @Test
  void isInterrupted() {
    String session = session();
    request()
        .post("/v1/sessions/" + session + "/interrupt")
        .then()
        .statusCode(200)
        .body("interrupted_execution_id", nullValue());
    runIn(session, "x = 3").then().statusCode(200);
    String running = startRun("/v1/sessions/" + session + "/executions", body(LOOP));
    request()
        .post("/v1/sessions/" + session + "/interrupt")
        .then()
        .statusCode(200)
        .body("interrupted_execution_id", equalTo(running));
    request().get("/v1/executions/" + running).then().body("status", equalTo("cancelled"));
    runIn(session, "x").then().body("result", equalTo(3));
  }

  @Test
  void isInterruptedWhileItWaitsForTools() {
    String session = session();
    Response asked =
        post("/v1/sessions/" + session + "/executions", body("fetch(1)", "\"tools\": [\"fetch\"]"));
    request().get("/v1/sessions/" + session).then().body("status", equalTo("suspended"));
    request()
        .post("/v1/sessions/" + session + "/interrupt")
        .then()
        .body("interrupted_execution_id", equalTo(asked.path("id")));
    runIn(session, "1").then().body("result", equalTo(1));
  }

  @Test
  void tellsItsVariables() {
    String session = session();
    runIn(session, "x = 5\nname = 'Ada'\nxs = [1, (2,)]\n_hidden = 1\nimport math\ndef f(): pass")
        .then()
        .body("status", equalTo("completed"));
    Response answer = request().get("/v1/sessions/" + session + "/variables");
    answer
        .then()
        .statusCode(200)
        .body("variables.name", contains("x", "name", "xs"))
        .body("variables.type", contains("int", "str", "list"))
        .body("variables.repr", contains("5", "'Ada'", "[1, (2,)]"))
        .body("variables[0].value", equalTo(5));
    request().get("/v1/sessions/" + session() + "/variables").then().body("variables", hasSize(0));
  }

  @Test
  void isListedInPages() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(session());
    }
    List<String> listed = new ArrayList<>();
    Response page = request().get("/v1/sessions?limit=2");
    while (page.path("next_cursor") != null) {
      page.then().body("sessions", hasSize(2));
      listed.addAll(page.<List<String>>path("sessions.id"));
      page = request().get("/v1/sessions?limit=2&cursor=" + page.path("next_cursor"));
    }
    listed.addAll(page.<List<String>>path("sessions.id"));
    assertThat(listed).hasSameElementsAs(made).isSorted();
  }

  @Test
  void refusesBadPages() {
    problem(request().get("/v1/sessions?limit=0"), 422, "invalid-request");
    problem(request().get("/v1/sessions?limit=x"), 422, "invalid-request");
    problem(request().get("/v1/sessions?cursor=x"), 422, "invalid-request");
  }

  @Test
  void refusesALifeThatIsTooLong() {
    var problem = problem(post("/v1/sessions", "{\"ttl_s\": 300000000}"), 422, "invalid-request");
    assertThat(problem.getString("pointer")).isEqualTo("/ttl_s");
    assertThat(problem.getString("detail")).contains("at most");
  }

  @Test
  void refusesTwoToolsOfOneName() {
    problem(post("/v1/sessions", "{\"tools\": [\"f\", \"f\"]}"), 422, "invalid-request");
  }

  @Test
  void namesTheSessionsScriptsInTracebacks() {
    String session = session();
    runIn(session, "def f():\n    return 1 / 0").then().statusCode(200);
    runIn(session, "f()").then().body("error.traceback", containsString("in f"));
  }
}
