// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hognose.server.Contract;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Packed;
import dev.hognose.server.Settings;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

/**
 * The base of tests that talk to a server over real sockets; every answer is held against the
 * contract.
 */
abstract class ServerTest {

  static final ObjectMapper MAPPER = new ObjectMapper();

  /** An endless loop. */
  static final String LOOP = "while True:\n    pass";

  private final List<HognoseServer> servers = new ArrayList<>();

  /**
   * Not virtual ones: those wait for classes of the HTTP client on the threads that servers need.
   */
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private HognoseServer server;
  private RequestSpecification specification;

  /** What the server of a test is started with. */
  Settings settings() {
    return Settings.local(0).withGraceMillis(200);
  }

  /** The test's server, started when it is first asked for. */
  final synchronized HognoseServer server() {
    if (server == null) {
      server = start(settings());
    }
    return server;
  }

  /** A further server. */
  final HognoseServer start(Settings settings) {
    try {
      HognoseServer started = HognoseServer.start(settings);
      synchronized (servers) {
        servers.add(started);
      }
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  final void stopServers() {
    threads.shutdownNow();
    servers.forEach(HognoseServer::close);
  }

  /** A request to the test's server. */
  final RequestSpecification request() {
    return given().spec(specification());
  }

  private synchronized RequestSpecification specification() {
    if (specification == null) {
      specification = specification(server());
    }
    return specification;
  }

  /** How requests to a server start. */
  static RequestSpecification specification(HognoseServer server) {
    return new RequestSpecBuilder()
        .setBaseUri(server.url())
        .setConfig(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/vnd.msgpack", ContentType.BINARY)))
        .addFilter(new ContractFilter())
        .build();
  }

  /** A POST of a JSON text. */
  final Response post(String path, String body) {
    return request().contentType("application/json").body(body).post(path);
  }

  /** Runs code in a fresh sandbox. */
  final Response run(String code) {
    return post("/v1/executions", body(code));
  }

  /** Runs code in a session. */
  final Response runIn(String session, String code) {
    return post("/v1/sessions/" + session + "/executions", body(code));
  }

  /** Starts code and does not wait for it; returns its id. */
  final String startRun(String path, String body) {
    return request()
        .contentType("application/json")
        .header("Prefer", "respond-async")
        .body(body)
        .post(path)
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  /** Makes a session; returns its id. */
  final String session() {
    return post("/v1/sessions", "{}").then().statusCode(201).extract().path("id");
  }

  /** Asks again and again, for a bounded time, until the answer is as wanted; returns it. */
  static <T> T until(Supplier<T> ask, Predicate<T> wanted) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    T answer = ask.get();
    while (!wanted.test(answer)) {
      assertThat(System.nanoTime()).as("still %s", answer).isLessThan(end);
      Thread.onSpinWait();
      answer = ask.get();
    }
    return answer;
  }

  /** Does something on another thread. */
  final <T> CompletableFuture<T> async(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads);
  }

  /** The body of a request to run code. */
  static String body(String code) {
    return body(code, "");
  }

  /** The body of a request to run code, with further fields. */
  static String body(String code, String fields) {
    return "{\"code\": " + quoted(code) + (fields.isEmpty() ? "" : ", " + fields) + "}";
  }

  /** The head of a request to run code, for tests that write to a socket themselves. */
  static byte[] head(int bodyLength) {
    String head =
        String.join(
            "\r\n",
            "POST /v1/executions HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: " + bodyLength,
            "",
            "");
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  /** A text as JSON. */
  static String quoted(String text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a problem against what it should be. */
  static JsonPath problem(Response response, int status, String code) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.contentType()).isEqualTo("application/problem+json");
    JsonPath problem = response.jsonPath();
    assertThat(problem.getString("code")).as(response.asString()).isEqualTo(code);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("request_id")).isEqualTo(response.header("X-Request-Id"));
    return problem;
  }

  /** Holds every answer against the contract. */
  private static final class ContractFilter implements Filter {
    @Override
    public Response filter(
        FilterableRequestSpecification request,
        FilterableResponseSpecification response,
        FilterContext context) {
      Response answer = context.next(request, response);
      if (request.getMethod().equals("HEAD")) {
        return answer;
      }
      String type = answer.contentType() == null ? "" : answer.contentType();
      String mediaType = type.split(";", -1)[0];
      Map<String, String> headers = new HashMap<>();
      for (Header header : answer.headers()) {
        headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
      }
      List<String> wrong =
          Contract.get()
              .checkAnswer(
                  request.getMethod(),
                  URI.create(request.getURI()).getPath(),
                  answer.statusCode(),
                  mediaType,
                  headers,
                  tree(mediaType, answer));
      assertThat(wrong).as("%s %s", request.getMethod(), request.getURI()).isEmpty();
      return answer;
    }

    private static JsonNode tree(String mediaType, Response answer) {
      try {
        return switch (mediaType) {
          case "application/json", "application/problem+json" ->
              MAPPER.readTree(answer.asByteArray());
          case "application/vnd.msgpack" -> Packed.tree(answer.asByteArray());
          default -> null;
        };
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
