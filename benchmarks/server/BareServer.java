// SPDX-License-Identifier: Apache-2.0

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a server without a sandbox could do: it parses the request's JSON and answers the same JSON.
 */
public final class BareServer extends VerticleBase {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Buffer ANSWER =
      Buffer.buffer(
          """
          {"id":"exe_01M7Y1Q3RTJG5NN6CMX5Y2Q8HA","session_id":null,"status":"completed","result":2,"result_repr":"2",\
          "stdout":"","stderr":"","output_truncated":false,"error":null,"tool_calls":[],"usage":{"duration_ms":0.021,\
          "steps":5,"peak_memory_bytes":1024,"suspensions":0},"queue_position":null,\
          "created_at":"2026-11-21T12:00:00.000Z","expires_at":"2026-11-21T12:10:00.000Z"}\
          """);

  private final int port;

  BareServer(int port) {
    this.port = port;
  }

  @Override
  public Future<?> start() {
    return vertx
        .createHttpServer(new HttpServerOptions().setTcpNoDelay(true))
        .requestHandler(
            request ->
                request
                    .body()
                    .onSuccess(
                        body -> {
                          if (parse(body.getBytes()) == 0) {
                            request.response().setStatusCode(422);
                          }
                          request
                              .response()
                              .putHeader("Content-Type", "application/json")
                              .putHeader("X-Request-Id", "req_01M7Y1Q3RTJG5NN6CMX5Y2Q8HA")
                              .end(ANSWER);
                        }))
        .listen(port, "127.0.0.1");
  }

  private static int parse(byte[] body) {
    int strings = 0;
    try (var parser = JSON.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings += parser.getText().getBytes(StandardCharsets.UTF_8).length;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return strings;
  }

  /** Takes the port. */
  public static void main(String[] args) {
    int cores = Runtime.getRuntime().availableProcessors();
    var vertx =
        Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(cores));
    vertx
        .deployVerticle(
            () -> new BareServer(Integer.parseInt(args[0])),
            new DeploymentOptions().setInstances(cores))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    System.out.println("listens");
  }
}
