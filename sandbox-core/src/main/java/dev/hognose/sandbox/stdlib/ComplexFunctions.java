// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.ComplexArithmetic;
import dev.hognose.sandbox.objects.PyComplex;

/** Elementary functions of complex numbers, with the special values of C99's annex G. */
final class ComplexFunctions {

  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;
  private static final double LN2 = Math.log(2);
  private static final double LN10 = Math.log(10);

  /** Parts above this are so large that adding 1 to them changes nothing. */
  private static final double LARGE = 1e150;

  private ComplexFunctions() {}

  private static PyComplex of(double real, double imaginary) {
    return new PyComplex(real, imaginary);
  }

  private static boolean infinite(double x) {
    return Double.isInfinite(x);
  }

  private static boolean finite(double x) {
    return Double.isFinite(x);
  }

  /** A result of finite arguments; OverflowError where it is infinite. */
  private static PyComplex checked(double real, double imaginary) {
    if (infinite(real) || infinite(imaginary)) {
      throw MathModule.range();
    }
    return of(real, imaginary);
  }

  /** The number of a length and an angle. */
  static PyComplex rect(double r, double phi) {
    if (phi == 0) {
      if (finite(r)) {
        return of(r, r * phi);
      }
      return of(r, Double.isNaN(r) ? 0 : Math.copySign(phi, r * Math.copySign(1, phi)));
    }
    if (finite(phi)) {
      return of(r * Circular.cos(phi), r * Circular.sin(phi));
    }
    if (r == 0) {
      return of(0, 0);
    }
    if (infinite(phi) && !Double.isNaN(r)) {
      throw MathModule.domain();
    }
    return of(infinite(r) ? INF : NAN, NAN);
  }

  static PyComplex exp(double x, double y) {
    if (!finite(y)) {
      return expOfInfinite(x, y);
    }
    if (y == 0) {
      return of(x == INF ? INF : MathModule.checked(Math.exp(x), true, false), y);
    }
    if (x == INF) {
      return of(Math.copySign(INF, Circular.cos(y)), Math.copySign(INF, Circular.sin(y)));
    }
    if (x > 709) {
      double size = MathModule.checked(Math.exp(x - 1), true, false);
      return checked(size * Circular.cos(y) * Math.E, size * Circular.sin(y) * Math.E);
    }
    double size = Math.exp(x);
    return of(size * Circular.cos(y), size * Circular.sin(y));
  }

  private static PyComplex expOfInfinite(double x, double y) {
    if (x == -INF) {
      return of(0, 0);
    }
    if (infinite(y) && !Double.isNaN(x)) {
      throw MathModule.domain();
    }
    return of(x == INF ? x : NAN, NAN);
  }

  static PyComplex log(double x, double y) {
    if (x == 0 && y == 0) {
      throw MathModule.domain();
    }
    return of(logOfSize(Math.abs(x), Math.abs(y)), Accurate.atan2(y, x));
  }

  private static double logOfSize(double x, double y) {
    if (infinite(x) || infinite(y)) {
      return INF;
    }
    if (x > 1e308 || y > 1e308) {
      return Math.log(ComplexArithmetic.hypot(x / 2, y / 2)) + LN2;
    }
    if (x < 1e-307 && y < 1e-307) {
      return Math.log(ComplexArithmetic.hypot(x * 0x1p53, y * 0x1p53)) - 53 * LN2;
    }
    double size = ComplexArithmetic.hypot(x, y);
    if (size < 0.71 || size > 1.73 || Double.isNaN(size)) {
      return Math.log(size);
    }
    double large = Math.max(x, y);
    double small = Math.min(x, y);
    return Accurate.log1p((large - 1) * (large + 1) + small * small) / 2;
  }

  static PyComplex log10(double x, double y) {
    PyComplex natural = log(x, y);
    return of(natural.real / LN10, natural.imaginary / LN10);
  }

