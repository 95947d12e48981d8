// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.sandbox.SessionFiles;
import dev.hognose.server.session.HostedSession;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tool {@code read_file}: a file of a session, or, without a path, what files there are.
 *
 * <p>A file of text comes as text, any other in base64.
 */
final class SessionFilesTool implements Tool {

  private static final Json.Obj DEFINITION = ToolDefinitions.read("read_file");

  private final NamedSessions sessions;

  SessionFilesTool(NamedSessions sessions) {
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
      String path = call.arguments().text("path");
      if (path == null && call.arguments().has("path")) {
        throw Refusal.invalid("/path", "must be a string");
      }
      HostedSession _ =
          sessions.use(
              call.client().owner(),
              name,
              session -> {
                sessions
                    .all()
                    .files(
                        session,
                        files -> path == null ? listed(files) : read(files, path),
                        call::complete,
                        thrown -> failed(call, thrown));
                return session;
              });
    } catch (Refusal e) {
      call.complete(ToolResults.refused(e.problem()));
    }
  }

  private static void failed(Call call, Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      call.complete(ToolResults.refused(refusal.problem()));
    } else {
      call.fail(RpcError.internal("the files could not be read"));
    }
  }

  private static Json.Obj listed(SessionFiles files) {
    List<Json> entries = new ArrayList<>();
    var text = new StringBuilder();
    for (SessionFiles.Entry entry : files.list("/")) {
      entries.add(
          Json.object()
              .put("path", entry.path())
              .put("type", entry.type().name().toLowerCase(Locale.ROOT))
              .put("size", entry.size())
              .build());
      text.append(entry.path()).append("  ").append(entry.size()).append(" bytes\n");
    }
    return ToolResults.structured(
        text.isEmpty() ? "There are no files." : text.toString(),
        Json.object().put("files", new Json.Arr(entries)).build());
  }

  private static Json.Obj read(SessionFiles files, String path) {
    Optional<byte[]> found = files.read(path);
    if (found.isEmpty()) {
      return ToolResults.error(
          "There is no file " + path + ".\nHint: call without 'path' to see what files there are.");
    }
    byte[] bytes = found.get();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return ToolResults.structured(text, Json.object().put("text", text).build());
    } catch (CharacterCodingException e) {
      String base64 = Base64.getEncoder().encodeToString(bytes);
      return ToolResults.structured(base64, Json.object().put("base64", base64).build());
    }
  }
}
