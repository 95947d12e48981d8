// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of a server that is measured. */
final class BenchClient implements AutoCloseable {

  private static final int UNAVAILABLE = 503;

  private final String url;
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger internalErrors = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  BenchClient(String url) {
    this.url = url;
  }

  /** Runs code with a limit on its time; returns the execution, or a problem. */
  Json.Obj run(String code, long durationMillis) throws IOException, InterruptedException {
    return send(post("/v1/executions", code, durationMillis));
  }

  /** Starts code that may run for long; returns the execution's id. */
  String start(String code) throws IOException, InterruptedException {
    HttpRequest.Builder request = post("/v1/executions", code, 300_000);
    return text(send(request.header("Prefer", "respond-async")), "id");
  }

  /** How an execution stands. */
  Json.Obj execution(String id) throws IOException, InterruptedException {
    return send(request("/v1/executions/" + id));
  }

  /** Cancels an execution and waits until it has ended. */
  void cancel(String id) throws IOException, InterruptedException {
    Json.Obj _ =
        send(request("/v1/executions/" + id + "/cancel").POST(HttpRequest.BodyPublishers.noBody()));
    Json.Obj _ = send(request("/v1/executions/" + id + "?wait=30"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofMinutes(2));
  }

  private HttpRequest.Builder post(String path, String code, long durationMillis) {
    BodyWriter out = new JsonWriter();
    out.startObject(2).name("code").string(code);
    out.name("limits").startObject(1).name("duration_ms").integer(durationMillis).endObject();
    out.endObject();
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(out.toBytes()));
  }

  private Json.Obj send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() == UNAVAILABLE) {
      refused.incrementAndGet();
    } else if (answer.statusCode() >= 500) {
      internalErrors.incrementAndGet();
    }
    if (Json.parse(answer.body()) instanceof Json.Obj object) {
      if ("internal error".equals(object.object("error").text("message"))) {
        internalErrors.incrementAndGet();
      }
      return object;
    }
    throw new IOException("the server did not answer with an object");
  }

  private static String text(Json.Obj object, String name) throws IOException {
    String text = object.text(name);
    if (text == null) {
      throw new IOException("the server's answer has no " + name);
    }
    return text;
  }

  /** A number; 0 where there is none. */
  static double number(Json.Obj object, String name) {
    return object.get(name) instanceof Json.Num(var value) ? value.doubleValue() : 0;
  }

  /** Executions that ended with an internal error, and answers that were one. */
  int internalErrors() {
    return internalErrors.get();
  }

  /** Requests that were refused for want of room. */
  int refused() {
    return refused.get();
  }

  @Override
  public void close() {
    http.close();
  }
}
