// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.HeldElsewhere;
import dev.hognose.server.store.Change;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.ProblemWriter;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.WireFormat;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request and its answer.
 *
 * <p>Answers may be given from any thread; they are written on the event loop, the first one only.
 */
final class Exchange {

  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
  private static final CharSequence PACK = HttpHeaders.createOptimized("application/vnd.msgpack");
  private static final CharSequence PROBLEM = HttpHeaders.createOptimized(ProblemWriter.MEDIA_TYPE);
  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
  private static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");

  /** Answers up to this size are not counted. */
  private static final int SMALL_ANSWER = 16 << 10;

  /** How long a client may take to read an answer. */
  private static final long READER_MILLIS = 60_000;

  private record Header(String name, String value) {}

  private final HttpServerRequest request;
  private final Context context;
  private final Connections.Line line;
  private final RequestMetrics metrics;
  private final RequestLog log;
  private final long startNanos = System.nanoTime();
  private final String requestId;
  private final @Nullable String traceParent;
  private @Nullable Route route;
  private List<String> parameters = List.of();
  private ApiKeys.Caller caller = ApiKeys.Caller.NOBODY;
  private byte @Nullable [] body;
  private WireFormat format = WireFormat.JSON;
  private boolean wantsEvents;
  private List<Header> headers = List.of();
  private Idempotency.@Nullable Claim claim;
  private @Nullable Consumer<HeldElsewhere> elsewhere;
  private boolean forwarded;
  private boolean answered;
  private boolean over;
  private long charged;

  Exchange(
      HttpServerRequest request,
      Context context,
      Connections.Line line,
      RequestMetrics metrics,
      RequestLog log,
      String requestId,
      @Nullable String traceParent) {
    this.request = request;
    this.context = context;
    this.line = line;
    this.metrics = metrics;
    this.log = log;
    this.requestId = requestId;
    this.traceParent = traceParent;
  }

  HttpServerRequest request() {
    return request;
  }

  /** Takes room for bytes that are on their way; on the event loop. */
  boolean take(long bytes) {
    boolean possible = line.take(bytes);
    charged += possible ? bytes : 0;
    return possible;
  }

  /** Gives back what it held, as it is over; on the event loop. */
  void over() {
    if (!over) {
      over = true;
      line.over(charged);
    }
  }

  String requestId() {
    return requestId;
  }

  /** The value of the path's first parameter. */
  String id() {
    return parameters.get(0);
  }

  /** What the path's last parameter stands for: the rest of the path, as it was sent. */
  String rest() {
    return parameters.getLast();
  }

  /** Whether the client wants the answer in pieces, or at once. */
  boolean goesOnAlone() {
    return wantsEvents || prefersAsync();
  }

  String owner() {
    return caller.owner();
  }

  ApiKeys.Caller caller() {
    return caller;
  }

  @Nullable String traceParent() {
    return traceParent;
  }

  byte @Nullable [] body() {
    return body;
  }

  @Nullable Route route() {
    return route;
  }

  /** Whether the answer is to be a stream of events. */
  boolean wantsEvents() {
    return wantsEvents;
  }

  void matched(Router.Match match) {
    route = match.route();
    parameters = match.parameters();
  }

  void authenticated(ApiKeys.Caller whom) {
    caller = whom;
  }

  /** The key has been checked by the server that hands the request on. */
  void forwardedFor(ApiKeys.Caller whom) {
    caller = whom;
    forwarded = true;
  }

  /** Whether another server hands the request on. */
  boolean isForwarded() {
    return forwarded;
  }

  /** Says what becomes of a request for something that another server holds. */
  void onElsewhere(Consumer<HeldElsewhere> way) {
    elsewhere = way;
  }

  void received(byte[] bytes) {
    body = bytes;
  }

  void answersIn(WireFormat chosen, boolean events) {
    format = chosen;
    wantsEvents = events;
  }

  void claimed(Idempotency.Claim taken) {
    claim = taken;
  }

  boolean isIdempotent() {
    return claim != null;
  }

