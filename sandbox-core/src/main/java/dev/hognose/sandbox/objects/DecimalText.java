// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Conversion between numbers and decimal digits by halves: divisions and multiplications by powers
 * of ten go on in parts between which the meter is polled.
 */
final class DecimalText {
  /** Digits that are left to the library. */
  private static final int PLAIN_DIGITS = 1_024;

  /** Steps that the library takes for so many digits. */
  private static final int PLAIN_STEPS = 256;

  private final Meter meter;

  /** 10 to the power of {@value #PLAIN_DIGITS}, of twice that, of four times that, ... */
  private final List<BigInteger> powers = new ArrayList<>();

  private DecimalText(Meter meter) {
    this.meter = meter;
  }

  /** The digits of a number of 0 or more. */
  static String of(Meter meter, BigInteger value) {
    DecimalText writer = new DecimalText(meter);
    int level = 0;
    while (writer.power(level).compareTo(value) <= 0) {
      level++;
    }
    StringBuilder out = new StringBuilder(value.bitLength() / 3);
    writer.write(out, value, level, false);
    return out.toString();
  }

  /** The number that digits stand for. */
  static BigInteger parse(Meter meter, String digits) {
    meter.allocate(digits.length() / 2);
    return new DecimalText(meter).read(digits, 0, digits.length());
  }

  private BigInteger power(int level) {
    while (powers.size() <= level) {
      BigInteger last = powers.isEmpty() ? BigInteger.TEN.pow(PLAIN_DIGITS) : powers.getLast();
      powers.add(powers.isEmpty() ? last : BigIntegers.multiply(meter, last, last));
    }
    return powers.get(level);
  }

  /** Appends a number that is less than the power of that level. */
  private void write(StringBuilder out, BigInteger value, int level, boolean padded) {
    if (level == 0) {
      meter.work(PLAIN_STEPS);
      String digits = value.toString();
      if (padded) {
        out.repeat('0', PLAIN_DIGITS - digits.length());
      }
      out.append(digits);
      return;
    }
    BigInteger[] parts = BigDivision.divide(meter, value, power(level - 1));
    boolean shown = padded || parts[0].signum() != 0;
    if (shown) {
      write(out, parts[0], level - 1, padded);
    }
    write(out, parts[1], level - 1, shown);
  }

  private BigInteger read(String digits, int from, int to) {
    int length = to - from;
    if (length <= PLAIN_DIGITS) {
      meter.work(PLAIN_STEPS);
      return new BigInteger(digits.substring(from, to));
    }
    int level = 31 - Integer.numberOfLeadingZeros((length - 1) / PLAIN_DIGITS);
    int middle = to - (PLAIN_DIGITS << level);
    BigInteger upper = read(digits, from, middle);
    BigInteger lower = read(digits, middle, to);
    return BigIntegers.multiply(meter, upper, power(level)).add(lower);
  }
}
