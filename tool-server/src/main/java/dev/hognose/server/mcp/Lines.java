// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of one client over lines, one message each, such as those of standard input.
 *
 * <p>Lines are taken by one thread; what is sent back may be sent by any.
 */
public final class Lines implements AutoCloseable {

  private final Mcp mcp;
  private final Caller caller;
  private final Map<Json, Call> calls = new ConcurrentHashMap<>();
  private @Nullable LegacySession session;

  Lines(Mcp mcp, Caller caller) {
    this.mcp = mcp;
    this.caller = caller;
  }

  /** Takes a line. */
  public void take(byte[] line, Outlet outlet) {
    Json.Obj id = Json.Obj.EMPTY;
    try {
      Json json = Mcp.parse(line);
      id = Mcp.idOf(json);
      take(Message.read(json), outlet);
    } catch (RpcError e) {
      Mcp.refuse(id, e, outlet);
    }
  }

  private void take(Message message, Outlet outlet) {
    LegacySession known = session;
    if (message instanceof Message.Request request) {
      if (known == null && request.method().equals("initialize")) {
        LegacySession fresh = mcp.legacy().initialize(caller, request, outlet);
        fresh.follow(outlet);
        session = fresh;
        return;
      }
      if (known == null || Modern.isMarked(request.params())) {
        Call call = mcp.modern().handle(caller, request, null, outlet);
        calls.put(request.id(), call);
        call.onEnd(() -> calls.remove(request.id()));
        return;
      }
    }
    if (message instanceof Message.Notification(String method, Json.Obj params)
        && method.equals("notifications/cancelled")) {
      Json requestId = params.get("requestId");
      Call call = requestId == null ? null : calls.remove(requestId);
      if (call != null) {
        call.abandon();
        outlet.close();
        return;
      }
    }
    if (known == null) {
      outlet.close();
    } else {
      mcp.handleInSession(known, message, outlet);
    }
  }

  @Override
  public void close() {
    calls.values().forEach(Call::cancel);
    LegacySession known = session;
    if (known != null) {
      mcp.legacy().end(known);
    }
  }
}
