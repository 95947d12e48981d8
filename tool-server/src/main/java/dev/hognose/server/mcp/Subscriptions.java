// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Who wants to hear of changes, and the telling. */
public final class Subscriptions {

  private static final String SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId";

  /** A list that may change, and the member of a filter that asks for it. */
  public enum Listing {
    TOOLS("tools", "toolsListChanged"),
    PROMPTS("prompts", "promptsListChanged"),
    RESOURCES("resources", "resourcesListChanged");

    private final String name;
    private final String filter;

    Listing(String name, String filter) {
      this.name = name;
      this.filter = filter;
    }

    private String notification() {
      return "notifications/" + name + "/list_changed";
    }
  }

  /** A stream of notifications to a client of the stateless revision. */
  private static final class Stream {
    private final Json id;
    private final Json.Obj filter;
    private final Call call;

    private Stream(Json id, Json.Obj filter, Call call) {
      this.id = id;
      this.filter = filter;
      this.call = call;
    }

    private boolean wants(String name) {
      return filter.get(name) instanceof Json.Bool(boolean wanted) && wanted;
    }

    private boolean wants(String name, String item) {
      return filter.get(name) instanceof Json.Arr(List<Json> items)
          && items.contains(new Json.Str(item));
    }

    private void send(String method, Json.Obj params) {
      Json.Obj meta = Json.object().put(SUBSCRIPTION, id).build();
      call.outlet()
          .send(
              Message.notification(
                  method, Json.object().put("_meta", meta).putAll(params).build()));
    }
  }

  private final Map<Call, Stream> streams = new ConcurrentHashMap<>();
  private final List<LegacySession> sessions = new CopyOnWriteArrayList<>();

  Subscriptions() {}

  /** The method {@code subscriptions/listen}. */
  void listen(Json id, Call call, Json.Obj capabilities, Predicate<String> knowsTask) {
    if (!(call.params().get("notifications") instanceof Json.Obj asked)) {
      throw RpcError.invalidParams("the parameter notifications is an object");
    }
    if (!call.outlet().carriesMore()) {
      throw RpcError.invalidRequest("a subscription needs Accept: text/event-stream");
    }
    if (asked.has("taskIds")) {
      Tasks.requireSupport(call.client());
    }
    Json.Obj granted = granted(asked, capabilities, knowsTask);
    var stream = new Stream(id, granted, call);
    stream.send(
        "notifications/subscriptions/acknowledged",
        Json.object().put("notifications", granted).build());
    streams.put(call, stream);
    call.onCancel(() -> streams.remove(call));
  }

  /** The part of a filter that the server can serve. */
  private static Json.Obj granted(
      Json.Obj asked, Json.Obj capabilities, Predicate<String> knowsTask) {
    Json.Builder granted = Json.object();
    for (Listing listing : Listing.values()) {
      boolean changes =
          capabilities.object(listing.name).get("listChanged") instanceof Json.Bool(boolean on)
              && on;
      if (changes && asked.get(listing.filter) instanceof Json.Bool(boolean wanted) && wanted) {
        granted.put(listing.filter, true);
      }
    }
    boolean updates =
        capabilities.object("resources").get("subscribe") instanceof Json.Bool(boolean on) && on;
    if (updates && asked.get("resourceSubscriptions") instanceof Json.Arr uris) {
      granted.put("resourceSubscriptions", uris);
    }
    if (asked.get("taskIds") instanceof Json.Arr(List<Json> ids)) {
      granted.put(
          "taskIds",
          new Json.Arr(
              ids.stream()
                  .filter(id -> id instanceof Json.Str(String text) && knowsTask.test(text))
                  .toList()));
    }
    return granted.build();
  }

  /** Tells that a list has changed. */
  public void changed(Listing listing) {
    for (Stream stream : streams.values()) {
      if (stream.wants(listing.filter)) {
        stream.send(listing.notification(), Json.Obj.EMPTY);
      }
    }
    sessions.forEach(session -> session.tell(listing.notification(), Json.Obj.EMPTY));
  }

  /** Tells that a resource has changed. */
  public void updated(String uri) {
    Json.Obj params = Json.object().put("uri", uri).build();
    for (Stream stream : streams.values()) {
      if (stream.wants("resourceSubscriptions", uri)) {
        stream.send("notifications/resources/updated", params);
      }
    }
    for (LegacySession session : sessions) {
      if (session.watches(uri)) {
        session.tell("notifications/resources/updated", params);
      }
    }
  }

  /** Tells how a task stands now. */
  void taskChanged(Task task) {
    for (Stream stream : streams.values()) {
      if (stream.wants("taskIds", task.id())) {
        stream.send("notifications/tasks", task.detailed());
      }
    }
  }

  void add(LegacySession session) {
    sessions.add(session);
  }

  void remove(LegacySession session) {
    sessions.remove(session);
  }

  /** Ends all streams, as the server stops. */
  void close() {
    for (Stream stream : Set.copyOf(streams.values())) {
      streams.remove(stream.call);
      Json.Obj meta = Json.object().put(SUBSCRIPTION, stream.id).build();
      stream.call.complete(Json.object().put("_meta", meta).build());
    }
  }
}
