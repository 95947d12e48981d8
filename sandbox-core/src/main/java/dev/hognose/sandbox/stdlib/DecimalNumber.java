// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.FixedType;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.LibraryNumber;
import dev.hognose.sandbox.objects.NumberText;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A {@code decimal.Decimal}: sign, digits and exponent, or infinity, or not a number. */
final class DecimalNumber extends PyObject implements ByValue, LibraryNumber, FixedType {
  static final PyType TYPE = PyType.builtin("Decimal");

  /** What kind of value it is. */
  enum Kind {
    FINITE,
    INFINITE,
    QUIET_NAN,
    SIGNALING_NAN
  }

  static final DecimalNumber ZERO = finite(false, BigInteger.ZERO, 0);
  static final DecimalNumber ONE = finite(false, BigInteger.ONE, 0);
  static final DecimalNumber NAN = new DecimalNumber(Kind.QUIET_NAN, false, BigInteger.ZERO, 0);

  private static final BigInteger HASH_MODULUS =
      BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

  /** Numbers up to this size are compared without a meter. */
  private static final int QUICK_BITS = 1 << 14;

  private static final BigInteger[] POWERS = powers();

  Kind kind;
  boolean negative;

  /** The digits as a number; of a nan its payload. */
  BigInteger digits;

  long exponent;

  private int length;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  DecimalNumber() {}

  private DecimalNumber(Kind kind, boolean negative, BigInteger digits, long exponent) {
    this.kind = kind;
    this.negative = negative;
    this.digits = digits;
    this.exponent = exponent;
  }

