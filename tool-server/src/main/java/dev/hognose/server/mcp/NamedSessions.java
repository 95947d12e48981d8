// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.server.session.HostedSession;
import dev.hognose.server.session.Sessions;
import dev.hognose.server.store.Change;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.SessionView;
import dev.hognose.server.wire.WireFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sessions by the names that models give them; an id is a name too. */
final class NamedSessions {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int MOST = 100_000;

  private record Key(String owner, String name) {}

  private final Sessions sessions;
  private final Cache<Key, String> ids = Caffeine.newBuilder().maximumSize(MOST).build();

  NamedSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  Sessions all() {
    return sessions;
  }

  /**
   * The session of that name, made where there is none.
   *
   * @throws Refusal where the name is none, or an id is not known
   */
  HostedSession findOrCreate(Caller caller, String name) {
    String owner = caller.owner();
    HostedSession found = find(owner, name);
    if (found != null) {
      return found;
    }
    synchronized (this) {
      found = find(owner, name);
      if (found == null) {
        found = create(caller, name);
        ids.put(new Key(owner, name), found.id());
      }
      return found;
    }
  }

  /** Makes the session of a name, unless another server does so at the same time. */
  private HostedSession create(Caller caller, String name) {
    byte[] request = Json.object().put("name", name).build().toBytes();
    String owner = caller.owner();
    try {
      return sessions.create(
          owner,
          SessionRequest.read(WireFormat.JSON.reader(request)),
          caller.maxSessions(),
          made ->
              sessions.areShared() ? List.of(new Change.Name(owner, name, made.id())) : List.of());
    } catch (Refusal refusal) {
      HostedSession found = sessions.areShared() ? find(owner, name) : null;
      if (found == null) {
        throw refusal;
      }
      return found;
    }
  }

  /**
   * The session of that name.
   *
   * @throws Refusal where there is none
   */
  HostedSession require(String owner, String name) {
    HostedSession found = find(owner, name);
    if (found == null) {
      throw Refusal.of(ProblemCode.NOT_FOUND, "there is no session '" + name + "'");
    }
    return found;
  }

  private @Nullable HostedSession find(String owner, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new Refusal(
          Problem.invalid(
              "/session",
              "a session's name has 1 to 64 letters, digits, dots, hyphens or underscores"));
    }
    if (name.startsWith("ses_")) {
      return sessions.bring(owner, name);
    }
    String known = ids.getIfPresent(new Key(owner, name));
    HostedSession session = known == null ? null : alive(owner, known);
    if (session == null) {
      session = search(owner, name);
    }
    if (session != null) {
      ids.put(new Key(owner, name), session.id());
    }
    return session;
  }

  private @Nullable HostedSession alive(String owner, String id) {
    try {
      return sessions.bring(owner, id);
    } catch (Refusal e) {
      return null;
    }
  }

  private @Nullable HostedSession search(String owner, String name) {
    for (SessionView session : sessions.list(owner, null, Integer.MAX_VALUE)) {
      if (name.equals(session.name())) {
        return alive(owner, session.id());
      }
    }
    return null;
  }
}
