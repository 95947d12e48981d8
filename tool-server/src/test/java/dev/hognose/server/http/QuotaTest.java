// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.server.Settings;
import io.restassured.path.json.JsonPath;
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

final class QuotaTest extends ServerTest {

  @TempDir Path folder;

  private static String hash(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  Settings settings() {
    String content =
        String.join(
            "\n",
            "slow ada " + hash("slow") + " rate=1 burst=3",
            "daily ada " + hash("daily") + " daily=2 rate=1000",
            "few bob " + hash("few") + " sessions=2",
            "usual eve " + hash("usual"));
    try {
      Path file = Files.writeString(folder.resolve("keys"), content);
      return super.settings().withKeys(ApiKeys.read(file).withBounds(0, 0, 5, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RequestSpecification as(String key) {
    return request().header("Authorization", "Bearer " + key).contentType("application/json");
  }

  private static void refused(Response answer) {
    JsonPath problem = problem(answer, 429, "quota-exceeded");
    assertThat(problem.getBoolean("retryable")).isTrue();
    assertThat(problem.getLong("retry_after_ms")).isPositive();
    assertThat(Long.parseLong(answer.header("Retry-After"))).isPositive();
  }

  @Test
  void boundsTheRateOfAKey() {
    Response first = as("slow").get("/v1/info");
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"rate\";q=3;w=3, \"day\";q=5;w=86400");
    assertThat(first.header("RateLimit")).matches("\"rate\";r=2;t=[1-3], \"day\";r=4;t=[0-9]+");
    Response answer = first;
    for (int i = 0; i < 20 && answer.statusCode() == 200; i++) {
      answer = as("slow").get("/v1/info");
    }
    refused(answer);
    assertThat(answer.header("RateLimit")).contains("r=0");
  }

  @Test
  void boundsTheRequestsOfADay() {
    as("daily").get("/v1/info").then().statusCode(200);
    as("daily").body(body("1")).post("/v1/executions").then().statusCode(200);
    Response answer = as("daily").body(body("1")).post("/v1/executions");
    refused(answer);
    assertThat(Long.parseLong(answer.header("Retry-After"))).isGreaterThan(3_600);
    as("usual").get("/v1/info").then().statusCode(200);
  }

  @Test
  void givesKeysThatNameNoneTheBoundsOfTheServer() {
    for (int i = 0; i < 5; i++) {
      as("usual").get("/v1/info").then().statusCode(200);
    }
    refused(as("usual").get("/v1/info"));
  }

  @Test
  void countsNothingThatNeedsNoKey() {
    for (int i = 0; i < 10; i++) {
      Response answer = as("slow").get("/health/live");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.header("RateLimit")).isNull();
    }
  }

  @Test
  void boundsTheSessionsOfAKey() {
    String first = as("few").post("/v1/sessions").path("id");
    as("few").post("/v1/sessions").then().statusCode(201);
    refused(as("few").post("/v1/sessions"));
    as("few").delete("/v1/sessions/" + first).then().statusCode(204);
    as("few").post("/v1/sessions").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate=0", "rate=x", "rate", "speed=3", "rate=1=2", "daily=-1"})
  void areRefusedWhereTheyAreWrong(String bound) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong"), "a b " + hash("c") + " " + bound);
    assertThatThrownBy(() -> ApiKeys.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining(bound);
  }
}
