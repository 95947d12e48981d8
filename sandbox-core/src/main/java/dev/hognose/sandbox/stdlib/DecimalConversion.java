// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.CharCases;
import dev.hognose.sandbox.objects.CharTypes;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Makes decimal numbers of other values. */
final class DecimalConversion {
  /** Bytes for each char of a text that are taken while it is read. */
  private static final long COPIES = 4;

  private DecimalConversion() {}

  /** The exact value of an int, float or decimal; null for anything else. */
  static @Nullable DecimalNumber exactOrNull(PyObject value) {
    PyObject plain = Payload.of(value);
    if (plain instanceof DecimalNumber d) {
      return d;
    }
    return plain instanceof PyFloat f ? ofDouble(f.value) : ofIntOrNull(plain);
  }

  /** The value of a decimal number or an int; null for anything else. */
  static @Nullable DecimalNumber numberOrNull(PyObject value) {
    return value instanceof DecimalNumber number ? number : ofIntOrNull(value);
  }

  /** The value of an int; null for anything else. */
  static @Nullable DecimalNumber ofIntOrNull(PyObject value) {
    PyObject number = Numbers.asInt(value);
    return number == null ? null : DecimalNumber.of(Numbers.big(number));
  }

  static DecimalNumber ofDouble(double value) {
    if (Double.isNaN(value)) {
      return DecimalNumber.NAN;
    }
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (Double.isInfinite(value)) {
      return DecimalNumber.infinite(negative);
    }
    if (value == 0) {
      return DecimalNumber.finite(negative, BigInteger.ZERO, 0);
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    BigInteger digits = exact.unscaledValue();
    int scale = exact.scale();
    if (scale < 0) {
      digits = digits.multiply(BigInteger.TEN.pow(-scale));
      scale = 0;
    }
    while (scale > 0 && digits.mod(BigInteger.TEN).signum() == 0) {
      digits = digits.divide(BigInteger.TEN);
      scale--;
    }
    return DecimalNumber.finite(negative, digits, -scale);
  }

  /** The number that a text stands for, or null if it is none. */
  static @Nullable DecimalNumber parse(Meter meter, String given) {
    meter.work(given.length() / 8);
    meter.allocate(COPIES * given.length());
    String text = ascii(meter, CharTypes.strip(given, CharTypes::isSpace).replace("_", ""));
    int at = 0;
    boolean negative = text.startsWith("-");
    if (negative || text.startsWith("+")) {
      at = 1;
    }
    if (at == text.length()) {
      return null;
    }
    char first = text.charAt(at);
    if (first != '.' && (first < '0' || first > '9')) {
      return named(meter, text.substring(at), negative);
    }
    StringBuilder digits = new StringBuilder();
    long exponent = 0;
    boolean point = false;
    for (; at < text.length(); at++) {
      meter.pass(at);
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        exponent -= point ? 1 : 0;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (digits.isEmpty()) {
      return null;
    }
    if (at < text.length()) {
      String tail = text.substring(at);
      if (!tail.matches("[eE][+-]?[0-9]+")) {
        return null;
      }
      BigInteger written = exponentOf(meter, tail.substring(1));
      exponent += clamped(written);
    }
    return DecimalNumber.finite(
        negative, BigIntegers.ofDecimal(meter, digits.toString()), exponent);
  }

  private static BigInteger exponentOf(Meter meter, String text) {
    BigInteger size = BigIntegers.ofDecimal(meter, text.replaceFirst("^[+-]", ""));
    return text.startsWith("-") ? size.negate() : size;
  }

  private static long clamped(BigInteger exponent) {
    long most = 2 * DecimalContext.MOST;
    return exponent.min(BigInteger.valueOf(most)).max(BigInteger.valueOf(-most)).longValue();
  }

  private static String ascii(Meter meter, String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      int digit = point < 128 ? -1 : Character.digit(point, 10);
      out.appendCodePoint(digit >= 0 ? '0' + digit : point);
      i += Character.charCount(point);
    }
    return out.toString();
  }

  private static @Nullable DecimalNumber named(Meter meter, String text, boolean negative) {
    String lower = CharCases.lower(meter, text);
    if (lower.equals("inf") || lower.equals("infinity")) {
      return DecimalNumber.infinite(negative);
    }
    boolean signaling = lower.startsWith("snan");
    if (!signaling && !lower.startsWith("nan")) {
      return null;
    }
    String payload = lower.substring(signaling ? 4 : 3);
    if (!payload.matches("[0-9]*")) {
      return null;
    }
    BigInteger digits = payload.isEmpty() ? BigInteger.ZERO : BigIntegers.ofDecimal(meter, payload);
    return DecimalNumber.nan(negative, signaling, digits);
  }

  /** The value of {@code Decimal(value)}, exact. */
  static DecimalNumber of(Decimals work, PyObject given) {
    PyObject value = Payload.of(given);
    DecimalNumber whole = ofIntOrNull(value);
    if (whole != null) {
      return whole;
    }
    return switch (value) {
      case DecimalNumber d -> d;
      case PyStr s -> ofText(work, s.value());
      case PyFloat f -> {
        work.signal(DecimalSignal.FLOAT_OPERATION);
        yield work.done(ofDouble(f.value));
      }
      case PyTuple t -> ofTuple(work.meter, t.items);
      case PyList l -> ofTuple(work.meter, l.toArray());
      default ->
          throw Raise.typeError(
              "conversion from " + given.type().shownName() + " to Decimal is not supported");
    };
  }

  private static DecimalNumber ofText(Decimals work, String text) {
    DecimalNumber parsed = parse(work.meter, text);
    if (parsed == null) {
      return work.done(work.invalid(DecimalSignal.Types.CONVERSION_SYNTAX));
    }
    if (parsed.isFinite()
        && (parsed.adjusted(work.meter) > DecimalContext.MOST
            || parsed.exponent < -2 * DecimalContext.MOST + 1)) {
      return work.done(work.invalid());
    }
    return parsed;
  }

  private static DecimalNumber ofTuple(Meter meter, PyObject[] parts) {
    if (parts.length != 3) {
      throw Raise.valueError("argument must be a sequence of length 3");
    }
    if (!(Numbers.asInt(parts[0]) instanceof PyInt sign) || sign.value != 0 && sign.value != 1) {
      throw Raise.valueError("sign must be an integer with the value 0 or 1");
    }
    PyObject[] items =
        switch (Payload.of(parts[1])) {
          case PyTuple t -> t.items;
          case PyList l -> l.toArray();
          default -> throw Raise.valueError("coefficient must be a tuple of digits");
        };
    StringBuilder digits = new StringBuilder("0");
    for (PyObject each : items) {
      if (!(Numbers.asInt(each) instanceof PyInt digit) || digit.value < 0 || digit.value > 9) {
        throw Raise.valueError("coefficient must be a tuple of digits");
      }
      digits.append(digit.value);
    }
    boolean negative = sign.value == 1;
    BigInteger number = BigIntegers.ofDecimal(meter, digits.toString());
    if (Payload.of(parts[2]) instanceof PyStr text) {
      return switch (text.value()) {
        case "F" -> DecimalNumber.infinite(negative);
        case "n" -> DecimalNumber.nan(negative, false, number);
        case "N" -> DecimalNumber.nan(negative, true, number);
        default ->
            throw Raise.valueError("string argument in the third position must be 'F', 'n' or 'N'");
      };
    }
    if (!(Numbers.asInt(parts[2]) instanceof PyInt exponent)) {
      throw Raise.valueError("exponent must be an integer");
    }
    return DecimalNumber.finite(negative, number, exponent.value);
  }
}
