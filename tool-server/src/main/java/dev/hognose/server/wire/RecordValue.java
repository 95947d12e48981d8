// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.TokenReader.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decoder of values with a type's name: enumeration members, records and exceptions. */
final class RecordValue {

  private @Nullable String type;
  private @Nullable String name;
  private @Nullable Value value;
  private @Nullable Map<String, Value> fields;
  private @Nullable List<Value> args;
  private boolean frozen;
  private List<String> methods = List.of();

  private RecordValue() {}

  static Value read(TokenReader in, String tag) {
    var record = new RecordValue();
    Decode.startObject(in);
    String at = in.pointer();
    while (in.next() == Token.NAME) {
      record.field(in, tag, in.text());
    }
    return record.finish(tag, at);
  }

  private void field(TokenReader in, String tag, String field) {
    switch (tag + "." + field) {
      case "$enum.type", "$dataclass.type", "$namedtuple.type", "$exception.type" ->
          type = typeName(in);
      case "$enum.name" -> name = Decode.name(in);
      case "$enum.value" -> value = ValueReader.value(in);
      case "$dataclass.fields", "$namedtuple.fields" -> fields = ValueReader.fields(in);
      case "$dataclass.frozen" -> frozen = Decode.bool(in);
      case "$dataclass.methods" -> methods = Decode.names(in);
      case "$exception.args" -> args = ValueReader.values(in);
      default -> throw Decode.unknownField(in, field);
    }
  }

  private static String typeName(TokenReader in) {
    String text = Decode.string(in);
    Decode.requireName(in, text, true);
    return text;
  }

  private Value finish(String tag, String at) {
    if (type == null) {
      throw Refusal.invalid(at, "'type' is needed");
    }
    if (tag.equals("$enum")) {
      if (name == null || value == null) {
        throw Refusal.invalid(at, "'name' and 'value' are needed");
      }
      return new Value.EnumMember(type, name, value);
    }
    if (tag.equals("$exception")) {
      if (args == null) {
        throw Refusal.invalid(at, "'args' is needed");
      }
      return new Value.ExceptionValue(type, args);
    }
    if (fields == null) {
      throw Refusal.invalid(at, "'fields' is needed");
    }
    return tag.equals("$dataclass")
        ? new Value.DataClass(type, fields, frozen, methods)
        : new Value.NamedTuple(type, fields);
  }
}
