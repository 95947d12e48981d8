// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Value;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The outgoing form of Python values, as {@code http-api} fixes it: plain JSON where that loses
 * nothing, else an object with one key that starts with {@code $}.
 *
 * <p>A value that would take more than is left of the byte budget, is nested too deeply, or holds a
 * number of more than {@link TokenReader#MAX_DIGITS} digits goes out as an opaque {@code $object}:
 * sharing can make a small guest heap an endless text.
 */
public final class ValueWriter {

  private static final int MAX_BITS = 65_536;

  /** Thrown inside when a value passes its budget; carries nothing. */
  private static final class TooLarge extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private TooLarge() {
      super("a value is too large to send", null, false, false);
    }
  }

  private final BodyWriter out;
  private int budgetBytes;
  private int limit;

  /** A writer that spends at most that many bytes on all values together. */
  public ValueWriter(BodyWriter out, int budgetBytes) {
    this.out = out;
    this.budgetBytes = budgetBytes;
  }

  /** Writes a value, or an opaque stand-in where it is too large. */
  public void write(Value value) {
    int size = out.size();
    boolean separatorDue = out.separatorDue();
    limit = (int) Math.min(Integer.MAX_VALUE - 1024L, (long) size + budgetBytes);
    try {
      value(value, 0);
      budgetBytes -= Math.min(budgetBytes, out.size() - size);
    } catch (TooLarge e) {
      out.rewind(size, separatorDue);
      Value.Opaque standIn = tooLarge(value);
      opaque(standIn.type(), standIn.repr());
    }
  }

  /** What stands for a value that is too large. */
  public static Value.Opaque tooLarge(Value value) {
    return new Value.Opaque(typeOf(value), "<" + typeOf(value) + " too large to send>");
  }

  private void value(Value value, int depth) {
    if (out.size() > limit || depth > TokenReader.MAX_DEPTH - 8) {
      throw new TooLarge();
    }
    switch (value) {
      case Value.None _ -> out.nothing();
      case Value.Bool bool -> out.bool(bool.value());
      case Value.Int(long number) -> integer(number);
      case Value.Float(double number) -> floating(number);
      case Value.Str(String text) -> text(text);
      case Value.ListValue(List<Value> items) -> items(items, depth);
      case Value.Dict(List<Value.Entry> entries) -> dict(entries, depth);
      case Value.Tuple(List<Value> items) -> tagged("$tuple", items, depth);
      case Value.SetValue(List<Value> items) -> tagged("$set", items, depth);
      case Value.FrozenSet(List<Value> items) -> tagged("$frozenset", items, depth);
      case Value.BigInt(BigInteger number) -> tagged("$int", digits(number));
      case Value.Bytes(byte[] bytes) -> bytes(bytes);
      case Value.Date(String iso) -> tagged("$date", iso);
      case Value.DateTime(String iso) -> tagged("$datetime", iso);
      case Value.Time(String iso) -> tagged("$time", iso);
      case Value.TimeDelta(BigInteger microseconds) -> timeDelta(microseconds);
      case Value.Decimal(BigDecimal number) -> decimal(number);
      case Value.Fraction(BigInteger numerator, BigInteger denominator) ->
          tagged("$fraction", digits(numerator) + "/" + digits(denominator));
      case Value.Complex(double real, double imaginary) -> complex(real, imaginary);
      case Value.Path(String path) -> tagged("$path", path);
      case Value.Ellipsis _ -> out.startObject(1).name("$ellipsis").bool(true).endObject();
      case Value.EnumMember member -> member(member, depth);
      case Value.DataClass record -> dataClass(record, depth);
      case Value.NamedTuple(String type, Map<String, Value> fields) ->
          record("$namedtuple", type, fields, depth);
      case Value.ExceptionValue(String type, List<Value> args) -> exception(type, args, depth);
      case Value.Opaque(String type, String repr) -> opaque(type, clip(repr));
    }
  }

  private void integer(long number) {
    if (out.carriesNatively(number)) {
      out.integer(number);
    } else {
      tagged("$int", Long.toString(number));
    }
  }

  private void floating(double number) {
    if (Double.isFinite(number)) {
      out.number(number);
    } else {
      tagged("$float", special(number));
    }
  }

  private static String special(double number) {
    return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
  }

  private void text(String text) {
    if (text.length() > limit - out.size()) {
      throw new TooLarge();
    }
    out.string(text);
  }

  private static String digits(BigInteger number) {
    if (number.bitLength() > MAX_BITS) {
      throw new TooLarge();
    }
    return number.toString();
  }

  private void items(List<Value> items, int depth) {
    out.startArray(items.size());
    for (Value item : items) {
      value(item, depth + 1);
    }
    out.endArray();
  }

  private void dict(List<Value.Entry> entries, int depth) {
    if (!isPlain(entries)) {
      out.startObject(1).name("$dict").startArray(entries.size());
      for (Value.Entry entry : entries) {
        out.startArray(2);
        value(entry.key(), depth + 3);
        value(entry.value(), depth + 3);
        out.endArray();
      }
      out.endArray().endObject();
      return;
    }
    out.startObject(entries.size());
    for (Value.Entry entry : entries) {
      if (entry.key() instanceof Value.Str(String key)) {
        name(key);
        value(entry.value(), depth + 1);
      }
    }
    out.endObject();
  }

  private static boolean isPlain(List<Value.Entry> entries) {
    for (Value.Entry entry : entries) {
      if (!(entry.key() instanceof Value.Str(String key))
          || key.startsWith("$")
          || hasLoneSurrogate(key)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private void name(String name) {
    if (name.length() > limit - out.size()) {
      throw new TooLarge();
    }
    out.name(name);
  }

  private void tagged(String tag, List<Value> items, int depth) {
    out.startObject(1).name(tag);
    items(items, depth + 1);
    out.endObject();
  }

  private void tagged(String tag, String text) {
    out.startObject(1).name(tag);
    text(text);
    out.endObject();
  }

  private void bytes(byte[] bytes) {
    if (bytes.length > limit - out.size()) {
      throw new TooLarge();
    }
    if (!out.nativeBytes(bytes)) {
      tagged("$bytes", Base64.getEncoder().encodeToString(bytes));
    }
  }

  private void timeDelta(BigInteger microseconds) {
    String seconds = new BigDecimal(microseconds, 6).stripTrailingZeros().toPlainString();
    out.startObject(1).name("$timedelta");
    out.decimal(seconds);
    out.endObject();
  }

  private void decimal(BigDecimal number) {
    if (number.unscaledValue().bitLength() > MAX_BITS) {
      throw new TooLarge();
    }
    tagged("$decimal", number.toString());
  }

  private void complex(double real, double imaginary) {
    out.startObject(1).name("$complex").startArray(2);
    floating(real);
    floating(imaginary);
    out.endArray().endObject();
  }

  private void member(Value.EnumMember member, int depth) {
    out.startObject(1).name("$enum").startObject(3);
    out.name("type").string(member.type());
    out.name("name").string(member.name());
    out.name("value");
    value(member.value(), depth + 2);
    out.endObject().endObject();
  }

  private void dataClass(Value.DataClass record, int depth) {
    boolean bare = !record.frozen() && record.methods().isEmpty();
    if (bare) {
      record("$dataclass", record.type(), record.fields(), depth);
      return;
    }
    out.startObject(1).name("$dataclass").startObject(4);
    out.name("type").string(record.type());
    out.name("fields");
    fields(record.fields(), depth);
    out.name("frozen").bool(record.frozen());
    out.name("methods").startArray(record.methods().size());
    for (String method : record.methods()) {
      out.string(method);
    }
    out.endArray().endObject().endObject();
  }

  private void record(String tag, String type, Map<String, Value> fields, int depth) {
    out.startObject(1).name(tag).startObject(2);
    out.name("type").string(type);
    out.name("fields");
    fields(fields, depth);
    out.endObject().endObject();
  }

  private void fields(Map<String, Value> fields, int depth) {
    out.startObject(fields.size());
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      name(field.getKey());
      value(field.getValue(), depth + 3);
    }
    out.endObject();
  }

  private void exception(String type, List<Value> args, int depth) {
    out.startObject(1).name("$exception").startObject(2);
    out.name("type").string(type);
    out.name("args");
    items(args, depth + 2);
    out.endObject().endObject();
  }

  private void opaque(String type, String repr) {
    out.startObject(1).name("$object").startObject(2);
    out.name("type").string(type);
    out.name("repr").string(repr);
    out.endObject().endObject();
  }

  private static String clip(String repr) {
    return repr.length() <= 10_000 ? repr : repr.substring(0, 10_000) + "...";
  }

  /** The name of the value's type in Python. */
  public static String typeOf(Value value) {
    return switch (value) {
      case Value.None _ -> "NoneType";
      case Value.Bool _ -> "bool";
      case Value.Int _, Value.BigInt _ -> "int";
      case Value.Float _ -> "float";
      case Value.Complex _ -> "complex";
      case Value.Str _ -> "str";
      case Value.Bytes _ -> "bytes";
      case Value.ListValue _ -> "list";
      case Value.Tuple _ -> "tuple";
      case Value.SetValue _ -> "set";
      case Value.FrozenSet _ -> "frozenset";
      case Value.Dict _ -> "dict";
      case Value.Date _ -> "date";
      case Value.DateTime _ -> "datetime";
      case Value.Time _ -> "time";
      case Value.TimeDelta _ -> "timedelta";
      case Value.Decimal _ -> "Decimal";
      case Value.Fraction _ -> "Fraction";
      case Value.Path _ -> "PosixPath";
      case Value.Ellipsis _ -> "ellipsis";
      case Value.EnumMember(String type, _, _) -> type;
      case Value.DataClass(String type, _, _, _) -> type;
      case Value.NamedTuple(String type, _) -> type;
      case Value.ExceptionValue(String type, _) -> type;
      case Value.Opaque(String type, _) -> type;
    };
  }
}
