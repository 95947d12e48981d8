// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The binary operators of ints: in 64 bits as long as the result fits. */
final class IntArithmetic {
  /** Beyond it CPython speaks of the number of digits, of 30 bits each, rather than of memory. */
  private static final BigInteger MAX_SHIFT =
      BigInteger.valueOf((1L << 61) - 8).multiply(BigInteger.valueOf(30));

  /** Below this size a remainder is taken at once. */
  private static final int SHORT_BITS = 1_024;

  private IntArithmetic() {}

  static @Nullable PyObject small(Meter meter, int opcode, long a, long b) {
    return switch (opcode) {
      case Opcode.ADD -> {
        long sum = a + b;
        yield ((a ^ sum) & (b ^ sum)) < 0 ? large(meter, opcode, a, b) : PyInt.of(sum);
      }
      case Opcode.SUB -> {
        long difference = a - b;
        yield ((a ^ b) & (a ^ difference)) < 0 ? large(meter, opcode, a, b) : PyInt.of(difference);
      }
      case Opcode.MUL -> {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        yield high == low >> 63 ? PyInt.of(low) : large(meter, opcode, a, b);
      }
      case Opcode.TRUE_DIV -> new PyFloat(trueDivide(meter, a, b));
      case Opcode.FLOOR_DIV ->
          a == Long.MIN_VALUE && b == -1 ? large(meter, opcode, a, b) : PyInt.of(floorDivide(a, b));
      case Opcode.MOD -> PyInt.of(mod(a, b));
      case Opcode.POW -> power(meter, a, b);
      case Opcode.LSHIFT -> shiftLeft(meter, a, b);
      case Opcode.RSHIFT -> {
        if (b < 0) {
          throw Raise.valueError("negative shift count");
        }
        yield PyInt.of(a >> Math.min(b, 63));
      }
      case Opcode.AND -> PyInt.of(a & b);
      case Opcode.OR -> PyInt.of(a | b);
      case Opcode.XOR -> PyInt.of(a ^ b);
      default -> null;
    };
  }

  static long floorDivide(long a, long b) {
    if (b == 0) {
      throw Raise.zeroDivision("integer division or modulo by zero");
    }
    return Math.floorDiv(a, b);
  }

  private static long mod(long a, long b) {
    if (b == 0) {
      throw Raise.zeroDivision("integer modulo by zero");
    }
    return Math.floorMod(a, b);
  }

  private static double trueDivide(Meter meter, long a, long b) {
    if (b == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    long limit = 1L << 53;
    if (a >= -limit && a <= limit && b >= -limit && b <= limit) {
      return (double) a / b;
    }
    return BigIntegers.trueDivide(meter, BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  private static PyObject power(Meter meter, long base, long exponent) {
    if (exponent < 0) {
      return FloatArithmetic.power((double) base, (double) exponent);
    }
    long result = 1;
    long square = base;
    for (long rest = exponent; ; ) {
      if ((rest & 1) != 0) {
        long high = Math.multiplyHigh(result, square);
        result *= square;
        if (high != result >> 63) {
          break;
        }
      }
      rest >>= 1;
      if (rest == 0) {
        return PyInt.of(result);
      }
      long high = Math.multiplyHigh(square, square);
      square *= square;
      if (high != square >> 63) {
        break;
      }
    }
    return PyInt.of(
        BigIntegers.power(meter, BigInteger.valueOf(base), BigInteger.valueOf(exponent)));
  }

  private static PyObject shiftLeft(Meter meter, long value, long bits) {
    if (bits < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (bits < 63 && value << bits >> bits == value) {
      return PyInt.of(value << bits);
    }
    if (value == 0) {
      return PyInt.of(0);
    }
    PyObject shifted = TwoWords.shiftLeft(value < 0, 0, Math.abs(value), bits);
    return shifted == null
        ? PyInt.of(BigIntegers.shiftLeft(meter, BigInteger.valueOf(value), bits))
        : shifted;
  }

  private static @Nullable PyObject large(Meter meter, int opcode, long a, long b) {
    meter.work(1);
    BigIntegers.chargeBits(meter, 0);
    return TwoWords.binary(opcode, a, b);
  }

  /** The result for plain ints one of which does not fit 64 bits. */
  static @Nullable PyObject large(Meter meter, int opcode, PyObject a, PyObject b) {
    PyObject result = TwoWords.binary(opcode, a, b);
    if (result == null) {
      return large(meter, opcode, Numbers.big(a), Numbers.big(b));
    }
    meter.work(1);
    BigIntegers.chargeBits(meter, 0);
    return result;
  }

  private static @Nullable PyObject large(Meter meter, int opcode, BigInteger a, BigInteger b) {
    int bits = Math.max(a.bitLength(), b.bitLength());
    meter.work(1 + (bits >> 8));
    BigIntegers.chargeBits(meter, bits);
    return switch (opcode) {
      case Opcode.ADD -> PyInt.of(a.add(b));
      case Opcode.SUB -> PyInt.of(a.subtract(b));
      case Opcode.MUL -> PyInt.of(BigIntegers.multiply(meter, a, b));
      case Opcode.TRUE_DIV -> {
        if (b.signum() == 0) {
          throw Raise.zeroDivision("division by zero");
        }
        yield new PyFloat(BigIntegers.trueDivide(meter, a, b));
      }
      case Opcode.FLOOR_DIV -> {
        if (b.signum() == 0) {
          throw Raise.zeroDivision("integer division or modulo by zero");
        }
        yield PyInt.of(BigIntegers.floorDivide(meter, a, b)[0]);
      }
      case Opcode.MOD -> {
        if (b.signum() == 0) {
          throw Raise.zeroDivision("integer modulo by zero");
        }
        yield PyInt.of(
            b.signum() > 0 && a.bitLength() < SHORT_BITS
                ? a.mod(b)
                : BigIntegers.floorDivide(meter, a, b)[1]);
      }
      case Opcode.POW ->
          b.signum() < 0
              ? FloatArithmetic.power(Numbers.toDouble(a), Numbers.toDouble(b))
              : PyInt.of(BigIntegers.power(meter, a, b));
      case Opcode.LSHIFT, Opcode.RSHIFT -> shift(meter, opcode == Opcode.LSHIFT, a, b);
      case Opcode.AND -> PyInt.of(a.and(b));
      case Opcode.OR -> PyInt.of(a.or(b));
      case Opcode.XOR -> PyInt.of(a.xor(b));
      default -> null;
    };
  }

  private static PyObject shift(Meter meter, boolean left, BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (a.signum() == 0) {
      return PyInt.of(0);
    }
    if (!left) {
      return b.bitLength() > 31
          ? PyInt.of(a.signum() < 0 ? -1 : 0)
          : PyInt.of(a.shiftRight(b.intValue()));
    }
    if (b.compareTo(MAX_SHIFT) > 0) {
      throw Raise.overflowError("too many digits in integer");
    }
    return PyInt.of(
        BigIntegers.shiftLeft(meter, a, b.bitLength() > 62 ? Long.MAX_VALUE : b.longValue()));
  }
}
