// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/**
 * How deep builtins are within each other on Java's stack, where no walk of the heap sees what they
 * hold: so both their number and the arguments of all of them together are bounded.
 */
final class NativeDepth {
  private static final int MOST = 300;

  /** Arguments of all of them that are not charged. */
  private static final int FEW_ARGUMENTS = 16_384;

  /** What a builtin takes for an argument that it hands on, in bytes. */
  private static final long ARGUMENT_BYTES = 12;

  private final Meter meter;
  private int depth;
  private long arguments;

  /** How many arguments those of a call count for: one by name takes as much as four. */
  static int size(PyObject[] args, @Nullable PyDict keywords) {
    return keywords == null ? args.length : args.length + 4 * keywords.size();
  }

  NativeDepth(Meter meter) {
    this.meter = meter;
  }

  /**
   * A builtin begins before others are done.
   *
   * @throws dev.hognose.sandbox.objects.PyError a RecursionError if there are too many
   */
  void enter() {
    if (depth >= MOST) {
      throw Raise.recursionError();
    }
    depth++;
  }

  /** A builtin that {@link #enter} was called for is done. */
  void leave() {
    depth--;
  }

  /** The same as {@link #enter} for a call; many arguments are charged with all beneath them. */
  void enter(int given) {
    long all = arguments + given;
    if (all > FEW_ARGUMENTS) {
      meter.allocate(all * ARGUMENT_BYTES);
    }
    enter();
    arguments = all;
  }

  /** The call that {@link #enter(int)} was called for is done. */
  void leave(int given) {
    depth--;
    arguments -= given;
  }
}
