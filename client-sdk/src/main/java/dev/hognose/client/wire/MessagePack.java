// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessageUnpacker;

/**
 * MessagePack for the trees of {@link JsonReader}, with {@code byte[]} for binary data.
 *
 * <p>Map keys are strings; extension types are refused; nesting is bounded by {@link
 * JsonReader#MAX_DEPTH}. Lengths in the data are trusted only as far as bytes follow.
 */
public final class MessagePack {
  private MessagePack() {}

  /** Writes a tree. */
  public static byte[] write(@Nullable Object tree) {
    try (var packer = org.msgpack.core.MessagePack.newDefaultBufferPacker()) {
      pack(packer, tree, 0);
      return packer.toByteArray();
    } catch (IOException e) {
      throw new WireException("MessagePack could not be written", e);
    }
  }

  /** Reads exactly one tree. */
  public static @Nullable Object read(byte[] bytes) {
    try (var unpacker = org.msgpack.core.MessagePack.newDefaultUnpacker(bytes)) {
      var tree = unpack(unpacker, bytes.length, 0);
      if (unpacker.hasNext()) {
        throw new WireException("MessagePack: bytes follow the value");
      }
      return tree;
    } catch (IOException | MessagePackException e) {
      throw new WireException("MessagePack is malformed or cut off", e);
    }
  }

  private static void pack(MessageBufferPacker out, @Nullable Object tree, int depth)
      throws IOException {
    checkDepth(depth);
    switch (tree) {
      case null -> out.packNil();
      case String s -> out.packString(s);
      case Boolean b -> out.packBoolean(b);
      case Long l -> out.packLong(l);
      case Integer i -> out.packInt(i);
      case BigInteger i -> out.packBigInteger(i);
      case Double d -> out.packDouble(d);
      case byte[] b -> {
        out.packBinaryHeader(b.length);
        out.writePayload(b);
      }
      case List<?> list -> {
        out.packArrayHeader(list.size());
        for (var item : list) {
          pack(out, item, depth + 1);
        }
      }
      case Map<?, ?> map -> {
        out.packMapHeader(map.size());
        for (var entry : map.entrySet()) {
          out.packString((String) entry.getKey());
          pack(out, entry.getValue(), depth + 1);
        }
      }
      default ->
          throw new WireException("MessagePack has no form for " + tree.getClass().getName());
    }
  }

  private static @Nullable Object unpack(MessageUnpacker in, int length, int depth)
      throws IOException {
    checkDepth(depth);
    return switch (in.getNextFormat().getValueType()) {
      case NIL -> {
        in.unpackNil();
        yield null;
      }
      case BOOLEAN -> in.unpackBoolean();
      case INTEGER -> integer(in.unpackBigInteger());
      case FLOAT -> in.unpackDouble();
      case STRING -> in.unpackString();
      case BINARY -> in.readPayload(bounded(in.unpackBinaryHeader(), length));
      case ARRAY -> list(in, length, depth);
      case MAP -> map(in, length, depth);
      case EXTENSION -> throw new WireException("MessagePack: extension types are not used");
    };
  }

  private static Object integer(BigInteger value) {
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private static List<@Nullable Object> list(MessageUnpacker in, int length, int depth)
      throws IOException {
    int size = bounded(in.unpackArrayHeader(), length);
    var list = new ArrayList<@Nullable Object>();
    for (int i = 0; i < size; i++) {
      list.add(unpack(in, length, depth + 1));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(MessageUnpacker in, int length, int depth)
      throws IOException {
    int size = bounded(in.unpackMapHeader(), length);
    var map = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < size; i++) {
      var key = in.unpackString();
      if (map.containsKey(key)) {
        throw new WireException("MessagePack: a key is repeated");
      }
      map.put(key, unpack(in, length, depth + 1));
    }
    return map;
  }

  private static int bounded(int size, int length) {
    if (size < 0 || size > length) {
      throw new WireException("MessagePack: a length exceeds the data");
    }
    return size;
  }

  private static void checkDepth(int depth) {
    if (depth > JsonReader.MAX_DEPTH) {
      throw new WireException(
          "a value is nested deeper than " + JsonReader.MAX_DEPTH + " levels, or contains itself");
    }
  }
}
