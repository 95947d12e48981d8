// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The statements by which changes are written, on one connection; they stay prepared. */
final class Writing implements AutoCloseable {

  private static final String NEW_SESSION =
      "INSERT INTO sessions (id, owner, terms, state, current_execution, fence, holder,"
          + " created_at, last_used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String SESSION_USED =
      "UPDATE sessions SET state = ?, current_execution = ?, last_used_at = ?, expires_at = ?"
          + " WHERE id = ? AND fence = ?";

  private static final String SESSION_KEPT =
      "UPDATE sessions SET current_execution = ?, last_used_at = ?, expires_at = ?"
          + " WHERE id = ? AND fence = ?";

  private static final String NEW_EXECUTION =
      "INSERT INTO executions (status, terms, json, pack, state, holder, expires_at, fence, id,"
          + " owner, session_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String EXECUTION =
      "UPDATE executions SET status = ?, terms = ?, json = ?, pack = ?, state = ?, holder = ?,"
          + " expires_at = ? WHERE fence = ? AND id = ?";

  private static final String PROGRAM =
      "INSERT INTO programs (owner, id, request, used_at) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (owner, id) DO UPDATE SET used_at = excluded.used_at";

  private static final String REPLY =
      "INSERT INTO replies (owner, key, fingerprint, status, media_type, body, location,"
          + " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner, key) DO UPDATE SET"
          + " fingerprint = excluded.fingerprint, status = excluded.status,"
          + " media_type = excluded.media_type, body = excluded.body,"
          + " location = excluded.location, expires_at = excluded.expires_at";

  /** The same, by the server that works on the request. */
  private static final String CLAIMED_REPLY = REPLY + " WHERE replies.holder = ?";

  private static final String NEW_NAME =
      "INSERT INTO names (owner, name, session_id) VALUES (?, ?, ?) ON CONFLICT (owner, name) DO"
          + " NOTHING";

  /** How often a name that others give and give up is looked at again. */
  private static final int NAME_ATTEMPTS = 5;

  private final Connection connection;
  private final Dialect dialect;
  private final String holder;
  private final boolean shared;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Writing(Connection connection, Dialect dialect, String holder, boolean shared) {
    this.connection = connection;
    this.dialect = dialect;
    this.holder = holder;
    this.shared = shared;
  }

