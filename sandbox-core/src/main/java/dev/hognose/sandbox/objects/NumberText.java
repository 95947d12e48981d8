// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers from text, as {@code int}, {@code float} and {@code complex} do. */
public final class NumberText {
  /** Digits in a base that is neither a power of two nor ten, whatever the program allows. */
  private static final int MOST_DIGITS = 100_000;

  /** Significant digits that tell any double from its neighbours, and some more. */
  private static final int MOST_SIGNIFICANT = 800;

  /** Decimal digits that always fit 64 bits. */
  private static final int LONG_DIGITS = 18;

  /** Digits of numbers that are doubles. */
  private static final int EXACT_DIGITS = 15;

  /** Powers of ten, which are doubles. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private NumberText() {}

  /** The int a text stands for, or null if it is malformed; base 0 or 2 to 36. */
  public static @Nullable PyObject parseInt(Meter meter, String text, int base) {
    long plain = base == 10 && text.length() <= LONG_DIGITS ? plainDigits(text) : -1;
    return plain < 0 ? parse(meter, text, base) : PyInt.of(plain);
  }

  /** The number of a short text that consists of ASCII digits alone; -1 of any other. */
  private static long plainDigits(String text) {
    long number = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static @Nullable PyObject parse(Meter meter, String text, int base) {
    String digits = ascii(meter, text);
    int at = 0;
    boolean negative = false;
    if (at < digits.length() && (digits.charAt(at) == '-' || digits.charAt(at) == '+')) {
      negative = digits.charAt(at++) == '-';
    }
    int radix = base;
    int marked = prefixBase(digits, at);
    if (marked != 0 && (base == 0 || base == marked)) {
      radix = marked;
      at += 2;
      if (at < digits.length() && digits.charAt(at) == '_') {
        at++;
      }
    } else if (base == 0) {
      radix = 10;
      if (digits.startsWith("0", at) && !isZero(meter, digits, at)) {
        return null;
      }
    }
    return parseDigits(meter, digits, at, radix, negative);
  }

  private static int prefixBase(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '0') {
      return 0;
    }
    return switch (text.charAt(at + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static boolean isZero(Meter meter, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      meter.pass(i);
      if (text.charAt(i) != '0' && text.charAt(i) != '_') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable PyObject parseDigits(
      Meter meter, String text, int from, int radix, boolean negative) {
    boolean underscore = true;
    boolean separated = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (underscore) {
          return null;
        }
        underscore = true;
        separated = true;
      } else {
        meter.pass(i);
        if (c > 'z' || Character.digit(c, radix) < 0) {
          return null;
        }
        underscore = false;
      }
    }
    if (underscore) {
      return null;
    }
    String digits = text.substring(from);
    if (separated) {
      digits = withoutUnderscores(meter, digits);
    }
    if (digits.length() <= LONG_DIGITS && radix <= 10) {
      long value = Long.parseLong(digits, radix);
      return PyInt.of(negative ? -value : value);
    }
    BigInteger value = large(meter, digits, radix);
    return PyInt.of(negative ? value.negate() : value);
  }

  private static BigInteger large(Meter meter, String digits, int radix) {
    if (Integer.bitCount(radix) == 1) {
      return binary(meter, digits, Integer.numberOfTrailingZeros(radix));
    }
    int most = meter.digitLimit();
    if (radix != 10) {
      most = most == 0 ? MOST_DIGITS : Math.min(most, MOST_DIGITS);
    }
    if (most > 0 && digits.length() > most) {
      throw Raise.valueError(
          "Exceeds the limit ("
              + most
              + " digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    if (radix == 10 && digits.length() > Meter.INT_DIGITS) {
      return BigIntegers.ofDecimal(meter, digits);
    }
    meter.work(1 + (long) digits.length() * digits.length() / 1_000);
    BigIntegers.chargeBits(meter, 6L * digits.length());
    return new BigInteger(digits, radix);
  }

  private static BigInteger binary(Meter meter, String digits, int bitsPerDigit) {
    long bits = (long) digits.length() * bitsPerDigit;
    StrOps.chargeBytes(meter, bits / 8);
    byte[] magnitude = new byte[(int) (bits / 8) + 1];
    for (int i = 0; i < digits.length(); i++) {
      meter.pass(i);
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 36);
      for (int bit = 0; bit < bitsPerDigit; bit++) {
        if ((digit >> bit & 1) != 0) {
          long place = (long) i * bitsPerDigit + bit;
          magnitude[magnitude.length - 1 - (int) (place >> 3)] |= (byte) (1 << (place & 7));
        }
      }
    }
    return new BigInteger(1, magnitude);
  }

  /**
   * The double that a sign, digits and a point stand for, where both the digits and the power of
   * ten that divides them are doubles; NaN of any other text.
   */
  private static double plainReal(String text) {
    int length = text.length();
    int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int i = at; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9' || ++count > EXACT_DIGITS) {
        return Double.NaN;
      } else {
        digits = digits * 10 + (c - '0');
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    double value = point < 0 ? digits : digits / TENS[length - 1 - point];
    return at == 0 ? value : -value;
  }

  /** The float a text stands for, or null if it is malformed. */
  public static @Nullable Double parseFloat(Meter meter, String text) {
    double plain = plainReal(text);
    if (!Double.isNaN(plain)) {
      return plain;
    }
    String clean = ascii(meter, text);
    int end = floatEnd(meter, clean, 0);
    return end == clean.length() && end > 0 ? Double.valueOf(floatOf(meter, clean)) : null;
  }

  private static double floatOf(Meter meter, String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (last >= '0' && last <= '9' || last == '.') {
      return nearest(meter, withoutUnderscores(meter, text));
    }
    boolean negative = text.charAt(0) == '-';
    boolean nan = last == 'n' || last == 'N';
    return nan ? Double.NaN : negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /**
   * The double nearest to a decimal number without underscores. Of more digits than any double
   * needs to be told from its neighbours, the others are replaced by one that says whether they are
   * all zeros.
   */
  public static double nearest(Meter meter, String text) {
    if (text.length() <= 2 * MOST_SIGNIFICANT) {
      double plain = plainReal(text);
      return Double.isNaN(plain) ? Double.parseDouble(text) : plain;
    }
    int end = Math.max(text.indexOf('e'), text.indexOf('E'));
    end = end < 0 ? text.length() : end;
    StringBuilder digits = new StringBuilder();
    long scale = 0;
    boolean point = false;
    boolean rest = false;
    for (int i = 0; i < end; i++) {
      meter.pass(i);
      char c = text.charAt(i);
      if (c == '.') {
        point = true;
      } else if (c >= '0' && c <= '9') {
        boolean kept = digits.length() < MOST_SIGNIFICANT;
        if (kept && (c != '0' || !digits.isEmpty())) {
          digits.append(c);
        }
        rest |= !kept && c != '0';
        scale += (kept ? 0 : 1) - (point ? 1 : 0);
      }
    }
    String sign = text.startsWith("-") ? "-" : "";
    String exponent = end == text.length() ? "0" : text.substring(end + 1);
    BigInteger power = exponentOf(exponent).add(BigInteger.valueOf(scale - 1));
    String shown =
        power.bitLength() > 31 ? (power.signum() < 0 ? "-99999999" : "99999999") : "" + power;
    return Double.parseDouble(sign + "0" + digits + (rest ? "1" : "0") + "e" + shown);
  }

  /** An exponent, or a very large one of the same sign. */
  private static BigInteger exponentOf(String text) {
    boolean negative = text.startsWith("-");
    String digits = text.substring(negative || text.startsWith("+") ? 1 : 0);
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    BigInteger size =
        digits.length() - from > LONG_DIGITS
            ? BigInteger.TEN.pow(LONG_DIGITS)
            : new BigInteger(digits.substring(from));
    return negative ? size.negate() : size;
  }

  /** Where the float that begins at an index ends; that index if there is none. */
  private static int floatEnd(Meter meter, String text, int from) {
    int at = from;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    for (String word : new String[] {"infinity", "inf", "nan"}) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return at + word.length();
      }
    }
    int whole = digitsEnd(meter, text, at);
    int end = whole;
    boolean any = whole > at;
    if (whole < text.length() && text.charAt(whole) == '.') {
      end = digitsEnd(meter, text, whole + 1);
      any |= end > whole + 1;
    }
    if (!any) {
      return from;
    }
    if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = end + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      int after = digitsEnd(meter, text, exponent);
      end = after > exponent ? after : end;
    }
    return end;
  }

