// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.InvalidStateException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads MessagePack values that nobody vouches for. */
final class Unpacker {
  private final byte[] bytes;
  private final int end;
  private int at;

  Unpacker(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** Bytes that are left. */
  int remaining() {
    return end - at;
  }

  static InvalidStateException broken(String what) {
    return new InvalidStateException(what);
  }

  /** The first byte of the next value, which is not consumed. */
  int peek() {
    if (at >= end) {
      throw broken("the file ends too soon");
    }
    return bytes[at] & 0xFF;
  }

  /** Passes over one byte. */
  void skip() {
    at++;
  }

  private int next() {
    int value = peek();
    at++;
    return value;
  }

  private long wide(int width) {
    if (remaining() < width) {
      throw broken("the file ends too soon");
    }
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 8 | bytes[at++] & 0xFF;
    }
    return value;
  }

  /** Whether a value that begins like this is a number. */
  static boolean isNumber(int lead) {
    return lead < 0x80 || lead >= 0xE0 || lead >= 0xCC && lead <= 0xD3;
  }

  long number() {
    int lead = next();
    if (lead < 0x80) {
      return lead;
    }
    if (lead >= 0xE0) {
      return (byte) lead;
    }
    return switch (lead) {
      case 0xCC -> wide(1);
      case 0xCD -> wide(2);
      case 0xCE -> wide(4);
      case 0xCF -> unsigned();
      case 0xD0 -> (byte) wide(1);
      case 0xD1 -> (short) wide(2);
      case 0xD2 -> (int) wide(4);
      case 0xD3 -> wide(8);
      default -> throw broken("a number is missing");
    };
  }

  private long unsigned() {
    long value = wide(8);
    if (value < 0) {
      throw broken("a number is too large");
    }
    return value;
  }

  int integer() {
    long value = number();
    if (value != (int) value) {
      throw broken("a number is too large");
    }
    return (int) value;
  }

  /** A number that is not negative. */
  int count() {
    int value = integer();
    if (value < 0) {
      throw broken("a number is negative");
    }
    return value;
  }

  /** A number of values that follow, each of which takes a byte at least. */
  int size() {
    int value = count();
    if (value > remaining()) {
      throw broken("more is announced than the file holds");
    }
    return value;
  }

  boolean flag() {
    int lead = next();
    if (lead != 0xC2 && lead != 0xC3) {
      throw broken("a truth value is missing");
    }
    return lead == 0xC3;
  }

  double real() {
    if (next() != 0xCB) {
      throw broken("a float is missing");
    }
    return Double.longBitsToDouble(wide(8));
  }

  /** Whether a value that begins like this is text. */
  static boolean isText(int lead) {
    return lead >= 0xA0 && lead <= 0xBF || lead >= 0xD9 && lead <= 0xDB;
  }

  String text() {
    int lead = next();
    int length =
        switch (lead) {
          case 0xD9 -> length(1);
          case 0xDA -> length(2);
          case 0xDB -> length(4);
          default -> {
            if (!isText(lead)) {
              throw broken("a text is missing");
            }
            yield checked(lead & 0x1F);
          }
        };
    int from = at;
    at += length;
    for (int i = from; i < at; i++) {
      if (bytes[i] < 0) {
        return decoded(from, length);
      }
    }
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  private String decoded(int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw broken("a text is not UTF-8");
    }
  }

  byte[] binary() {
    int length =
        switch (next()) {
          case 0xC4 -> length(1);
          case 0xC5 -> length(2);
          case 0xC6 -> length(4);
          default -> throw broken("bytes are missing");
        };
    return slice(length);
  }

  private byte[] slice(int length) {
    byte[] result = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return result;
  }

  /** The length of an array. */
  int array() {
    int lead = next();
    int length =
        switch (lead) {
          case 0xDC -> length(2);
          case 0xDD -> length(4);
          default -> {
            if (lead < 0x90 || lead > 0x9F) {
              throw broken("a list is missing");
            }
            yield checked(lead & 0xF);
          }
        };
    return length;
  }

  /** The bytes of an extension; its type stands before them. */
  Extension extension() {
    int length =
        switch (next()) {
          case 0xC7 -> length(1);
          case 0xC8 -> length(2);
          case 0xC9 -> length(4);
          default -> throw broken("a value of an unknown form");
        };
    int type = next();
    return new Extension(type, slice(checked(length)));
  }

  /** A value of a form that MessagePack leaves to its users. */
  @SuppressWarnings("ArrayRecordComponent")
  record Extension(int type, byte[] value) {}

  private int length(int width) {
    long length = wide(width);
    if (length > remaining()) {
      throw broken("more is announced than the file holds");
    }
    return (int) length;
  }

  private int checked(int length) {
    if (length > remaining()) {
      throw broken("more is announced than the file holds");
    }
    return length;
  }
}
