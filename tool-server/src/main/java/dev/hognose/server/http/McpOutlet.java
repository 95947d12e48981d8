// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.mcp.Outlet;
import dev.hognose.server.session.Recurring;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.WireFormat;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way back to a client of {@code /mcp}: one JSON text, or server-sent events once there is more
 * to send than the answer, or the answer takes long, or the client takes nothing else.
 *
 * <p>Fields are confined to the event loop.
 */
final class McpOutlet implements Outlet {

  private static final String JSON = "application/json";
  private static final byte[] EVENT = "event: message\ndata: ".getBytes(StandardCharsets.US_ASCII);

  private final Vertx vertx;
  private final Exchange exchange;
  private final boolean takesEvents;
  private final boolean takesOnlyEvents;
  private final long timer;
  private final List<Runnable> goneListeners = new ArrayList<>(1);
  private @Nullable HttpServerResponse stream;
  private boolean over;
  private boolean gone;

  McpOutlet(Vertx vertx, Exchange exchange, long heartbeatMillis) {
    this.vertx = vertx;
    this.exchange = exchange;
    String accept = exchange.list(HttpHeaders.ACCEPT);
    this.takesEvents = accept != null && WireFormat.accepts(accept, EventStream.MEDIA_TYPE);
    this.takesOnlyEvents = accept != null && takesEvents && !takesJson(accept);
    this.timer =
        takesEvents
            ? vertx.setPeriodic(
                heartbeatMillis, _ -> Recurring.once("the heartbeat of MCP", this::heartbeat))
            : -1;
    exchange.request().response().closeHandler(_ -> clientGone());
  }

  private static boolean takesJson(String accept) {
    return WireFormat.accepts(accept, JSON)
        || WireFormat.accepts(accept, "application/*")
        || WireFormat.accepts(accept, "*/*");
  }

  @Override
  public boolean carriesMore() {
    return takesEvents;
  }

  /** Starts the stream of events. */
  void open() {
    exchange.onLoop(
        () -> {
          if (!over) {
            opened();
          }
        });
  }

  private HttpServerResponse opened() {
    HttpServerResponse existing = stream;
    if (existing != null) {
      return existing;
    }
    exchange.header("X-Accel-Buffering", "no");
    HttpServerResponse fresh = exchange.stream(EventStream.MEDIA_TYPE);
    stream = fresh;
    var _ = fresh.write(":\n\n");
    return fresh;
  }

  private void heartbeat() {
    if (!over) {
      HttpServerResponse response = opened();
      if (!response.writeQueueFull()) {
        var _ = response.write(":\n\n");
      }
    }
  }

  @Override
  public void send(Json.Obj message) {
    if (!takesEvents) {
      return;
    }
    byte[] text = message.toBytes();
    exchange.onLoop(
        () -> {
          if (!over) {
            var _ = opened().write(frame(text));
          }
        });
  }

  private static Buffer frame(byte[] text) {
    return Buffer.buffer(EVENT.length + text.length + 2)
        .appendBytes(EVENT)
        .appendBytes(text)
        .appendString("\n\n");
  }

  @Override
  public void answer(int httpStatus, Json.Obj message) {
    byte[] text = message.toBytes();
    exchange.onLoop(
        () -> {
          if (!end()) {
            return;
          }
          HttpServerResponse open = takesOnlyEvents && httpStatus == 200 ? opened() : stream;
          if (open == null) {
            exchange.reply(httpStatus, JSON, text);
          } else {
            var _ = open.write(frame(text));
            var _ = open.end();
            exchange.over();
          }
        });
  }

  @Override
  public void founds(String sessionId) {
    exchange.header("Mcp-Session-Id", sessionId);
  }

  @Override
  public void close() {
    exchange.onLoop(
        () -> {
          if (!end()) {
            return;
          }
          HttpServerResponse open = stream;
          if (open == null) {
            exchange.reply(202);
          } else {
            var _ = open.end();
            exchange.over();
          }
        });
  }

  /** Does nothing more, as the request is refused without it. */
  void drop() {
    exchange.onLoop(this::end);
  }

  private boolean end() {
    if (over) {
      return false;
    }
    over = true;
    if (takesEvents) {
      vertx.cancelTimer(timer);
    }
    return true;
  }

  private void clientGone() {
    if (end()) {
      gone = true;
      goneListeners.forEach(Runnable::run);
    }
  }

  @Override
  public void onGone(Runnable work) {
    exchange.onLoop(
        () -> {
          if (gone) {
            work.run();
          } else {
            goneListeners.add(work);
          }
        });
  }
}
