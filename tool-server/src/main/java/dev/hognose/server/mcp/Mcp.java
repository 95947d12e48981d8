// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.session.Ids;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A server of the Model Context Protocol. A client's first words tell which revision it speaks: one
 * that says its version with each request, or one that begins with {@code initialize}.
 */
public final class Mcp implements AutoCloseable {

  /** What the ids of sessions of older clients begin with. */
  public static final String SESSIONS = "mcp";

  /** What the ids of tasks begin with. */
  public static final String TASKS = "tsk";

  private final Modern modern;
  private final Legacy legacy;
  private final Subscriptions subscriptions;

  /** A server of what a catalogue offers. */
  public Mcp(Catalogue catalogue, Subscriptions subscriptions, String version) {
    this(catalogue, subscriptions, version, new Ids());
  }

  /**
   * One of several servers of the same.
   *
   * @param ids the maker of ids that they share
   */
  public Mcp(Catalogue catalogue, Subscriptions subscriptions, String version, Ids ids) {
    var methods = new Methods(catalogue, version);
    var tasks = new Tasks(ids, subscriptions);
    this.subscriptions = subscriptions;
    this.modern = new Modern(methods, subscriptions, tasks, new RequestStates(ids.key()));
    this.legacy = new Legacy(methods, subscriptions, tasks, ids);
  }

  /** The task that a message is about, if it is one of the methods of tasks. */
  public static @Nullable String taskOf(byte[] body) {
    try {
      return Message.read(parse(body)) instanceof Message.Request(_, String method, Json.Obj params)
              && method.startsWith("tasks/")
          ? params.text("taskId")
          : null;
    } catch (RpcError e) {
      return null;
    }
  }

  /** The hub through which a catalogue tells of changes. */
  public static Subscriptions subscriptions() {
    return new Subscriptions();
  }

  /** Takes the body of an HTTP POST. */
  public void post(Caller caller, Headers headers, byte[] body, Outlet outlet) {
    Json.Obj id = Json.Obj.EMPTY;
    try {
      Json json = parse(body);
      id = idOf(json);
      if (json instanceof Json.Arr(List<Json> batch)) {
        postBatch(caller, headers, batch, outlet);
        return;
      }
      post(caller, headers, Message.read(json), outlet);
    } catch (RpcError e) {
      refuse(id, e, outlet);
    }
  }

  private void post(Caller caller, Headers headers, Message message, Outlet outlet) {
    String version = headers.get("MCP-Protocol-Version");
    if (message instanceof Message.Request request
        && (Versions.MODERN.equals(version) || Modern.isMarked(request.params()))) {
      modern.handle(caller, request, headers, outlet);
      return;
    }
    boolean first = message instanceof Message.Request(_, String method, _) && isInitialize(method);
    if (version != null && !first && !Versions.ALL.contains(version)) {
      throw RpcError.unsupportedVersion(version);
    }
    if (Versions.MODERN.equals(version)) {
      outlet.close();
      return;
    }
    if (first && message instanceof Message.Request request) {
      legacy.initialize(caller, request, outlet);
      return;
    }
    handle(legacy.find(caller, headers.get("Mcp-Session-Id")), message, outlet);
  }

  private static boolean isInitialize(String method) {
    return method.equals("initialize");
  }

  private void handle(LegacySession session, Message message, Outlet outlet) {
    switch (message) {
      case Message.Request request -> legacy.handle(session, request, outlet);
      case Message.Notification(String method, Json.Obj params) -> {
        if (method.equals("notifications/cancelled")) {
          session.cancel(params.get("requestId"));
        }
        outlet.close();
      }
      case Message.Response response -> {
        session.answered(response);
        outlet.close();
      }
    }
  }

