// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.EventLog;
import dev.hognose.server.session.EventPlace;
import dev.hognose.server.session.Job;
import dev.hognose.server.session.Recurring;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.JsonWriter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The events of one execution on their way to one client, as server-sent events (HTML Living
 * Standard, section 9.2).
 *
 * <p>Confined to the event loop. A client that reads slowly holds back its own events, which wait
 * in the execution's log.
 */
final class EventStream {

  static final String MEDIA_TYPE = "text/event-stream";

  private final Vertx vertx;
  private final Exchange exchange;
  private final HttpServerResponse response;
  private final EventLog log;
  private final Runnable follower = this::announced;
  private final Deque<EventLog.Event> pending = new ArrayDeque<>();
  private final long timer;
  private EventPlace last;
  private boolean over;

  private EventStream(
      Vertx vertx, Exchange exchange, EventLog log, EventPlace last, long heartbeatMillis) {
    this.vertx = vertx;
    this.exchange = exchange;
    this.log = log;
    this.last = last;
    this.response = exchange.stream(MEDIA_TYPE);
    this.timer =
        vertx.setPeriodic(
            heartbeatMillis, _ -> Recurring.once("the heartbeat of a stream", this::heartbeat));
  }

  /** Starts to send the events after the given place; on the event loop. */
  static void start(
      Vertx vertx, Exchange exchange, Job job, EventPlace after, long heartbeatMillis) {
    var stream = new EventStream(vertx, exchange, job.log(), after, heartbeatMillis);
    stream.response.exceptionHandler(_ -> stream.close());
    stream.response.closeHandler(_ -> stream.close());
    stream.response.drainHandler(_ -> stream.send());
    stream.log.follow(stream.follower);
    var _ = stream.response.write(": events of execution " + job.id() + "\n\n");
    stream.send();
  }

  private void announced() {
    exchange.onLoop(this::send);
  }

  private void send() {
    if (over) {
      return;
    }
    if (pending.isEmpty()) {
      pending.addAll(log.after(last));
    }
    while (!over && !pending.isEmpty() && !response.writeQueueFull()) {
      EventLog.Event event = pending.remove();
      last = event.after();
      var _ = response.write(frame(event));
      if (event.isLast()) {
        close();
        var _ = response.end();
      } else if (pending.isEmpty()) {
        pending.addAll(log.after(last));
      }
    }
    if (!over && pending.isEmpty() && log.isOver(last)) {
      close();
      var _ = response.end();
    }
  }

  private static Buffer frame(EventLog.Event event) {
    BodyWriter data = new JsonWriter();
    ExecutionView view = event.view();
    String text = event.text();
    if (view != null) {
      view.write(data);
    } else if (text != null) {
      data.startObject(1).name("text").string(text).endObject();
    } else {
      data.startObject(0).endObject();
    }
    String head = "id: " + event.after() + "\nevent: " + event.name() + "\ndata: ";
    byte[] body = data.toBytes();
    return Buffer.buffer(head.length() + body.length + 2)
        .appendBytes(head.getBytes(StandardCharsets.US_ASCII))
        .appendBytes(body)
        .appendString("\n\n");
  }

  private void heartbeat() {
    if (!over && !response.writeQueueFull()) {
      var _ = response.write(": heartbeat\n\n");
    }
  }

  private void close() {
    over = true;
    exchange.over();
    vertx.cancelTimer(timer);
    log.unfollow(follower);
  }
}
