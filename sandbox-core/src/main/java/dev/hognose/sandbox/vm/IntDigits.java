// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyStr;

/** The bound of the decimal digits of an int that is read or written: the program may move it. */
public final class IntDigits {
  private static final PyStr SYS = PyStr.shared("sys");
  private static final PyStr LIMIT = PyStr.shared("_int_digits");

  private IntDigits() {}

  /** Lets a bound hold; 0 is none. */
  public static void limit(Machine machine, long digits) {
    machine.session().moveBounds();
    machine.meter().limitDigits(Math.clamp(digits, 0, Integer.MAX_VALUE));
  }

  /** Lets hold what the program has set before, in this execution or in another of its session. */
  static void recall(Machine machine) {
    if (machine.session().movesBounds()
        && machine.session().modules().getStr(SYS) instanceof PyModule sys
        && sys.namespace.getStr(LIMIT) instanceof PyInt digits) {
      limit(machine, digits.value);
    }
  }
}
