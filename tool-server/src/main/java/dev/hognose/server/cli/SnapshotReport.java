// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.Snapshot;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.ValueRepr;
import dev.hognose.server.wire.ValueWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a snapshot holds, as facts under names.
 *
 * <p>The state is loaded under the default limits, as it would be to go on with, and not run.
 */
final class SnapshotReport {

  private static final int DIGEST_BYTES = 32;

  private final Json.Builder facts = Json.object();
  private final StringBuilder text = new StringBuilder();

  private SnapshotReport() {}

  /**
   * The report on a file.
   *
   * @param checksSignature whether the keys are there to check the signature with
   * @throws InvalidSnapshotException if it is no snapshot, damaged, or its signature is wrong
   */
  static SnapshotReport of(byte[] file, SnapshotKeys keys, boolean checksSignature) {
    var report = new SnapshotReport();
    Snapshot header = Snapshot.inspect(file, keys);
    report.header(header, file, checksSignature);
    try {
      switch (header.kind()) {
        case PROGRAM -> report.program(Program.load(file, keys));
        case SESSION -> report.session(Session.load(file, keys));
        case EXECUTION -> report.execution(Execution.load(file, keys, ExecutionOptions.DEFAULT));
      }
    } catch (InvalidSnapshotException e) {
      report.fact("problem", "cannot be loaded here: " + e.getMessage());
    }
    return report;
  }

  String toText() {
    return text.toString();
  }

  String toJson() {
    return facts.build().toText();
  }

  private void header(Snapshot header, byte[] file, boolean checksSignature) {
    fact("kind", header.kind().name().toLowerCase(Locale.ROOT));
    number("format", header.formatVersion());
    fact("engine", header.engineVersion());
    number("bytes", header.fileBytes());
    number("payload_bytes", header.payloadBytes());
    facts.put("compressed", header.isCompressed());
    shown("compressed", header.isCompressed() ? "yes" : "no");
    int end = file.length - (header.keyId().isPresent() ? DIGEST_BYTES : 0);
    fact("sha256", HexFormat.of().formatHex(Arrays.copyOfRange(file, end - DIGEST_BYTES, end)));
    header.keyId().ifPresent(id -> fact("key_id", id));
    fact(
        "signature", header.keyId().isEmpty() ? "none" : checksSignature ? "valid" : "not checked");
  }

  private void program(Program program) {
    fact("script_name", program.scriptName());
    number("lines", program.source().lines().count());
  }

  private void session(Session session) {
    variables(session.variables());
    number("files", session.files().count());
    number("file_bytes", session.files().bytes());
  }

  private void execution(Execution execution) {
    switch (execution.progress()) {
      case Progress.FunctionSnapshot(HostCall call) -> stop("function", List.of(call));
      case Progress.OsSnapshot(HostCall call) -> stop("os", List.of(call));
      case Progress.NameLookupSnapshot(HostCall call) -> stop("name", List.of(call));
      case Progress.FutureSnapshot(var calls) -> stop("futures", calls);
      case Progress.Preempted _,
          Progress.Complete _,
          Progress.Failed _,
          Progress.LimitExceeded _,
          Progress.Cancelled _ ->
          stop("preempted", List.of());
    }
    number("steps", execution.usage().steps());
    number("suspensions", execution.usage().suspensions());
    session(execution.session());
  }

  private void stop(String kind, List<HostCall> calls) {
    fact("stop", kind);
    var told = new ArrayList<Json>();
    for (HostCall call : calls) {
      shown("call", shown(call));
      var arguments = call.args().stream().map(ValueRepr::of).toList();
      var named = Json.object();
      call.kwargs().forEach((name, value) -> named.put(name, ValueRepr.of(value)));
      told.add(
          Json.object()
              .put("id", call.id())
              .put("name", call.name())
              .put("args", Json.strings(arguments))
              .put("kwargs", named.build())
              .put("line", call.line())
              .build());
    }
    facts.put("calls", new Json.Arr(told));
  }

  private static String shown(HostCall call) {
    var arguments = new ArrayList<String>();
    call.args().forEach(value -> arguments.add(ValueRepr.of(value)));
    call.kwargs().forEach((name, value) -> arguments.add(name + "=" + ValueRepr.of(value)));
    return "%s  %s(%s)%s"
        .formatted(
            call.id(),
            call.name(),
            String.join(", ", arguments),
            call.line() == 0 ? "" : "  line " + call.line());
  }

  private void variables(Map<String, Value> variables) {
    var told = new ArrayList<Json>();
    variables.forEach(
        (name, value) -> {
          var type = ValueWriter.typeOf(value);
          var repr = ValueRepr.of(value);
          shown("variable", name + ": " + type + " = " + repr);
          told.add(Json.object().put("name", name).put("type", type).put("repr", repr).build());
        });
    facts.put("variables", new Json.Arr(told));
  }

  private void number(String name, long value) {
    facts.put(name, value);
    shown(name, Long.toString(value));
  }

  private void fact(String name, String value) {
    facts.put(name, value);
    shown(name, value);
  }

  private void shown(String name, String value) {
    text.append("%-14s%s%n".formatted(name.replace('_', ' '), printable(value)));
  }

  /** A file of anybody's does not move the terminal's cursor. */
  private static String printable(String value) {
    return value.replaceAll("\\p{Cntrl}", "\ufffd");
  }
}
