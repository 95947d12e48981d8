// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The reader of bodies on one event loop, bounded in size and time.
 *
 * <p>A body that is too large is answered at once and read to its end without being kept, so that
 * the client sees the answer; one that does not end in time loses its connection. Most bodies come
 * whole with their head and never meet a timer.
 */
final class BodyReader {

  private final HttpSettings settings;
  private final Deque<Reading> open = new ArrayDeque<>();

  BodyReader(HttpSettings settings) {
    this.settings = settings;
  }

  /** Reads a body and hands it on; or answers the exchange and does not. */
  void read(Exchange exchange, BiConsumer<Exchange, byte[]> then) {
    HttpServerRequest request = exchange.request();
    var reading = new Reading(exchange, then);
    String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (declared != null && declared.length() > 9
        || declared != null && Long.parseLong(declared) > settings.maxBodyBytes()) {
      reading.tooLarge();
    }
    request.handler(reading::chunk);
    request.endHandler(_ -> reading.end());
    open.add(reading);
  }

  /** Gives up on bodies that have taken too long; to be called now and then on the event loop. */
  void sweep(long nowNanos) {
    Reading oldest = open.peek();
    while (oldest != null && (oldest.over || oldest.isLate(nowNanos))) {
      open.remove();
      oldest.late();
      oldest = open.peek();
    }
  }

  private final class Reading {
    private final Exchange exchange;
    private final BiConsumer<Exchange, byte[]> then;
    private final long startNanos = System.nanoTime();
    private @Nullable Buffer body;
    private boolean several;
    private boolean refused;
    private boolean over;

    private Reading(Exchange exchange, BiConsumer<Exchange, byte[]> then) {
      this.exchange = exchange;
      this.then = then;
    }

    private void tooLarge() {
      refused = true;
      body = null;
      exchange.fail(
          Problem.of(
              ProblemCode.BODY_TOO_LARGE,
              "a body may have at most " + settings.maxBodyBytes() + " bytes"));
    }

    private void chunk(Buffer chunk) {
      if (refused) {
        return;
      }
      Buffer before = body;
      int length = before == null ? 0 : before.length();
      if (length + chunk.length() > settings.maxBodyBytes()) {
        tooLarge();
      } else if (!exchange.take(chunk.length())) {
        refused = true;
        body = null;
        exchange.fail(Exchange.tooMuch());
      } else {
        body = before == null ? chunk : joined(before, chunk);
      }
    }

    private Buffer joined(Buffer before, Buffer chunk) {
      if (several) {
        return before.appendBuffer(chunk);
      }
      several = true;
      return Buffer.buffer(2 * (before.length() + chunk.length()))
          .appendBuffer(before)
          .appendBuffer(chunk);
    }

    private void end() {
      over = true;
      if (open.peekLast() == this) {
        open.removeLast();
      }
      if (!refused) {
        Buffer whole = body;
        then.accept(exchange, whole == null ? new byte[0] : whole.getBytes());
      }
    }

    private boolean isLate(long nowNanos) {
      return nowNanos - startNanos > settings.bodyTimeoutMillis() * 1_000_000;
    }

    private void late() {
      if (over) {
        return;
      }
      if (!refused) {
        refused = true;
        exchange.header("Connection", "close");
        exchange.fail(
            Problem.later(
                ProblemCode.REQUEST_TIMEOUT,
                "the body did not arrive within " + settings.bodyTimeoutMillis() + " ms",
                1_000));
      }
      exchange.onLoop(() -> exchange.request().connection().close());
    }
  }
}
