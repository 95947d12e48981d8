// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/**
 * An object that is more than a small immutable value: a walk of the heap visits it once.
 *
 * <p>Numbers and singletons do without, to be small; a walk counts them where they stand.
 */
public abstract class Traced extends PyObject {
  /** The last walk that visited it. */
  private @Nullable Object walk;

  /**
   * Marks it as visited.
   *
   * @param current the walk, told by its identity
   * @return whether this walk comes here for the first time
   */
  public final boolean visit(Object current) {
    if (walk == current) {
      return false;
    }
    walk = current;
    return true;
  }

  /** What the last walk left here. */
  public final @Nullable Object mark() {
    return walk;
  }

  /** Leaves something here for a walk that is not to visit it again. */
  public final void setMark(Object mark) {
    walk = mark;
  }
}
