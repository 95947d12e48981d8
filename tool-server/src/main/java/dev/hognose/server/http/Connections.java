// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import io.vertx.core.http.HttpConnection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one event loop, to which it is confined.
 *
 * <p>One on which no request is under way for too long is closed: so a client that sends a head
 * byte by byte holds no place for long, nor does one that has gone without a word.
 */
final class Connections {

  private final Traffic traffic;
  private final long idleNanos;
  private final IdentityHashMap<HttpConnection, Line> lines = new IdentityHashMap<>();

  Connections(Traffic traffic, long idleMillis) {
    this.traffic = traffic;
    this.idleNanos = idleMillis * 1_000_000;
  }

  /** One connection and what is on its way on it. */
  final class Line {
    private long idleSince = System.nanoTime();
    private int requests;
    private long charged;
    private boolean closed;

    /** A request has begun. */
    void begun() {
      requests++;
    }

    /** A request is over, and what it held. */
    void over(long bytes) {
      requests--;
      idleSince = System.nanoTime();
      give(bytes);
    }

    /** Takes room for bytes on their way; returns whether there was. */
    boolean take(long bytes) {
      boolean possible = !closed && traffic.take(bytes);
      if (possible) {
        charged += bytes;
      }
      return possible;
    }

    private void give(long bytes) {
      if (!closed) {
        charged -= bytes;
        traffic.give(bytes);
      }
    }

    private void close() {
      closed = true;
      traffic.give(charged);
      traffic.disconnect();
    }

    private boolean isIdle(long nowNanos) {
      return requests == 0 && nowNanos - idleSince > idleNanos;
    }
  }

  /** Lets a connection in, or closes it where there are too many. */
  void opened(HttpConnection connection) {
    if (!traffic.connect()) {
      var _ = connection.close();
      return;
    }
    lines.put(connection, new Line());
    connection.closeHandler(
        _ -> {
          Line line = lines.remove(connection);
          if (line != null) {
            line.close();
          }
        });
  }

  /** The line of a connection, if it was let in. */
  @Nullable Line find(HttpConnection connection) {
    return lines.get(connection);
  }

  /** Closes those that have been idle for too long. */
  void sweep(long nowNanos) {
    var idle = new ArrayList<HttpConnection>();
    lines.forEach(
        (connection, line) -> {
          if (line.isIdle(nowNanos)) {
            idle.add(connection);
          }
        });
    idle.forEach(HttpConnection::close);
  }
}
