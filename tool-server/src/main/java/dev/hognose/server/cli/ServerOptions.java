// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a running server, and the way to it. */
final class ServerOptions {

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "the server (default: $HOGNOSE_URL, or ${DEFAULT-VALUE})",
      defaultValue = "http://127.0.0.1:8080")
  private String url = "";

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      description = "the API key, where one is asked for (default: $HOGNOSE_API_KEY)")
  private @Nullable String apiKey;

  /** Sends a request without a body; gives the answer's, an empty object where there is none. */
  Json.Obj send(String method, String path) throws InterruptedException {
    String base = System.getenv().getOrDefault("HOGNOSE_URL", url);
    String server = url.equals("http://127.0.0.1:8080") ? base : url;
    String key = apiKey == null ? System.getenv("HOGNOSE_API_KEY") : apiKey;
    HttpResponse<byte[]> answer = send(method, server, path, key);
    Json.Obj body = read(answer.body());
    if (answer.statusCode() >= 400) {
      String detail = body.text("detail");
      throw new IllegalStateException(
          detail == null ? "the server answered " + answer.statusCode() : detail);
    }
    return body;
  }

  private static HttpResponse<byte[]> send(
      String method, String server, String path, @Nullable String key) throws InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
      var request =
          HttpRequest.newBuilder(URI.create(server + path))
              .timeout(Duration.ofSeconds(60))
              .method(method, HttpRequest.BodyPublishers.noBody());
      if (key != null) {
        request.header("Authorization", "Bearer " + key);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IllegalArgumentException e) {
      throw new UsageException("'" + server + "' is no address of a server");
    } catch (IOException e) {
      throw new UsageException(
          "there is no server at " + server + "; start one with: hognose serve");
    }
  }

  private static Json.Obj read(byte[] body) {
    try {
      return body.length > 0 && Json.parse(body) instanceof Json.Obj told ? told : Json.Obj.EMPTY;
    } catch (Refusal e) {
      throw new UsageException("what answers there is no Hognose server");
    }
  }
}
