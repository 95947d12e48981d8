// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/**
 * An object that is more than a small immutable value: a walk of the heap visits it once.
 *
 * <p>Numbers and singletons do without, to be small; a walk counts them where they stand.
 */
public abstract class Traced extends PyObject {
  /** Number of the last walk that visited it. */
  private int walk;

  /**
   * Marks it as visited.
   *
   * @param number of the walk, never used before
   * @return whether this walk comes here for the first time
   */
  public final boolean visit(int number) {
    if (walk == number) {
      return false;
    }
    walk = number;
    return true;
  }
}
