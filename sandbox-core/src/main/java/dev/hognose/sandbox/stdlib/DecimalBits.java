// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.BigIntegers;
import java.math.BigInteger;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Operations on the digits of decimal numbers: logical ones, shifts and rotations. */
final class DecimalBits {
  private DecimalBits() {}

  private static @Nullable String bits(Decimals work, DecimalNumber a) {
    if (!a.isFinite() || a.negative || a.exponent != 0) {
      return null;
    }
    String digits = BigIntegers.toDecimal(work.meter, a.digits);
    return digits.matches("[01]+") ? last(digits, work.context.precision) : null;
  }

  private static String last(String digits, long count) {
    return digits.length() > count ? digits.substring((int) (digits.length() - count)) : digits;
  }

  private static DecimalNumber combine(
      Decimals work, DecimalNumber a, DecimalNumber b, IntBinaryOperator operator) {
    String x = bits(work, a);
    String y = bits(work, b);
    if (x == null || y == null) {
      return work.invalid();
    }
    int length = Math.max(x.length(), y.length());
    work.meter.work(1 + length / 8);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(operator.applyAsInt(at(x, length, i), at(y, length, i)));
    }
    return DecimalNumber.finite(false, BigIntegers.ofDecimal(work.meter, out.toString()), 0);
  }

  private static int at(String bits, int length, int index) {
    int place = index - (length - bits.length());
    return place < 0 ? 0 : bits.charAt(place) - '0';
  }

  static DecimalNumber and(Decimals work, DecimalNumber a, DecimalNumber b) {
    return combine(work, a, b, (x, y) -> x & y);
  }

  static DecimalNumber or(Decimals work, DecimalNumber a, DecimalNumber b) {
    return combine(work, a, b, (x, y) -> x | y);
  }

  static DecimalNumber xor(Decimals work, DecimalNumber a, DecimalNumber b) {
    return combine(work, a, b, (x, y) -> x ^ y);
  }

  static DecimalNumber invert(Decimals work, DecimalNumber a) {
    if (work.context.precision > 1_000_000) {
      work.meter.allocate(work.context.precision);
    }
    BigInteger ones =
        DecimalNumber.powerOfTen(work.meter, work.context.precision)
            .subtract(BigInteger.ONE)
            .divide(BigInteger.valueOf(9));
    return combine(work, a, DecimalNumber.finite(false, ones, 0), (x, y) -> x ^ y);
  }

  private static @Nullable Long count(Decimals work, DecimalNumber b) {
    if (!b.isFinite()
        || b.exponent != 0
        || b.digits.compareTo(BigInteger.valueOf(work.context.precision)) > 0) {
      return null;
    }
    return b.truncated(work.meter).longValue();
  }

  static DecimalNumber shift(Decimals work, DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = work.nan(a, b);
    if (nan != null) {
      return nan;
    }
    Long count = count(work, b);
    if (count == null) {
      return work.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    BigInteger modulus = DecimalNumber.powerOfTen(work.meter, work.context.precision);
    BigInteger digits =
        count >= 0
            ? work.rest(work.times10(a.digits, count), modulus)
            : work.quotient(
                work.rest(a.digits, modulus), DecimalNumber.powerOfTen(work.meter, -count));
    return DecimalNumber.finite(a.negative, digits, a.exponent);
  }

  static DecimalNumber rotate(Decimals work, DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = work.nan(a, b);
    if (nan != null) {
      return nan;
    }
    Long count = count(work, b);
    if (count == null) {
      return work.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    long precision = work.context.precision;
    BigInteger digits = work.rest(a.digits, DecimalNumber.powerOfTen(work.meter, precision));
    long left = Math.floorMod(count, precision);
    BigInteger[] parts =
        BigIntegers.floorDivide(
            work.meter, digits, DecimalNumber.powerOfTen(work.meter, precision - left));
    return DecimalNumber.finite(a.negative, work.times10(parts[1], left).add(parts[0]), a.exponent);
  }
}
