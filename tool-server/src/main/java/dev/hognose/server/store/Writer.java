// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that write units of changes, and tell when they are on disk.
 *
 * <p>SQLite has one: whatever has come while it wrote the last batch goes into the next one, so
 * that many units share one wait for the disk. PostgreSQL has several, one transaction each; there
 * the database shares the waits.
 */
final class Writer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** Units that may wait; more are refused at once. */
  static final int MAX_WAITING = 20_000;

  private static final int MAX_BATCH = 512;

  /**
   * Changes that happen together or not at all.
   *
   * @param done called once, with null when they are on disk
   */
  record Unit(List<Change> changes, Consumer<@Nullable StoreException> done, long queuedAtNanos) {}

  private final Database database;
  private final StoreSettings settings;
  private final StoreMetrics metrics;
  private final String holder;
  private final BlockingQueue<Unit> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean closed;
  private volatile boolean failing;

  Writer(Database database, StoreSettings settings, StoreMetrics metrics, String holder) {
    this.database = database;
    this.settings = settings;
    this.metrics = metrics;
    this.holder = holder;
    boolean shared = settings.isShared();
    int count = shared ? Database.SHARED_WRITERS : 1;
    for (int i = 0; i < count; i++) {
      threads.add(
          Thread.ofPlatform()
              .name("store-writer-" + i)
              .daemon()
              .start(new Pen(shared ? 1 : MAX_BATCH)));
    }
  }

  /** Whether the last write failed. */
  boolean isFailing() {
    return failing;
  }

  int waiting() {
    return waiting.size();
  }

  void add(List<Change> changes, Consumer<@Nullable StoreException> done) {
    var unit = new Unit(changes, done, System.nanoTime());
    if (closed || !waiting.offer(unit)) {
      done.accept(
          new StoreException(
              "the store does not keep up", new IllegalStateException("the queue is full")));
    }
  }

  /** One thread's work: batches of units, by statements that stay prepared. */
  private final class Pen implements Runnable {
    private final int maxBatch;
    private @Nullable Writing writing;

    private Pen(int maxBatch) {
      this.maxBatch = maxBatch;
    }

    @Override
    public void run() {
      var batch = new ArrayList<Unit>();
      while (!closed || !waiting.isEmpty()) {
        Unit first = next();
        if (first != null) {
          batch.add(first);
          waiting.drainTo(batch, maxBatch - 1);
          write(batch);
          batch.clear();
        }
      }
    }

    /** Writes a batch; if that fails, each unit by itself, so that one does not fail the others. */
    private void write(List<Unit> batch) {
      StoreException failure = attempt(batch);
      if (failure == null || batch.size() == 1) {
        tell(batch, failure);
        return;
      }
      for (Unit unit : batch) {
        List<Unit> alone = List.of(unit);
        tell(alone, attempt(alone));
      }
    }

    private @Nullable StoreException attempt(List<Unit> batch) {
      try (Connection connection = database.writer()) {
        try {
          connection.setAutoCommit(false);
        } catch (SQLException e) {
          database.discard(connection);
          throw e;
        }
        try {
          database.begin(connection);
          Writing on = on(connection.unwrap(Connection.class));
          for (Unit unit : batch) {
            for (Change change : unit.changes) {
              on.write(change);
            }
          }
          connection.commit();
          metrics.committed(batch.size());
          return null;
        } catch (SQLException | RuntimeException e) {
          forget();
          database.rollBack(connection);
          throw e;
        }
      } catch (StoreException e) {
        return e;
      } catch (SQLException | RuntimeException e) {
        return new StoreException("the store cannot be written: " + e.getMessage(), e);
      }
    }

    private void forget() {
      Writing known = writing;
      writing = null;
      if (known != null) {
        known.close();
      }
    }

    /** The statements on a connection: those of the last batch, as long as it is the same one. */
    private Writing on(Connection physical) {
      Writing known = writing;
      if (known == null || !known.isOn(physical)) {
        known = new Writing(physical, database.dialect(), holder, settings.isShared());
        writing = known;
      }
      return known;
    }
  }

  private @Nullable Unit next() {
    try {
      return waiting.poll(500, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      closed = true;
      return null;
    }
  }

  private void tell(List<Unit> batch, @Nullable StoreException failure) {
    boolean ours = failure != null && !failure.isRefusal();
    if (ours != failing) {
      failing = ours;
      LOG.error(
          "{}", failure == null || !ours ? "the store can be written again" : failure.getMessage());
    }
    for (Unit unit : batch) {
      metrics.written(System.nanoTime() - unit.queuedAtNanos, ours);
      if (failure != null && failure.isLeaseLost()) {
        metrics.refused();
      }
      try {
        unit.done.accept(failure);
      } catch (RuntimeException | Error e) {
        LOG.error("what followed a write failed", e);
      }
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    closed = true;
    for (Thread thread : threads) {
      try {
        thread.join(10_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
