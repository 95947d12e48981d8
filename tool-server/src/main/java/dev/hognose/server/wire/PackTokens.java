// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a MessagePack body.
 *
 * <p>Keys of maps must be strings, as in JSON. Extension types are refused: the model has forms of
 * its own for what JSON lacks.
 */
final class PackTokens implements TokenReader {

  /** A map or an array that is being read. */
  private static final class Level {
    private final boolean map;
    private final long size;
    private final @Nullable Set<String> names;
    private long done;
    private String name = "";

    private Level(boolean map, long size) {
      this.map = map;
      this.size = size;
      this.names = map ? new HashSet<>() : null;
    }
  }

  private final byte[] body;
  private final Level[] levels = new Level[MAX_DEPTH];
  private int at;
  private int depth;
  private boolean nameRead;
  private int tokens;
  private boolean rootRead;
  private Token current = Token.NULL;
  private String text = "";
  private long longValue;
  private @Nullable BigInteger unsigned;
  private double doubleValue;
  private byte[] bytes = new byte[0];

  PackTokens(byte[] body) {
    this.body = body;
  }

  @Override
  public Token next() {
    if (++tokens > MAX_TOKENS) {
      throw TokenReader.tooManyTokens();
    }
    current = advance();
    return current;
  }

  private Token advance() {
    if (depth == 0) {
      if (rootRead) {
        if (at != body.length) {
          throw Refusal.malformed("there are bytes after the end of the MessagePack body");
        }
        return Token.END;
      }
      rootRead = true;
      return value();
    }
    Level level = levels[depth - 1];
    if (level.map && nameRead) {
      nameRead = false;
      return value();
    }
    if (level.done == level.size) {
      depth--;
      return level.map ? Token.END_OBJECT : Token.END_ARRAY;
    }
    level.done++;
    return level.map ? name(level) : value();
  }

  private Token name(Level level) {
    if (value() != Token.STRING) {
      throw Refusal.malformed("a key of a MessagePack map is not a string");
    }
    if (level.names != null && !level.names.add(text)) {
      throw Refusal.malformed("a key occurs twice in one map");
    }
    level.name = text;
    nameRead = true;
    return Token.NAME;
  }

  private Token value() {
    int head = unsignedByte();
    if (head < 0x80) {
      return integer(head);
    }
    if (head < 0x90) {
      return start(true, head & 0x0f);
    }
    if (head < 0xa0) {
      return start(false, head & 0x0f);
    }
    if (head < 0xc0) {
      return string(head & 0x1f);
    }
    return head >= 0xe0 ? integer((byte) head) : longForm(head);
  }

  private Token longForm(int head) {
    return switch (head) {
      case 0xc0 -> Token.NULL;
      case 0xc2 -> Token.FALSE;
      case 0xc3 -> Token.TRUE;
      case 0xc4 -> binary(unsigned(1));
      case 0xc5 -> binary(unsigned(2));
      case 0xc6 -> binary(unsigned(4));
      case 0xca -> floating(Float.intBitsToFloat((int) unsigned(4)));
      case 0xcb -> floating(Double.longBitsToDouble(unsigned(8)));
      case 0xcc -> integer(unsigned(1));
      case 0xcd -> integer(unsigned(2));
      case 0xce -> integer(unsigned(4));
      case 0xcf -> unsignedLong(unsigned(8));
      case 0xd0 -> integer((byte) unsigned(1));
      case 0xd1 -> integer((short) unsigned(2));
      case 0xd2 -> {
        int word = (int) unsigned(4);
        yield integer(word);
      }
      case 0xd3 -> integer(unsigned(8));
      case 0xd9 -> string(unsigned(1));
      case 0xda -> string(unsigned(2));
      case 0xdb -> string(unsigned(4));
      case 0xdc -> start(false, unsigned(2));
      case 0xdd -> start(false, unsigned(4));
      case 0xde -> start(true, unsigned(2));
      case 0xdf -> start(true, unsigned(4));
      default -> throw Refusal.malformed("MessagePack type 0x" + Integer.toHexString(head));
    };
  }

  private Token start(boolean map, long size) {
    if (depth == MAX_DEPTH) {
      throw Refusal.malformed("nested deeper than " + MAX_DEPTH);
    }
    levels[depth++] = new Level(map, size);
    return map ? Token.START_OBJECT : Token.START_ARRAY;
  }

  private Token integer(long value) {
    longValue = value;
    unsigned = null;
    return Token.INTEGER;
  }

  private Token unsignedLong(long value) {
    longValue = value;
    unsigned = value < 0 ? BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(64)) : null;
    return Token.INTEGER;
  }

  private Token floating(double value) {
    doubleValue = value;
    return Token.FLOAT;
  }

  private Token string(long size) {
    int from = take(size);
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(body, from, at - from))
              .toString();
    } catch (CharacterCodingException e) {
      throw Refusal.malformed("a MessagePack string is not UTF-8");
    }
    return Token.STRING;
  }

  private Token binary(long size) {
    int from = take(size);
    bytes = java.util.Arrays.copyOfRange(body, from, at);
    return Token.BYTES;
  }

  private int take(long size) {
    if (size > body.length - at) {
      throw Refusal.malformed("the MessagePack body ends early");
    }
    int from = at;
    at += (int) size;
    return from;
  }

  private int unsignedByte() {
    return body[take(1)] & 0xff;
  }

  private long unsigned(int width) {
    int from = take(width);
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 8 | body[from + i] & 0xff;
    }
    return value;
  }

  @Override
  public Token current() {
    return current;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean fitsLong() {
    return unsigned == null;
  }

  @Override
  public long longValue() {
    return longValue;
  }

  @Override
  public BigInteger bigIntegerValue() {
    return unsigned == null ? BigInteger.valueOf(longValue) : unsigned;
  }

  @Override
  public double doubleValue() {
    return current == Token.FLOAT ? doubleValue : bigIntegerValue().doubleValue();
  }

  @Override
  public BigDecimal decimalValue() {
    return current == Token.FLOAT
        ? new BigDecimal(Double.toString(doubleValue))
        : new BigDecimal(bigIntegerValue());
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public String pointer() {
    var pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Level level = levels[i];
      if (level.done > 0) {
        String segment = level.map ? level.name : Long.toString(level.done - 1);
        pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
