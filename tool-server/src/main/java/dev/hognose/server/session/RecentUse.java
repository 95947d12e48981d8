// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

/**
 * Processor time that was used of late, fading by half each second: a session that keeps sending
 * work does not start as a newcomer each time. Thread-safe.
 */
final class RecentUse {

  private static final double HALF_LIFE_MILLIS = 1_000;

  private double nanos;
  private long atMillis;

  /** Adds time that has been used now. */
  synchronized void add(long usedNanos) {
    nanos = recent() + usedNanos;
    atMillis = System.currentTimeMillis();
  }

  synchronized long nanos() {
    return (long) recent();
  }

  private double recent() {
    return nanos * Math.pow(0.5, (System.currentTimeMillis() - atMillis) / HALF_LIFE_MILLIS);
  }
}
