// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.Serial;

/** Thrown when a source needs more to be compiled than {@link Program#compile} was allowed. */
public final class CompilationLimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String limit;
  private final long allowed;
  private final long used;

  CompilationLimitException(String limit, long allowed, long used) {
    super("compilation exceeds " + limit + " (" + allowed + ")", null, false, false);
    this.limit = limit;
    this.allowed = allowed;
    this.used = used;
  }

  /** The bound's name as in {@link Limits}, such as {@code durationMillis}. */
  public String limit() {
    return limit;
  }

  /** The bound, in its unit. */
  public long allowed() {
    return allowed;
  }

  /** What had been used, or would have been, when it was noticed. */
  public long used() {
    return used;
  }
}
