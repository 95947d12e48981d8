// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Operations on ints of any size, charged to the meter.
 *
 * <p>A multiplication of very large numbers is split into parts, so that the meter is polled while
 * it goes on.
 */
public final class BigIntegers {
  /** Larger results raise MemoryError whatever the meter allows. */
  private static final long MAX_BITS = Integer.MAX_VALUE - 64L;

  /** Factors larger than this are multiplied in parts. */
  private static final int PART_BITS = 1 << 18;

  /** Steps that a power by a modulus may take without looking at the limits. */
  private static final long AT_ONCE = 200_000;

  /** Below this size the library's own conversion to decimal text is quick. */
  private static final int PLAIN_TEXT_BITS = 4_096;

  /** Of an int, beside its bits. */
  private static final long OWN_BYTES = 56;

  private BigIntegers() {}

  /** The product. */
  public static BigInteger multiply(Meter meter, BigInteger a, BigInteger b) {
    reserve(meter, (long) a.bitLength() + b.bitLength());
    return a.bitLength() < 1_024 && b.bitLength() < 1_024 ? a.multiply(b) : product(meter, a, b);
  }

  static BigInteger product(Meter meter, BigInteger a, BigInteger b) {
    int longer = Math.max(a.bitLength(), b.bitLength());
    int shorter = Math.min(a.bitLength(), b.bitLength());
    if (longer <= PART_BITS || shorter <= 64) {
      meter.work(1 + (longer >> 6) * (1L + (long) Math.sqrt(shorter >> 6)) / 8);
      return a.multiply(b);
    }
    meter.work(longer >> 10);
    int half = longer / 2;
    if (shorter <= half) {
      BigInteger large = a.bitLength() == longer ? a : b;
      BigInteger small = large == a ? b : a;
      BigInteger high = large.shiftRight(half);
      BigInteger low = large.subtract(high.shiftLeft(half));
      return product(meter, high, small).shiftLeft(half).add(product(meter, low, small));
    }
    BigInteger highA = a.shiftRight(half);
    BigInteger lowA = a.subtract(highA.shiftLeft(half));
    BigInteger highB = b.shiftRight(half);
    BigInteger lowB = b.subtract(highB.shiftLeft(half));
    BigInteger top = product(meter, highA, highB);
    BigInteger bottom = product(meter, lowA, lowB);
    BigInteger middle =
        product(meter, highA.add(lowA), highB.add(lowB)).subtract(top).subtract(bottom);
    meter.work(longer >> 9);
    return top.shiftLeft(2 * half).add(middle.shiftLeft(half)).add(bottom);
  }

