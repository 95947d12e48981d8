// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** What a snapshot holds is no state that a program can come to. */
public final class InvalidStateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidStateException(String message) {
    super(message, null, false, false);
  }
}
