// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

/**
 * A value was asked of an outcome that has none, by {@link Outcome#completed()}; its message holds
 * the guest's traceback if there is one.
 */
public final class NotCompletedException extends HognoseException {
  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  NotCompletedException(Outcome outcome, String message) {
    super(message, null);
    this.outcome = outcome;
  }

  /** What happened instead. */
  public Outcome outcome() {
    return outcome;
  }
}
