// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** One conversion of a {@code %} format, such as {@code %(name)-10.3f}, read from its text. */
public final class PercentPiece {
  /** Width or precision that is taken from the arguments. */
  public static final int STAR = -2;

  /** Width or precision that is not there. */
  static final int NONE = -1;

  /** Key of the mapping, or null. */
  public @Nullable String key;

  boolean left;
  boolean plus;
  boolean space;
  boolean alternate;
  boolean zero;

  /** {@link #NONE}, {@link #STAR} or a number. */
  public int width = NONE;

  /** {@link #NONE}, {@link #STAR} or a number. */
  public int precision = NONE;

  /** The conversion type. */
  public char type;

  /** Where the flags begin, after the key. */
  public int flagsAt;

  /** Index of the conversion type in the text. */
  public int typeAt;

  private PercentPiece() {}

  /** Reads the conversion after the percent sign at an index. */
  public static PercentPiece read(String text, int percent) {
    PercentPiece piece = new PercentPiece();
    int at = percent + 1;
    if (hasKey(text, percent)) {
      int depth = 1;
      int start = ++at;
      while (depth > 0) {
        if (at >= text.length()) {
          throw Raise.valueError("incomplete format key");
        }
        char c = text.charAt(at++);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      piece.key = text.substring(start, at - 1);
    }
    piece.flagsAt = at;
    while (at < text.length() && piece.flag(text.charAt(at))) {
      at++;
    }
    int[] end = {at};
    piece.width = number(text, end, "width too big");
    if (end[0] < text.length() && text.charAt(end[0]) == '.') {
      end[0]++;
      int precision = number(text, end, "precision too big");
      piece.precision = precision == NONE ? 0 : precision;
    }
    at = end[0];
    if (at < text.length() && "hlL".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= text.length()) {
      throw Raise.valueError("incomplete format");
    }
    piece.type = text.charAt(at);
    piece.typeAt = at;
    return piece;
  }

  /** Whether a key stands after the percent sign at an index. */
  public static boolean hasKey(String text, int percent) {
    return percent + 1 < text.length() && text.charAt(percent + 1) == '(';
  }

  private boolean flag(char c) {
    switch (c) {
      case '-' -> left = true;
      case '+' -> plus = true;
      case ' ' -> space = true;
      case '#' -> alternate = true;
      case '0' -> zero = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int[] at, String tooBig) {
    if (at[0] < text.length() && text.charAt(at[0]) == '*') {
      at[0]++;
      return STAR;
    }
    long value = NONE;
    while (at[0] < text.length()) {
      char c = text.charAt(at[0]);
      if (c < '0' || c > '9') {
        break;
      }
      value = Math.max(value, 0) * 10 + (c - '0');
      if (value > Integer.MAX_VALUE) {
        throw Raise.valueError(tooBig);
      }
      at[0]++;
    }
    return (int) value;
  }
}
