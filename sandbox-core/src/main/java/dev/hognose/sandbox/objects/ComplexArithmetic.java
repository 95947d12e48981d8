// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import org.jspecify.annotations.Nullable;

/** The binary operators of complex numbers. */
public final class ComplexArithmetic {
  /** Whole exponents up to this are computed by multiplication. */
  private static final int MULTIPLIED_UP_TO = 100;

  private ComplexArithmetic() {}

  static @Nullable PyObject binary(int opcode, PyComplex a, PyComplex b) {
    return switch (opcode) {
      case Opcode.ADD -> new PyComplex(a.real + b.real, a.imaginary + b.imaginary);
      case Opcode.SUB -> new PyComplex(a.real - b.real, a.imaginary - b.imaginary);
      case Opcode.MUL -> multiply(a, b);
      case Opcode.TRUE_DIV -> divide(a, b);
      case Opcode.POW -> power(a, b);
      default -> null;
    };
  }

  private static PyComplex multiply(PyComplex a, PyComplex b) {
    return new PyComplex(
        a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real);
  }

  /** The quotient by Smith's method, which scales by the larger part of the divisor. */
  public static PyComplex divide(PyComplex a, PyComplex b) {
    double real = Math.abs(b.real);
    double imaginary = Math.abs(b.imaginary);
    if (real >= imaginary) {
      if (real == 0) {
        throw Raise.zeroDivision("complex division by zero");
      }
      double ratio = b.imaginary / b.real;
      double scale = b.real + b.imaginary * ratio;
      return new PyComplex(
          (a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale);
    }
    if (imaginary >= real) {
      double ratio = b.real / b.imaginary;
      double scale = b.real * ratio + b.imaginary;
      return new PyComplex(
          (a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale);
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  static PyComplex power(PyComplex a, PyComplex b) {
    PyComplex result;
    if (b.real == 0 && b.imaginary == 0) {
      return new PyComplex(1, 0);
    }
    if (a.real == 0 && a.imaginary == 0) {
      if (b.imaginary != 0 || b.real < 0) {
        throw Raise.zeroDivision("0.0 to a negative or complex power");
      }
      return new PyComplex(0, 0);
    }
    if (b.imaginary == 0 && b.real == Math.floor(b.real) && Math.abs(b.real) <= MULTIPLIED_UP_TO) {
      int exponent = (int) b.real;
      result =
          exponent > 0
              ? multiplied(a, exponent)
              : divide(new PyComplex(1, 0), multiplied(a, -exponent));
    } else {
      result = polar(a, b);
    }
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
      throw Raise.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex multiplied(PyComplex base, int exponent) {
    PyComplex result = new PyComplex(1, 0);
    PyComplex square = base;
    for (int bit = 1; bit > 0 && exponent >= bit; bit <<= 1) {
      if ((exponent & bit) != 0) {
        result = multiply(result, square);
      }
      square = multiply(square, square);
    }
    return result;
  }

  private static PyComplex polar(PyComplex a, PyComplex b) {
    double modulus = hypot(a.real, a.imaginary);
    double length = Math.pow(modulus, b.real);
    double angle = Math.atan2(a.imaginary, a.real);
    double phase = angle * b.real;
    if (b.imaginary != 0) {
      length /= Math.exp(angle * b.imaginary);
      phase += b.imaginary * Math.log(modulus);
    }
    if (Double.isInfinite(phase)) {
      throw Raise.zeroDivision("0.0 to a negative or complex power");
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  /** The absolute value; OverflowError beyond the range. */
  public static double absolute(PyComplex value) {
    double result = hypot(value.real, value.imaginary);
    if (Double.isInfinite(result)
        && Double.isFinite(value.real)
        && Double.isFinite(value.imaginary)) {
      throw Raise.overflowError("absolute value too large");
    }
    return result;
  }

  /** The length of a vector, rounded correctly in nearly all cases, as the C library gives it. */
  public static double hypot(double x, double y) {
    double large = Math.max(Math.abs(x), Math.abs(y));
    double small = Math.min(Math.abs(x), Math.abs(y));
    if (small == 0 || !Double.isFinite(x) || !Double.isFinite(y) || small < large * 0x1p-60) {
      return Math.hypot(x, y);
    }
    int scale = large > 0x1p500 || small < 0x1p-450 ? Math.getExponent(large) : 0;
    double a = Math.scalb(large, -scale);
    double b = Math.scalb(small, -scale);
    double squareA = a * a;
    double squareB = b * b;
    double sum = squareA + squareB;
    double root = Math.sqrt(sum);
    // What the rounded steps have lost, from which comes the error of the root.
    double lost =
        Math.fma(-root, root, sum)
            + ((squareA - sum) + squareB)
            + Math.fma(a, a, -squareA)
            + Math.fma(b, b, -squareB);
    return Math.scalb(root + lost / (2 * root), scale);
  }
}
