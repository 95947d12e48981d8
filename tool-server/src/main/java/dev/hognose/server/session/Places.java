// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.HashMap;
import java.util.Map;

/**
 * A number of places that owners share.
 *
 * <p>Thread-safe. Anybody may have all of them where keys are not asked for. Among owners of keys
 * each may have at most {@link #GREED} times as many as are free (dynamic thresholds: Choudhury and
 * Hahne, 1998), so that one who takes what there is leaves a quarter for others, and two a seventh.
 */
final class Places {

  private static final int GREED = 3;

  private final int total;
  private final Map<String, Integer> owned = new HashMap<>();
  private int taken;

  Places(int total) {
    this.total = total;
  }

  /** Takes a place; returns whether there is one for that owner. */
  synchronized boolean take(String owner) {
    boolean possible = hasRoom(owner, 1);
    if (possible) {
      force(owner);
    }
    return possible;
  }

  /** Whether there are as many places for that owner. */
  synchronized boolean hasRoom(String owner, int count) {
    if (taken + count > total) {
      return false;
    }
    long most = Math.max(1, GREED * (long) (total - taken));
    return owner.isEmpty() || owned.getOrDefault(owner, 0) + count - 1L < most;
  }

  /** Takes a place whether there is one or not: what is there already comes back. */
  synchronized void force(String owner) {
    taken++;
    if (!owner.isEmpty()) {
      owned.merge(owner, 1, Integer::sum);
    }
  }

  /** Gives a place back. */
  synchronized void leave(String owner) {
    taken--;
    if (!owner.isEmpty()) {
      owned.compute(owner, (_, count) -> count == null || count == 1 ? null : count - 1);
    }
  }

  synchronized int taken() {
    return taken;
  }
}
