// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A builtin collection that {@link Containers} and {@link Iteration} do not know themselves. */
public interface NativeCollection {
  /** Its {@code len}. */
  int length();

  /** An iterator over it. */
  PyIterator iterator();
}
