// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsTest extends ServerTest {

  @TempDir Path folder;

  private Settings.Tls selfSigned() throws Exception {
    Path store = folder.resolve("store.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
    return new Settings.Tls(
        pem("CERTIFICATE", keys.getCertificate("test").getEncoded()),
        pem("PRIVATE KEY", keys.getKey("test", "changeit".toCharArray()).getEncoded()));
  }

  private Path pem(String type, byte[] bytes) throws Exception {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        folder.resolve(type + ".pem"),
        "-----BEGIN " + type + "-----\n" + text + "\n-----END " + type + "-----\n");
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
