// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that write what HTTP/1.1 lets them write, and no common library does. */
final class OddClientsTest extends ServerTest {

  private static final String JSON = "Host: localhost\r\nContent-Type: application/json\r\n";

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server().port());
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String answerTo(String request) throws IOException {
    try (Socket socket = connect()) {
      write(socket, request);
      return rest(socket);
    }
  }

  private static String written(String code, String headers) {
    String body = body(code, "\"limits\": {\"duration_ms\": 60000}");
    return "POST /v1/executions HTTP/1.1\r\n"
        + JSON
        + headers
        + "Content-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  @Test
  void requestsInOneGoAreAnsweredInOrder() throws IOException {
    String all =
        written("sum(range(300000)) * 0 + 1", "")
            + written("2", "")
            + written("3", "Connection: close\r\n");
    String answers = answerTo(all);
    assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(4);
    assertThat(answers).containsSubsequence("\"result\":1,", "\"result\":2,", "\"result\":3,");
  }

  @Test
  void requestsInOneGoEndWithTheirClient() throws IOException {
    try (Socket socket = connect()) {
      write(socket, written(LOOP, "") + written("2", ""));
      until(this::active, number -> number == 1.0);
    }
    until(this::active, number -> number == 0.0);
  }

  private double active() {
    String name = "hognose_executions_active ";
    String metrics = request().get("/metrics").asString();
    int at = metrics.indexOf("\n" + name) + 1 + name.length();
    return Double.parseDouble(metrics.substring(at, metrics.indexOf('\n', at)));
  }

  /** It cannot be told from one that has gone. */
  @Test
  void whoEndsItsSideOfTheConnectionHasGone() throws IOException {
    try (Socket socket = connect()) {
      write(socket, written(LOOP, ""));
      until(this::active, number -> number == 1.0);
      socket.shutdownOutput();
      assertThat(rest(socket)).isEmpty();
      until(this::active, number -> number == 0.0);
    }
  }

  @Test
  void aBodyMayWaitForItsInvitation() throws IOException {
    String body = body("6 * 7");
    try (Socket socket = connect()) {
      write(
          socket,
          "POST /v1/executions HTTP/1.1\r\n"
              + JSON
              + "Expect: 100-continue\r\nConnection: close\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n");
      InputStream in = socket.getInputStream();
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      assertThat(lines.readLine()).startsWith("HTTP/1.1 100 ");
      write(socket, body);
      assertThat(lines.lines())
          .contains("HTTP/1.1 200 OK")
          .anyMatch(s -> s.contains("\"result\":42"));
    }
  }

  @Test
  void chunksMayHaveExtensionsAndTrailers() throws IOException {
    String body = body("6 * 7");
    var request =
        new StringBuilder("POST /v1/executions HTTP/1.1\r\n")
            .append(JSON)
            .append("Connection: close\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < body.length(); i++) {
      request.append("0001;name=\"a value\"\r\n").append(body.charAt(i)).append("\r\n");
    }
    request.append("0;last\r\nX-Sum: 1\r\n\r\n");
    assertThat(answerTo(request.toString())).startsWith("HTTP/1.1 200 ").contains("\"result\":42");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/info HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade,"
            + " close\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
        "GET /v1/info HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nConnection: Upgrade,"
            + " HTTP2-Settings, close\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
        "GET http://localhost/v1/info HTTP/1.1\r\nHost: localhost\r\nConnection: close",
        "\r\nGET /v1/info HTTP/1.1\r\nHost: localhost\r\nConnection: close",
        "GET /v1/info? HTTP/1.1\r\nhOST:localhost\r\ncONNECTION:\tclose  ",
        "GET /v1/info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Empty:",
      })
  void whatIsOddButRightIsAnswered(String head) throws IOException {
    assertThat(answerTo(head + "\r\n\r\n")).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET /v1/info HTTP/1.1\r\nHost : localhost\r\n\r\n",
        "GET /v1/info\r\n\r\n",
      })
  void whatIsNoRequestOfThisVersionIsRefused(String text) throws IOException {
    assertThat(answerTo(text)).matches("(?s)HTTP/\\S+ (400|501) .*").doesNotContain(" 200 ");
  }

  @Test
  void aBodyOfNothingIsNoJson() throws IOException {
    String request =
        "POST /v1/executions HTTP/1.1\r\n"
            + JSON
            + "Connection: close\r\nContent-Length: 0\r\n\r\n";
    assertThat(answerTo(request)).startsWith("HTTP/1.1 400 ").contains("malformed-body");
  }
}