  private static BigInteger[] powers() {
    BigInteger[] powers = new BigInteger[128];
    powers[0] = BigInteger.ONE;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1].multiply(BigInteger.TEN);
    }
    return powers;
  }

  static DecimalNumber finite(boolean negative, BigInteger digits, long exponent) {
    return new DecimalNumber(Kind.FINITE, negative, digits, exponent);
  }

  static DecimalNumber infinite(boolean negative) {
    return new DecimalNumber(Kind.INFINITE, negative, BigInteger.ZERO, 0);
  }

  static DecimalNumber nan(boolean negative, boolean signaling, BigInteger payload) {
    return new DecimalNumber(signaling ? Kind.SIGNALING_NAN : Kind.QUIET_NAN, negative, payload, 0);
  }

  static DecimalNumber of(BigInteger whole) {
    return finite(whole.signum() < 0, whole.abs(), 0);
  }

  static DecimalNumber of(long whole) {
    return of(BigInteger.valueOf(whole));
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  boolean isInfinite() {
    return kind == Kind.INFINITE;
  }

  boolean isNan() {
    return kind == Kind.QUIET_NAN || kind == Kind.SIGNALING_NAN;
  }

  boolean isZero() {
    return kind == Kind.FINITE && digits.signum() == 0;
  }

  DecimalNumber withSign(boolean sign) {
    return sign == negative ? this : new DecimalNumber(kind, sign, digits, exponent);
  }

  /** Number of decimal digits, at least 1; without a meter maybe {@link GuestNeeded}. */
  int length(@Nullable Meter meter) {
    if (length == 0) {
      length = length(meter, digits);
    }
    return length;
  }

  /** Number of decimal digits of a number of 0 or more, at least 1. */
  static int length(@Nullable Meter meter, BigInteger number) {
    if (number.signum() == 0) {
      return 1;
    }
    int least = (int) ((number.bitLength() - 1) * 0.30102999566398114) + 1;
    if (least < POWERS.length) {
      return number.compareTo(POWERS[least]) >= 0 ? least + 1 : least;
    }
    // Far from a power of ten the leading bits decide.
    int shift = number.bitLength() - 60;
    double logarithm = Math.log10(number.shiftRight(shift).doubleValue()) + shift * Math.log10(2);
    int guess = (int) logarithm + 1;
    double fraction = logarithm - Math.floor(logarithm);
    if (fraction > 1e-6 && fraction < 1 - 1e-6) {
      return guess;
    }
    int digits = (int) Math.round(logarithm);
    if (meter == null && number.bitLength() > QUICK_BITS) {
      throw GuestNeeded.SIGNAL;
    }
    BigInteger power = meter == null ? BigInteger.TEN.pow(digits) : powerOfTen(meter, digits);
    return number.compareTo(power) >= 0 ? digits + 1 : digits;
  }

  /** A power of ten, charged. */
  static BigInteger powerOfTen(Meter meter, long exponent) {
    if (exponent < POWERS.length) {
      return POWERS[(int) exponent];
    }
    return BigIntegers.power(meter, BigInteger.TEN, BigInteger.valueOf(exponent));
  }

  /** The exponent of the first digit; without a meter maybe {@link GuestNeeded}. */
  long adjusted(@Nullable Meter meter) {
    return exponent + length(meter) - 1;
  }

  int signum() {
    return digits.signum() == 0 && kind == Kind.FINITE ? 0 : negative ? -1 : 1;
  }

  /** The order of two numbers that are not nan; without a meter maybe {@link GuestNeeded}. */
  int compare(@Nullable Meter meter, DecimalNumber that) {
    int sign = signum();
    if (sign != that.signum()) {
      return Integer.compare(sign, that.signum());
    }
    if (sign == 0) {
      return 0;
    }
    int size = compareSize(meter, that);
    return sign < 0 ? -size : size;
  }

  private int compareSize(@Nullable Meter meter, DecimalNumber that) {
    if (isInfinite() || that.isInfinite()) {
      return Boolean.compare(isInfinite(), that.isInfinite());
    }
    long shift = exponent - that.exponent;
    if (shift == 0) {
      return digits.compareTo(that.digits);
    }
    if (adjusted(meter) != that.adjusted(meter)) {
      return Long.compare(adjusted(meter), that.adjusted(meter));
    }
    if (meter == null) {
      return compareQuickly(that, shift);
    }
    if (shift >= 0) {
      return BigIntegers.multiply(meter, digits, powerOfTen(meter, shift)).compareTo(that.digits);
    }
    return digits.compareTo(BigIntegers.multiply(meter, that.digits, powerOfTen(meter, -shift)));
  }

  /** The order where nothing is charged: of numbers that are too long, guest code asks again. */
  private int compareQuickly(DecimalNumber that, long shift) {
    BigInteger scaled = shift > 0 ? digits : that.digits;
    if (Math.abs(shift) >= POWERS.length || scaled.bitLength() > QUICK_BITS) {
      throw GuestNeeded.SIGNAL;
    }
    return shift > 0
        ? digits.multiply(POWERS[(int) shift]).compareTo(that.digits)
        : digits.compareTo(that.digits.multiply(POWERS[(int) -shift]));
  }

  /** The whole number it is when cut; the number is finite. */
  BigInteger truncated(Meter meter) {
    BigInteger size;
    if (exponent >= 0) {
      size = BigIntegers.multiply(meter, digits, powerOfTen(meter, exponent));
    } else if (-exponent > length(meter)) {
      size = BigInteger.ZERO;
    } else {
      size = BigIntegers.floorDivide(meter, digits, powerOfTen(meter, -exponent))[0];
    }
    return negative ? size.negate() : size;
  }

  @Override
  public boolean equalTo(PyObject other) {
    if (other instanceof PyComplex complex) {
      return complex.imaginary == 0 && equalTo(new PyFloat(complex.real));
    }
    DecimalNumber that = DecimalConversion.exactOrNull(other);
    if (kind == Kind.SIGNALING_NAN || that != null && that.kind == Kind.SIGNALING_NAN) {
      throw GuestNeeded.SIGNAL;
    }
    return that != null && !isNan() && !that.isNan() && compare(null, that) == 0;
  }

  @Override
  public @Nullable PyBool order(int opcode, PyObject other) {
    DecimalNumber that =
        other instanceof DecimalNumber d ? d : DecimalConversion.ofIntOrNull(other);
    if (that == null || isNan() || that.isNan()) {
      throw GuestNeeded.SIGNAL;
    }
    int order = compare(null, that);
    return PyBool.of(
        switch (opcode) {
          case Opcode.LT -> order < 0;
          case Opcode.LE -> order <= 0;
          case Opcode.GT -> order > 0;
          case Opcode.GE -> order >= 0;
          default -> throw GuestNeeded.SIGNAL;
        });
  }

  @Override
  public long valueHash() {
    if (kind == Kind.SIGNALING_NAN) {
      throw Raise.typeError("Cannot hash a signaling NaN value");
    }
    if (kind == Kind.QUIET_NAN) {
      return Double.hashCode(Double.NaN);
    }
    if (isInfinite()) {
      return negative ? -314159 : 314159;
    }
    BigInteger power =
        BigInteger.TEN.modPow(
            BigInteger.valueOf(Math.floorMod(exponent, HASH_MODULUS.longValue() - 1)),
            HASH_MODULUS);
    long hash = digits.multiply(power).mod(HASH_MODULUS).longValue();
    long signed = negative ? -hash : hash;
    return signed == -1 ? -2 : Hashing.ofLong(signed);
  }

  /** The text of the specification's to-scientific-string or to-engineering-string. */
  String text(@Nullable Meter meter, boolean engineering, boolean capitals) {
    String sign = negative ? "-" : "";
    switch (kind) {
      case INFINITE -> {
        return sign + "Infinity";
      }
      case QUIET_NAN, SIGNALING_NAN -> {
        String payload = digits.signum() == 0 ? "" : text(meter);
        return sign + (kind == Kind.QUIET_NAN ? "NaN" : "sNaN") + payload;
      }
      case FINITE -> {}
    }
    String shown = text(meter);
    long left = exponent + shown.length();
    long point;
    if (exponent <= 0 && left > -6) {
      point = left;
    } else if (!engineering) {
      point = 1;
    } else if (digits.signum() == 0) {
      point = Math.floorMod(left + 1, 3L) - 1;
    } else {
      point = Math.floorMod(left - 1, 3L) + 1;
    }
    StringBuilder out = new StringBuilder(sign);
    if (point <= 0) {
      out.append("0.").repeat('0', (int) -point).append(shown);
    } else if (point >= shown.length()) {
      out.append(shown).repeat('0', (int) (point - shown.length()));
    } else {
      out.append(shown, 0, (int) point).append('.').append(shown, (int) point, shown.length());
    }
    if (left != point) {
      out.append(capitals ? "E" : "e").append(left > point ? "+" : "").append(left - point);
    }
    return out.toString();
  }

  private String text(@Nullable Meter meter) {
    if (digits.bitLength() < Long.SIZE) {
      return Long.toString(digits.longValue());
    }
    return meter == null ? digits.toString() : BigIntegers.toDecimal(meter, digits);
  }

  /** The double nearest to it. */
  double toDouble(Meter meter) {
    return switch (kind) {
      case INFINITE -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      case SIGNALING_NAN -> throw Raise.valueError("cannot convert signaling NaN to float");
      case QUIET_NAN -> Double.NaN;
      case FINITE -> {
        if (adjusted(meter) > 400) {
          yield isZero() ? 0.0 : negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        String text = BigIntegers.toDecimal(meter, digits) + "e" + Math.max(-100_000_000, exponent);
        yield NumberText.nearest(meter, negative ? "-" + text : text);
      }
    };
  }

  PyObject wholeNumber(Meter meter) {
    return PyInt.of(truncated(meter));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64L + digits.bitLength() / 8;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    kind = fields.choice(kind, Kind.values());
    negative = fields.flag(negative);
    digits = fields.big(digits);
    exponent = fields.number(exponent);
    fields.require(digits.signum() >= 0, "a decimal of negative digits");
  }
}
