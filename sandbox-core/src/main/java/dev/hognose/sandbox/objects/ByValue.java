// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/**
 * A builtin value that is compared and hashed by what it holds, and that {@link Comparison} and
 * {@link Hashing} do not know themselves: bound methods, generic aliases, values of library
 * modules.
 */
public interface ByValue {
  /** Whether it equals another value; may throw {@link GuestNeeded}. */
  boolean equalTo(PyObject other);

  /** The hash that goes with {@link #equalTo}; may throw {@link GuestNeeded} or raise TypeError. */
  long valueHash();

  /** The same, with the comparison that is under way for its parts. */
  default boolean equalTo(PyObject other, Comparison comparison, int depth) {
    return equalTo(other);
  }

  /** The same hash, with the hashing that is under way for its parts. */
  default long valueHash(Hashing hashing, int depth) {
    return valueHash();
  }

  /** The order of it and another value by one of LT, LE, GT, GE, or null if they have none. */
  default @Nullable PyBool order(int opcode, PyObject other) {
    return null;
  }
}
