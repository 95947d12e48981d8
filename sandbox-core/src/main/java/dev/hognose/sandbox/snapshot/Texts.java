// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import java.nio.charset.StandardCharsets;

/** Text that may hold halves of surrogate pairs, which UTF-8 has no form for. */
final class Texts {
  /** The extension of such text: its UTF-16 code units, most significant byte first. */
  static final int SURROGATES = 5;

  private Texts() {}

  static void write(Packer out, String text) {
    if (isPaired(text)) {
      out.text(text);
    } else {
      out.extension(SURROGATES, utf16(text));
    }
  }

  static String read(Unpacker in) {
    if (Unpacker.isText(in.peek())) {
      return in.text();
    }
    Unpacker.Extension extension = in.extension();
    if (extension.type() != SURROGATES) {
      throw Unpacker.broken("a text is missing");
    }
    return read(extension.value());
  }

  /** The text of an extension's bytes. */
  static String read(byte[] utf16) {
    if (utf16.length % 2 != 0) {
      throw Unpacker.broken("a text is cut in half");
    }
    char[] units = new char[utf16.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((utf16[2 * i] & 0xFF) << 8 | utf16[2 * i + 1] & 0xFF);
    }
    return new String(units);
  }

  private static byte[] utf16(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static boolean isPaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
  }
}
