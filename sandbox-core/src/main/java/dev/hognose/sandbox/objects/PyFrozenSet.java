// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code frozenset}. */
public final class PyFrozenSet extends PyAnySet {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("frozenset");

  public static final PyFrozenSet EMPTY = new PyFrozenSet();

  static {
    EMPTY.share();
  }

  private PyFrozenSet() {}

  /** A frozenset with the table of a set, which must not be used any more. */
  public static PyFrozenSet of(PySet keys) {
    if (keys.size() == 0) {
      return EMPTY;
    }
    PyFrozenSet result = new PyFrozenSet();
    result.take(keys);
    return result;
  }

  /** An empty one of its own, whose places are restored afterwards. */
  public static PyFrozenSet forRestoring() {
    return new PyFrozenSet();
  }

  /** The frozenset that a display of constants stands for: its keys were put in twice. */
  public static PyFrozenSet ofConstants(PyObject... keys) {
    return of(PySet.of(PySet.of(keys).toArray()));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