  static PyComplex sqrt(double x, double y) {
    if (x == 0 && y == 0) {
      return of(0, y);
    }
    if (infinite(y)) {
      return of(INF, y);
    }
    if (x == INF) {
      return of(INF, Double.isNaN(y) ? y : Math.copySign(0, y));
    }
    if (x == -INF) {
      return of(Double.isNaN(y) ? NAN : 0, Math.copySign(INF, y));
    }
    double ax = Math.abs(x);
    double ay = Math.abs(y);
    double size;
    if (ax < 2.3e-308 && ay < 2.3e-308) {
      double scaled = Math.scalb(ax, 56);
      double sum = scaled + ComplexArithmetic.hypot(scaled, Math.scalb(ay, 56));
      size = Math.scalb(Math.sqrt(sum), -28) / Math.sqrt(2);
    } else {
      double eighth = ax / 8;
      size = 2 * Math.sqrt(eighth + ComplexArithmetic.hypot(eighth, ay / 8));
    }
    double other = ay / (2 * size);
    return x >= 0 ? of(size, Math.copySign(other, y)) : of(other, Math.copySign(size, y));
  }

  static PyComplex cosh(double x, double y) {
    if (!finite(x) || !finite(y)) {
      return coshOfInfinite(x, y);
    }
    if (Math.abs(x) > 708) {
      double part = x - Math.copySign(1, x);
      return checked(
          MathModule.checked(Circular.cos(y) * Accurate.cosh(part) * Math.E, false, false),
          Circular.sin(y) * Accurate.sinh(part) * Math.E);
    }
    return of(Circular.cos(y) * Accurate.cosh(x), Circular.sin(y) * Accurate.sinh(x));
  }

  private static PyComplex coshOfInfinite(double x, double y) {
    if (infinite(y) && !Double.isNaN(x)) {
      throw MathModule.domain();
    }
    if (!infinite(x)) {
      return of(NAN, x == 0 || y == 0 ? 0 : NAN);
    }
    if (y == 0) {
      return of(INF, x > 0 ? y : -y);
    }
    if (finite(y)) {
      return of(
          Math.copySign(INF, Circular.cos(y)),
          Math.copySign(INF, Circular.sin(y)) * Math.signum(x));
    }
    return of(INF, NAN);
  }

  static PyComplex sinh(double x, double y) {
    if (!finite(x) || !finite(y)) {
      return sinhOfInfinite(x, y);
    }
    if (Math.abs(x) > 708) {
      double part = x - Math.copySign(1, x);
      return checked(
          Circular.cos(y) * Accurate.sinh(part) * Math.E,
          Circular.sin(y) * Accurate.cosh(part) * Math.E);
    }
    return of(Circular.cos(y) * Accurate.sinh(x), Circular.sin(y) * Accurate.cosh(x));
  }

  private static PyComplex sinhOfInfinite(double x, double y) {
    if (infinite(y) && !Double.isNaN(x)) {
      throw MathModule.domain();
    }
    if (!infinite(x)) {
      return of(x == 0 ? 0 : NAN, y == 0 ? y : NAN);
    }
    if (y == 0) {
      return of(x, y);
    }
    if (finite(y)) {
      return of(
          Math.copySign(INF, Circular.cos(y)) * Math.signum(x),
          Math.copySign(INF, Circular.sin(y)));
    }
    return of(INF, NAN);
  }

  static PyComplex tanh(double x, double y) {
    if (infinite(y) && finite(x)) {
      throw MathModule.domain();
    }
    if (infinite(x)) {
      double sine = finite(y) ? 2 * Circular.sin(y) * Circular.cos(y) : 0;
      return of(Math.copySign(1, x), Math.copySign(0, sine));
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return of(NAN, y == 0 ? y : NAN);
    }
    if (Math.abs(x) > 354) {
      return of(
          Math.copySign(1, x), 4 * Circular.sin(y) * Circular.cos(y) * Math.exp(-2 * Math.abs(x)));
    }
    double tx = Accurate.tanh(x);
    double ty = Math.tan(y);
    double cx = 1 / Accurate.cosh(x);
    double both = tx * ty;
    double denominator = 1 + both * both;
    return of(tx * (1 + ty * ty) / denominator, ((ty / denominator) * cx) * cx);
  }

