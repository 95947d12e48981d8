// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.server.store.Change;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.SessionView;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that names stand for, where they are asked for by name: one for each name of an
 * owner.
 *
 * <p>Where there is a store it alone says which: a name is given in the same unit as the session is
 * made, and whoever is too late finds the other's. A session that was made with the name, but not
 * for it, is given it when it is first asked for: the oldest, which an index finds.
 */
public final class SessionNames {

  private static final int MOST = 100_000;

  /** How often a session is looked for that others end meanwhile. */
  private static final int ATTEMPTS = 10;

  private record Key(String owner, String name) {}

  private final Sessions sessions;
  private final @Nullable Keeper keeper;
  private final Cache<Key, String> ids = Caffeine.newBuilder().maximumSize(MOST).build();

  SessionNames(Sessions sessions, @Nullable Keeper keeper) {
    this.sessions = sessions;
    this.keeper = keeper;
  }

  /**
   * Does something with the session of a name, here; see {@link Sessions#useHere}.
   *
   * @throws Refusal where there is none
   */
  public <T> T use(
      String owner, String name, long patienceMillis, Function<HostedSession, T> work) {
    return use(owner, name, patienceMillis, work, () -> {});
  }

  /**
   * Does something with the session of a name, which is made where there is none.
   *
   * @param request how it is made
   * @param maxOwned how many sessions the owner may have
   */
  public <T> T useOrCreate(
      String owner,
      String name,
      SessionRequest request,
      int maxOwned,
      long patienceMillis,
      Function<HostedSession, T> work) {
    return use(owner, name, patienceMillis, work, () -> create(owner, name, request, maxOwned));
  }

  private <T> T use(
      String owner,
      String name,
      long patienceMillis,
      Function<HostedSession, T> work,
      Runnable creation) {
    var key = new Key(owner, name);
    Refusal last = Refusal.of(ProblemCode.NOT_FOUND, "there is no session '" + name + "'");
    for (int i = 0; i < ATTEMPTS; i++) {
      String id = find(key);
      if (id == null) {
        creation.run();
        id = find(key);
      }
      if (id == null) {
        throw last;
      }
      try {
        return sessions.useHere(owner, id, patienceMillis, work);
      } catch (Refusal refusal) {
        if (refusal.problem().code() != ProblemCode.EXPIRED) {
          throw refusal;
        }
        last = refusal;
        ids.asMap().remove(key, id);
      }
    }
    throw last;
  }

  private @Nullable String find(Key key) {
    String known = ids.getIfPresent(key);
    if (known != null) {
      return known;
    }
    String found = keeper == null ? made(key) : stored(keeper, key);
    if (found != null) {
      ids.put(key, found);
    }
    return found;
  }

  private @Nullable String stored(Keeper from, Key key) {
    String named = from.read(found -> from.store().named(key.owner, key.name, found));
    if (named != null) {
      return named;
    }
    String made = from.read(found -> from.store().made(key.owner, key.name, found));
    return made == null || give(from, key, made)
        ? made
        : from.read(found -> from.store().named(key.owner, key.name, found));
  }

  /** Gives the name to a session; returns whether it stands for that one now. */
  private static boolean give(Keeper to, Key key, String id) {
    try {
      to.writeNow(List.of(new Change.Name(key.owner, key.name, id)));
      return true;
    } catch (Keeper.NameTaken e) {
      return false;
    }
  }

  /** The oldest session that was made with that name. */
  private @Nullable String made(Key key) {
    for (SessionView session : sessions.list(key.owner, null, Integer.MAX_VALUE)) {
      if (key.name.equals(session.name())) {
        return session.id();
      }
    }
    return null;
  }

  private void create(String owner, String name, SessionRequest request, int maxOwned) {
    if (keeper == null) {
      synchronized (this) {
        if (made(new Key(owner, name)) == null) {
          HostedSession _ = sessions.create(owner, request, maxOwned);
        }
      }
      return;
    }
    try {
      HostedSession _ =
          sessions.create(
              owner, request, maxOwned, made -> List.of(new Change.Name(owner, name, made.id())));
    } catch (Keeper.NameTaken e) {
      // somebody has made it at the same time, and that one is found
    }
  }
}
