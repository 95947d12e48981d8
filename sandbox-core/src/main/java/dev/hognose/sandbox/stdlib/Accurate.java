// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import static dev.hognose.sandbox.stdlib.DoubleDouble.of;

/**
 * Elementary functions rounded correctly in nearly all cases, so that they agree with the C library
 * that CPython uses where Java's own functions are up to one unit in the last place off.
 */
final class Accurate {
  private static final DoubleDouble LN10 = of(10).log();
  private static final double LARGE = 690;
  private static final double TINY = 1e-8;

  private Accurate() {}

  private static double value(DoubleDouble number) {
    return number.high() + number.low();
  }

  private static boolean special(double x) {
    return x == 0 || !Double.isFinite(x);
  }

  static double cbrt(double x) {
    if (special(x) || Math.abs(x) < 1e-290 || Math.abs(x) > 1e290) {
      return Math.cbrt(x);
    }
    double guess = Math.cbrt(x);
    DoubleDouble square = DoubleDouble.product(guess, guess);
    DoubleDouble error = square.times(guess).minus(of(x));
    return guess - error.high() / (3 * square.high());
  }

  static double expm1(double x) {
    if (special(x) || Math.abs(x) > LARGE || Math.abs(x) < 1e-290) {
      return Math.expm1(x);
    }
    return x < -45 ? -1 : value(of(x).expm1());
  }

  static double log1p(double x) {
    if (special(x) || Math.abs(x) < 1e-290) {
      return x;
    }
    return x > 1e300 ? Math.log(x) : value(of(x).log1p());
  }

  static double log2(double x) {
    if (special(x) || x < Double.MIN_NORMAL) {
      return special(x) ? Math.log(x) : log2(x * 0x1p60) - 60;
    }
    int exponent = Math.getExponent(x);
    if (x == Math.scalb(1.0, exponent)) {
      return exponent;
    }
    return value(of(x).log().over(DoubleDouble.LN2));
  }

  static double log10(double x) {
    if (special(x) || x < Double.MIN_NORMAL) {
      return Math.log10(x);
    }
    return value(of(x).log().over(LN10));
  }

  static double sinh(double x) {
    if (special(x) || Math.abs(x) < TINY * TINY || Math.abs(x) > LARGE) {
      return Math.sinh(x);
    }
    DoubleDouble less = of(x).expm1();
    return value(less.plus(less.over(less.plus(1)))) / 2;
  }

  static double cosh(double x) {
    if (special(x) || Math.abs(x) > LARGE) {
      return Math.cosh(x);
    }
    DoubleDouble power = of(x).exp();
    return value(power.plus(DoubleDouble.ONE.over(power))) / 2;
  }

  static double tanh(double x) {
    if (special(x) || Math.abs(x) < TINY * TINY || Math.abs(x) > 22) {
      return Math.tanh(x);
    }
    DoubleDouble less = of(2 * x).expm1();
    return value(less.over(less.plus(2)));
  }

  static double asinh(double x) {
    double size = Math.abs(x);
    if (special(x) || size < 1e-150) {
      return x;
    }
    if (size > 1e150) {
      return Math.copySign(Math.log(size) + DoubleDouble.LN2.high(), x);
    }
    DoubleDouble square = DoubleDouble.product(size, size);
    DoubleDouble rest = square.over(square.plus(1).root().plus(1));
    return Math.copySign(value(rest.plus(size).log1p()), x);
  }

  static double acosh(double x) {
    if (special(x) || x == 1) {
      return x == 1 ? 0 : x;
    }
    if (x > 1e150) {
      return Math.log(x) + DoubleDouble.LN2.high();
    }
    DoubleDouble less = DoubleDouble.sum(x, -1);
    DoubleDouble root = less.times(DoubleDouble.sum(x, 1)).root();
    return value(less.plus(root).log1p());
  }

  static double atanh(double x) {
    double size = Math.abs(x);
    if (special(x) || size < 1e-150) {
      return x;
    }
    DoubleDouble ratio = of(2 * size).over(DoubleDouble.sum(1, -size));
    return Math.copySign(value(ratio.log1p()) / 2, x);
  }

  static double atan(double x) {
    return special(x) || Math.abs(x) < TINY * TINY || Math.abs(x) > 1e300
        ? Math.atan(x)
        : value(DoubleDouble.angle(of(x), DoubleDouble.ONE));
  }

  static double atan2(double y, double x) {
    if (special(x) || special(y) || Math.abs(y / x) < 1e-280 || Math.abs(y / x) > 1e280) {
      return Math.atan2(y, x);
    }
    int shift = -Math.getExponent(Math.max(Math.abs(x), Math.abs(y)));
    return value(
        DoubleDouble.angle(of(MathModule.scale(y, shift)), of(MathModule.scale(x, shift))));
  }

  static double asin(double x) {
    return Math.abs(x) >= 1 || special(x) || Math.abs(x) < TINY * TINY
        ? Math.asin(x)
        : value(DoubleDouble.angle(of(x), leg(x)));
  }

  static double acos(double x) {
    return Math.abs(x) >= 1 || special(x)
        ? Math.acos(x)
        : value(DoubleDouble.angle(leg(x), of(x)));
  }

  private static DoubleDouble leg(double x) {
    return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).root();
  }
}
