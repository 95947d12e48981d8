// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to run code.
 *
 * @param code the program's text; null where a program is named instead
 * @param programId the known program to run; null where the code is given
 * @param scriptName what tracebacks call the code
 * @param inputs values that become globals
 * @param tools functions the caller answers
 * @param limits the bounds it names
 * @param files files the guest finds, by their paths
 * @param environment environment variables the guest sees
 * @param os who answers operating-system calls
 * @param asksForNames whether the caller answers for names that nothing defines
 * @param queues whether to wait for a busy session rather than be refused
 * @param queueTimeoutMillis how long to wait for it
 */
public record ExecutionRequest(
    @Nullable String code,
    @Nullable String programId,
    String scriptName,
    Map<String, Value> inputs,
    List<HostFunction> tools,
    LimitsRequest limits,
    Map<String, InitialFile> files,
    Map<String, String> environment,
    OsPolicy os,
    boolean asksForNames,
    boolean queues,
    long queueTimeoutMillis) {

  /** What tracebacks call a program that was not given a name. */
  public static final String DEFAULT_SCRIPT_NAME = "main.py";

  /** The longest time to wait for a busy session, in milliseconds. */
  static final long MAX_QUEUE_TIMEOUT_MILLIS = 3_600_000;

  private static final long DEFAULT_QUEUE_TIMEOUT_MILLIS = 10_000;

  /** Code to run, all else by default. */
  public static ExecutionRequest of(String code) {
    var fields = new Fields();
    fields.code = code;
    return fields.finish();
  }

  /**
   * Decodes a body.
   *
   * @throws Refusal where the body breaks the contract
   */
  public static ExecutionRequest read(TokenReader in) {
    var fields = new Fields();
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      fields.read(in, in.text());
    }
    Decode.end(in);
    return fields.finish();
  }

  /** The fields of a body while it is read. */
  private static final class Fields {
    private static final Set<String> NAMES = Set.of("raise", "ask");
    private static final Set<String> ON_BUSY = Set.of("reject", "queue");

    private @Nullable String code;
    private @Nullable String programId;
    private @Nullable String scriptName;
    private Map<String, Value> inputs = Map.of();
    private List<HostFunction> tools = List.of();
    private LimitsRequest limits = LimitsRequest.NONE;
    private Map<String, InitialFile> files = Map.of();
    private Map<String, String> environment = Map.of();
    private OsPolicy os = OsPolicy.SERVER;
    private boolean asksForNames;
    private boolean queues;
    private long queueTimeoutMillis = DEFAULT_QUEUE_TIMEOUT_MILLIS;

    private void read(TokenReader in, String field) {
      switch (field) {
        case "code" -> code = Decode.string(in);
        case "program_id" -> programId = Decode.string(in, 1, 100);
        case "script_name" -> scriptName = scriptName(in);
        case "inputs" -> inputs = inputs(in);
        case "tools" -> tools = Tool.readAll(in);
        case "limits" -> limits = LimitsRequest.read(in);
        case "files" -> files = InitialFile.readAll(in);
        case "environment" -> environment = Decode.environment(in);
        case "os" -> os = OsPolicy.read(in);
        case "names" -> asksForNames = Decode.oneOf(in, NAMES).equals("ask");
        case "on_busy" -> queues = Decode.oneOf(in, ON_BUSY).equals("queue");
        case "queue_timeout_ms" ->
            queueTimeoutMillis = Decode.integer(in, 1, MAX_QUEUE_TIMEOUT_MILLIS);
        default -> throw Decode.unknownField(in, field);
      }
    }

    private static Map<String, Value> inputs(TokenReader in) {
      var values = new LinkedHashMap<String, Value>();
      Decode.startObject(in);
      while (in.next() == Token.NAME) {
        String name = in.text();
        Decode.requireName(in, name, false);
        Keywords.requireNone(in, name);
        in.next();
        values.put(name, ValueReader.readEntering(in));
      }
      return values;
    }

    private ExecutionRequest finish() {
      if (code == null && programId == null) {
        throw Refusal.invalid("", "one of 'code' and 'program_id' is needed");
      }
      if (programId != null && (code != null || scriptName != null)) {
        String field = code != null ? "code" : "script_name";
        throw Refusal.invalid("/" + field, "'" + field + "' does not go with 'program_id'");
      }
      return new ExecutionRequest(
          code,
          programId,
          scriptName == null ? DEFAULT_SCRIPT_NAME : scriptName,
          inputs,
          tools,
          limits,
          files,
          environment,
          os,
          asksForNames,
          queues,
          queueTimeoutMillis);
    }
  }

  /** What tracebacks call a program: one line of text. */
  static String scriptName(TokenReader in) {
    String name = Decode.string(in, 1, 200);
    if (name.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
      throw Refusal.invalid(in.pointer(), "must not contain control characters");
    }
    return name;
  }
}
