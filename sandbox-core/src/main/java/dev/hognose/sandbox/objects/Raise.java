// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** Makes the exceptions that builtin operations raise, with CPython's wording. */
public final class Raise {
  private Raise() {}

  /** An exception of a class with a message. */
  public static PyError of(PyType type, String message) {
    return new PyError(new PyException(type, PyTuple.of(new PyStr(message))));
  }

  /** An exception of a class with arguments. */
  public static PyError with(PyType type, PyObject... args) {
    return new PyError(new PyException(type, PyTuple.of(args)));
  }

  public static PyError typeError(String message) {
    return of(ExceptionTypes.TYPE_ERROR, message);
  }

  public static PyError valueError(String message) {
    return of(ExceptionTypes.VALUE_ERROR, message);
  }

  public static PyError indexError(String message) {
    return of(ExceptionTypes.INDEX_ERROR, message);
  }

  /** A KeyError whose argument is the key itself. */
  public static PyError keyError(PyObject key) {
    return with(ExceptionTypes.KEY_ERROR, key);
  }

  public static PyError overflowError(String message) {
    return of(ExceptionTypes.OVERFLOW_ERROR, message);
  }

  public static PyError zeroDivision(String message) {
    return of(ExceptionTypes.ZERO_DIVISION_ERROR, message);
  }

  public static PyError runtimeError(String message) {
    return of(ExceptionTypes.RUNTIME_ERROR, message);
  }

  public static PyError recursionError() {
    return of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  /** The TypeError of an argument of the wrong type; {@code what} tells function and argument. */
  public static PyError badArgument(String what, String wanted, PyObject given) {
    String got = given == PyNone.NONE ? "None" : given.type().shownName();
    return typeError(what + " must be " + wanted + ", not " + got);
  }

  /** The end of an iterator, with the value a generator returned. */
  public static PyError stopIteration(@Nullable PyObject value) {
    return value == null || value == PyNone.NONE
        ? with(ExceptionTypes.STOP_ITERATION)
        : with(ExceptionTypes.STOP_ITERATION, value);
  }

  /** An AttributeError that knows the object and the name, for suggestions. */
  public static PyError attributeError(PyObject object, PyStr name) {
    String message =
        object instanceof PyType type
            ? "type object '" + type.shownName() + "' has no attribute '" + name.value() + "'"
            : "'" + object.type().shownName() + "' object has no attribute '" + name.value() + "'";
    return attributeError(message, object, name);
  }

  /** An AttributeError with its own message. */
  public static PyError attributeError(String message, PyObject object, PyStr name) {
    PyError error = of(ExceptionTypes.ATTRIBUTE_ERROR, message);
    error.exception().setSlot(ExceptionMembers.NAME, name);
    error.exception().setSlot(ExceptionMembers.OBJ, object);
    return error;
  }

  /** The TypeError of an operator that neither operand supports. */
  public static PyError unsupportedOperands(String operator, PyObject left, PyObject right) {
    return typeError(
        "unsupported operand type(s) for "
            + operator
            + ": '"
            + left.type().shownName()
            + "' and '"
            + right.type().shownName()
            + "'");
  }
}
