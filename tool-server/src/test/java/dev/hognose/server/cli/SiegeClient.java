// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that besieges a server, and counts what it is answered. Used by one thread. */
final class SiegeClient implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String JSON = "application/json";

  /** Connections that are left half open at a time. */
  private static final int HALF_OPEN = 40;

  /** What came back. */
  record Reply(int status, JsonNode body) {
    /** The id of what was made; null where nothing was. */
    String id() {
      return status < 300 && body.path("id").isTextual() ? body.get("id").asText() : null;
    }
  }

  /** Something that is asked once. */
  interface Question {
    Reply ask() throws IOException, InterruptedException;
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final String name = "client" + NUMBER.incrementAndGet();
  private final Map<String, Integer> answers = new TreeMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final ArrayDeque<Socket> halves = new ArrayDeque<>();

  /** Requests that give back what was made. */
  private final List<HttpRequest> last = new ArrayList<>();

  SiegeClient(String url) {
    this.url = url;
  }

  /** The body of a request to run code, with further fields after a comma. */
  static String code(String code, String fields) throws IOException {
    return "{\"code\": "
        + ServerProcess.MAPPER.writeValueAsString(code)
        + ", \"limits\": {\"duration_ms\": 1000}"
        + fields
        + "}";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How often there was each status, and code or status of the execution. */
  Map<String, Integer> answers() {
    return answers;
  }

  Reply post(String path, String body) throws IOException, InterruptedException {
    return post(path, JSON, bytes(body), null);
  }

  /** Sends a body, with an Idempotency-Key where that is not null. */
  Reply post(String path, String type, byte[] body, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path).header("Content-Type", type);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return reply(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  /** Has something be done in the background. */
  Reply later(String path, String body) throws IOException, InterruptedException {
    return reply(
        to(path)
            .header("Content-Type", JSON)
            .header("Prefer", "respond-async")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The bytes that are there; null where the server gives none. */
  byte[] get(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    count(answer.statusCode() + " bytes");
    return answer.statusCode() == 200 ? answer.body() : null;
  }

  /** The id of what is made by the first such request that succeeds; null where none has yet. */
  String once(String what, Question question) throws IOException, InterruptedException {
    String id = known.get(what);
    if (id == null) {
      id = question.ask().id();
      known.put(what, id);
    }
    return id;
  }

  /** Begins a request that does not go on; the oldest of many such is given up. */
  void halfARequest() throws IOException, InterruptedException {
    URI uri = URI.create(url);
    var socket = new Socket(uri.getHost(), uri.getPort());
    halves.add(socket);
    String head = "POST /v1/executions HTTP/1.1\r\nHost: x\r\nX-Long: " + "h".repeat(4_000);
    socket.getOutputStream().write(bytes(head));
    socket.getOutputStream().flush();
    count("half a request");
    Thread.sleep(20);
    if (halves.size() > HALF_OPEN) {
      halves.remove().close();
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
  }

  private Reply reply(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    JsonNode body =
        answer.body().length == 0
            ? MissingNode.getInstance()
            : ServerProcess.MAPPER.readTree(answer.body());
    JsonNode word = answer.statusCode() < 300 ? body.path("status") : body.path("code");
    count((answer.statusCode() + " " + word.asText("")).strip());
    remember(body);
    remember(body.path("execution"));
    body.path("executions").forEach(this::remember);
    return new Reply(answer.statusCode(), body);
  }

  private void remember(JsonNode made) {
    String id = made.path("id").asText();
    if (id.startsWith("ses_")) {
      last.add(to("/v1/sessions/" + id).DELETE().build());
    } else if (made.path("status").asText().matches("tool_calls_required|queued|running")) {
      last.add(
          to("/v1/executions/" + id + "/cancel").POST(HttpRequest.BodyPublishers.noBody()).build());
    }
  }

  private void count(String what) {
    answers.merge(what, 1, Integer::sum);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Ends all that it has made and that is still there. */
  void giveBack() throws IOException, InterruptedException {
    for (HttpRequest request : last) {
      http.send(request, HttpResponse.BodyHandlers.discarding());
    }
  }

  @Override
  public void close() {
    for (Socket socket : halves) {
      try {
        socket.close();
      } catch (IOException _) {
        // It was given up.
      }
    }
    http.close();
  }
}
