// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/**
 * A collection of the library whose items are found by position alone, without slices: what asks
 * for an item by an operator refuses other keys before the collection's methods see them.
 */
public interface PositionalCollection extends NativeCollection {
  /** Refuses a key that is no position; TypeError, or IndexError if it is too large. */
  static void check(PyObject container, PyObject key) {
    if (!(Payload.of(container) instanceof PositionalCollection)) {
      return;
    }
    PyObject number = Numbers.asInt(key);
    if (number instanceof PyBigInt) {
      throw Raise.indexError(
          "cannot fit '" + key.type().shownName() + "' into an index-sized integer");
    }
    if (number == null && key.type().lookup(Names.INDEX) == null) {
      throw Raise.typeError("sequence index must be integer, not '" + key.type().shownName() + "'");
    }
  }
}
