// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hognose.server.HognoseServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Servers that are started with the settings of a command line, and a client of them. */
final class Trial implements AutoCloseable {

  /** An endless loop. */
  static final String LOOP = "while True:\n    pass";

  private static final int READ_MILLIS = 30_000;

  private final Path folder;
  private final List<HognoseServer> servers = new ArrayList<>();

  Trial(Path folder) {
    this.folder = folder;
  }

  /** A folder for files of the trial. */
  Path folder() {
    return folder;
  }

  /** Starts a server; each word is as {@code max-active=1}. */
  HognoseServer start(String... settings) throws IOException {
    var flags = new EnumMap<Setting, String>(Setting.class);
    flags.put(Setting.PORT, "0");
    flags.put(Setting.GRACE_MS, "100");
    for (String each : settings) {
      int equals = each.indexOf('=');
      String name = each.substring(0, equals).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
      flags.put(Setting.valueOf(name), each.substring(equals + 1));
    }
    HognoseServer server =
        HognoseServer.start(new Startup(Configuration.of(flags, Map.of())).settings());
    servers.add(server);
    return server;
  }

  static RequestSpecification to(HognoseServer server) {
    return RestAssured.given()
        .relaxedHTTPSValidation()
        .baseUri(server.url())
        .contentType("application/json");
  }

  static Response post(HognoseServer server, String path, String body) {
    return to(server).body(body).post(path);
  }

  static Response run(HognoseServer server, String code) {
    return run(server, code, "");
  }

  /** Runs code; the fields follow in the body, as {@code , "tools": []}. */
  static Response run(HognoseServer server, String code, String fields) {
    return post(server, "/v1/executions", body(code, fields));
  }

  static String body(String code, String fields) {
    try {
      return "{\"code\": " + new ObjectMapper().writeValueAsString(code) + fields + "}";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs code that stops at the call of a tool. */
  static Response suspend(HognoseServer server) {
    Response answer = run(server, "f()", ", \"tools\": [\"f\"]");
    assertThat(answer.<String>path("status")).isEqualTo("tool_calls_required");
    return answer;
  }

  /** Starts code in the background; returns the answer. */
  static Response begin(HognoseServer server, String path, String body) {
    return to(server).header("Prefer", "respond-async").body(body).post(path);
  }

  static Response newSession(HognoseServer server) {
    Response answer = post(server, "/v1/sessions", "{}");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer;
  }

  static void refused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }

  /** Asks again and again, for a bounded time, until the answer is as wanted; returns it. */
  static <T> T until(Supplier<T> ask, Predicate<T> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    T answer = ask.get();
    while (!wanted.test(answer)) {
      assertThat(System.nanoTime()).as("still %s", answer).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
      answer = ask.get();
    }
    return answer;
  }

  /** A connection on which the given lines have been sent. */
  static Socket send(HognoseServer server, String... lines) throws IOException {
    return send(InetAddress.getLoopbackAddress(), server, lines);
  }

  static Socket send(InetAddress address, HognoseServer server, String... lines)
      throws IOException {
    var socket = new Socket(address, server.port());
    socket.setSoTimeout(READ_MILLIS);
    if (lines.length > 0) {
      String text = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }
    return socket;
  }

  /** What comes until the connection ends, or until it holds a text. */
  static String read(Socket socket, String wanted) throws IOException {
    InputStream in = socket.getInputStream();
    var text = new StringBuilder();
    while (text.indexOf(wanted) < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      text.append((char) next);
    }
    return text.toString();
  }

  @Override
  public void close() {
    servers.forEach(HognoseServer::close);
  }
}
