// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.Raise;
import java.util.ArrayList;
import java.util.List;

/**
 * What a format of the module {@code struct} says.
 *
 * @param bigEndian whether the highest byte comes first
 * @param isNative whether sizes and places are those of C compilers on 64-bit machines
 * @param items its parts, without those that are padding only
 * @param values how many values it takes
 * @param size bytes of all of it
 */
record StructFormat(boolean bigEndian, boolean isNative, List<Item> items, long values, long size) {
  /**
   * A part of a format.
   *
   * @param code its character
   * @param count its repeat count; the length of a byte string
   * @param offset where it begins
   * @param width bytes of one value
   */
  record Item(char code, long count, long offset, int width) {
    /** Whether one value fills all of it. */
    boolean isText() {
      return code == 's' || code == 'p';
    }

    long values() {
      return isText() ? 1 : count;
    }

    boolean isReal() {
      return code == 'e' || code == 'f' || code == 'd';
    }

    boolean isSigned() {
      return Character.isLowerCase(code);
    }
  }

  private static final long ITEM_BYTES = 40;

  private static final String STANDARD = "xcbB?hHiIlLqQefdsp";
  private static final String NATIVE = STANDARD + "nNP";

  /** Reads a format; {@code struct.error} if it is none. */
  static StructFormat of(Meter meter, String text) {
    meter.work(text.length());
    if (text.indexOf('\0') >= 0) {
      throw error("embedded null character");
    }
    char order = text.isEmpty() ? '@' : text.charAt(0);
    boolean marked = "@=<>!".indexOf(order) >= 0;
    boolean isNative = !marked || order == '@';
    List<Item> items = new ArrayList<>();
    ListGrowth growth = new ListGrowth(meter);
    long offset = 0;
    long values = 0;
    for (int i = marked && !text.isEmpty() ? 1 : 0; i < text.length(); i++) {
      char code = text.charAt(i);
      if (code == ' ' || code >= '\t' && code <= '\r') {
        continue;
      }
      long count = 1;
      if (isDigit(code)) {
        count = 0;
        while (i < text.length() && isDigit(text.charAt(i))) {
          count = added(times(count, 10), text.charAt(i++) - '0');
        }
        if (i == text.length()) {
          throw error("repeat count given without format specifier");
        }
        code = text.charAt(i);
      }
      int width = width(code, isNative);
      if (isNative && width > 1) {
        offset = added(offset, -offset & width - 1);
      }
      if (code != 'x') {
        growth.before(ITEM_BYTES);
        Item item = new Item(code, count, offset, width);
        items.add(item);
        values = added(values, item.values());
      }
      offset = added(offset, times(count, width));
    }
    return new StructFormat(order == '>' || order == '!', isNative, items, values, offset);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int width(char code, boolean isNative) {
    if ((isNative ? NATIVE : STANDARD).indexOf(code) < 0) {
      throw error("bad char in struct format");
    }
    return switch (code) {
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> isNative ? 8 : 4;
      case 'q', 'Q', 'd', 'n', 'N', 'P' -> 8;
      default -> 1;
    };
  }

  private static long added(long a, long b) {
    if (a > Long.MAX_VALUE - b) {
      throw error("total struct size too long");
    }
    return a + b;
  }

  private static long times(long a, long b) {
    if (a > Long.MAX_VALUE / b) {
      throw error("total struct size too long");
    }
    return a * b;
  }

  static PyError error(String message) {
    return Raise.of(StructModule.ERROR, message);
  }
}
