// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.session.HostedSession;
import dev.hognose.server.session.SessionNames;
import dev.hognose.server.session.Sessions;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionRequest;
import dev.hognose.server.wire.WireFormat;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sessions by the names that models give them; an id is a name too. */
final class NamedSessions {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /**
   * How long to wait for another server to let go of a session that is only looked at: its holder
   * would refuse it at once while it is at work.
   */
  private static final long PATIENCE_MILLIS = 2_000;

  private final Sessions sessions;
  private final SessionNames names;

  NamedSessions(Sessions sessions, SessionNames names) {
    this.sessions = sessions;
    this.names = names;
  }

  Sessions all() {
    return sessions;
  }

  /**
   * Does something with the session of that name, made where there is none.
   *
   * @param patienceMillis how long to wait for those who came before at another server
   * @throws Refusal where the name is none, or an id is not known
   */
  <T> T useOrCreate(
      Caller caller, String name, long patienceMillis, Function<HostedSession, T> work) {
    String owner = caller.owner();
    if (isId(name)) {
      return sessions.useHere(owner, name, patienceMillis, work);
    }
    byte[] request = Json.object().put("name", name).build().toBytes();
    return names.useOrCreate(
        owner,
        name,
        SessionRequest.read(WireFormat.JSON.reader(request)),
        caller.maxSessions(),
        patienceMillis,
        work);
  }

  /**
   * Does something with the session of that name.
   *
   * @throws Refusal where there is none
   */
  <T> T use(String owner, String name, Function<HostedSession, T> work) {
    return isId(name)
        ? sessions.useHere(owner, name, PATIENCE_MILLIS, work)
        : names.use(owner, name, PATIENCE_MILLIS, work);
  }

  private static boolean isId(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new Refusal(
          Problem.invalid(
              "/session",
              "a session's name has 1 to 64 letters, digits, dots, hyphens or underscores"));
    }
    return name.startsWith("ses_");
  }
}
