// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What RFC 9110 lets clients do, or demands of servers, and common libraries seldom show. */
final class HttpMannersTest extends ServerTest {

  /** The answer to a request that is written as it is, up to the connection's end. */
  private String answerTo(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
  }

  @Test
  void whereAMethodIsNotTakenThoseAreNamedThatAre() {
    Response executions = request().delete("/v1/executions");
    problem(executions, 405, "method-not-allowed");
    assertThat(executions.header("Allow")).isEqualTo("POST");
    Response sessions = request().patch("/v1/sessions");
    problem(sessions, 405, "method-not-allowed");
    assertThat(sessions.header("Allow")).isEqualTo("GET, HEAD, POST");
    assertThat(request().options("/health/live").header("Allow")).isEqualTo("GET, HEAD");
    assertThat(request().delete("/mcp").header("Allow")).isEqualTo("POST");
  }

  @Test
  void aCompressedBodyIsRefusedAsSuch() {
    Response answer =
        request()
            .contentType("application/json")
            .header("Content-Encoding", "gzip")
            .body(body("1"))
            .post("/v1/executions");
    problem(answer, 415, "unsupported-media-type");
    assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    Response file =
        request()
            .contentType("text/plain")
            .header("Content-Encoding", "gzip")
            .body("x")
            .put("/v1/sessions/" + session() + "/files/a");
    problem(file, 415, "unsupported-media-type");
    Response plain =
        request()
            .contentType("application/json")
            .header("Content-Encoding", "Identity")
            .body(body("1"))
            .post("/v1/executions");
    assertThat(plain.statusCode()).isEqualTo(200);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    byte[] marked = ("\uFEFF" + body("6 * 7")).getBytes(StandardCharsets.UTF_8);
    Response answer = request().contentType("application/json").body(marked).post("/v1/executions");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getInt("result")).isEqualTo(42);
  }

  @Test
  void linesOfAnAcceptHeaderAreOneList() throws IOException {
    String several =
        lines(
            "GET /v1/info HTTP/1.1",
            "Host: localhost",
            "Accept: image/png",
            "accept: application/msgpack;q=0.5, application/json");
    assertThat(answerTo(several)).startsWith("HTTP/1.1 200 ").contains("application/json");
    String none =
        lines("GET /v1/info HTTP/1.1", "Host: localhost", "Accept: image/png", "Accept: image/gif");
    assertThat(answerTo(none)).startsWith("HTTP/1.1 406 ");
  }

  @Test
  void aRequestNamesItsHostSinceRevisionOneOne() throws IOException {
    assertThat(answerTo(lines("GET /health/live HTTP/1.1", "Accept: */*")))
        .startsWith("HTTP/1.1 400 ")
        .contains("\"code\":\"malformed-request\"");
    assertThat(answerTo(lines("GET /health/live HTTP/1.0", "Accept: */*"))).contains(" 200 OK");
  }
}
