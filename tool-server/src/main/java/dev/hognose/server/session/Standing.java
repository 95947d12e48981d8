// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.wire.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * How a session stands at the server that holds it, as far as the database does not know it.
 *
 * @param executionId the execution that keeps it busy
 * @param queued how many executions wait for it
 */
public record Standing(String id, String status, @Nullable String executionId, int queued) {

  static Standing of(SessionView view) {
    return new Standing(view.id(), view.status(), view.currentExecutionId(), view.queued());
  }

  /** What the database says, with this. */
  SessionView in(SessionView stored) {
    return new SessionView(
        stored.id(),
        stored.name(),
        status,
        executionId,
        queued,
        stored.limits(),
        stored.tools(),
        stored.createdAtMillis(),
        stored.lastUsedAtMillis(),
        stored.expiresAtMillis());
  }
}
