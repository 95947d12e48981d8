// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements by which things are read or taken, on one connection. */
final class Reading {

  private static final String SESSION_COLUMNS =
      "id, owner, terms, state, current_execution, fence, created_at, last_used_at, expires_at";

  /** That more than its row is left of a session. */
  private static final String PRESENT =
      "(s.expires_at > $now OR s.current_execution IS NOT NULL OR s.holder IN "
          + Holding.ALIVE
          + ")";

  /** The session that an owner's name stands for, unless only its row is left of it. */
  static final String NAMED =
      "SELECT s.id FROM names n JOIN sessions s ON s.id = n.session_id WHERE n.owner = ? AND n.name"
          + " = ? AND "
          + PRESENT;

  /** The oldest session that its maker called so, unless only its row is left of it. */
  private static final String MADE =
      "SELECT s.id FROM sessions s WHERE s.owner = ? AND s.name = ? AND "
          + PRESENT
          + " ORDER BY s.id LIMIT 1";

  private static final String EXECUTION_COLUMNS =
      "id, owner, session_id, status, terms, json, pack, state, fence, holder,"
          + " created_at, expires_at";

  private final Connection connection;
  private final Dialect dialect;

  Reading(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> query(String sql, Row<T> maker, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(dialect.sql(sql))) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      var found = new ArrayList<T>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(maker.of(rows));
        }
      }
      return found;
    }
  }

  <T> @Nullable T first(String sql, Row<T> maker, Object... values) throws SQLException {
    List<T> found = query(sql, maker, values);
    return found.isEmpty() ? null : found.get(0);
  }

  int update(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(dialect.sql(sql))) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  @Nullable StoredSession session(String id) throws SQLException {
    return first("SELECT " + SESSION_COLUMNS + " FROM sessions WHERE id = ?", Reading::session, id);
  }

  private static StoredSession session(ResultSet row) throws SQLException {
    return new StoredSession(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getBytes(4),
        row.getString(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9));
  }

  /** An owner's sessions after an id, in order, without their state. */
  List<StoredSession> sessions(String owner, String after, int limit) throws SQLException {
    return query(
        "SELECT "
            + SESSION_COLUMNS.replace(" state,", " NULL,")
            + " FROM sessions WHERE owner = ? AND id > ? AND expires_at > $now ORDER BY id LIMIT ?",
        Reading::session,
        owner,
        after,
        limit);
  }

  /** The living servers that hold any of an owner's sessions in a range of ids. */
  Set<String> holders(String owner, String after, String to) throws SQLException {
    return Set.copyOf(
        query(
            "SELECT DISTINCT holder FROM sessions WHERE owner = ? AND id > ? AND id <= ? AND"
                + " holder IN "
                + Holding.ALIVE,
            row -> row.getString(1),
            owner,
            after,
            to));
  }

  /** The id of the session that an owner's name stands for; null for none. */
  @Nullable String named(String owner, String name) throws SQLException {
    return first(NAMED, row -> row.getString(1), owner, name);
  }

  /** The id of the oldest session of an owner that its maker called so; null for none. */
  @Nullable String made(String owner, String name) throws SQLException {
    return first(MADE, row -> row.getString(1), owner, name);
  }

  long sessionCount() throws SQLException {
    Long count = first("SELECT count(*) FROM sessions", row -> row.getLong(1));
    return count == null ? 0 : count;
  }

  long sessionCount(String owner) throws SQLException {
    Long count =
        first("SELECT count(*) FROM sessions WHERE owner = ?", row -> row.getLong(1), owner);
    return count == null ? 0 : count;
  }

  @Nullable StoredExecution execution(String id) throws SQLException {
    return first(
        "SELECT " + EXECUTION_COLUMNS + " FROM executions WHERE id = ?", Reading::execution, id);
  }

  private static StoredExecution execution(ResultSet row) throws SQLException {
    return new StoredExecution(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getBytes(6),
        row.getBytes(7),
        row.getBytes(8),
        row.getLong(9),
        row.getString(10),
        row.getLong(11),
        row.getLong(12));
  }

  @Nullable String program(String owner, String id) throws SQLException {
    return first(
        "SELECT request FROM programs WHERE owner = ? AND id = ?",
        row -> row.getString(1),
        owner,
        id);
  }

  @Nullable StoredReply reply(String owner, String key) throws SQLException {
    return first(
        "SELECT owner, key, fingerprint, status, media_type, body, location, expires_at FROM"
            + " replies WHERE owner = ? AND key = ? AND expires_at > $now AND status > 0",
        row ->
            new StoredReply(
                row.getString(1),
                row.getString(2),
                row.getBytes(3),
                row.getInt(4),
                row.getString(5),
                row.getBytes(6),
                row.getString(7),
                row.getLong(8)),
        owner,
        key);
  }

  /** A fact that all servers share; the first to ask decides on it. */
  String fact(String name, String proposal) throws SQLException {
    update(
        "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
        name,
        proposal);
    String known = first("SELECT value FROM facts WHERE name = ?", row -> row.getString(1), name);
    return known == null ? proposal : known;
  }
}
