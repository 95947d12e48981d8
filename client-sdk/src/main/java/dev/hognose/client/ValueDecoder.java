// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import dev.hognose.client.wire.WireException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trees of the wire to Java values, by the table of {@link PyValue}. */
final class ValueDecoder {
  private ValueDecoder() {}

  /** The value of a tree; a {@link WireException} if it breaks the value model. */
  static @Nullable Object decode(@Nullable Object tree) {
    try {
      return switch (tree) {
        case null -> null;
        case byte[] b -> PyValue.Bytes.of(b);
        case BigDecimal d -> d.doubleValue();
        case List<?> l -> list(l);
        case Map<?, ?> m -> object(m);
        default -> tree; // Boolean, Long, BigInteger, Double and String are themselves
      };
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new WireException("a value of the answer is malformed: " + e.getMessage(), e);
    }
  }

  /** A list of trees, as an unmodifiable list of values. */
  static List<@Nullable Object> list(List<?> trees) {
    var list = new ArrayList<@Nullable Object>(trees.size());
    for (var tree : trees) {
      list.add(decode(tree));
    }
    return Collections.unmodifiableList(list);
  }

  /** An object of named trees, as an unmodifiable map of values. */
  static Map<String, @Nullable Object> fields(Tree trees) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    trees.fields().forEach((name, tree) -> map.put(name, decode(tree)));
    return Collections.unmodifiableMap(map);
  }

  private static @Nullable Object object(Map<?, ?> map) {
    if (map.size() == 1) {
      var entry = map.entrySet().iterator().next();
      if (entry.getKey() instanceof String tag && tag.startsWith("$")) {
        return tagged(tag, entry.getValue());
      }
    }
    var decoded = new LinkedHashMap<@Nullable Object, @Nullable Object>();
    map.forEach((key, tree) -> decoded.put(key, decode(tree)));
    return Collections.unmodifiableMap(decoded);
  }

  private static @Nullable Object tagged(String tag, @Nullable Object content) {
    return switch (tag) {
      case "$int" -> integer(text(content));
      case "$float" -> real(text(content));
      case "$bytes" ->
          content instanceof byte[] b
              ? PyValue.Bytes.of(b)
              : PyValue.Bytes.of(Base64.getDecoder().decode(text(content)));
      case "$tuple" -> new PyValue.Tuple(list(items(content)));
      case "$set" -> set(content);
      case "$frozenset" -> new PyValue.FrozenSet(set(content));
      case "$dict" -> dict(content);
      case "$date" -> LocalDate.parse(text(content));
      case "$datetime" -> dateTime(text(content));
      case "$time" -> time(text(content));
      case "$timedelta" -> duration(content);
      case "$decimal" -> decimal(text(content));
      case "$fraction" -> fraction(text(content));
      case "$complex" -> complex(items(content));
      case "$path" -> new PyValue.PurePath(text(content));
      case "$enum", "$dataclass", "$namedtuple", "$exception", "$object" ->
          typed(tag, Tree.of(content));
      case "$ellipsis" -> PyValue.Ellipsis.ELLIPSIS;
      default -> new PyValue.Unrecognized(tag, content);
    };
  }

  private static PyValue typed(String tag, Tree content) {
    var type = content.string("type");
    return switch (tag) {
      case "$enum" ->
          new PyValue.EnumMember(type, content.string("name"), decode(content.raw("value")));
      case "$dataclass" -> dataclass(type, content);
      case "$namedtuple" -> new PyValue.NamedTuple(type, fields(Tree.of(content.raw("fields"))));
      case "$exception" -> new PyValue.ExceptionValue(type, list(content.list("args")));
      default -> new PyValue.Opaque(type, content.string("repr"));
    };
  }

  private static PyValue dataclass(String type, Tree content) {
    var methods = new ArrayList<String>();
    for (var method : content.list("methods")) {
      methods.add(text(method));
    }
    var fields = fields(Tree.of(content.raw("fields")));
    return new PyValue.Dataclass(type, fields, content.flag("frozen", false), methods);
  }

  private static Object integer(String text) {
    var big = new BigInteger(text);
    return big.bitLength() < 64 ? (Object) big.longValue() : big;
  }

  private static Double real(String text) {
    return switch (text) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> throw new WireException("no float is written \"" + text + "\"");
    };
  }

  private static Set<@Nullable Object> set(@Nullable Object content) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(items(content))));
  }

  private static Map<@Nullable Object, @Nullable Object> dict(@Nullable Object content) {
    var dict = new LinkedHashMap<@Nullable Object, @Nullable Object>();
    for (var item : items(content)) {
      var pair = items(item);
      if (pair.size() != 2) {
        throw new WireException("an entry of a dict is not a pair");
      }
      dict.put(decode(pair.get(0)), decode(pair.get(1)));
    }
    return Collections.unmodifiableMap(dict);
  }

  private static Object dateTime(String text) {
    return zoned(text) ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
  }

  private static Object time(String text) {
    return zoned(text) ? OffsetTime.parse(text) : LocalTime.parse(text);
  }

  private static boolean zoned(String text) {
    int time = text.indexOf(':');
    return text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
  }

  private static Duration duration(@Nullable Object content) {
    return switch (content) {
      case Long seconds -> Duration.ofSeconds(seconds);
      case Double seconds -> duration(BigDecimal.valueOf(seconds));
      case BigDecimal seconds -> duration(seconds);
      case String seconds -> duration(new BigDecimal(seconds));
      case null, default -> throw new WireException("a timedelta is not a number of seconds");
    };
  }

  private static Duration duration(BigDecimal seconds) {
    var micros = seconds.movePointRight(6).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    var parts = micros.divideAndRemainder(BigInteger.valueOf(1_000_000));
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact() * 1000);
  }

  private static Object decimal(String text) {
    try {
      var value = new BigDecimal(text);
      if (value.signum() != 0 || !text.startsWith("-")) {
        return value;
      }
    } catch (NumberFormatException e) {
      return new PyValue.SpecialDecimal(text);
    }
    return new PyValue.SpecialDecimal(text);
  }

  private static PyValue fraction(String text) {
    int line = text.indexOf('/');
    return line < 0
        ? new PyValue.Fraction(new BigInteger(text), BigInteger.ONE)
        : new PyValue.Fraction(
            new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
  }

  private static PyValue complex(List<?> parts) {
    if (parts.size() == 2
        && decode(parts.get(0)) instanceof Number re
        && decode(parts.get(1)) instanceof Number im) {
      return new PyValue.Complex(re.doubleValue(), im.doubleValue());
    }
    throw new WireException("a complex is not two numbers");
  }

  private static List<?> items(@Nullable Object content) {
    if (content instanceof List<?> list) {
      return list;
    }
    throw new WireException("a collection of the answer is not a list");
  }

  private static String text(@Nullable Object content) {
    if (content instanceof String text) {
      return text;
    }
    throw new WireException("a value of the answer is not written as text");
  }
}
