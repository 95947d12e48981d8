// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that change rows on one connection; they stay prepared.
 *
 * <ul>
 *   <li>Where the database is far away, equal statements wait for each other and go there together:
 *       each text is a lane, and the lanes go in their order.
 *   <li>Changes of what has the same key happen in the order in which they came.
 *   <li>Nothing of a transaction has happened before {@link #flush}.
 * </ul>
 */
final class Lanes implements AutoCloseable {

  private final Connection connection;
  private final Dialect dialect;
  private final boolean gathers;
  private final List<Lane> lanes;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  /** The last lane in which something of a key waits. */
  private final Map<String, Integer> waiting = new HashMap<>();

  /** One statement, and how many changes wait in it. */
  private static final class Lane {
    private final String sql;
    private final boolean changesOne;
    private int count;

    private Lane(Kind kind) {
      this.sql = kind.sql;
      this.changesOne = kind.changesOne;
    }
  }

  /**
   * A kind of change.
   *
   * @param changesOne whether it must find one row; else another server has taken over
   */
  record Kind(String sql, boolean changesOne) {}

  /**
   * Lanes on a connection.
   *
   * @param order the kinds of changes, in the order in which they go
   */
  Lanes(Connection connection, Dialect dialect, List<Kind> order) {
    this.connection = connection;
    this.dialect = dialect;
    this.gathers = dialect == Dialect.POSTGRESQL;
    this.lanes = order.stream().map(Lane::new).toList();
    for (int i = 0; i < lanes.size(); i++) {
      places.put(lanes.get(i).sql, i);
    }
  }

  /** Whether they are on that connection. */
  boolean isOn(Connection other) {
    return connection == other;
  }

  PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(dialect.sql(sql));
      statements.put(sql, known);
    }
    return known;
  }

  private int place(Kind kind) {
    Integer place = places.get(kind.sql);
    if (place == null) {
      throw new IllegalArgumentException("no lane for " + kind.sql);
    }
    return place;
  }

  /** The statement of a change, to be given its values and then to {@link #add}. */
  PreparedStatement next(Kind kind, String key) throws SQLException {
    if (gathers) {
      int place = place(kind);
      if (waiting.getOrDefault(key, -1) > place) {
        flush();
      }
      waiting.merge(key, place, Math::max);
    }
    return prepared(kind.sql);
  }

  /**
   * Makes a change now, or with those that wait.
   *
   * @throws StoreException where another server has taken over
   */
  void add(Kind kind) throws SQLException {
    PreparedStatement statement = prepared(kind.sql);
    if (gathers) {
      statement.addBatch();
      lanes.get(place(kind)).count++;
    } else {
      require(kind.changesOne, statement.executeUpdate());
    }
  }

  /** Makes a change with these values. */
  void add(Kind kind, String key, Object... values) throws SQLException {
    set(next(kind, key), values);
    add(kind);
  }

  /** Does something at once, after all that waits; returns how many rows it has found. */
  int run(String sql, Object... values) throws SQLException {
    flush();
    PreparedStatement statement = prepared(sql);
    set(statement, values);
    return statement.executeUpdate();
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /**
   * Makes the changes that wait.
   *
   * @throws StoreException where another server has taken over
   */
  void flush() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    waiting.clear();
    for (Lane lane : lanes) {
      if (lane.count > 0) {
        lane.count = 0;
        for (int rows : prepared(lane.sql).executeBatch()) {
          require(lane.changesOne, rows);
        }
      }
    }
  }

  private static void require(boolean one, int rows) {
    if (one && rows != 1) {
      throw StoreException.leaseLost();
    }
  }

  /** Lets the statements go, of a connection that may be broken. */
  @Override
  public void close() {
    for (PreparedStatement statement : statements.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        // it goes with its connection
      }
    }
    statements.clear();
  }
}
