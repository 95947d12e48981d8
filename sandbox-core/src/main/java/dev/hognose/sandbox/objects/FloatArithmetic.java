// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import org.jspecify.annotations.Nullable;

/** The binary operators of floats. */
public final class FloatArithmetic {
  private FloatArithmetic() {}

  static boolean supports(int opcode) {
    return opcode >= Opcode.ADD && opcode <= Opcode.POW;
  }

  static @Nullable PyObject binary(int opcode, double a, double b) {
    return switch (opcode) {
      case Opcode.ADD -> new PyFloat(a + b);
      case Opcode.SUB -> new PyFloat(a - b);
      case Opcode.MUL -> new PyFloat(a * b);
      case Opcode.TRUE_DIV -> {
        if (b == 0) {
          throw Raise.zeroDivision("float division by zero");
        }
        yield new PyFloat(a / b);
      }
      case Opcode.FLOOR_DIV -> {
        if (b == 0) {
          throw Raise.zeroDivision("float floor division by zero");
        }
        yield new PyFloat(floorDivide(a, b));
      }
      case Opcode.MOD -> {
        if (b == 0) {
          throw Raise.zeroDivision("float modulo by zero");
        }
        yield new PyFloat(mod(a, b));
      }
      case Opcode.POW -> power(a, b);
      default -> null;
    };
  }

  /** The rest of a floor division by a divisor that is not 0. */
  public static double mod(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (rest < 0) != (b < 0) ? rest + b : rest;
  }

  /** The quotient rounded towards minus infinity; the divisor is not 0. */
  public static double floorDivide(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (rest < 0) != (b < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** The power: complex for a fraction of a negative number, OverflowError beyond the range. */
  static PyObject power(double a, double b) {
    if (a < 0 && Double.isFinite(a) && Double.isFinite(b) && b != Math.floor(b)) {
      return ComplexArithmetic.power(new PyComplex(a, 0), new PyComplex(b, 0));
    }
    if (a == 0 && b < 0 && b != Double.NEGATIVE_INFINITY) {
      throw Raise.zeroDivision("0.0 cannot be raised to a negative power");
    }
    if (a == 1) {
      return new PyFloat(1.0);
    }
    if (a == -1 && Double.isInfinite(b)) {
      return new PyFloat(1.0);
    }
    double result = Math.pow(a, b);
    if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
      throw outOfRange();
    }
    return new PyFloat(result);
  }

  /** The error of a result that no float can hold. */
  static PyError outOfRange() {
    return Raise.with(
        ExceptionTypes.OVERFLOW_ERROR, PyInt.of(34), new PyStr("Numerical result out of range"));
  }
}
