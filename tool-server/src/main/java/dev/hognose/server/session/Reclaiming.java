// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Has idle sessions leave memory where guests need it, the longest idle first. Thread-safe. */
final class Reclaiming {

  /** Between two searches. */
  private static final long PAUSE_MILLIS = 20;

  private final HeapBudget budget;
  private final Sessions sessions;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile long lastMillis;

  Reclaiming(HeapBudget budget, Sessions sessions) {
    this.budget = budget;
    this.sessions = sessions;
  }

  /** Lets sessions go until as many bytes are free; does nothing while another thread does so. */
  void reclaim(long bytes) {
    if (!lock.tryLock()) {
      return;
    }
    try {
      long now = System.currentTimeMillis();
      if (now - lastMillis < PAUSE_MILLIS) {
        return;
      }
      lastMillis = now;
      long least = budget.total() - bytes;
      List<HostedSession> idle =
          sessions.held().stream()
              .filter(session -> session.current() == null)
              .sorted(Comparator.comparingLong(HostedSession::lastUsedAtMillis))
              .toList();
      for (HostedSession session : idle) {
        if (budget.taken() <= least) {
          break;
        }
        sessions.letGo(session, now);
      }
    } finally {
      lock.unlock();
    }
  }
}
