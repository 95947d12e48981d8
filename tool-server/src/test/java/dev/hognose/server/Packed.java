// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.TokenReader;
import dev.hognose.server.wire.WireFormat;

/** Translation of test bodies between JSON trees and MessagePack. */
public final class Packed {

  private Packed() {}

  /** A JSON tree as MessagePack. */
  public static byte[] of(JsonNode tree) {
    BodyWriter out = WireFormat.MESSAGE_PACK.writer();
    write(tree, out);
    return out.toBytes();
  }

  private static void write(JsonNode tree, BodyWriter out) {
    switch (tree.getNodeType()) {
      case OBJECT -> {
        out.startObject(tree.size());
        tree.fields()
            .forEachRemaining(
                field -> {
                  out.name(field.getKey());
                  write(field.getValue(), out);
                });
        out.endObject();
      }
      case ARRAY -> {
        out.startArray(tree.size());
        tree.forEach(item -> write(item, out));
        out.endArray();
      }
      case STRING -> out.string(tree.textValue());
      case BOOLEAN -> out.bool(tree.booleanValue());
      case NUMBER -> {
        if (tree.isIntegralNumber() && tree.canConvertToLong()) {
          out.integer(tree.longValue());
        } else {
          out.number(tree.doubleValue());
        }
      }
      default -> out.nothing();
    }
  }

  /** MessagePack as a JSON tree; bytes as the form that JSON has for them. */
  public static JsonNode tree(byte[] body) {
    TokenReader in = WireFormat.MESSAGE_PACK.reader(body);
    in.next();
    return read(in);
  }

  private static JsonNode read(TokenReader in) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (in.current()) {
      case NULL -> nodes.nullNode();
      case TRUE -> nodes.booleanNode(true);
      case FALSE -> nodes.booleanNode(false);
      case STRING -> nodes.textNode(in.text());
      case INTEGER -> nodes.numberNode(in.bigIntegerValue());
      case FLOAT -> nodes.numberNode(in.doubleValue());
      case BYTES ->
          nodes
              .objectNode()
              .put("$bytes", java.util.Base64.getEncoder().encodeToString(in.bytes()));
      case START_ARRAY -> {
        ArrayNode items = nodes.arrayNode();
        while (in.next() != TokenReader.Token.END_ARRAY) {
          items.add(read(in));
        }
        yield items;
      }
      case START_OBJECT -> {
        ObjectNode fields = nodes.objectNode();
        while (in.next() == TokenReader.Token.NAME) {
          String name = in.text();
          in.next();
          fields.set(name, read(in));
        }
        yield fields;
      }
      case NAME, END_OBJECT, END_ARRAY, END -> throw new IllegalStateException("not a value");
    };
  }
}
