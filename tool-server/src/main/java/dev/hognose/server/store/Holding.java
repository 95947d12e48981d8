// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The statements by which servers share what is in the store, on one connection within a
 * transaction.
 *
 * <p>A session's executions are held with it; one without a session has a holder of its own. Who
 * holds something and is not alive any more has lost it to whoever takes it next. Sessions are
 * locked before executions everywhere.
 */
final class Holding {

  /** The servers that are alive. */
  static final String ALIVE = "(SELECT id FROM servers WHERE held_until > $now)";

  /** That nobody who is alive holds a row. */
  static final String FREE = "(holder IS NULL OR holder NOT IN " + ALIVE + ")";

  private static final int ATTEMPTS = 5;

  /** How many sessions, and executions that wait, a sweep removes at most. */
  private static final int MAX_SWEPT = 2_000;

  private static final int NUMBERS = 1 << 8;

  private final Connection connection;
  private final Reading reading;
  private final String self;

  Holding(Connection connection, Dialect dialect, String self) {
    this.connection = connection;
    this.reading = new Reading(connection, dialect);
    this.self = self;
  }

  private record Place(@Nullable String holder, boolean alive) {}

  /**
   * Takes a session; null where there is none.
   *
   * @param held whether this server has an execution in memory
   */
  @Nullable Taking<StoredSession> takeSession(String id, Predicate<String> held)
      throws SQLException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Place place = place("sessions", id);
      if (place == null) {
        return null;
      }
      String holder = place.holder;
      if (place.alive && holder != null && !holder.equals(self)) {
        return Taking.heldBy(holder);
      }
      if (reading.update(
              "UPDATE sessions SET holder = ?, fence = fence + 1 WHERE id = ? AND (holder = ? OR "
                  + FREE
                  + ")",
              self,
              id,
              self)
          == 1) {
        takeExecutionsOf(id, held);
        return new Taking<>(
            reading.session(id), null, holder != null && !place.alive && !holder.equals(self));
      }
      connection.commit();
    }
    throw new SQLException("other servers take the session again and again");
  }

  /** Whether a session has an execution that waits for its caller, and is held by nobody alive. */
  boolean waitsAlone(String id) throws SQLException {
    return reading.first(
            "SELECT id FROM sessions WHERE id = ? AND current_execution IS NOT NULL AND " + FREE,
            row -> row.getString(1),
            id)
        != null;
  }

  private @Nullable Place place(String table, String id) throws SQLException {
    return reading.first(
        "SELECT t.holder, v.id FROM "
            + table
            + " t LEFT JOIN servers v ON v.id = t.holder AND v.held_until > $now WHERE t.id = ?",
        row -> new Place(row.getString(1), row.getString(2) != null),
        id);
  }

  /**
   * What ran in it is lost; what waits in it goes over to this server. What runs by the word of
   * another server that is alive stands in its queue for the session, as does what this server has
   * in memory.
   */
  private void takeExecutionsOf(String session, Predicate<String> held) throws SQLException {
    reading.update(
        "UPDATE executions SET fence = fence + 1, holder = ? WHERE session_id = ? AND status ="
            + " 'tool_calls_required'",
        self,
        session);
    String lost = "session_id = ? AND status = 'running' AND (holder = ? OR " + FREE + ")";
    for (String id :
        reading.query(
            "SELECT id FROM executions WHERE " + lost, row -> row.getString(1), session, self)) {
      if (!held.test(id)) {
        reading.update(
            "UPDATE executions SET fence = fence + 1, holder = NULL, status = 'interrupted' WHERE"
                + " id = ? AND "
                + lost,
            id,
            session,
            self);
      }
    }
    reading.update(
        "UPDATE sessions SET current_execution = NULL WHERE id = ? AND current_execution NOT IN"
            + " (SELECT id FROM executions WHERE session_id = ? AND status ="
            + " 'tool_calls_required')",
        session,
        session);
  }

  /** Takes an execution without a session that is not over; null where there is none. */
  @Nullable Taking<StoredExecution> takeExecution(String id) throws SQLException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Place place = place("executions", id);
      if (place == null) {
        return null;
      }
      String holder = place.holder;
      if (place.alive && holder != null && !holder.equals(self)) {
        return Taking.heldBy(holder);
      }
      if (reading.update(
              "UPDATE executions SET fence = fence + 1, holder = CASE status WHEN 'running' THEN"
                  + " NULL ELSE ? END, status = CASE status WHEN 'running' THEN 'interrupted' ELSE"
                  + " status END WHERE id = ? AND status IN ('running', 'tool_calls_required') AND"
                  + " (holder = ? OR "
                  + FREE
                  + ")",
              self,
              id,
              self)
          == 1) {
        return new Taking<>(
            reading.execution(id), null, holder != null && !place.alive && !holder.equals(self));
      }
      connection.commit();
    }
    StoredExecution row = reading.execution(id);
    return row == null ? null : new Taking<>(row, null, false);
  }

  /** Takes the right to work on a request with a key, unless it is answered or worked on. */
  Claimed claim(String owner, String key, byte[] fingerprint, long expiresAtMillis)
      throws SQLException {
    boolean ours =
        reading.update(
                "INSERT INTO replies (owner, key, fingerprint, status, media_type, body,"
                    + " expires_at, holder) VALUES (?, ?, ?, 0, '', ?, ?, ?) ON CONFLICT (owner,"
                    + " key) DO UPDATE SET fingerprint = excluded.fingerprint, status = 0, holder ="
                    + " excluded.holder, expires_at = excluded.expires_at WHERE replies.expires_at"
                    + " <= $now OR replies.status = 0 AND replies.fingerprint ="
                    + " excluded.fingerprint AND (replies.holder IS NULL OR replies.holder NOT IN "
                    + ALIVE
                    + ")",
                owner,
                key,
                fingerprint,
                new byte[0],
                expiresAtMillis,
                self)
            == 1;
    if (ours) {
      return new Claimed(true, null, null);
    }
    byte[] working =
        reading.first(
            "SELECT fingerprint FROM replies WHERE owner = ? AND key = ?",
            row -> row.getBytes(1),
            owner,
            key);
    return new Claimed(false, reading.reply(owner, key), working);
  }

  /** Finds a number that no other server has, from a proposal on, and keeps it. */
  int reserve(int proposal) throws SQLException {
    for (int i = 0; i < 2 * NUMBERS; i++) {
      if (i == NUMBERS) {
        reading.update("DELETE FROM servers WHERE held_until < $now - ?", 60_000L);
      }
      int number = (proposal + i) % NUMBERS;
      if (reading.update(
              "INSERT INTO servers (id, number, address, held_until) VALUES (?, ?, '', $now) ON"
                  + " CONFLICT DO NOTHING",
              self,
              number)
          == 1) {
        return number;
      }
    }
    throw new SQLException("there are " + NUMBERS + " servers already");
  }

  /** Says that this server is alive; returns all that are. */
  List<Member> live(int number, String address, long leaseMillis) throws SQLException {
    reading.update(
        "INSERT INTO servers (id, number, address, held_until) VALUES (?, ?, ?, $now + ?)"
            + " ON CONFLICT (id) DO UPDATE SET address = excluded.address,"
            + " held_until = excluded.held_until",
        self,
        number,
        address,
        leaseMillis);
    return members();
  }

  /** The servers that are alive. */
  List<Member> members() throws SQLException {
    return reading.query(
        "SELECT id, number, address FROM servers WHERE held_until > $now ORDER BY id",
        row -> new Member(row.getString(1), row.getInt(2), row.getString(3)));
  }

  /**
   * What this server holds: the fence of each session, and of each execution without one or that
   * has not stopped in one.
   */
  Map<String, Long> held() throws SQLException {
    var fences = new HashMap<String, Long>();
    for (String query :
        List.of(
            "SELECT id, fence FROM sessions WHERE holder = ?",
            "SELECT id, fence FROM executions WHERE holder = ? AND (session_id IS NULL OR status ="
                + " 'running')")) {
      reading
          .query(query, row -> Map.entry(row.getString(1), row.getLong(2)), self)
          .forEach(entry -> fences.put(entry.getKey(), entry.getValue()));
    }
    return fences;
  }

  /** Gives a session or an execution back, whatever its fence. */
  void giveBack(String id) throws SQLException {
    reading.update("UPDATE sessions SET holder = NULL WHERE id = ? AND holder = ?", id, self);
    reading.update(
        "UPDATE executions SET holder = NULL WHERE (id = ? OR session_id = ?) AND holder = ? AND"
            + " status = 'tool_calls_required'",
        id,
        id,
        self);
  }

  /** Gives all back and is alive no more. */
  void leave() throws SQLException {
    reading.update("UPDATE sessions SET holder = NULL WHERE holder = ?", self);
    reading.update("UPDATE executions SET holder = NULL WHERE holder = ?", self);
    reading.update("DELETE FROM replies WHERE holder = ? AND status = 0", self);
    reading.update("DELETE FROM servers WHERE id = ?", self);
  }

  /** Says of executions that a lost server ran that they are interrupted; frees their sessions. */
  void interruptLost() throws SQLException {
    reading.update(
        "UPDATE sessions SET current_execution = NULL, holder = NULL, fence = fence + 1 WHERE "
            + FREE
            + " AND current_execution IN (SELECT id FROM executions WHERE status = 'running')");
    reading.update(
        "UPDATE executions SET status = 'interrupted', holder = NULL, fence = fence + 1 WHERE"
            + " status = 'running' AND "
            + FREE);
  }

  /**
   * Says of executions that this server ran, and has not in memory any more, that they are
   * interrupted: their end could not be written.
   */
  void interruptForgotten(Predicate<String> held) throws SQLException {
    String mine = "status = 'running' AND holder = ?";
    List<String> running =
        reading.query("SELECT id FROM executions WHERE " + mine, row -> row.getString(1), self);
    for (String id : running) {
      if (!held.test(id)) {
        reading.update(
            "UPDATE sessions SET current_execution = NULL WHERE current_execution = ?", id);
        reading.update(
            "UPDATE executions SET status = 'interrupted', holder = NULL, fence = fence + 1 WHERE"
                + " id = ? AND "
                + mine,
            id,
            self);
      }
    }
  }

  /** Removes what has expired and nobody holds; returns how many sessions went. */
  int sweep(long programsUsedBeforeMillis, Predicate<String> held) throws SQLException {
    String free = " AND " + FREE;
    reading.update(
        "DELETE FROM executions WHERE expires_at <= $now AND status NOT IN ('running',"
            + " 'tool_calls_required')"
            + free);
    String late = "expires_at <= $now AND status = 'tool_calls_required'" + free;
    for (String id : expired("executions", late, held)) {
      reading.update(
          "UPDATE sessions SET current_execution = NULL WHERE current_execution = ?", id);
      reading.update("DELETE FROM executions WHERE id = ?", id);
    }
    reading.update("DELETE FROM replies WHERE expires_at <= $now");
    reading.update("DELETE FROM programs WHERE used_at < ?", programsUsedBeforeMillis);
    int sessions = 0;
    String old = "expires_at <= $now AND current_execution IS NULL" + free;
    for (String id : expired("sessions", old, held)) {
      int gone = reading.update("DELETE FROM sessions WHERE id = ? AND " + FREE, id);
      if (gone > 0) {
        reading.update("DELETE FROM executions WHERE session_id = ?", id);
        reading.update("DELETE FROM names WHERE session_id = ?", id);
      }
      sessions += gone;
    }
    reading.update("DELETE FROM servers WHERE held_until < $now - ?", 30L * 86_400_000);
    return sessions;
  }

  private List<String> expired(String table, String condition, Predicate<String> held)
      throws SQLException {
    String query = "SELECT id FROM " + table + " WHERE " + condition + " LIMIT " + MAX_SWEPT;
    return reading.query(query, row -> row.getString(1)).stream()
        .filter(Predicate.not(held))
        .toList();
  }
}
