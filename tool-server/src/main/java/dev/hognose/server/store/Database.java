// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to a database whose tables are those of this version.
 *
 * <p>SQLite: WAL, synchronous FULL, one connection that writes; a lock on the folder keeps other
 * servers out. PostgreSQL: as many connections as there are threads that use them.
 */
final class Database implements AutoCloseable {

  static final int READERS = 4;

  /** Connections beside those of readers: for the writer, the lock, and what is not a request's. */
  private static final int OTHERS = 4;

  /** Classes of SQLSTATE: no connection, no resources, intervention of an operator, no system. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  private static final int BUSY_MILLIS = 5_000;
  private static final String MIGRATIONS = "classpath:dev/hognose/server/store";
  private static final String LATEST = "3";

  private final Dialect dialect;
  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final @Nullable AutoCloseable lock;

  private Database(
      Dialect dialect,
      HikariDataSource readers,
      HikariDataSource writers,
      @Nullable AutoCloseable lock) {
    this.dialect = dialect;
    this.readers = readers;
    this.writers = writers;
    this.lock = lock;
  }

  /**
   * Connects, and brings the tables up to date.
   *
   * @throws IOException where it cannot, with a sentence for the operator
   */
  static Database open(StoreSettings settings) throws IOException {
    Path folder = settings.folder();
    try {
      return folder == null ? postgresql(settings) : sqlite(folder);
    } catch (FlywayException
        | SQLException
        | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
      String place =
          folder == null ? "the database " + settings.url() : "the database in " + folder;
      throw new IOException("cannot use " + place + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? cause.toString() : message.lines().findFirst().orElse(message);
  }

  private static Database sqlite(Path folder) throws IOException, SQLException {
    makePrivate(folder);
    FileChannel lock = lock(folder);
    try {
      String url = "jdbc:sqlite:" + folder.resolve("hognose.db");
      HikariDataSource writers = sqlitePool(url, "writer", 1, false);
      try {
        migrate(writers, Dialect.SQLITE);
        return new Database(
            Dialect.SQLITE, sqlitePool(url, "readers", READERS, true), writers, lock);
      } catch (RuntimeException | SQLException e) {
        writers.close();
        throw e;
      }
    } catch (RuntimeException | SQLException e) {
      lock.close();
      throw e;
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new IOException("cannot make the folder " + folder, e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new IOException("cannot write to the folder " + folder, e);
    }
    boolean ours;
    try {
      ours = channel.tryLock() != null;
    } catch (java.nio.channels.OverlappingFileLockException e) {
      ours = false;
    }
    if (!ours) {
      channel.close();
      throw new IOException("another server uses the folder " + folder);
    }
    return channel;
  }

  private static HikariDataSource sqlitePool(
      String url, String name, int connections, boolean isForReading) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setJournalSizeLimit(64 << 20);
    // Nobody else writes: a transaction need not lock before its first statement.
    config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
    config.setGetGeneratedKeys(false);
    var source = new SQLiteDataSource(config);
    source.setUrl(url);
    var pool = new HikariConfig();
    pool.setPoolName("sqlite-" + name);
    pool.setDataSource(source);
    pool.setAutoCommit(isForReading);
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(1);
    pool.setMaxLifetime(0);
    pool.setConnectionTimeout(BUSY_MILLIS);
    return new HikariDataSource(pool);
  }

  private static Database postgresql(StoreSettings settings) throws SQLException {
    var config = new HikariConfig();
    config.setPoolName("postgresql");
    config.setJdbcUrl(settings.url());
    if (settings.user() != null) {
      config.setUsername(settings.user());
    }
    if (settings.password() != null) {
      config.setPassword(settings.password());
    }
    config.setMaximumPoolSize(READERS + OTHERS);
    config.setMaxLifetime(0);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(BUSY_MILLIS);
    config.addDataSourceProperty("socketTimeout", "30");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // What failed is logged; what was to be written is the guests'.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    var pool = new HikariDataSource(config);
    try {
      var lock = new SoleUse(pool, settings.isShared());
      migrate(pool, Dialect.POSTGRESQL);
      lock.begin();
      return new Database(Dialect.POSTGRESQL, pool, pool, lock);
    } catch (RuntimeException | SQLException e) {
      pool.close();
      throw e;
    }
  }

  /** Flyway takes its time to start, so it is asked only where the tables are not the latest. */
  private static void migrate(HikariDataSource source, Dialect dialect) throws SQLException {
    if (!isLatest(source)) {
      var _ =
          Flyway.configure()
              .dataSource(source)
              .locations(MIGRATIONS)
              .placeholders(Map.of("bytes", dialect.bytes()))
              .table("hognose_schema_history")
              .validateMigrationNaming(true)
              .load()
              .migrate();
    }
  }

  private static boolean isLatest(HikariDataSource source) throws SQLException {
    String newest =
        "SELECT version FROM hognose_schema_history WHERE success ORDER BY installed_rank DESC"
            + " LIMIT 1";
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(newest)) {
      if (!found.next()) {
        return false;
      }
      String version = found.getString(1);
      if (version.compareTo(LATEST) > 0) {
        throw new SQLException("its tables are of a later version of Hognose (" + version + ")");
      }
      return version.equals(LATEST);
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no such table") || message.contains("does not exist")) {
        return false;
      }
      throw e;
    }
  }

  Dialect dialect() {
    return dialect;
  }

  Connection reader() throws SQLException {
    return readers.getConnection();
  }

  /** One to write with; its transactions begin with {@link #begin}. */
  Connection writer() throws SQLException {
    return writers.getConnection();
  }

  /**
   * Begins a transaction that writes.
   *
   * @throws StoreException where the database is another server's now
   */
  void begin(Connection connection) throws SQLException {
    if (lock instanceof SoleUse sole) {
      sole.require(connection);
    }
  }

  /** Whether no other server can use it in a way that must not be, as far as is known. */
  boolean isHeld() {
    return !(lock instanceof SoleUse sole) || sole.isHeld();
  }

  /** Has something let go of what is in memory, where another server has used it alone. */
  void letGoBy(Runnable how) {
    if (lock instanceof SoleUse sole) {
      sole.letGoBy(how);
    }
  }

  /** Whether a failure says that the database cannot be used now, whatever is written. */
  boolean isAway(SQLException failure) {
    String state = failure.getSQLState();
    return dialect == Dialect.POSTGRESQL
        && (state == null || AWAY.contains(state.substring(0, Math.min(2, state.length()))));
  }

  /** Closes a connection whose state is not known, rather than to lend it again. */
  void discard(Connection connection) {
    writers.evictConnection(connection);
  }

  /** Undoes what is not committed; a connection that cannot even do that goes. */
  void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      discard(connection);
    }
  }

  @Override
  public void close() {
    if (lock instanceof SoleUse sole) {
      sole.close();
    }
    readers.close();
    writers.close();
    if (lock instanceof FileChannel channel) {
      try {
        channel.close();
      } catch (IOException e) {
        // the end of the process frees it as well
      }
    }
  }
}
