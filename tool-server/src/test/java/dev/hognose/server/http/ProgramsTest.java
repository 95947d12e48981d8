// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

final class ProgramsTest extends ServerTest {

  @Test
  void isKeptAndRunByItsId() {
    Response kept =
        post("/v1/programs", "{\"code\": \"[x * x for x in xs]\", \"inputs\": [\"xs\"]}");
    kept.then()
        .statusCode(201)
        .body("id", startsWith("sha256:"))
        .body("names.inputs", contains("xs"))
        .body("diagnostics", empty());
    String run =
        "{\"program_id\": \"%s\", \"inputs\": {\"xs\": [1, 2, 3]}}"
            .formatted(kept.<String>path("id"));
    post("/v1/executions", run).then().body("result", contains(1, 4, 9));
    post("/v1/sessions/" + session() + "/executions", run).then().body("result", contains(1, 4, 9));
  }

  @Test
  void isTheSameWhenItIsKnown() {
    Response first = post("/v1/programs", "{\"code\": \"1\"}");
    Response second = post("/v1/programs", "{\"code\": \"1\"}");
    first.then().statusCode(201);
    second.then().statusCode(200);
    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(post("/v1/programs", "{\"code\": \"1\", \"inputs\": [\"x\"]}").<String>path("id"))
        .isNotEqualTo(first.path("id"));
  }

  @Test
  void bringsItsTools() {
    String id = post("/v1/programs", "{\"code\": \"fetch(1)\", \"tools\": [\"fetch\"]}").path("id");
    post("/v1/executions", "{\"program_id\": \"" + id + "\"}")
        .then()
        .body("tool_calls[0].name", equalTo("fetch"));
  }

  @Test
  void needsItsInputs() {
    String id = post("/v1/programs", "{\"code\": \"x\", \"inputs\": [\"x\"]}").path("id");
    var problem =
        problem(post("/v1/executions", "{\"program_id\": \"" + id + "\"}"), 422, "invalid-request");
    assertThat(problem.getString("pointer")).isEqualTo("/inputs");
  }

  @Test
  void tellsASyntaxErrorAndFailsWithItWhenRun() {
    Response kept = post("/v1/programs", "{\"code\": \"x = = 1\"}");
    kept.then()
        .statusCode(201)
        .body("diagnostics[0].severity", equalTo("error"))
        .body("diagnostics[0].type", equalTo("SyntaxError"))
        .body("diagnostics[0].line", equalTo(1));
    post("/v1/executions", "{\"program_id\": \"" + kept.path("id") + "\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("error.type", equalTo("SyntaxError"));
  }
}
