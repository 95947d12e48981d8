// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Member;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.wire.Status;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way to executions that are not in memory: they are in the store, wait in a session that is,
 * or are at another server. It may wait for the store, so it is for virtual threads.
 */
final class Recall {

  private final Executions executions;
  private final Keeper keeper;
  private final Ids ids;
  private volatile Consumer<String> sessions = _ -> {};

  Recall(Executions executions, Keeper keeper, Ids ids) {
    this.executions = executions;
    this.keeper = keeper;
    this.ids = ids;
  }

  /** Has something find the session of that id, for executions that wait in one. */
  void restoreSessionsBy(Consumer<String> finder) {
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
      if (maker != null) {
        throw new HeldElsewhere(maker.id(), id);
      }
      return null;
    }
    if (row.expiresAtMillis() <= System.currentTimeMillis()) {
      return null;
    }
    boolean over = Status.of(row.status()).isFinal();
    String session = row.sessionId();
    if (session != null && (row.state() != null || !over && among != null)) {
      sessions.accept(session);
      Job job = executions.known(id);
      return job != null || row.state() != null ? job : remembered(read(id));
    }
    return over || among == null ? remembered(row) : take(id);
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
          : remembered(keeper.take(id, found -> keeper.store().takeExecution(id, found)));
    }
  }
}
