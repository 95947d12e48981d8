// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import java.util.Arrays;

/** A place in the code that jumps lead to, and the locals that are bound on all ways to it. */
final class Label {
  private static final int[] NO_USES = {};
  private static final long[] UNREACHED = {};

  /** Index of the instruction, or -1 while it is not known. */
  int position = -1;

  /** Instructions that jump here; not needed once the place is known. */
  int[] uses = NO_USES;

  int useCount;

  /** The locals certainly bound; {@link #reached} tells whether it means anything. */
  long[] bound = UNREACHED;

  private boolean reached;

  boolean reached() {
    return reached;
  }

  void use(int instruction) {
    if (useCount == uses.length) {
      uses = Arrays.copyOf(uses, Math.max(2, useCount * 2));
    }
    uses[useCount++] = instruction;
  }

  /** Notes that control comes here with certain locals bound. */
  void reach(long[] from) {
    if (!reached) {
      bound = from.clone();
      reached = true;
      return;
    }
    for (int i = 0; i < bound.length; i++) {
      bound[i] &= from[i];
    }
  }
}
