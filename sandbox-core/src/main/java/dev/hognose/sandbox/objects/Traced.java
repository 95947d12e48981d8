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

  /** The number that the walk has given it, if it gives numbers. */
  private int place;

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

  /**
   * The number that a walk has given it, or -1 if this walk has not come here.
   *
   * @param current the walk, told by its identity
   */
  public final int place(Object current) {
    return walk == current ? place : -1;
  }

  /** Marks it as visited and gives it a number. */
  public final void setPlace(Object current, int number) {
    walk = current;
    place = number;
  }
}
