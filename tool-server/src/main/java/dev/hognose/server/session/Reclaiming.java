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

  /** A session that nobody used then, and since when: it may be used while others are sorted. */
  private record Idle(HostedSession session, long sinceMillis) {}

  /** Lets sessions go until as many bytes are free; does nothing while another thread does so. */
  void reclaim(long bytes) {
    if (!lock.tryLock()) {
      return;
    }
    try {
      long now = System.currentTimeMillis();
      long missing = budget.taken() - budget.total() + bytes;
      if (missing <= 0 || now - lastMillis < PAUSE_MILLIS) {
        return;
      }
      lastMillis = now;
      free(missing + budget.spare(), now);
    } finally {
      lock.unlock();
    }
  }

  /** What leaves memory as bytes does so soon, so what it holds is counted and not asked for. */
  private void free(long bytes, long now) {
    List<Idle> idle =
        sessions.held().stream()
            .filter(session -> session.current() == null)
            .map(session -> new Idle(session, session.lastUsedAtMillis()))
            .sorted(Comparator.comparingLong(Idle::sinceMillis))
            .toList();
    long missing = bytes;
    for (Idle next : idle) {
      if (missing <= 0) {
        break;
      }
      long held = next.session.account().held();
      if (sessions.letGo(next.session, now)) {
        missing -= held;
      }
    }
  }
}
