// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ToolCall;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** A rough count of the bytes a value holds; it looks at a bounded number of nodes. */
final class ValueSize {

  private static final int NODE = 24;

  private final int maxNodes;
  private final Deque<Value> open = new ArrayDeque<>();

  ValueSize(int maxNodes) {
    this.maxNodes = maxNodes;
  }

  /** What the arguments of calls take. */
  static long of(List<ToolCall> calls) {
    var counter = new ValueSize(Integer.MAX_VALUE);
    long size = 0;
    for (ToolCall call : calls) {
      for (Value value : call.call().args()) {
        size += counter.of(value);
      }
      for (Value value : call.call().kwargs().values()) {
        size += counter.of(value);
      }
    }
    return size;
  }

  long of(Value root) {
    open.push(root);
    long size = 0;
    for (int nodes = 0; nodes < maxNodes; nodes++) {
      Value value = open.poll();
      if (value == null) {
        return size;
      }
      size += NODE + own(value);
    }
    return size;
  }

  private long own(Value value) {
    return switch (value) {
      case Value.None _,
          Value.Ellipsis _,
          Value.Bool _,
          Value.Int _,
          Value.Float _,
          Value.Complex _ ->
          0;
      case Value.Str(String text) -> text.length() * 2L;
      case Value.Bytes(byte[] bytes) -> bytes.length;
      case Value.BigInt(var number) -> number.bitLength() / 8;
      case Value.Decimal(var number) -> number.unscaledValue().bitLength() / 8;
      case Value.Fraction(var numerator, var denominator) ->
          (numerator.bitLength() + denominator.bitLength()) / 8;
      case Value.Date _, Value.DateTime _, Value.Time _, Value.TimeDelta _ -> 64;
      case Value.Path(String path) -> path.length() * 2L;
      case Value.Opaque(String type, String repr) -> (type.length() + repr.length()) * 2L;
      case Value.ListValue(var items) -> parts(items);
      case Value.Tuple(var items) -> parts(items);
      case Value.SetValue(var items) -> parts(items);
      case Value.FrozenSet(var items) -> parts(items);
      case Value.ExceptionValue(_, var args) -> parts(args);
      case Value.EnumMember(_, _, Value member) -> {
        open.push(member);
        yield NODE;
      }
      case Value.DataClass(_, var fields, _, _) -> parts(fields.values());
      case Value.NamedTuple(_, var fields) -> parts(fields.values());
      case Value.Dict(var entries) -> {
        for (Value.Entry entry : entries) {
          open.push(entry.key());
          open.push(entry.value());
        }
        yield entries.size() * (long) NODE;
      }
    };
  }

  private long parts(Collection<Value> parts) {
    parts.forEach(open::push);
    return parts.size() * 8L;
  }
}