  /**
   * A header of the request that is a list, all its lines as one (RFC 9110, section 5.3); null
   * where there is none.
   */
  @Nullable String list(CharSequence name) {
    List<String> lines = request.headers().getAll(name);
    return lines.isEmpty() ? null : lines.size() == 1 ? lines.get(0) : String.join(",", lines);
  }

  /** Whether the request prefers not to wait (RFC 7240). */
  boolean prefersAsync() {
    for (String preference : request.headers().getAll("Prefer")) {
      for (String part : preference.split("[,;]", -1)) {
        if (part.strip().toLowerCase(Locale.ROOT).equals("respond-async")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A query parameter.
   *
   * @throws Refusal where the query cannot be read
   */
  @Nullable String parameter(String name) {
    try {
      return request.getParam(name);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(ProblemCode.MALFORMED_REQUEST, "the query of the address cannot be read");
    }
  }

  /**
   * A query parameter that is a whole number.
   *
   * @throws Refusal where it is not, or out of range
   */
  int number(String name, int byDefault, int min, int max) {
    String text = parameter(name);
    if (text == null) {
      return byDefault;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // answered below, as a number out of range is
    }
    throw Refusal.of(
        ProblemCode.INVALID_REQUEST,
        "the parameter " + name + " is a number from " + min + " to " + max);
  }

  /** Adds a header to the answer. */
  Exchange header(String name, String value) {
    if (headers.isEmpty()) {
      headers = new ArrayList<>(2);
    }
    headers.add(new Header(name, value));
    return this;
  }

  /** Runs something on the event loop. */
  void onLoop(Runnable work) {
    context.runOnContext(_ -> work.run());
  }

  /** Answers with a body of the model, written on the calling thread. */
  void reply(int status, Consumer<BodyWriter> body) {
    BodyWriter out = format.writer();
    body.accept(out);
    finish(status, format == WireFormat.JSON ? JSON : PACK, out.toBytes(), null);
  }

  /** Answers with a body of another kind. */
  void reply(int status, String mediaType, byte[] body) {
    finish(status, mediaType, body, null);
  }

  /** Answers without a body. */
  void reply(int status) {
    finish(status, "", new byte[0], null);
  }

  /** Refuses. */
  void fail(Problem problem) {
    metrics.refused(problem.code());
    if (problem.retryAfterMillis() > 0) {
      header("Retry-After", Long.toString(problem.retryAfterSeconds()));
    }
    if (problem.code() == ProblemCode.UNAUTHENTICATED) {
      header("WWW-Authenticate", "Bearer");
    }
    if (problem.code().retryable()) {
      releasing(() -> refuse(problem));
    } else {
      refuse(problem);
    }
  }

  private void refuse(Problem problem) {
    finish(
        problem.code().status(),
        PROBLEM,
        ProblemWriter.write(problem, request.path(), requestId),
        problem);
  }

  /** Lets the claim go, if there is one; then goes on. */
  private void releasing(Runnable then) {
    Idempotency.Claim held = claim;
    claim = null;
    if (held == null) {
      then.run();
    } else {
      held.release(then);
    }
  }

  /** Refuses because of whatever was thrown. */
  void fail(Throwable thrown) {
    Consumer<HeldElsewhere> way = elsewhere;
    if (thrown instanceof Refusal refusal) {
      fail(refusal.problem());
    } else if (thrown instanceof HeldElsewhere where && way != null) {
      releasing(() -> way.accept(where));
    } else {
      LOG.atError().addKeyValue("request_id", requestId).setCause(thrown).log("a request failed");
      fail(Problem.of(ProblemCode.INTERNAL_ERROR, "the server made a mistake; it is in its log"));
    }
  }

  private void finish(int status, CharSequence mediaType, byte[] body, @Nullable Problem problem) {
    Idempotency.Claim held = claim;
    if (held == null) {
      context.runOnContext(_ -> write(status, mediaType, body));
    } else {
      held.keep(
          new Idempotency.Reply(status, mediaType.toString(), body, location(), problem),
          ours -> context.runOnContext(_ -> writeOnce(status, mediaType, body, ours)));
    }
  }

  /** Writes the answer, unless another server has taken over the work on the request. */
  private void writeOnce(int status, CharSequence mediaType, byte[] body, boolean ours) {
    if (ours) {
      write(status, mediaType, body);
    } else {
      claim = null;
      fail(
          Problem.later(
              ProblemCode.STORE_UNAVAILABLE, "another server has taken over the request", 1_000));
    }
  }

  /**
   * The answer to come, as a change to be written with what the request does; none without a key.
   */
  List<Change> record(int status, Consumer<BodyWriter> body, @Nullable String location) {
    Idempotency.Claim held = claim;
    if (held == null) {
      return List.of();
    }
    BodyWriter out = format.writer();
    body.accept(out);
    CharSequence mediaType = format == WireFormat.JSON ? JSON : PACK;
    return List.of(
        held.record(
            new Idempotency.Reply(status, mediaType.toString(), out.toBytes(), location, null)));
  }

  private @Nullable String location() {
    for (Header header : headers) {
      if (header.name.equals("Location")) {
        return header.value;
      }
    }
    return null;
  }

  private void write(int status, CharSequence mediaType, byte[] body) {
    HttpServerResponse response = request.response();
    if (answered || response.ended() || response.closed()) {
      over();
      return;
    }
    if (body.length > SMALL_ANSWER && status < 300 && !take(body.length)) {
      fail(tooMuch());
      return;
    }
    answered = true;
    Route matched = route;
    if (matched != null) {
      metrics.answered(matched, System.nanoTime() - startNanos);
    }
    log.answered(this, status, System.nanoTime() - startNanos, location());
    start(response, status);
    if (mediaType.length() > 0) {
      response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
    }
    Future<Void> gone = status == 204 ? response.end() : response.end(Buffer.buffer(body));
    if (gone.isComplete()) {
      over();
    } else {
      awaitReader(gone);
    }
  }

  /** Closes the connection of a client that does not take its answer. */
  private void awaitReader(Future<Void> gone) {
    long timer = context.owner().setTimer(READER_MILLIS, _ -> request.connection().close());
    gone.onComplete(
        _ -> {
          context.owner().cancelTimer(timer);
          onLoop(this::over);
        });
  }

  /** What to answer where more is on its way than there is room for. */
  static Problem tooMuch() {
    return Problem.later(
        ProblemCode.POOL_EXHAUSTED, "more is on its way than this server has room for", 1_000);
  }

  private void start(HttpServerResponse response, int status) {
    response.setStatusCode(status);
    response.putHeader(REQUEST_ID, requestId);
    SecurityHeaders.add(response, request.isSSL());
    if (traceParent != null) {
      response.putHeader(TRACE_PARENT, traceParent);
    }
    for (Header header : headers) {
      response.putHeader(header.name, header.value);
    }
  }

  /** Has something happen on the event loop if the client goes before it has its answer. */
  void onGone(Runnable work) {
    HttpServerResponse response = request.response();
    response.closeHandler(
        _ -> {
          if (!response.ended()) {
            work.run();
          }
        });
  }

  /** Answers as another server has answered; on the event loop. */
  void relay(HttpClientResponse from, MultiMap itsHeaders) {
    HttpServerResponse response = request.response();
    if (answered || response.ended() || response.closed()) {
      over();
      return;
    }
    answered = true;
    Route matched = route;
    if (matched != null) {
      metrics.answered(matched, System.nanoTime() - startNanos);
    }
    log.answered(
        this, from.statusCode(), System.nanoTime() - startNanos, from.getHeader("Location"));
    start(response, from.statusCode());
    for (String name : itsHeaders.names()) {
      response.putHeader(name, itsHeaders.getAll(name));
    }
    String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, length);
    } else if (from.statusCode() != 204) {
      response.setChunked(true);
    }
    from.pipeTo(response)
        .onComplete(
            gone -> {
              over();
              if (gone.failed()) {
                request.connection().close();
              }
            });
  }

  /** Starts an answer in pieces; on the event loop. */
  HttpServerResponse stream(String mediaType) {
    answered = true;
    log.answered(this, 200, System.nanoTime() - startNanos, location());
    HttpServerResponse response = request.response();
    start(response, 200);
    response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
    response.setChunked(true);
    return response;
  }
}
