// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import org.jspecify.annotations.Nullable;

/** What {@code is} compares. */
public final class Identity {
  private Identity() {}

  /**
   * Whether two objects are the same. Equal ints, floats and strs are one object whether or not
   * they share memory, so that a snapshot need not keep which of them do; only a float that is no
   * number is the same as itself alone. Code objects of the same code are one, too.
   */
  public static boolean same(@Nullable PyObject a, @Nullable PyObject b) {
    return a == b
        || a instanceof PyInt i && b instanceof PyInt j && i.value == j.value
        || a instanceof PyStr s && b instanceof PyStr t && s.value().equals(t.value())
        || a instanceof PyFloat f && b instanceof PyFloat g && sameBits(f.value, g.value)
        || a instanceof PyBigInt m && b instanceof PyBigInt n && m.sameAs(n)
        || a instanceof PyCode c && b instanceof PyCode d && c.code == d.code;
  }

  private static boolean sameBits(double a, double b) {
    return a == b && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
  }

  /** Whether an object is known by its value alone. */
  static boolean isByValue(PyObject object) {
    return object instanceof PyInt
        || object instanceof PyStr
        || object instanceof PyFloat f && !Double.isNaN(f.value)
        || object instanceof PyBigInt
        || object instanceof PyNone
        || object instanceof PyBool
        || object instanceof PyTuple tuple && tuple.items.length == 0;
  }
}
