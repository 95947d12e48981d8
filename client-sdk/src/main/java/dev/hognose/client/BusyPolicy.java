// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;

/**
 * What to do when a session is busy with another execution.
 *
 * <p>All waiting counts against the call's one total deadline.
 */
public sealed interface BusyPolicy {

  /** Throws {@link Refusal.SessionBusy} at once. */
  record FailFast() implements BusyPolicy {}

  /**
   * Queues inside this client: executions of one session go one after the other, in the order of
   * the calls. Where somebody else holds the session, the first in the queue tries again, as the
   * server advises.
   *
   * @param capacity how many calls may wait per session; one more throws {@link QueueFullException}
   */
  record QueueInClient(int capacity) implements BusyPolicy {
    /** Checks the capacity. */
    public QueueInClient {
      if (capacity < 1) {
        throw new IllegalArgumentException("capacity is less than 1: " + capacity);
      }
    }
  }

  /**
   * Queues on the server, which keeps the order among all clients.
   *
   * @param timeout how long to stay in the queue; cut to the call's deadline and to one hour
   */
  record QueueOnServer(Duration timeout) implements BusyPolicy {}

  /**
   * Tries again, in no promised order: waits at least as long as the server asks, else a time that
   * doubles from attempt to attempt, plus a random part of it. Other retryable refusals (quota, an
   * exhausted pool, a draining server) are treated the same.
   *
   * @param initial the first wait
   * @param max the longest wait, where the server does not ask for more
   */
  record Retry(Duration initial, Duration max) implements BusyPolicy {
    /** Checks the waits. */
    public Retry {
      if (initial.isNegative() || initial.isZero() || max.compareTo(initial) < 0) {
        throw new IllegalArgumentException("the waits are not 0 < initial <= max");
      }
    }
  }

  /** Throws at once. */
  static BusyPolicy failFast() {
    return new FailFast();
  }

  /** Queues up to a thousand calls per session inside this client. */
  static BusyPolicy queueInClient() {
    return new QueueInClient(1000);
  }

  /** Queues on the server until the call's deadline. */
  static BusyPolicy queueOnServer() {
    return new QueueOnServer(Duration.ofHours(1));
  }

  /** Tries again after 50 ms, 100 ms, ... up to 2 s. */
  static BusyPolicy retry() {
    return new Retry(Duration.ofMillis(50), Duration.ofSeconds(2));
  }
}