  private static int digitsEnd(Meter meter, String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean between = c == '_' && at > from && isDigit(text, at - 1) && isDigit(text, at + 1);
      if (!between && !(c >= '0' && c <= '9')) {
        break;
      }
      meter.pass(at);
      at++;
    }
    return at;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static String withoutUnderscores(Meter meter, String text) {
    int at = text.indexOf('_');
    if (at < 0) {
      return text;
    }
    var digits = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      meter.pass(at);
      char c = text.charAt(at);
      if (c != '_') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** Whether an underscore stands elsewhere than between two digits. */
  public static boolean misplacesUnderscore(Meter meter, String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      meter.pass(at);
      boolean between =
          at > 0
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(at - 1))
              && Character.isDigit(text.charAt(at + 1));
      if (!between) {
        return true;
      }
    }
    return false;
  }

  /** The complex number a text stands for, or null if it is malformed. */
  public static @Nullable PyComplex parseComplex(Meter meter, String text) {
    String clean = ascii(meter, text);
    if (clean.startsWith("(")) {
      if (!clean.endsWith(")") || clean.length() < 2) {
        return null;
      }
      clean = ascii(meter, clean.substring(1, clean.length() - 1));
    }
    int first = floatEnd(meter, clean, 0);
    if (first == clean.length() && first > 0) {
      return new PyComplex(floatOf(meter, clean), 0);
    }
    if (clean.isEmpty() || (clean.charAt(clean.length() - 1) | 0x20) != 'j') {
      return null;
    }
    String body = clean.substring(0, clean.length() - 1);
    if (first == body.length() || body.length() <= 1 && first == 0) {
      Double imaginary = imaginary(meter, body);
      return imaginary == null ? null : new PyComplex(0, imaginary);
    }
    if (first == 0) {
      return null;
    }
    String rest = body.substring(Math.min(first, body.length()));
    if (rest.isEmpty() || "+-".indexOf(rest.charAt(0)) < 0) {
      return null;
    }
    Double imaginary = imaginary(meter, rest);
    return imaginary == null
        ? null
        : new PyComplex(floatOf(meter, clean.substring(0, first)), imaginary);
  }

  private static @Nullable Double imaginary(Meter meter, String text) {
    return switch (text) {
      case "", "+" -> 1.0;
      case "-" -> -1.0;
      default ->
          floatEnd(meter, text, 0) == text.length() ? Double.valueOf(floatOf(meter, text)) : null;
    };
  }

  /** The text without white space around it, decimal digits of any script as ASCII. */
  private static String ascii(Meter meter, String text) {
    int start = 0;
    int end = text.length();
    while (start < end && CharTypes.isSpaceAroundNumber(text.charAt(start))) {
      meter.pass(start);
      start++;
    }
    while (end > start && CharTypes.isSpaceAroundNumber(text.charAt(end - 1))) {
      meter.pass(end);
      end--;
    }
    for (int i = start; i < end; i++) {
      meter.pass(i);
      if (text.charAt(i) > 0x7f) {
        return digitsToAscii(meter, text.substring(start, end));
      }
    }
    return text.substring(start, end);
  }

  private static String digitsToAscii(Meter meter, String text) {
    StringBuilder out = new StringBuilder(text.length());
    int size;
    for (int i = 0; i < text.length(); i += size) {
      meter.pass(i);
      int point = text.codePointAt(i);
      size = Character.charCount(point);
      int digit = point < 0x80 ? -1 : Character.digit(point, 10);
      boolean decimal = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
      out.appendCodePoint(digit >= 0 && decimal ? '0' + digit : point);
    }
    return out.toString();
  }
}
