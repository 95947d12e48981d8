// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The operators of numbers. */
public final class Arithmetic {
  private Arithmetic() {}

  /**
   * The result of a binary operator on two numbers, or null if one is not a number or the type does
   * not have the operator.
   */
  public static @Nullable PyObject binary(Meter meter, int opcode, PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return IntArithmetic.small(meter, opcode, x.value, y.value);
    }
    if (a instanceof PyFloat x) {
      if (b instanceof PyFloat y) {
        return FloatArithmetic.binary(opcode, x.value, y.value);
      }
      if (b instanceof PyInt y) {
        return FloatArithmetic.binary(opcode, x.value, (double) y.value);
      }
    } else if (b instanceof PyFloat y && a instanceof PyInt x) {
      return FloatArithmetic.binary(opcode, (double) x.value, y.value);
    } else if (isLarge(a, b) || isLarge(b, a)) {
      return IntArithmetic.large(meter, opcode, a, b);
    }
    return general(meter, opcode, a, b);
  }

  /** Whether both are ints, the first one of more than 64 bits. */
  private static boolean isLarge(PyObject a, PyObject b) {
    return a instanceof PyBigInt && (b instanceof PyInt || b instanceof PyBigInt);
  }

  private static @Nullable PyObject general(Meter meter, int opcode, PyObject a, PyObject b) {
    if (a instanceof PyBool x && b instanceof PyBool y) {
      boolean left = x == PyBool.TRUE;
      boolean right = y == PyBool.TRUE;
      switch (opcode) {
        case Opcode.AND -> {
          return PyBool.of(left && right);
        }
        case Opcode.OR -> {
          return PyBool.of(left || right);
        }
        case Opcode.XOR -> {
          return PyBool.of(left != right);
        }
        default -> {}
      }
    }
    PyObject left = plain(a);
    PyObject right = plain(b);
    if (left == null || right == null) {
      return null;
    }
    if (left instanceof PyComplex || right instanceof PyComplex) {
      return ComplexArithmetic.binary(opcode, complex(left), complex(right));
    }
    if (left instanceof PyFloat || right instanceof PyFloat) {
      return FloatArithmetic.supports(opcode)
          ? FloatArithmetic.binary(opcode, toDouble(left), toDouble(right))
          : null;
    }
    if (left instanceof PyInt x && right instanceof PyInt y) {
      return IntArithmetic.small(meter, opcode, x.value, y.value);
    }
    return IntArithmetic.large(meter, opcode, left, right);
  }

  private static @Nullable PyObject plain(PyObject value) {
    if (value instanceof PyInt i) {
      return i;
    }
    if (value instanceof PyFloat f) {
      return f;
    }
    if (value instanceof PyBool b) {
      return b.asInt;
    }
    if (value instanceof PyBigInt b) {
      return b;
    }
    if (value instanceof PyComplex c) {
      return c;
    }
    return null;
  }

  private static double toDouble(PyObject value) {
    return value instanceof PyFloat f ? f.value : Numbers.intToDouble(value);
  }

  private static PyComplex complex(PyObject value) {
    return value instanceof PyComplex c ? c : new PyComplex(toDouble(value), 0.0);
  }

  /** The result of a unary operator, or null if the value is not a number that has it. */
  public static @Nullable PyObject unary(Meter meter, int opcode, PyObject value) {
    if (value instanceof PyInt i) {
      return unary(opcode, i.value);
    }
    if (value instanceof PyBool b) {
      return unary(opcode, b.asInt.value);
    }
    if (value instanceof PyFloat f) {
      return switch (opcode) {
        case Opcode.NEG -> new PyFloat(-f.value);
        case Opcode.POS -> f;
        default -> null;
      };
    }
    if (value instanceof PyBigInt b) {
      BigIntegers.chargeBits(meter, b.bitLength());
      return switch (opcode) {
        case Opcode.NEG -> TwoWords.negate(b);
        case Opcode.POS -> b;
        default -> PyInt.of(b.value().not());
      };
    }
    if (value instanceof PyComplex c) {
      return switch (opcode) {
        case Opcode.NEG -> new PyComplex(-c.real, -c.imaginary);
        case Opcode.POS -> c;
        default -> null;
      };
    }
    return null;
  }

  private static PyObject unary(int opcode, long value) {
    return switch (opcode) {
      case Opcode.NEG ->
          value == Long.MIN_VALUE ? PyInt.of(BigInteger.valueOf(value).negate()) : PyInt.of(-value);
      case Opcode.POS -> PyInt.of(value);
      default -> PyInt.of(~value);
    };
  }

  /** The absolute value, or null if it is not a number. */
  public static @Nullable PyObject absolute(Meter meter, PyObject value) {
    if (value instanceof PyInt i) {
      return i.value < 0 ? unary(Opcode.NEG, i.value) : i;
    }
    if (value instanceof PyBool b) {
      return b.asInt;
    }
    if (value instanceof PyFloat f) {
      return new PyFloat(Math.abs(f.value));
    }
    if (value instanceof PyBigInt b) {
      return b.negative ? unary(meter, Opcode.NEG, b) : b;
    }
    if (value instanceof PyComplex c) {
      return new PyFloat(ComplexArithmetic.absolute(c));
    }
    return null;
  }

  /** The pair that {@code divmod} gives, or null if the two are not real numbers. */
  public static @Nullable PyTuple divmod(Meter meter, PyObject a, PyObject b) {
    PyObject left = plain(a);
    PyObject right = plain(b);
    if (left == null || right == null || left instanceof PyComplex || right instanceof PyComplex) {
      return null;
    }
    if (left instanceof PyFloat || right instanceof PyFloat) {
      double x = toDouble(left);
      double y = toDouble(right);
      if (y == 0) {
        throw Raise.zeroDivision("float divmod()");
      }
      return PyTuple.of(
          new PyFloat(FloatArithmetic.floorDivide(x, y)), new PyFloat(FloatArithmetic.mod(x, y)));
    }
    if (left instanceof PyInt x && right instanceof PyInt y && x.value != Long.MIN_VALUE) {
      return PyTuple.of(
          PyInt.of(IntArithmetic.floorDivide(x.value, y.value)),
          PyInt.of(Math.floorMod(x.value, y.value)));
    }
    BigInteger divisor = Numbers.big(right);
    if (divisor.signum() == 0) {
      throw Raise.zeroDivision("integer division or modulo by zero");
    }
    BigInteger[] result = BigIntegers.floorDivide(meter, Numbers.big(left), divisor);
    return PyTuple.of(PyInt.of(result[0]), PyInt.of(result[1]));
  }

  /**
   * A power by a modulus, as {@code pow} with three arguments gives it, or null if the arguments
   * are not all numbers.
   */
  public static @Nullable PyObject power(
      Meter meter, PyObject base, PyObject exponent, PyObject modulus) {
    if (base instanceof PyInt x
        && exponent instanceof PyInt y
        && modulus instanceof PyInt z
        && x.value >= 0
        && y.value >= 0
        && z.value > 0) {
      meter.work(8);
      return PyInt.of(TwoWords.power(x.value, y.value, z.value));
    }
    PyObject x = plain(base);
    PyObject y = plain(exponent);
    PyObject z = plain(modulus);
    for (PyObject each : Arrays.asList(x, y, z)) {
      if (each instanceof PyComplex && x != null && y != null && z != null) {
        throw Raise.valueError("complex modulo");
      }
      if (each instanceof PyFloat) {
        throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
      }
    }
    if (x == null || y == null || z == null) {
      return null;
    }
    BigInteger divisor = Numbers.big(z);
    if (divisor.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    return PyInt.of(BigIntegers.power(meter, Numbers.big(x), Numbers.big(y), divisor));
  }
}
