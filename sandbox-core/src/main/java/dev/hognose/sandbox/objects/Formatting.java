// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;

/** The {@code __format__} of builtin values: PEP 3101's mini-language. */
public final class Formatting {
  private Formatting() {}

  /** The formatted value; {@link GuestNeeded} if it is not a builtin value. */
  public static PyStr format(Meter meter, PyObject value, String spec) {
    return format(meter, value, spec, value.type().shownName());
  }

  /** The same of what an object of a class of this name carries. */
  public static PyStr format(Meter meter, PyObject value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return value instanceof PyStr s ? s : new PyStr(Repr.str(meter, value));
    }
    if (value instanceof PyStr s) {
      return text(meter, s, new FormatSpec(spec, typeName));
    }
    if (value instanceof PyInt i) {
      return integer(meter, i, new FormatSpec(spec, typeName));
    }
    if (value instanceof PyFloat f) {
      return real(meter, f.value, new FormatSpec(spec, typeName, true));
    }
    if (value instanceof PyBool b) {
      return integer(meter, b.asInt, new FormatSpec(spec, typeName));
    }
    if (value instanceof PyBigInt b) {
      return integer(meter, b, new FormatSpec(spec, typeName));
    }
    if (value instanceof PyComplex c) {
      return complex(meter, c, new FormatSpec(spec, typeName));
    }
    if (value instanceof PyInstance) {
      throw GuestNeeded.SIGNAL;
    }
    if (value instanceof LibraryNumber) {
      throw GuestNeeded.SIGNAL;
    }
    throw unsupported(value);
  }

  /** The error of a specification for a type that knows none. */
  public static PyError unsupported(PyObject value) {
    return Raise.typeError(
        "unsupported format string passed to " + value.type().shownName() + ".__format__");
  }

  private static PyStr text(Meter meter, PyStr value, FormatSpec spec) {
    if (spec.type != 0 && spec.type != 's') {
      throw spec.unknownType();
    }
    if (spec.grouping != 0) {
      throw spec.noGrouping('s');
    }
    if (spec.sign != 0) {
      throw Raise.valueError(
          (spec.sign == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
    }
    if (spec.positiveZero) {
      throw Raise.valueError("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate) {
      throw Raise.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align == '=') {
      throw Raise.valueError("'=' alignment not allowed in string format specifier");
    }
    PyStr shown = value;
    if (spec.precision >= 0 && spec.precision < value.length()) {
      meter.allocate(value.sliceBytes(0, spec.precision));
      shown = value.slice(0, spec.precision);
    }
    if (spec.width <= shown.length()) {
      return shown;
    }
    return pad(meter, shown.value(), shown.length(), spec, '<');
  }

  private static PyStr pad(
      Meter meter, String value, int length, FormatSpec spec, char defaultAlign) {
    int missing = spec.width - length;
    if (missing <= 0) {
      return PyStr.of(value);
    }
    if (missing > 500) {
      StrOps.chargeText(meter, (long) missing * 2 + value.length());
    }
    int left =
        switch (spec.align == 0 ? defaultAlign : spec.align) {
          case '<' -> 0;
          case '^' -> missing / 2;
          default -> missing;
        };
    StringBuilder out = new StringBuilder(spec.width);
    out.repeat(spec.fill, left).append(value).repeat(spec.fill, missing - left);
    return new PyStr(out.toString());
  }

  /** Formats an int, or by another type the float or character that it stands for. */
  private static PyStr integer(Meter meter, PyObject value, FormatSpec spec) {
    return switch (spec.type) {
      case 'b', 'd', 'o', 'x', 'X', 'n', 0 -> digits(meter, value, spec);
      case 'c' -> character(meter, value, spec);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(meter, Numbers.intToDouble(value), spec);
      default -> throw spec.unknownType();
    };
  }

  private static void refuseFloatOptions(FormatSpec spec) {
    if (spec.precision >= 0) {
      throw Raise.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.positiveZero) {
      throw Raise.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
  }

  private static PyStr character(Meter meter, PyObject value, FormatSpec spec) {
    refuseFloatOptions(spec);
    if (spec.sign != 0) {
      throw Raise.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate) {
      throw Raise.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!(value instanceof PyInt i)) {
      throw Raise.overflowError("Python int too large to convert to C long");
    }
    if (i.value < 0 || i.value > Character.MAX_CODE_POINT) {
      throw Raise.overflowError("%c arg not in range(0x110000)");
    }
    String shown = Character.toString((int) i.value);
    if (spec.zeroPadded) {
      spec.align = '=';
    }
    return pad(meter, shown, 1, spec, '>');
  }

  private static PyStr digits(Meter meter, PyObject value, FormatSpec spec) {
    refuseFloatOptions(spec);
    String text;
    String prefix = "";
    switch (spec.type) {
      case 'b' -> {
        text = radix(meter, value, 1);
        prefix = "0b";
      }
      case 'o' -> {
        text = radix(meter, value, 3);
        prefix = "0o";
      }
      case 'x' -> {
        text = radix(meter, value, 4);
        prefix = "0x";
      }
      case 'X' -> {
        text = upper(radix(meter, value, 4));
        prefix = "0X";
      }
      default -> text = BigIntegers.toDecimal(meter, value);
    }
    boolean negative = text.charAt(0) == '-';
    int group = spec.type == 'b' || spec.type == 'o' || (spec.type | 0x20) == 'x' ? 4 : 3;
    return number(
        meter,
        spec,
        sign(negative, spec) + (spec.alternate ? prefix : ""),
        negative ? text.substring(1) : text,
        "",
        group);
  }

  private static String radix(Meter meter, PyObject value, int bits) {
    return value instanceof PyInt i
        ? Long.toString(i.value, 1 << bits)
        : BigIntegers.toRadix(meter, Numbers.big(value), bits);
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }

  private static String sign(boolean negative, FormatSpec spec) {
    return negative ? "-" : spec.sign == '+' ? "+" : spec.sign == ' ' ? " " : "";
  }

  /** A number from its parts: grouped, filled between sign and digits if asked for, and padded. */
  private static PyStr number(
      Meter meter, FormatSpec spec, String prefix, String whole, String rest, int group) {
    boolean between = spec.zeroPadded || spec.align == '=';
    boolean zeros = between && spec.fill == '0';
    if (spec.width > 500) {
      StrOps.chargeText(meter, spec.width * 2L);
    }
    int room = spec.width - prefix.length() - rest.length();
    String digits = whole;
    if (spec.grouping != 0 && group > 0) {
      digits = grouped(meter, whole, spec.grouping, group, zeros ? room : 0);
    }
    if (between && room > digits.length()) {
      digits = Character.toString(spec.fill).repeat(room - digits.length()) + digits;
    }
    int length = prefix.length() + digits.length() + rest.length();
    String all = prefix.concat(digits).concat(rest);
    return between || spec.width <= length ? PyStr.of(all) : pad(meter, all, length, spec, '>');
  }

  /** Digits with separators, and zeros before them until the text is that wide. */
  private static String grouped(Meter meter, String digits, char separator, int group, int width) {
    int count = digits.length();
    while (count + (count - 1) / group < width) {
      meter.pass(count);
      count++;
    }
    StringBuilder out = new StringBuilder(count + count / group);
    for (int i = count; i > 0; i--) {
      meter.pass(i);
      out.append(i > digits.length() ? '0' : digits.charAt(digits.length() - i));
      if (i > 1 && (i - 1) % group == 0) {
        out.append(separator);
      }
    }
    return out.toString();
  }

  private static PyStr real(Meter meter, double value, FormatSpec spec) {
    switch (spec.type) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {}
      default -> throw spec.unknownType();
    }
    String text = unsigned(meter, value, spec, true);
    boolean negative = isNegative(value, text, spec);
    int whole = 0;
    while (whole < text.length() && text.charAt(whole) >= '0' && text.charAt(whole) <= '9') {
      whole++;
    }
    String prefix = sign(negative, spec);
    return whole == 0
        ? number(meter, spec, prefix, text, "", 0)
        : number(meter, spec, prefix, text.substring(0, whole), text.substring(whole), 3);
  }

  /** Whether a number gets a minus; with {@code z} one that is shown as zero gets none. */
  private static boolean isNegative(double value, String text, FormatSpec spec) {
    return isNegative(value) && !(spec.positiveZero && Double.isFinite(value) && isZero(text));
  }

  private static boolean isNegative(double value) {
    return value < 0 || value == 0 && 1 / value < 0;
  }

  private static boolean isZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      if (c == 'e' || c == 'E') {
        return true;
      }
    }
    return true;
  }

  /** A float without its sign, by the type of a specification. */
  private static String unsigned(Meter meter, double value, FormatSpec spec, boolean withPoint) {
    boolean plain = spec.type == 0;
    int precision = spec.precision;
    if (plain && precision < 0) {
      String text = FloatText.layout(Math.abs(value), withPoint);
      return spec.alternate ? FloatStyle.withPoint(text) : text;
    }
    char style = plain ? 'r' : spec.type == 'n' ? 'g' : (char) spec.type;
    if (precision > 1_000) {
      if (precision > Integer.MAX_VALUE - 1_000) {
        throw Raise.valueError("precision too big");
      }
      StrOps.chargeText(meter, 3L * precision);
    }
    return FloatStyle.unsigned(
        value, style, precision < 0 ? 6 : precision, spec.alternate, withPoint);
  }

  private static PyStr complex(Meter meter, PyComplex value, FormatSpec spec) {
    switch (spec.type) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
      default -> throw spec.unknownType();
    }
    if (spec.fill == '0') {
      throw Raise.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align == '=') {
      throw Raise.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean plain = spec.type == 0;
    String real = unsigned(meter, value.real, spec, false);
    String imaginary = unsigned(meter, value.imaginary, spec, false);
    boolean negative = isNegative(value.imaginary, imaginary, spec);
    StringBuilder out = new StringBuilder();
    boolean imaginaryOnly = plain && value.real == 0 && !isNegative(value.real);
    if (imaginaryOnly) {
      out.append(sign(negative, spec)).append(regrouped(meter, imaginary, spec)).append('j');
    } else {
      out.append(plain ? "(" : "");
      out.append(sign(isNegative(value.real, real, spec), spec))
          .append(regrouped(meter, real, spec));
      out.append(negative ? '-' : '+').append(regrouped(meter, imaginary, spec)).append('j');
      out.append(plain ? ")" : "");
    }
    return pad(meter, out.toString(), out.length(), spec, '>');
  }

  private static String regrouped(Meter meter, String text, FormatSpec spec) {
    int whole = 0;
    while (whole < text.length() && text.charAt(whole) >= '0' && text.charAt(whole) <= '9') {
      whole++;
    }
    return spec.grouping == 0 || whole == 0
        ? text
        : grouped(meter, text.substring(0, whole), spec.grouping, 3, 0) + text.substring(whole);
  }
}
