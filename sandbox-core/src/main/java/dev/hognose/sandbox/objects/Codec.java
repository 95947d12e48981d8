// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Conversion between text and bytes by named encodings. */
public final class Codec {
  /** The encodings that exist. */
  enum Encoding {
    ASCII("ascii"),
    LATIN_1("latin-1"),
    CP1252("charmap"),
    UTF_8("utf-8"),
    UTF_8_SIG("utf-8"),
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be");

    final String shown;

    Encoding(String shown) {
      this.shown = shown;
    }
  }

  /** What the bytes 0x80 to 0x9f are in Windows-1252; U+FFFD for those that are nothing. */
  static final String CP1252_HIGH =
      "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd"
          + "\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
          + "\u0153\ufffd\u017e\u0178";

  /** No name of an encoding is as long as this. */
  private static final int LONGEST_NAME = 32;

  private Codec() {}

  private static Encoding named(String name) {
    if (name.length() > LONGEST_NAME) {
      throw GuestNeeded.SIGNAL;
    }
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')) {
      case "utf-8", "utf8", "u8", "utf", "cp65001" -> Encoding.UTF_8;
      case "ascii", "us-ascii", "646", "ansi-x3.4-1968" -> Encoding.ASCII;
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1", "latin" ->
          Encoding.LATIN_1;
      case "cp1252", "1252", "windows-1252" -> Encoding.CP1252;
      case "utf-8-sig" -> Encoding.UTF_8_SIG;
      case "utf-16", "utf16", "u16" -> Encoding.UTF_16;
      case "utf-16-le", "utf-16le", "utf16-le" -> Encoding.UTF_16_LE;
      case "utf-16-be", "utf-16be", "utf16-be" -> Encoding.UTF_16_BE;
      case "utf-32", "utf32", "u32" -> Encoding.UTF_32;
      case "utf-32-le", "utf-32le" -> Encoding.UTF_32_LE;
      case "utf-32-be", "utf-32be" -> Encoding.UTF_32_BE;
      default -> throw GuestNeeded.SIGNAL;
    };
  }

  /**
   * What could be encoded or decoded.
   *
   * @param result the bytes or the text
   * @param end index of the code point or byte up to which it goes
   * @param problem the exception that says what comes then, or null
   */
  public record Part(PyObject result, int end, @Nullable PyException problem) {}

  /** Encodes a text from an index on up to the first character that cannot be encoded. */
  public static Part encodePart(Meter meter, PyStr text, String encoding, int start) {
    Encoder encoder = new Encoder(meter, text, named(encoding), "strict");
    try {
      encoder.run(start);
    } catch (PyError problem) {
      return new Part(new PyBytes(encoder.bytes()), encoder.position(), problem.exception());
    }
    return new Part(new PyBytes(encoder.bytes()), text.length(), null);
  }

  /**
   * Decodes bytes from an index on up to the first that cannot be decoded.
   *
   * @param isFinal whether nothing follows the bytes; else what is cut off at the end is no problem
   */
  public static Part decodePart(
      Meter meter, byte[] bytes, String encoding, int start, boolean isFinal) {
    Decoder decoder = new Decoder(meter, bytes, named(encoding), "strict");
    StrOps.chargeText(meter, bytes.length);
    try {
      decoder.run(start);
    } catch (PyError problem) {
      boolean cut = !isFinal && decoder.isCutOff();
      return new Part(
          PyStr.of(decoder.text()), decoder.position(), cut ? null : problem.exception());
    }
    return new Part(PyStr.of(decoder.text()), bytes.length, null);
  }

  /** The bytes of a text; guest code is needed for other encodings and handlers of errors. */
  public static byte[] encode(Meter meter, PyStr text, String encoding, String errors) {
    Encoding known = named(encoding);
    if (known == Encoding.UTF_8 && hasNoSurrogate(meter, text.value())) {
      StrOps.chargeBytes(meter, 4L * text.charCount());
      return text.value().getBytes(StandardCharsets.UTF_8);
    }
    Encoder encoder = new Encoder(meter, text, known, errors);
    encoder.run(0);
    return encoder.bytes();
  }

  private static boolean hasNoSurrogate(Meter meter, String text) {
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** The text of some bytes; guest code is needed for other encodings and handlers of errors. */
  public static String decode(Meter meter, byte[] bytes, String encoding, String errors) {
    if (bytes.length == 0) {
      return "";
    }
    Encoding known = named(encoding);
    if (bytes.length > 500) {
      StrOps.chargeText(meter, bytes.length);
    }
    Decoder decoder = new Decoder(meter, bytes, known, errors);
    decoder.run(0);
    return decoder.text();
  }

  /**
   * How many of some bytes stand for whole characters, where more bytes are to come.
   *
   * @throws GuestNeeded for an encoding that only the library's Python code knows
   */
  public static int wholeCharacters(byte[] bytes, String encoding) {
    int length = bytes.length;
    return switch (named(encoding)) {
      case ASCII, LATIN_1, CP1252 -> length;
      case UTF_8, UTF_8_SIG -> wholeUtf8(bytes);
      case UTF_16, UTF_16_LE -> wholeUtf16(bytes, 1);
      case UTF_16_BE -> wholeUtf16(bytes, 2);
      case UTF_32, UTF_32_LE, UTF_32_BE -> length - length % 4;
    };
  }

  private static int wholeUtf8(byte[] bytes) {
    int length = bytes.length;
    for (int back = 1; back <= Math.min(3, length); back++) {
      int b = bytes[length - back] & 0xff;
      if (b < 0x80) {
        return length;
      }
      if (b >= 0xc0) {
        int wanted = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
        return wanted > back ? length - back : length;
      }
    }
    return length;
  }

  private static int wholeUtf16(byte[] bytes, int highByteFromEnd) {
    int length = bytes.length - bytes.length % 2;
    boolean half = length >= 2 && (bytes[length - highByteFromEnd] & 0xfc) == 0xd8;
    return half ? length - 2 : length;
  }
}
