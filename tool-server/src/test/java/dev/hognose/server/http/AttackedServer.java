// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A server with keys of two owners and narrow bounds, and clients that write bytes to its sockets
 * as they like.
 */
final class AttackedServer implements Closeable {

  static final ObjectMapper MAPPER = new ObjectMapper();
  static final int MAX_BODY = 100_000;
  static final int CONNECTIONS = 100;
  static final String ADA = "Authorization: Bearer secret-a\r\n";
  static final String BOB = "Authorization: Bearer secret-b\r\n";

  private final HognoseServer server;

  private AttackedServer(HognoseServer server) {
    this.server = server;
  }

  static AttackedServer start(Path folder) throws IOException {
    Path keys =
        Files.writeString(
            folder.resolve("keys"),
            "a ada " + hash("secret-a") + "\nb bob " + hash("secret-b") + "\n");
    return new AttackedServer(
        HognoseServer.start(
            Settings.local(0)
                .withGraceMillis(200)
                .withKeys(ApiKeys.read(keys))
                .withPool(PoolSettings.DEFAULT.withRoom(20, 40, 50, 5))
                .withHttp(
                    HttpSettings.DEFAULT
                        .withBody(MAX_BODY, 500)
                        .withTraffic(CONNECTIONS, 1_000, 1 << 20))));
  }

  private static String hash(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came back; status 0 where the connection was closed without an answer. */
  record Answer(int status, String head, byte[] body) {
    JsonNode json() throws IOException {
      return body.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(body);
    }

    /** The code of a problem, or the status of an execution. */
    String word() throws IOException {
      JsonNode json = json();
      return json.has("code") ? json.get("code").asText() : json.path("status").asText();
    }
  }

  /** One connection. */
  static final class Line implements Closeable {
    private final Socket socket;

    private Line(Socket socket) {
      this.socket = socket;
    }

    Line send(String text) throws IOException {
      return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes bytes; a connection that the server has closed swallows them. */
    Line send(byte[] bytes) throws IOException {
      try {
        socket.getOutputStream().write(bytes);
      } catch (SocketException e) {
        // the answer, if there is one, says why
      }
      return this;
    }

    /** Reads one answer. */
    Answer answer() throws IOException {
      try {
        InputStream in = socket.getInputStream();
        String head = head(in);
        if (head.isEmpty()) {
          return new Answer(0, "", new byte[0]);
        }
        int status = Integer.parseInt(head.substring(9, 12));
        int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("content-length: ");
        int length =
            at < 0 ? 0 : Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)).strip());
        return new Answer(status, head, in.readNBytes(length));
      } catch (SocketException e) {
        return new Answer(0, "", new byte[0]);
      }
    }

    private static String head(InputStream in) throws IOException {
      var bytes = new ByteArrayOutputStream();
      while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        int next = in.read();
        if (next < 0) {
          return "";
        }
        bytes.write(next);
      }
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether the server closes it, within the time of the test. */
    boolean isClosedByServer() throws IOException {
      try {
        while (socket.getInputStream().read() >= 0) {
          // what it says before does not matter
        }
        return true;
      } catch (SocketException e) {
        return true;
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  Line connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return new Line(socket);
  }

  /** One request, as it is, and its answer. */
  Answer raw(String text) throws IOException {
    return raw(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Answer raw(byte[] bytes) throws IOException {
    try (Line line = connect()) {
      return line.send(bytes).answer();
    }
  }

  /** The head of a request of one owner. */
  static String head(String method, String target, String headers) {
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
  }

  /** The bytes of a POST in JSON. */
  static byte[] post(String target, String key, String headers, byte[] body) {
    String type = headers.contains("Content-Type") ? "" : "Content-Type: application/json\r\n";
    byte[] head =
        head("POST", target, key + type + headers + "Content-Length: " + body.length + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  /** A POST in JSON and its answer. */
  Answer post(String target, String key, String body) throws IOException {
    return raw(post(target, key, "", body.getBytes(StandardCharsets.UTF_8)));
  }

  /** A request without a body and its answer. */
  Answer ask(String method, String target, String key) throws IOException {
    return raw(head(method, target, key));
  }

  /** Runs code for ada, with further fields. */
  JsonNode run(String code, String fields) throws IOException {
    Answer answer =
        post("/v1/executions", ADA, "{\"code\": " + MAPPER.writeValueAsString(code) + fields + "}");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  /** The id of an execution of ada's that waits for an answer to {@code call_1}. */
  String suspended() throws IOException {
    return run("fetch(1)", ", \"tools\": [\"fetch\"]").get("id").asText();
  }

  /** The id of a session of ada's. */
  String session() throws IOException {
    return post("/v1/sessions", ADA, "{}").json().get("id").asText();
  }

  /** Holds that it does its work as before, once it has seen that the attack's connections end. */
  void assertHealthy() throws IOException {
    long end = System.nanoTime() + 20_000_000_000L;
    Answer answer = post("/v1/executions", ADA, "{\"code\": \"6*7\"}");
    while ((answer.status() == 503 || answer.status() == 0) && System.nanoTime() < end) {
      answer = post("/v1/executions", ADA, "{\"code\": \"6*7\"}");
    }
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("result").asInt()).isEqualTo(42);
  }

  @Override
  public void close() {
    server.close();
  }
}
