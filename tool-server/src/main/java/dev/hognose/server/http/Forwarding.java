// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.HeldElsewhere;
import dev.hognose.server.session.Membership;
import dev.hognose.server.session.Precedence;
import dev.hognose.server.session.Standing;
import dev.hognose.server.store.Member;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way of requests to the server that holds what they concern, and of its answers back.
 *
 * <ul>
 *   <li>A request goes as it is, the client's key apart, which has been checked here.
 *   <li>Where the holder cannot be reached, or does not hold it any more, it is looked for again
 *       until its lease must be over; then the request is refused.
 *   <li>A request that was lost on its way is sent again only where that does no harm.
 * </ul>
 */
final class Forwarding {

  /** A server's answer to another that it does not hold what the request concerns. */
  static final int MISDIRECTED = 421;

  static final String ELSEWHERE = "X-Hognose-Elsewhere";

  /** The address under which servers ask each other to let go of something, before its id. */
  static final String RELEASE = "/cluster/release/";

  /** The parameter of that which says for how many milliseconds to wait. */
  static final String PATIENCE = "wait";

  /** The parameter of that which says whom to go ahead of: the number of a precedence. */
  static final String PRECEDENCE = "precedence";

  private static final long ASK_MILLIS = 5_000;

  /** How often one that waits looks whether the other is alive. */
  private static final long ALIVE_MILLIS = 250;

  private static final int CONNECT_MILLIS = 2_000;
  private static final int MAX_CONNECTIONS = 4_096;

  /** How long connections wait for the next request; shorter than the other side lets them. */
  private static final int KEPT_SECONDS = 20;

  private static final long PAUSE_MILLIS = 50;
  private static final long GRACE_MILLIS = 2_000;

  /** Headers that concern one connection, or are said anew by each server. */
  private static final Set<String> OWN =
      Set.of(
          "authorization",
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "traceparent",
          "transfer-encoding",
          "upgrade",
          "x-hognose-forwarded",
          "x-request-id");

  private final Vertx vertx;
  private final Membership membership;
  private final Seal seal;
  private final HttpClient client;
  private final Set<Journey> open = ConcurrentHashMap.newKeySet();
  private final Counter answered;
  private final Counter lost;
  private final Counter unreachable;

  /** The way to the other members. */
  Forwarding(Vertx vertx, Membership membership, ClusterSettings settings, MeterRegistry registry) {
    this.vertx = vertx;
    this.membership = membership;
    this.seal = new Seal(settings.secret(), membership.self());
    this.client = client(vertx, settings.certificate());
    answered = counter(registry, "answered");
    lost = counter(registry, "lost");
    unreachable = counter(registry, "unreachable");
    Gauge.builder("hognose.cluster.members", membership, each -> each.members().size())
        .description("Servers that share the store and were alive at the last look")
        .register(registry);
    membership.onRenewal(() -> open.forEach(Journey::watch));
    membership.askBy(this::asks);
    membership.lookBy(this::looks);
  }

  /** Asks a server to let go of a session or execution; waits for its word. */
  private Membership.Word asks(
      String server, String id, long patienceMillis, Precedence precedence) {
    String address =
        "%s%s?%s=%d&%s=%d"
            .formatted(RELEASE, id, PATIENCE, patienceMillis, PRECEDENCE, precedence.ordinal());
    Membership.Word word =
        ask(
            HttpMethod.POST,
            server,
            address,
            ApiKeys.NOBODY,
            patienceMillis + ASK_MILLIS,
            answer -> answer.end().map(word(answer.statusCode())));
    return word == null ? Membership.Word.NOTHING : word;
  }

  /** Asks a server which of an owner's sessions are at work there; waits for its answer. */
  private List<Standing> looks(String server, String owner, String after, String to) {
    List<Standing> standings =
        ask(
            HttpMethod.GET,
            server,
            Standings.address(after, to),
            owner,
            ASK_MILLIS,
            answer -> answer.body().map(body -> Standings.read(body.getBytes())));
    return standings == null ? List.of() : standings;
  }

  /** Asks a server something for an owner; null where no answer comes in time. */
  private <T> @Nullable T ask(
      HttpMethod method,
      String server,
      String address,
      String owner,
      long millis,
      Function<HttpClientResponse, Future<T>> reading) {
    Member member = membership.member(server);
    if (member == null) {
      return null;
    }
    var options =
        new RequestOptions()
            .setMethod(method)
            .setAbsoluteURI(member.address() + address)
            .putHeader(
                Seal.HEADER,
                seal.seal(server, method.name(), address, new Seal.Sender(null, owner)));
    try {
      CompletableFuture<T> answer =
          client
              .request(options)
              .compose(HttpClientRequest::send)
              .compose(reading)
              .toCompletionStage()
              .toCompletableFuture();
      return await(answer, server, millis);
    } catch (IllegalStateException e) {
      return null; // this server is stopping
    }
  }

