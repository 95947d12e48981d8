// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

/**
 * A JSON body (RFC 8259) under construction.
 *
 * <p>Text is written in UTF-8; a lone surrogate, which UTF-8 cannot carry, is written as an escape.
 */
public final class JsonWriter extends BodyWriter {

  /** The largest integer that every JSON reader keeps: 2^53-1 (RFC 8259, section 6). */
  static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private boolean separatorDue;

  private void separate() {
    if (separatorDue) {
      raw(',');
    }
    separatorDue = true;
  }

  @Override
  public BodyWriter startObject(int members) {
    separate();
    raw('{');
    separatorDue = false;
    return this;
  }

  @Override
  public BodyWriter endObject() {
    raw('}');
    separatorDue = true;
    return this;
  }

  @Override
  public BodyWriter name(String name) {
    string(name);
    raw(':');
    separatorDue = false;
    return this;
  }

  @Override
  public BodyWriter startArray(int items) {
    separate();
    raw('[');
    separatorDue = false;
    return this;
  }

  @Override
  public BodyWriter endArray() {
    raw(']');
    separatorDue = true;
    return this;
  }

  @Override
  public BodyWriter string(String value) {
    separate();
    int length = value.length();
    ensure(length + 2);
    bytes[size++] = '"';
    int at = 0;
    while (at < length) {
      char c = value.charAt(at);
      if (c < 0x20 || c >= 0x7f || c == '"' || c == '\\') {
        break;
      }
      bytes[size++] = (byte) c;
      at++;
    }
    if (at < length) {
      rest(value, at);
    }
    raw('"');
    return this;
  }

  private void rest(String value, int from) {
    int length = value.length();
    for (int at = from; at < length; at++) {
      char c = value.charAt(at);
      ensure(6 + (length - at));
      if (c < 0x80) {
        basic(c);
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xc0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3f);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xe0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[size++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)
          && at + 1 < length
          && Character.isLowSurrogate(value.charAt(at + 1))) {
        at++;
        astral(Character.toCodePoint(c, value.charAt(at)));
      } else {
        escape(c);
      }
    }
  }

  private void basic(char c) {
    switch (c) {
      case '"', '\\' -> pair(c);
      case '\n' -> pair('n');
      case '\r' -> pair('r');
      case '\t' -> pair('t');
      default -> {
        if (c < 0x20 || c == 0x7f) {
          escape(c);
        } else {
          bytes[size++] = (byte) c;
        }
      }
    }
  }

  private void pair(char c) {
    bytes[size++] = '\\';
    bytes[size++] = (byte) c;
  }

  private void escape(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    bytes[size++] = HEX[c >> 12];
    bytes[size++] = HEX[c >> 8 & 0xf];
    bytes[size++] = HEX[c >> 4 & 0xf];
    bytes[size++] = HEX[c & 0xf];
  }

  private void astral(int codePoint) {
    bytes[size++] = (byte) (0xf0 | codePoint >> 18);
    bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
    bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    bytes[size++] = (byte) (0x80 | codePoint & 0x3f);
  }

  @Override
  public BodyWriter integer(long value) {
    separate();
    if (value >= 0 && value < 10) {
      raw('0' + (int) value);
    } else {
      ascii(Long.toString(value));
    }
    return this;
  }

  @Override
  public BodyWriter number(double value) {
    separate();
    ascii(Double.toString(value));
    return this;
  }

  @Override
  public BodyWriter bool(boolean value) {
    separate();
    ascii(value ? "true" : "false");
    return this;
  }

  @Override
  public BodyWriter nothing() {
    separate();
    ascii("null");
    return this;
  }

  @Override
  BodyWriter splice(byte[] json, byte[] pack) {
    separate();
    ensure(json.length);
    System.arraycopy(json, 0, bytes, size, json.length);
    size += json.length;
    return this;
  }

  @Override
  boolean nativeBytes(byte[] value) {
    return false;
  }

  @Override
  boolean carriesNatively(long value) {
    return value <= MAX_SAFE_INTEGER && value >= -MAX_SAFE_INTEGER;
  }

  @Override
  BodyWriter decimal(String text) {
    separate();
    ascii(text);
    return this;
  }

  @Override
  boolean separatorDue() {
    return separatorDue;
  }

  @Override
  void rewind(int toSize, boolean due) {
    size = toSize;
    separatorDue = due;
  }
}
