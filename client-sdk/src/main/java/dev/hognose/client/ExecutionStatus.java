// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.WireException;
import java.util.Locale;

/** The states of an execution. */
public enum ExecutionStatus {
  /** Waits for its turn in a busy session, or for a free worker. */
  QUEUED,
  /** Is being interpreted. */
  RUNNING,
  /** Waits for answers to its tool calls. */
  TOOL_CALLS_REQUIRED,
  /** Ended with a value. */
  COMPLETED,
  /** Ended with an uncaught exception. */
  FAILED,
  /** Ended by a limit. */
  LIMIT_EXCEEDED,
  /** Ended because somebody cancelled it. */
  CANCELLED,
  /** Ended because the server lost it. */
  INTERRUPTED;

  /** Whether the execution is over. */
  public boolean ended() {
    return switch (this) {
      case QUEUED, RUNNING, TOOL_CALLS_REQUIRED -> false;
      case COMPLETED, FAILED, LIMIT_EXCEEDED, CANCELLED, INTERRUPTED -> true;
    };
  }

  static ExecutionStatus of(String wireName) {
    for (var status : values()) {
      if (status.name().toLowerCase(Locale.ROOT).equals(wireName)) {
        return status;
      }
    }
    throw new WireException("no execution status is called \"" + wireName + "\"");
  }
}
