// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a server offers to its clients. */
public interface Catalogue extends AutoCloseable {

  /** The capabilities that clients are told, extensions apart. */
  Json.Obj capabilities();

  /** What a model should know of the server as a whole. */
  String instructions();

  /** The tools, in the order in which they are listed. */
  List<Tool> tools();

  /** Further methods, such as those of prompts and resources, by their names. */
  default Map<String, Consumer<Call>> methods() {
    return Map.of();
  }

  @Override
  default void close() {}
}
