// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;

/** What {@code is} compares. */
final class Identity {
  private Identity() {}

  /**
   * Whether two objects are the same. Equal small values are one object whether or not they share
   * memory, as programs that compare them by {@code is} expect.
   */
  static boolean same(PyObject a, PyObject b) {
    return a == b
        || a instanceof PyInt i && b instanceof PyInt j && i.value == j.value
        || a instanceof PyStr s && b instanceof PyStr t && s.value.equals(t.value);
  }
}
