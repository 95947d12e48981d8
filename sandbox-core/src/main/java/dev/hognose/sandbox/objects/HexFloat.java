// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Hexadecimal text of floats, such as {@code 0x1.8000000000000p+1}. */
public final class HexFloat {
  /** Digits that tell any double from its neighbours, and more; the rest is one digit. */
  private static final int MOST_DIGITS = 64;

  private HexFloat() {}

  /** What {@code float.hex} gives. */
  public static String format(double value) {
    if (!Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    int exponent = Math.getExponent(value);
    boolean subnormal = exponent < Double.MIN_EXPONENT;
    String digits = Long.toHexString(bits & 0xfffffffffffffL);
    int shown = subnormal ? Double.MIN_EXPONENT : exponent;
    return sign
        + (subnormal ? "0x0." : "0x1.")
        + "0".repeat(13 - digits.length())
        + digits
        + "p"
        + (shown < 0 ? "" : "+")
        + shown;
  }

  /** What {@code float.fromhex} gives. */
  public static double parse(Meter meter, String source) {
    String text = CharTypes.strip(source, c -> c < 0x80 && CharTypes.isSpaceAroundNumber(c));
    boolean negative = text.startsWith("-");
    String body = negative || text.startsWith("+") ? text.substring(1) : text;
    double size = special(body);
    if (size == 0) {
      size = parseHex(meter, body);
    }
    return negative ? -size : size;
  }

  private static double special(String body) {
    if (body.equalsIgnoreCase("inf") || body.equalsIgnoreCase("infinity")) {
      return Double.POSITIVE_INFINITY;
    }
    return body.equalsIgnoreCase("nan") ? Double.NaN : 0;
  }

  private static double parseHex(Meter meter, String body) {
    int at = body.startsWith("0x") || body.startsWith("0X") ? 2 : 0;
    StringBuilder digits = new StringBuilder();
    long scale = 0;
    boolean any = false;
    boolean rest = false;
    boolean point = false;
    for (; at < body.length(); at++) {
      meter.pass(at);
      char c = body.charAt(at);
      if (c == '.' && !point) {
        point = true;
      } else if (c < 0x80 && Character.digit(c, 16) >= 0) {
        boolean kept = digits.length() < MOST_DIGITS;
        if (kept && (c != '0' || !digits.isEmpty())) {
          digits.append(c);
        }
        any = true;
        rest |= !kept && c != '0';
        scale += (kept ? 0 : 4) - (point ? 4 : 0);
      } else {
        break;
      }
    }
    if (!any) {
      throw malformed();
    }
    Long exponent = exponent(body, at);
    if (exponent == null) {
      throw malformed();
    }
    BigInteger mantissa = new BigInteger("0" + digits + (rest ? "1" : "0"), 16);
    if (mantissa.signum() == 0) {
      return 0;
    }
    long power = exponent + scale - 4;
    long top = mantissa.bitLength() + power;
    if (top < -1_080) {
      return 0;
    }
    double result = top > 1_030 ? Double.POSITIVE_INFINITY : scaled(mantissa, (int) power);
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("hexadecimal value too large to represent as a float");
    }
    return result;
  }

  private static double scaled(BigInteger mantissa, int power) {
    int missing = Math.max(0, 66 - mantissa.bitLength());
    return BigIntegers.scaled(mantissa.shiftLeft(missing), power - missing);
  }

  private static @Nullable Long exponent(String body, int at) {
    if (at == body.length()) {
      return 0L;
    }
    if ((body.charAt(at) | 0x20) != 'p' || at + 1 == body.length()) {
      return null;
    }
    int start = at + 1;
    boolean signed = body.charAt(start) == '+' || body.charAt(start) == '-';
    String digits = body.substring(signed ? start + 1 : start);
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    long size = digits.length() > 15 ? 1L << 50 : Long.parseLong(digits);
    return body.charAt(start) == '-' ? -size : size;
  }

  private static PyError malformed() {
    return Raise.valueError("invalid hexadecimal floating-point string");
  }
}
