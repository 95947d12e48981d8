// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Literal;
import java.math.BigDecimal;
import java.math.MathContext;

/** The source text of literals, as Python's {@code repr} gives it. */
final class Literals {
  private static final int MAX_PLAIN_EXPONENT = 16;
  private static final int MIN_PLAIN_EXPONENT = -4;

  private Literals() {}

  static String unparse(Literal literal) {
    return switch (literal) {
      case Literal.NoneLiteral none -> "None";
      case Literal.BoolLiteral bool -> bool.value() ? "True" : "False";
      case Literal.EllipsisLiteral ellipsis -> "...";
      case Literal.IntLiteral number -> Long.toString(number.value());
      case Literal.BigIntLiteral number -> number.value().toString();
      case Literal.FloatLiteral number -> real(number.value());
      case Literal.ImaginaryLiteral number -> imaginary(number.value());
      case Literal.StringLiteral string -> quote(string.value());
      case Literal.BytesLiteral bytes -> bytes(bytes.value());
    };
  }

  static boolean isInt(Literal literal) {
    return literal instanceof Literal.IntLiteral || literal instanceof Literal.BigIntLiteral;
  }

  private static String imaginary(double value) {
    String text = real(value);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "j";
  }

  /** The shortest text that reads back as the same float; infinity as a literal too large. */
  private static String real(double value) {
    if (Double.isInfinite(value)) {
      return "1e309";
    }
    if (value == 0) {
      return "0.0";
    }
    BigDecimal decimal = shortest(value).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    int point = digits.length() - decimal.scale();
    if (point <= MIN_PLAIN_EXPONENT || point > MAX_PLAIN_EXPONENT) {
      int exponent = point - 1;
      String mantissa =
          digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
      String sign = exponent < 0 ? "-" : "+";
      return mantissa + "e" + sign + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    if (digits.length() <= point) {
      return digits + "0".repeat(point - digits.length()) + ".0";
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }

  private static BigDecimal shortest(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value));
    BigDecimal shorter = decimal.round(new MathContext(1));
    return shorter.doubleValue() == value ? shorter : decimal;
  }

  /** A string in quotes. */
  static String quote(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    text.codePoints().forEach(c -> escape(out, c, quote, printable(c)));
    return out.append(quote).toString();
  }

  private static String bytes(byte[] value) {
    boolean single = false;
    boolean twice = false;
    for (byte b : value) {
      single |= b == '\'';
      twice |= b == '"';
    }
    char quote = single && !twice ? '"' : '\'';
    StringBuilder out = new StringBuilder("b").append(quote);
    for (byte b : value) {
      int c = b & 0xFF;
      escape(out, c, quote, c >= ' ' && c < 0x7F);
    }
    return out.append(quote).toString();
  }

  private static void escape(StringBuilder out, int c, char quote, boolean printable) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (printable) {
          out.appendCodePoint(c);
        } else if (c < 0x100) {
          out.append(String.format("\\x%02x", c));
        } else if (c < 0x10000) {
          out.append(String.format("\\u%04x", c));
        } else {
          out.append(String.format("\\U%08x", c));
        }
      }
    }
  }

  private static boolean printable(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
