// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that writes units of changes, and tells when they are on disk.
 *
 * <p>Whatever has come while it wrote the last batch goes into the next one, so that many units
 * share one wait for the disk, and the ways to a database that is elsewhere. A batch in which one
 * is refused is written in halves, until that one is alone. What waits is bounded by its number and
 * by its bytes: a unit for which there is no room is refused at once, unless none waits. Whatever a
 * write fails with, its units are told, and the thread goes on.
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
  record Unit(
      List<Change> changes,
      Consumer<@Nullable StoreException> done,
      long bytes,
      long queuedAtNanos) {}

  private final Database database;
  private final StoreSettings settings;
  private final StoreMetrics metrics;
  private final String holder;
  private final long maxBytes;
  private final BlockingQueue<Unit> waiting = new LinkedBlockingQueue<>(MAX_WAITING);

  /** All units that are not written yet, those in hand among them. */
  private final AtomicInteger units = new AtomicInteger();

  /** Their bytes. */
  private final AtomicLong bytes = new AtomicLong();

  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean failing;

  /**
   * Begins to write.
   *
   * @param maxBytes of units that may wait
   */
  Writer(
      Database database,
      StoreSettings settings,
      StoreMetrics metrics,
      String holder,
      long maxBytes) {
    this.maxBytes = maxBytes;
    this.database = database;
    this.settings = settings;
    this.metrics = metrics;
    this.holder = holder;
    this.thread = Thread.ofPlatform().name("store-writer").daemon().start(new Pen());
  }

  /** Whether the last write failed. */
  boolean isFailing() {
    return failing;
  }

  /** How many units are not written yet, those in hand among them. */
  int waiting() {
    return units.get();
  }

  void add(List<Change> changes, Consumer<@Nullable StoreException> done) {
    long size = Change.bytes(changes);
    var unit = new Unit(changes, done, size, System.nanoTime());
    units.incrementAndGet();
    if (bytes.getAndAdd(size) > Math.max(0, maxBytes - size) || closed || !waiting.offer(unit)) {
      units.decrementAndGet();
      bytes.addAndGet(-size);
      done.accept(
          new StoreException(
              "the store does not keep up", new IllegalStateException("the queue is full")));
    }
  }

  /** One thread's work: batches of units, by statements that stay prepared. */
  private final class Pen implements Runnable {
    private @Nullable Writing writing;

    /** Whether what failed last concerns all units alike. */
    private boolean failsAll;

    @Override
    public void run() {
      var batch = new ArrayList<Unit>();
      while (!closed || !waiting.isEmpty()) {
        Unit first = next();
        if (first != null) {
          batch.add(first);
          waiting.drainTo(batch, MAX_BATCH - 1);
          write(batch);
          batch.clear();
        }
      }
    }

    /** Writes a batch; if that fails, its halves, so that one unit does not fail the others. */
    private void write(List<Unit> batch) {
      StoreException failure = attempt(batch);
      if (failure == null || failsAll || batch.size() == 1) {
        tell(batch, failure);
        return;
      }
      int half = batch.size() / 2;
      write(batch.subList(0, half));
      write(batch.subList(half, batch.size()));
    }

    private @Nullable StoreException attempt(List<Unit> batch) {
      failsAll = true;
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
          failsAll = false;
          for (Unit unit : batch) {
            for (Change change : unit.changes) {
              on.write(change);
            }
          }
          on.finish();
          connection.commit();
          metrics.committed(batch.size());
          return null;
        } catch (SQLException | RuntimeException | Error e) {
          forget();
          failsAll |= e instanceof SQLException failure && database.isAway(failure);
          database.rollBack(connection);
          throw e;
        }
      } catch (StoreException e) {
        return e;
      } catch (SQLException | RuntimeException | Error e) {
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
      units.decrementAndGet();
      bytes.addAndGet(-unit.bytes);
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
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
