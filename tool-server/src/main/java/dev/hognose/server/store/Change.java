// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import org.jspecify.annotations.Nullable;

/** One thing that becomes different in the store. Changes of one unit happen together. */
public sealed interface Change {

  /** A session comes to be. */
  record NewSession(StoredSession session) implements Change {}

  /**
   * A session has been used.
   *
   * @param state its snapshot; null with {@code keepsState} for the one that is stored
   * @param keepsState whether the snapshot that is stored stays
   * @param releases whether the server lets it go
   */
  record SessionUsed(
      String id,
      byte @Nullable [] state,
      boolean keepsState,
      @Nullable String currentExecution,
      long fence,
      boolean releases,
      long lastUsedAtMillis,
      long expiresAtMillis)
      implements Change {}

  /** A session and all its executions are no more. */
  record SessionGone(String id) implements Change {}

  /**
   * An execution stands as told.
   *
   * @param known whether it is stored already
   * @param releases whether the server lets it go
   */
  record Execution(StoredExecution execution, boolean known, boolean releases) implements Change {}

  /** An execution is no more. */
  record ExecutionGone(String id) implements Change {}

  /** A program is kept. */
  record Program(String owner, String id, String request, long usedAtMillis) implements Change {}

  /** A request has its answer. */
  record Reply(StoredReply reply) implements Change {}
}