  /** Takes several messages at once, as revision 2025-03-26 allows. */
  private void postBatch(Caller caller, Headers headers, List<Json> batch, Outlet outlet) {
    LegacySession session = legacy.find(caller, headers.get("Mcp-Session-Id"));
    List<Message> messages = batch.stream().map(Message::read).toList();
    if (messages.isEmpty() || messages.stream().anyMatch(Mcp::isFirst)) {
      throw RpcError.invalidRequest("a batch has messages, and initialize is not among them");
    }
    if (!outlet.carriesMore()) {
      throw RpcError.invalidRequest("a batch needs Accept: text/event-stream");
    }
    var shared = new SharedOutlet(outlet, messages.size());
    for (Message message : messages) {
      handle(session, message, shared);
    }
  }

  private static boolean isFirst(Message message) {
    return message instanceof Message.Request(_, String method, _) && isInitialize(method);
  }

  /** The way back for several messages; it ends when the last is answered. */
  private record SharedOutlet(Outlet outlet, AtomicInteger open) implements Outlet {
    private SharedOutlet(Outlet outlet, int messages) {
      this(outlet, new AtomicInteger(messages));
    }

    @Override
    public boolean carriesMore() {
      return true;
    }

    @Override
    public void send(Json.Obj message) {
      outlet.send(message);
    }

    @Override
    public void answer(int httpStatus, Json.Obj message) {
      outlet.send(message);
      close();
    }

    @Override
    public void founds(String sessionId) {
      throw new IllegalStateException("a batch founds no session");
    }

    @Override
    public void close() {
      if (open.decrementAndGet() == 0) {
        outlet.close();
      }
    }

    @Override
    public void onGone(Runnable work) {
      outlet.onGone(work);
    }
  }

  /**
   * Takes an HTTP GET, by which a client with a session opens a stream.
   *
   * @return whether there is one now
   */
  public boolean get(Caller caller, Headers headers, Outlet outlet) {
    String sessionId = headers.get("Mcp-Session-Id");
    if (sessionId == null || Versions.MODERN.equals(headers.get("MCP-Protocol-Version"))) {
      return false;
    }
    try {
      legacy.find(caller, sessionId).follow(outlet);
    } catch (RpcError e) {
      refuse(Json.Obj.EMPTY, e, outlet);
    }
    return true;
  }

  /**
   * Takes an HTTP DELETE, by which a client ends its session.
   *
   * @return whether it named one
   */
  public boolean delete(Caller caller, Headers headers, Outlet outlet) {
    String sessionId = headers.get("Mcp-Session-Id");
    if (sessionId == null || Versions.MODERN.equals(headers.get("MCP-Protocol-Version"))) {
      return false;
    }
    try {
      legacy.end(legacy.find(caller, sessionId));
      outlet.close();
    } catch (RpcError e) {
      refuse(Json.Obj.EMPTY, e, outlet);
    }
    return true;
  }

  /** A conversation over a stream of lines, such as a process's standard input and output. */
  public Lines lines(Caller caller) {
    return new Lines(this, caller);
  }

  Modern modern() {
    return modern;
  }

  Legacy legacy() {
    return legacy;
  }

  void handleInSession(LegacySession session, Message message, Outlet outlet) {
    handle(session, message, outlet);
  }

  static Json parse(byte[] body) {
    try {
      return Json.parse(body);
    } catch (Refusal e) {
      throw RpcError.unreadable(e.problem().detail());
    }
  }

  /** An object with the id of a request, or without one. */
  static Json.Obj idOf(Json json) {
    Json id = json instanceof Json.Obj message ? message.get("id") : null;
    return id != null && Message.isId(id) ? Json.object().put("id", id).build() : Json.Obj.EMPTY;
  }

  static void refuse(Json.Obj named, RpcError error, Outlet outlet) {
    @Nullable Json id = named.get("id");
    outlet.answer(error.httpStatus(), id == null ? Message.error(error) : Message.error(id, error));
  }

  @Override
  public void close() {
    subscriptions.close();
    legacy.close();
  }
}
