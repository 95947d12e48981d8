// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

/** A file is no snapshot that can be loaded here; the message says why. */
public final class InvalidSnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean incompatible;

  InvalidSnapshotException(String message, boolean incompatible) {
    super(message);
    this.incompatible = incompatible;
  }

  /** Whether the file may be sound, but another version or kind is wanted here. */
  public boolean isIncompatible() {
    return incompatible;
  }
}
