// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** An iterator over a builtin container: its steps never run guest code. */
public abstract class PyIterator extends Traced {
  /** The next item, or null at the end and ever after. */
  public abstract @Nullable PyObject next();

  /** How many items are left, as {@code __length_hint__} tells, or -1 if it has no such method. */
  public int lengthHint() {
    return -1;
  }

  /** Whether its items are made for whoever asks, rather than taken from what holds them. */
  public boolean makesItems() {
    return false;
  }

  @Override
  public long heapBytes() {
    return 28;
  }
}
