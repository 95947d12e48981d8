// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.JsonWriter;
import dev.hognose.server.wire.SessionView;
import java.util.ArrayList;
import java.util.List;

/** The tool {@code list_sessions}: what sessions there are, and how they stand. */
final class ListSessions implements Tool {

  private static final Json.Obj DEFINITION = ToolDefinitions.read("list_sessions");
  private static final int MOST = 100;

  private final NamedSessions sessions;

  ListSessions(NamedSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Json.Obj definition() {
    return DEFINITION;
  }

  @Override
  public void call(Call call) {
    List<SessionView> found = sessions.all().list(call.client().owner(), null, MOST);
    List<Json> listed = new ArrayList<>();
    var text = new StringBuilder();
    for (SessionView view : found) {
      BodyWriter out = new JsonWriter();
      view.write(out);
      listed.add(Json.parse(out.toBytes()));
      text.append(view.name() == null ? view.id() : view.name())
          .append(": ")
          .append(view.status())
          .append('\n');
    }
    call.complete(
        ToolResults.structured(
            text.isEmpty() ? "There are no sessions." : text.toString(),
            Json.object().put("sessions", new Json.Arr(listed)).build()));
  }
}
