// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.BigIntegers;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Exponentials, logarithms and powers of decimal numbers.
 *
 * <p>They are computed as whole numbers scaled by a power of ten, with digits to spare; the result
 * is rounded once the digits that are spare cannot change it.
 */
final class DecimalPowers {
  private static final int SPARE = 12;

  private final Decimals work;
  private final DecimalContext context;

  DecimalPowers(Decimals work) {
    this.work = work;
    this.context = work.context;
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  private BigInteger unit(long places) {
    return DecimalNumber.powerOfTen(work.meter, places);
  }

  private BigInteger product(BigInteger a, BigInteger b, BigInteger unit) {
    return quotient(BigIntegers.multiply(work.meter, a, b), unit);
  }

  private BigInteger quotient(BigInteger a, BigInteger b) {
    BigInteger size = BigIntegers.floorDivide(work.meter, a.abs(), b.abs())[0];
    return a.signum() * b.signum() < 0 ? size.negate() : size;
  }

  /** A finite number scaled to a whole one. */
  private BigInteger scaled(DecimalNumber a, long places) {
    long shift = a.exponent + places;
    BigInteger size =
        shift >= 0
            ? work.times10(a.digits, shift)
            : -shift > a.length(work.meter)
                ? BigInteger.ZERO
                : quotient(a.digits, DecimalNumber.powerOfTen(work.meter, -shift));
    return a.negative ? size.negate() : size;
  }

  /** ln 10, scaled, from inverse hyperbolic tangents of 1/31, 1/49 and 1/161. */
  private BigInteger logarithmOfTen(long places) {
    BigInteger unit = unit(places + 4);
    return area(31, unit)
        .multiply(big(46))
        .add(area(49, unit).multiply(big(34)))
        .add(area(161, unit).multiply(big(20)))
        .divide(big(10_000));
  }

  private BigInteger area(long inverse, BigInteger unit) {
    BigInteger square = big(inverse * inverse);
    BigInteger power = unit.divide(big(inverse));
    BigInteger sum = power;
    for (long i = 3; power.signum() != 0; i += 2) {
      work.meter.work(1 + power.bitLength() / 32);
      power = power.divide(square);
      sum = sum.add(power.divide(big(i)));
    }
    return sum;
  }

  /** e to a scaled power whose size is below 3, scaled. */
  private BigInteger exponential(BigInteger power, long places) {
    int halvings = 8;
    BigInteger unit = unit(places);
    BigInteger small = power.divide(BigInteger.ONE.shiftLeft(halvings));
    BigInteger term = unit;
    BigInteger sum = unit;
    for (long i = 1; term.signum() != 0; i++) {
      term = product(term, small, unit.multiply(big(i)));
      sum = sum.add(term);
    }
    for (int i = 0; i < halvings; i++) {
      sum = product(sum, sum, unit);
    }
    return sum;
  }

  /** The natural logarithm of a finite positive number, scaled. */
  private BigInteger logarithm(DecimalNumber a, long places) {
    long more = places + 6;
    long shift = a.adjusted(work.meter);
    DecimalNumber mantissa = DecimalNumber.finite(false, a.digits, a.exponent - shift);
    if (mantissa.toDouble(work.meter) > 3.2) {
      shift++;
      mantissa = DecimalNumber.finite(false, a.digits, a.exponent - shift);
    }
    BigInteger unit = unit(more);
    BigInteger wanted = scaled(mantissa, more);
    double guess = Math.log(mantissa.toDouble(work.meter));
    BigInteger result =
        new java.math.BigDecimal(guess).scaleByPowerOfTen((int) more).toBigInteger();
    for (long good = 14; ; good *= 3) {
      BigInteger power = exponential(result, more);
      BigInteger step =
          quotient(
              BigIntegers.multiply(work.meter, wanted.subtract(power).shiftLeft(1), unit),
              wanted.add(power));
      result = result.add(step);
      if (good > more) {
        break;
      }
    }
    result = result.divide(big(1_000_000));
    return result.add(logarithmOfTen(places).multiply(big(shift)));
  }

  /** Whether the spare digits of a scaled result leave no doubt how to round. */
  private boolean decided(BigInteger result) {
    long extra = DecimalNumber.length(work.meter, result.abs()) - context.precision - 1;
    if (extra <= 2) {
      return false;
    }
    BigInteger power = DecimalNumber.powerOfTen(work.meter, extra);
    BigInteger rest = work.rest(result.abs(), power);
    BigInteger edge = DecimalNumber.powerOfTen(work.meter, Math.min(extra - 1, 4));
    BigInteger half = power.shiftRight(1);
    return rest.compareTo(edge) > 0
        && rest.compareTo(power.subtract(edge)) < 0
        && rest.subtract(half).abs().compareTo(edge) > 0;
  }

  private DecimalNumber rounded(BigInteger scaled, long places) {
    DecimalRounding kept = context.rounding;
    context.rounding = DecimalRounding.ROUND_HALF_EVEN;
    try {
      BigInteger size = scaled.abs().multiply(BigInteger.TEN).add(BigInteger.ONE);
      return work.finish(scaled.signum() < 0, size, -places - 1);
    } finally {
      context.rounding = kept;
    }
  }

  DecimalNumber exp(DecimalNumber a) {
    DecimalNumber nan = work.nan(a, null);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? DecimalNumber.ZERO : a;
    }
    if (a.isZero()) {
      return DecimalNumber.ONE;
    }
    if (a.adjusted(work.meter) < -context.precision - 2) {
      BigInteger near = unit(context.precision + 2).add(a.negative ? big(-1) : big(1));
      return rounded(near, context.precision + 2);
    }
    if (a.adjusted(work.meter) > 19) {
      return rounded(BigInteger.ONE, a.negative ? 2 - context.tiny() : -context.most - 1);
    }
    for (long spare = SPARE; ; spare *= 2) {
      long places = context.precision + spare + Math.max(0, a.adjusted(work.meter) + 1);
      BigInteger power = scaled(a, places);
      BigInteger ten = logarithmOfTen(places);
      BigInteger[] parts = BigIntegers.floorDivide(work.meter, power, ten);
      BigInteger result = exponential(parts[1], places);
      if (decided(result) || spare > 200) {
        return rounded(result, places - parts[0].longValue());
      }
    }
  }

