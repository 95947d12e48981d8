// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compact RFC 8259 writer for the trees that {@link JsonReader} reads.
 *
 * <p>Unpaired surrogates are written as escapes, so that every Java string survives the way through
 * UTF-8. Depth is bounded by {@link JsonReader#MAX_DEPTH}; a cyclic tree is refused by it.
 */
public final class JsonWriter {
  private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

  private final StringBuilder out = new StringBuilder(256);
  private int depth;

  private JsonWriter() {}

  /** Writes a tree as JSON text. */
  public static String write(@Nullable Object tree) {
    var writer = new JsonWriter();
    writer.value(tree);
    return writer.out.toString();
  }

  /** Writes a tree as JSON in UTF-8. */
  public static byte[] writeBytes(@Nullable Object tree) {
    return write(tree).getBytes(StandardCharsets.UTF_8);
  }

  private void value(@Nullable Object tree) {
    switch (tree) {
      case null -> out.append("null");
      case String s -> string(s);
      case Boolean b -> out.append(b.booleanValue());
      case Long l -> out.append(l.longValue());
      case Integer i -> out.append(i.intValue());
      case BigInteger i -> out.append(i);
      case BigDecimal d -> out.append(d.toPlainString());
      case Double d -> real(d);
      case List<?> list -> array(list);
      case Map<?, ?> map -> object(map);
      default -> throw new WireException("JSON has no form for " + tree.getClass().getName());
    }
  }

  private void real(double value) {
    if (!Double.isFinite(value)) {
      throw new WireException("JSON has no form for " + value);
    }
    out.append(value);
  }

  private void array(List<?> list) {
    enter();
    out.append('[');
    var separator = "";
    for (var item : list) {
      out.append(separator);
      value(item);
      separator = ",";
    }
    out.append(']');
    depth--;
  }

  private void object(Map<?, ?> map) {
    enter();
    out.append('{');
    var separator = "";
    for (var entry : map.entrySet()) {
      out.append(separator);
      string((String) entry.getKey());
      out.append(':');
      value(entry.getValue());
      separator = ",";
    }
    out.append('}');
    depth--;
  }

  private void enter() {
    if (++depth > JsonReader.MAX_DEPTH) {
      throw new WireException(
          "a value is nested deeper than " + JsonReader.MAX_DEPTH + " levels, or contains itself");
    }
  }

  private void string(String s) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> character(s, i, c);
      }
    }
    out.append('"');
  }

  private void character(String s, int i, char c) {
    if (c < 0x20 || (Character.isSurrogate(c) && !paired(s, i, c))) {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(HEXADECIMAL[c >> shift & 15]);
      }
    } else {
      out.append(c);
    }
  }

  private static boolean paired(String s, int i, char c) {
    return Character.isHighSurrogate(c)
        ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
  }
}
