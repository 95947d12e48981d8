// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hognose.server.Contract;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each refusal that the contract names for an operation is met there; 500 in {@link
 * DamagedStateTest}.
 */
final class DeclaredRefusalsTest extends ServerTest {

  private static final String NEVER = "01J9ZZZZZZZZZZZZZZZZZZZZZZ";
  private static final String SPENT = "secret-of-ada";

  @TempDir Path folder;

  /** Refused so only where another server is meant: in {@link ClusterPartsTest}. */
  private static final Set<String> ELSEWHERE = Set.of("503 GET /mcp", "503 DELETE /mcp");

  private HognoseServer server;
  private String session = "ses_" + NEVER;
  private String execution = "exe_" + NEVER;
  private String program = "sha256:" + "0".repeat(64);

  private record Outcome(int status, String code) {
    static Outcome of(int status, String body) {
      try {
        JsonNode tree = body.startsWith("{") ? MAPPER.readTree(body) : MAPPER.createObjectNode();
        return new Outcome(status, tree.path("code").asText());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<Integer> statuses() {
    return Contract.get().operations().stream()
        .flatMap(operation -> Contract.get().statuses(operation).stream())
        .filter(status -> status >= 400 && status != 500)
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void areMetAtEachOperationThatNamesThem(int status) throws Exception {
    server = start(settings(status));
    prepare(status);
    var outcomes = new LinkedHashMap<Asking, CompletableFuture<Outcome>>();
    for (Asking asking : Asking.thoseThatAnswer(status)) {
      if (ELSEWHERE.contains(status + " " + asking)) {
        continue;
      }
      if (status == 409) {
        occupy();
      }
      outcomes.put(
          asking,
          status == 408
              ? async(() -> slowly(asking, asking.path(session, execution, program)))
              : CompletableFuture.completedFuture(provoke(status, asking)));
    }
    var missed = new ArrayList<String>();
    for (Asking asking : outcomes.keySet()) {
      Outcome outcome = outcomes.get(asking).join();
      if (outcome.status != status || !codes(status, asking).contains(outcome.code)) {
        missed.add(asking + ": " + outcome);
      }
    }
    assertThat(missed).isEmpty();
  }

  /** The codes of a status; an error of JSON-RPC has none. */
  private static List<String> codes(int status, Asking asking) {
    if (asking.template().equals("/mcp") && (status == 400 || status == 404)) {
      return List.of("");
    }
    return switch (status) {
      case 400 -> List.of("malformed-body");
      case 401 -> List.of("unauthenticated");
      case 403 -> List.of("forbidden");
      case 404 -> List.of("not-found");
      case 406 -> List.of("not-acceptable");
      case 408 -> List.of("request-timeout");
      case 409 -> List.of("session-busy", "not-suspended", "idempotency-in-flight");
      case 410 -> List.of("expired");
      case 413 -> List.of("body-too-large");
      case 415 -> List.of("unsupported-media-type");
      case 422 -> List.of("invalid-request", "invalid-snapshot");
      case 429 -> List.of("quota-exceeded");
      case 503 -> List.of("store-unavailable", "pool-exhausted");
      default -> throw new IllegalStateException("nothing here provokes " + status);
    };
  }

  private Settings settings(int status) throws IOException {
    Settings plain = settings().withHttp(HttpSettings.DEFAULT.withBody(2_000, 400));
    return switch (status) {
      case 401, 429 -> plain.withKeys(ApiKeys.read(keys()));
      case 409, 503 -> plain.withStore(StoreSettings.in(folder.resolve("data")));
      case 410 -> plain.withPool(PoolSettings.DEFAULT.withTimes(50, 50));
      default -> plain;
    };
  }

  private Path keys() throws IOException {
    return Files.writeString(
        folder.resolve("keys"), "one ada " + ApiKeysTest.hash(SPENT) + " daily=1 rate=9");
  }

  /** Makes what the requests are about, and brings it into the state that they are refused for. */
  private void prepare(int status) throws Exception {
    if (status == 429) {
      spend().get("/v1/info").then().statusCode(200);
    }
    if (status == 409 || status == 410 || status == 422 || status == 503) {
      session = to().body("{}").post("/v1/sessions").path("id");
      execution = to().body(body("1")).post("/v1/executions").path("id");
    }
    if (status == 410) {
      to().delete("/v1/sessions/" + session).then().statusCode(204);
      until(() -> to().get("/v1/executions/" + execution).statusCode(), found -> found == 410);
    }
    if (status == 503) {
      execution =
          to().body(body("fetch()", "\"tools\": [\"fetch\"]")).post("/v1/executions").path("id");
      server.close();
      server = start(settings(503).withHttp(HttpSettings.DEFAULT.withTraffic(99, 60_000, 0)));
      wreck();
    }
  }

  /** Takes the tables away below the server, and has it notice. */
  private void wreck() throws SQLException {
    try (var connection = DriverManager.getConnection(database());
        var statement = connection.createStatement()) {
      for (String table : List.of("sessions", "executions", "programs", "replies")) {
        statement.execute("DROP TABLE " + table);
      }
    }
    problem(Asking.to(server).post("/v1/sessions"), 503, "store-unavailable");
  }

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("data/hognose.db");
  }

  /** Has the session wait for tool results, if it does not. */
  private void occupy() {
    String asks = body("fetch()", "\"tools\": [\"fetch\"]");
    Response answer = to().body(asks).post("/v1/sessions/" + session + "/executions");
    assertThat(answer.statusCode()).isIn(200, 409);
  }

  private RequestSpecification to() {
    return Asking.to(server).contentType("application/json");
  }

  private RequestSpecification spend() {
    return Asking.to(server).header("Authorization", "Bearer " + SPENT);
  }

  private Outcome provoke(int status, Asking asking) throws Exception {
    RequestSpecification request = Asking.to(server);
    String path = asking.path(session, execution, program);
    return switch (status) {
      case 400 -> send(asking, request, path, "{");
      case 401, 410, 503 -> send(asking, request, path, asking.body());
      case 403 -> send(asking, request.header("Host", "evil.example.org"), path, asking.body());
      case 404 -> unknown(asking, request, path);
      case 406 -> send(asking, request.accept("image/png"), path, asking.body());
      case 409 -> asking.hasModel() ? twice(asking, path) : send(asking, request, path, "x");
      case 413 -> send(asking, request, path, " ".repeat(3_000));
      case 415 -> send(asking, request.header("Content-Encoding", "gzip"), path, "{}");
      case 422 -> wrong(asking, request, path);
      case 429 -> send(asking, spend(), path, asking.body());
      default -> throw new IllegalStateException("nothing here provokes " + status);
    };
  }

  private static Outcome send(
      Asking asking, RequestSpecification request, String path, String body) {
    Response answer = asking.send(request, path, body);
    return Outcome.of(answer.statusCode(), answer.asString());
  }

  private Outcome unknown(Asking asking, RequestSpecification request, String path) {
    request
        .header("Mcp-Session-Id", "mcp_" + NEVER)
        .accept(asking.equals(new Asking("GET", "/mcp")) ? "text/event-stream" : "*/*");
    boolean needsProgram = asking.template().equals("/v1/executions");
    return send(
        asking,
        request,
        path,
        needsProgram ? "{\"program_id\": \"" + program + "\"}" : asking.body());
  }

  private Outcome wrong(Asking asking, RequestSpecification request, String path) {
    return switch (asking.toString()) {
      case "GET /v1/executions/{id}" -> send(asking, request, path + "?wait=x", "");
      case "GET /v1/executions/{id}/events" ->
          send(asking, request.header("Last-Event-ID", "x"), path, "");
      case "GET /v1/sessions" -> send(asking, request, path + "?limit=x", "");
      case "GET /v1/tool-schemas" -> send(asking, request, "/v1/tool-schemas", "");
      default ->
          send(asking, request, path.replace("f.txt", "a%2F..%2Fb"), "{\"colour\": \"red\"}");
    };
  }

  /** A body of which one byte comes. */
  private Outcome slowly(Asking asking, String path) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String head =
          String.join(
              "\r\n",
              asking.method() + " " + path + " HTTP/1.1",
              "Host: localhost",
              "Content-Type: " + asking.mediaType(),
              "Content-Length: 50",
              "",
              "{");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = Integer.parseInt(answer.split(" ", 3)[1]);
      return Outcome.of(status, answer.substring(answer.indexOf("\r\n\r\n") + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same request twice with one Idempotency-Key, while the store lets nobody write: one of both
   * is being worked on, so the other is refused at once.
   */
  private Outcome twice(Asking asking, String path) throws Exception {
    try (var blocking = DriverManager.getConnection(database());
        var statement = blocking.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      List<CompletableFuture<Outcome>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        RequestSpecification request = to().header("Idempotency-Key", asking.toString());
        both.add(async(() -> send(asking, request, path, asking.body())));
      }
      Object first = CompletableFuture.anyOf(both.get(0), both.get(1)).join();
      statement.execute("ROLLBACK");
      both.forEach(CompletableFuture::join);
      return (Outcome) first;
    }
  }
}
