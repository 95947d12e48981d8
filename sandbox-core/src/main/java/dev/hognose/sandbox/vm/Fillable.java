// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Builtin types whose instances are made empty by {@code __new__} and filled by {@code __init__}.
 */
final class Fillable {
  private Fillable() {}

  /** Whether a call of a builtin's {@code __new__} makes an empty instance of a derived class. */
  static boolean makesEmpty(PyBuiltin maker, PyObject[] args) {
    return maker.owner != null
        && args.length > 0
        && args[0] != maker.owner
        && (maker.owner == PyList.TYPE
            || maker.owner == PySet.TYPE
            || maker.owner == PyByteArray.TYPE);
  }

  /** Whether a program's own call of a builtin's {@code __new__} makes an empty object. */
  static boolean isMadeEmpty(PyBuiltin maker, PyObject[] args, @Nullable PyDict keywords) {
    return args.length > (keywords == null ? 1 : 0)
        && args[0] == maker.owner
        && (maker.owner == PyList.TYPE
            || maker.owner == PyDict.TYPE
            || maker.owner == PySet.TYPE
            || maker.owner == PyByteArray.TYPE);
  }

  /**
   * Whether keyword arguments are none of an {@code __init__}'s business: its class's own maker's.
   */
  static boolean ignoresKeywords(PyBuiltin initializer, PyObject[] args) {
    return initializer.owner == PyList.TYPE
        && initializer.name.equals("__init__")
        && args.length > 0
        && args[0].type().lookup(Names.NEW) != PyList.TYPE.lookup(Names.NEW);
  }

  static boolean isFillable(PyType type) {
    return type == PyList.TYPE
        || type == PyDict.TYPE
        || type == PySet.TYPE
        || type == PyByteArray.TYPE
        || type.isFilledByInit()
        || type.isSubtypeOf(PyDict.TYPE);
  }
}
