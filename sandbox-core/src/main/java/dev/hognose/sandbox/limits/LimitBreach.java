// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.limits;

import java.io.Serial;

/** Thrown when a bound of the host is passed or the host cancels; no guest code ever sees it. */
public final class LimitBreach extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Which bound. */
  public enum Limit {
    DURATION("durationMillis"),
    MEMORY("memoryBytes"),
    STEPS("steps"),
    SUSPENSIONS("suspensions"),
    CANCELLED("cancelled");

    private final String fieldName;

    Limit(String fieldName) {
      this.fieldName = fieldName;
    }

    /** Its name in the public record of limits. */
    public String fieldName() {
      return fieldName;
    }
  }

  private final Limit limit;
  private final long allowed;
  private final long used;

  public LimitBreach(Limit limit, long allowed, long used) {
    super(limit.fieldName, null, false, false);
    this.limit = limit;
    this.allowed = allowed;
    this.used = used;
  }

  public Limit limit() {
    return limit;
  }

  /** The bound, in its unit. */
  public long allowed() {
    return allowed;
  }

  /** What had been used, in the bound's unit. */
  public long used() {
    return used;
  }
}
