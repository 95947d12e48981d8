// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server for tests of programs that use the client: it speaks the HTTP API over a real socket and
 * plays what it was told, without running Python.
 *
 * {@snippet :
 * try (var fake = FakeHognose.start(); var client = HognoseClient.connect(fake.uri())) {
 *   fake.whenRun("greet('Ada')").calls("greet", "Ada").completes(answers -> answers.getFirst());
 *   var tools = Tools.none().function("greet", call -> "Hello, " + call.args().get(0));
 *   var outcome = client.run(Script.of("greet('Ada')").tools(tools));
 *   assertEquals("Hello, Ada", outcome.completed().value());
 * }
 * }
 *
 * <p>Sessions run one execution at a time, refuse a second one with {@code session-busy} or queue
 * it, and an execution that waits for tool results holds its session. A repeated {@code
 * Idempotency-Key} gets the stored answer. Code that no play is given for completes with its own
 * text. {@link #when} overrides any route.
 */
public final class FakeHognose implements AutoCloseable {
  private final Map<String, Play> plays = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<Route> routes = new CopyOnWriteArrayList<>();
  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private final FakeSandbox sandbox = new FakeSandbox(this::play);
  private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
  private volatile Predicate<Received> lost = _ -> false;
  private final FakeHttp http;

  private record Route(String method, Pattern path, Function<Received, Answer> handler) {}

  private FakeHognose() throws IOException {
    http = new FakeHttp(this::answer);
  }

  /** Starts on a free port of the loopback interface. */
  public static FakeHognose start() {
    try {
      return new FakeHognose();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address for the client. */
  public String uri() {
    return http.uri();
  }

  /** What to play when exactly this code is run. */
  public Play whenRun(String code) {
    var play = new Play();
    plays.put(code, play);
    return play;
  }

  /** Answers requests of this method and path (a regular expression) by a function. */
  public void when(String method, String path, Function<Received, Answer> handler) {
    routes.addFirst(new Route(method, Pattern.compile(path), handler));
  }

  /** How long a busy session asks to wait. */
  public void retryAfterMillis(long millis) {
    sandbox.retryAfterMillis(millis);
  }

  /** All requests so far, in the order they came. */
  public List<Received> received() {
    synchronized (received) {
      return List.copyOf(received);
    }
  }

  /** How many connections clients have made so far. */
  public int connections() {
    return http.accepted();
  }

  /** The codes that a session ran, in the order it ran them. */
  public List<String> executed(String session) {
    return sandbox.executed(session);
  }

  /** How many executions wait in a session's queue. */
  public int waiting(String session) {
    return sandbox.waiting(session);
  }

  /** Closes the port and all connections. */
  @Override
  public void close() {
    http.close();
  }

  private Play play(String code) {
    var play = plays.get(code);
    if (play == null) {
      play = new Play();
      play.completes(code);
    }
    return play;
  }

  /**
   * Loses the answers to requests of which the predicate says so, after they were worked on: the
   * connection closes, as if the network had failed.
   */
  public void losesAnswers(Predicate<Received> lost) {
    this.lost = lost;
  }

  private Answer answer(Received request) {
    received.add(request);
    var answer = once(request);
    return lost.test(request) ? Answer.hangUp() : answer;
  }

  /** Works on a request at most once per {@code Idempotency-Key}. */
  private Answer once(Received request) {
    var key = request.header("idempotency-key");
    if (key.isEmpty()) {
      return worked(request);
    }
    var mine = new CompletableFuture<Answer>();
    var before = answers.putIfAbsent(key, mine);
    if (before != null) {
      return before.getNow(Answer.problem(409, "idempotency-in-flight", Map.of()));
    }
    var answer = worked(request);
    boolean whole = answer.status() != 0 && answer.end() == Answer.End.WHOLE;
    if (answer.status() >= 400 || !whole) {
      answers.remove(key);
    }
    mine.complete(answer);
    return answer;
  }

  private Answer worked(Received request) {
    for (var route : routes) {
      if (route.method().equals(request.method())
          && route.path().matcher(request.path()).matches()) {
        return route.handler().apply(request);
      }
    }
    return sandboxed(request);
  }

  private static final Pattern SANDBOX =
      Pattern.compile("/v1/(executions|sessions)(?:/([^/]+))?(?:/([a-z]+))?");

  private Answer sandboxed(Received request) {
    var path = SANDBOX.matcher(request.path());
    if (!path.matches()) {
      return Answer.problem(404, "not-found", Map.of());
    }
    return path.group(1).equals("sessions") ? session(request, path) : execution(request, path);
  }

  private Answer session(Received request, Matcher path) {
    var id = path.group(2);
    var action = String.valueOf(path.group(3));
    return switch (request.method() + " " + action) {
      case "POST null" -> sandbox.createSession();
      case "DELETE null" -> sandbox.deleteSession(id);
      case "POST executions" -> sandbox.runIn(id, request.tree());
      default -> Answer.problem(404, "not-found", Map.of());
    };
  }

  private Answer execution(Received request, Matcher path) {
    var id = path.group(2);
    var action = String.valueOf(path.group(3));
    return switch (request.method() + " " + action) {
      case "POST null" -> sandbox.run(request.tree());
      case "GET null" -> sandbox.get(id);
      case "POST resume" -> sandbox.resume(id, request.tree());
      case "POST cancel" -> sandbox.cancel(id);
      default -> Answer.problem(404, "not-found", Map.of());
    };
  }
}
