// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.session.HostedSession;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;

/** The tool {@code reset_session}: a session as new. */
final class ResetSession implements Tool {

  private static final Json.Obj DEFINITION = ToolDefinitions.read("reset_session");

  private final NamedSessions sessions;

  ResetSession(NamedSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Json.Obj definition() {
    return DEFINITION;
  }

  @Override
  public void call(Call call) {
    try {
      ToolDefinitions.requireKnown(DEFINITION, call.arguments());
      String name = call.arguments().text("session");
      if (name == null) {
        throw Refusal.invalid("/session", "the name of a session is needed");
      }
      HostedSession session =
          sessions.use(
              call.client().owner(),
              name,
              found -> {
                sessions.all().reset(found);
                return found;
              });
      call.complete(
          ToolResults.structured(
              "The session " + name + " has no variables any more.",
              Json.object().put("session", name).put("session_id", session.id()).build()));
    } catch (Refusal e) {
      call.complete(ToolResults.refused(e.problem()));
    }
  }
}
