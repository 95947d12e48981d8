// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes trees of values of every kind, some of which cannot enter a sandbox. */
final class ValueTree {
  private static final int MOST_DEPTH = 6;

  private static final String[] NAMES = {
    "a", "b", "_c", "Point", "caf\u00e9", "x1", "count", "name"
  };

  private static final String[] BAD_NAMES = {"", "class", "1a", "a b", "a.b", "\ud800"};

  private static final String[] EXCEPTIONS = {
    "ValueError", "KeyError", "StopIteration", "RuntimeError", "LookupError", "ZeroDivisionError"
  };

  private final Random random;
  private final boolean isBad;

  ValueTree(Random random) {
    this.random = random;
    this.isBad = random.nextInt(8) == 0;
  }

  /** A tree. */
  Value make() {
    if (random.nextInt(60) == 0) {
      return deep(random.nextInt(90) + (isBad ? 301 : 0));
    }
    return isBad && random.nextBoolean()
        ? new Value.ListValue(List.of(value(0), bad(), value(0)))
        : value(0);
  }

  private Value deep(int depth) {
    Value value = leaf();
    for (int i = 0; i < depth; i++) {
      value =
          switch (random.nextInt(3)) {
            case 0 -> new Value.Tuple(List.of(value));
            case 1 -> new Value.Dict(List.of(new Value.Entry(new Value.Str("k"), value)));
            default -> new Value.ListValue(List.of(value, Value.NONE));
          };
    }
    return value;
  }

  private Value value(int depth) {
    if (depth >= MOST_DEPTH || random.nextInt(3) == 0) {
      return leaf();
    }
    List<Value> items = Stream.generate(() -> value(depth + 1)).limit(random.nextInt(5)).toList();
    return switch (random.nextInt(8)) {
      case 0, 1 -> new Value.ListValue(items);
      case 2 -> new Value.Tuple(items);
      case 3 -> dict(items);
      case 4 -> random.nextBoolean() ? new Value.SetValue(keys()) : new Value.FrozenSet(keys());
      case 5 -> new Value.ExceptionValue(pick(EXCEPTIONS), items);
      case 6 -> new Value.NamedTuple(pick(NAMES), fields(items, true));
      default ->
          new Value.DataClass(pick(NAMES), fields(items, false), random.nextBoolean(), List.of());
    };
  }

