// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Limits;
import dev.hognose.server.wire.TokenReader.Token;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a session was made with, all defaults filled in; also as text, for a store.
 *
 * @param ttlMillis how long it may live
 * @param idleTtlMillis how long it may lie idle
 */
public record SessionTerms(
    @Nullable String name,
    Limits limits,
    List<HostFunction> tools,
    Map<String, InitialFile> files,
    Map<String, String> environment,
    long ttlMillis,
    long idleTtlMillis) {

  /** About how much memory they take, in bytes. */
  public long weight() {
    long bytes = InitialFile.totalBytes(files.values()) + 200L * (files.size() + tools.size());
    for (HostFunction tool : tools) {
      bytes += tool.name().length() + tool.description().length();
    }
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      bytes += 100L + 2L * (variable.getKey().length() + variable.getValue().length());
    }
    return bytes;
  }

  /** As text, in JSON. */
  public String toText() {
    var out = new JsonWriter();
    out.startObject(7);
    out.name("name").stringOrNull(name);
    out.name("limits");
    SessionView.write(limits, out);
    out.name("tools");
    Tool.writeAll(tools, out);
    out.name("files");
    InitialFile.writeAll(files, out);
    out.name("environment").startObject(environment.size());
    environment.forEach((variable, value) -> out.name(variable).string(value));
    out.endObject();
    out.name("ttl_ms").integer(ttlMillis);
    out.name("idle_ttl_ms").integer(idleTtlMillis);
    out.endObject();
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  /** What {@link #toText} has written. */
  public static SessionTerms of(String text) {
    TokenReader in = WireFormat.JSON.reader(text.getBytes(StandardCharsets.UTF_8));
    String name = null;
    Limits limits = Limits.DEFAULT;
    List<HostFunction> tools = List.of();
    Map<String, InitialFile> files = Map.of();
    Map<String, String> environment = new LinkedHashMap<>();
    long ttl = 0;
    long idleTtl = 0;
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      switch (in.text()) {
        case "name" -> name = in.next() == Token.STRING ? in.text() : null;
        case "limits" -> limits = LimitsRequest.readStored(in);
        case "tools" -> tools = Tool.readAll(in);
        case "files" -> files = InitialFile.readAll(in);
        case "environment" -> environment = Decode.environment(in);
        case "ttl_ms" -> ttl = Decode.integer(in, 0, Long.MAX_VALUE);
        case "idle_ttl_ms" -> idleTtl = Decode.integer(in, 0, Long.MAX_VALUE);
        default -> throw Decode.unknownField(in, in.text());
      }
    }
    return new SessionTerms(
        name, limits, List.copyOf(tools), files, Map.copyOf(environment), ttl, idleTtl);
  }
}
