// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/**
 * The exponential function, rounded correctly in nearly all cases: like the C library's, whose own
 * error is at most 0.511 units in the last place.
 *
 * <p>The argument is k·ln 2/128 + r; 2^(k/128) comes from a table of double-doubles, e^r − 1 from
 * its series (P. T. P. Tang, "Table-driven implementation of the exponential function", 1989).
 */
final class Exponential {
  private static final int PARTS = 128;

  /** Beyond it the result, or its last part, may not be a normal double. */
  private static final double LARGE = 690;

  private static final DoubleDouble STEP = DoubleDouble.LN2.scaled(-7);

  /** So many leading bits of the step that a multiple by any k is exact. */
  private static final double STEP_HIGH =
      Double.longBitsToDouble(Double.doubleToRawLongBits(STEP.high()) & -1L << 24);

  private static final double STEP_LOW = STEP.high() - STEP_HIGH + STEP.low();

  private static final double[] POWERS = new double[PARTS];
  private static final double[] RESTS = new double[PARTS];

  static {
    for (int i = 0; i < PARTS; i++) {
      DoubleDouble power = STEP.times(i).exp();
      POWERS[i] = power.high();
      RESTS[i] = power.low();
    }
  }

  private Exponential() {}

  /** e to the power of {@code x}. */
  static double of(double x) {
    if (!(Math.abs(x) < LARGE)) {
      return Math.exp(x);
    }
    double k = Math.rint(x / STEP.high());
    double near = x - k * STEP_HIGH;
    double far = -k * STEP_LOW;
    double r = near + far;
    double lost = near - r + far;
    double tail = 1 / 6.0 + r * (1 / 24.0 + r * (1 / 120.0 + r * (1 / 720.0)));
    double series = lost + r * r * (0.5 + r * tail);
    int parts = (int) k;
    double power = POWERS[parts & PARTS - 1];
    double product = power * r;
    double rounding = Math.fma(power, r, -product);
    double sum = power + product;
    double rest = power - sum + product;
    rest += rounding + power * series + RESTS[parts & PARTS - 1];
    return (sum + rest) * Double.longBitsToDouble(Math.floorDiv(parts, PARTS) + 1023L << 52);
  }
}
