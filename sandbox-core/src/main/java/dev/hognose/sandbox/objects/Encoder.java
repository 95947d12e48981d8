// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec.Encoding;
import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Turns one text into bytes. */
final class Encoder {
  private final Meter meter;
  private final PyStr text;
  private final Encoding encoding;
  private final String errors;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int problemAt;

  /** Bytes that were charged for what it writes. */
  private long charged;

  /** Chars that handlers of errors wrote. */
  private int replaced;

  Encoder(Meter meter, PyStr text, Encoding encoding, String errors) {
    this.meter = meter;
    this.text = text;
    this.encoding = encoding;
    this.errors = errors;
    charged = 4L * text.charCount();
    StrOps.chargeBytes(meter, charged);
  }

  /** The bytes so far. */
  byte[] bytes() {
    return out.toByteArray();
  }

  /** Index of the first code point that could not be encoded. */
  int position() {
    return problemAt;
  }

  /** Encodes all code points from an index on. */
  void run(int start) {
    if (start == 0) {
      mark();
    }
    int length = text.length();
    for (int i = start; i < length; i++) {
      meter.pass(i);
      int point = text.codePointAt(i);
      if (isEncodable(point)) {
        write(point);
      } else {
        int end = i + 1;
        while (end < length && !isEncodable(text.codePointAt(end))) {
          meter.pass(end);
          end++;
        }
        handle(i, end);
        i = end - 1;
      }
    }
  }

  /** Writes the mark of the order of bytes. */
  private void mark() {
    switch (encoding) {
      case UTF_8_SIG -> bytes(0xef, 0xbb, 0xbf);
      case UTF_16 -> bytes(0xff, 0xfe);
      case UTF_32 -> bytes(0xff, 0xfe, 0, 0);
      default -> {}
    }
  }

  private void bytes(int... values) {
    for (int value : values) {
      out.write(value);
    }
  }

  private boolean isEncodable(int point) {
    return switch (encoding) {
      case ASCII -> point < 0x80;
      case LATIN_1 -> point < 0x100;
      case CP1252 -> point < 0x80 || point >= 0xa0 && point < 0x100 || high(point) >= 0;
      default -> point < 0xd800 || point > 0xdfff;
    };
  }

  private static int high(int point) {
    return point == 0xfffd ? -1 : Codec.CP1252_HIGH.indexOf(point);
  }

  private void write(int point) {
    switch (encoding) {
      case ASCII, LATIN_1 -> out.write(point);
      case CP1252 -> out.write(high(point) >= 0 ? 0x80 + high(point) : point);
      case UTF_8, UTF_8_SIG -> utf8(point);
      case UTF_16, UTF_16_LE, UTF_16_BE -> {
        for (char c : Character.toChars(point)) {
          boolean big = encoding == Encoding.UTF_16_BE;
          bytes(big ? c >> 8 : c & 0xff, big ? c & 0xff : c >> 8);
        }
      }
      case UTF_32, UTF_32_LE -> bytes(point, point >> 8, point >> 16, 0);
      case UTF_32_BE -> bytes(0, point >> 16, point >> 8, point);
    }
  }

  private void utf8(int point) {
    if (point < 0x80) {
      out.write(point);
    } else if (point < 0x800) {
      bytes(0xc0 | point >> 6, 0x80 | point & 0x3f);
    } else if (point < 0x10000) {
      bytes(0xe0 | point >> 12, 0x80 | point >> 6 & 0x3f, 0x80 | point & 0x3f);
    } else {
      bytes(
          0xf0 | point >> 18,
          0x80 | point >> 12 & 0x3f,
          0x80 | point >> 6 & 0x3f,
          0x80 | point & 0x3f);
    }
  }

