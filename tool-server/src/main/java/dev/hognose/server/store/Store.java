// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What survives the process: an SQLite database of this server, or a PostgreSQL database that
 * several servers share.
 *
 * <ul>
 *   <li>Nothing here blocks its caller: reads and writes happen on threads of the store, and what
 *       follows is called there; it must be short, or go elsewhere.
 *   <li>A unit of changes is on disk, as a whole, when its callback says so; else nothing of it is.
 *   <li>What a server works on it holds by a lease that it renews. Each taking raises the row's
 *       fence, and a write with a lower fence is refused: a server that slept past its lease
 *       changes nothing.
 * </ul>
 */
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);
  private static final int MAX_READS = 20_000;

  /** How a read ended: with what was found, or a failure. */
  public interface Found<T> extends BiConsumer<@Nullable T, @Nullable StoreException> {}

  private interface Query<T> {
    @Nullable T ask(Reading reading) throws SQLException;
  }

  private final StoreSettings settings;
  private final Database database;
  private final StoreMetrics metrics;
  private final Writer writer;
  private final ThreadPoolExecutor readers;
  private final String holder;

  private Store(StoreSettings settings, Database database, MeterRegistry registry) {
    this.settings = settings;
    this.database = database;
    this.metrics = new StoreMetrics(registry);
    this.holder = settings.server() + "/" + UUID.randomUUID();
    this.writer = new Writer(database, settings, metrics, holder);
    this.readers =
        new ThreadPoolExecutor(
            Database.READERS,
            Database.READERS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MAX_READS),
            Thread.ofPlatform().name("store-reader-", 0).daemon().factory());
    Gauge.builder("hognose.store.waiting", writer, Writer::waiting)
        .description("Units of changes that wait to be written")
        .register(registry);
  }

  /**
   * Opens a store, and makes or updates its tables.
   *
   * @throws IOException where it cannot, with a sentence for the operator
   */
  public static Store open(StoreSettings settings, MeterRegistry registry) throws IOException {
    return new Store(settings, Database.open(settings), registry);
  }

  /** Whether other servers may use it at the same time. */
  public boolean isShared() {
    return settings.isShared();
  }

  /** Whether it took the last write. */
  public boolean isHealthy() {
    return !writer.isFailing();
  }

  /** Writes changes together; the callback gets null once they are on disk. */
  public void write(List<Change> changes, Consumer<@Nullable StoreException> done) {
    writer.add(changes, done);
  }

  private <T> void read(Query<T> query, Found<T> found) {
    long start = System.nanoTime();
    try {
      readers.execute(() -> answer(query, found, start));
    } catch (RejectedExecutionException e) {
      found.accept(null, new StoreException("the store does not keep up", e));
    }
  }

  private <T> void answer(Query<T> query, Found<T> found, long start) {
    T answer = null;
    StoreException failure = null;
    try {
      answer = blocking(query, false);
    } catch (StoreException e) {
      LOG.error("{}", e.getMessage());
      failure = e;
    }
    metrics.read(System.nanoTime() - start, failure != null);
    try {
      found.accept(answer, failure);
    } catch (RuntimeException | Error e) {
      LOG.error("what followed a read failed", e);
    }
  }

  private <T> @Nullable T blocking(Query<T> query, boolean writes) {
    try (Connection connection = writes ? database.writer() : database.reader()) {
      connection.setAutoCommit(true);
      return query.ask(new Reading(connection, database.dialect()));
    } catch (SQLException | RuntimeException e) {
      throw new StoreException("the store cannot be read: " + e.getMessage(), e);
    }
  }

  /** Looks for a session, with its state. */
  public void session(String id, Found<StoredSession> found) {
    read(reading -> reading.session(id), found);
  }

  /** Looks for an owner's sessions after an id, in order, without their state. */
  public void sessions(String owner, String after, int limit, Found<List<StoredSession>> found) {
    read(reading -> reading.sessions(owner, after, limit), found);
  }

  /** Counts an owner's sessions. */
  public void sessionCount(String owner, Found<Long> found) {
    read(reading -> reading.sessionCount(owner), found);
  }

  /** Looks for an execution. */
  public void execution(String id, Found<StoredExecution> found) {
    read(reading -> reading.execution(id), found);
  }

  /** Looks for a program's request. */
  public void program(String owner, String id, Found<String> found) {
    read(reading -> reading.program(owner, id), found);
  }

  /** Looks for the answer to a request. */
  public void reply(String owner, String key, Found<StoredReply> found) {
    read(reading -> reading.reply(owner, key), found);
  }

  /**
   * Takes a session to work on it, with its state; null with no failure where another server holds
   * it, or there is none.
   */
  public void takeSession(String id, Found<StoredSession> found) {
    take(
        reading ->
            reading.take("sessions", id, holder, settings.leaseMillis())
                ? reading.session(id)
                : null,
        found);
  }

  /** The same for an execution without a session. */
  public void takeExecution(String id, Found<StoredExecution> found) {
    take(
        reading ->
            reading.take("executions", id, holder, settings.leaseMillis())
                ? reading.execution(id)
                : null,
        found);
  }

  private <T> void take(Query<T> query, Found<T> found) {
    long start = System.nanoTime();
    try {
      readers.execute(
          () -> {
            T taken = null;
            StoreException failure = null;
            try {
              taken = blocking(query, true);
            } catch (StoreException e) {
              failure = e;
            }
            metrics.read(System.nanoTime() - start, failure != null);
            found.accept(taken, failure);
          });
    } catch (RejectedExecutionException e) {
      found.accept(null, new StoreException("the store does not keep up", e));
    }
  }

  /** Blocks: how many sessions there are. */
  public long sessionCount() {
    Long count = blocking(Reading::sessionCount, false);
    return count == null ? 0 : count;
  }

  /** Blocks: a fact that all servers share; the first to ask decides on it. */
  public String fact(String name, String proposal) {
    String known = blocking(reading -> reading.fact(name, proposal), true);
    return known == null ? proposal : known;
  }

  /**
   * Blocks: says of all executions that a lost server ran that they are interrupted, and frees
   * their sessions. A store that is not shared has lost all that ran.
   */
  public void interruptLost() {
    String lost = settings.isShared() ? "held_until <= $now" : "1 = 1";
    var _ =
        blocking(
            reading -> {
              reading.update(
                  "UPDATE sessions SET current_execution = NULL, holder = NULL WHERE"
                      + " current_execution IN (SELECT id FROM executions WHERE status = 'running'"
                      + " AND "
                      + lost
                      + ")");
              reading.update(
                  "UPDATE executions SET status = 'interrupted', holder = NULL, fence = fence + 1"
                      + " WHERE status = 'running' AND "
                      + lost);
              if (!settings.isShared()) {
                reading.update("UPDATE sessions SET holder = NULL WHERE holder IS NOT NULL");
                reading.update("UPDATE executions SET holder = NULL WHERE holder IS NOT NULL");
              }
              return null;
            },
            true);
  }

  /** Blocks: keeps what this server holds for another while. */
  public void renew() {
    var _ =
        blocking(
            reading -> {
              for (String table : List.of("sessions", "executions")) {
                reading.update(
                    "UPDATE " + table + " SET held_until = $now + ? WHERE holder = ?",
                    settings.leaseMillis(),
                    holder);
              }
              return null;
            },
            true);
  }

  /** Blocks: removes what has expired and nobody holds; returns how many sessions went. */
  public int sweep(long programsUsedBeforeMillis) {
    Integer gone =
        blocking(
            reading -> {
              String free = "(holder IS NULL OR held_until <= $now)";
              reading.update(
                  "UPDATE sessions SET current_execution = NULL WHERE current_execution IN (SELECT"
                      + " id FROM executions WHERE expires_at <= $now AND status ="
                      + " 'tool_calls_required') AND "
                      + free);
              reading.update(
                  "DELETE FROM executions WHERE expires_at <= $now AND status <> 'running' AND "
                      + free);
              reading.update("DELETE FROM replies WHERE expires_at <= $now");
              reading.update("DELETE FROM programs WHERE used_at < ?", programsUsedBeforeMillis);
              reading.update(
                  "DELETE FROM executions WHERE session_id IN (SELECT id FROM sessions WHERE"
                      + " expires_at <= $now AND current_execution IS NULL AND "
                      + free
                      + ")");
              return reading.update(
                  "DELETE FROM sessions WHERE expires_at <= $now AND current_execution IS NULL AND "
                      + free);
            },
            true);
    return gone == null ? 0 : gone;
  }

  /** Writes what waits, and lets the database go. */
  @Override
  public void close() {
    writer.close();
    readers.shutdown();
    try {
      var _ = readers.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }
}
