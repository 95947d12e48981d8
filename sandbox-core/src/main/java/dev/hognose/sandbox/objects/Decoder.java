// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec.Encoding;

/** Turns some bytes into text. */
final class Decoder {
  private static final int PIECE = 4_096;

  private final Meter meter;
  private final byte[] bytes;
  private final Encoding encoding;
  private final String errors;

  /** What errors name: with the order of bytes, once it is known. */
  private Encoding shown;

  private final StringBuilder out;

  /** Charges for what handlers of errors write beyond a char for each byte. */
  private final TextGrowth growth;

  private int problemAt;
  private boolean cutOff;

  Decoder(Meter meter, byte[] bytes, Encoding encoding, String errors) {
    this.meter = meter;
    this.bytes = bytes;
    this.encoding = encoding;
    this.shown = encoding;
    this.errors = errors;
    this.out = new StringBuilder(bytes.length);
    this.growth = new TextGrowth(meter, bytes.length);
  }

  /** The text so far. */
  String text() {
    return out.toString();
  }

  /** Index of the first byte that could not be decoded. */
  int position() {
    return problemAt;
  }

  /** Whether that is because bytes are missing at the end. */
  boolean isCutOff() {
    return cutOff;
  }

  /** Decodes all bytes from an index on. */
  void run(int start) {
    switch (encoding) {
      case ASCII -> ascii(start);
      case LATIN_1 -> {
        for (int i = start; i < bytes.length; i++) {
          meter.pass(i);
          out.append((char) at(i));
        }
      }
      case CP1252 -> cp1252(start);
      case UTF_8 -> utf8(start);
      case UTF_8_SIG -> utf8(Math.max(start, startsWith(0xef, 0xbb, 0xbf) ? 3 : 0));
      case UTF_16 -> {
        boolean big = startsWith(0xfe, 0xff);
        shown = big ? Encoding.UTF_16_BE : Encoding.UTF_16_LE;
        utf16(Math.max(start, big || startsWith(0xff, 0xfe) ? 2 : 0), big);
      }
      case UTF_16_LE -> utf16(start, false);
      case UTF_16_BE -> utf16(start, true);
      case UTF_32 -> {
        boolean big = startsWith(0, 0, 0xfe, 0xff);
        shown = big ? Encoding.UTF_32_BE : Encoding.UTF_32_LE;
        utf32(Math.max(start, big || startsWith(0xff, 0xfe, 0, 0) ? 4 : 0), big);
      }
      case UTF_32_LE -> utf32(start, false);
      case UTF_32_BE -> utf32(start, true);
    }
  }

  private int at(int index) {
    return bytes[index] & 0xff;
  }

