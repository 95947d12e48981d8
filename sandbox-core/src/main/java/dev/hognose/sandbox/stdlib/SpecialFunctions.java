// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import static dev.hognose.sandbox.stdlib.DoubleDouble.of;

/** The gamma and error functions, by the series of Abramowitz and Stegun, 6.1 and 7.1. */
final class SpecialFunctions {
  private static final double[] FACTORIALS = new double[171];

  /** Coefficients of Stirling's series, B(2n) / (2n (2n - 1)), by numerators and denominators. */
  private static final DoubleDouble[] STIRLING =
      coefficients(
          new double[][] {
            {1, 12},
            {-1, 360},
            {1, 1260},
            {-1, 1680},
            {1, 1188},
            {-691, 360360},
            {1, 156},
            {-3617, 122400},
            {43867, 244188},
            {-174611, 125400},
            {77683, 5796},
            {-236364091, 1506960},
            {657931, 300},
            {-3392780147.0, 93960}
          });

  /** ln(2 pi) / 2. */
  private static final DoubleDouble HALF_LOG_TWO_PI =
      new DoubleDouble(0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55);

  /** 2 / sqrt(pi). */
  private static final DoubleDouble TWO_OVER_ROOT_PI =
      new DoubleDouble(0x1.20dd750429b6dp0, 0x1.1ae3a914fed8p-56);

  private static final DoubleDouble PI =
      new DoubleDouble(0x1.921fb54442d18p1, 0x1.1a62633145c07p-53);

  private static final double SHIFT_OF_GAMMA = 13;

  /** Further, as the logarithm is near 0 where gamma is near 1. */
  private static final double SHIFT_OF_LOG = 25;

  static {
    DoubleDouble product = DoubleDouble.ONE;
    for (int i = 0; i < FACTORIALS.length; i++) {
      FACTORIALS[i] = product.high();
      product = product.times(i + 1.0);
    }
  }

  private SpecialFunctions() {}

  private static DoubleDouble[] coefficients(double[][] fractions) {
    DoubleDouble[] coefficients = new DoubleDouble[fractions.length];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = of(fractions[i][0]).over(of(fractions[i][1]));
    }
    return coefficients;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == Double.NEGATIVE_INFINITY) {
      return Double.NaN;
    }
    if (x == Math.rint(x) && x > 0 && x < 171.5) {
      return FACTORIALS[(int) x - 1];
    }
    if (Math.abs(x) < 1e-10) {
      return 1 / x - 0.5772156649015329;
    }
    if (x > 171.7) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -185) {
      return Math.floor(x) % 2 == 0 ? 0.0 : -0.0;
    }
    if (x < 0.5) {
      DoubleDouble sine = sineOfPi(x);
      DoubleDouble other = logGammaPositive(DoubleDouble.sum(1, -x), SHIFT_OF_GAMMA);
      double size = other.high() > 690 ? 690 : other.high();
      DoubleDouble power =
          other.high() > 690 ? of(690).exp().times(other.plus(-size).exp()) : other.exp();
      DoubleDouble result = PI.over(sine).over(power);
      return result.high() + result.low();
    }
    DoubleDouble log = logGammaPositive(of(x), SHIFT_OF_GAMMA);
    if (log.high() > 690) {
      DoubleDouble rest = log.plus(-690).exp();
      DoubleDouble result = of(690).exp().times(rest);
      return result.high() + result.low();
    }
    DoubleDouble result = log.exp();
    return result.high() + result.low();
  }

  /** The logarithm of the absolute value of gamma. */
  static double logGamma(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == 1 || x == 2) {
      return 0;
    }
    if (Math.abs(x) < 1e-20) {
      return -Math.log(Math.abs(x));
    }
    if (x > 1e17) {
      return x * (Math.log(x) - 1);
    }
    if (x < 0.5) {
      DoubleDouble sine = sineOfPi(x);
      DoubleDouble log = PI.over(sine.high() < 0 ? sine.negated() : sine).log();
      DoubleDouble result = log.minus(logGammaPositive(DoubleDouble.sum(1, -x), SHIFT_OF_LOG));
      return result.high() + result.low();
    }
    DoubleDouble result = logGammaPositive(of(x), SHIFT_OF_LOG);
    return result.high() + result.low();
  }

  private static DoubleDouble sineOfPi(double x) {
    double rest = Math.IEEEremainder(x, 2);
    return DoubleDouble.sineAndCosine(PI.times(rest))[0];
  }

  /**
   * The logarithm of gamma of a positive number.
   *
   * @param shiftTo from where the series is used; the error of what it leaves out is below 1e-34
   *     from 25 on, 1e-26 from 13 on
   */
  private static DoubleDouble logGammaPositive(DoubleDouble x, double shiftTo) {
    DoubleDouble shifted = x;
    DoubleDouble product = DoubleDouble.ONE;
    while (shifted.high() < shiftTo) {
      product = product.times(shifted);
      shifted = shifted.plus(1);
    }
    DoubleDouble result =
        shifted.plus(-0.5).times(shifted.log()).minus(shifted).plus(HALF_LOG_TWO_PI);
    DoubleDouble inverse = DoubleDouble.ONE.over(shifted);
    DoubleDouble square = inverse.times(inverse);
    DoubleDouble series = DoubleDouble.ZERO;
    for (int i = STIRLING.length - 1; i >= 0; i--) {
      series = series.times(square).plus(STIRLING[i]);
    }
    return result.plus(series.times(inverse)).minus(product.log());
  }

  static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double size = Math.abs(x);
    if (size > 6) {
      return Math.copySign(1, x);
    }
    if (size < 2.5) {
      DoubleDouble result = erfSeries(x);
      return result.high() + result.low();
    }
    return Math.copySign(1 - erfcPositive(size), x);
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x < 2) {
      if (x < -6) {
        return 2;
      }
      DoubleDouble result = DoubleDouble.ONE.minus(erfSeries(x));
      return result.high() + result.low();
    }
    return erfcPositive(x);
  }

  private static DoubleDouble erfSeries(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble twice = square.scaled(1);
    DoubleDouble term = of(x);
    DoubleDouble sum = term;
    for (int n = 0; n < 400; n++) {
      term = term.times(twice).times(DoubleDouble.inverse(2 * n + 3));
      sum = sum.plus(term);
      if (Math.abs(term.high()) <= Math.abs(sum.high()) * 0x1p-84) {
        break;
      }
    }
    return sum.times(square.negated().exp()).times(TWO_OVER_ROOT_PI);
  }

  /** By the continued fraction 7.1.14; for x of at least 2. */
  private static double erfcPositive(double x) {
    if (x > 27.3) {
      return 0;
    }
    DoubleDouble fraction = of(x);
    int depth = x < 3 ? 320 : 140;
    for (int i = depth; i > 0; i--) {
      fraction = of(i / 2.0).over(fraction).plus(x);
    }
    DoubleDouble square = DoubleDouble.product(x, x).negated();
    DoubleDouble half = square.scaled(-1).exp();
    DoubleDouble result = half.over(fraction).times(TWO_OVER_ROOT_PI).scaled(-1).times(half);
    return result.high() + result.low();
  }
}
