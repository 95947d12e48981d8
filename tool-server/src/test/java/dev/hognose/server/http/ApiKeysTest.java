// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.hognose.server.Settings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeysTest extends ServerTest {

  @TempDir Path folder;

  static String hash(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path file(String content) {
    try {
      return Files.writeString(folder.resolve("keys"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  Settings settings() {
    String content =
        "# keys\n"
            + "laptop ada "
            + hash("secret-a")
            + "\n\n"
            + "server ada "
            + hash("secret-b").toUpperCase(java.util.Locale.ROOT)
            + " # second\n"
            + "phone bob "
            + hash("secret-c")
            + "\n";
    try {
      return super.settings().withKeys(ApiKeys.read(file(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RequestSpecification as(String key) {
    return request().header("Authorization", "Bearer " + key).contentType("application/json");
  }

  @Test
  void areNeeded() {
    Response answer = run("1");
    problem(answer, 401, "unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    problem(as("wrong").body(body("1")).post("/v1/executions"), 401, "unauthenticated");
    problem(request().header("Authorization", "Basic abc").get("/v1/info"), 401, "unauthenticated");
    problem(request().get("/metrics"), 401, "unauthenticated");
  }

  @Test
  void areNotNeededForHealthAndContract() {
    request().get("/health/ready").then().statusCode(200);
    request().get("/openapi.yaml").then().statusCode(200);
  }

  @Test
  void letTheirHolderIn() {
    as("secret-a").body(body("6*7")).post("/v1/executions").then().body("result", equalTo(42));
  }

  @Test
  void showEachOwnerHisOwn() {
    String session = as("secret-a").post("/v1/sessions").path("id");
    as("secret-b").get("/v1/sessions/" + session).then().statusCode(200);
    problem(as("secret-c").get("/v1/sessions/" + session), 403, "forbidden");
    problem(as("secret-c").delete("/v1/sessions/" + session), 403, "forbidden");
    problem(
        as("secret-c").body(body("1")).post("/v1/sessions/" + session + "/executions"),
        403,
        "forbidden");
    as("secret-a").get("/v1/sessions").then().body("sessions.size()", equalTo(1));
    as("secret-c").get("/v1/sessions").then().body("sessions.size()", equalTo(0));
  }

  @Test
  void keepExecutionsApart() {
    String id = as("secret-a").body(body("1")).post("/v1/executions").path("id");
    problem(as("secret-c").get("/v1/executions/" + id), 403, "forbidden");
    problem(as("secret-c").post("/v1/executions/" + id + "/cancel"), 403, "forbidden");
    problem(as("secret-c").get("/v1/executions/" + id + "/events"), 403, "forbidden");
    problem(
        as("secret-c")
            .body("{\"results\": [{\"id\": \"a\", \"value\": 1}]}")
            .post("/v1/executions/" + id + "/resume"),
        403,
        "forbidden");
  }

  @Test
  void keepProgramsAndIdempotencyKeysApart() {
    String id = as("secret-a").body(body("1")).post("/v1/programs").path("id");
    problem(
        as("secret-c").body("{\"program_id\": \"" + id + "\"}").post("/v1/executions"),
        404,
        "not-found");
    as("secret-a")
        .header("Idempotency-Key", "k")
        .body(body("1"))
        .post("/v1/executions")
        .then()
        .statusCode(200);
    as("secret-c")
        .header("Idempotency-Key", "k")
        .body(body("2"))
        .post("/v1/executions")
        .then()
        .statusCode(200)
        .body("result", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "laptop ada\n",
        "laptop ada 00ff\n",
        "laptop ada zz\n",
        "a b " + "0000000000000000000000000000000000000000000000000000000000000000" + " c\n"
      })
  void areRefusedWhereTheFileIsWrong(String content) {
    assertThatThrownBy(() -> ApiKeys.read(file(content)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mustHaveDifferentNames() {
    String line = "laptop ada " + hash("x") + "\n";
    assertThatThrownBy(() -> ApiKeys.read(file(line + line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }
}
