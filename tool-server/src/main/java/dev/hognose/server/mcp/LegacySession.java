// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a client that speaks a revision with a handshake: what it can do, what it
 * has asked for, and what it has been asked.
 */
final class LegacySession {

  private final String id;
  private final Client client;
  private final Map<Json, Call> calls = new ConcurrentHashMap<>();
  private final Map<Json, Consumer<Json.Obj>> asked = new ConcurrentHashMap<>();
  private final Set<String> watched = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Outlet> stream = new AtomicReference<>();
  private final AtomicLong requests = new AtomicLong();
  private volatile String logLevel = "";

  LegacySession(String id, Client client) {
    this.id = id;
    this.client = client;
  }

  String id() {
    return id;
  }

  Client client() {
    return client;
  }

  String logLevel() {
    return logLevel;
  }

  void setLogLevel(String level) {
    logLevel = level;
  }

  void watch(String uri) {
    watched.add(uri);
  }

  void unwatch(String uri) {
    watched.remove(uri);
  }

  boolean watches(String uri) {
    return watched.contains(uri);
  }

  void started(Json requestId, Call call) {
    calls.put(requestId, call);
  }

  void ended(Json requestId) {
    calls.remove(requestId);
  }

  /** Cancels a call that the client does not want any more. */
  void cancel(@Nullable Json requestId) {
    Call call = requestId == null ? null : calls.remove(requestId);
    if (call != null) {
      call.cancel();
    }
  }

  /** Asks the client on the way that is open to it; the listener hears of the whole response. */
  void ask(InputRequest request, Outlet outlet, Consumer<Json.Obj> listener) {
    Json requestId = new Json.Str("hognose-" + requests.incrementAndGet());
    asked.put(requestId, listener);
    outlet.send(Message.request(requestId, request.method(), request.params()));
  }

  /** Takes a response to a request of the server's. */
  void answered(Message.Response response) {
    Consumer<Json.Obj> listener = asked.remove(response.id());
    if (listener != null) {
      listener.accept(response.body());
    }
  }

  /** Makes an open stream the way for notifications that belong to no request. */
  void follow(Outlet outlet) {
    Outlet before = stream.getAndSet(outlet);
    if (before != null) {
      before.close();
    }
    outlet.onGone(() -> stream.compareAndSet(outlet, null));
  }

  /** Sends a notification that belongs to no request, where there is a way. */
  void tell(String method, Json.Obj params) {
    Outlet open = stream.get();
    if (open != null) {
      open.send(Message.notification(method, params));
    }
  }

  /** Ends it and all that is worked on for it. */
  void close() {
    calls.values().forEach(Call::cancel);
    calls.clear();
    asked.clear();
    Outlet open = stream.getAndSet(null);
    if (open != null) {
      open.close();
    }
  }
}
