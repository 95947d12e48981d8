// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

  /** What waits to be written may take this part of the JVM's heap. */
  private static final int WAITING_PART = 8;

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
  private final String self;
  private final Upkeep upkeep;

  private Store(StoreSettings settings, Database database, MeterRegistry registry) {
    this.settings = settings;
    this.database = database;
    this.metrics = new StoreMetrics(registry);
    this.self = UUID.randomUUID().toString();
    this.writer =
        new Writer(
            database, settings, metrics, self, Runtime.getRuntime().maxMemory() / WAITING_PART);
    this.readers =
        new ThreadPoolExecutor(
            Database.READERS,
            Database.READERS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MAX_READS),
            Thread.ofPlatform().name("store-reader-", 0).daemon().factory());
    Gauge.builder("hognose.store.waiting", writer, Writer::waiting)
        .description("Units of changes that are not written yet")
        .register(registry);
    int proposal = ThreadLocalRandom.current().nextInt(1 << 8);
    int number = settings.isShared() ? transaction(holding -> holding.reserve(proposal)) : 0;
    this.upkeep = new Upkeep(this, settings, number);
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

  /** This server's id among those that share it. */
  public String self() {
    return self;
  }

  /** What there is to do apart from requests. */
  public Upkeep upkeep() {
    return upkeep;
  }

  /** Whether it took the last write, and may take the next. */
  public boolean isHealthy() {
    return !writer.isFailing() && isHeld();
  }

  /** Whether no other server can change what this one has in memory, as far as is known. */
  public boolean isHeld() {
    return database.isHeld();
  }

  /**
   * Has something let go of what is in memory. It is called before anything is served again, where
   * a database that this server had for itself was another's meanwhile.
   */
  public void letGoBy(Runnable how) {
    database.letGoBy(how);
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

  /** Looks for the living servers that hold any of an owner's sessions in a range of ids. */
  public void holders(String owner, String after, String to, Found<Set<String>> found) {
    read(reading -> reading.holders(owner, after, to), found);
  }

  /** Looks for the session that an owner's name stands for; finds its id. */
  public void named(String owner, String name, Found<String> found) {
    read(reading -> reading.named(owner, name), found);
  }

  /** Looks for the oldest session of an owner that its maker called so; finds its id. */
  public void made(String owner, String name, Found<String> found) {
    read(reading -> reading.made(owner, name), found);
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
   * Takes a session to work on it, with its state; null where there is none.
   *
   * @param held whether this server has an execution in memory
   */
  public void takeSession(String id, Predicate<String> held, Found<Taking<StoredSession>> found) {
    take(holding -> holding.takeSession(id, held), found);
  }

  /** Takes an execution without a session that is not over; null where there is none. */
  public void takeExecution(String id, Found<Taking<StoredExecution>> found) {
    take(holding -> holding.takeExecution(id), found);
  }

  /** Takes the right to work on a request with a key. */
  public void claimReply(
      String owner, String key, byte[] fingerprint, long expiresAtMillis, Found<Claimed> found) {
    take(holding -> holding.claim(owner, key, fingerprint, expiresAtMillis), found);
  }

  private interface Taker<T> {
    @Nullable T take(Holding holding) throws SQLException;
  }

  private <T> void take(Taker<T> work, Found<T> found) {
    long start = System.nanoTime();
    try {
      readers.execute(
          () -> {
            T taken = null;
            StoreException failure = null;
            try {
              taken = transaction(holding -> Optional.ofNullable(work.take(holding))).orElse(null);
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

  interface Transaction<T> {
    T in(Holding holding) throws SQLException;
  }

  /** Blocks: does something as a whole or not at all. */
  <T> T transaction(Transaction<T> work) {
    try (Connection connection = database.writer()) {
      connection.setAutoCommit(false);
      try {
        database.begin(connection);
        T done = work.in(new Holding(connection, database.dialect(), self));
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException e) {
        database.rollBack(connection);
        throw e;
      }
    } catch (StoreException e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      throw new StoreException("the store cannot be used: " + e.getMessage(), e);
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
