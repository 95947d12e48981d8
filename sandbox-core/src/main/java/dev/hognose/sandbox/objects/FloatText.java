// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal text of floats: the shortest that reads back the same, or exactly rounded. */
public final class FloatText {
  /** Decimal digits of which a double always keeps all. */
  private static final int SAFE_DIGITS = 15;

  /** Powers of ten, exactly. */
  private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  /** Products below this one are off by less than {@link #DOUBT}. */
  private static final double MOST_SCALED = 1e12;

  /** How far from a tie a product must be for its rounding to be certain. */
  private static final double DOUBT = 1e-3;

  /** From one to below the other the platform shows numbers as Python does. */
  private static final double LEAST_ALIKE = 1e-3;

  private static final double MOST_ALIKE = 1e7;

  /** No double has more digits, before or after the point. */
  private static final int MOST_DIGITS = 1_100;

  private FloatText() {}

  /**
   * A positive decimal number: 0.d1d2d3... times a power of ten.
   *
   * @param digits its digits, without zeros at the front (one zero for the number 0)
   * @param point place of the decimal point after the first digit: 1 for 1.5, 0 for 0.15
   */
  record Decimal(String digits, int point) {}

  /** The {@code repr} of a float. */
  public static String repr(double value) {
    long whole = (long) value;
    if (whole == value && whole > -1_000_000_000 && whole < 1_000_000_000) {
      return whole == 0 && 1 / value < 0 ? "-0.0" : whole + ".0";
    }
    if (value < MOST_ALIKE && value >= LEAST_ALIKE) {
      return Double.toString(value);
    }
    return layout(value, true);
  }

