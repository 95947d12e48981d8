// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a value must be to enter the sandbox, looked at before anything of it enters. */
final class Admission {
  /** Values may be nested this deep. */
  private static final int MAX_DEPTH = 300;

  private static final BigInteger DAY_MICROS = BigInteger.valueOf(86_400_000_000L);
  private static final BigInteger MOST_DAYS = BigInteger.valueOf(999_999_999L);
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private Admission() {}

  /**
   * Looks at a value and all that is in it.
   *
   * @throws IllegalArgumentException naming what cannot enter, and why
   */
  static void check(Value value) {
    check(value, 0);
  }

  private static void check(Value value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "a value nested deeper than " + MAX_DEPTH + " cannot enter the sandbox");
    }
    switch (value) {
      case Value.None _,
          Value.Ellipsis _,
          Value.Bool _,
          Value.Int _,
          Value.BigInt _,
          Value.Float _,
          Value.Complex _,
          Value.Str _,
          Value.Bytes _,
          Value.Path _,
          Value.Decimal _ -> {}
      case Value.ListValue(var items) -> all(items, depth);
      case Value.Tuple(var items) -> all(items, depth);
      case Value.SetValue(var items) -> keys(items, depth, "an item of a set");
      case Value.FrozenSet(var items) -> keys(items, depth, "an item of a frozenset");
      case Value.Dict(var entries) -> {
        keys(entries.stream().map(Value.Entry::key).toList(), depth, "a key of a dict");
        all(entries.stream().map(Value.Entry::value).toList(), depth);
      }
      case Value.ExceptionValue(_, var args) -> all(args, depth);
      case Value.Date(String iso) -> IsoParts.date(iso);
      case Value.DateTime(String iso) -> IsoParts.dateTime(iso);
      case Value.Time(String iso) -> IsoParts.time(iso);
      case Value.TimeDelta(var micros) -> duration(micros);
      case Value.Fraction(_, var denominator) -> {
        if (denominator.signum() == 0) {
          throw refused("a fraction", "its denominator is 0");
        }
      }
      case Value.EnumMember(_, _, var inner) -> check(inner, depth + 1);
      case Value.DataClass record -> dataClass(record, depth);
      case Value.NamedTuple(String type, var fields) -> {
        names("a named tuple", type, fields, true);
        all(List.copyOf(fields.values()), depth);
      }
      case Value.Opaque _ -> throw refused("an opaque object", "it is only what guest code showed");
    }
  }

  private static void all(List<Value> items, int depth) {
    for (Value item : items) {
      check(item, depth + 1);
    }
  }

  private static void keys(List<Value> items, int depth, String place) {
    for (Value item : items) {
      check(item, depth + 1);
      hashable(item, place);
    }
  }

  private static void hashable(Value value, String place) {
    switch (value) {
      case Value.ListValue _ -> throw refused("a list", "it cannot be " + place);
      case Value.SetValue _ -> throw refused("a set", "it cannot be " + place);
      case Value.Dict _ -> throw refused("a dict", "it cannot be " + place);
      case Value.Tuple(var items) -> items.forEach(item -> hashable(item, place));
      case Value.NamedTuple(_, var fields) ->
          fields.values().forEach(item -> hashable(item, place));
      case Value.DataClass record when record.frozen() ->
          record.fields().values().forEach(item -> hashable(item, place));
      case Value.DataClass _ ->
          throw refused("a data class that is not frozen", "it cannot be " + place);
      case Value.EnumMember(_, _, var inner) -> hashable(inner, place);
      case Value _ -> {}
    }
  }

  private static void duration(BigInteger micros) {
    BigInteger[] days = micros.divideAndRemainder(DAY_MICROS);
    BigInteger floor = days[1].signum() < 0 ? days[0].subtract(BigInteger.ONE) : days[0];
    if (floor.abs().compareTo(MOST_DAYS) > 0) {
      throw refused("a timedelta", "it has more than 999999999 days");
    }
  }

  private static void dataClass(Value.DataClass record, int depth) {
    names("a data class", record.type(), record.fields(), false);
    for (String method : record.methods()) {
      name("a method of a data class", method);
      if (record.fields().containsKey(method)) {
        throw refused("a data class", "'" + method + "' is both a field and a method");
      }
    }
    all(List.copyOf(record.fields().values()), depth);
  }

  private static void names(
      String kind, String type, Map<String, Value> fields, boolean forbidsUnderscore) {
    name("the type of " + kind, type);
    for (String field : fields.keySet()) {
      name("a field of " + kind, field);
      if (forbidsUnderscore && field.startsWith("_")) {
        throw refused(kind, "the field name '" + field + "' begins with an underscore");
      }
    }
  }

  private static void name(String what, String name) {
    if (name.isEmpty()
        || KEYWORDS.contains(name)
        || !(name.codePointAt(0) == '_' || Character.isUnicodeIdentifierStart(name.codePointAt(0)))
        || !name.codePoints()
            .allMatch(
                c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))) {
      throw refused(what, "'" + name + "' is not a Python name");
    }
  }

  private static IllegalArgumentException refused(String kind, String reason) {
    return new IllegalArgumentException(kind + " cannot enter the sandbox: " + reason);
  }
}
