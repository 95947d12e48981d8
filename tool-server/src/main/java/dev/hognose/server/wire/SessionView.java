// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as an answer tells it.
 *
 * @param status {@code idle}, {@code running}, or {@code suspended} while it waits for tool results
 * @param currentExecutionId the execution that keeps it busy
 * @param queued how many executions wait for it
 * @param lastUsedAtMillis milliseconds since 1970
 * @param expiresAtMillis when it ends if nobody uses it, in milliseconds since 1970
 */
public record SessionView(
    String id,
    @Nullable String name,
    String status,
    @Nullable String currentExecutionId,
    int queued,
    Limits limits,
    List<String> tools,
    long createdAtMillis,
    long lastUsedAtMillis,
    long expiresAtMillis) {

  /** Writes the answer's body. */
  public void write(BodyWriter out) {
    out.startObject(10);
    out.name("id").string(id);
    out.name("name").stringOrNull(name);
    out.name("status").string(status);
    out.name("current_execution_id").stringOrNull(currentExecutionId);
    out.name("queued").integer(queued);
    out.name("limits");
    write(limits, out);
    out.name("tools").startArray(tools.size());
    for (String tool : tools) {
      out.string(tool);
    }
    out.endArray();
    out.name("created_at").string(Timestamp.of(createdAtMillis));
    out.name("last_used_at").string(Timestamp.of(lastUsedAtMillis));
    out.name("expires_at").string(Timestamp.of(expiresAtMillis));
    out.endObject();
  }

  /** Writes bounds as requests name them. */
  public static void write(Limits limits, BodyWriter out) {
    out.startObject(8);
    out.name("duration_ms").integer(limits.durationMillis());
    out.name("memory_bytes").integer(limits.memoryBytes());
    out.name("steps");
    if (limits.steps() == Long.MAX_VALUE) {
      out.nothing();
    } else {
      out.integer(limits.steps());
    }
    out.name("recursion_depth").integer(limits.recursionDepth());
    out.name("output_bytes").integer(limits.outputBytes());
    out.name("suspensions").integer(limits.suspensions());
    out.name("files").integer(limits.files());
    out.name("file_bytes").integer(limits.fileBytes());
    out.endObject();
  }
}
