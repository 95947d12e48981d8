// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.JsonWriter;
import dev.hognose.client.wire.MessagePack;
import org.jspecify.annotations.Nullable;

/** The encoding of request and answer bodies. Both carry the same values. */
public enum WireFormat {
  /** JSON: readable, the default. */
  JSON("application/json"),

  /** MessagePack: smaller and quicker for bytes and large ints. */
  MESSAGE_PACK("application/vnd.msgpack");

  private final String mediaType;

  WireFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type in {@code Content-Type} and {@code Accept}. */
  public String mediaType() {
    return mediaType;
  }

  byte[] write(@Nullable Object tree) {
    return this == JSON ? JsonWriter.writeBytes(tree) : MessagePack.write(tree);
  }

  /** Reads a body by what its {@code Content-Type} says, not by what was asked for. */
  static @Nullable Object read(String contentType, byte[] body) {
    return contentType.contains("msgpack") ? MessagePack.read(body) : JsonReader.read(body);
  }
}
