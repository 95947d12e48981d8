// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Tells how long a thread's turns take, in its processor time, so that what else the machine does
 * is nobody's debt.
 *
 * <p>To ask the system for that time is a call of the kernel that costs more than a turn of a
 * simple program. So turns that were over soon count as the time that has passed; the system is
 * asked after long ones, and now and then.
 *
 * <p>Confined to its thread.
 */
final class TurnClock {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** A turn that took less is not worth asking. */
  private static final long SHORT_NANOS = 200_000;

  /** After so many short turns their sum is not to be trusted any more. */
  private static final int MAX_SHORT = 32;

  private long startNanos;

  /** The thread's processor time when the turn began, about. */
  private long atStart = threadNanos();

  private int shortTurns;

  /** Processor time that this thread has had, from the system. */
  static long threadNanos() {
    return CLOCK.getCurrentThreadCpuTime();
  }

  /** A turn begins. */
  void start() {
    if (shortTurns == MAX_SHORT) {
      atStart = threadNanos();
      shortTurns = 0;
    }
    startNanos = System.nanoTime();
  }

  /** What the turn has taken so far. */
  long nanos() {
    long passed = System.nanoTime() - startNanos;
    return passed < SHORT_NANOS ? passed : Math.clamp(threadNanos() - atStart, 0, passed);
  }

  /** The turn is over; returns what it has taken. */
  long stop() {
    long passed = System.nanoTime() - startNanos;
    if (passed < SHORT_NANOS) {
      atStart += passed;
      shortTurns++;
      return passed;
    }
    long now = threadNanos();
    long taken = Math.clamp(now - atStart, 0, passed);
    atStart = now;
    shortTurns = 0;
    return taken;
  }
}
