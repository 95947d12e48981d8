// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that becomes different in the store. Changes of one unit happen together. */
public sealed interface Change {

  /** What the smaller fields of a change take, about. */
  long FEW_BYTES = 200;

  /**
   * A session comes to be.
   *
   * @param name what its maker called it
   */
  record NewSession(StoredSession session, @Nullable String name) implements Change {}

  /**
   * A session has been used.
   *
   * @param state its snapshot; null with {@code keepsState} for the one that is stored
   * @param keepsState whether the snapshot that is stored stays
   */
  record SessionUsed(
      String id,
      byte @Nullable [] state,
      boolean keepsState,
      @Nullable String currentExecution,
      long fence,
      long lastUsedAtMillis,
      long expiresAtMillis)
      implements Change {}

  /** A session and all its executions are no more. */
  record SessionGone(String id, long fence) implements Change {}

  /** Nothing changes, but the rest of the unit happens only while this server holds a session. */
  record SessionHeld(String id, long fence) implements Change {}

  /** A session is nobody's, unless somebody has taken it already. */
  record SessionReleased(String id, long fence) implements Change {}

  /** An execution without a session, of which nobody has been told, is no more. */
  record ExecutionGone(String id, long fence) implements Change {}

  /** An execution without a session is nobody's, unless somebody has taken it already. */
  record ExecutionReleased(String id, long fence) implements Change {}

  /**
   * A name stands for a session, unless it stands for another one that is there: then the unit is
   * refused ({@link StoreException#isNameTaken}).
   */
  record Name(String owner, String name, String sessionId) implements Change {}

  /**
   * An execution stands as told.
   *
   * @param known whether it is stored already
   * @param releases whether the server lets it go
   */
  record Execution(StoredExecution execution, boolean known, boolean releases) implements Change {}

  /** A program is kept. */
  record Program(String owner, String id, String request, long usedAtMillis) implements Change {}

  /** A request has its answer. */
  record Reply(StoredReply reply) implements Change {}

  /** A request that was claimed has no answer that is kept. */
  record ReplyGone(String owner, String key) implements Change {}

  /** The large one of what a change writes, which several changes of a unit may have in common. */
  private byte @Nullable [] state() {
    return switch (this) {
      case NewSession made -> made.session.state();
      case SessionUsed used -> used.state;
      case Execution stands -> stands.execution.state();
      case SessionGone _, SessionHeld _, SessionReleased _ -> null;
      case ExecutionGone _, ExecutionReleased _ -> null;
      case Name _, Program _, Reply _, ReplyGone _ -> null;
    };
  }

  /** Bytes of what a change holds beside its state, about. */
  private long otherBytes() {
    return FEW_BYTES
        + switch (this) {
          case Execution stands -> size(stands.execution.json()) + size(stands.execution.pack());
          case Program kept -> 2L * kept.request.length();
          case Reply answer -> answer.reply.body().length;
          case NewSession _, SessionUsed _, SessionGone _, SessionHeld _, SessionReleased _ -> 0;
          case ExecutionGone _, ExecutionReleased _, Name _, ReplyGone _ -> 0;
        };
  }

  private static long size(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  /** Bytes that changes hold until they are written, about; what they share counts once. */
  static long bytes(List<Change> changes) {
    long sum = 0;
    byte[] last = null;
    for (Change change : changes) {
      byte[] state = change.state();
      sum += change.otherBytes() + (state == last ? 0 : size(state));
      last = state;
    }
    return sum;
  }
}
