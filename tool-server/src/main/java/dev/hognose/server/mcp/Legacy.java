// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.server.session.Ids;
import dev.hognose.server.wire.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The revisions up to 2025-11-25, which start with a handshake and remember the client.
 *
 * <p>A request outside a session is answered too, as that of a client which can do nothing.
 */
final class Legacy {

  private static final int MOST_SESSIONS = 10_000;

  private final Methods methods;
  private final Subscriptions subscriptions;
  private final Tasks tasks;
  private final Ids ids;
  private final Cache<String, LegacySession> sessions;

  Legacy(Methods methods, Subscriptions subscriptions, Tasks tasks, Ids ids) {
    this.methods = methods;
    this.subscriptions = subscriptions;
    this.tasks = tasks;
    this.ids = ids;
    this.sessions =
        Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(MOST_SESSIONS)
            .<String, LegacySession>removalListener((_, session, _) -> close(session))
            .build();
  }

  private void close(@Nullable LegacySession session) {
    if (session != null) {
      subscriptions.remove(session);
      session.close();
    }
  }

  /**
   * The session of that id, or one that forgets all where none is named.
   *
   * @throws RpcError where there is no such session
   */
  LegacySession find(Caller caller, @Nullable String sessionId) {
    if (sessionId == null) {
      return stranger(caller);
    }
    LegacySession session = sessions.getIfPresent(sessionId);
    if (session == null || !session.client().owner().equals(caller.owner())) {
      throw RpcError.invalidRequest("there is no such session; send initialize first")
          .withStatus(404);
    }
    return session;
  }

  /** A session for one request, of a client that can do nothing. */
  static LegacySession stranger(Caller caller) {
    return new LegacySession("", new Client(caller, "2025-03-26", Json.Obj.EMPTY));
  }

  /** Ends a session. */
  void end(LegacySession session) {
    sessions.invalidate(session.id());
  }

  /** Ends all sessions. */
  void close() {
    sessions.invalidateAll();
    sessions.cleanUp();
  }

  /** Makes a session and says what the server is. */
  LegacySession initialize(Caller caller, Message.Request request, Outlet outlet) {
    String asked = request.params().text("protocolVersion");
    if (asked == null) {
      throw RpcError.malformed("the parameter protocolVersion is a string");
    }
    String spoken = Versions.LEGACY.contains(asked) ? asked : Versions.LEGACY.get(0);
    var client = new Client(caller, spoken, request.params().object("capabilities"));
    var session = new LegacySession(ids.next(Mcp.SESSIONS), client);
    sessions.put(session.id(), session);
    subscriptions.add(session);
    outlet.founds(session.id());
    outlet.answer(
        200,
        Message.result(
            request.id(),
            Json.object()
                .put("protocolVersion", spoken)
                .put("capabilities", methods.catalogue().capabilities())
                .put("serverInfo", methods.serverInfo())
                .put("instructions", methods.catalogue().instructions())
                .build()));
    return session;
  }

  /** Works on a request in a session. */
  void handle(LegacySession session, Message.Request request, Outlet outlet) {
    Consumer<Call> method = method(session, request);
    var call =
        new Call(
            session.client(),
            request,
            outlet,
            session.logLevel(),
            tasks,
            new Answer(session, request, outlet),
            Call.Round.FIRST,
            method);
    session.started(request.id(), call);
    call.work();
  }

  private Consumer<Call> method(LegacySession session, Message.Request request) {
    Json.Obj capabilities = methods.catalogue().capabilities();
    Consumer<Call> found =
        switch (request.method()) {
          case "ping" -> call -> call.complete(Json.Obj.EMPTY);
          case "logging/setLevel" ->
              capabilities.has("logging") ? call -> setLevel(session, call) : null;
          case "resources/subscribe" ->
              capabilities.object("resources").has("subscribe")
                  ? call -> watch(call, session::watch)
                  : null;
          case "resources/unsubscribe" ->
              capabilities.object("resources").has("subscribe")
                  ? call -> watch(call, session::unwatch)
                  : null;
          default -> methods.find(request.method());
        };
    if (found == null) {
      throw RpcError.methodNotFound(request.method()).withStatus(200);
    }
    return found;
  }

  private static void setLevel(LegacySession session, Call call) {
    String level = call.params().text("level");
    if (LogLevel.of(level) == null) {
      throw RpcError.invalidParams("the parameter level is one of the levels of RFC 5424");
    }
    session.setLogLevel(String.valueOf(level));
    call.complete(Json.Obj.EMPTY);
  }

  private static void watch(Call call, Consumer<String> change) {
    String uri = call.params().text("uri");
    if (uri == null) {
      throw RpcError.invalidParams("the parameter uri is a string");
    }
    change.accept(uri);
    call.complete(Json.Obj.EMPTY);
  }

  /** The end of a call as the answer to its request; what it needs is asked for on the way. */
  private static final class Answer implements Call.Ending {
    private final LegacySession session;
    private final Message.Request request;
    private final Outlet outlet;

    private Answer(LegacySession session, Message.Request request, Outlet outlet) {
      this.session = session;
      this.request = request;
      this.outlet = outlet;
    }

    @Override
    public void completed(Json.Obj result) {
      session.ended(request.id());
      outlet.answer(200, Message.result(request.id(), result));
    }

    @Override
    public void failed(RpcError error) {
      session.ended(request.id());
      outlet.answer(200, Message.error(request.id(), error));
    }

    @Override
    public boolean needsInput(
        Call call, Map<String, InputRequest> requests, @Nullable String state) {
      if (!outlet.carriesMore()) {
        call.fail(RpcError.invalidParams("this needs Accept: text/event-stream"));
        return true;
      }
      var responses = new ConcurrentHashMap<String, Json>();
      var open = new AtomicInteger(requests.size());
      requests.forEach(
          (key, input) ->
              session.ask(
                  input,
                  outlet,
                  response -> {
                    if (response.get("result") instanceof Json.Obj result) {
                      responses.put(key, result);
                      if (open.decrementAndGet() == 0) {
                        call.again(responses, state);
                      }
                    } else {
                      String why = response.object("error").text("message");
                      call.fail(
                          RpcError.internal("the client refused " + input.method() + ": " + why));
                    }
                  }));
      return true;
    }
  }
}
