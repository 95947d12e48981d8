// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hognose.server.Contract;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import dev.hognose.server.store.StoreSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients at once, each of which uses every operation of the contract and holds the answers
 * against what it alone has done; idle sessions leave memory meanwhile.
 */
final class EveryOperationTest extends ServerTest {

  private static final int CLIENTS = 12;
  private static final int ROUNDS = 2;
  private static final String[] JSON = {"Content-Type", "application/json"};

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> met = ConcurrentHashMap.newKeySet();

  @Override
  Settings settings() {
    return super.settings()
        .withStore(StoreSettings.in(folder.resolve("data")))
        .withPool(PoolSettings.DEFAULT.withResidentMillis(0));
  }

  @Test
  void isAnsweredRightToManyClientsAtOnce() {
    HognoseServer server = server();
    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int number = 0; number < CLIENTS; number++) {
      var client = new Client(server, number);
      clients.add(
          async(
              () -> {
                for (int round = 0; round < ROUNDS; round++) {
                  client.useAll(round);
                }
                return null;
              }));
    }
    clients.forEach(CompletableFuture::join);
    http.close();
    assertThat(met).containsExactlyInAnyOrderElementsOf(Contract.get().operations());
  }

  /** An answer as bytes, as a text, or as a tree. */
  private record Answer(HttpResponse<byte[]> from) {
    int status() {
      return from.statusCode();
    }

    JsonNode at(String pointer) {
      try {
        return MAPPER.readTree(from.body()).at(pointer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A text as it is; anything else as JSON. */
    String text(String pointer) {
      JsonNode found = at(pointer);
      return found.isTextual() ? found.asText() : found.toString();
    }

    List<String> wrong(HttpRequest request) {
      String type = from.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
      var headers = new HashMap<String, String>();
      from.headers()
          .map()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      JsonNode tree = type.endsWith("json") ? at("") : null;
      return Contract.get()
          .checkAnswer(request.method(), request.uri().getPath(), status(), type, headers, tree);
    }

    @Override
    public String toString() {
      return new String(from.body(), StandardCharsets.UTF_8);
    }
  }

  private final class Client {
    private final HognoseServer server;
    private final String name;
    private final int number;
    private String session;

    Client(HognoseServer server, int number) {
      this.server = server;
      this.number = number;
      this.name = "client-" + number;
    }

    void useAll(int round) {
      session = ask(201, "POST /v1/sessions", "", "{\"name\": \"" + name + "\"}").text("/id");
      suspendAndGoOn(1_000 * number + round);
      useFiles("text of " + name + " in round " + round);
      lookAround();
      usePrograms(round);
      useTools();
      ask(204, "DELETE /v1/sessions/{id}", session, "");
    }

    private Answer ask(int status, String operation, String id, String body) {
      return ask(status, operation, id, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    /** Asks, and holds the answer against the contract. */
    private Answer ask(int status, String operation, String id, byte[] body, String... headers) {
      String[] parts = operation.split("[ ?]", 3);
      String query = parts.length < 3 ? "" : "?" + parts[2];
      String path = parts[1].replace("{id}", id).replace("{path}", name).replace("{file}", id);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url() + path + query))
              .headers(headers)
              .method(parts[0], HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      Answer answer = send(request);
      assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(status);
      assertThat(answer.wrong(request)).as(operation).isEmpty();
      met.add(parts[0] + " " + parts[1]);
      return answer;
    }

    private Answer send(HttpRequest request) {
      try {
        return new Answer(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private Answer execute(String code, String fields) {
      return ask(200, "POST /v1/sessions/{id}/executions", session, body(code, fields));
    }

    private void suspendAndGoOn(int value) {
      execute("mine = [" + value + "]", "");
      Answer asked = execute("mine.append(fetch(mine[0]))\nmine", "\"tools\": [\"fetch\"]");
      assertThat(asked.text("/tool_calls/0/args")).isEqualTo("[" + value + "]");
      String id = asked.text("/id");
      ask(200, "GET /v1/executions/{id}", id, "");
      String loaded = load("GET /v1/executions/{id}/snapshot", id).text("/execution/id");
      Answer forks = ask(201, "POST /v1/executions/{id}/fork", id, "{\"count\": 2}");
      ask(200, "POST /v1/executions/{id}/cancel", forks.text("/executions/0/id"), "");
      int answer = 0;
      for (String each : List.of(forks.text("/executions/1/id"), loaded, id)) {
        answer++;
        String results = "{\"results\": [{\"id\": \"call_1\", \"value\": " + answer + "}]}";
        String list = "[" + value + "," + answer + "]";
        assertThat(ask(200, "POST /v1/executions/{id}/resume", each, results).text("/result"))
            .isEqualTo(list);
        String events = ask(200, "GET /v1/executions/{id}/events", each, "").toString();
        assertThat(events).contains("event: completed").contains("\"result\":" + list);
      }
      assertThat(execute("mine", "").text("/result")).isEqualTo("[" + value + ",3]");
    }

    /** What comes of a snapshot. */
    private Answer load(String operation, String id) {
      byte[] file = ask(200, operation, id, "").from().body();
      return ask(201, "POST /v1/snapshots", "", file, "Content-Type", SnapshotsTest.TYPE);
    }

    private void useFiles(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String file = " /v1/sessions/{id}/files/{path}";
      ask(201, "PUT" + file, session, bytes, "Content-Type", "text/plain");
      assertThat(execute("open('/" + name + "').read()", "").text("/result")).isEqualTo(text);
      assertThat(ask(200, "GET" + file, session, "").toString()).isEqualTo(text);
      assertThat(ask(200, "GET /v1/sessions/{id}/files", session, "").toString()).contains(name);
      String copy = load("GET /v1/sessions/{id}/snapshot", session).text("/session/id");
      ask(204, "DELETE" + file, session, "");
      assertThat(ask(200, "GET" + file, copy, "").toString()).isEqualTo(text);
      ask(204, "DELETE /v1/sessions/{id}", copy, "");
    }

    private void lookAround() {
      assertThat(ask(200, "GET /v1/sessions/{id}/variables", session, "").toString())
          .contains("\"mine\"");
      assertThat(ask(200, "GET /v1/sessions/{id}", session, "").text("/name")).isEqualTo(name);
      assertThat(ask(200, "GET /v1/sessions?limit=1000", "", "").toString()).contains(session);
      ask(200, "POST /v1/sessions/{id}/interrupt", session, "{}");
      ask(200, "POST /v1/sessions/{id}/reset", session, "{}");
      assertThat(execute("'mine' in globals()", "").text("/result")).isEqualTo("false");
      for (String path : List.of("/v1/info", "/metrics", "/openapi.yaml", "/", "/health/live")) {
        ask(200, "GET " + path, "", "");
      }
      ask(200, "GET /health/ready", "", "");
      ask(200, "GET /playground/{file}", "app.js", "");
    }

    private void usePrograms(int round) {
      String code = body("[x, '" + name + "', " + round + "]", "\"inputs\": [\"x\"]");
      String id = ask(201, "POST /v1/programs", "", code).text("/id");
      ask(200, "GET /v1/programs/{id}/content", id, "");
      String run = "{\"program_id\": \"" + id + "\", \"inputs\": {\"x\": " + number + "}}";
      assertThat(ask(200, "POST /v1/executions", "", run).text("/result"))
          .isEqualTo("[" + number + ",\"" + name + "\"," + round + "]");
    }

    private void useTools() {
      ask(200, "GET /v1/tool-schemas?format=openai", "", "");
      String client =
          message("none", McpTest.message("initialize", "{\"protocolVersion\": \"2025-11-25\"}"))
              .from()
              .headers()
              .firstValue("Mcp-Session-Id")
              .orElseThrow();
      ObjectNode call = McpTest.message("tools/call", "{\"name\": \"run_python\"}");
      call.withObject("/params/arguments").put("code", number + " + 1");
      Answer told = message(client, call);
      assertThat(told.text("/result/content/0/text")).isEqualTo("result: " + (number + 1));
      listen(client);
      ask(202, "DELETE /mcp", "", new byte[0], "Mcp-Session-Id", client);
    }

    private Answer message(String client, JsonNode message) {
      byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
      String[] headers = {
        "Accept", "application/json", "Content-Type", "application/json", "Mcp-Session-Id", client
      };
      return ask(200, "POST /mcp", "", body, Arrays.copyOf(headers, client.equals("none") ? 4 : 6));
    }

    /** The stream of a client of the Model Context Protocol, which has no end. */
    private void listen(String client) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url() + "/mcp"))
              .headers("Accept", "text/event-stream", "Mcp-Session-Id", client)
              .build();
      try {
        HttpResponse<InputStream> answer =
            http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        assertThat(answer.statusCode()).isEqualTo(200);
        met.add("GET /mcp");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
