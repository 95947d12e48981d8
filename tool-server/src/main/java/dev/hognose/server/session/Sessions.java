// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.sandbox.Value;
import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.store.StoredSession;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.SessionTerms;
import dev.hognose.server.wire.SessionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All sessions: made, found, looked at, put away, ended.
 *
 * <p>Thread-safe. Where there is a store, everything but {@link #count} may wait for it: for
 * virtual threads then. Idle sessions are put away: into the store where there is one, else into
 * bytes in memory.
 */
public final class Sessions {

  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
  private static final String PREFIX = "ses";

  private final PoolSettings settings;
  private final Executions executions;
  private final Ids ids;
  private final Freezer freezer;
  private final @Nullable Keeper keeper;
  private final AtomicLong stored = new AtomicLong();
  private final ConcurrentNavigableMap<String, HostedSession> sessions =
      new ConcurrentSkipListMap<>();

  Sessions(PoolSettings settings, Executions executions, Ids ids) {
    this.settings = settings;
    this.executions = executions;
    this.ids = ids;
    this.freezer = executions.freezer();
    this.keeper = executions.keeper();
    if (keeper != null) {
      stored.set(keeper.store().sessionCount());
    }
    Recall recall = executions.recall();
    if (recall != null) {
      recall.restoreSessionsBy(this::restore);
    }
    executions.loseSessionsBy(this::lose);
  }

  /** How many there are. */
  long count() {
    return keeper == null ? sessions.size() : stored.get();
  }

  /** How many are in memory. */
  int resident() {
    return sessions.size();
  }

  /**
   * Makes a session.
   *
   * @param maxOwned how many its owner may have
   */
  public HostedSession create(String owner, SessionRequest request, int maxOwned) {
    return create(owner, request, maxOwned, _ -> List.of());
  }

  /**
   * Makes a session.
   *
   * @param maxOwned how many its owner may have
   * @param alongside what is to be written together with it
   */
  public HostedSession create(
      String owner,
      SessionRequest request,
      int maxOwned,
      Function<HostedSession, List<Change>> alongside) {
    executions.requireNotDraining();
    if (count() >= settings.maxSessions()) {
      throw new Refusal(
          Problem.later(
              ProblemCode.POOL_EXHAUSTED, "as many sessions as this server takes exist", 5_000));
    }
    requireRoom(owner, maxOwned);
    long ttl = ttl("ttl_s", request.ttlSeconds(), settings.sessionTtlSeconds());
    long idle = ttl("idle_ttl_s", request.idleTtlSeconds(), settings.sessionIdleTtlSeconds());
    Limits limits = request.limits().resolve(settings.defaults(), settings.ceiling());
    InitialFile.requireRoom(request.files(), limits);
    var terms =
        new SessionTerms(
            request.name(),
            limits,
            SessionTools.unique(request.tools()),
            request.files(),
            Map.copyOf(request.environment()),
            TimeUnit.SECONDS.toMillis(ttl),
            TimeUnit.SECONDS.toMillis(idle));
    byte[] snapshot = request.fromSnapshot();
    executions.requireMemory(
        owner, HeapBudget.OVERHEAD + terms.weight() + Freezer.thawed(snapshot));
    byte[] state = snapshot == null ? null : freezer.admitSession(snapshot);
    var session = new HostedSession(ids.next(PREFIX), owner, terms, freezer, state);
    session.settle();
    sessions.put(session.id(), session);
    if (keeper != null) {
      var changes = new ArrayList<Change>();
      changes.add(new Change.NewSession(session.row()));
      changes.addAll(alongside.apply(session));
      write(session, changes);
      stored.incrementAndGet();
    }
    return session;
  }

  /** Writes a new session, which is in memory already: who finds it in the store finds that. */
  private void write(HostedSession session, List<Change> changes) {
    try {
      Objects.requireNonNull(keeper).writeNow(changes);
    } catch (Refusal refusal) {
      lose(session);
      throw refusal;
    }
  }

  /**
   * Takes in a session that a snapshot holds, on terms by default.
   *
   * @param maxOwned how many its owner may have
   * @throws Refusal where it is none, or there is no room
   */
  public HostedSession admit(String owner, byte[] file, int maxOwned) {
    return create(owner, SessionRequest.DEFAULT.startingFrom(file), maxOwned);
  }

  private void requireRoom(String owner, int maxOwned) {
    if (maxOwned < settings.maxSessions() && owned(owner, maxOwned) >= maxOwned) {
      throw new Refusal(
          Problem.later(
              ProblemCode.QUOTA_EXCEEDED,
              "the key may have " + maxOwned + " sessions at a time",
              60_000));
    }
  }

  private long owned(String owner, int limit) {
    Keeper from = keeper;
    if (from != null) {
      Long count = from.read(found -> from.store().sessionCount(owner, found));
      return count == null ? 0 : count;
    }
    return sessions.values().stream()
        .filter(held -> held.owner().equals(owner))
        .limit(limit)
        .count();
  }

  private long ttl(String field, long named, long byDefault) {
    if (named > settings.maxSessionTtlSeconds()) {
      throw Refusal.invalid(
          "/" + field,
          field + " may be at most " + settings.maxSessionTtlSeconds() + " on this server");
    }
    return named == 0 ? byDefault : named;
  }

  /**
   * The session of that id.
   *
   * @throws Refusal where it never was, has ended, or belongs to someone else
   */
  public HostedSession find(String owner, String id) {
    if (keeper != null) {
      keeper.requireLease();
    }
    HostedSession session = sessions.get(id);
    if (session == null && keeper != null && ids.isOurs(PREFIX, id)) {
      session = restore(id);
    }
    if (session != null && session.isExpired(System.currentTimeMillis())) {
      end(session);
      session = null;
    }
    if (session == null) {
      throw ids.isOurs(PREFIX, id)
          ? Refusal.of(ProblemCode.EXPIRED, "the session has ended")
          : Refusal.of(ProblemCode.NOT_FOUND, "there is no such session");
    }
    if (!session.owner().equals(owner)) {
      throw Refusal.of(ProblemCode.FORBIDDEN, "the session belongs to another key");
    }
    return session;
  }

  /**
   * The session of that id, brought here where another server holds it.
   *
   * @throws Refusal where it never was, has ended, belongs to someone else, or is at work elsewhere
   */
  public HostedSession bring(String owner, String id) {
    return keeper == null ? find(owner, id) : keeper.bring(() -> find(owner, id));
  }

  /** Whether other servers may make sessions too. */
  public boolean areShared() {
    return keeper != null && keeper.isShared();
  }

  /**
   * Does something with the session of that id; where it is put away meanwhile, it is found again.
   *
   * @throws Refusal where it never was, has ended, or belongs to someone else
   */
  public <T> T use(String owner, String id, Function<HostedSession, T> work) {
    return use(() -> find(owner, id), work);
  }

  /** Does something with a session; where it is put away meanwhile, it is found again. */
  public <T> T use(Supplier<HostedSession> finder, Function<HostedSession, T> work) {
    while (true) {
      try {
        return work.apply(finder.get());
      } catch (HostedSession.PutAway e) {
        Thread.onSpinWait();
      }
    }
  }

  private @Nullable HostedSession restore(String id) {
    Keeper from = keeper;
    if (from == null) {
      return null;
    }
    if (!from.isShared()) {
      return restore(from, from.read(found -> from.store().session(id, found)));
    }
    synchronized (from.lockOf(id)) {
      HostedSession other = sessions.get(id);
      return other != null
          ? other
          : restore(from, from.take(id, found -> from.store().takeSession(id, found)));
    }
  }

  private @Nullable HostedSession restore(Keeper from, @Nullable StoredSession row) {
    if (row == null) {
      return null;
    }
    String id = row.id();
    var session = new HostedSession(row, freezer);
    String current = row.currentExecution();
    StoredExecution waiting =
        current == null ? null : from.read(found -> from.store().execution(current, found));
    byte[] larger = waiting == null ? row.state() : waiting.state();
    if (!session.account().enter(Freezer.thawed(larger))) {
      if (from.isShared()) {
        from.write(List.of(new Change.SessionReleased(id, session.fence())), _ -> {});
      }
      throw Executions.noMemory();
    }
    try {
      return known(session, waiting);
    } catch (RuntimeException e) {
      session.account().close();
      throw e;
    }
  }

  /** Makes a session known, with what waits in it, unless it is known already. */
  private HostedSession known(HostedSession session, @Nullable StoredExecution waiting) {
    String id = session.id();
    synchronized (this) {
      HostedSession other = sessions.get(id);
      if (other != null) {
        session.account().close();
        return other;
      }
      if (waiting != null && waiting.state() != null) {
        session.occupy(executions.restore(waiting, session));
      }
      sessions.put(id, session);
    }
    return session;
  }

  private void lose(HostedSession session) {
    sessions.remove(session.id(), session);
    for (Job waiting : session.lose()) {
      waiting.refuse(
          Problem.later(
              ProblemCode.STORE_UNAVAILABLE,
              "the store cannot be used; nothing of the request has happened",
              1_000));
    }
  }

  /** Whether the session of that id is in memory. */
  boolean isHeld(String id) {
    return sessions.containsKey(id);
  }

  /** Those in memory. */
  List<HostedSession> held() {
    return List.copyOf(sessions.values());
  }

  /** Lets a session go that another server has taken. */
  void abandon(HostedSession session) {
    lose(session);
    Job running = session.current();
    if (running != null) {
      running.abandon();
    }
  }

  /** Lets one go unless somebody uses it now; waits for the store. Returns whether it did. */
  boolean release(String id) {
    HostedSession session = sessions.get(id);
    if (session != null) {
      putAway(session, Long.MAX_VALUE);
      if (keeper != null && sessions.get(id) == null) {
        keeper.writeNow(List.of(new Change.SessionReleased(id, session.fence())));
      }
    }
    return sessions.get(id) == null;
  }

  /** Lets all go that nobody uses now, so that other servers can take them. */
  void handOver() {
    sessions.values().forEach(session -> putAway(session, Long.MAX_VALUE));
  }

  /**
   * An owner's sessions whose ids come after the given one, oldest first; where several servers
   * share a store as that knows them, so that all say the same.
   */
  public List<SessionView> list(String owner, @Nullable String after, int limit) {
    var page = new ArrayList<SessionView>();
    Keeper from = keeper;
    if (from != null) {
      List<StoredSession> rows =
          from.read(
              found -> from.store().sessions(owner, after == null ? "" : after, limit, found));
      for (StoredSession row : rows == null ? List.<StoredSession>of() : rows) {
        HostedSession session = from.isShared() ? null : sessions.get(row.id());
        page.add(session == null ? HostedSession.viewOf(row) : session.view());
      }
      return page;
    }
    var later = after == null ? sessions : sessions.tailMap(after, false);
    for (HostedSession session : later.values()) {
      if (page.size() == limit) {
        break;
      }
      if (session.owner().equals(owner)) {
        page.add(session.view());
      }
    }
    return page;
  }

  /** Ends a session and all that runs or waits in it. */
  public void end(HostedSession session) {
    if (keeper != null) {
      keeper.writeNow(List.of(new Change.SessionGone(session.id(), session.fence())));
      stored.decrementAndGet();
    }
    sessions.remove(session.id(), session);
    session.close().forEach(Job::cancel);
  }

  /**
   * Has the guest's variables told, from a worker's thread.
   *
   * @throws Refusal where the session is over or busy
   */
  public void variables(
      HostedSession session, Consumer<Map<String, Value>> told, Consumer<Throwable> failed) {
    inspect(session, () -> session.core().variables(), told, failed);
  }

  /**
   * Looks at the files of an idle session, on a worker's thread.
   *
   * @throws Refusal where it is over or busy
   */
  public <T> void files(
      HostedSession session,
      Function<SessionFiles, T> look,
      Consumer<T> told,
      Consumer<Throwable> failed) {
    inspect(session, () -> look.apply(session.core().files()), told, failed);
  }

  /**
   * Changes the files of an idle session, on a worker's thread.
   *
   * @throws Refusal where it is over or busy
   */
  public <T> void changeFiles(
      HostedSession session,
      Function<SessionFiles, T> work,
      Consumer<T> told,
      Consumer<Throwable> failed) {
    Keeper to = keeper;
    if (to == null) {
      files(session, work, told, failed);
      return;
    }
    session.inspect();
    executions
        .scheduler()
        .execute(
            session.owner(),
            () -> {
              try {
                T done = work.apply(session.core().files());
                Change used = session.use(session.freeze(), false, null);
                to.write(List.of(used), problem -> changed(session, problem, done, told, failed));
              } catch (RuntimeException | Error e) {
                next(session.inspectionOver());
                failed.accept(e);
              }
            });
  }

  private <T> void changed(
      HostedSession session,
      @Nullable Problem problem,
      T done,
      Consumer<T> told,
      Consumer<Throwable> failed) {
    if (problem == null) {
      next(session.inspectionOver());
      told.accept(done);
    } else {
      lose(session);
      failed.accept(new Refusal(problem));
    }
  }

  /**
   * Makes a snapshot, on a worker's thread.
   *
   * @throws Refusal where the session is over or busy
   */
  public void snapshot(HostedSession session, Consumer<byte[]> told, Consumer<Throwable> failed) {
    inspect(session, () -> freezer.export(session.core(), session.heldBytes()), told, failed);
  }

  /**
   * Forgets all variables of an idle session.
   *
   * @throws Refusal where it is over or busy
   */
  public void reset(HostedSession session) {
    session.inspect();
    try {
      if (keeper != null) {
        keeper.writeNow(List.of(session.use(null, false, null)));
      }
      session.reset();
    } finally {
      next(session.inspectionOver());
    }
  }

  private <T> void inspect(
      HostedSession session, Supplier<T> look, Consumer<T> told, Consumer<Throwable> failed) {
    session.inspect();
    look(session, look, told, failed);
  }

  private <T> void look(
      HostedSession session, Supplier<T> look, Consumer<T> told, Consumer<Throwable> failed) {
    executions
        .scheduler()
        .execute(
            session.owner(),
            () -> {
              try {
                T seen;
                try {
                  seen = look.get();
                } finally {
                  next(session.inspectionOver());
                }
                told.accept(seen);
              } catch (RuntimeException | Error e) {
                failed.accept(e);
              }
            });
  }

  private static void next(@Nullable Job job) {
    if (job != null) {
      job.ready();
    }
  }

  /** Ends sessions whose time is over, and those whose state is lost; puts idle ones away. */
  void sweep(long nowMillis) {
    long idleSince = nowMillis - settings.passivateAfterMillis();
    for (HostedSession session : sessions.values()) {
      if (session.isSpoiled() && session.current() == null) {
        sessions.remove(session.id(), session);
        session.close().forEach(Job::cancel);
      } else if (session.isExpired(nowMillis)) {
        expire(session);
      } else {
        letGo(session, idleSince);
      }
    }
  }

  private void expire(HostedSession session) {
    sessions.remove(session.id(), session);
    session.close().forEach(Job::cancel);
    if (keeper != null) {
      stored.decrementAndGet();
      keeper.write(List.of(new Change.SessionGone(session.id(), session.fence())), _ -> {});
    }
  }

  private void putAway(HostedSession session, long idleSinceMillis) {
    if (session.lastUsedAtMillis() <= idleSinceMillis && session.putAway()) {
      Job waiting = session.current();
      if (waiting != null) {
        executions.putAway(waiting);
      }
      sessions.remove(session.id(), session);
      if (keeper != null && keeper.isShared()) {
        keeper.write(List.of(new Change.SessionReleased(session.id(), session.fence())), _ -> {});
      }
    }
  }

  private void compact(HostedSession session) {
    try {
      session.inspect(false);
      look(
          session,
          () -> {
            session.compact();
            return true;
          },
          _ -> {},
          failure -> LOG.error("session {} cannot be put away", session.id(), failure));
    } catch (Refusal e) {
      // somebody uses it after all
    }
  }

  /** Counts anew what other servers make and end as well; waits for the store. */
  void recount() {
    if (keeper != null) {
      stored.set(keeper.store().sessionCount());
    }
  }

  /** Lets one that has been idle since then leave memory: into the store at once, or bytes soon. */
  void letGo(HostedSession session, long idleSinceMillis) {
    if (keeper != null) {
      putAway(session, idleSinceMillis);
    } else if (session.isResident(idleSinceMillis)) {
      compact(session);
    }
  }

  /** Counts sessions that expired in the store. */
  void gone(int sessionCount) {
    stored.addAndGet(-sessionCount);
  }
}
