// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import static dev.hognose.sandbox.stdlib.DoubleDouble.of;

/**
 * Elementary functions that agree with the C library under CPython in nearly all cases: by the
 * formulas of fdlibm where that library uses them, else rounded correctly.
 */
final class Accurate {
  private static final double LN2 = DoubleDouble.LN2.high();
  private static final double HALF_LN2 = LN2 / 2;
  private static final double LARGE = 690;
  private static final double TINY = 1e-8;

  private static final double LOG10_E = 0.4342944819032518;
  private static final double LOG10_2_HIGH = 0.30102999566361177;
  private static final double LOG10_2_LOW = 3.694239077158931E-13;

  private Accurate() {}

  private static double value(DoubleDouble number) {
    return number.high() + number.low();
  }

  private static boolean special(double x) {
    return x == 0 || !Double.isFinite(x);
  }

  static double cbrt(double x) {
    return StrictMath.cbrt(x);
  }

  static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  static double log1p(double x) {
    return StrictMath.log1p(x);
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
      return StrictMath.log10(x);
    }
    int power = Math.getExponent(x);
    int exponent = power < 0 ? power + 1 : power;
    double mantissa = Math.scalb(x, -exponent);
    double small = exponent * LOG10_2_LOW + LOG10_E * Math.log(mantissa);
    return small + exponent * LOG10_2_HIGH;
  }

  static double sinh(double x) {
    return StrictMath.sinh(x);
  }

  static double cosh(double x) {
    double size = Math.abs(x);
    if (!(size < LARGE)) {
      return Math.cosh(x);
    }
    if (size < HALF_LN2) {
      double less = StrictMath.expm1(size);
      double power = 1 + less;
      return 1 + less * less / (power + power);
    }
    double power = Math.exp(size);
    return size < 22 ? 0.5 * power + 0.5 / power : 0.5 * power;
  }

  static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  static double asinh(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x) || size < 0x1p-28) {
      return x;
    }
    double square = x * x;
    double result;
    if (size > 0x1p28) {
      result = Math.log(size) + LN2;
    } else if (size > 2) {
      result = Math.log(2 * size + 1 / (Math.sqrt(square + 1) + size));
    } else {
      result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (!Double.isFinite(x)) {
      return x;
    }
    if (x > 0x1p28) {
      return Math.log(x) + LN2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double less = x - 1;
    return StrictMath.log1p(less + Math.sqrt(2 * less + less * less));
  }

  static double atanh(double x) {
    double size = Math.abs(x);
    if (special(x) || size < 0x1p-28) {
      return x;
    }
    double twice = size + size;
    double argument = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
    return Math.copySign(0.5 * StrictMath.log1p(argument), x);
  }

  static double atan(double x) {
    return special(x) || Math.abs(x) < TINY * TINY || Math.abs(x) > 1e300
        ? Math.atan(x)
        : Circular.angle(of(x), DoubleDouble.ONE);
  }

  static double atan2(double y, double x) {
    if (special(x) || special(y) || Math.abs(y / x) < 1e-280 || Math.abs(y / x) > 1e280) {
      return Math.atan2(y, x);
    }
    int shift = -Math.getExponent(Math.max(Math.abs(x), Math.abs(y)));
    return Circular.angle(of(MathModule.scale(y, shift)), of(MathModule.scale(x, shift)));
  }

  static double asin(double x) {
    return Math.abs(x) >= 1 || special(x) || Math.abs(x) < TINY * TINY
        ? Math.asin(x)
        : Circular.angle(of(x), leg(x));
  }

  static double acos(double x) {
    return Math.abs(x) >= 1 || special(x) ? Math.acos(x) : Circular.angle(leg(x), of(x));
  }

  private static DoubleDouble leg(double x) {
    return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).root();
  }
}