  /** Whether it is for that connection. */
  boolean isOn(Connection other) {
    return connection == other;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(dialect.sql(sql));
      statements.put(sql, known);
    }
    return known;
  }

  /**
   * Writes a change.
   *
   * @throws StoreException where another server has taken over
   */
  void write(Change change) throws SQLException {
    switch (change) {
      case Change.NewSession(StoredSession session) -> write(session);
      case Change.SessionUsed used -> write(used);
      case Change.SessionGone(String id, long fence) -> {
        if (run("DELETE FROM sessions WHERE id = ? AND fence = ?", id, fence) == 0) {
          requireNone(id);
        }
        run("DELETE FROM executions WHERE session_id = ?", id);
        run("DELETE FROM names WHERE session_id = ?", id);
      }
      case Change.SessionHeld(String id, long fence) ->
          requireOne(
              run("UPDATE sessions SET fence = fence WHERE id = ? AND fence = ?", id, fence));
      case Change.SessionReleased(String id, long fence) -> release(id, fence);
      case Change.ExecutionReleased(String id, long fence) ->
          run("UPDATE executions SET holder = NULL WHERE id = ? AND fence = ?", id, fence);
      case Change.Name(String owner, String name, String session) -> give(owner, name, session);
      case Change.Execution execution -> write(execution);
      case Change.Program program -> write(program);
      case Change.Reply(StoredReply reply) -> write(reply);
      case Change.ReplyGone(String owner, String key) ->
          run(
              "DELETE FROM replies WHERE owner = ? AND key = ? AND holder = ? AND status = 0",
              owner,
              key,
              holder);
    }
  }

  private int run(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement.executeUpdate();
  }

  /**
   * Gives a name to a session. Whoever gives the same name waits for the end of this transaction,
   * and this for theirs: where there is a row, it is locked by one statement, and only the next one
   * looks what has become of the session that it tells of.
   */
  private void give(String owner, String name, String session) throws SQLException {
    for (int i = 0; i < NAME_ATTEMPTS; i++) {
      if (run(NEW_NAME, owner, name, session) == 1) {
        return;
      }
      if (run("UPDATE names SET name = name WHERE owner = ? AND name = ?", owner, name) == 1) {
        if (!isFree(owner, name, session)) {
          throw StoreException.nameTaken();
        }
        run("UPDATE names SET session_id = ? WHERE owner = ? AND name = ?", session, owner, name);
        return;
      }
    }
    throw StoreException.nameTaken();
  }

  private boolean isFree(String owner, String name, String session) throws SQLException {
    PreparedStatement statement = prepared(Reading.NAMED + " AND s.id <> ?");
    statement.setString(1, owner);
    statement.setString(2, name);
    statement.setString(3, session);
    try (ResultSet rows = statement.executeQuery()) {
      return !rows.next();
    }
  }

  private void requireNone(String session) throws SQLException {
    PreparedStatement statement = prepared("SELECT 1 FROM sessions WHERE id = ?");
    statement.setString(1, session);
    try (ResultSet rows = statement.executeQuery()) {
      if (rows.next()) {
        throw StoreException.leaseLost();
      }
    }
  }

  private void release(String session, long fence) throws SQLException {
    int rows = run("UPDATE sessions SET holder = NULL WHERE id = ? AND fence = ?", session, fence);
    if (rows == 1) {
      run(
          "UPDATE executions SET holder = NULL WHERE session_id = ? AND holder = ?",
          session,
          holder);
    }
  }

  private void write(StoredSession session) throws SQLException {
    PreparedStatement statement = prepared(NEW_SESSION);
    statement.setString(1, session.id());
    statement.setString(2, session.owner());
    statement.setString(3, session.terms());
    statement.setBytes(4, session.state());
    statement.setString(5, session.currentExecution());
    statement.setLong(6, session.fence());
    statement.setString(7, shared ? holder : null);
    statement.setLong(8, session.createdAtMillis());
    statement.setLong(9, session.lastUsedAtMillis());
    statement.setLong(10, session.expiresAtMillis());
    statement.executeUpdate();
  }

  private void write(Change.SessionUsed used) throws SQLException {
    PreparedStatement statement = prepared(used.keepsState() ? SESSION_KEPT : SESSION_USED);
    int at = 0;
    if (!used.keepsState()) {
      statement.setBytes(++at, used.state());
    }
    statement.setString(++at, used.currentExecution());
    statement.setLong(++at, used.lastUsedAtMillis());
    statement.setLong(++at, used.expiresAtMillis());
    statement.setString(++at, used.id());
    statement.setLong(++at, used.fence());
    requireOne(statement.executeUpdate());
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw StoreException.leaseLost();
    }
  }

  private void write(Change.Execution change) throws SQLException {
    StoredExecution execution = change.execution();
    PreparedStatement statement = prepared(change.known() ? EXECUTION : NEW_EXECUTION);
    statement.setString(1, execution.status());
    statement.setString(2, execution.terms());
    statement.setBytes(3, execution.json());
    statement.setBytes(4, execution.pack());
    statement.setBytes(5, execution.state());
    statement.setString(6, change.releases() ? null : holder);
    statement.setLong(7, execution.expiresAtMillis());
    statement.setLong(8, execution.fence());
    statement.setString(9, execution.id());
    if (!change.known()) {
      statement.setString(10, execution.owner());
      statement.setString(11, execution.sessionId());
      statement.setLong(12, execution.createdAtMillis());
    }
    requireOne(statement.executeUpdate());
  }

  private void write(Change.Program program) throws SQLException {
    PreparedStatement statement = prepared(PROGRAM);
    statement.setString(1, program.owner());
    statement.setString(2, program.id());
    statement.setString(3, program.request());
    statement.setLong(4, program.usedAtMillis());
    statement.executeUpdate();
  }

  private void write(StoredReply reply) throws SQLException {
    PreparedStatement statement = prepared(shared ? CLAIMED_REPLY : REPLY);
    statement.setString(1, reply.owner());
    statement.setString(2, reply.key());
    statement.setBytes(3, reply.fingerprint());
    statement.setInt(4, reply.status());
    statement.setString(5, reply.mediaType());
    statement.setBytes(6, reply.body());
    statement.setString(7, reply.location());
    statement.setLong(8, reply.expiresAtMillis());
    if (shared) {
      statement.setString(9, holder);
      requireOne(statement.executeUpdate());
    } else {
      statement.executeUpdate();
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
