// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A format specification such as {@code *>+12,.3f}, taken apart. */
final class FormatSpec {
  private static final String ALIGNMENTS = "<>=^";

  final String text;

  /** Code point to pad with. */
  int fill = ' ';

  /** One of {@code < > = ^}, or 0. */
  char align;

  /** One of {@code + - space}, or 0. */
  char sign;

  boolean positiveZero;
  boolean alternate;

  /** Whether zeros go between sign and digits because the width began with one. */
  boolean zeroPadded;

  /** -1 if not given. */
  int width = -1;

  /** One of {@code , _}, or 0. */
  char grouping;

  /** -1 if not given. */
  int precision = -1;

  /** Code point of the presentation type, or 0. */
  int type;

  private final String typeName;
  private boolean fillGiven;
  private int at;

  /** Takes a specification apart; the name of the value's type is for messages. */
  FormatSpec(String text, String typeName) {
    this(text, typeName, false);
  }

  /** The same of a float or another value. */
  FormatSpec(String text, String typeName, boolean ofFloat) {
    this.text = text;
    this.typeName = typeName;
    parse(ofFloat);
  }

  private void parse(boolean ofFloat) {
    parseAlign();
    if (at < text.length() && " +-".indexOf(text.charAt(at)) >= 0) {
      sign = text.charAt(at++);
    }
    positiveZero = accept('z');
    alternate = accept('#');
    if (!fillGiven && accept('0')) {
      fill = '0';
      zeroPadded = align == 0;
    }
    int digitsAt = at;
    long number = number();
    boolean hasWidth = at > digitsAt;
    parseGrouping();
    long digits = -1;
    if (accept('.')) {
      int start = at;
      digits = number();
      if (at == start) {
        throw Raise.valueError("Format specifier missing precision");
      }
    }
    parseType(ofFloat);
    if (digits > Integer.MAX_VALUE && "eEfFgGn%".indexOf(type) >= 0) {
      throw Raise.valueError("precision too big");
    }
    width = hasWidth ? (int) Math.min(number, Integer.MAX_VALUE) : -1;
    precision = (int) Math.min(digits, Integer.MAX_VALUE);
  }

  private void parseAlign() {
    if (text.isEmpty()) {
      return;
    }
    int first = text.codePointAt(0);
    int second = Character.charCount(first);
    if (second < text.length() && ALIGNMENTS.indexOf(text.charAt(second)) >= 0) {
      fill = first;
      fillGiven = true;
      align = text.charAt(second);
      at = second + 1;
    } else if (ALIGNMENTS.indexOf(first) >= 0) {
      align = (char) first;
      at = 1;
    }
  }

  private void parseGrouping() {
    if (accept(',')) {
      grouping = ',';
    }
    if (accept('_')) {
      if (grouping != 0) {
        throw Raise.valueError("Cannot specify both ',' and '_'.");
      }
      grouping = '_';
    }
    if (at < text.length() && text.charAt(at) == ',' && grouping == '_') {
      throw Raise.valueError("Cannot specify both ',' and '_'.");
    }
  }

  private void parseType(boolean ofFloat) {
    if (at < text.length()) {
      type = text.codePointAt(at);
      at += Character.charCount(type);
      if (at < text.length()) {
        throw invalid();
      }
      if (type == 0 && !ofFloat) {
        throw unknownType();
      }
    }
    if (grouping != 0) {
      boolean allowed =
          switch (type) {
            case 'd', 'e', 'f', 'g', 'E', 'G', 'F', '%', 0 -> true;
            case 'b', 'o', 'x', 'X' -> grouping == '_';
            default -> false;
          };
      if (!allowed) {
        throw noGrouping(type);
      }
    }
  }

  private PyError invalid() {
    return Raise.valueError(
        "Invalid format specifier '" + text + "' for object of type '" + typeName + "'");
  }

  /** The error of a grouping that does not go with a type. */
  PyError noGrouping(int presentation) {
    return Raise.valueError(
        "Cannot specify '"
            + grouping
            + "' with '"
            + (presentation > 32 && presentation < 128
                ? Character.toString(presentation)
                : "\\x" + Integer.toHexString(presentation))
            + "'.");
  }

  /** The error of a type that the value does not know. */
  PyError unknownType() {
    return Raise.valueError(
        "Unknown format code '"
            + (type > 32 && type < 128
                ? Character.toString(type)
                : "\\x" + Integer.toHexString(type))
            + "' for object of type '"
            + typeName
            + "'");
  }

  private boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private long number() {
    long value = 0;
    while (at < text.length()) {
      int digit = Character.digit(text.charAt(at), 10);
      if (digit < 0) {
        break;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Raise.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      at++;
    }
    return value;
  }
}
