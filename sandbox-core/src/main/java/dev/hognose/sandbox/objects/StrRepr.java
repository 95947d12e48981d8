// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import org.jspecify.annotations.Nullable;

/** Quoting of text and bytes, as {@code repr} shows them. */
public final class StrRepr {
  private static final String HEX = "0123456789abcdef";

  /** Characters between two looks at the limits; a power of two. */
  private static final int PIECE = 4_096;

  private StrRepr() {}

  /** The literal of a text: quotes chosen, what is not printable escaped. */
  public static String repr(String text, boolean asciiOnly) {
    return repr(null, text, asciiOnly);
  }

  /** The literal of a text of any length, charged to a meter if there is one. */
  static String repr(@Nullable Meter meter, String text, boolean asciiOnly) {
    long charged = 2L * text.length() + text.length() / 2;
    charge(meter, charged);
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2);
    out.append(quote);
    int next = PIECE;
    for (int i = 0; i < text.length(); ) {
      if (i >= next) {
        next = i + PIECE;
        poll(meter);
        charged = chargeGrowth(meter, charged, out);
      }
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
        i++;
      } else if (c >= ' ' && c < 0x7f) {
        out.append(c);
        i++;
      } else {
        int point = text.codePointAt(i);
        i += Character.charCount(point);
        if (asciiOnly || !isPrintable(point)) {
          escape(out, point);
        } else {
          out.appendCodePoint(point);
        }
      }
    }
    chargeGrowth(meter, charged, out);
    return out.append(quote).toString();
  }

  /** A text in which all but ASCII is escaped. */
  public static String escapeNonAscii(@Nullable Meter meter, String text) {
    long charged = 2L * text.length() + text.length() / 2;
    charge(meter, charged);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int next = PIECE;
    for (int i = 0; i < text.length(); ) {
      if (i >= next) {
        next = i + PIECE;
        poll(meter);
        charged = chargeGrowth(meter, charged, out);
      }
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point < 0x80) {
        out.append((char) point);
      } else {
        escape(out, point);
      }
    }
    chargeGrowth(meter, charged, out);
    return out.toString();
  }

  private static void charge(@Nullable Meter meter, long bytes) {
    if (meter != null) {
      meter.allocate(bytes);
    }
  }

  /**
   * Charges what escapes added, as {@link TextGrowth} does for all that is there then; gives what
   * is charged.
   */
  private static long chargeGrowth(@Nullable Meter meter, long charged, StringBuilder out) {
    long needed = 2L * out.length();
    if (needed <= charged) {
      return charged;
    }
    charge(meter, needed + needed / 2);
    return needed + needed / 2;
  }

  private static void poll(@Nullable Meter meter) {
    if (meter != null) {
      meter.work(PIECE >> 4);
    }
  }

  /** Appends the escape of one code point. */
  public static void escape(StringBuilder out, int point) {
    switch (point) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (point < 0x100) {
          hex(out.append("\\x"), point, 2);
        } else if (point < 0x10000) {
          hex(out.append("\\u"), point, 4);
        } else {
          hex(out.append("\\U"), point, 8);
        }
      }
    }
  }

  /** Appends the escape of a number by that many hexadecimal digits. */
  static void escape(StringBuilder out, int value, char kind, int digits) {
    hex(out.append('\\').append(kind), value, digits);
  }

  private static void hex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(value >> shift & 15));
    }
  }

  /** Whether {@code repr} shows a code point as it is. */
  public static boolean isPrintable(int point) {
    if (point < 0x7f) {
      return point >= ' ';
    }
    return switch (Character.getType(point)) {
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

  /** Appends the literal of some bytes; a bytearray's escapes every single quote. */
  static void bytes(
      @Nullable Meter meter, StringBuilder out, byte[] bytes, int start, int size, boolean array) {
    boolean single = false;
    boolean dual = false;
    long written = size;
    int end = start + size;
    for (int i = start; i < end; i++) {
      single |= bytes[i] == '\'';
      dual |= bytes[i] == '"';
      written += bytes[i] >= ' ' && bytes[i] < 0x7f ? 0 : 3;
    }
    charge(meter, 2 * written);
    char quote = single && !dual ? '"' : '\'';
    out.append('b').append(quote);
    for (int i = start; i < end; i++) {
      if ((i & PIECE - 1) == PIECE - 1) {
        poll(meter);
      }
      int b = bytes[i] & 0xff;
      if (b == quote || b == '\\' || array && b == '\'') {
        out.append('\\').append((char) b);
      } else if (b >= ' ' && b < 0x7f) {
        out.append((char) b);
      } else {
        escape(out, b);
      }
    }
    out.append(quote);
  }
}
