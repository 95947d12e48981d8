// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;

/** A tool that clients may call. */
public interface Tool {

  /** The entry in {@code tools/list}: name, description, schemas. */
  Json.Obj definition();

  /**
   * Does what the tool is for. It ends the call, on any thread, by a result, an error or a request
   * for input; after input it is called again, with the responses.
   *
   * @throws RpcError to end the call so
   */
  void call(Call call);

  /** Whether a client must take a task in place of a result. */
  default boolean needsTask() {
    return false;
  }

  /** Its name. */
  default String name() {
    String name = definition().text("name");
    if (name == null) {
      throw new IllegalStateException("a tool without a name");
    }
    return name;
  }
}
