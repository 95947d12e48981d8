// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.server.wire.TokenReader.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to make a session.
 *
 * @param name a label of the caller's choice
 * @param ttlSeconds how long it may live; 0 for the server's default
 * @param idleTtlSeconds how long it may lie idle; 0 for the server's default
 * @param limits bounds its executions have unless they name their own
 * @param tools functions that all its executions have
 * @param files files it begins with, by their paths
 * @param environment environment variables that all its executions see
 * @param fromSnapshot snapshot of a session that it starts from
 */
public record SessionRequest(
    @Nullable String name,
    long ttlSeconds,
    long idleTtlSeconds,
    LimitsRequest limits,
    List<HostFunction> tools,
    Map<String, InitialFile> files,
    Map<String, String> environment,
    byte @Nullable [] fromSnapshot) {

  /** The longest life a request may name, in seconds; the server's ceiling may be lower. */
  private static final long MAX_TTL_SECONDS = 10L * 366 * 86_400;

  /** All by default. */
  public static final SessionRequest DEFAULT =
      new SessionRequest(null, 0, 0, LimitsRequest.NONE, List.of(), Map.of(), Map.of(), null);

  /** The same, from a snapshot. */
  public SessionRequest startingFrom(byte[] snapshot) {
    return new SessionRequest(
        name, ttlSeconds, idleTtlSeconds, limits, tools, files, environment, snapshot);
  }

  /**
   * Decodes a body.
   *
   * @throws Refusal where the body breaks the contract
   */
  public static SessionRequest read(TokenReader in) {
    String name = null;
    long ttl = 0;
    long idleTtl = 0;
    LimitsRequest limits = LimitsRequest.NONE;
    List<HostFunction> tools = List.of();
    Map<String, InitialFile> files = Map.of();
    Map<String, String> environment = Map.of();
    byte[] snapshot = null;
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "name" -> name = Decode.string(in, 1, 200);
        case "ttl_s" -> ttl = Decode.integer(in, 1, MAX_TTL_SECONDS);
        case "idle_ttl_s" -> idleTtl = Decode.integer(in, 1, MAX_TTL_SECONDS);
        case "limits" -> limits = LimitsRequest.read(in);
        case "tools" -> tools = Tool.readAll(in);
        case "files" -> files = InitialFile.readAll(in);
        case "environment" -> environment = Decode.environment(in);
        case "from_snapshot" -> snapshot = Decode.bytes(in);
        default -> throw Decode.unknownField(in, field);
      }
    }
    Decode.end(in);
    return new SessionRequest(name, ttl, idleTtl, limits, tools, files, environment, snapshot);
  }
}
