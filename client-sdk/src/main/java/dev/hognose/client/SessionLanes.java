// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The queues of {@link BusyPolicy.QueueInClient}: one per session, first in, first out.
 *
 * <ul>
 *   <li>A ticket is drawn in the caller's thread, so the order is that of the calls.
 *   <li>The first ticket of a lane is the only one whose turn it is.
 *   <li>A lane exists only while it has tickets.
 * </ul>
 */
final class SessionLanes {
  private final Map<String, ArrayDeque<Ticket>> lanes = new HashMap<>();

  /** Draws a ticket; a lane holds the one whose turn it is and {@code capacity} that wait. */
  synchronized Ticket enter(String session, int capacity) {
    var lane = lanes.computeIfAbsent(session, _ -> new ArrayDeque<>());
    if (lane.size() > capacity) {
      throw new QueueFullException(
          capacity + " calls wait already for session " + session + ": the queue is full");
    }
    var ticket = new Ticket(session);
    lane.add(ticket);
    if (lane.size() == 1) {
      ticket.turn.countDown();
    }
    return ticket;
  }

  private synchronized void leave(Ticket ticket) {
    var lane = lanes.get(ticket.session);
    if (lane == null || !lane.remove(ticket)) {
      return;
    }
    if (lane.isEmpty()) {
      lanes.remove(ticket.session);
    } else {
      lane.element().turn.countDown();
    }
  }

  /** Whether no call waits or runs. */
  synchronized boolean isEmpty() {
    return lanes.isEmpty();
  }

  /** A place in a lane. */
  final class Ticket implements AutoCloseable {
    private final String session;
    private final CountDownLatch turn = new CountDownLatch(1);

    private Ticket(String session) {
      this.session = session;
    }

    /** Waits for its turn. */
    void await(Deadline deadline) {
      try {
        if (!turn.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
          throw deadline.exceeded("its turn in session " + session, null);
        }
      } catch (InterruptedException e) {
        throw Deadline.interrupted(e);
      }
    }

    /** Leaves the lane, whether its turn came or not. */
    @Override
    public void close() {
      leave(this);
    }
  }
}
