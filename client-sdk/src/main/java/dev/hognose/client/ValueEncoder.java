// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static java.lang.Character.MAX_SURROGATE;
import static java.lang.Character.MIN_SURROGATE;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Java values to the trees of the wire, by the table of {@link PyValue}.
 *
 * <p>MessagePack has bytes and 64-bit integers of its own; JSON needs {@code $bytes} and {@code
 * $int} for what a double cannot hold. All else is the same in both.
 */
final class ValueEncoder {
  /** The largest magnitude of an int that plain JSON carries: 2^53 - 1. */
  private static final long MAX_SAFE = (1L << 53) - 1;

  /** More levels than any server accepts; a value that contains itself is refused by it. */
  private static final int MAX_DEPTH = 200;

  private final WireFormat format;
  private int depth;

  private ValueEncoder(WireFormat format) {
    this.format = format;
  }

  /** The tree of a value; an {@link IllegalArgumentException} says what has no form in Python. */
  static @Nullable Object encode(@Nullable Object value, WireFormat format) {
    return new ValueEncoder(format).tree(value);
  }

  private @Nullable Object tree(@Nullable Object value) {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "a value is nested deeper than " + MAX_DEPTH + " levels, or contains itself");
    }
    try {
      return switch (value) {
        case null -> null;
        case Boolean b -> b;
        case Number n -> number(n);
        case CharSequence s -> text(s.toString());
        case Character c -> c.toString();
        case byte[] b -> bytes(b);
        case PyValue v -> pyValue(v);
        case Map<?, ?> m -> map(m);
        case Set<?> s -> tagged("$set", list(s));
        case Iterable<?> i -> list(i);
        case Optional<?> o -> tree(o.orElse(null));
        default -> value.getClass().isArray() ? array(value) : other(value);
      };
    } finally {
      depth--;
    }
  }

  private Object number(Number number) {
    return switch (number) {
      case Byte b -> (Long) b.longValue();
      case Short s -> (Long) s.longValue();
      case Integer i -> (Long) i.longValue();
      case Long l -> integer(l);
      case BigInteger i -> i.bitLength() < 64 ? integer(i.longValue()) : tagged("$int", i + "");
      case Float f -> real(f);
      case Double d -> real(d);
      case BigDecimal d -> tagged("$decimal", d.toString());
      default -> throw noForm(number);
    };
  }

  private Object integer(long value) {
    boolean safe = value >= -MAX_SAFE && value <= MAX_SAFE;
    boolean plain = safe || format == WireFormat.MESSAGE_PACK;
    return plain ? (Object) value : tagged("$int", Long.toString(value));
  }

  private static Object real(double value) {
    if (Double.isFinite(value)) {
      return value;
    }
    return tagged("$float", Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf");
  }

  private String text(String text) {
    if (format == WireFormat.MESSAGE_PACK && !wellFormed(text)) {
      throw new IllegalArgumentException(
          "MessagePack cannot carry an unpaired surrogate in a str: use JSON");
    }
    return text;
  }

  private static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= MIN_SURROGATE && c <= MAX_SURROGATE);
  }

  private Object bytes(byte[] content) {
    return format == WireFormat.MESSAGE_PACK
        ? content
        : tagged("$bytes", Base64.getEncoder().encodeToString(content));
  }

  private Object map(Map<?, ?> map) {
    boolean plain = true;
    for (var key : map.keySet()) {
      plain &= key instanceof String s && !s.startsWith("$") && wellFormed(s);
    }
    if (plain) {
      var object = new LinkedHashMap<String, @Nullable Object>();
      map.forEach((key, value) -> object.put((String) key, tree(value)));
      return object;
    }
    var pairs = new ArrayList<@Nullable Object>();
    for (var entry : map.entrySet()) {
      var pair = new ArrayList<@Nullable Object>(2);
      pair.add(tree(entry.getKey()));
      pair.add(tree(entry.getValue()));
      pairs.add(pair);
    }
    return tagged("$dict", pairs);
  }

  private List<@Nullable Object> list(Iterable<?> items) {
    var list = new ArrayList<@Nullable Object>();
    for (var item : items) {
      list.add(tree(item));
    }
    return list;
  }

  private List<@Nullable Object> array(Object array) {
    var list = new ArrayList<@Nullable Object>();
    for (int i = 0, n = Array.getLength(array); i < n; i++) {
      list.add(tree(Array.get(array, i)));
    }
    return list;
  }

  private Object pyValue(PyValue value) {
    return switch (value) {
      case PyValue.Bytes b -> bytes(b.toByteArray());
      case PyValue.Tuple t -> tagged("$tuple", list(t.items()));
      case PyValue.FrozenSet s -> tagged("$frozenset", list(s.items()));
      case PyValue.SpecialDecimal d -> tagged("$decimal", d.text());
      case PyValue.Fraction f -> tagged("$fraction", f.numerator() + "/" + f.denominator());
      case PyValue.Complex c -> tagged("$complex", List.of(real(c.re()), real(c.im())));
      case PyValue.PurePath p -> tagged("$path", p.text());
      case PyValue.EnumMember m -> enumMember(m);
      case PyValue.Dataclass d -> dataclass(d);
      case PyValue.NamedTuple t -> typed("$namedtuple", t.type(), "fields", fields(t.fields()));
      case PyValue.ExceptionValue e -> typed("$exception", e.type(), "args", list(e.args()));
      case PyValue.Ellipsis _ -> tagged("$ellipsis", true);
      case PyValue.Unrecognized u -> tagged(u.tag(), u.content());
      case PyValue.Opaque o ->
          throw new IllegalArgumentException(
              "an opaque " + o.type() + " cannot be sent: it exists only where it was made");
    };
  }

  private Object enumMember(PyValue.EnumMember member) {
    var content = new LinkedHashMap<String, @Nullable Object>();
    content.put("type", member.type());
    content.put("name", member.name());
    content.put("value", tree(member.value()));
    return tagged("$enum", content);
  }

  private Object dataclass(PyValue.Dataclass value) {
    var content = new LinkedHashMap<String, @Nullable Object>();
    content.put("type", value.type());
    content.put("fields", fields(value.fields()));
    if (value.frozen()) {
      content.put("frozen", true);
    }
    if (!value.methods().isEmpty()) {
      content.put("methods", value.methods());
    }
    return tagged("$dataclass", content);
  }

  private Map<String, @Nullable Object> fields(Map<String, @Nullable Object> fields) {
    var trees = new LinkedHashMap<String, @Nullable Object>();
    fields.forEach((name, value) -> trees.put(name, tree(value)));
    return trees;
  }

  private Object other(Object value) {
    return switch (value) {
      case LocalDate d -> tagged("$date", d.toString());
      case LocalDateTime d -> tagged("$datetime", text(d));
      case OffsetDateTime d -> tagged("$datetime", text(d.toLocalDateTime()) + zone(d.getOffset()));
      case Instant i -> other(i.atOffset(ZoneOffset.UTC));
      case LocalTime t -> tagged("$time", text(t));
      case OffsetTime t -> tagged("$time", text(t.toLocalTime()) + zone(t.getOffset()));
      case Duration d -> tagged("$timedelta", seconds(d));
      case Enum<?> e ->
          enumMember(
              new PyValue.EnumMember(e.getDeclaringClass().getSimpleName(), e.name(), e.name()));
      case Record r ->
          dataclass(new PyValue.Dataclass(r.getClass().getSimpleName(), components(r)));
      default -> throw noForm(value);
    };
  }

  private static String text(LocalDateTime value) {
    return value.toLocalDate() + "T" + text(value.toLocalTime());
  }

  private static String text(LocalTime value) {
    return "%02d:%02d:%02d".formatted(value.getHour(), value.getMinute(), value.getSecond())
        + fraction(value.getNano());
  }

  private static String fraction(int nanos) {
    return nanos == 0 ? "" : ".%06d".formatted(micros(nanos));
  }

  private static String zone(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }

  /**
   * Exact in both formats: MessagePack has no decimals, so text stands for what no double holds.
   */
  private Object seconds(Duration value) {
    int micros = micros(value.toNanosPart());
    if (micros == 0) {
      return value.toSeconds();
    }
    var exact = BigDecimal.valueOf(value.toSeconds()).add(BigDecimal.valueOf(micros, 6));
    double nearest = exact.doubleValue();
    if (BigDecimal.valueOf(nearest).compareTo(exact) == 0) {
      return nearest;
    }
    return format == WireFormat.JSON ? exact : exact.toPlainString();
  }

  private static int micros(int nanos) {
    if (nanos % 1000 != 0) {
      throw new IllegalArgumentException(
          "Python's times end at microseconds: truncate to ChronoUnit.MICROS first");
    }
    return nanos / 1000;
  }

  private static Map<String, @Nullable Object> components(Record value) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    for (var component : value.getClass().getRecordComponents()) {
      fields.put(component.getName(), component(value, component));
    }
    return fields;
  }

  private static @Nullable Object component(Record value, RecordComponent component) {
    var accessor = component.getAccessor();
    try {
      accessor.trySetAccessible();
      return accessor.invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(
          value.getClass() + " is not readable: make it public, or open its package", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(accessor + " failed", e.getCause());
    }
  }

  private static Object typed(String tag, String type, String key, @Nullable Object content) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("type", type);
    object.put(key, content);
    return tagged(tag, object);
  }

  private static Map<String, @Nullable Object> tagged(String tag, @Nullable Object content) {
    var object = new LinkedHashMap<String, @Nullable Object>(2);
    object.put(tag, content);
    return object;
  }

  private static IllegalArgumentException noForm(Object value) {
    return new IllegalArgumentException(
        value.getClass().getName() + " has no form in Python: see the table of PyValue");
  }
}
