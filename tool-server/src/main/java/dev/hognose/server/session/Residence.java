// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.store.StoredSession;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sessions in this server's memory: how they come there from the store, and how they leave it,
 * for the store, for another server, or because they are lost.
 *
 * <ul>
 *   <li>There is one of each id at most: they are brought in under a lock of their own.
 *   <li>What was taken from the store and cannot come into memory is given back.
 * </ul>
 *
 * <p>Thread-safe. Where there is a store, all but {@link #get} and {@link #putAway} may wait for
 * it.
 */
final class Residence {

  private final Executions executions;
  private final Freezer freezer;
  private final @Nullable Keeper keeper;
  private final Predicate<String> isOurs;
  private volatile BiConsumer<HostedSession, List<Job>> returning = (_, _) -> {};
  private final ConcurrentMap<String, HostedSession> sessions = new ConcurrentHashMap<>();

  /** The same in order; an id changes in both under the lock that the first has for it. */
  private final NavigableMap<String, HostedSession> ordered = new ConcurrentSkipListMap<>();

  /**
   * None yet.
   *
   * @param isOurs whether the store may know the session of an id, so that it is worth a look
   */
  Residence(Executions executions, Predicate<String> isOurs) {
    this.isOurs = isOurs;
    this.executions = executions;
    this.freezer = executions.freezer();
    this.keeper = executions.keeper();
  }

  /** Says how those go on whose session has left for another server before their turn. */
  void bringBackBy(BiConsumer<HostedSession, List<Job>> how) {
    returning = how;
  }

  /** Those in memory, by their ids, in order; not to be written. */
  NavigableMap<String, HostedSession> inOrder() {
    return ordered;
  }

  /** How many are in memory. */
  int count() {
    return sessions.size();
  }

  /** The session of that id, if it is in memory. */
  @Nullable HostedSession get(String id) {
    return sessions.get(id);
  }

  /** Takes in one that is new. */
  void add(HostedSession session) {
    HostedSession _ =
        sessions.compute(
            session.id(),
            (id, _) -> {
              ordered.put(id, session);
              return session;
            });
  }

  /** Forgets one. */
  void remove(HostedSession session) {
    HostedSession _ =
        sessions.computeIfPresent(
            session.id(),
            (id, known) -> {
              if (known != session) {
                return known;
              }
              ordered.remove(id);
              return null;
            });
  }

  /** The session of that id, brought into memory where need be; null where there is none. */
  @Nullable HostedSession find(String id) {
    return find(id, false);
  }

  /** The same, held until {@link #unhold}: where there is no store, none leaves memory. */
  @Nullable HostedSession hold(String id) {
    return find(id, true);
  }

  /** Ends one {@link #hold}. */
  void unhold(HostedSession session) {
    if (keeper != null) {
      session.unhold();
    }
  }

  private @Nullable HostedSession find(String id, boolean held) {
    Keeper from = keeper;
    while (true) {
      HostedSession session = sessions.get(id);
      if (session == null) {
        if (from == null || !isOurs.test(id)) {
          return null;
        }
        synchronized (from.lockOf(id)) {
          if (sessions.get(id) == null) {
            return bringIn(from, id, held);
          }
        }
      } else if (!held || from == null || session.hold()) {
        return session;
      } else {
        Keeper.pause(1);
      }
    }
  }

  private @Nullable HostedSession bringIn(Keeper from, String id, boolean held) {
    StoredSession row =
        from.isShared()
            ? from.take(id, found -> from.store().takeSession(id, executions::isKnown, found))
            : from.read(found -> from.store().session(id, found));
    if (row == null) {
      return null;
    }
    HostedSession session = null;
    boolean entered = false;
    try {
      session = new HostedSession(row, freezer);
      enter(from, session, row, held);
      entered = true;
      return session;
    } finally {
      if (!entered) {
        if (session != null) {
          session.account().close();
        }
        if (from.isShared()) {
          from.write(List.of(new Change.SessionReleased(id, row.fence())), _ -> {});
        }
      }
    }
  }

  /** Makes a session known, with what waits in it. */
  private void enter(Keeper from, HostedSession session, StoredSession row, boolean held) {
    String current = row.currentExecution();
    StoredExecution waiting =
        current == null ? null : from.read(found -> from.store().execution(current, found));
    byte[] larger = waiting == null ? row.state() : waiting.state();
    if (!session.account().enter(Freezer.thawed(larger))) {
      throw Executions.noMemory();
    }
    if (waiting != null && waiting.state() != null) {
      session.occupy(executions.restore(waiting, session));
    } else {
      session.settle();
    }
    if (held) {
      boolean _ = session.hold();
    }
    add(session);
  }

  /**
   * Lets one leave into the store if nobody uses it now and it has been idle since then. Returns
   * whether it does.
   *
   * @param followed whether also if the events of what waits in it are followed
   */
  boolean putAway(HostedSession session, long idleSinceMillis, boolean followed) {
    boolean leaves =
        session.lastUsedAtMillis() <= idleSinceMillis
            && session.putAway(followed, Precedence.IN_TURN);
    if (leaves) {
      left(session);
      if (keeper != null && keeper.isShared()) {
        keeper.write(List.of(released(session)), _ -> tellLeft(session));
      } else {
        tellLeft(session);
      }
    }
    return leaves;
  }

  private void left(HostedSession session) {
    Job waiting = session.current();
    if (waiting != null) {
      executions.putAway(waiting);
    }
    remove(session);
  }

  private static void tellLeft(HostedSession session) {
    Job waiting = session.current();
    if (waiting != null) {
      waiting.tellLeft();
    }
  }

  private static Change released(HostedSession session) {
    return new Change.SessionReleased(session.id(), session.fence());
  }

  /**
   * Lets one go for another server once those are done who came before. Returns whether this server
   * does not hold it any more.
   *
   * @param patienceMillis how long to wait for that
   * @param precedence whom it is let go ahead of; those bring it back
   */
  boolean release(String id, long patienceMillis, Precedence precedence) {
    Keeper to = keeper;
    if (to == null) {
      return false;
    }
    HostedSession session;
    synchronized (to.lockOf(id)) {
      session = sessions.get(id);
      if (session == null) {
        to.giveBack(id);
        return true;
      }
    }
    if (!session.depart(patienceMillis, precedence)) {
      return false;
    }
    boolean hasLeft = session.hasLeft();
    if (hasLeft) {
      left(session);
    }
    try {
      to.writeNow(List.of(released(session)));
    } finally {
      if (hasLeft) {
        tellLeft(session);
        returning.accept(session, session.takeWaiting());
      }
    }
    return true;
  }

  /** Forgets one whose state could not be stored, or that another server has taken. */
  void lose(HostedSession session) {
    remove(session);
    for (Job waiting : session.lose()) {
      waiting.refuse(
          Problem.later(
              ProblemCode.STORE_UNAVAILABLE,
              "the store cannot be used; nothing of the request has happened",
              1_000));
    }
  }

  /** Lets a session go that another server has taken. */
  void abandon(HostedSession session) {
    lose(session);
    Job running = session.current();
    if (running != null) {
      running.abandon();
    }
  }
}
