// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The waits between attempts: exponential with full jitter, never less than the server asks.
 *
 * <p>The jitter spreads callers that were refused together (M. Brooker, "Exponential Backoff And
 * Jitter", 2015). Thread-confined.
 */
final class Backoff {
  private final RandomGenerator random;
  private final long maxNanos;
  private long nanos;

  Backoff(Duration initial, Duration max, RandomGenerator random) {
    this.nanos = initial.toNanos();
    this.maxNanos = max.toNanos();
    this.random = random;
  }

  /** The next wait; {@code asked} is the server's wish, or zero. */
  Duration next(Duration asked) {
    long jitter = random.nextLong(nanos) + 1;
    nanos = Math.min(maxNanos, nanos * 2);
    return asked.isZero() ? Duration.ofNanos(jitter) : asked.plusNanos(jitter);
  }
}