  /** Quotient towards minus infinity and the rest that goes with it; the divisor is not 0. */
  public static BigInteger[] floorDivide(Meter meter, BigInteger a, BigInteger b) {
    meter.allocate(((long) a.bitLength() + b.bitLength()) / 8);
    BigInteger[] result = BigDivision.divide(meter, a, b);
    if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
      result[0] = result[0].subtract(BigInteger.ONE);
      result[1] = result[1].add(b);
    }
    return result;
  }

  /** A power with an exponent of 0 or more. */
  public static BigInteger power(Meter meter, BigInteger base, BigInteger exponent) {
    if (exponent.signum() == 0 || base.signum() == 0 || base.equals(BigInteger.ONE)) {
      return exponent.signum() == 0 ? BigInteger.ONE : base;
    }
    if (base.equals(BigInteger.ONE.negate())) {
      return exponent.testBit(0) ? base : BigInteger.ONE;
    }
    int size = base.bitLength();
    if (exponent.bitLength() > 32) {
      throw tooLarge();
    }
    long bits = exponent.longValue();
    reserve(meter, (base.getLowestSetBit() == size - 1 ? size - 1L : size) * bits);
    if (base.signum() > 0 && base.getLowestSetBit() == size - 1) {
      return BigInteger.ONE.shiftLeft(Math.toIntExact((size - 1L) * bits));
    }
    BigInteger result = base;
    for (int i = 62 - Long.numberOfLeadingZeros(bits); i >= 0; i--) {
      result = product(meter, result, result);
      if ((bits >> i & 1) != 0) {
        result = product(meter, result, base);
      }
    }
    return result;
  }

  /** A power by a modulus that is not 0; the result has the sign of the modulus. */
  public static BigInteger power(
      Meter meter, BigInteger base, BigInteger exponent, BigInteger modulus) {
    BigInteger positive = modulus.abs();
    BigInteger result = positivePower(meter, base, exponent, positive);
    return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
  }

  private static BigInteger positivePower(
      Meter meter, BigInteger base, BigInteger exponent, BigInteger modulus) {
    BigInteger reduced = floorDivide(meter, base, modulus)[1];
    if (exponent.signum() < 0) {
      BigInteger inverse = BigDivision.inverse(meter, reduced, modulus);
      if (inverse == null && !modulus.equals(BigInteger.ONE)) {
        throw Raise.valueError("base is not invertible for the given modulus");
      }
      return inverse == null
          ? BigInteger.ZERO
          : positivePower(meter, inverse, exponent.negate(), modulus);
    }
    long words = 1L + (modulus.bitLength() >> 6);
    long work = (1L + exponent.bitLength()) * (words + words * words / 4);
    if (work < AT_ONCE) {
      meter.work(8 + work);
      return reduced.modPow(exponent, modulus);
    }
    BigInteger result = BigInteger.ONE;
    for (int i = exponent.bitLength() - 1; i >= 0; i--) {
      result = floorDivide(meter, product(meter, result, result), modulus)[1];
      if (exponent.testBit(i)) {
        result = floorDivide(meter, product(meter, result, reduced), modulus)[1];
      }
    }
    return result;
  }

  /** A shift to the left by 0 or more bits. */
  public static BigInteger shiftLeft(Meter meter, BigInteger value, long bits) {
    reserve(meter, value.bitLength() + Math.min(bits, 1L << 40));
    return value.shiftLeft(Math.toIntExact(bits));
  }

  private static void reserve(Meter meter, long bits) {
    if (bits > MAX_BITS) {
      throw tooLarge();
    }
    chargeBits(meter, bits);
    if (bits > 4_096) {
      meter.work(bits >> 9);
    }
  }

  /** Charges an int of more than 64 bits. */
  static void chargeBits(Meter meter, long bits) {
    meter.allocate(OWN_BYTES + bits / 8);
  }

  private static PyError tooLarge() {
    return Raise.with(ExceptionTypes.MEMORY_ERROR);
  }

  /** The decimal digits of a number of 0 or more, of any size. */
  public static String toDecimal(Meter meter, BigInteger value) {
    if (value.bitLength() <= PLAIN_TEXT_BITS) {
      return value.toString();
    }
    meter.allocate(value.bitLength() / 3 * 2L);
    return DecimalText.of(meter, value);
  }

  /** The number of 0 or more that many decimal digits stand for. */
  public static BigInteger ofDecimal(Meter meter, String digits) {
    return DecimalText.parse(meter, digits);
  }

  /** The decimal text of a plain int; ValueError beyond the digits that the program allows. */
  public static String toDecimal(@Nullable Meter meter, PyObject plainInt) {
    if (plainInt instanceof PyInt i) {
      return Long.toString(i.value);
    }
    if (plainInt instanceof PyBigInt b && b.fitsWords()) {
      return TwoWords.decimal(b.negative, b.high, b.low);
    }
    BigInteger value = Numbers.big(plainInt);
    if (value.bitLength() <= PLAIN_TEXT_BITS) {
      return value.toString();
    }
    int most = meter == null ? Meter.INT_DIGITS : meter.digitLimit();
    if (most > 0 && value.bitLength() > most * 4L) {
      throw tooManyDigits(most);
    }
    BigInteger size = value.abs();
    String text = meter == null ? size.toString() : toDecimal(meter, size);
    if (most > 0 && text.length() > most) {
      throw tooManyDigits(most);
    }
    return value.signum() < 0 ? "-" + text : text;
  }

  private static PyError tooManyDigits(int most) {
    return Raise.valueError(
        "Exceeds the limit ("
            + most
            + " digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit");
  }

  /** The text in a base that is a power of two, without prefix; the number may have any size. */
  public static String toRadix(Meter meter, BigInteger value, int bitsPerDigit) {
    if (value.bitLength() > PLAIN_TEXT_BITS) {
      meter.allocate(2L * value.bitLength() / bitsPerDigit);
      return longRadix(meter, value, bitsPerDigit);
    }
    return value.toString(1 << bitsPerDigit);
  }

  private static String longRadix(Meter meter, BigInteger value, int bitsPerDigit) {
    BigInteger positive = value.abs();
    byte[] bytes = positive.toByteArray();
    int digits = (positive.bitLength() + bitsPerDigit - 1) / bitsPerDigit;
    StringBuilder text = new StringBuilder(digits + 1);
    if (value.signum() < 0) {
      text.append('-');
    }
    for (int i = digits - 1; i >= 0; i--) {
      if ((i & 0xFFF) == 0) {
        meter.work(0x800);
      }
      int digit = 0;
      for (int bit = bitsPerDigit - 1; bit >= 0; bit--) {
        long at = (long) i * bitsPerDigit + bit;
        int place = bytes.length - 1 - (int) (at >> 3);
        digit = digit << 1 | (place < 0 ? 0 : bytes[place] >> (at & 7) & 1);
      }
      text.append(Character.forDigit(digit, 1 << bitsPerDigit));
    }
    return text.toString();
  }

  /** The quotient as the nearest double, ties to even; the divisor is not 0. */
  static double trueDivide(Meter meter, BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    boolean negative = a.signum() != b.signum();
    BigInteger dividend = a.abs();
    BigInteger divisor = b.abs();
    long scale = (long) dividend.bitLength() - divisor.bitLength();
    if (scale > 1_025) {
      throw Raise.overflowError("integer division result too large for a float");
    }
    if (scale < -1_080) {
      return negative ? -0.0 : 0.0;
    }
    // The quotient gets 66 bits or more; a rest sets its last bit, so that rounding sees it.
    int shift = (int) (66 - scale);
    BigInteger[] parts =
        BigDivision.divide(
            meter,
            shift > 0 ? dividend.shiftLeft(shift) : dividend,
            shift < 0 ? divisor.shiftLeft(-shift) : divisor);
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double result = scaled(quotient, -shift);
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("integer division result too large for a float");
    }
    return negative ? -result : result;
  }

  /**
   * A positive integer times a power of two as the nearest double; more than 64 bits are enough.
   */
  static double scaled(BigInteger value, int exponent) {
    int top = value.bitLength() + exponent;
    int kept = Math.min(53, top + 1_074);
    if (kept < 0) {
      return 0.0;
    }
    int drop = value.bitLength() - kept;
    if (drop <= 0) {
      return Math.scalb(value.doubleValue(), exponent);
    }
    long mantissa = value.shiftRight(drop).longValue();
    boolean half = value.testBit(drop - 1);
    boolean more = value.getLowestSetBit() < drop - 1;
    if (half && (more || (mantissa & 1) != 0)) {
      mantissa++;
    }
    int power = exponent + drop;
    return power > 971 ? Double.POSITIVE_INFINITY : scalbExact(mantissa, power);
  }

  private static double scalbExact(long mantissa, int power) {
    // Both steps are exact: the mantissa has been rounded to the bits that the result can hold.
    return power < -1_000
        ? Math.scalb(Math.scalb((double) mantissa, -900), power + 900)
        : Math.scalb((double) mantissa, power);
  }
}