  /** Waits for an answer while the server is alive. */
  private <T> @Nullable T await(CompletableFuture<T> answer, String server, long millis) {
    try {
      long left = millis;
      while (left > 0 && membership.member(server) != null) {
        try {
          return answer.get(Math.min(left, ALIVE_MILLIS), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          left -= ALIVE_MILLIS;
        }
      }
      return null;
    } catch (ExecutionException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static Membership.Word word(int status) {
    return switch (status) {
      case 204 -> Membership.Word.GIVEN;
      case 409 -> Membership.Word.BUSY;
      case 410 -> Membership.Word.OVER;
      default -> Membership.Word.NOTHING;
    };
  }

  /** The status of an answer that says a word. */
  static int status(Membership.Word word) {
    return switch (word) {
      case GIVEN -> 204;
      case BUSY -> 409;
      case OVER -> 410;
      case NOTHING -> 503;
    };
  }

  private static HttpClient client(Vertx vertx, @Nullable Path certificate) {
    var options =
        new HttpClientOptions()
            .setConnectTimeout(CONNECT_MILLIS)
            .setTcpNoDelay(true)
            .setKeepAliveTimeout(KEPT_SECONDS)
            .setDecompressionSupported(false);
    if (certificate != null) {
      options
          .setSsl(true)
          .setVerifyHost(false)
          .setTrustOptions(new PemTrustOptions().addCertPath(certificate.toString()));
    }
    return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(MAX_CONNECTIONS));
  }

  private static Counter counter(MeterRegistry registry, String outcome) {
    return Counter.builder("hognose.cluster.forwarded")
        .description("Requests that went to the server that holds what they concern")
        .tag("outcome", outcome)
        .register(registry);
  }

  /** Whom a request comes from that another server hands on. */
  Seal seal() {
    return seal;
  }

  /**
   * The way of one request.
   *
   * @param again has the request worked on anew
   */
  Journey journey(Exchange exchange, Runnable again) {
    return new Journey(exchange, again);
  }

  /** The way of one request, on its event loop. */
  final class Journey {
    private final Exchange exchange;
    private final Runnable again;
    private final long startNanos = System.nanoTime();
    private volatile @Nullable String target;
    private @Nullable HttpClientRequest sent;
    private boolean over;

    private Journey(Exchange exchange, Runnable again) {
      this.exchange = exchange;
      this.again = again;
    }

    /** Goes to the holder, from any thread. */
    void go(HeldElsewhere where) {
      exchange.onLoop(() -> start(where.server()));
    }

    private void start(String server) {
      Member member = membership.member(server);
      if (exchange.isForwarded()) {
        exchange.header(ELSEWHERE, server);
        exchange.reply(MISDIRECTED);
      } else if (member == null || server.equals(membership.self())) {
        retry();
      } else {
        send(member);
      }
    }

    private void send(Member member) {
      target = member.id();
      open.add(this);
      HttpServerRequest request = exchange.request();
      var options =
          new RequestOptions()
              .setMethod(request.method())
              .setAbsoluteURI(member.address() + address(request));
      client.request(options).onFailure(_ -> retry()).onSuccess(made -> send(member, made));
    }

    private static String address(HttpServerRequest request) {
      String query = request.query();
      return query == null ? request.path() : request.path() + "?" + query;
    }

    private void send(Member member, HttpClientRequest made) {
      sent = made;
      HttpServerRequest request = exchange.request();
      for (Map.Entry<String, String> header : request.headers()) {
        if (!OWN.contains(header.getKey().toLowerCase(java.util.Locale.ROOT))) {
          made.headers().add(header.getKey(), header.getValue());
        }
      }
      var sender = new Seal.Sender(exchange.caller().key(), exchange.owner());
      made.putHeader(
          Seal.HEADER, seal.seal(member.id(), request.method().name(), made.getURI(), sender));
      made.putHeader("X-Request-Id", exchange.requestId());
      String trace = exchange.traceParent();
      if (trace != null) {
        made.putHeader("traceparent", trace);
      }
      exchange.onGone(this::gone);
      byte[] body = exchange.body();
      (body == null ? made.send() : made.send(Buffer.buffer(body)))
          .onSuccess(this::answer)
          .onFailure(_ -> failed());
    }

    private void answer(HttpClientResponse response) {
      if (response.statusCode() == MISDIRECTED && response.getHeader(ELSEWHERE) != null) {
        response.end().onComplete(_ -> retry());
        return;
      }
      answered.increment();
      response.exceptionHandler(_ -> open.remove(this));
      response.endHandler(_ -> open.remove(this));
      over = true;
      exchange.relay(response, headers(response));
    }

    private static MultiMap headers(HttpClientResponse response) {
      MultiMap kept = MultiMap.caseInsensitiveMultiMap();
      for (Map.Entry<String, String> header : response.headers()) {
        if (!OWN.contains(header.getKey().toLowerCase(java.util.Locale.ROOT))) {
          kept.add(header.getKey(), header.getValue());
        }
      }
      return kept;
    }

    /** The connection was lost before the answer began. */
    private void failed() {
      if (over) {
        return;
      }
      HttpMethod method = exchange.request().method();
      if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
        retry();
        return;
      }
      end();
      lost.increment();
      exchange.fail(
          Problem.later(
              ProblemCode.STORE_UNAVAILABLE,
              "the server that worked on it was lost; whether the request has happened is not"
                  + " known",
              1_000));
    }

    private void retry() {
      end();
      long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
      if (waited > membership.leaseMillis() + GRACE_MILLIS) {
        unreachable.increment();
        exchange.fail(
            Problem.later(
                ProblemCode.STORE_UNAVAILABLE,
                "the server that holds it cannot be reached; nothing of the request has happened",
                1_000));
      } else {
        var _ = vertx.setTimer(PAUSE_MILLIS, _ -> again.run());
      }
    }

    private void end() {
      open.remove(this);
      target = null;
      sent = null;
    }

    /** Gives up where the other is not alive any more, from any thread. */
    private void watch() {
      String server = target;
      if (server != null && membership.member(server) == null) {
        exchange.onLoop(this::cut);
      }
    }

    private void gone() {
      over = true;
      open.remove(this);
      cut();
      exchange.over();
    }

    private void cut() {
      HttpClientRequest waiting = sent;
      if (waiting != null) {
        var _ = waiting.reset();
      }
    }
  }
}