  /** The shortest text; without {@code .0} for whole numbers if not asked for. */
  static String layout(double value, boolean withPoint) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    Decimal decimal = shortest(Math.abs(value));
    StringBuilder text = new StringBuilder(26);
    if (value < 0 || value == 0 && 1 / value < 0) {
      text.append('-');
    }
    general(text, decimal, 16, withPoint);
    return text.toString();
  }

  /** Appends a number as repr does: with an exponent outside -4 .. mostPoint. */
  static void general(StringBuilder text, Decimal decimal, int mostPoint, boolean withPoint) {
    String digits = decimal.digits;
    int point = decimal.point;
    if (point > mostPoint || point <= -4) {
      scientific(text, decimal, 'e');
    } else if (point <= 0) {
      text.append("0.").repeat('0', -point).append(digits);
    } else if (point >= digits.length()) {
      text.append(digits).repeat('0', point - digits.length());
      if (withPoint) {
        text.append(".0");
      }
    } else {
      text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
  }

  /** Appends a number with an exponent of two digits at least. */
  static void scientific(StringBuilder text, Decimal decimal, char marker) {
    text.append(decimal.digits.charAt(0));
    if (decimal.digits.length() > 1) {
      text.append('.').append(decimal.digits, 1, decimal.digits.length());
    }
    exponent(text, decimal.point - 1, marker);
  }

  static void exponent(StringBuilder text, int exponent, char marker) {
    text.append(marker).append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    if (size < 10) {
      text.append('0');
    }
    text.append(size);
  }

  /** The shortest decimal that reads back as a value of 0 or more. */
  static Decimal shortest(double value) {
    if (value == 0) {
      return new Decimal("0", 1);
    }
    String text = Double.toString(value);
    int mark = text.indexOf('E');
    int exponent = mark < 0 ? 0 : Integer.parseInt(text, mark + 1, text.length(), 10);
    int end = mark < 0 ? text.length() : mark;
    int dot = text.indexOf('.');
    String digits = text.substring(0, dot) + text.substring(dot + 1, end);
    int first = 0;
    while (digits.charAt(first) == '0') {
      first++;
    }
    int last = digits.length();
    while (digits.charAt(last - 1) == '0') {
      last--;
    }
    Decimal found = new Decimal(digits.substring(first, last), dot + exponent - first);
    return found.digits.length() == 2 ? oneDigit(value, found) : found;
  }

  /** Java gives two digits where one is enough, if two are nearer: 4.9e-324 instead of 5e-324. */
  private static Decimal oneDigit(double value, Decimal two) {
    int tens = two.digits.charAt(0) - '0';
    int nearest = two.digits.charAt(1) >= '5' ? tens + 1 : tens;
    for (int digit : new int[] {nearest, nearest == tens ? tens + 1 : tens}) {
      String text = digit + "E" + (two.point - 1);
      if (Double.parseDouble(text) == value) {
        return digit == 10 ? new Decimal("1", two.point + 1) : new Decimal("" + digit, two.point);
      }
    }
    return two;
  }

  /** A value of 0 or more times a power of ten, rounded; -1 if that is not certain here. */
  private static long scaled(double value, int digits) {
    if (digits < 0 || digits >= TENS.length) {
      return -1;
    }
    double product = value * TENS[digits];
    if (!(product < MOST_SCALED)) {
      return -1;
    }
    long whole = (long) product;
    double rest = product - whole - 0.5;
    if (Math.abs(rest) < DOUBT) {
      return -1;
    }
    return rest > 0 ? whole + 1 : whole;
  }

  private static String withPoint(long scaled, int digits) {
    String text = Long.toString(scaled);
    if (digits == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + digits + 2);
    int before = text.length() - digits;
    if (before > 0) {
      return out.append(text, 0, before).append('.').append(text, before, text.length()).toString();
    }
    return out.append("0.").repeat('0', -before).append(text).toString();
  }

  /** A finite value of 0 or more with that many digits after the point, ties to even. */
  static String fixed(double value, int precision) {
    long known = scaled(value, precision);
    if (known >= 0) {
      return withPoint(known, precision);
    }
    if (precision > MOST_DIGITS) {
      return fixed(value, MOST_DIGITS).concat("0".repeat(precision - MOST_DIGITS));
    }
    if (value < 1e15) {
      Decimal decimal = shortest(value);
      int fraction = decimal.digits.length() - decimal.point;
      boolean exactEnough =
          fraction <= precision && Math.max(decimal.point, 1) + precision <= SAFE_DIGITS;
      if (exactEnough || fraction > precision + 1) {
        return fixed(decimal, precision);
      }
    }
    return new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Digits of a decimal that is no tie at that precision. */
  private static String fixed(Decimal decimal, int precision) {
    String digits = decimal.digits;
    int point = decimal.point;
    int keep = point + precision;
    if (keep < digits.length()) {
      boolean up = keep >= 0 && digits.charAt(keep) >= '5';
      digits = keep <= 0 ? "" : digits.substring(0, keep);
      if (up) {
        String raised = increment(digits);
        point += raised.length() - digits.length();
        digits = raised;
      }
    }
    StringBuilder text = new StringBuilder(Math.max(point, 1) + precision + 1);
    if (point <= 0) {
      text.append('0');
    }
    for (int i = 0; i < point; i++) {
      text.append(digitAt(digits, i));
    }
    if (precision > 0) {
      text.append('.');
      for (int i = point; i < point + precision; i++) {
        text.append(digitAt(digits, i));
      }
    }
    return text.toString();
  }

  private static char digitAt(String digits, int index) {
    return index >= 0 && index < digits.length() ? digits.charAt(index) : '0';
  }

  private static String increment(String digits) {
    char[] all = digits.toCharArray();
    for (int i = all.length - 1; i >= 0; i--) {
      if (all[i] != '9') {
        all[i]++;
        return new String(all);
      }
      all[i] = '0';
    }
    return "1" + new String(all);
  }

  /** A finite value of 0 or more with that many digits in all, ties to even. */
  static Decimal rounded(double value, int count) {
    if (value == 0) {
      return new Decimal("0".repeat(count), 1);
    }
    if (count > MOST_DIGITS) {
      Decimal exact = rounded(value, MOST_DIGITS);
      return new Decimal(exact.digits.concat("0".repeat(count - MOST_DIGITS)), exact.point);
    }
    Decimal decimal = shortest(value);
    int have = decimal.digits.length();
    if (have <= count && count <= SAFE_DIGITS && value >= Double.MIN_NORMAL) {
      return new Decimal(decimal.digits + "0".repeat(count - have), decimal.point);
    }
    BigDecimal exact = new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
    String digits = exact.unscaledValue().toString();
    int point = digits.length() - exact.scale();
    return new Decimal(
        digits.length() >= count
            ? digits.substring(0, count)
            : digits + "0".repeat(count - digits.length()),
        point);
  }

  /** The value rounded to digits after the point, ties to even, as {@code round} does. */
  public static double round(double value, int digits) {
    if (!Double.isFinite(value) || value == 0 || digits > 323 + 17) {
      return value;
    }
    if (digits < -308) {
      return Math.copySign(0.0, value);
    }
    long known = scaled(Math.abs(value), digits);
    if (known >= 0) {
      return Math.copySign(known / TENS[digits], value);
    }
    double result = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("rounded value too large to represent");
    }
    return result == 0 ? Math.copySign(0.0, value) : result;
  }
}
