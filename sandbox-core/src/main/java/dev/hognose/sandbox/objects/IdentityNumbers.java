// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/**
 * Numbers of a session's objects, for {@code id} and the hashes of what is equal only to itself.
 */
public interface IdentityNumbers {
  /** Those of the session whose program runs. */
  ScopedValue<IdentityNumbers> CURRENT = ScopedValue.newInstance();

  /** The number of an object, the same as long as it lives; a multiple of 16. */
  long of(PyObject object);

  /** A number above 0 that no other object has, for one that keeps it itself. */
  int next();

  /** The hash of an object of the session whose program runs. */
  static long hash(PyObject object) {
    return CURRENT.get().of(object) >> 4;
  }
}
