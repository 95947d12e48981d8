// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server tells about a session.
 *
 * @param id the session's id
 * @param name the name given at its creation, if any
 * @param status its state, such as {@code idle} or {@code busy}; empty if the server says nothing
 * @param currentExecution the execution that holds it, if any
 * @param createdAt when it was created, if the server says so
 * @param expiresAt when it ends, if the server says so
 * @param details all fields of the answer, as plain JSON types
 */
public record SessionInfo(
    String id,
    Optional<String> name,
    String status,
    Optional<String> currentExecution,
    Optional<Instant> createdAt,
    Optional<Instant> expiresAt,
    Map<String, @Nullable Object> details) {

  static SessionInfo of(Tree tree) {
    return new SessionInfo(
        tree.string("id"),
        Optional.ofNullable(tree.optionalString("name")),
        tree.string("status", ""),
        Optional.ofNullable(tree.optionalString("current_execution_id")),
        Execution.instant(tree, "created_at"),
        Execution.instant(tree, "expires_at"),
        Collections.unmodifiableMap(tree.fields()));
  }
}