  DecimalNumber ln(DecimalNumber a) {
    DecimalNumber special = specialLogarithm(a);
    if (special != null) {
      return special;
    }
    if (a.compare(work.meter, DecimalNumber.ONE) == 0) {
      return DecimalNumber.ZERO;
    }
    for (long spare = SPARE; ; spare *= 2) {
      long places = context.precision + spare + nearOne(a);
      BigInteger result = logarithm(a, places);
      if (decided(result) || spare > 200) {
        return rounded(result, places);
      }
    }
  }

  private @Nullable DecimalNumber specialLogarithm(DecimalNumber a) {
    DecimalNumber nan = work.nan(a, null);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return DecimalNumber.infinite(true);
    }
    if (a.negative) {
      return work.invalid();
    }
    return a.isInfinite() ? a : null;
  }

  /** Digits lost because a logarithm is small. */
  private long nearOne(DecimalNumber a) {
    if (a.adjusted(work.meter) != 0 && a.adjusted(work.meter) != -1) {
      return 0;
    }
    long places = -Math.min(a.exponent, 0);
    BigInteger off = scaled(a, places).subtract(unit(places)).abs();
    return Math.max(0, places - DecimalNumber.length(work.meter, off) + 1);
  }

  DecimalNumber log10(DecimalNumber a) {
    DecimalNumber special = specialLogarithm(a);
    if (special != null) {
      return special;
    }
    DecimalNumber bare = work.stripped(false, a.digits, a.exponent, Long.MAX_VALUE);
    if (bare.digits.equals(BigInteger.ONE)) {
      DecimalNumber whole = DecimalNumber.of(bare.exponent);
      return work.finish(whole);
    }
    for (long spare = SPARE; ; spare *= 2) {
      long places = context.precision + spare + nearOne(a);
      BigInteger result =
          quotient(
              BigIntegers.multiply(work.meter, logarithm(a, places), unit(places)),
              logarithmOfTen(places));
      if (decided(result) || spare > 200) {
        return rounded(result, places);
      }
    }
  }

  private boolean isWhole(DecimalNumber a) {
    if (!a.isFinite() || a.exponent >= 0 || a.isZero()) {
      return a.isFinite();
    }
    return -a.exponent < a.length(work.meter)
        && work.rest(a.digits, unit(-a.exponent)).signum() == 0;
  }

  DecimalNumber power(DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = work.nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (b.isZero()) {
      return a.isZero() ? work.invalid() : DecimalNumber.ONE;
    }
    boolean whole = isWhole(b);
    boolean odd = whole && b.exponent <= 0 && b.truncated(work.meter).testBit(0);
    boolean negative = a.negative && odd;
    if (a.negative && !a.isZero() && !whole && !b.isInfinite()) {
      return work.invalid();
    }
    if (a.isZero()) {
      return b.negative
          ? DecimalNumber.infinite(negative)
          : DecimalNumber.finite(negative, BigInteger.ZERO, 0);
    }
    if (a.isInfinite()) {
      return b.negative
          ? DecimalNumber.finite(negative, BigInteger.ZERO, 0)
          : DecimalNumber.infinite(negative);
    }
    int size = a.withSign(false).compare(work.meter, DecimalNumber.ONE);
    if (b.isInfinite()) {
      return infinitePower(a, b, size);
    }
    if (size == 0 && whole) {
      return powerOfOne(a, b, negative);
    }
    return whole && b.adjusted(work.meter) < 18
        ? wholePower(a, b.truncated(work.meter).longValue(), negative)
        : generalPower(a, b, negative);
  }

  private DecimalNumber infinitePower(DecimalNumber a, DecimalNumber b, int size) {
    if (a.negative) {
      return work.invalid();
    }
    if (size == 0) {
      work.signal(DecimalSignal.INEXACT);
      work.signal(DecimalSignal.ROUNDED);
      return DecimalNumber.finite(false, unit(context.precision - 1), 1 - context.precision);
    }
    return size > 0 == b.negative ? DecimalNumber.ZERO : DecimalNumber.infinite(false);
  }

  private DecimalNumber powerOfOne(DecimalNumber a, DecimalNumber b, boolean negative) {
    long exponent = 0;
    if (a.exponent < 0 && !b.negative) {
      double most = (double) context.precision - 1;
      double wanted = -a.exponent * b.toDouble(work.meter);
      exponent = -(long) Math.min(wanted, most);
      if (wanted > most) {
        work.signal(DecimalSignal.ROUNDED);
      }
    }
    return DecimalNumber.finite(negative, unit(-exponent), exponent);
  }

  private DecimalNumber wholePower(DecimalNumber a, long exponent, boolean negative) {
    long times = Math.abs(exponent);
    double digits = (double) a.length(work.meter) * times;
    double place = (double) a.adjusted(work.meter) * exponent;
    if (place > 2.0 * DecimalContext.MOST || place < -2.0 * DecimalContext.MOST) {
      return work.finish(
          negative, BigInteger.ONE, place > 0 ? context.most + 1 : context.tiny() - 2);
    }
    if (digits <= 4.0 * context.precision + 100 && Math.abs(place) < context.most) {
      BigInteger power = BigIntegers.power(work.meter, a.digits, BigInteger.valueOf(times));
      DecimalNumber exact = DecimalNumber.finite(negative, power, a.exponent * times);
      return exponent > 0 ? work.finish(exact) : work.divide(DecimalNumber.ONE, exact);
    }
    Decimals wide = new Decimals(work.meter, context.copy());
    wide.context.precision += SPARE + Long.toString(times).length();
    wide.context.traps = 0;
    wide.context.clamp = false;
    wide.context.most = DecimalContext.MOST;
    wide.context.least = -DecimalContext.MOST;
    wide.context.rounding = DecimalRounding.ROUND_HALF_EVEN;
    DecimalNumber base = a.withSign(false);
    DecimalNumber result = DecimalNumber.ONE;
    for (long bit = Long.highestOneBit(times); bit > 0; bit >>= 1) {
      result = wide.multiply(result, result);
      if ((times & bit) != 0) {
        result = wide.multiply(result, base);
      }
    }
    if (exponent < 0) {
      result = wide.divide(DecimalNumber.ONE, result);
    }
    work.signal(DecimalSignal.INEXACT);
    work.signal(DecimalSignal.ROUNDED);
    return result.isFinite()
        ? work.finish(negative, result.digits, result.exponent)
        : work.finish(negative, BigInteger.ONE, context.most + 1);
  }

  private DecimalNumber generalPower(DecimalNumber a, DecimalNumber b, boolean negative) {
    long spare = SPARE + Math.max(0, b.adjusted(work.meter)) + 20;
    long places = context.precision + spare;
    BigInteger logarithm = logarithm(a.withSign(false), places);
    if (b.adjusted(work.meter) > 40) {
      boolean grows = logarithm.signum() > 0 != b.negative;
      return work.finish(negative, BigInteger.ONE, grows ? context.most + 1 : context.tiny() - 2);
    }
    DecimalNumber product =
        work.exactProduct(
            DecimalNumber.finite(logarithm.signum() < 0, logarithm.abs(), -places), b);
    if (product.adjusted(work.meter) > 18) {
      return work.finish(
          negative, BigInteger.ONE, product.negative ? context.tiny() - 2 : context.most + 1);
    }
    BigInteger power = scaled(product, places);
    BigInteger[] parts = BigIntegers.floorDivide(work.meter, power, logarithmOfTen(places));
    BigInteger result = exponential(parts[1], places);
    DecimalNumber rounded = nearest(result, places - parts[0].longValue());
    return rounded.withSign(negative);
  }

  /** A power rounded, where a result that is exact up to the spare digits counts as exact. */
  private DecimalNumber nearest(BigInteger scaled, long places) {
    long extra = DecimalNumber.length(work.meter, scaled) - context.precision - 6;
    BigInteger kept = scaled;
    long at = places;
    if (extra > 0) {
      BigInteger power = DecimalNumber.powerOfTen(work.meter, extra);
      kept = quotient(scaled.add(power.shiftRight(1)), power);
      at = places - extra;
    }
    work.signal(DecimalSignal.INEXACT);
    work.signal(DecimalSignal.ROUNDED);
    return work.finish(false, kept, -at);
  }
}
