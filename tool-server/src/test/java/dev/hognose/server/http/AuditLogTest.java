// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditLogTest extends ServerTest {

  @TempDir Path folder;

  private List<JsonNode> lines(boolean withContent) throws IOException {
    Path file = folder.resolve("audit-" + withContent);
    try (HognoseServer audited =
        start(settings().withAudit(new Settings.Audit(file, withContent)))) {
      RestAssured.given().spec(specification(audited)).get("/health/live");
      RestAssured.given()
          .spec(specification(audited))
          .header("X-Request-Id", "audited-1")
          .contentType("application/json")
          .body(body("print('a secret of the code')"))
          .post("/v1/executions");
      RestAssured.given().spec(specification(audited)).post("/v1/sessions");
      RestAssured.given().spec(specification(audited)).get("/v1/sessions/ses_1");
    }
    var lines = new ArrayList<JsonNode>();
    for (String line : Files.readAllLines(file)) {
      lines.add(MAPPER.readTree(line));
    }
    return lines;
  }

  @Test
  void tellsWhoDidWhatWithoutTheContent() throws IOException {
    List<JsonNode> lines = lines(false);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("request_id").asText()).isEqualTo("audited-1");
    assertThat(lines.get(0).get("method").asText()).isEqualTo("POST");
    assertThat(lines.get(0).get("path").asText()).isEqualTo("/v1/executions");
    assertThat(lines.get(0).get("status").asInt()).isEqualTo(200);
    assertThat(lines.get(0).get("body_sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(lines.get(1).get("subject").asText()).startsWith("/v1/sessions/ses_");
    assertThat(lines.get(2).get("status").asInt()).isEqualTo(404);
    assertThat(lines.toString()).doesNotContain("a secret of the code");
  }

  @Test
  void holdsTheContentWhereItIsWanted() throws IOException {
    assertThat(lines(true).get(0).get("body").asText()).contains("a secret of the code");
  }

  @Test
  void isForItsOwnerAlone() throws IOException {
    var _ = lines(false);
    assertThat(Files.getPosixFilePermissions(folder.resolve("audit-false")))
        .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
  }
}
