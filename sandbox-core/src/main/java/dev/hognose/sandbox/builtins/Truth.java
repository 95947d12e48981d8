// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import org.jspecify.annotations.Nullable;

/** The truth of values without guest code. */
final class Truth {
  private Truth() {}

  /** 1 for true, 0 for false or an argument left out, -1 if guest code must say. */
  static int of(@Nullable PyObject object) {
    if (object == null) {
      return 0;
    }
    if (object instanceof PyBool truth) {
      return truth == PyBool.TRUE ? 1 : 0;
    }
    if (object instanceof PyNone) {
      return 0;
    }
    if (object instanceof PyInt number) {
      return number.value != 0 ? 1 : 0;
    }
    if (object instanceof PyFloat number) {
      return number.value != 0 ? 1 : 0;
    }
    if (object instanceof PyBigInt) {
      return 1;
    }
    if (object instanceof PyComplex number) {
      return number.real != 0 || number.imaginary != 0 ? 1 : 0;
    }
    if (object instanceof PyRange range) {
      return range.length().signum();
    }

    int length = Containers.length(object);
    if (length >= 0) {
      return length > 0 ? 1 : 0;
    }
    boolean asks =
        object.type().lookup(Names.BOOL) != null || object.type().lookup(Names.LEN) != null;
    return asks ? -1 : 1;
  }
}
