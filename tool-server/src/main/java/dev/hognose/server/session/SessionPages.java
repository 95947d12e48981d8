// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.server.store.StoredSession;
import dev.hognose.server.wire.SessionTerms;
import dev.hognose.server.wire.SessionView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pages of an owner's sessions, oldest first. What several servers share is listed as the database
 * knows it, so that all say the same; the servers that hold sessions of a page are asked which of
 * them are at work.
 */
final class SessionPages {

  private final Residence residence;
  private final @Nullable Keeper keeper;

  SessionPages(Residence residence, @Nullable Keeper keeper) {
    this.residence = residence;
    this.keeper = keeper;
  }

  /** The sessions whose ids come after the given one. */
  List<SessionView> after(String owner, String id, int limit) {
    Keeper from = keeper;
    if (from == null) {
      return inMemory(owner, id, limit);
    }
    List<StoredSession> rows = from.read(found -> from.store().sessions(owner, id, limit, found));
    if (rows == null || rows.isEmpty()) {
      return List.of();
    }
    Membership among = from.membership();
    if (among == null) {
      return rows.stream().map(this::viewOf).toList();
    }
    Map<String, Standing> busy = busy(from, among, owner, id, rows.getLast().id());
    var page = new ArrayList<SessionView>();
    for (StoredSession row : rows) {
      SessionView stored = stored(row);
      Standing standing = busy.get(row.id());
      page.add(standing == null ? stored : standing.in(stored));
    }
    return page;
  }

  private List<SessionView> inMemory(String owner, String id, int limit) {
    return residence.inOrder().tailMap(id, false).values().stream()
        .filter(session -> session.owner().equals(owner))
        .limit(limit)
        .map(HostedSession::view)
        .toList();
  }

  private SessionView viewOf(StoredSession row) {
    HostedSession session = residence.get(row.id());
    return session == null ? stored(row) : session.view();
  }

  /** How a session stands that nobody here works on. */
  private static SessionView stored(StoredSession row) {
    SessionTerms terms = SessionTerms.of(row.terms());
    return new SessionView(
        row.id(),
        terms.name(),
        row.currentExecution() == null ? "idle" : "suspended",
        row.currentExecution(),
        0,
        terms.limits(),
        terms.tools().stream().map(HostFunction::name).toList(),
        row.createdAtMillis(),
        row.lastUsedAtMillis(),
        row.expiresAtMillis());
  }

  private Map<String, Standing> busy(
      Keeper from, Membership among, String owner, String after, String to) {
    Set<String> holders = from.read(found -> from.store().holders(owner, after, to, found));
    var busy = new HashMap<String, Standing>();
    for (String holder : new TreeSet<>(holders == null ? Set.of() : holders)) {
      List<Standing> told =
          holder.equals(among.self())
              ? standings(owner, after, to)
              : among.standings(holder, owner, after, to);
      told.forEach(each -> busy.put(each.id(), each));
    }
    return busy;
  }

  /** Those of an owner's sessions in this server's memory that are at work, in a range of ids. */
  List<Standing> standings(String owner, String after, String to) {
    return residence.inOrder().subMap(after, false, to, true).values().stream()
        .filter(session -> session.owner().equals(owner) && session.current() != null)
        .map(session -> Standing.of(session.view()))
        .toList();
  }
}
