// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import dev.hognose.client.wire.WireException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Requests over the JDK's HTTP client, whose connections are kept and used again.
 *
 * <ul>
 *   <li>Every request ends by its deadline, its body included.
 *   <li>After a connection failure it is repeated if that is safe: if it never reached the server;
 *       if its method is idempotent; if it carries an {@code Idempotency-Key}, as every POST does.
 *   <li>A status of 400 or more is a {@link Refusal}.
 * </ul>
 */
final class Transport implements AutoCloseable {
  private final ClientOptions options;
  private final HttpClient http;
  private final RandomGenerator random;
  private volatile boolean closed;

  Transport(ClientOptions options, RandomGenerator random) {
    this.options = options;
    this.random = random;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(options.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** An answer: status below 400. */
  record Reply(int status, HttpHeaders headers, Request.Body body) {
    byte[] bytes() {
      return body.bytes();
    }

    /** The body as an object. */
    Tree tree() {
      return Tree.of(decoded());
    }

    @Nullable Object decoded() {
      return WireFormat.read(headers.firstValue("Content-Type").orElse(""), bytes());
    }
  }

  WireFormat format() {
    return options.format();
  }

  /** Sends a request that is not a POST, or one of a single attempt. */
  Reply send(Request request, Deadline deadline) {
    return send(request, new Attempt(), deadline);
  }

  /** Sends a POST of a tree. */
  Reply post(String path, @Nullable Object tree, Attempt attempt, Deadline deadline) {
    return send(postOf(path, tree), attempt, deadline);
  }

  Request postOf(String path, @Nullable Object tree) {
    return Request.of("POST", path, format()).body(format().mediaType(), format().write(tree));
  }

  /** Sends a request, repeating it after connection failures where that is safe. */
  Reply send(Request request, Attempt attempt, Deadline deadline) {
    var backoff = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(2), random);
    for (int failures = 0; ; ) {
      try {
        var response = exchange(request, attempt, BodyHandlers.ofByteArray(), deadline);
        var reply =
            new Reply(response.statusCode(), response.headers(), new Request.Body(response.body()));
        if (reply.status() < 400) {
          return reply;
        }
        var refusal = refusal(reply.status(), reply.headers(), reply.bytes());
        if (!stillUnderWay(refusal, attempt)) {
          attempt.refused();
          throw refusal;
        }
        deadline.sleep(
            backoff.next(refusal.retryAfter().orElse(Duration.ZERO)), "the server", refusal);
      } catch (IOException e) {
        if (closed) {
          throw new ClientClosedException();
        }
        boolean arrived = !neverArrived(e);
        if (arrived) {
          attempt.lostTrack();
        }
        if (++failures > options.connectionRetries()) {
          throw unreachable(e, arrived);
        }
        deadline.sleep(backoff.next(Duration.ZERO), "a connection", e);
      }
    }
  }

  /** Opens a stream; the caller closes its body. Not repeated. */
  InputStream open(Request request, Deadline deadline) {
    try {
      var response = exchange(request, new Attempt(), BodyHandlers.ofInputStream(), deadline);
      if (response.statusCode() >= 400) {
        try (var body = response.body()) {
          throw refusal(response.statusCode(), response.headers(), body.readAllBytes());
        }
      }
      return response.body();
    } catch (IOException e) {
      throw closed ? new ClientClosedException() : unreachable(e, !neverArrived(e));
    }
  }

  /** Sends a request and neither waits for the answer nor repeats it. */
  void sendAndForget(Request request) {
    if (!closed) {
      var _ =
          http.sendAsync(
              build(request, new Attempt(), Duration.ofSeconds(5)), BodyHandlers.discarding());
    }
  }

  @Override
  public void close() {
    closed = true;
    http.shutdownNow();
  }

  private <T> HttpResponse<T> exchange(
      Request request, Attempt attempt, BodyHandler<T> handler, Deadline deadline)
      throws IOException {
    if (closed) {
      throw new ClientClosedException();
    }
    var remaining = deadline.require("the server");
    var future = http.sendAsync(build(request, attempt, remaining), handler);
    try {
      return future.get(remaining.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      future.cancel(true);
      throw Deadline.interrupted(e);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw deadline.exceeded("the server", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case HttpConnectTimeoutException timeout -> throw timeout;
        case java.net.http.HttpTimeoutException timeout ->
            throw deadline.exceeded("the server", timeout);
        case IOException failure -> throw failure;
        case null, default -> throw new IOException(e.getCause());
      }
    }
  }

  private HttpRequest build(Request request, Attempt attempt, Duration timeout) {
    var builder =
        HttpRequest.newBuilder(URI.create(base() + request.path()))
            .timeout(timeout)
            .header("Accept", request.accept() + ", application/problem+json")
            .method(
                request.method(),
                request.contentType().isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(request.body().bytes()));
    if (!request.contentType().isEmpty()) {
      builder.header("Content-Type", request.contentType());
    }
    if (request.method().equals("POST")) {
      builder.header("Idempotency-Key", attempt.key());
    }
    options.apiKey().ifPresent(key -> builder.header("Authorization", "Bearer " + key));
    request.headers().forEach(builder::header);
    return builder.build();
  }

  private String base() {
    var base = options.baseUri().toString();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** A repeated request whose first sending the server is still at work on. */
  private static boolean stillUnderWay(Refusal refusal, Attempt attempt) {
    return attempt.ambiguous() && refusal.status() == 409 && refusal instanceof Refusal.Other;
  }

  private static boolean neverArrived(IOException failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof ConnectException
          || t instanceof HttpConnectTimeoutException
          || t instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private ConnectionFailedException unreachable(IOException failure, boolean arrived) {
    return new ConnectionFailedException(
        arrived
            ? "the connection to " + options.baseUri() + " broke"
            : "nothing answers at "
                + options.baseUri()
                + ": is the server running (./hognose serve)?",
        failure);
  }

  private static Refusal refusal(int status, HttpHeaders headers, byte[] body) {
    var requestId = headers.firstValue("X-Request-Id").orElse(null);
    var type = headers.firstValue("Content-Type").orElse("");
    var problem = Problem.of(status, type, body, requestId);
    return Refusal.of(problem, retryAfter(problem, headers));
  }

  /** The exact {@code retry_after_ms}, else the header in seconds or as a date (RFC 9110). */
  private static @Nullable Duration retryAfter(Problem problem, HttpHeaders headers) {
    if (problem.extensions().get("retry_after_ms") instanceof Number millis) {
      return Duration.ofMillis(Math.max(0, millis.longValue()));
    }
    var header = headers.firstValue("Retry-After").orElse("").strip();
    if (header.isEmpty()) {
      return null;
    }
    try {
      return header.matches("[0-9]{1,9}")
          ? Duration.ofSeconds(Long.parseLong(header))
          : until(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration until(Instant time) {
    var wait = Duration.between(Instant.now(), time);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Runs a reading of an answer; what is malformed is reported as such. */
  static <T> T reading(java.util.function.Supplier<T> reader) {
    return reading(reader, "the answer is not one of a Hognose server");
  }

  /** Runs a reading of a text; what is malformed is reported by this sentence and the reason. */
  static <T> T reading(java.util.function.Supplier<T> reader, String problem) {
    try {
      return reader.get();
    } catch (WireException e) {
      throw new UnexpectedAnswerException(problem + ": " + e.getMessage(), e);
    }
  }
}
