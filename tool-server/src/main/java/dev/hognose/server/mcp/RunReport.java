// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.JsonWriter;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import dev.hognose.server.wire.ValueWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as a tool's result: a text as a person would see it in a terminal, and the execution as the
 * HTTP API tells it.
 */
final class RunReport {

  /** How much of a text a model is given; the data has the rest. */
  private static final int MOST_TEXT = 50_000;

  private static final int MOST_ARGUMENT_BYTES = 4_096;

  private final ExecutionView view;
  private final String stdout;
  private final String stderr;
  private final @Nullable String sessionName;
  private final StringBuilder text = new StringBuilder();

  private RunReport(
      ExecutionView view, String stdout, String stderr, @Nullable String sessionName) {
    this.view = view;
    this.stdout = stdout;
    this.stderr = stderr;
    this.sessionName = sessionName;
  }

  /**
   * The result.
   *
   * @param stdout all that was printed since the call began
   * @param stderr all that was written to standard error since then
   */
  static Json.Obj of(
      ExecutionView view, String stdout, String stderr, @Nullable String sessionName) {
    return new RunReport(view, stdout, stderr, sessionName).result();
  }

  private Json.Obj result() {
    block("", stdout);
    block("stderr:\n", stderr);
    String hint = Hints.of(view);
    ErrorView error = view.error();
    if (error != null) {
      block("", error.traceback());
      if (view.status() == Status.LIMIT_EXCEEDED) {
        block("", "LimitExceeded: " + error.message());
      }
    }
    String repr = view.resultRepr();
    if (repr != null && !(view.result() instanceof Value.None)) {
      block("result: ", repr);
    }
    if (view.status() == Status.TOOL_CALLS_REQUIRED) {
      block("", waiting(view.toolCalls()));
    }
    if (hint != null) {
      block("Hint: ", hint);
    }
    if (text.isEmpty()) {
      text.append("(no output)");
    }
    boolean failed = view.status().isFinal() && view.status() != Status.COMPLETED;
    return failed
        ? ToolResults.error(text.toString(), data(hint))
        : ToolResults.structured(text.toString(), data(hint));
  }

  private void block(String label, String content) {
    if (content.isEmpty()) {
      return;
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    text.append(label);
    if (content.length() <= MOST_TEXT) {
      text.append(content);
    } else {
      text.append(content, 0, MOST_TEXT)
          .append("\n... ")
          .append(content.length() - MOST_TEXT)
          .append(" more characters are left out here");
    }
  }

  private String waiting(List<ToolCall> calls) {
    var told = new StringBuilder("The program waits for:\n");
    for (ToolCall call : calls) {
      told.append("  ").append(call.call().id()).append(": ").append(shown(call.call()));
      told.append(call.call().line() == 0 ? "" : "  (line " + call.call().line() + ")");
      told.append('\n');
    }
    return told.append("Give the results with resume_python, execution_id \"")
        .append(view.id())
        .append("\".")
        .toString();
  }

  private static String shown(HostCall call) {
    BodyWriter out = new JsonWriter();
    var values = new ValueWriter(out, MOST_ARGUMENT_BYTES);
    out.startObject(2).name("args").startArray(call.args().size());
    call.args().forEach(values::write);
    out.endArray().name("kwargs").startObject(call.kwargs().size());
    call.kwargs()
        .forEach(
            (name, value) -> {
              out.name(name);
              values.write(value);
            });
    out.endObject().endObject();
    return call.name() + " " + Json.parse(out.toBytes()).toText();
  }

  private Json.Obj data(@Nullable String hint) {
    BodyWriter out = new JsonWriter();
    view.write(out);
    if (!(Json.parse(out.toBytes()) instanceof Json.Obj execution)) {
      throw new IllegalStateException("an execution is an object");
    }
    return Json.object()
        .putAll(execution)
        .put("stdout", stdout)
        .put("stderr", stderr)
        .put("session", sessionName == null ? Json.Null.VALUE : new Json.Str(sessionName))
        .put("hint", hint == null ? Json.Null.VALUE : new Json.Str(hint))
        .build();
  }
}
