// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of {@code match} statements on subjects that need no guest code. A null result says that
 * nothing is known here, and that nothing has changed; the prelude's Python then does it, errors
 * included.
 */
final class Matching {
  private static final PyStr MATCH_ARGS = PyStr.shared("__match_args__");

  /** The types whose one positional sub-pattern is matched against the subject itself. */
  private static final PyType[] MATCHED_THEMSELVES = {
    PyStr.TYPE,
    PyInt.TYPE,
    PyFloat.TYPE,
    PyList.TYPE,
    PyDict.TYPE,
    PyTuple.TYPE,
    PySet.TYPE,
    PyFrozenSet.TYPE,
    PyBytes.TYPE,
    PyByteArray.TYPE
  };

  private Matching() {}

  /** The values of a mapping's keys as a tuple, or None if one is not there. */
  static @Nullable PyObject keys(PyObject subject, PyObject wanted) {
    if (!(subject instanceof PyDict dict) || !(wanted instanceof PyTuple keys) || !differ(keys)) {
      return null;
    }
    PyObject[] values = new PyObject[keys.items.length];
    try {
      for (int i = 0; i < values.length; i++) {
        PyObject value = dict.get(keys.items[i]);
        if (value == null) {
          return PyNone.NONE;
        }
        values[i] = value;
      }
    } catch (GuestNeeded needed) {
      return null;
    }
    return PyTuple.of(values);
  }

  /** Whether keys are texts and small numbers, none of them twice. */
  private static boolean differ(PyTuple keys) {
    for (int i = 0; i < keys.items.length; i++) {
      PyObject key = keys.items[i];
      if (!(key instanceof PyStr || key instanceof PyInt)) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (same(key, keys.items[j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean same(PyObject a, PyObject b) {
    return a instanceof PyStr x && b instanceof PyStr y && x.equals(y)
        || a instanceof PyInt i && b instanceof PyInt j && i.value == j.value;
  }

  /**
   * What the sub-patterns of a class pattern are matched against, as a tuple; None if the subject
   * is not of the class or lacks an attribute.
   *
   * @param args the subject, the class, the number of positional sub-patterns, names of the others
   */
  static @Nullable PyObject ofClass(PyObject[] args) {
    PyObject subject = args[0];
    if (!(args[1] instanceof PyType type)
        || !(args[2] instanceof PyInt count)
        || !(args[3] instanceof PyTuple keywords)) {
      return null;
    }
    PyObject member = Shortcut.isInstance(subject, type);
    if (member != PyBool.TRUE) {
      return member == null ? null : PyNone.NONE;
    }
    int positional = (int) count.value;
    PyObject[] values = new PyObject[positional + keywords.items.length];
    PyObject names = positional == 0 ? PyTuple.EMPTY : type.lookup(MATCH_ARGS);
    if (names == null && positional == 1 && isMatchedItself(type)) {
      values[0] = subject;
    } else if (names instanceof PyTuple known && known.items.length >= positional) {
      PyObject answer = fill(subject, known, positional, values, 0);
      if (answer != PyBool.TRUE) {
        return answer;
      }
    } else {
      return null;
    }
    for (int i = 0; i < keywords.items.length && names instanceof PyTuple known; i++) {
      for (int j = 0; j < positional; j++) {
        if (same(keywords.items[i], known.items[j])) {
          return null;
        }
      }
    }
    PyObject answer = fill(subject, keywords, keywords.items.length, values, positional);
    return answer == PyBool.TRUE ? PyTuple.of(values) : answer;
  }

  /** True once attributes stand in their places, None if one is missing, null if not known here. */
  private static @Nullable PyObject fill(
      PyObject subject, PyTuple names, int count, PyObject[] values, int at) {
    for (int i = 0; i < count; i++) {
      if (!(names.items[i] instanceof PyStr name)) {
        return null;
      }
      for (int j = 0; j < i; j++) {
        if (same(name, names.items[j])) {
          return null;
        }
      }
      PyObject value = Attributes.peek(subject, name);
      if (value == null || value == Attributes.MISSING) {
        return value == null ? null : PyNone.NONE;
      }
      values[at + i] = value;
    }
    return PyBool.TRUE;
  }

  private static boolean isMatchedItself(PyType type) {
    for (PyType each : MATCHED_THEMSELVES) {
      if (type.isSubtypeOf(each)) {
        return true;
      }
    }
    return false;
  }
}
