// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A strict RFC 8259 reader: bytes or text to a tree of {@code null}, {@link Boolean}, {@link Long},
 * {@link BigInteger}, {@link Double}, {@link BigDecimal}, {@link String}, {@link List} and {@link
 * Map}.
 *
 * <ul>
 *   <li>Numbers without fraction and exponent are {@code Long}, or {@code BigInteger} beyond 64
 *       bits; all others are {@code Double}, or {@code BigDecimal} where the text has more digits
 *       than a double holds. A number too large for a double is refused.
 *   <li>Maps keep the order of the text; a repeated key is refused.
 *   <li>Nesting is bounded by {@link #MAX_DEPTH}, so a hostile text cannot exhaust the stack.
 * </ul>
 */
public final class JsonReader {
  /** The deepest nesting of arrays and objects that is read. */
  public static final int MAX_DEPTH = 512;

  private static final int MAX_DIGITS = 100_000;

  /** A double needs no more than 17 digits; shorter literals are never more exact than it. */
  private static final int LONGEST_SHORTEST_DOUBLE = 17;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /** Reads one JSON text in UTF-8. */
  public static @Nullable Object read(byte[] utf8) {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException e) {
      throw new WireException("JSON is not UTF-8", e);
    }
  }

  /** Reads one JSON text; anything but white space after it is refused. */
  public static @Nullable Object read(String text) {
    var reader = new JsonReader(text);
    reader.skipSpace();
    var value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.error("end of text");
    }
    return value;
  }

  private @Nullable Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> nothing();
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    enter();
    var map = new LinkedHashMap<String, @Nullable Object>();
    skipSpace();
    if (!skip('}')) {
      do {
        skipSpace();
        var key = string();
        skipSpace();
        expect(':');
        skipSpace();
        if (map.containsKey(key)) {
          throw error("a key that is not a repetition");
        }
        map.put(key, value());
        skipSpace();
      } while (skip(','));
      expect('}');
    }
    depth--;
    return map;
  }

  private List<@Nullable Object> array() {
    enter();
    var list = new ArrayList<@Nullable Object>();
    skipSpace();
    if (!skip(']')) {
      do {
        skipSpace();
        list.add(value());
        skipSpace();
      } while (skip(','));
      expect(']');
    }
    depth--;
    return list;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw new WireException("JSON is nested deeper than " + MAX_DEPTH + " levels");
    }
    at++;
  }

  private String string() {
    expect('"');
    int start = at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      control(text.charAt(at++));
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    var built = new StringBuilder(text.length() - start < 64 ? 64 : at - start + 64);
    built.append(text, start, at);
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return built.toString();
      }
      control(c);
      built.append(c == '\\' ? escape() : c);
    }
    throw error("the end of a string");
  }

  private void control(char c) {
    if (c < 0x20) {
      throw error("no control character in a string");
    }
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> throw error("an escape such as \\n");
    };
  }

  private char hexadecimal() {
    if (at + 4 > text.length()) {
      throw error("four hexadecimal digits");
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = text.charAt(at++);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw error("four hexadecimal digits");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  private Object number() {
    int start = at;
    skip('-');
    int digits = digits();
    if (digits == 0 || (digits > 1 && text.charAt(at - digits) == '0')) {
      throw error("a value");
    }
    boolean integral = true;
    if (skip('.')) {
      integral = false;
      requireDigits();
    }
    if (skip('e') || skip('E')) {
      integral = false;
      if (!skip('+')) {
        skip('-');
      }
      requireDigits();
    }
    var literal = text.substring(start, at);
    return integral ? integer(literal) : real(literal);
  }

  private Object integer(String literal) {
    if (literal.length() > MAX_DIGITS) {
      throw error("a number of at most " + MAX_DIGITS + " digits");
    }
    if (literal.length() < 19) {
      return Long.parseLong(literal);
    }
    var big = new BigInteger(literal);
    return big.bitLength() < 64 ? (Object) big.longValue() : big;
  }

  private Number real(String literal) {
    double value = Double.parseDouble(literal);
    if (Double.isInfinite(value)) {
      throw error("a number that fits a double");
    }
    if (literal.length() > LONGEST_SHORTEST_DOUBLE && literal.length() < 100) {
      var exact = new BigDecimal(literal);
      if (exact.compareTo(BigDecimal.valueOf(value)) != 0) {
        return exact;
      }
    }
    return value;
  }

  private int digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  private void requireDigits() {
    if (digits() == 0) {
      throw error("a digit");
    }
  }

  private Boolean word(String word, Boolean value) {
    skipWord(word);
    return value;
  }

  private @Nullable Object nothing() {
    skipWord("null");
    return null;
  }

  private void skipWord(String word) {
    if (!text.startsWith(word, at)) {
      throw error("a value");
    }
    at += word.length();
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return;
      }
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw error("a value");
    }
    return text.charAt(at);
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw error("'" + c + "'");
    }
  }

  private WireException error(String expected) {
    return new WireException("JSON: expected " + expected + " at offset " + at);
  }
}
