// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import org.jspecify.annotations.Nullable;

/** How a decimal number is rounded. */
enum DecimalRounding {
  ROUND_UP,
  ROUND_DOWN,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP;

  /** The rounding of that name, or null. */
  static @Nullable DecimalRounding named(String name) {
    for (DecimalRounding each : values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  /**
   * Whether the digits kept grow by one.
   *
   * @param half order of what is dropped and one half: negative, 0 or positive
   * @param lastDigit last digit kept
   */
  boolean increments(boolean negative, int half, int lastDigit) {
    return switch (this) {
      case ROUND_UP -> true;
      case ROUND_DOWN -> false;
      case ROUND_CEILING -> !negative;
      case ROUND_FLOOR -> negative;
      case ROUND_HALF_UP -> half >= 0;
      case ROUND_HALF_DOWN -> half > 0;
      case ROUND_HALF_EVEN -> half > 0 || half == 0 && lastDigit % 2 == 1;
      case ROUND_05UP -> lastDigit % 5 == 0;
    };
  }

  /** Whether an overflow gives infinity rather than the largest number. */
  boolean overflowsToInfinity(boolean negative) {
    return switch (this) {
      case ROUND_DOWN, ROUND_05UP -> false;
      case ROUND_CEILING -> !negative;
      case ROUND_FLOOR -> negative;
      case ROUND_UP, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN -> true;
    };
  }
}
