// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All sessions: made, found, looked at, ended.
 *
 * <p>Thread-safe. Idle sessions would be put away and fetched back from a store in {@link #find},
 * and a lease on them taken there where several servers share one.
 */
public final class Sessions {

  private static final String PREFIX = "ses";

  private final PoolSettings settings;
  private final Executions executions;
  private final Ids ids;
  private final ConcurrentNavigableMap<String, HostedSession> sessions =
      new ConcurrentSkipListMap<>();

  Sessions(PoolSettings settings, Executions executions, Ids ids) {
    this.settings = settings;
    this.executions = executions;
    this.ids = ids;
  }

  int count() {
    return sessions.size();
  }

  /**
   * Makes a session.
   *
   * @param maxOwned how many its owner may have
   */
  public HostedSession create(String owner, SessionRequest request, int maxOwned) {
    executions.requireNotDraining();
    if (sessions.size() >= settings.maxSessions()) {
      throw new Refusal(
          Problem.later(
              ProblemCode.POOL_EXHAUSTED, "as many sessions as this server takes exist", 5_000));
    }
    requireRoom(owner, maxOwned);
    long ttl = ttl("ttl_s", request.ttlSeconds(), settings.sessionTtlSeconds());
    long idle = ttl("idle_ttl_s", request.idleTtlSeconds(), settings.sessionIdleTtlSeconds());
    Limits limits = request.limits().resolve(settings.defaults(), settings.ceiling());
    Executions.requireRoom(request.files(), limits);
    var terms =
        new HostedSession.Terms(
            request.name(),
            limits,
            unique(request.tools()),
            request.files(),
            Map.copyOf(request.environment()),
            TimeUnit.SECONDS.toMillis(ttl),
            TimeUnit.SECONDS.toMillis(idle));
    var session = new HostedSession(ids.next(PREFIX), owner, terms);
    sessions.put(session.id(), session);
    return session;
  }

  private void requireRoom(String owner, int maxOwned) {
    if (maxOwned < settings.maxSessions()
        && sessions.values().stream()
                .filter(held -> held.owner().equals(owner))
                .limit(maxOwned)
                .count()
            == maxOwned) {
      throw new Refusal(
          Problem.later(
              ProblemCode.QUOTA_EXCEEDED,
              "the key may have " + maxOwned + " sessions at a time",
              60_000));
    }
  }

  private static List<HostFunction> unique(List<HostFunction> tools) {
    long names = tools.stream().map(HostFunction::name).distinct().count();
    if (names != tools.size()) {
      throw Refusal.invalid("/tools", "two tools have the same name");
    }
    return List.copyOf(tools);
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
    HostedSession session = sessions.get(id);
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

  /** An owner's sessions whose ids come after the given one, oldest first. */
  public List<HostedSession> list(String owner, @Nullable String after, int limit) {
    var page = new ArrayList<HostedSession>();
    var later = after == null ? sessions : sessions.tailMap(after, false);
    for (HostedSession session : later.values()) {
      if (page.size() == limit) {
        break;
      }
      if (session.owner().equals(owner)) {
        page.add(session);
      }
    }
    return page;
  }

  /** Ends a session and all that runs or waits in it. */
  public void end(HostedSession session) {
    sessions.remove(session.id());
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
   * Looks at or changes the files of an idle session, on a worker's thread.
   *
   * @throws Refusal where it is over or busy
   */
  public <T> void files(
      HostedSession session,
      Function<SessionFiles, T> work,
      Consumer<T> told,
      Consumer<Throwable> failed) {
    inspect(session, () -> work.apply(session.core().files()), told, failed);
  }

  /**
   * Forgets all variables of an idle session.
   *
   * @throws Refusal where it is over or busy
   */
  public void reset(HostedSession session) {
    session.inspect();
    session.reset();
    next(session.inspectionOver());
  }

  private <T> void inspect(
      HostedSession session,
      java.util.function.Supplier<T> look,
      Consumer<T> told,
      Consumer<Throwable> failed) {
    session.inspect();
    executions
        .scheduler()
        .execute(
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

  /** Ends sessions whose time is over, and those whose state is lost. */
  void sweep(long nowMillis) {
    for (HostedSession session : sessions.values()) {
      if (session.isExpired(nowMillis) || session.isSpoiled() && session.current() == null) {
        end(session);
      }
    }
  }
}
