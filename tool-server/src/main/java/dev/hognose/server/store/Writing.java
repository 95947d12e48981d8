// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements by which changes are written, on one connection; they stay prepared. */
final class Writing implements AutoCloseable {

  private static final Lanes.Kind NEW_SESSION =
      new Lanes.Kind(
          "INSERT INTO sessions (id, owner, terms, state, current_execution, fence, holder,"
              + " created_at, last_used_at, expires_at, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
              + " ?)",
          true);

  private static final Lanes.Kind SESSION_USED =
      new Lanes.Kind(
          "UPDATE sessions SET state = ?, current_execution = ?, last_used_at = ?, expires_at = ?"
              + " WHERE id = ? AND fence = ?",
          true);

  private static final Lanes.Kind SESSION_KEPT =
      new Lanes.Kind(
          "UPDATE sessions SET current_execution = ?, last_used_at = ?, expires_at = ?"
              + " WHERE id = ? AND fence = ?",
          true);

  private static final Lanes.Kind NEW_EXECUTION =
      new Lanes.Kind(
          "INSERT INTO executions (status, terms, json, pack, state, holder, expires_at, fence, id,"
              + " owner, session_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          true);

  private static final Lanes.Kind EXECUTION =
      new Lanes.Kind(
          "UPDATE executions SET status = ?, terms = ?, json = ?, pack = ?, state = ?, holder = ?,"
              + " expires_at = ? WHERE fence = ? AND id = ?",
          true);

  private static final Lanes.Kind PROGRAM =
      new Lanes.Kind(
          "INSERT INTO programs (owner, id, request, used_at) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (owner, id) DO UPDATE SET used_at = excluded.used_at",
          false);

  private static final String REPLY_TEXT =
      "INSERT INTO replies (owner, key, fingerprint, status, media_type, body, location,"
          + " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner, key) DO UPDATE SET"
          + " fingerprint = excluded.fingerprint, status = excluded.status,"
          + " media_type = excluded.media_type, body = excluded.body,"
          + " location = excluded.location, expires_at = excluded.expires_at";

  private static final Lanes.Kind REPLY = new Lanes.Kind(REPLY_TEXT, false);

  /** The same, by the server that works on the request. */
  private static final Lanes.Kind CLAIMED_REPLY =
      new Lanes.Kind(REPLY_TEXT + " WHERE replies.holder = ?", true);

  private static final Lanes.Kind REPLY_GONE =
      new Lanes.Kind(
          "DELETE FROM replies WHERE owner = ? AND key = ? AND holder = ? AND status = 0", false);

  private static final Lanes.Kind SESSION_HELD =
      new Lanes.Kind("UPDATE sessions SET fence = fence WHERE id = ? AND fence = ?", true);

  private static final Lanes.Kind SESSION_RELEASED =
      new Lanes.Kind("UPDATE sessions SET holder = NULL WHERE id = ? AND fence = ?", false);

  private static final Lanes.Kind EXECUTION_RELEASED =
      new Lanes.Kind("UPDATE executions SET holder = NULL WHERE id = ? AND fence = ?", false);

  private static final Lanes.Kind EXECUTION_GONE =
      new Lanes.Kind("DELETE FROM executions WHERE id = ? AND fence = ?", false);

  /** What waits in a session that was released, where it was not taken before. */
  private static final Lanes.Kind SUSPENSION_RELEASED =
      new Lanes.Kind(
          "UPDATE executions SET holder = NULL WHERE session_id = ? AND holder = ? AND status ="
              + " 'tool_calls_required' AND EXISTS (SELECT 1 FROM sessions WHERE id = ? AND fence ="
              + " ?)",
          false);

  /** Sessions are locked before executions everywhere. */
  private static final List<Lanes.Kind> ORDER =
      List.of(
          NEW_SESSION,
          SESSION_USED,
          SESSION_KEPT,
          SESSION_HELD,
          SESSION_RELEASED,
          NEW_EXECUTION,
          EXECUTION,
          EXECUTION_RELEASED,
          EXECUTION_GONE,
          SUSPENSION_RELEASED,
          PROGRAM,
          REPLY,
          CLAIMED_REPLY,
          REPLY_GONE);

  private static final String NEW_NAME =
      "INSERT INTO names (owner, name, session_id) VALUES (?, ?, ?) ON CONFLICT (owner, name) DO"
          + " NOTHING";

  /** How often a name that others give and give up is looked at again. */
  private static final int NAME_ATTEMPTS = 5;

  private final Lanes lanes;
  private final String holder;
  private final boolean shared;

  Writing(Connection connection, Dialect dialect, String holder, boolean shared) {
    this.lanes = new Lanes(connection, dialect, ORDER);
    this.holder = holder;
    this.shared = shared;
  }

  /** Whether it is for that connection. */
  boolean isOn(Connection other) {
    return lanes.isOn(other);
  }

  /**
   * Writes a change, now or by {@link #finish}.
   *
   * @throws StoreException where another server has taken over
   */
  void write(Change change) throws SQLException {
    switch (change) {
      case Change.NewSession(StoredSession session, String name) -> write(session, name);
      case Change.SessionUsed used -> write(used);
      case Change.SessionGone(String id, long fence) -> {
        if (lanes.run("DELETE FROM sessions WHERE id = ? AND fence = ?", id, fence) == 0) {
          requireNone(id);
        }
        lanes.run("DELETE FROM executions WHERE session_id = ?", id);
        lanes.run("DELETE FROM names WHERE session_id = ?", id);
      }
      case Change.SessionHeld(String id, long fence) -> lanes.add(SESSION_HELD, id, id, fence);
      case Change.SessionReleased(String id, long fence) -> release(id, fence);
      case Change.ExecutionGone(String id, long fence) -> lanes.add(EXECUTION_GONE, id, id, fence);
      case Change.ExecutionReleased(String id, long fence) ->
          lanes.add(EXECUTION_RELEASED, id, id, fence);
      case Change.Name(String owner, String name, String session) -> give(owner, name, session);
      case Change.Execution execution -> write(execution);
      case Change.Program program -> write(program);
      case Change.Reply(StoredReply reply) -> write(reply);
      case Change.ReplyGone(String owner, String key) ->
          lanes.add(REPLY_GONE, owner + "\n" + key, owner, key, holder);
    }
  }

  /**
   * Writes what waits.
   *
   * @throws StoreException where another server has taken over
   */
  void finish() throws SQLException {
    lanes.flush();
  }

  /**
   * Gives a name to a session. Whoever gives the same name waits for the end of this transaction,
   * and this for theirs: where there is a row, it is locked by one statement, and only the next one
   * looks what has become of the session that it tells of.
   */
  private void give(String owner, String name, String session) throws SQLException {
    for (int i = 0; i < NAME_ATTEMPTS; i++) {
      if (lanes.run(NEW_NAME, owner, name, session) == 1) {
        return;
      }
      if (lanes.run("UPDATE names SET name = name WHERE owner = ? AND name = ?", owner, name)
          == 1) {
        if (!isFree(owner, name, session)) {
          throw StoreException.nameTaken();
        }
        lanes.run(
            "UPDATE names SET session_id = ? WHERE owner = ? AND name = ?", session, owner, name);
        return;
      }
    }
    throw StoreException.nameTaken();
  }

  private boolean isFree(String owner, String name, String session) throws SQLException {
    PreparedStatement statement = lanes.prepared(Reading.NAMED + " AND s.id <> ?");
    statement.setString(1, owner);
    statement.setString(2, name);
    statement.setString(3, session);
    try (ResultSet rows = statement.executeQuery()) {
      return !rows.next();
    }
  }

  private void requireNone(String session) throws SQLException {
    PreparedStatement statement = lanes.prepared("SELECT 1 FROM sessions WHERE id = ?");
    statement.setString(1, session);
    try (ResultSet rows = statement.executeQuery()) {
      if (rows.next()) {
        throw StoreException.leaseLost();
      }
    }
  }

  private void release(String session, long fence) throws SQLException {
    lanes.add(SESSION_RELEASED, session, session, fence);
    lanes.add(SUSPENSION_RELEASED, session, session, holder, session, fence);
  }

  private void write(StoredSession session, @Nullable String name) throws SQLException {
    PreparedStatement statement = lanes.next(NEW_SESSION, session.id());
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
    statement.setString(11, name);
    lanes.add(NEW_SESSION);
  }

  private void write(Change.SessionUsed used) throws SQLException {
    Lanes.Kind kind = used.keepsState() ? SESSION_KEPT : SESSION_USED;
    PreparedStatement statement = lanes.next(kind, used.id());
    int at = 0;
    if (!used.keepsState()) {
      statement.setBytes(++at, used.state());
    }
    statement.setString(++at, used.currentExecution());
    statement.setLong(++at, used.lastUsedAtMillis());
    statement.setLong(++at, used.expiresAtMillis());
    statement.setString(++at, used.id());
    statement.setLong(++at, used.fence());
    lanes.add(kind);
  }

  private void write(Change.Execution change) throws SQLException {
    StoredExecution execution = change.execution();
    Lanes.Kind kind = change.known() ? EXECUTION : NEW_EXECUTION;
    String session = execution.sessionId();
    PreparedStatement statement = lanes.next(kind, session == null ? execution.id() : session);
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
      statement.setString(11, session);
      statement.setLong(12, execution.createdAtMillis());
    }
    lanes.add(kind);
  }

  private void write(Change.Program program) throws SQLException {
    PreparedStatement statement = lanes.next(PROGRAM, program.owner() + "\n" + program.id());
    statement.setString(1, program.owner());
    statement.setString(2, program.id());
    statement.setString(3, program.request());
    statement.setLong(4, program.usedAtMillis());
    lanes.add(PROGRAM);
  }

  private void write(StoredReply reply) throws SQLException {
    Lanes.Kind kind = shared ? CLAIMED_REPLY : REPLY;
    PreparedStatement statement = lanes.next(kind, reply.owner() + "\n" + reply.key());
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
    }
    lanes.add(kind);
  }

  /** Lets the statements go, of a connection that may be broken. */
  @Override
  public void close() {
    lanes.close();
  }
}
