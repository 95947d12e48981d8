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
    return switch (object) {
      case null -> 0;
      case PyBool truth -> truth == PyBool.TRUE ? 1 : 0;
      case PyNone none -> 0;
      case PyInt number -> number.value != 0 ? 1 : 0;
      case PyFloat number -> number.value != 0 ? 1 : 0;
      case PyBigInt number -> 1;
      case PyComplex number -> number.real != 0 || number.imaginary != 0 ? 1 : 0;
      case PyRange range -> range.length().signum();
      default -> {
        int length = Containers.length(object);
        if (length >= 0) {
          yield length > 0 ? 1 : 0;
        }
        boolean asks =
            object.type().lookup(Names.BOOL) != null || object.type().lookup(Names.LEN) != null;
        yield asks ? -1 : 1;
      }
    };
  }
}
