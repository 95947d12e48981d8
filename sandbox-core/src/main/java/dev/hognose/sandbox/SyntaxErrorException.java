// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.Serial;

/** Thrown when a source is not a Python program; carries what the guest's user should see. */
public final class SyntaxErrorException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient GuestError error;

  SyntaxErrorException(GuestError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  /** The error as an uncaught exception would be told: type, message, caret text, line. */
  public GuestError error() {
    return error;
  }
}
