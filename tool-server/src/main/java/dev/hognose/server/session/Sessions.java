// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.sandbox.Value;
import dev.hognose.server.store.Change;
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

  /** How long a request waits, at most, for a session that is about to leave. */
  public static final long PATIENCE_MILLIS = 15_000;

  private final PoolSettings settings;
  private final Executions executions;
  private final Ids ids;
  private final Freezer freezer;
  private final @Nullable Keeper keeper;
  private final AtomicLong stored = new AtomicLong();
  private final Residence residence;
  private final SessionPages pages;
  private volatile @Nullable SessionTerms lastTerms;

  Sessions(PoolSettings settings, Executions executions, Ids ids) {
    this.settings = settings;
    this.executions = executions;
    this.ids = ids;
    this.freezer = executions.freezer();
    this.keeper = executions.keeper();
    this.residence = new Residence(executions, id -> ids.isOurs(PREFIX, id));
    residence.bringBackBy(new Returning(this, keeper));
    this.pages = new SessionPages(residence, keeper);
    if (keeper != null) {
      stored.set(keeper.store().sessionCount());
    }
    Recall recall = executions.recall();
    if (recall != null) {
      recall.holdSessionsBy(residence::hold);
    }
    executions.loseSessionsBy(residence::lose);
  }

  /** How many there are. */
  long count() {
    return keeper == null ? residence.count() : stored.get();
  }

  /** How many are in memory. */
  int resident() {
    return residence.count();
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
    if (count() >= settings.room().sessions()) {
      throw new Refusal(
          Problem.later(
              ProblemCode.POOL_EXHAUSTED, "as many sessions as this server takes exist", 5_000));
    }
    requireRoom(owner, maxOwned);
    long ttl = ttl("ttl_s", request.ttlSeconds(), settings.times().sessionSeconds());
    long idle = ttl("idle_ttl_s", request.idleTtlSeconds(), settings.times().sessionIdleSeconds());
    Limits limits = request.limits().resolve(settings.defaults(), settings.ceiling());
    InitialFile.requireRoom(request.files(), limits);
    SessionTerms terms =
        shared(
            new SessionTerms(
                request.name(),
                limits,
                List.copyOf(request.tools()),
                request.files(),
                Map.copyOf(request.environment()),
                TimeUnit.SECONDS.toMillis(ttl),
                TimeUnit.SECONDS.toMillis(idle)));
    byte[] snapshot = request.fromSnapshot();
    executions.requireMemory(
        owner, HeapBudget.OVERHEAD + terms.weight() + Freezer.thawed(snapshot));
    byte[] state = snapshot == null ? null : freezer.admitSession(snapshot);
    var session = new HostedSession(ids.next(PREFIX), owner, terms, freezer, state);
    session.settle();
    residence.add(session);
    if (keeper != null) {
      write(session, alongside);
      stored.incrementAndGet();
    }
    return session;
  }

  /** The terms of the session made last where these are the same: most have none of their own. */
  private SessionTerms shared(SessionTerms terms) {
    SessionTerms last = lastTerms;
    if (last != null && last.equals(terms)) {
      return last;
    }
    lastTerms = terms;
    return terms;
  }

  /** Writes a new session, which is in memory already: who finds it in the store finds that. */
  private void write(HostedSession session, Function<HostedSession, List<Change>> alongside) {
    boolean written = false;
    try {
      var changes = new ArrayList<Change>();
      changes.add(new Change.NewSession(session.row(), session.terms().name()));
      changes.addAll(alongside.apply(session));
      Objects.requireNonNull(keeper).writeNow(changes);
      written = true;
    } finally {
      if (!written) {
        residence.lose(session);
      }
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
    if (maxOwned < settings.room().sessions() && owned(owner, maxOwned) >= maxOwned) {
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
    return residence.inOrder().values().stream()
        .filter(held -> held.owner().equals(owner))
        .limit(limit)
        .count();
  }

  private long ttl(String field, long named, long byDefault) {
    if (named > settings.times().maxSessionSeconds()) {
      throw Refusal.invalid(
          "/" + field,
          field + " may be at most " + settings.times().maxSessionSeconds() + " on this server");
    }
    return named == 0 ? byDefault : named;
  }

  /**
   * The session of that id.
   *
   * @throws Refusal where it never was, has ended, or belongs to someone else
   */
  public HostedSession find(String owner, String id) {
    requireLease();
    return checked(owner, id, residence.find(id));
  }

  private void requireLease() {
    if (keeper != null) {
      keeper.requireLease();
    }
  }

  /** Whether there is or was such a session somewhere. */
  private boolean isKnown(String id) {
    return isHeld(id) || ids.isOurs(PREFIX, id);
  }

  private HostedSession checked(String owner, String id, @Nullable HostedSession found) {
    HostedSession session = found;
    if (session != null && session.isExpired(System.currentTimeMillis())) {
      end(session);
      session = null;
    }
    if (session == null) {
      throw isKnown(id)
          ? Refusal.of(ProblemCode.EXPIRED, "the session has ended")
          : Refusal.of(ProblemCode.NOT_FOUND, "there is no such session");
    }
    if (!session.owner().equals(owner)) {
      throw Refusal.of(ProblemCode.FORBIDDEN, "the session belongs to another key");
    }
    return session;
  }

  /**
   * Does something with the session of that id.
   *
   * @throws Refusal where it never was, has ended, or belongs to someone else
   * @throws HeldElsewhere where another server holds it
   */
  public <T> T use(String owner, String id, Function<HostedSession, T> work) {
    return use(owner, id, PATIENCE_MILLIS, work);
  }

  /**
   * The same, where it is not sure to be done at once.
   *
   * @param patienceMillis how long to wait for a session that is about to leave for another server
   */
  public <T> T use(String owner, String id, long patienceMillis, Function<HostedSession, T> work) {
    boolean mayLeave = keeper != null;
    long end = mayLeave ? System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis) : 0;
    while (true) {
      requireLease();
      HostedSession session = residence.hold(id);
      try {
        return work.apply(checked(owner, id, session));
      } catch (PutAway e) {
        // looked for again, once it has left
      } finally {
        if (session != null) {
          residence.unhold(session);
        }
      }
      if (session != null) {
        session.awaitLeaving(end);
      }
    }
  }

  /**
   * Does something with the session of that id, which is brought here where another server holds
   * it.
   *
   * @param patienceMillis how long to wait for those who came before
   * @throws Refusal where it never was, has ended, belongs to someone else, or is at work elsewhere
   */
  public <T> T useHere(
      String owner, String id, long patienceMillis, Function<HostedSession, T> work) {
    return useHere(owner, id, patienceMillis, Precedence.IN_TURN, work);
  }

  <T> T useHere(
      String owner,
      String id,
      long patienceMillis,
      Precedence precedence,
      Function<HostedSession, T> work) {
    return keeper == null
        ? use(owner, id, patienceMillis, work)
        : keeper.bring(patienceMillis, precedence, left -> use(owner, id, left, work));
  }

  /** Whether the session of that id is in memory. */
  boolean isHeld(String id) {
    return residence.get(id) != null;
  }

  /** Those in memory. */
  List<HostedSession> held() {
    return List.copyOf(residence.inOrder().values());
  }

  /** Where those in memory come from and go to. */
  Residence residence() {
    return residence;
  }

  /** Lets all go that nobody uses now, so that other servers can take them. */
  void handOver() {
    residence
        .inOrder()
        .values()
        .forEach(session -> residence.putAway(session, Long.MAX_VALUE, true));
  }

  /** An owner's sessions whose ids come after the given one, oldest first. */
  public List<SessionView> list(String owner, @Nullable String after, int limit) {
    return pages.after(owner, after == null ? "" : after, limit);
  }

  /** Those of an owner's sessions in memory that are at work, in a range of ids. */
  public List<Standing> standings(String owner, String after, String to) {
    return pages.standings(owner, after, to);
  }

  /** Ends a session and all that runs or waits in it. */
  public void end(HostedSession session) {
    if (keeper != null) {
      keeper.writeNow(List.of(new Change.SessionGone(session.id(), session.fence())));
      stored.decrementAndGet();
    }
    residence.remove(session);
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
      residence.lose(session);
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
    long idleSince = nowMillis - settings.times().residentMillis();
    for (HostedSession session : residence.inOrder().values()) {
      Recurring.once("the sweep of a session", () -> sweep(session, nowMillis, idleSince));
    }
  }

  private void sweep(HostedSession session, long nowMillis, long idleSince) {
    if (session.isSpoiled() && session.current() == null) {
      residence.remove(session);
      session.close().forEach(Job::cancel);
    } else if (session.isExpired(nowMillis)) {
      expire(session);
    } else {
      letGo(session, idleSince);
    }
  }

  private void expire(HostedSession session) {
    residence.remove(session);
    session.close().forEach(Job::cancel);
    if (keeper != null) {
      stored.decrementAndGet();
      keeper.write(List.of(new Change.SessionGone(session.id(), session.fence())), _ -> {});
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

  /**
   * Lets one that has been idle since then leave memory: into the store at once, or as bytes soon.
   * Returns whether it does.
   */
  boolean letGo(HostedSession session, long idleSinceMillis) {
    if (keeper != null) {
      return residence.putAway(session, idleSinceMillis, false);
    }
    boolean leaves = session.isResident(idleSinceMillis);
    if (leaves) {
      compact(session);
    }
    return leaves;
  }

  /** Counts sessions that expired in the store. */
  void gone(int sessionCount) {
    stored.addAndGet(-sessionCount);
  }
}
