// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.io.Serial;

/** A guest exception on its way through Java frames; {@link Raise} makes them. */
public final class PyError extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient PyException exception;

  public PyError(PyException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  /** The exception object that guest code sees. */
  public PyException exception() {
    return exception;
  }
}
