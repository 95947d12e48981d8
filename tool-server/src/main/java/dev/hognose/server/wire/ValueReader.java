// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.TokenReader.Token;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The decoder of Python values: plain JSON, or an object with one key that starts with {@code $}.
 *
 * <p>Recursion is bounded by the reader's bound on nesting.
 */
final class ValueReader {

  /** Beyond this a time difference is no {@code datetime.timedelta}: 999,999,999 days. */
  private static final BigDecimal MAX_SECONDS = new BigDecimal("86399999999999.999999");

  private ValueReader() {}

  /** Reads the value the reader stands at, which is to enter the sandbox. */
  static Value readEntering(TokenReader in) {
    String pointer = in.pointer();
    Value value = readCurrent(in);
    try {
      Value.requireEnterable(value);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(pointer, String.valueOf(e.getMessage()));
    }
    return value;
  }

  /** Reads the value the reader stands at. */
  static Value readCurrent(TokenReader in) {
    return switch (in.current()) {
      case NULL -> Value.NONE;
      case TRUE -> new Value.Bool(true);
      case FALSE -> new Value.Bool(false);
      case STRING -> new Value.Str(in.text());
      case INTEGER ->
          in.fitsLong() ? new Value.Int(in.longValue()) : new Value.BigInt(in.bigIntegerValue());
      case FLOAT -> new Value.Float(floating(in));
      case BYTES -> new Value.Bytes(in.bytes());
      case START_ARRAY -> new Value.ListValue(restOfArray(in));
      case START_OBJECT -> object(in);
      case END_OBJECT, END_ARRAY, NAME, END -> throw Decode.wrongType(in, "a value");
    };
  }

  private static Value next(TokenReader in) {
    in.next();
    return readCurrent(in);
  }

  private static double floating(TokenReader in) {
    double value = in.doubleValue();
    if (Double.isInfinite(value) && in instanceof JsonTokens) {
      throw Refusal.invalid(in.pointer(), "a number is out of a float's range");
    }
    return value;
  }

  private static List<Value> array(TokenReader in) {
    Decode.startArray(in);
    return restOfArray(in);
  }

  private static List<Value> restOfArray(TokenReader in) {
    var items = new ArrayList<Value>();
    while (in.next() != Token.END_ARRAY) {
      items.add(readCurrent(in));
    }
    return items;
  }

  private static Value object(TokenReader in) {
    if (in.next() == Token.END_OBJECT) {
      return new Value.Dict(List.of());
    }
    String first = in.text();
    if (first.startsWith("$")) {
      Value value = tagged(in, first);
      if (in.next() != Token.END_OBJECT) {
        throw Refusal.invalid(in.pointer(), "'" + first + "' must be the only key of its object");
      }
      return value;
    }
    var entries = new ArrayList<Value.Entry>();
    String key = first;
    while (true) {
      entries.add(new Value.Entry(new Value.Str(key), next(in)));
      if (in.next() == Token.END_OBJECT) {
        return new Value.Dict(entries);
      }
      key = in.text();
      if (key.startsWith("$")) {
        throw Refusal.invalid(
            in.pointer(), "a key that starts with '$' must be alone; use '$dict' for such keys");
      }
    }
  }

  private static Value tagged(TokenReader in, String tag) {
    return switch (tag) {
      case "$int" -> integer(in);
      case "$float" -> special(in);
      case "$bytes" -> bytes(in);
      case "$tuple" -> new Value.Tuple(array(in));
      case "$set" -> new Value.SetValue(array(in));
      case "$frozenset" -> new Value.FrozenSet(array(in));
      case "$dict" -> dict(in);
      case "$date" -> new Value.Date(IsoTimes.date(in));
      case "$datetime" -> new Value.DateTime(IsoTimes.dateTime(in));
      case "$time" -> new Value.Time(IsoTimes.time(in));
      case "$timedelta" -> timeDelta(in);
      case "$decimal" -> decimal(in);
      case "$fraction" -> fraction(in);
      case "$complex" -> complex(in);
      case "$path" -> new Value.Path(Decode.string(in));
      case "$ellipsis" -> {
        Decode.mustBeTrue(in);
        yield new Value.Ellipsis();
      }
      case "$enum", "$dataclass", "$namedtuple", "$exception" -> RecordValue.read(in, tag);
      case "$object" ->
          throw Refusal.invalid(in.pointer(), "'$object' stands for what cannot cross");
      default -> throw Refusal.invalid(in.pointer(), "unknown form '" + Decode.clip(tag) + "'");
    };
  }

  static Value value(TokenReader in) {
    return next(in);
  }

  static List<Value> values(TokenReader in) {
    return array(in);
  }

