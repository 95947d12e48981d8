// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;

/** The bound of the depth of calls: what the host allows, or the program has asked for. */
public final class CallDepth {
  /** How many times as deep as without asking a program may have its calls go. */
  private static final int MOST_DEEPER = 100;

  private static final PyStr SYS = PyStr.shared("sys");
  private static final PyStr LIMIT = PyStr.shared("_recursion_limit");

  private CallDepth() {}

  /**
   * Bounds the depth as the program wishes, at most {@link #MOST_DEEPER} times as deep as the host
   * allows it without asking; for 0 it stays. The bound that holds is the result.
   */
  public static int limit(Machine machine, long wanted) {
    if (wanted > 0 && wanted <= machine.depth) {
      throw Raise.of(
          ExceptionTypes.RECURSION_ERROR,
          "cannot set the recursion limit to "
              + wanted
              + " at the recursion depth "
              + machine.depth
              + ": the limit is too low");
    }
    if (wanted > 0) {
      machine.session().moveBounds();
      machine.recursionLimit = (int) Math.min(wanted, most(machine));
    }
    return machine.recursionLimit;
  }

  /** The greatest depth that a program can ask for. */
  static long most(Machine machine) {
    return (long) machine.hostLimit * MOST_DEEPER;
  }

  /** Lets hold what the program has set before, in this execution or in another of its session. */
  static void recall(Machine machine) {
    if (machine.session().movesBounds()
        && machine.session().modules().getStr(SYS) instanceof PyModule sys
        && sys.namespace.getStr(LIMIT) instanceof PyInt limit) {
      machine.recursionLimit = (int) Math.min(limit.value, most(machine));
    }
  }
}
