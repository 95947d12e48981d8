// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.Precedence;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.ProblemWriter;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.TokenReader;
import dev.hognose.server.wire.WireFormat;
import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way of every request on one event loop: ids, names and origin, route, key, quota, forms,
 * body, idempotency, handler.
 */
public final class Frontend {

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

  /** W3C Trace Context, level 1, section 3.2. */
  private static final Pattern TRACE_PARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*");

  /** Bodies above this size are decoded on a worker. */
  private static final int LARGE_BODY = 64 << 10;

  private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.US_ASCII);

  private final Api api;
  private final Context context;
  private final BodyReader bodies;
  private final Connections connections;

  /** The front end of one event loop, that of the context. */
  public Frontend(Api api, Context context) {
    this.api = api;
    this.context = context;
    this.bodies = new BodyReader(api.settings());
    this.connections = new Connections(api.traffic(), api.settings().idleConnectionMillis());
  }

  /** Lets a connection in, or not. */
  public void opened(HttpConnection connection) {
    connections.opened(connection);
  }

  /** Handles a request. */
  public void handle(HttpServerRequest request) {
    Connections.Line line = connections.find(request.connection());
    if (line == null) {
      return;
    }
    line.begun();
    var exchange =
        new Exchange(
            request,
            context,
            line,
            api.requests(),
            api.log(),
            requestId(request),
            traceParent(request));
    try {
      Forwarding others = api.forwarding();
      Seal.Sender sender = others == null ? null : others.seal().open(request);
      if (sender == null && answersOrigin(exchange)) {
        return;
      }
      if (sender != null && answersServer(exchange, sender)) {
        return;
      }
      Router.Match match =
          api.router()
              .find(
                  request.method(),
                  request.path(),
                  allowed -> exchange.header(HttpHeaders.ALLOW.toString(), allowed));
      exchange.matched(match);
      if (sender != null) {
        exchange.forwardedFor(api.keys().callerOf(sender.key(), sender.owner()));
      } else if (match.route().needsKey()) {
        admit(exchange, api.keys().callerOf(request.getHeader(HttpHeaders.AUTHORIZATION)));
      }
      negotiate(exchange, match.route().form());
      switch (match.route().endpoint()) {
        case Route.Endpoint.Plain(var handler) ->
            run(exchange, match.route(), () -> handler.accept(exchange));
        case Route.Endpoint.WithBody<?> endpoint -> readBody(exchange, endpoint);
        case Route.Endpoint.Raw(var handler) ->
            readRaw(exchange, body -> receivedRaw(exchange, handler, body));
      }
    } catch (RuntimeException | Error e) {
      exchange.fail(e);
    }
  }

  /** Runs a handler: here, or on a virtual thread where it may have to wait for the store. */
  private void run(Exchange exchange, Route route, Runnable handler) {
    if (!api.pool().waits() || !route.needsKey()) {
      handler.run();
      return;
    }
    Forwarding others = api.forwarding();
    if (others != null) {
      exchange.onElsewhere(others.journey(exchange, () -> start(exchange, handler))::go);
    }
    start(exchange, handler);
  }

  /** Answers what servers ask each other; returns whether the request is that. */
  private boolean answersServer(Exchange exchange, Seal.Sender sender) {
    String path = exchange.request().path();
    if (path.startsWith(Forwarding.RELEASE)) {
      start(exchange, () -> release(exchange));
      return true;
    }
    if (path.equals(Standings.PATH)) {
      String after = exchange.parameter(Standings.AFTER);
      String to = exchange.parameter(Standings.TO);
      exchange.reply(
          200,
          "application/json",
          Standings.write(
              api.pool()
                  .sessions()
                  .standings(sender.owner(), after == null ? "" : after, to == null ? "" : to)));
      return true;
    }
    return false;
  }

  /** Lets go of what another server asks for, unless it is at work. */
  private void release(Exchange exchange) {
    String id = exchange.request().path().substring(Forwarding.RELEASE.length());
    long patience = exchange.number(Forwarding.PATIENCE, 0, 0, Integer.MAX_VALUE);
    Precedence[] all = Precedence.values();
    int precedence =
        exchange.number(Forwarding.PRECEDENCE, Precedence.IN_TURN.ordinal(), 0, all.length - 1);
    exchange.reply(Forwarding.status(api.pool().release(id, patience, all[precedence])));
  }

  private static void start(Exchange exchange, Runnable handler) {
    var _ =
        Thread.startVirtualThread(
            () -> {
              try {
                handler.run();
              } catch (RuntimeException | Error e) {
                exchange.fail(e);
              }
            });
  }

  /** Checks where the request comes from; returns whether that was all there is to answer. */
  private boolean answersOrigin(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    if (request.version() == HttpVersion.HTTP_1_1
        && !request.headers().contains(HttpHeaders.HOST)) {
      throw Refusal.of(ProblemCode.MALFORMED_REQUEST, "the request has no Host header");
    }
    String origin = api.settings().access().check(request.headers());
    if (origin == null) {
      return false;
    }
    Access.show(exchange, origin);
    boolean asks =
        request.method().equals(HttpMethod.OPTIONS)
            && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    if (asks) {
      Access.preflight(exchange);
    }
    return asks;
  }

  private static void admit(Exchange exchange, ApiKeys.Caller caller) {
    exchange.authenticated(caller);
    Allowance allowance = caller.allowance();
    if (allowance.isBounded()) {
      Allowance.Verdict verdict = allowance.take();
      exchange.header("RateLimit-Policy", allowance.policy()).header("RateLimit", verdict.left());
      Problem refusal = verdict.refusal();
      if (refusal != null) {
        throw new Refusal(refusal);
      }
    }
  }

  /** Gives up on bodies and connections that have taken too long. */
  public void sweep() {
    long now = System.nanoTime();
    bodies.sweep(now);
    connections.sweep(now);
  }

  private String requestId(HttpServerRequest request) {
    String given = request.getHeader("X-Request-Id");
    return given != null && REQUEST_ID.matcher(given).matches() ? given : api.ids().next("req");
  }

  private static @Nullable String traceParent(HttpServerRequest request) {
    String given = request.getHeader("traceparent");
    return given != null && given.length() <= 256 && TRACE_PARENT.matcher(given).matches()
        ? given
        : null;
  }

  private static void negotiate(Exchange exchange, Route.Form form) {
    String accept = exchange.list(HttpHeaders.ACCEPT);
    switch (form) {
      case FIXED -> {}
      case EVENTS ->
          requireAcceptable(
              accept == null
                  || WireFormat.accepts(accept, EventStream.MEDIA_TYPE)
                  || WireFormat.accepts(accept, "*/*"));
      case MODEL, MODEL_OR_EVENTS -> {
        boolean streams =
            form == Route.Form.MODEL_OR_EVENTS
                && accept != null
                && WireFormat.prefers(accept, EventStream.MEDIA_TYPE);
        WireFormat format = WireFormat.ofAccept(accept);
        requireAcceptable(format != null || streams);
        exchange.answersIn(format == null ? WireFormat.JSON : format, streams);
      }
    }
  }

  private static void requireAcceptable(boolean acceptable) {
    if (!acceptable) {
      throw Refusal.of(
          ProblemCode.NOT_ACCEPTABLE,
          "answers come as application/json or application/vnd.msgpack");
    }
  }

  private <T> void readBody(Exchange exchange, Route.Endpoint.WithBody<T> endpoint) {
    String contentType = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
    WireFormat format = WireFormat.ofContentType(contentType);
    if (format == null && !endpoint.optional()) {
      throw unsupported();
    }
    readRaw(exchange, body -> received(exchange, endpoint, format, body));
  }

  private void readRaw(Exchange exchange, Consumer<byte[]> handler) {
    requireUncoded(exchange);
    bodies.read(
        exchange,
        (_, body) ->
            run(exchange, Objects.requireNonNull(exchange.route()), () -> handler.accept(body)));
  }

  /** Refuses a body that is compressed (RFC 9110, section 15.5.16). */
  private static void requireUncoded(Exchange exchange) {
    String coding = exchange.request().getHeader(HttpHeaders.CONTENT_ENCODING);
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      exchange.header(HttpHeaders.ACCEPT_ENCODING.toString(), "identity");
      throw Refusal.of(
          ProblemCode.UNSUPPORTED_MEDIA_TYPE,
          "bodies come as they are, without a Content-Encoding such as gzip");
    }
  }

  private static void receivedRaw(
      Exchange exchange, BiConsumer<Exchange, byte[]> handler, byte[] body) {
    exchange.received(body);
    handle(exchange, handler, body);
  }

  private static Refusal unsupported() {
    return Refusal.of(
        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
        "bodies come as application/json or application/vnd.msgpack");
  }

  private <T> void received(
      Exchange exchange,
      Route.Endpoint.WithBody<T> endpoint,
      @Nullable WireFormat format,
      byte[] body) {
    exchange.received(body);
    try {
      String key = exchange.request().getHeader("Idempotency-Key");
      if (key != null) {
        Idempotency.Reply known = api.idempotency().claim(exchange, key, body);
        if (known != null) {
          replay(exchange, known);
          return;
        }
      }
      TokenReader reader = reader(endpoint, format, body);
      if (body.length <= LARGE_BODY || api.pool().waits()) {
        endpoint.handler().accept(exchange, decoded(endpoint, reader, body.length));
      } else {
        api.pool().execute(exchange.owner(), () -> decode(exchange, endpoint, reader));
      }
    } catch (RuntimeException | Error e) {
      exchange.fail(e);
    }
  }

  /** Large bodies are decoded few at a time, for the memory that takes. */
  private <T> T decoded(Route.Endpoint.WithBody<T> endpoint, TokenReader reader, int bytes) {
    if (bytes <= LARGE_BODY) {
      return endpoint.decoder().apply(reader);
    }
    api.largeBodies().acquireUninterruptibly();
    try {
      return endpoint.decoder().apply(reader);
    } finally {
      api.largeBodies().release();
    }
  }

  private static TokenReader reader(
      Route.Endpoint.WithBody<?> endpoint, @Nullable WireFormat format, byte[] body) {
    if (body.length == 0 && endpoint.optional()) {
      return WireFormat.JSON.reader(EMPTY_OBJECT);
    }
    if (format == null) {
      throw unsupported();
    }
    return format.reader(body);
  }

  private static <T> void decode(
      Exchange exchange, Route.Endpoint.WithBody<T> endpoint, TokenReader reader) {
    try {
      T decoded = endpoint.decoder().apply(reader);
      exchange.onLoop(() -> handle(exchange, endpoint.handler(), decoded));
    } catch (RuntimeException | Error e) {
      exchange.fail(e);
    }
  }

  private static <T> void handle(Exchange exchange, BiConsumer<Exchange, T> handler, T decoded) {
    try {
      handler.accept(exchange, decoded);
    } catch (RuntimeException | Error e) {
      exchange.fail(e);
    }
  }

  private static void replay(Exchange exchange, Idempotency.Reply known) {
    if (known.location() != null) {
      exchange.header("Location", known.location());
    }
    exchange.header("Idempotency-Replayed", "true");
    if (known.problem() != null) {
      exchange.fail(known.problem());
    } else {
      exchange.reply(known.status(), known.mediaType(), known.body());
    }
  }

  /** Answers what is not HTTP, or has too large a head, so that no request comes of it. */
  public void handleInvalid(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    boolean large = cause instanceof TooLongFrameException;
    ProblemCode code = large ? ProblemCode.HEADERS_TOO_LARGE : ProblemCode.MALFORMED_REQUEST;
    String id = api.ids().next("req");
    String detail = large ? "address or headers are too large" : "the request cannot be read";
    byte[] body = ProblemWriter.write(Problem.of(code, detail), null, id);
    var _ =
        request
            .response()
            .setStatusCode(code.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
            .putHeader("X-Request-Id", id)
            .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
            .end(Buffer.buffer(body))
            .onComplete(_ -> request.connection().close());
  }
}
