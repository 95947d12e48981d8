// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Conversions of Python numbers to Java's, with CPython's errors where they cannot be made. */
public final class Numbers {
  private static final PyStr DUNDER_INDEX = PyStr.shared("__index__");
  private static final PyStr DUNDER_FLOAT = PyStr.shared("__float__");

  private Numbers() {}

  /** The plain int of an int or bool, also inside an instance; null for anything else. */
  public static @Nullable PyObject asInt(PyObject value) {
    if (value instanceof PyInt i) {
      return i;
    }
    if (value instanceof PyBigInt b) {
      return b;
    }
    if (value instanceof PyBool b) {
      return b.asInt;
    }
    if (value instanceof PyInstance i && i.payload != null) {
      return asInt(i.payload);
    }
    return null;
  }

  /** Whether it is an int or bool, also inside an instance. */
  public static boolean isInt(PyObject value) {
    return asInt(value) != null;
  }

  /** Whether the methods of its type, not this package, know how to compute with an object. */
  public static boolean isForeign(@Nullable PyObject value) {
    return value instanceof PyInstance || value instanceof LibraryNumber;
  }

  /** Whether guest code must say what number an object is. */
  static boolean hasGuestMethod(PyObject value, PyStr name) {
    return isForeign(value) && value.type().lookup(name) != null;
  }

  /** A plain int, as {@code operator.index} gives it. */
  public static PyObject index(PyObject value) {
    PyObject known = asInt(value);
    if (known != null) {
      return known;
    }
    if (hasGuestMethod(value, DUNDER_INDEX)) {
      throw GuestNeeded.SIGNAL;
    }
    throw Raise.typeError(
        "'" + value.type().shownName() + "' object cannot be interpreted as an integer");
  }

  /** The value of a plain int. */
  public static BigInteger big(PyObject plainInt) {
    return plainInt instanceof PyInt i
        ? BigInteger.valueOf(i.value)
        : ((PyBigInt) plainInt).value();
  }

  /** An int argument that must fit 64 bits. */
  public static long ssize(PyObject value) {
    if (index(value) instanceof PyInt i) {
      return i.value;
    }
    throw Raise.overflowError("Python int too large to convert to C ssize_t");
  }

  /** An int argument that must fit 32 bits. */
  public static int cInt(PyObject value) {
    PyObject number = index(value);
    if (number instanceof PyInt i) {
      if (i.value == (int) i.value) {
        return (int) i.value;
      }
      throw Raise.overflowError(
          "signed integer is "
              + (i.value < 0 ? "less" : "greater")
              + (i.value < 0 ? " than minimum" : " than maximum"));
    }
    throw Raise.overflowError("Python int too large to convert to C int");
  }

  /** A count, as of a repetition: too large a one is an OverflowError. */
  public static long count(PyObject value) {
    if (index(value) instanceof PyInt i) {
      return i.value;
    }
    throw Raise.overflowError(
        "cannot fit '" + value.type().shownName() + "' into an index-sized integer");
  }

  /** An optional start or stop argument of a search, clipped to 0 .. length. */
  public static int clip(@Nullable PyObject value, int absent, int length) {
    return clip(value, absent, length, length);
  }

  /** The same where None is no bound, as collections of the library have it. */
  public static int bound(@Nullable PyObject value, int absent, int length) {
    if (value != null && !isInt(value) && !hasGuestMethod(value, DUNDER_INDEX)) {
      throw Raise.typeError("slice indices must be integers or have an __index__ method");
    }
    return clip(value, absent, length, length);
  }

  /** An optional start argument, clipped to 0 .. length + 1, so that one past the end shows. */
  public static int clipStart(@Nullable PyObject value, int length) {
    return clip(value, 0, length, length + 1);
  }

  private static int clip(@Nullable PyObject value, int absent, int length, int most) {
    if (value == null || value == PyNone.NONE) {
      return absent;
    }
    PyObject number = asInt(value);
    if (number == null) {
      if (hasGuestMethod(value, DUNDER_INDEX)) {
        throw GuestNeeded.SIGNAL;
      }
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    if (number instanceof PyInt i) {
      long at = i.value < 0 ? i.value + length : i.value;
      return (int) Math.clamp(at, 0L, (long) most);
    }
    return big(number).signum() < 0 ? 0 : most;
  }

  /** The double of an int; OverflowError beyond the range. */
  public static double toDouble(BigInteger value) {
    double result = value.doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("int too large to convert to float");
    }
    return result;
  }

  /** The double of a plain int. */
  static double intToDouble(PyObject plainInt) {
    return plainInt instanceof PyInt i ? i.value : toDouble(big(plainInt));
  }

  /** The double of an int, bool or float, also inside an instance; null for anything else. */
  public static @Nullable Double asDouble(PyObject value) {
    if (value instanceof PyFloat f) {
      return f.value;
    }
    if (value instanceof PyInstance i && i.payload instanceof PyFloat f) {
      return f.value;
    }
    PyObject number = asInt(value);
    return number == null ? null : Double.valueOf(intToDouble(number));
  }

  /** A real number argument, as functions of the math module take it. */
  public static double real(PyObject value) {
    if (value instanceof PyFloat f) {
      return f.value;
    }
    Double known = asDouble(value);
    if (known != null) {
      return known;
    }
    if (hasGuestMethod(value, DUNDER_FLOAT) || hasGuestMethod(value, DUNDER_INDEX)) {
      throw GuestNeeded.SIGNAL;
    }
    throw Raise.typeError("must be real number, not " + value.type().shownName());
  }

  /** The int that a float is when cut; ValueError for nan, OverflowError for infinity. */
  public static PyObject truncate(double value) {
    if (value >= -0x1p62 && value <= 0x1p62) {
      return PyInt.of((long) value);
    }
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert float infinity to integer");
    }
    return PyInt.of(exact(value));
  }

  /** The exact value of a finite double without a fraction. */
  public static BigInteger exact(double value) {
    long bits = Double.doubleToLongBits(value);
    int exponent = Math.getExponent(value) - 52;
    long mantissa = (bits & 0xfffffffffffffL) | 0x10000000000000L;
    if (Math.getExponent(value) < Double.MIN_EXPONENT) {
      return BigInteger.ZERO;
    }
    BigInteger result = BigInteger.valueOf(value < 0 ? -mantissa : mantissa);
    return exponent >= 0 ? result.shiftLeft(exponent) : shiftTowardsZero(result, -exponent);
  }

  private static BigInteger shiftTowardsZero(BigInteger value, int bits) {
    return value.signum() < 0 ? value.negate().shiftRight(bits).negate() : value.shiftRight(bits);
  }
}
