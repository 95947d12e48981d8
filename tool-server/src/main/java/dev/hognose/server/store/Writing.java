// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The statements by which changes are written, on one connection. */
final class Writing implements AutoCloseable {

  private static final String NEW_SESSION =
      "INSERT INTO sessions (id, owner, terms, state, current_execution, fence, holder, held_until,"
          + " created_at, last_used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, NULL, 0, ?, ?, ?)";

  private static final String SESSION_USED =
      "UPDATE sessions SET state = ?, current_execution = ?, last_used_at = ?, expires_at = ?,"
          + " holder = CASE WHEN ? = 1 THEN NULL ELSE holder END WHERE id = ? AND fence = ?";

  private static final String SESSION_KEPT =
      "UPDATE sessions SET current_execution = ?, last_used_at = ?, expires_at = ?,"
          + " holder = CASE WHEN ? = 1 THEN NULL ELSE holder END WHERE id = ? AND fence = ?";

  private static final String NEW_EXECUTION =
      "INSERT INTO executions (status, terms, json, pack, state, holder, held_until, expires_at,"
          + " fence, id, owner, session_id, created_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, $now + ?, ?, ?, ?, ?, ?, ?)";

  private static final String EXECUTION =
      "UPDATE executions SET status = ?, terms = ?, json = ?, pack = ?, state = ?, holder = ?,"
          + " held_until = $now + ?, expires_at = ? WHERE fence = ? AND id = ?";

  private static final String PROGRAM =
      "INSERT INTO programs (owner, id, request, used_at) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (owner, id) DO UPDATE SET used_at = excluded.used_at";

  private static final String REPLY =
      "INSERT INTO replies (owner, key, fingerprint, status, media_type, body, location,"
          + " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner, key) DO UPDATE SET"
          + " fingerprint = excluded.fingerprint, status = excluded.status,"
          + " media_type = excluded.media_type, body = excluded.body,"
          + " location = excluded.location, expires_at = excluded.expires_at";

  private final Connection connection;
  private final Dialect dialect;
  private final String holder;
  private final long leaseMillis;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Writing(Connection connection, Dialect dialect, String holder, long leaseMillis) {
    this.connection = connection;
    this.dialect = dialect;
    this.holder = holder;
    this.leaseMillis = leaseMillis;
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
      case Change.SessionGone(String id) -> {
        run("DELETE FROM executions WHERE session_id = ?", id);
        run("DELETE FROM sessions WHERE id = ?", id);
      }
      case Change.Execution execution -> write(execution);
      case Change.ExecutionGone(String id) -> run("DELETE FROM executions WHERE id = ?", id);
      case Change.Program program -> write(program);
      case Change.Reply(StoredReply reply) -> write(reply);
    }
  }

  private void run(String sql, String id) throws SQLException {
    PreparedStatement statement = prepared(sql);
    statement.setString(1, id);
    statement.executeUpdate();
  }

  private void write(StoredSession session) throws SQLException {
    PreparedStatement statement = prepared(NEW_SESSION);
    statement.setString(1, session.id());
    statement.setString(2, session.owner());
    statement.setString(3, session.terms());
    statement.setBytes(4, session.state());
    statement.setString(5, session.currentExecution());
    statement.setLong(6, session.fence());
    statement.setLong(7, session.createdAtMillis());
    statement.setLong(8, session.lastUsedAtMillis());
    statement.setLong(9, session.expiresAtMillis());
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
    statement.setInt(++at, used.releases() ? 1 : 0);
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
    statement.setLong(7, leaseMillis);
    statement.setLong(8, execution.expiresAtMillis());
    statement.setLong(9, execution.fence());
    statement.setString(10, execution.id());
    if (!change.known()) {
      statement.setString(11, execution.owner());
      statement.setString(12, execution.sessionId());
      statement.setLong(13, execution.createdAtMillis());
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
    PreparedStatement statement = prepared(REPLY);
    statement.setString(1, reply.owner());
    statement.setString(2, reply.key());
    statement.setBytes(3, reply.fingerprint());
    statement.setInt(4, reply.status());
    statement.setString(5, reply.mediaType());
    statement.setBytes(6, reply.body());
    statement.setString(7, reply.location());
    statement.setLong(8, reply.expiresAtMillis());
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
