// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.Raise;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a decimal number by a format specification. */
final class DecimalFormat {
  private static final Pattern SPECIFICATION =
      Pattern.compile(
          "(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+"
              + " ])?(?<z>z)?(?<alternate>#)?(?<zero>0)?(?<width>[1-9][0-9]*)?"
              + "(?<comma>,)?(?:\\.(?<precision>[0-9]+))?(?<type>[eEfFgGn%])?",
          Pattern.DOTALL);

  private final Decimals work;
  private final Matcher parts;

  private DecimalFormat(Decimals work, Matcher parts) {
    this.work = work;
    this.parts = parts;
  }

  static String format(Meter meter, DecimalContext context, DecimalNumber value, String spec) {
    Matcher parts = SPECIFICATION.matcher(spec);
    if (!parts.matches()
        || parts.group("zero") != null && parts.group("align") != null
        || parts.group("comma") != null && "n".equals(parts.group("type"))) {
      throw Raise.valueError("invalid format string");
    }
    DecimalContext free = context.copy();
    free.traps = 0;
    return new DecimalFormat(new Decimals(meter, free), parts).write(value);
  }

  private int number(String name, int otherwise) {
    String text = parts.group(name);
    if (text == null) {
      return otherwise;
    }
    if (text.length() > 9) {
      throw Raise.valueError("invalid format string");
    }
    int number = Integer.parseInt(text);
    work.meter.allocate(4L * number);
    work.meter.work(number / 16);
    return number;
  }

  private String write(DecimalNumber value) {
    String type = parts.group("type");
    boolean capitals = type == null ? work.context.capitals : Character.isUpperCase(type.charAt(0));
    if (!value.isFinite()) {
      String text = value.withSign(false).text(work.meter, false, true);
      return padded(value.negative, type != null && type.equals("%") ? text + "%" : text, "");
    }
    int precision = number("precision", -1);
    DecimalNumber shown = value;
    if ("%".equals(type)) {
      shown = DecimalNumber.finite(value.negative, value.digits, value.exponent + 2);
    }
    shown = rounded(shown, type, precision);
    boolean negative = shown.negative && !(parts.group("z") != null && shown.isZero());
    String digits = BigIntegers.toDecimal(work.meter, shown.digits);
    work.meter.allocate(2L * digits.length());
    long left = shown.exponent + digits.length();
    long point = point(shown, type, precision, left);
    work.meter.allocate(2 * Math.abs(point));
    StringBuilder whole = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    if (point <= 0) {
      whole.append('0');
      rest.repeat('0', (int) -point).append(digits);
    } else if (point >= digits.length()) {
      whole.append(digits).repeat('0', (int) (point - digits.length()));
    } else {
      whole.append(digits, 0, (int) point);
      rest.append(digits, (int) point, digits.length());
    }
    if (!rest.isEmpty() || parts.group("alternate") != null) {
      rest.insert(0, '.');
    }
    long exponent = left - point;
    boolean scientific = type != null && "eE".contains(type);
    if (exponent != 0 || scientific) {
      rest.append(capitals ? 'E' : 'e').append(exponent < 0 ? "" : "+").append(exponent);
    }
    if ("%".equals(type)) {
      rest.append('%');
    }
    return padded(negative, whole.toString(), rest.toString());
  }

  private static long point(DecimalNumber shown, @Nullable String type, int precision, long left) {
    if (type != null && "eE".contains(type)) {
      return shown.isZero() && precision > 0 ? 1 - precision : 1;
    }
    if (type != null && "fF%".contains(type)) {
      return left;
    }
    return shown.exponent <= 0 && left > -6 ? left : 1;
  }

  private DecimalNumber rounded(DecimalNumber value, @Nullable String type, int precision) {
    DecimalRounding rounding = work.context.rounding;
    if (type != null && "fF%".contains(type)) {
      if (precision >= 0) {
        return work.rescaled(value, -precision, rounding);
      }
      return value.exponent > 0 ? work.rescaled(value, 0, rounding) : value;
    }
    if (precision < 0) {
      return value;
    }
    if (type != null && "eE".contains(type)) {
      if (value.isZero()) {
        return value;
      }
      return significant(value, precision + 1, rounding, true);
    }
    return significant(value, Math.max(precision, 1), rounding, false);
  }

  private DecimalNumber significant(
      DecimalNumber value, int figures, DecimalRounding rounding, boolean pad) {
    int length = value.length(work.meter);
    if (length < figures) {
      return pad ? work.rescaled(value, value.exponent - (figures - length), rounding) : value;
    }
    DecimalNumber result = work.rescaled(value, value.exponent + length - figures, rounding);
    return result.length(work.meter) > figures
        ? work.rescaled(result, result.exponent + 1, rounding)
        : result;
  }

  private String padded(boolean negative, String whole, String rest) {
    String sign = negative ? "-" : sign();
    int width = number("width", 0);
    String fill = parts.group("fill");
    String align = parts.group("align");
    String comma = parts.group("comma");
    String digits = whole;
    boolean zero = parts.group("zero") != null && Character.isDigit(whole.charAt(0));
    if (zero || comma != null) {
      int least = zero ? width - sign.length() - rest.length() : 0;
      digits =
          comma == null
              ? "0".repeat(Math.max(0, least - whole.length())) + whole
              : grouped(whole, comma, least);
    }
    if (zero) {
      fill = "0";
      align = "=";
    }
    String body = digits + rest;
    int room = Math.max(0, width - sign.length() - body.length());
    String pad = fill == null ? " " : fill;
    return switch (align == null ? ">" : align) {
      case "<" -> sign + body + pad.repeat(room);
      case "^" -> pad.repeat(room / 2) + sign + body + pad.repeat(room - room / 2);
      case "=" -> sign + pad.repeat(room) + body;
      default -> pad.repeat(room) + sign + body;
    };
  }

  private static String grouped(String whole, String comma, int least) {
    if (!Character.isDigit(whole.charAt(0))) {
      return whole;
    }
    int digits = Math.max(whole.length(), least > 0 ? 3 * least / 4 + 1 : 0);
    if (digits > whole.length() && digits + (digits - 1) / 3 > least + 1) {
      digits--;
    }
    String all = "0".repeat(Math.max(0, digits - whole.length())) + whole;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < all.length(); i++) {
      if (i > 0 && (all.length() - i) % 3 == 0) {
        out.append(comma);
      }
      out.append(all.charAt(i));
    }
    return out.toString();
  }

  private String sign() {
    String sign = parts.group("sign");
    return sign == null || sign.equals("-") ? "" : sign;
  }
}
