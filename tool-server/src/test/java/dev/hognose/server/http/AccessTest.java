// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTest extends ServerTest {

  private static final String PAGE = "https://app.example.org";

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"})
  void answersUnderTheNamesOfThisMachine(String host) {
    request().header("Host", host).get("/health/live").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example.org", "localhost.evil.org:8080", "10.0.0.7", "[::2]:80"})
  void refusesNamesBoundToThisMachineByOthers(String host) {
    problem(request().header("Host", host).get("/health/live"), 403, "forbidden");
    problem(
        request()
            .header("Host", host)
            .contentType("application/json")
            .body(body("1"))
            .post("/v1/executions"),
        403,
        "forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, "null", "http://localhost:1", "http://evil.org"})
  void refusesPagesOfOtherOrigins(String origin) {
    Response answer = request().header("Origin", origin).get("/v1/info");
    problem(answer, 403, "forbidden");
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    problem(
        request()
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .options("/v1/executions"),
        403,
        "forbidden");
  }

  @Test
  void answersItsOwnPages() {
    String host = server().url().replace("http://", "");
    Response answer =
        request().header("Origin", server().url()).header("Host", host).get("/v1/info");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
  }

  @Test
  void answersPagesThatAreListed() {
    HognoseServer open =
        start(
            settings()
                .withHttp(
                    HttpSettings.DEFAULT.withAccess(
                        new Access(Set.of("sandbox.example.org"), Set.of(PAGE), true))));
    Response answer =
        RestAssured.given()
            .spec(specification(open))
            .header("Host", "sandbox.example.org")
            .header("Origin", PAGE)
            .get("/v1/info");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
    assertThat(answer.header("Vary")).isEqualTo("Origin");
    Response asked =
        RestAssured.given()
            .baseUri(open.url())
            .header("Origin", PAGE)
            .header("Access-Control-Request-Method", "POST")
            .options("/v1/executions");
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.header("Access-Control-Allow-Methods")).contains("POST", "DELETE");
    assertThat(asked.header("Access-Control-Allow-Headers")).contains("Authorization");
    problem(
        RestAssured.given()
            .spec(specification(open))
            .header("Origin", "https://other.example.org")
            .get("/v1/info"),
        403,
        "forbidden");
  }

  @Test
  void holdsAgainstItsNamesOnlyWhereNoKeysAreAskedForOrNamesAreListed() {
    HognoseServer behindProxy =
        start(
            Settings.local(0)
                .withHttp(HttpSettings.DEFAULT.withAccess(new Access(Set.of(), Set.of(), false))));
    RestAssured.given()
        .spec(specification(behindProxy))
        .header("Host", "public.example.org")
        .get("/v1/info")
        .then()
        .statusCode(200);
  }

  @Test
  void tellsBrowsersToDoNothingWithAnswers() {
    Response answer = run("1");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Strict-Transport-Security")).isNull();
    assertThat(request().get("/nothing").header("X-Content-Type-Options")).isEqualTo("nosniff");
  }
}