  private boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (at(i) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private void ascii(int start) {
    for (int i = start; i < bytes.length; i++) {
      meter.pass(i);
      if (bytes[i] >= 0) {
        out.append((char) bytes[i]);
      } else {
        handle(i, i + 1, "ordinal not in range(128)");
      }
    }
  }

  private void cp1252(int start) {
    for (int i = start; i < bytes.length; i++) {
      meter.pass(i);
      int b = at(i);
      char c = b >= 0x80 && b < 0xa0 ? Codec.CP1252_HIGH.charAt(b - 0x80) : (char) b;
      if (c == 0xfffd) {
        handle(i, i + 1, "character maps to <undefined>");
      } else {
        out.append(c);
      }
    }
  }

  private void utf8(int start) {
    int next = start;
    for (int i = start; i < bytes.length; ) {
      if (i >= next) {
        next = i + PIECE;
        meter.work(PIECE / 16);
      }
      int first = at(i);
      if (first < 0x80) {
        out.append((char) first);
        i++;
        continue;
      }
      int count = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
      if (first < 0xc2 || first > 0xf4) {
        handle(i, i + 1, "invalid start byte");
        i++;
        continue;
      }
      int good = continuations(i, first, count);
      if (good == count) {
        int point = first & (0x3f >> count);
        for (int k = 1; k <= count; k++) {
          point = point << 6 | at(i + k) & 0x3f;
        }
        out.appendCodePoint(point);
        i += count + 1;
      } else if (errors.equals("surrogatepass") && isSurrogate(i)) {
        out.append((char) (0xd000 | (at(i + 1) & 0x3f) << 6 | at(i + 2) & 0x3f));
        i += 3;
      } else {
        boolean end = i + good + 1 >= bytes.length;
        handle(i, i + good + 1, end ? "unexpected end of data" : "invalid continuation byte");
        i += good + 1;
      }
    }
  }

  /** How many of the bytes that must follow are there and valid. */
  private int continuations(int start, int first, int count) {
    int good = 0;
    while (good < count && start + good + 1 < bytes.length) {
      int next = at(start + good + 1);
      int low = 0x80;
      int high = 0xbf;
      if (good == 0) {
        low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : low;
        high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : high;
      }
      if (next < low || next > high) {
        break;
      }
      good++;
    }
    return good;
  }

  private boolean isSurrogate(int index) {
    return index + 2 < bytes.length
        && at(index) == 0xed
        && at(index + 1) >= 0xa0
        && at(index + 1) <= 0xbf
        && at(index + 2) >= 0x80
        && at(index + 2) <= 0xbf;
  }

  private void utf16(int start, boolean big) {
    int i = start;
    boolean pass = errors.equals("surrogatepass");
    for (; i + 1 < bytes.length; i += 2) {
      meter.pass(i >> 1);
      char c = unit(i, big);
      if (!Character.isSurrogate(c) || pass) {
        out.append(c);
      } else if (Character.isLowSurrogate(c)) {
        handle(i, i + 2, "illegal encoding");
      } else if (i + 3 >= bytes.length) {
        handle(i, bytes.length, "unexpected end of data");
        return;
      } else if (Character.isLowSurrogate(unit(i + 2, big))) {
        out.append(c).append(unit(i + 2, big));
        i += 2;
      } else {
        handle(i, i + 2, "illegal UTF-16 surrogate");
      }
    }
    if (i < bytes.length) {
      handle(i, bytes.length, "truncated data");
    }
  }

  private char unit(int index, boolean big) {
    return (char) (big ? at(index) << 8 | at(index + 1) : at(index + 1) << 8 | at(index));
  }

  private void utf32(int start, boolean big) {
    int i = start;
    for (; i + 3 < bytes.length; i += 4) {
      meter.pass(i >> 2);
      int point =
          big
              ? at(i) << 24 | at(i + 1) << 16 | at(i + 2) << 8 | at(i + 3)
              : at(i + 3) << 24 | at(i + 2) << 16 | at(i + 1) << 8 | at(i);
      if (point < 0 || point > Character.MAX_CODE_POINT) {
        handle(i, i + 4, "code point not in range(0x110000)");
      } else if (point >= 0xd800 && point <= 0xdfff && !errors.equals("surrogatepass")) {
        handle(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)");
      } else {
        out.appendCodePoint(point);
      }
    }
    if (i < bytes.length) {
      handle(i, bytes.length, "truncated data");
    }
  }

  private void handle(int start, int end, String reason) {
    switch (errors) {
      case "strict", "surrogatepass" -> throw error(start, end, reason);
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      case "backslashreplace" -> {
        for (int i = start; i < end; i++) {
          growth.before(out, 4);
          StrRepr.escape(out, at(i), 'x', 2);
        }
      }
      case "surrogateescape" -> {
        for (int i = start; i < end; i++) {
          if (at(i) < 0x80) {
            throw error(start, end, reason);
          }
          out.append((char) (0xdc00 | at(i)));
        }
      }
      default -> throw GuestNeeded.SIGNAL;
    }
  }

  private PyError error(int start, int end, String reason) {
    problemAt = start;
    cutOff = reason.equals("unexpected end of data") || reason.equals("truncated data");
    return Raise.with(
        ExceptionTypes.UNICODE_DECODE_ERROR,
        new PyStr(shown.shown),
        new PyBytes(bytes),
        PyInt.of(start),
        PyInt.of(end),
        new PyStr(reason));
  }
}
