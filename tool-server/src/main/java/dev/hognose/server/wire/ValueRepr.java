// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A short text that shows a value to people, near to Python's {@code repr}; cut where it is long.
 *
 * <p>The guest's own {@code __repr__} is not asked: a look at a session runs no guest code.
 */
public final class ValueRepr {

  private static final int MAX_LENGTH = 500;
  private static final int MAX_DEPTH = 8;

  private final StringBuilder text = new StringBuilder();

  private ValueRepr() {}

  /** The text for a value. */
  public static String of(Value value) {
    var repr = new ValueRepr();
    repr.add(value, 0);
    return repr.text.length() <= MAX_LENGTH
        ? repr.text.toString()
        : repr.text.substring(0, MAX_LENGTH) + "...";
  }

  private void add(Value value, int depth) {
    if (text.length() > MAX_LENGTH) {
      return;
    }
    if (depth > MAX_DEPTH) {
      text.append("...");
      return;
    }
    switch (value) {
      case Value.None _ -> text.append("None");
      case Value.Ellipsis _ -> text.append("Ellipsis");
      case Value.Bool(boolean bool) -> text.append(bool ? "True" : "False");
      case Value.Int(long number) -> text.append(number);
      case Value.BigInt(var number) ->
          text.append(number.bitLength() < 2_000 ? number.toString() : "<a large int>");
      case Value.Float(double number) -> text.append(number);
      case Value.Complex(double real, double imaginary) ->
          text.append("complex(").append(real).append(", ").append(imaginary).append(')');
      case Value.Str(String string) -> quote(string);
      case Value.Bytes(byte[] bytes) -> text.append("<").append(bytes.length).append(" bytes>");
      case Value.ListValue(var items) -> items("[", items, "]", depth);
      case Value.Tuple(var items) -> items("(", items, items.size() == 1 ? ",)" : ")", depth);
      case Value.SetValue(var items) ->
          items(items.isEmpty() ? "set(" : "{", items, items.isEmpty() ? ")" : "}", depth);
      case Value.FrozenSet(var items) -> items("frozenset({", items, "})", depth);
      case Value.Dict(var entries) -> dict(entries, depth);
      case Value.Date(String iso) -> call("date", iso);
      case Value.DateTime(String iso) -> call("datetime", iso);
      case Value.Time(String iso) -> call("time", iso);
      case Value.TimeDelta(var microseconds) -> call("timedelta", microseconds + " microseconds");
      case Value.Decimal(var number) -> call("Decimal", clip(number.toString()));
      case Value.Fraction(var numerator, var denominator) ->
          call("Fraction", clip(numerator + "/" + denominator));
      case Value.Path(String path) -> call("PosixPath", path);
      case Value.EnumMember(String type, String name, _) ->
          text.append('<').append(type).append('.').append(name).append('>');
      case Value.DataClass(String type, var fields, _, _) -> record(type, fields, depth);
      case Value.NamedTuple(String type, var fields) -> record(type, fields, depth);
      case Value.ExceptionValue(String type, var args) -> items(type + "(", args, ")", depth);
      case Value.Opaque(_, String repr) -> text.append(clip(repr));
    }
  }

  private static String clip(String string) {
    return string.length() <= MAX_LENGTH ? string : string.substring(0, MAX_LENGTH);
  }

  private void call(String type, String argument) {
    text.append(type).append("('").append(argument).append("')");
  }

  private void quote(String string) {
    char quote = string.indexOf('\'') >= 0 && string.indexOf('"') < 0 ? '"' : '\'';
    text.append(quote);
    for (int i = 0; i < string.length() && text.length() <= MAX_LENGTH; i++) {
      char c = string.charAt(i);
      switch (c) {
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\\' -> text.append("\\\\");
        default -> {
          if (c == quote) {
            text.append('\\');
          }
          text.append(c);
        }
      }
    }
    text.append(quote);
  }

  private <T> void list(String open, Iterable<T> parts, String close, Consumer<T> each) {
    text.append(open);
    boolean first = true;
    for (T part : parts) {
      if (text.length() > MAX_LENGTH) {
        return;
      }
      if (!first) {
        text.append(", ");
      }
      first = false;
      each.accept(part);
    }
    text.append(close);
  }

  private void items(String open, List<Value> items, String close, int depth) {
    list(open, items, close, item -> add(item, depth + 1));
  }

  private void dict(List<Value.Entry> entries, int depth) {
    list(
        "{",
        entries,
        "}",
        entry -> {
          add(entry.key(), depth + 1);
          text.append(": ");
          add(entry.value(), depth + 1);
        });
  }

  private void record(String type, Map<String, Value> fields, int depth) {
    list(
        type + "(",
        fields.entrySet(),
        ")",
        field -> {
          text.append(field.getKey()).append('=');
          add(field.getValue(), depth + 1);
        });
  }
}
