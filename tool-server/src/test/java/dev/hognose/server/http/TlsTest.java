// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsTest extends ServerTest {

  @TempDir Path folder;

  private Settings.Tls selfSigned() throws Exception {
    return SelfSigned.in(folder);
  }

  @Test
  void encrypts() throws Exception {
    HognoseServer encrypted = start(settings().withTls(selfSigned()));
    assertThat(encrypted.url()).startsWith("https://");
    Response answer =
        RestAssured.given()
            .relaxedHTTPSValidation()
            .contentType("application/json")
            .body(body("6*7"))
            .post(encrypted.url() + "/v1/executions");
    assertThat(answer.<Integer>path("result")).isEqualTo(42);
    assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
  }

  @Test
  void answersNothingInPlainText() throws Exception {
    HognoseServer encrypted = start(settings().withTls(selfSigned()));
    try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), encrypted.port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .doesNotContain("200 OK");
    }
  }
}
