// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

/** A state does not fit into a snapshot; there is nothing wrong with it. */
public final class StateSizeException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  StateSizeException() {
    super("the state is too large for a snapshot, which holds at most 2 GiB");
  }
}
