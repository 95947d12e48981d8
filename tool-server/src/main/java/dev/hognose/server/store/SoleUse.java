// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What keeps servers apart that must not use one PostgreSQL database at the same time: an advisory
 * lock, of one server alone or of several together.
 *
 * <ul>
 *   <li>The lock lasts as long as its connection. Every second it is looked at; while it is not
 *       held, nothing is written and nothing is served that others may have changed.
 *   <li>What a server that is alone does not know yet is no danger: a row of {@code facts} names
 *       the server that had the lock last, and every transaction of its own that writes begins by
 *       reading that row and locking it against change.
 *   <li>Where others have had the lock meanwhile, all fences are raised before anything goes on, so
 *       that no write that began before has an effect, and what is in memory is let go.
 * </ul>
 */
final class SoleUse implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SoleUse.class);

  /** The key of the advisory lock: "hognose" in ASCII. */
  private static final long LOCK = 0x686f676e6f7365L;

  private static final long LOOK_MILLIS = 1_000;

  /** How long the lock's connection may take to answer. */
  private static final int ANSWER_MILLIS = 5_000;

  /**
   * How long a start waits for the lock: the database notices only a while later that a server was
   * killed.
   */
  private static final long PATIENCE_MILLIS = 3_000;

  private static final long RETRY_MILLIS = 50;

  private static final String FACT = "server";

  /** What that row says while several servers share the database. */
  private static final String SEVERAL = "several";

  private final HikariDataSource pool;
  private final boolean shared;
  private final String self;
  private @Nullable Connection connection;
  private volatile boolean held;
  private volatile boolean closed;
  private volatile Runnable letGo = () -> {};

  /**
   * Takes the lock.
   *
   * @throws SQLException where another server has it, with a sentence for the operator
   */
  SoleUse(HikariDataSource pool, boolean shared) throws SQLException {
    this.pool = pool;
    this.shared = shared;
    this.self = shared ? SEVERAL : UUID.randomUUID().toString();
    take(PATIENCE_MILLIS);
  }

  private void take(long patienceMillis) throws SQLException {
    Connection fresh = pool.getConnection();
    boolean taken = false;
    try {
      fresh.setAutoCommit(true);
      fresh.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
      lock(fresh, patienceMillis);
      taken = true;
      connection = fresh;
    } finally {
      if (!taken) {
        pool.evictConnection(fresh);
      }
    }
  }

  private void lock(Connection fresh, long patienceMillis) throws SQLException {
    String function = shared ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock";
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    while (!isTrue(fresh, "SELECT " + function + "(" + LOCK + ")")) {
      if (System.nanoTime() - end >= 0 || !pause()) {
        throw new SQLException(
            shared
                ? "another server uses it for itself"
                : "another server uses it; several need --cluster-secret");
      }
    }
  }

  /** Waits a moment; false where it is interrupted. */
  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isTrue(Connection on, String query) throws SQLException {
    try (var statement = on.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** Says that the database is this server's, now that its tables are there, and keeps watch. */
  void begin() throws SQLException {
    boolean _ = claim(true);
    held = true;
    var _ = Thread.ofPlatform().name("store-lock").daemon().start(this::watch);
  }

  /** Has something let go of what is in memory, where another server has used the database. */
  void letGoBy(Runnable how) {
    letGo = how;
  }

  /** Whether the lock is held, as far as is known. */
  boolean isHeld() {
    return held;
  }

  /**
   * Begins a transaction that writes.
   *
   * @throws StoreException where the database is another server's now
   * @throws SQLException where it may be
   */
  void require(Connection writing) throws SQLException {
    if (!held) {
      throw new SQLException("the lock on the database is lost");
    }
    if (!shared) {
      try (var statement =
          writing.prepareStatement("SELECT 1 FROM facts WHERE name = ? AND value = ? FOR SHARE")) {
        statement.setString(1, FACT);
        statement.setString(2, self);
        try (var rows = statement.executeQuery()) {
          if (!rows.next()) {
            throw StoreException.leaseLost();
          }
        }
      }
    }
  }

  private void watch() {
    try {
      while (!closed) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void look() {
    if (closed || isStillHeld()) {
      return;
    }
    if (held) {
      held = false;
      LOG.error("the lock on the database is lost; nothing is served until it is had again");
    }
    try {
      take(0);
      if (claim(false)) {
        LOG.warn("another server has used the database; what was in memory is let go");
        letGo.run();
      }
      held = true;
      LOG.warn("the lock on the database is held again");
    } catch (SQLException e) {
      drop();
      LOG.debug("the lock on the database is not to be had: {}", e.getMessage());
    }
  }

  private boolean isStillHeld() {
    Connection has = connection;
    if (has == null) {
      return false;
    }
    try {
      return isTrue(
          has,
          "SELECT count(*) > 0 FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid ="
              + " pg_backend_pid() AND (classid::bigint << 32 | objid::bigint) = "
              + LOCK);
    } catch (SQLException e) {
      drop();
      return false;
    }
  }

  private void drop() {
    Connection had = connection;
    connection = null;
    if (had != null) {
      pool.evictConnection(had);
    }
  }

  /** Says who uses the database now; returns whether it was somebody else's. */
  private boolean claim(boolean first) throws SQLException {
    try (Connection on = pool.getConnection()) {
      on.setAutoCommit(false);
      try {
        boolean overtaken = claim(new Reading(on, Dialect.POSTGRESQL), first);
        if (overtaken && !shared) {
          new Holding(on, Dialect.POSTGRESQL, self).interruptLost();
        }
        on.commit();
        return overtaken;
      } catch (SQLException | RuntimeException e) {
        pool.evictConnection(on);
        throw e;
      }
    }
  }

  private boolean claim(Reading on, boolean first) throws SQLException {
    String last = on.fact(FACT, self);
    if (last.equals(self)) {
      return false;
    }
    on.update("UPDATE facts SET value = ? WHERE name = ?", self, FACT);
    if (!first || last.equals(SEVERAL)) {
      on.update("UPDATE sessions SET fence = fence + 1");
      on.update("UPDATE executions SET fence = fence + 1");
    }
    return true;
  }

  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      held = false;
      unlock();
      drop();
    }
  }

  /** Gives the lock back now: the database notices the end of a connection only a while later. */
  private void unlock() {
    Connection has = connection;
    if (has != null) {
      String function = shared ? "pg_advisory_unlock_shared" : "pg_advisory_unlock";
      try {
        boolean _ = isTrue(has, "SELECT " + function + "(" + LOCK + ")");
      } catch (SQLException e) {
        LOG.debug("the lock goes with its connection: {}", e.getMessage());
      }
    }
  }
}