  static Map<String, Value> fields(TokenReader in) {
    var fields = new LinkedHashMap<String, Value>();
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      String name = in.text();
      Decode.requireName(in, name, false);
      fields.put(name, next(in));
    }
    return fields;
  }

  private static Value integer(TokenReader in) {
    BigInteger value = bigInteger(in, Decode.string(in));
    return value.bitLength() < Long.SIZE
        ? new Value.Int(value.longValue())
        : new Value.BigInt(value);
  }

  private static BigInteger bigInteger(TokenReader in, String text) {
    int digits = text.startsWith("-") ? text.length() - 1 : text.length();
    if (digits == 0
        || digits > TokenReader.MAX_DIGITS
        || !text.substring(text.length() - digits).chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Refusal.invalid(
          in.pointer(), "must be an integer of up to " + TokenReader.MAX_DIGITS + " digits");
    }
    return new BigInteger(text);
  }

  private static Value special(TokenReader in) {
    return switch (Decode.string(in)) {
      case "nan" -> new Value.Float(Double.NaN);
      case "inf" -> new Value.Float(Double.POSITIVE_INFINITY);
      case "-inf" -> new Value.Float(Double.NEGATIVE_INFINITY);
      default -> throw Refusal.invalid(in.pointer(), "must be 'nan', 'inf' or '-inf'");
    };
  }

  private static Value bytes(TokenReader in) {
    try {
      return new Value.Bytes(Base64.getDecoder().decode(Decode.string(in)));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(in.pointer(), "not base64");
    }
  }

  private static Value dict(TokenReader in) {
    var entries = new ArrayList<Value.Entry>();
    Decode.startArray(in);
    while (in.next() != Token.END_ARRAY) {
      if (in.current() != Token.START_ARRAY) {
        throw Decode.wrongType(in, "a pair");
      }
      String at = in.pointer();
      List<Value> pair = restOfArray(in);
      if (pair.size() != 2) {
        throw Refusal.invalid(at, "must be a pair of key and value");
      }
      entries.add(new Value.Entry(pair.get(0), pair.get(1)));
    }
    return new Value.Dict(entries);
  }

  private static Value timeDelta(TokenReader in) {
    BigDecimal seconds =
        switch (in.next()) {
          case INTEGER, FLOAT -> exactSeconds(in);
          case STRING -> plainDecimal(in);
          case START_OBJECT,
              END_OBJECT,
              NAME,
              START_ARRAY,
              END_ARRAY,
              TRUE,
              FALSE,
              NULL,
              BYTES,
              END ->
              throw Decode.wrongType(in, "a number of seconds");
        };
    if (seconds.abs().compareTo(MAX_SECONDS) > 0) {
      throw Refusal.invalid(in.pointer(), "out of a timedelta's range");
    }
    return new Value.TimeDelta(
        seconds.movePointRight(6).setScale(0, java.math.RoundingMode.HALF_EVEN).toBigInteger());
  }

  private static BigDecimal exactSeconds(TokenReader in) {
    if (!(Math.abs(in.doubleValue()) < 1e15)) {
      throw Refusal.invalid(in.pointer(), "out of a timedelta's range");
    }
    return Math.abs(in.doubleValue()) < 1e-9 ? BigDecimal.ZERO : in.decimalValue();
  }

  private static BigDecimal plainDecimal(TokenReader in) {
    String text = in.text();
    if (text.length() > 32 || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw Refusal.invalid(in.pointer(), "not a decimal number of seconds");
    }
    return new BigDecimal(text);
  }

  private static Value decimal(TokenReader in) {
    String text = Decode.string(in);
    if (text.length() > TokenReader.MAX_DIGITS
        || !text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,6})?")) {
      throw Refusal.invalid(in.pointer(), "not a finite decimal number");
    }
    return new Value.Decimal(new BigDecimal(text));
  }

  private static Value fraction(TokenReader in) {
    String text = Decode.string(in);
    int slash = text.indexOf('/');
    if (slash < 0 || text.startsWith("-", slash + 1)) {
      throw Refusal.invalid(in.pointer(), "must be '<numerator>/<denominator>'");
    }
    BigInteger numerator = bigInteger(in, text.substring(0, slash));
    BigInteger denominator = bigInteger(in, text.substring(slash + 1));
    if (denominator.signum() == 0) {
      throw Refusal.invalid(in.pointer(), "a denominator must not be zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    return new Value.Fraction(numerator.divide(divisor), denominator.divide(divisor));
  }

  private static Value complex(TokenReader in) {
    Decode.startArray(in);
    String at = in.pointer();
    double real = number(in);
    double imaginary = number(in);
    if (in.next() != Token.END_ARRAY) {
      throw Refusal.invalid(at, "must be a pair of real and imaginary part");
    }
    return new Value.Complex(real, imaginary);
  }

  private static double number(TokenReader in) {
    return switch (in.next()) {
      case INTEGER, FLOAT -> {
        double value = in.doubleValue();
        if (Double.isInfinite(value)) {
          throw Refusal.invalid(in.pointer(), "a number is out of a float's range");
        }
        yield value;
      }
      case START_OBJECT -> {
        if (object(in) instanceof Value.Float(double value)) {
          yield value;
        }
        throw Refusal.invalid(in.pointer(), "must be a number");
      }
      case END_OBJECT, NAME, START_ARRAY, END_ARRAY, STRING, TRUE, FALSE, NULL, BYTES, END ->
          throw Decode.wrongType(in, "a number");
    };
  }
}
