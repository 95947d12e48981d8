// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.limits;

import org.jspecify.annotations.Nullable;

/**
 * The account that a session's executions run up, one after the other: that of the execution on the
 * thread now, or none. It is for what is made late, of objects that outlive their execution.
 */
public final class RunningAccount {
  private @Nullable Meter running;

  /** Charges an allocation before it is made, if an execution runs. */
  public void allocate(long bytes) {
    Meter known = running;
    if (known != null) {
      known.allocate(bytes);
    }
  }

  /** Counts steps before they are taken, if an execution runs. */
  public void work(long steps) {
    Meter known = running;
    if (known != null) {
      known.work(steps);
    }
  }

  void begin(Meter meter) {
    running = meter;
  }

  void end() {
    running = null;
  }
}
