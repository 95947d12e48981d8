// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

/** A snapshot needs what this version does not have. */
public final class IncompatibleStateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IncompatibleStateException(String message) {
    super(message, null, false, false);
  }
}
