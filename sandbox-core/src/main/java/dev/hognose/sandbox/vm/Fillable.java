// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyType;

/**
 * Builtin types whose instances are made empty by {@code __new__} and filled by {@code __init__}.
 */
final class Fillable {
  private Fillable() {}

  static boolean isFillable(PyType type) {
    return type == PyList.TYPE
        || type == PyDict.TYPE
        || type == PySet.TYPE
        || type == PyByteArray.TYPE
        || type.isFilledByInit()
        || type.isSubtypeOf(PyDict.TYPE);
  }
}
