// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;

/** An iterator of {@code itertools} that can be copied and pickled between its steps. */
interface Copyable {
  /** Its class, the arguments that make another, and its state if that says more. */
  PyTuple reduced();

  /**
   * Takes the state of another; what fits no iterator is moved to what does.
   *
   * @throws PyError TypeError, if it is none
   */
  default void restore(PyObject state) {
    throw noInteger();
  }

  /** What a wrong number raises. */
  static PyError noInteger() {
    return Raise.typeError("an integer is required");
  }

  /** The parts of a state that must be a tuple of that length. */
  static PyObject[] parts(PyObject state, int count) {
    if (!(state instanceof PyTuple tuple)) {
      throw Raise.typeError("state is not a tuple");
    }
    if (tuple.items.length != count) {
      throw Raise.typeError(
          "function takes exactly " + count + " arguments (" + tuple.items.length + " given)");
    }
    return tuple.items;
  }

  /** The places of a choice, which must be a tuple of that length. */
  static void requirePlaces(PyObject state, int count) {
    if (!(state instanceof PyTuple tuple) || tuple.items.length != count) {
      throw Raise.valueError("invalid arguments");
    }
  }

  /** A part of a state that must be a truth value. */
  static boolean flag(PyObject state) {
    if (state instanceof PyBool truth) {
      return truth == PyBool.TRUE;
    }
    if (state instanceof PyInt number) {
      return number.value != 0;
    }
    throw noInteger();
  }

  /** Ints as a tuple. */
  static PyTuple tuple(int[] numbers) {
    PyObject[] items = new PyObject[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(numbers[i]);
    }
    return PyTuple.of(items);
  }

  /** One of the ints of a state, moved between two bounds. */
  static int index(PyObject state, int place, int least, int most) {
    if (state instanceof PyTuple tuple
        && place < tuple.items.length
        && tuple.items[place] instanceof PyInt number) {
      return Math.clamp(number.value, least, Math.max(least, most));
    }
    throw noInteger();
  }
}
