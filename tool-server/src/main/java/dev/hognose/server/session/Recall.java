// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.Member;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.wire.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way to executions that are not in memory: they are in the store, wait in a session that is,
 * or are at another server. It may wait for the store, so it is for virtual threads.
 */
final class Recall {

  private final Executions executions;
  private final Keeper keeper;
  private final Ids ids;
  private volatile Function<String, @Nullable HostedSession> sessions = _ -> null;

  Recall(Executions executions, Keeper keeper, Ids ids) {
    this.executions = executions;
    this.keeper = keeper;
    this.ids = ids;
  }

  /** Has something find the session of that id and hold it, for executions that wait in one. */
  void holdSessionsBy(Function<String, @Nullable HostedSession> finder) {
    sessions = finder;
  }

  /**
   * The execution of that id; null where it is not kept.
   *
   * @throws HeldElsewhere where another server has it
   */
  @Nullable Job of(String id) {
    StoredExecution row = read(id);
    Membership among = keeper.membership();
    if (row == null) {
      Member maker = among == null ? null : among.otherOf(ids.serverOf(id));
      if (among != null && maker != null) {
        throw among.elsewhere(maker.id(), id);
      }
      return null;
    }
    if (row.expiresAtMillis() <= System.currentTimeMillis()) {
      return null;
    }
    boolean over = Status.of(row.status()).isFinal();
    Member worker = over || among == null ? null : among.otherAlive(row.holder());
    if (among != null && worker != null && row.state() == null) {
      throw among.elsewhere(worker.id(), id);
    }
    String session = row.sessionId();
    if (session != null && (row.state() != null || !over && among != null)) {
      return in(session, id);
    }
    return over || among == null ? remembered(row) : take(id);
  }

  /**
   * One of a session: while that is held, it waits there, or has ended; or it waited at a server
   * that is lost, and is interrupted by that.
   */
  private @Nullable Job in(String session, String id) {
    HostedSession held = sessions.apply(session);
    if (held == null) {
      return null;
    }
    try {
      Job job = executions.known(id);
      if (job != null) {
        return job;
      }
      StoredExecution row = read(id);
      if (row == null || row.state() != null) {
        return null;
      }
      return Status.of(row.status()).isFinal() ? remembered(row) : take(id);
    } finally {
      held.unhold();
    }
  }

  private @Nullable StoredExecution read(String id) {
    return keeper.read(found -> keeper.store().execution(id, found));
  }

  private @Nullable Job remembered(@Nullable StoredExecution row) {
    return row == null ? null : executions.restore(row, null);
  }

  private @Nullable Job take(String id) {
    synchronized (keeper.lockOf(id)) {
      Job job = executions.known(id);
      return job != null
          ? job
          : entered(keeper.take(id, found -> keeper.store().takeExecution(id, found)));
    }
  }

  /** What was taken and does not come into memory is given back. */
  private @Nullable Job entered(@Nullable StoredExecution row) {
    boolean entered = false;
    try {
      Job job = remembered(row);
      entered = true;
      return job;
    } finally {
      if (!entered && row != null) {
        keeper.write(List.of(new Change.ExecutionReleased(row.id(), row.fence())), _ -> {});
      }
    }
  }
}
