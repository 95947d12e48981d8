// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.PyDict;
import java.util.Collection;

/**
 * What a value takes in the sandbox, by the cost model: about as much, reckoned before anything of
 * it is made. {@link Admission} has bounded how deep it is.
 */
final class ArrivalSize {
  private static final int NUMBER = 16;
  private static final int OBJECT = 100;

  private ArrivalSize() {}

  /** Bytes of a value and all that is in it. */
  static long of(Value value) {
    return switch (value) {
      case Value.None _, Value.Ellipsis _, Value.Bool _ -> 0;
      case Value.Int _, Value.Float _ -> NUMBER;
      case Value.Complex _ -> NUMBER + 8;
      case Value.BigInt(var number) -> 72 + number.bitLength() / 8;
      case Value.Str(String text) -> text(text);
      case Value.Path(String text) -> OBJECT + text(text);
      case Value.Bytes(byte[] bytes) -> 32L + bytes.length;
      case Value.Decimal(var number) -> 64 + number.unscaledValue().bitLength() / 8;
      case Value.ListValue(var items) -> 40 + 4L * items.size() + all(items);
      case Value.Tuple(var items) -> 32 + 4L * items.size() + all(items);
      case Value.SetValue(var items) -> 56 + 24L * items.size() + all(items);
      case Value.FrozenSet(var items) -> 56 + 24L * items.size() + all(items);
      case Value.Dict(var entries) -> dict(entries);
      case Value.ExceptionValue(_, var args) -> OBJECT + all(args);
      case Value.Date _, Value.DateTime _, Value.Time _, Value.TimeDelta _ -> OBJECT;
      case Value.Fraction(var n, var d) -> OBJECT + (n.bitLength() + d.bitLength()) / 8L;
      case Value.EnumMember(_, _, var inner) -> OBJECT + of(inner);
      case Value.DataClass record -> OBJECT + all(record.fields().values());
      case Value.NamedTuple(_, var fields) -> OBJECT + all(fields.values());
      case Value.Opaque _ -> 0;
    };
  }

  private static long dict(Collection<Value.Entry> entries) {
    long bytes = PyDict.bytesFor(entries.size());
    for (Value.Entry entry : entries) {
      bytes += of(entry.key()) + of(entry.value());
    }
    return bytes;
  }

  private static long all(Collection<Value> values) {
    long bytes = 0;
    for (Value value : values) {
      bytes += of(value);
    }
    return bytes;
  }

  private static long text(String text) {
    boolean isWide = text.chars().anyMatch(c -> c > 0xFF);
    return text.length() < 2 && !isWide ? 0 : 84 + (isWide ? 2L : 1L) * text.length();
  }
}
