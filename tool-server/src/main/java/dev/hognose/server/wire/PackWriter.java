// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.nio.charset.StandardCharsets;

/**
 * A MessagePack body under construction, each item in its shortest form.
 *
 * <p>A lone surrogate in text becomes U+FFFD: MessagePack strings are UTF-8, which cannot carry it.
 */
public final class PackWriter extends BodyWriter {

  @Override
  public BodyWriter startObject(int members) {
    return header(members, 0x80, 0xde);
  }

  @Override
  public BodyWriter endObject() {
    return this;
  }

  @Override
  public BodyWriter name(String name) {
    return string(name);
  }

  @Override
  public BodyWriter startArray(int items) {
    return header(items, 0x90, 0xdc);
  }

  @Override
  public BodyWriter endArray() {
    return this;
  }

  private BodyWriter header(int count, int shortHead, int longHead) {
    if (count < 16) {
      raw(shortHead | count);
    } else if (count < 1 << 16) {
      sized(longHead, count, 2);
    } else {
      sized(longHead + 1, count, 4);
    }
    return this;
  }

  @Override
  public BodyWriter string(String value) {
    byte[] utf8 = utf8(value);
    if (utf8.length < 32) {
      raw(0xa0 | utf8.length);
    } else {
      head(utf8.length, 0xd9);
    }
    return append(utf8);
  }

  private static byte[] utf8(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return wellFormed(value).getBytes(StandardCharsets.UTF_8);
      }
    }
    return value.getBytes(StandardCharsets.UTF_8);
  }

  private static String wellFormed(String value) {
    return value
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void head(int length, int smallest) {
    if (length < 1 << 8) {
      sized(smallest, length, 1);
    } else if (length < 1 << 16) {
      sized(smallest + 1, length, 2);
    } else {
      sized(smallest + 2, length, 4);
    }
  }

  private BodyWriter append(byte[] content) {
    ensure(content.length);
    System.arraycopy(content, 0, bytes, size, content.length);
    size += content.length;
    return this;
  }

  private BodyWriter sized(int head, long value, int width) {
    ensure(9);
    bytes[size++] = (byte) head;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  @Override
  public BodyWriter integer(long value) {
    if (value >= -32 && value < 128) {
      raw((int) value);
      return this;
    }
    if (value >= 0) {
      return value < 1 << 8
          ? sized(0xcc, value, 1)
          : value < 1 << 16
              ? sized(0xcd, value, 2)
              : value < 1L << 32 ? sized(0xce, value, 4) : sized(0xcf, value, 8);
    }
    return value >= Byte.MIN_VALUE
        ? sized(0xd0, value, 1)
        : value >= Short.MIN_VALUE
            ? sized(0xd1, value, 2)
            : value >= Integer.MIN_VALUE ? sized(0xd2, value, 4) : sized(0xd3, value, 8);
  }

  @Override
  public BodyWriter number(double value) {
    return sized(0xcb, Double.doubleToLongBits(value), 8);
  }

  @Override
  public BodyWriter bool(boolean value) {
    raw(value ? 0xc3 : 0xc2);
    return this;
  }

  @Override
  public BodyWriter nothing() {
    raw(0xc0);
    return this;
  }

  @Override
  BodyWriter splice(byte[] json, byte[] pack) {
    return append(pack);
  }

  @Override
  boolean nativeBytes(byte[] value) {
    head(value.length, 0xc4);
    append(value);
    return true;
  }

  @Override
  boolean carriesNatively(long value) {
    return true;
  }

  @Override
  BodyWriter decimal(String text) {
    double value = Double.parseDouble(text);
    return new java.math.BigDecimal(text)
                .compareTo(new java.math.BigDecimal(Double.toString(value)))
            == 0
        ? number(value)
        : string(text);
  }

  @Override
  boolean separatorDue() {
    return false;
  }

  @Override
  void rewind(int toSize, boolean separatorDue) {
    size = toSize;
  }
}
