// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;

/**
 * Division and what is built on it, of ints of any size, in parts between which the meter is
 * polled.
 *
 * <ul>
 *   <li>Quotients: C. Burnikel and J. Ziegler, "Fast Recursive Division" (1998), with the library's
 *       own division at its ends.
 *   <li>Roots: Newton's iteration on half of the bits, then on all.
 *   <li>Greatest common divisors and inverses: Euclid's algorithm.
 * </ul>
 */
public final class BigDivision {
  /** Divisors up to this size are left to the library. */
  private static final int PART_BITS = 1 << 17;

  /** Numbers up to this size have their common divisors found by the library. */
  private static final int SMALL_BITS = 1 << 14;

  private final Meter meter;

  private BigDivision(Meter meter) {
    this.meter = meter;
  }

  /** Quotient towards zero and rest; the divisor is not 0. */
  static BigInteger[] divide(Meter meter, BigInteger a, BigInteger b) {
    if (a.bitLength() + 1 < b.bitLength()) {
      meter.work(1);
      return new BigInteger[] {BigInteger.ZERO, a};
    }
    if (b.bitLength() <= PART_BITS && a.bitLength() <= 4 * PART_BITS) {
      charge(meter, a.bitLength(), b.bitLength());
      return a.divideAndRemainder(b);
    }
    BigInteger[] parts = new BigDivision(meter).positive(a.abs(), b.abs());
    return new BigInteger[] {
      a.signum() == b.signum() ? parts[0] : parts[0].negate(),
      a.signum() < 0 ? parts[1].negate() : parts[1]
    };
  }

  private static void charge(Meter meter, int bits, int divisorBits) {
    long words = bits >> 6;
    long divisor = divisorBits >> 6;
    meter.work(1 + words * (1 + (long) Math.sqrt((double) Math.min(divisor, words))) / 4);
  }

  private BigInteger[] positive(BigInteger a, BigInteger b) {
    int blocks = 1;
    while ((long) PART_BITS * blocks < b.bitLength()) {
      blocks *= 2;
    }
    boolean small = blocks == 1;
    int size = small ? PART_BITS : (b.bitLength() + blocks - 1) / blocks * blocks;
    int shift = small ? 0 : size - b.bitLength();
    BigInteger divisor = b.shiftLeft(shift);
    BigInteger dividend = a.shiftLeft(shift);
    work(dividend.bitLength());
    int digits = dividend.bitLength() / size + 1;
    BigInteger[] parts = byDigits(BigInteger.ZERO, dividend, divisor, size, digits);
    return new BigInteger[] {parts[0], parts[1].shiftRight(shift)};
  }

  /** Divides a rest and that many digits behind it by a number of the size of a digit. */
  private BigInteger[] byDigits(
      BigInteger rest, BigInteger a, BigInteger divisor, int size, int digits) {
    work((long) size * digits);
    if (digits == 1) {
      return twoByOne(rest.shiftLeft(size).add(a), divisor, size);
    }
    int shift = Math.multiplyExact(digits / 2, size);
    BigInteger high = a.shiftRight(shift);
    BigInteger[] upper = byDigits(rest, high, divisor, size, digits - digits / 2);
    BigInteger low = a.subtract(high.shiftLeft(shift));
    BigInteger[] lower = byDigits(upper[1], low, divisor, size, digits / 2);
    return new BigInteger[] {upper[0].shiftLeft(shift).add(lower[0]), lower[1]};
  }

  /** Counts what shifts and sums of so many bits cost. */
  private void work(long bits) {
    meter.work(1 + (bits >> 10));
  }

  /** The lowest bits of a number that is not negative. */
  static BigInteger low(BigInteger value, int bits) {
    return value.bitLength() <= bits
        ? value
        : value.subtract(value.shiftRight(bits).shiftLeft(bits));
  }

  /** Divides by a number of that size one of at most twice the size, less than it shifted. */
  private BigInteger[] twoByOne(BigInteger a, BigInteger b, int size) {
    if (size <= PART_BITS || (size & 1) != 0) {
      charge(meter, a.bitLength(), b.bitLength());
      return a.divideAndRemainder(b);
    }
    work(size);
    int half = size / 2;
    BigInteger[] upper = threeByTwo(a.shiftRight(half), b, half);
    BigInteger[] lower = threeByTwo(upper[1].shiftLeft(half).add(low(a, half)), b, half);
    work(size);
    return new BigInteger[] {upper[0].shiftLeft(half).add(lower[0]), lower[1]};
  }

  private BigInteger[] threeByTwo(BigInteger a, BigInteger b, int half) {
    BigInteger high = b.shiftRight(half);
    BigInteger top = a.shiftRight(half);
    BigInteger quotient;
    BigInteger rest;
    if (a.shiftRight(2 * half).compareTo(high) < 0) {
      BigInteger[] parts = twoByOne(top, high, half);
      quotient = parts[0];
      rest = parts[1];
    } else {
      quotient = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
      rest = top.subtract(high.shiftLeft(half)).add(high);
    }
    work(2L * half);
    BigInteger taken = BigIntegers.multiply(meter, quotient, low(b, half));
    work(3L * half);
    rest = rest.shiftLeft(half).add(low(a, half)).subtract(taken);
    while (rest.signum() < 0) {
      rest = rest.add(b);
      quotient = quotient.subtract(BigInteger.ONE);
    }
    return new BigInteger[] {quotient, rest};
  }

  /** The largest int whose square is not above a number that is not negative. */
  public static BigInteger root(Meter meter, BigInteger value) {
    int bits = value.bitLength();
    if (bits <= PART_BITS) {
      meter.work(1 + (bits >> 6) * (1 + (long) Math.sqrt((double) (bits >> 6))));
      return value.sqrt();
    }
    int shift = bits / 4;
    BigInteger root = root(meter, value.shiftRight(2 * shift)).add(BigInteger.ONE).shiftLeft(shift);
    while (true) {
      BigInteger next = root.add(divide(meter, value, root)[0]).shiftRight(1);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  /** The greatest common divisor. */
  public static BigInteger gcd(Meter meter, BigInteger first, BigInteger second) {
    BigInteger a = first.abs();
    BigInteger b = second.abs();
    while (b.signum() != 0 && Math.min(a.bitLength(), b.bitLength()) > SMALL_BITS) {
      BigInteger rest = divide(meter, a, b)[1];
      a = b;
      b = rest;
    }
    if (b.signum() != 0) {
      a = divide(meter, a, b)[1];
      meter.work(1 + (long) b.bitLength() * b.bitLength() / 2_048);
    }
    return a.gcd(b);
  }

  /** The number that gives 1 with another one, modulo a positive number; null if none does. */
  static @org.jspecify.annotations.Nullable BigInteger inverse(
      Meter meter, BigInteger value, BigInteger modulus) {
    BigInteger a = modulus;
    BigInteger b = value.mod(modulus);
    BigInteger x = BigInteger.ZERO;
    BigInteger y = BigInteger.ONE;
    while (b.signum() != 0) {
      BigInteger[] parts = divide(meter, a, b);
      BigInteger next = x.subtract(BigIntegers.multiply(meter, parts[0], y));
      a = b;
      b = parts[1];
      x = y;
      y = next;
    }
    return a.equals(BigInteger.ONE) ? x.mod(modulus) : null;
  }
}
