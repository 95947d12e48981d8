// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.Settings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventsTest extends ServerTest {

  @Override
  Settings settings() {
    return super.settings().withHttp(HttpSettings.DEFAULT.withHeartbeatMillis(20));
  }

  private static ServerEvents open(HttpRequest.Builder request) throws Exception {
    return ServerEvents.open(request);
  }

  private ServerEvents stream(String code, String fields) throws Exception {
    return open(
        HttpRequest.newBuilder(URI.create(server().url() + "/v1/executions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(code, fields))));
  }

  private ServerEvents follow(String id, String lastEventId) throws Exception {
    return ServerEvents.follow(server(), id, lastEventId);
  }

  @Test
  void tellsOfARunFromStartToEnd() throws Exception {
    try (ServerEvents events = stream("print('a')\n6*7", "")) {
      ServerEvents.Event started = events.next("started");
      assertThat(started.data().getString("status")).isEqualTo("running");
      assertThat(events.headers().firstValue("Location"))
          .hasValue("/v1/executions/" + started.data().getString("id"));
      assertThat(events.next("stdout").data().getString("text")).isEqualTo("a\n");
      ServerEvents.Event completed = events.next("completed");
      assertThat(completed.data().getInt("result")).isEqualTo(42);
      assertThat(completed.data().getString("stdout")).isEqualTo("a\n");
      assertThat(events.next()).isNull();
    }
  }

  @Test
  void tellsOfFailuresAndLimits() throws Exception {
    try (ServerEvents events = stream("1/0", "")) {
      events.next("started");
      assertThat(events.next("failed").data().getString("error.type"))
          .isEqualTo("ZeroDivisionError");
    }
    try (ServerEvents events = stream(LOOP, "\"limits\": {\"steps\": 1000}")) {
      events.next("started");
      assertThat(events.next("limit_exceeded").data().getString("error.limit")).isEqualTo("steps");
    }
  }

  @Test
  void tellsOutputWhileTheProgramRuns() throws Exception {
    try (ServerEvents events = stream("print('begun')\n" + LOOP, "")) {
      String id = events.next("started").data().getString("id");
      assertThat(events.next("stdout").data().getString("text")).isEqualTo("begun\n");
      request().post("/v1/executions/" + id + "/cancel").then().statusCode(200);
      events.next("cancelled");
    }
  }

  @Test
  void staysOpenOverToolCalls() throws Exception {
    try (ServerEvents events = stream("print(1)\nprint(fetch(2))", "\"tools\": [\"fetch\"]")) {
      String id = events.next("started").data().getString("id");
      events.next("stdout");
      ServerEvents.Event asked = events.next("tool_calls");
      assertThat(asked.data().getString("tool_calls[0].name")).isEqualTo("fetch");
      post(
              "/v1/executions/" + id + "/resume",
              "{\"results\": [{\"id\": \"call_1\", \"value\": 9}]}")
          .then()
          .body("status", equalTo("completed"));
      assertThat(events.next("stdout").data().getString("text")).isEqualTo("9\n");
      events.next("completed");
    }
  }

  @Test
  void givesSignsOfLife() throws Exception {
    try (ServerEvents events = stream("fetch(2)", "\"tools\": [\"fetch\"]")) {
      String id = events.next("started").data().getString("id");
      events.next("tool_calls");
      String line = "";
      while (!line.equals(": heartbeat")) {
        line = events.line();
      }
      request().post("/v1/executions/" + id + "/cancel").then().statusCode(200);
      events.next("cancelled");
    }
  }

  @Test
  void givesWhatWasMissed() throws Exception {
    String id = run("print('a')\nimport sys\nprint('b', file=sys.stderr)\n1").path("id");
    try (ServerEvents events = follow(id, "")) {
      assertThat(events.next("started").id()).isEqualTo("0-0-0");
      assertThat(events.next("stdout").id()).isEqualTo("0-2-0");
      assertThat(events.next("stderr").data().getString("text")).isEqualTo("b\n");
      assertThat(events.next("completed").id()).isEqualTo("1-0-0");
      assertThat(events.next()).isNull();
    }
    try (ServerEvents events = follow(id, "0-1-0")) {
      assertThat(events.next("stdout").data().getString("text")).isEqualTo("\n");
    }
    try (ServerEvents events = follow(id, "0-2-0")) {
      events.next("stderr");
      events.next("completed");
    }
  }

  @Test
  void doesNotTellAgainOfCallsThatWereAnswered() throws Exception {
    String id =
        post("/v1/executions", body("fetch(1)\nfetch(2)", "\"tools\": [\"fetch\"]")).path("id");
    post("/v1/executions/" + id + "/resume", "{\"results\": [{\"id\": \"call_1\", \"value\": 9}]}")
        .then()
        .statusCode(200);
    try (ServerEvents events = follow(id, "")) {
      events.next("started");
      assertThat(events.next("tool_calls").data().getList("tool_calls[0].args"))
          .isEqualTo(List.of(2));
    }
  }

  @Test
  void refusesAnEventIdThatIsNone() {
    String id = run("1").path("id");
    for (String none : List.of("x", "7", "1-2", "1-2-3-4", "-1-0-0", "9999999999-0-0")) {
      problem(
          request().header("Last-Event-ID", none).get("/v1/executions/" + id + "/events"),
          422,
          "invalid-request");
    }
  }

  @Test
  void refusesOtherForms() {
    String id = run("1").path("id");
    problem(
        request().accept("application/json").get("/v1/executions/" + id + "/events"),
        406,
        "not-acceptable");
  }

  @Test
  void streamsExecutionsOfSessions() throws Exception {
    String session = session();
    try (ServerEvents events =
        open(
            HttpRequest.newBuilder(
                    URI.create(server().url() + "/v1/sessions/" + session + "/executions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body("x = 1\nx"))))) {
      assertThat(events.next("started").data().getString("session_id")).isEqualTo(session);
      assertThat(events.next("completed").data().getInt("result")).isEqualTo(1);
    }
  }
}