  static PyComplex cos(double x, double y) {
    return cosh(-y, x);
  }

  static PyComplex sin(double x, double y) {
    return turned(sinh(-y, x));
  }

  static PyComplex tan(double x, double y) {
    return turned(tanh(-y, x));
  }

  /** Divided by i. */
  private static PyComplex turned(PyComplex value) {
    return of(value.imaginary, -value.real);
  }

  private static boolean large(double x, double y) {
    return Math.abs(x) > LARGE || Math.abs(y) > LARGE;
  }

  /** The logarithm of twice the length of a large number. */
  private static double logOfTwice(double x, double y) {
    return Math.log(ComplexArithmetic.hypot(x / 2, y / 2)) + LN2 * 2;
  }

  static PyComplex acos(double x, double y) {
    if (Double.isNaN(y) && (x == 0 || infinite(x))) {
      return x == 0 ? of(Math.PI / 2, NAN) : of(NAN, INF);
    }
    if (large(x, y)) {
      return of(Accurate.atan2(Math.abs(y), x), -Math.copySign(logOfTwice(x, y), y));
    }
    PyComplex s1 = sqrt(1 - x, -y);
    PyComplex s2 = sqrt(1 + x, y);
    return of(
        2 * Accurate.atan2(s1.real, s2.real),
        Accurate.asinh(s2.real * s1.imaginary - s2.imaginary * s1.real));
  }

  static PyComplex acosh(double x, double y) {
    if (large(x, y)) {
      return of(logOfTwice(x, y), Accurate.atan2(y, x));
    }
    PyComplex s1 = sqrt(x - 1, y);
    PyComplex s2 = sqrt(x + 1, y);
    return of(
        Accurate.asinh(s1.real * s2.real + s1.imaginary * s2.imaginary),
        2 * Accurate.atan2(s1.imaginary, s2.real));
  }

  static PyComplex asinh(double x, double y) {
    if (y == 0 && Double.isNaN(x)) {
      return of(x, y);
    }
    if (large(x, y)) {
      return of(Math.copySign(logOfTwice(x, y), x), Accurate.atan2(y, Math.abs(x)));
    }
    PyComplex s1 = sqrt(1 + y, -x);
    PyComplex s2 = sqrt(1 - y, x);
    return of(
        Accurate.asinh(s1.real * s2.imaginary - s2.real * s1.imaginary),
        Accurate.atan2(y, s1.real * s2.real - s1.imaginary * s2.imaginary));
  }

  static PyComplex asin(double x, double y) {
    return infinite(x) && Double.isNaN(y) ? of(NAN, -INF) : turned(asinh(-y, x));
  }

  static PyComplex atanh(double x, double y) {
    if (x < 0 || x == 0 && 1 / x < 0) {
      PyComplex opposite = atanh(-x, -y);
      return of(-opposite.real, -opposite.imaginary);
    }
    if (infinite(x) || infinite(y)) {
      return of(0, Double.isNaN(y) ? y : Math.copySign(Math.PI / 2, y));
    }
    if (x == 0 && Double.isNaN(y)) {
      return of(x, y);
    }
    double ay = Math.abs(y);
    if (x > 1e153 || ay > 1e153) {
      double size = ComplexArithmetic.hypot(x / 2, y / 2);
      return of(x / 4 / size / size, -Math.copySign(Math.PI / 2, -y));
    }
    if (x == 1 && ay < 1e-153) {
      if (ay == 0) {
        throw MathModule.domain();
      }
      return of(
          -Math.log(Math.sqrt(ay) / Math.sqrt(ComplexArithmetic.hypot(ay, 2))),
          Math.copySign(Accurate.atan2(2, -ay) / 2, y));
    }
    return of(
        Accurate.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4,
        -Accurate.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2);
  }

  static PyComplex atan(double x, double y) {
    return turned(atanh(-y, x));
  }
}
