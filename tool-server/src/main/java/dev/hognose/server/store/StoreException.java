// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.io.Serial;

/** Thrown or handed over where the store did not do its work; nothing of the unit is in it. */
public final class StoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean leaseLost;

  StoreException(String message, Throwable cause) {
    super(message, cause);
    leaseLost = false;
  }

  private StoreException(String message) {
    super(message, null, false, false);
    leaseLost = true;
  }

  /** Another server has taken over what the unit was to change. */
  static StoreException leaseLost() {
    return new StoreException("another server has taken over");
  }

  /** Whether another server has taken over what the unit was to change. */
  public boolean isLeaseLost() {
    return leaseLost;
  }
}
