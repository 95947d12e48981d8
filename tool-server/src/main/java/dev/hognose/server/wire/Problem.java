// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import org.jspecify.annotations.Nullable;

/**
 * One refusal, as RFC 9457 describes it.
 *
 * @param code its kind
 * @param detail what was wrong this time, one sentence
 * @param pointer RFC 6901 pointer to the part of the body that was wrong
 * @param retryAfterMillis when to try again, or 0 where trying again does not help
 * @param currentExecutionId what keeps a busy session busy
 */
public record Problem(
    ProblemCode code,
    String detail,
    @Nullable String pointer,
    long retryAfterMillis,
    @Nullable String currentExecutionId) {

  /** A refusal without further members. */
  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, null, 0, null);
  }

  /** A refusal of one part of a body. */
  public static Problem invalid(String pointer, String detail) {
    return new Problem(ProblemCode.INVALID_REQUEST, detail, pointer, 0, null);
  }

  /** A refusal that may be over after some time. */
  public static Problem later(ProblemCode code, String detail, long retryAfterMillis) {
    return new Problem(code, detail, null, retryAfterMillis, null);
  }

  /** A refusal because a session's execution is not over. */
  public static Problem busy(String detail, long retryAfterMillis, String currentExecutionId) {
    return new Problem(
        ProblemCode.SESSION_BUSY, detail, null, retryAfterMillis, currentExecutionId);
  }

  /** Seconds for a Retry-After header, at least one. */
  public long retryAfterSeconds() {
    return Math.max(1, (retryAfterMillis + 999) / 1000);
  }
}
