// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Usage;
import dev.hognose.sandbox.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An execution as an answer tells it.
 *
 * @param stdout what was printed since it last stopped
 * @param stderr what was written to standard error since it last stopped
 * @param queuePosition how many executions go first in its session, plus one; 0 if it is not queued
 * @param createdAtMillis milliseconds since 1970
 * @param expiresAtMillis when it is forgotten, in milliseconds since 1970; 0 while that is open
 */
public record ExecutionView(
    String id,
    @Nullable String sessionId,
    Status status,
    @Nullable Value result,
    @Nullable String resultRepr,
    String stdout,
    String stderr,
    boolean outputTruncated,
    @Nullable ErrorView error,
    List<ToolCall> toolCalls,
    Usage usage,
    int queuePosition,
    long createdAtMillis,
    long expiresAtMillis,
    @Nullable Rendered rendered) {

  /**
   * An answer as it was given before the server was started anew.
   *
   * @param json the body in JSON
   * @param pack the body in MessagePack
   */
  public record Rendered(byte[] json, byte[] pack) {}

  /** An execution of which the server knows nothing but what it answered. */
  public static ExecutionView remembered(
      String id,
      @Nullable String sessionId,
      Status status,
      long createdAtMillis,
      long expiresAtMillis,
      @Nullable Rendered rendered) {
    return new ExecutionView(
        id,
        sessionId,
        status,
        null,
        null,
        "",
        "",
        false,
        null,
        List.of(),
        new Usage(0, 0, 0, 0),
        0,
        createdAtMillis,
        expiresAtMillis,
        rendered);
  }

  /** The same with its answer in both forms. */
  public ExecutionView withRendered(Rendered answer) {
    return new ExecutionView(
        id,
        sessionId,
        status,
        result,
        resultRepr,
        stdout,
        stderr,
        outputTruncated,
        error,
        toolCalls,
        usage,
        queuePosition,
        createdAtMillis,
        expiresAtMillis,
        answer);
  }

  /**
   * What was printed, also where only the body of the answer is remembered.
   *
   * @param field {@code stdout} or {@code stderr}
   * @param known what is known of it
   */
  public String told(String field, String known) {
    if (rendered == null || !known.isEmpty()) {
      return known;
    }
    TokenReader in = WireFormat.JSON.reader(rendered.json);
    Decode.startObject(in);
    while (in.next() == TokenReader.Token.NAME) {
      if (in.text().equals(field)) {
        return Decode.string(in);
      }
      in.next();
      Decode.skip(in);
    }
    return known;
  }

  /** The answer in both forms. */
  public Rendered render() {
    if (rendered != null) {
      return rendered;
    }
    BodyWriter json = new JsonWriter();
    BodyWriter pack = new PackWriter();
    write(json);
    write(pack);
    return new Rendered(json.toBytes(), pack.toBytes());
  }

  /** How many bytes the values of one answer may take together. */
  private static final int VALUE_BYTES = 16 << 20;

  /** How many characters of a {@code repr} or a message are told. */
  private static final int TEXT_LENGTH = 100_000;

  private static String clip(String text) {
    return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH) + "...";
  }

  /** Writes the answer's body. */
  public void write(BodyWriter out) {
    if (rendered != null) {
      out.splice(rendered.json, rendered.pack);
      return;
    }
    var values = new ValueWriter(out, VALUE_BYTES);
    out.startObject(14);
    out.name("id").string(id);
    out.name("session_id").stringOrNull(sessionId);
    out.name("status").string(status.text());
    out.name("result");
    if (result == null) {
      out.nothing();
    } else {
      values.write(result);
    }
    out.name("result_repr").stringOrNull(resultRepr == null ? null : clip(resultRepr));
    out.name("stdout").string(stdout);
    out.name("stderr").string(stderr);
    out.name("output_truncated").bool(outputTruncated);
    out.name("error");
    writeError(out);
    out.name("tool_calls").startArray(toolCalls.size());
    for (ToolCall call : toolCalls) {
      write(call, out, values);
    }
    out.endArray();
    out.name("usage");
    writeUsage(out);
    out.name("queue_position");
    if (queuePosition == 0) {
      out.nothing();
    } else {
      out.integer(queuePosition);
    }
    out.name("created_at").string(Timestamp.of(createdAtMillis));
    out.name("expires_at")
        .stringOrNull(expiresAtMillis == 0 ? null : Timestamp.of(expiresAtMillis));
    out.endObject();
  }

  private void writeError(BodyWriter out) {
    if (error == null) {
      out.nothing();
      return;
    }
    out.startObject(error.limit() == null ? 4 : 7);
    out.name("type").string(error.type());
    out.name("message").string(clip(error.message()));
    out.name("traceback").string(clip(error.traceback()));
    out.name("line");
    if (error.line() == 0) {
      out.nothing();
    } else {
      out.integer(error.line());
    }
    if (error.limit() != null) {
      out.name("limit").string(error.limit());
      out.name("allowed").integer(error.allowed());
      out.name("used").integer(error.used());
    }
    out.endObject();
  }

  private static void write(ToolCall toolCall, BodyWriter out, ValueWriter values) {
    HostCall call = toolCall.call();
    out.startObject(6);
    out.name("id").string(call.id());
    out.name("kind").string(toolCall.kind());
    out.name("name").string(call.name());
    out.name("args").startArray(call.args().size());
    for (Value arg : call.args()) {
      values.write(arg);
    }
    out.endArray();
    out.name("kwargs").startObject(call.kwargs().size());
    for (Map.Entry<String, Value> arg : call.kwargs().entrySet()) {
      out.name(arg.getKey());
      values.write(arg.getValue());
    }
    out.endObject();
    out.name("line");
    if (call.line() == 0) {
      out.nothing();
    } else {
      out.integer(call.line());
    }
    out.endObject();
  }

  private void writeUsage(BodyWriter out) {
    out.startObject(4);
    out.name("duration_ms").number(TimeUnit.NANOSECONDS.toMicros(usage.durationNanos()) / 1e3);
    out.name("steps").integer(usage.steps());
    out.name("peak_memory_bytes").integer(usage.peakMemoryBytes());
    out.name("suspensions").integer(usage.suspensions());
    out.endObject();
  }
}