  private void handle(int start, int end) {
    switch (errors) {
      case "strict" -> throw error(start, end);
      case "ignore" -> {}
      case "replace" -> ascii("?".repeat(end - start));
      case "backslashreplace" -> {
        StringBuilder escaped = new StringBuilder();
        for (int i = start; i < end; i++) {
          meter.pass(i);
          escaped.setLength(0);
          StrRepr.escape(escaped, text.codePointAt(i));
          ascii(escaped);
        }
      }
      case "xmlcharrefreplace" -> {
        for (int i = start; i < end; i++) {
          meter.pass(i);
          ascii("&#" + text.codePointAt(i) + ";");
        }
      }
      case "namereplace" -> {
        for (int i = start; i < end; i++) {
          meter.pass(i);
          meter.work(16);
          ascii(name(text.codePointAt(i)));
        }
      }
      case "surrogateescape" -> {
        for (int i = start; i < end; i++) {
          meter.pass(i);
          int point = text.codePointAt(i);
          if (point < 0xdc80 || point > 0xdcff || isWide()) {
            throw error(isWide() || encoding == Encoding.CP1252 ? start : i, end);
          }
          out.write(point & 0xff);
        }
      }
      case "surrogatepass" -> {
        for (int i = start; i < end; i++) {
          meter.pass(i);
          int point = text.codePointAt(i);
          if (point < 0xd800 || point > 0xdfff || isOfBytes()) {
            throw error(start, end);
          }
          write(point);
        }
      }
      default -> throw GuestNeeded.SIGNAL;
    }
  }

  /** Whether the units of the encoding are larger than bytes. */
  private boolean isWide() {
    return switch (encoding) {
      case ASCII, LATIN_1, CP1252, UTF_8, UTF_8_SIG -> false;
      case UTF_16, UTF_16_LE, UTF_16_BE, UTF_32, UTF_32_LE, UTF_32_BE -> true;
    };
  }

  /** Whether each character is one byte. */
  private boolean isOfBytes() {
    return encoding == Encoding.ASCII
        || encoding == Encoding.LATIN_1
        || encoding == Encoding.CP1252;
  }

  private static String name(int point) {
    String name = isNamed(point) ? Character.getName(point) : null;
    if (name != null && name.startsWith("CJK UNIFIED IDEOGRAPHS")) {
      return "\\N{CJK UNIFIED IDEOGRAPH-"
          + Integer.toHexString(point).toUpperCase(Locale.ROOT)
          + "}";
    }
    if (name != null && Character.isDefined(point) && !Character.isISOControl(point)) {
      return "\\N{" + name + "}";
    }
    StringBuilder escaped = new StringBuilder();
    StrRepr.escape(escaped, point);
    return escaped.toString();
  }

  private static boolean isNamed(int point) {
    int type = Character.getType(point);
    return type != Character.SURROGATE && type != Character.PRIVATE_USE;
  }

  private void ascii(CharSequence value) {
    reserve(4L * value.length());
    for (int i = 0; i < value.length(); i++) {
      meter.pass(replaced++);
      write(value.charAt(i));
    }
  }

  /**
   * Charges for more bytes where what was charged may not do: for all there are, as {@link
   * TextGrowth} does, and half as many again.
   */
  private void reserve(long bytes) {
    long needed = out.size() + bytes;
    if (needed > charged) {
      if (needed > Integer.MAX_VALUE - 16) {
        throw Raise.with(ExceptionTypes.MEMORY_ERROR);
      }
      charged = needed + (needed >> 1);
      meter.allocate(charged);
    }
  }

  private PyError error(int start, int end) {
    problemAt = start;
    String reason =
        switch (encoding) {
          case ASCII -> "ordinal not in range(128)";
          case LATIN_1 -> "ordinal not in range(256)";
          case CP1252 -> "character maps to <undefined>";
          default -> "surrogates not allowed";
        };
    return Raise.with(
        ExceptionTypes.UNICODE_ENCODE_ERROR,
        new PyStr(encoding.shown),
        text,
        PyInt.of(start),
        PyInt.of(isWide() ? start + 1L : end),
        new PyStr(reason));
  }
}
