// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is on its way through the server: bodies that have come and are not answered, answers that
 * have not gone, connections.
 *
 * <p>Thread-safe; shared by all event loops.
 */
final class Traffic {

  private final long maxBytes;
  private final int maxConnections;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger connections = new AtomicInteger();

  Traffic(long maxBytes, int maxConnections) {
    this.maxBytes = maxBytes;
    this.maxConnections = maxConnections;
  }

  /** Takes room for bytes; returns whether there was. */
  boolean take(long count) {
    if (bytes.addAndGet(count) > maxBytes) {
      bytes.addAndGet(-count);
      return false;
    }
    return true;
  }

  void give(long count) {
    bytes.addAndGet(-count);
  }

  /** Lets a connection in; returns whether there was a place. */
  boolean connect() {
    if (connections.incrementAndGet() > maxConnections) {
      connections.decrementAndGet();
      return false;
    }
    return true;
  }

  void disconnect() {
    connections.decrementAndGet();
  }

  /** Bytes on their way. */
  long bytes() {
    return bytes.get();
  }

  /** Open connections. */
  int connections() {
    return connections.get();
  }
}
