// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.io.Serial;

/** Thrown or handed over where the store did not do its work; nothing of the unit is in it. */
public final class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private enum Reason {
    FAILED,
    LEASE_LOST,
    NAME_TAKEN
  }

  private final Reason reason;

  StoreException(String message, Throwable cause) {
    super(message, cause);
    reason = Reason.FAILED;
  }

  private StoreException(Reason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  /** Another server has taken over what the unit was to change. */
  static StoreException leaseLost() {
    return new StoreException(Reason.LEASE_LOST, "another server has taken over");
  }

  /** The name that the unit was to give stands for another session. */
  static StoreException nameTaken() {
    return new StoreException(Reason.NAME_TAKEN, "the name stands for another session");
  }

  /** Whether another server has taken over what the unit was to change. */
  public boolean isLeaseLost() {
    return reason == Reason.LEASE_LOST;
  }

  /** Whether the name that the unit was to give stands for another session. */
  public boolean isNameTaken() {
    return reason == Reason.NAME_TAKEN;
  }

  /** Whether the store has refused the unit, rather than failed. */
  boolean isRefusal() {
    return reason != Reason.FAILED;
  }
}
