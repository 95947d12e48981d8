// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.io.Serial;

/**
 * Thrown by an operation of this package that would have to run guest code, before it has changed
 * anything: the machine then runs the same operation written in Python.
 */
public final class GuestNeeded extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The only instance; it carries nothing. */
  public static final GuestNeeded SIGNAL = new GuestNeeded();

  private GuestNeeded() {
    super(null, null, false, false);
  }
}
