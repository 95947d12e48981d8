// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.testing;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.MessagePack;
import dev.hognose.client.wire.Tree;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request that a {@link FakeHognose} received.
 *
 * @param method the HTTP method
 * @param path the path, still percent-encoded
 * @param query the query, "" if there is none
 * @param headers the headers by lower-case name
 * @param content the body
 */
public record Received(
    String method, String path, String query, Map<String, String> headers, String content) {

  /** A header, "" if it is missing. */
  public String header(String lowerCaseName) {
    return headers.getOrDefault(lowerCaseName, "");
  }

  /** The body's bytes. */
  public byte[] bytes() {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The body as an object, from JSON or MessagePack. */
  public Tree tree() {
    return Tree.of(
        header("content-type").contains("msgpack")
            ? MessagePack.read(bytes())
            : JsonReader.read(bytes()));
  }
}
