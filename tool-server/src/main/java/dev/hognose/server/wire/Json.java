// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.server.wire.TokenReader.Token;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as a tree, for messages whose shape is not known before they are read.
 *
 * <p>Immutable. Numbers keep their digits; members keep their order.
 */
public sealed interface Json {

  /** The value null. */
  record Null() implements Json {
    /** The one that is needed. */
    public static final Null VALUE = new Null();
  }

  /** A boolean. */
  record Bool(boolean value) implements Json {}

  /** A number. */
  record Num(BigDecimal value) implements Json {}

  /** A string. */
  record Str(String value) implements Json {}

  /** An array. */
  record Arr(List<Json> items) implements Json {}

  /** An object. */
  record Obj(Map<String, Json> members) implements Json {
    /** An object without members. */
    public static final Obj EMPTY = new Obj(Map.of());

    /** The member of that name, or null where there is none. */
    public @Nullable Json get(String name) {
      return members.get(name);
    }

    /** The string of that name, or null where there is none, or it is none. */
    public @Nullable String text(String name) {
      return members.get(name) instanceof Str(String value) ? value : null;
    }

    /** The object of that name; an empty one where there is none, or it is none. */
    public Obj object(String name) {
      return members.get(name) instanceof Obj found ? found : EMPTY;
    }

    /** Whether there is a member of that name. */
    public boolean has(String name) {
      return members.containsKey(name);
    }
  }

  /** An object under construction. */
  final class Builder {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a member. */
    public Builder put(String name, Json value) {
      members.put(name, value);
      return this;
    }

    /** Adds a string. */
    public Builder put(String name, String value) {
      return put(name, new Str(value));
    }

    /** Adds an integer. */
    public Builder put(String name, long value) {
      return put(name, new Num(BigDecimal.valueOf(value)));
    }

    /** Adds a boolean. */
    public Builder put(String name, boolean value) {
      return put(name, new Bool(value));
    }

    /** Adds a string, or nothing where it is null. */
    public Builder putIf(String name, @Nullable String value) {
      return value == null ? this : put(name, value);
    }

    /** Adds all members of an object. */
    public Builder putAll(Obj other) {
      members.putAll(other.members);
      return this;
    }

    /** The object. */
    public Obj build() {
      return new Obj(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }
  }

  /** An object to fill. */
  static Builder object() {
    return new Builder();
  }

  /** An array of those items. */
  static Arr array(Json... items) {
    return new Arr(List.of(items));
  }

  /** An array of strings. */
  static Arr strings(List<String> items) {
    return new Arr(items.stream().<Json>map(Str::new).toList());
  }

  /** A number. */
  static Json number(double value) {
    return new Num(BigDecimal.valueOf(value));
  }

  /**
   * The value that a body holds.
   *
   * @throws Refusal where it is not JSON
   */
  static Json parse(byte[] body) {
    TokenReader in = WireFormat.JSON.reader(body);
    in.next();
    Json value = current(in);
    Decode.end(in);
    return value;
  }

  /**
   * The value that a text holds.
   *
   * @throws Refusal where it is not JSON
   */
  static Json parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Json current(TokenReader in) {
    return switch (in.current()) {
      case NULL -> Null.VALUE;
      case TRUE -> new Bool(true);
      case FALSE -> new Bool(false);
      case STRING -> new Str(in.text());
      case INTEGER -> new Num(new BigDecimal(in.bigIntegerValue()));
      case FLOAT -> new Num(in.decimalValue());
      case START_ARRAY -> items(in);
      case START_OBJECT -> members(in);
      case BYTES, END_OBJECT, END_ARRAY, NAME, END -> throw Decode.wrongType(in, "a value");
    };
  }

  private static Arr items(TokenReader in) {
    var items = new ArrayList<Json>();
    while (in.next() != Token.END_ARRAY) {
      items.add(current(in));
    }
    return new Arr(Collections.unmodifiableList(items));
  }

  private static Obj members(TokenReader in) {
    var members = new LinkedHashMap<String, Json>();
    while (in.next() == Token.NAME) {
      String name = in.text();
      in.next();
      members.put(name, current(in));
    }
    return new Obj(Collections.unmodifiableMap(members));
  }

  /** Writes the value. */
  default void write(BodyWriter out) {
    switch (this) {
      case Null _ -> out.nothing();
      case Bool(boolean value) -> out.bool(value);
      case Num(BigDecimal value) -> out.decimal(value.toString());
      case Str(String value) -> out.string(value);
      case Arr(List<Json> items) -> {
        out.startArray(items.size());
        items.forEach(item -> item.write(out));
        out.endArray();
      }
      case Obj(Map<String, Json> members) -> {
        out.startObject(members.size());
        members.forEach((name, value) -> value.write(out.name(name)));
        out.endObject();
      }
    }
  }

  /** The value as a JSON text in UTF-8. */
  default byte[] toBytes() {
    BodyWriter out = new JsonWriter();
    write(out);
    return out.toBytes();
  }

  /** The value as a JSON text. */
  default String toText() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /** The same value with the members of all objects in order of their names. */
  default Json sorted() {
    return switch (this) {
      case Null _, Bool _, Num _, Str _ -> this;
      case Arr(List<Json> items) -> new Arr(items.stream().map(Json::sorted).toList());
      case Obj(Map<String, Json> members) -> {
        var inOrder = new TreeMap<String, Json>();
        members.forEach((name, value) -> inOrder.put(name, value.sorted()));
        yield new Obj(inOrder);
      }
    };
  }
}