  private Value dict(List<Value> items) {
    List<Value> keys = keys();
    List<Value.Entry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(keys.size(), items.size()); i++) {
      entries.add(new Value.Entry(keys.get(i), items.get(i)));
    }
    return new Value.Dict(entries);
  }

  /** Values that are all different in Python. */
  private List<Value> keys() {
    List<Value> keys = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      keys.add(
          switch (random.nextInt(8)) {
            case 0 -> new Value.Str("k" + i);
            case 1 -> new Value.Bytes(new byte[] {(byte) i});
            case 2 -> new Value.Tuple(List.of(new Value.Int(i), new Value.Str("t")));
            case 3 -> new Value.Date("2026-01-0" + i);
            case 4 -> new Value.Float(i + 0.5);
            case 5 -> new Value.BigInt(BigInteger.ONE.shiftLeft(70 + i));
            case 6 -> new Value.FrozenSet(List.of(new Value.Int(i)));
            default -> new Value.Int(-i * 1_000_003L);
          });
    }
    return keys;
  }

  private Map<String, Value> fields(List<Value> items, boolean forbidsUnderscore) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (Value item : items) {
      String name = pick(NAMES);
      fields.put(forbidsUnderscore && name.startsWith("_") ? "c" : name, item);
    }
    return fields;
  }

  private Value leaf() {
    return switch (random.nextInt(18)) {
      case 0 -> Value.NONE;
      case 1 -> new Value.Bool(random.nextBoolean());
      case 2 -> new Value.Int(random.nextInt(300) - 20);
      case 3 -> new Value.Int(random.nextLong() >> random.nextInt(64));
      case 4 -> new Value.BigInt(big().add(BigInteger.ONE.shiftLeft(900)));
      case 5 -> new Value.Float(Double.longBitsToDouble(random.nextLong()));
      case 6 -> new Value.Complex(random.nextInt(9), -0.0);
      case 7, 8 -> new Value.Str(text());
      case 9 -> new Value.Bytes(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      case 10 -> new Value.Date(date());
      case 11 -> new Value.DateTime(date() + "T" + clock());
      case 12 -> new Value.Time(clock());
      case 13 -> new Value.TimeDelta(BigInteger.valueOf(random.nextLong() >> 10));
      case 14 -> new Value.Decimal(new BigDecimal(big(), random.nextInt(60) - 30));
      case 15 -> fraction();
      case 16 ->
          new Value.Path(pick(new String[] {"/", ".", "/a/b.txt", "a/\u00e9", "/tmp", ".."}));
      default ->
          random.nextBoolean()
              ? new Value.Ellipsis()
              : new Value.EnumMember(pick(NAMES), pick(NAMES), new Value.Int(random.nextInt(9)));
    };
  }

  private BigInteger big() {
    BigInteger number = new BigInteger(random.nextInt(300), random);
    return random.nextBoolean() ? number : number.negate();
  }

  private Value fraction() {
    BigInteger above = big();
    BigInteger below = big().abs().add(BigInteger.ONE);
    BigInteger common = above.gcd(below);
    return new Value.Fraction(above.divide(common), below.divide(common));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int most = new int[] {0x80, 0x100, 0x10000, 0x110000}[random.nextInt(4)];
      text.appendCodePoint(random.nextInt(most));
    }
    return text.toString();
  }

  private String date() {
    return LocalDate.ofYearDay(1 + random.nextInt(9_999), 1 + random.nextInt(365)).toString();
  }

  /** A time of day as Python writes it. */
  private String clock() {
    LocalTime time = LocalTime.ofSecondOfDay(random.nextInt(86_400));
    String micros = random.nextBoolean() ? "" : ".%06d".formatted(1 + random.nextInt(999_999));
    String zone = pick(new String[] {"", "", "+00:00", "-05:30", "+13:59:59", "+00:00:00.000001"});
    return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond())
        + micros
        + zone;
  }

  /** What can be in no sandbox. */
  private Value bad() {
    Value one = new Value.Int(1);
    Value list = new Value.ListValue(List.of(one));
    return switch (random.nextInt(9)) {
      case 0 -> new Value.Opaque("C", "<C>");
      case 1 -> new Value.SetValue(List.of(new Value.Tuple(List.of(list))));
      case 2 -> new Value.Dict(List.of(new Value.Entry(new Value.Dict(List.of()), one)));
      case 3 ->
          new Value.Date(pick(new String[] {"", "2026-02-30", "0000-01-01", "2026-1-1", "x"}));
      case 4 -> new Value.DateTime(date() + pick(new String[] {"", "T", "T25:00", "T10:00+99:00"}));
      case 5 -> new Value.TimeDelta(BigInteger.TEN.pow(21));
      case 6 -> new Value.Fraction(BigInteger.ONE, BigInteger.ZERO);
      case 7 -> new Value.NamedTuple(pick(BAD_NAMES), Map.of());
      default -> new Value.DataClass("P", Map.of(pick(BAD_NAMES), one), false, List.of());
    };
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** A text that is the same for values that are the same in Python. */
  static String text(Value value) {
    return switch (value) {
      case Value.Bytes(byte[] bytes) -> "Bytes " + HexFormat.of().formatHex(bytes);
      case Value.ListValue(var items) -> all("List", items.stream());
      case Value.Tuple(var items) -> all("Tuple", items.stream());
      case Value.SetValue(var items) -> "Set" + sorted(items);
      case Value.FrozenSet(var items) -> "FrozenSet" + sorted(items);
      case Value.Dict(var entries) ->
          all("Dict", entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value())));
      case Value.EnumMember(_, _, var inner) -> text(inner);
      case Value.DataClass(String type, var fields, boolean frozen, _) ->
          "DataClass " + type + frozen + fields.keySet() + all("", fields.values().stream());
      case Value.NamedTuple(String type, var fields) ->
          "NamedTuple " + type + fields.keySet() + all("", fields.values().stream());
      case Value.ExceptionValue(String type, var args) -> all(type, args.stream());
      default -> value.toString();
    };
  }

  private static String all(String kind, Stream<Value> items) {
    return items.map(ValueTree::text).collect(Collectors.joining(", ", kind + "[", "]"));
  }

  private static String sorted(List<Value> items) {
    return items.stream().map(ValueTree::text).sorted().toList().toString();
  }
}
