// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import dev.hognose.client.wire.WireException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What every answer about an execution tells, whatever its outcome.
 *
 * @param id the execution's id
 * @param session the id of its session; empty for a fresh execution
 * @param status its state
 * @param stdout what it printed; over the whole run if the client answered its tool calls, else
 *     since it last stopped for them
 * @param stderr what it wrote to standard error, likewise
 * @param outputTruncated whether output was dropped at the output limit
 * @param usage what it has used
 * @param createdAt when it was created, if the server says so
 * @param expiresAt when the server forgets it, if it says so
 */
public record Execution(
    String id,
    Optional<String> session,
    ExecutionStatus status,
    String stdout,
    String stderr,
    boolean outputTruncated,
    Usage usage,
    Optional<Instant> createdAt,
    Optional<Instant> expiresAt) {

  static Execution of(Tree tree) {
    return new Execution(
        tree.string("id"),
        Optional.ofNullable(tree.optionalString("session_id")),
        ExecutionStatus.of(tree.string("status")),
        tree.string("stdout", ""),
        tree.string("stderr", ""),
        tree.flag("output_truncated", false),
        Usage.of(tree.optionalTree("usage")),
        instant(tree, "created_at"),
        instant(tree, "expires_at"));
  }

  /** This answer with the output of earlier answers before its own. */
  Execution after(String earlierStdout, String earlierStderr, boolean earlierTruncated) {
    return new Execution(
        id,
        session,
        status,
        earlierStdout + stdout,
        earlierStderr + stderr,
        earlierTruncated || outputTruncated,
        usage,
        createdAt,
        expiresAt);
  }

  static Optional<Instant> instant(Tree tree, String name) {
    var text = tree.optionalString(name);
    return text == null ? Optional.empty() : Optional.of(parse(text));
  }

  private static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new WireException("a time of the answer is malformed", e);
    }
  }
}
