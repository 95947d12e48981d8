// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The definitions of the tools, each a resource of its own: names, descriptions, schemas. */
final class ToolDefinitions {

  private ToolDefinitions() {}

  /** The definition of that name. */
  static Json.Obj read(String name) {
    try (var stream = ToolDefinitions.class.getResourceAsStream(name + ".json")) {
      if (stream != null && Json.parse(stream.readAllBytes()) instanceof Json.Obj definition) {
        return definition;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("there is no definition of " + name);
  }

  /** Whether a tool has an argument of that name. */
  static boolean has(Json.Obj definition, String argument) {
    return definition.object("inputSchema").object("properties").has(argument);
  }

  /**
   * Refuses arguments that a tool does not have.
   *
   * @throws Refusal naming the first
   */
  static void requireKnown(Json.Obj definition, Json.Obj arguments) {
    for (String name : arguments.members().keySet()) {
      if (!has(definition, name)) {
        throw Refusal.invalid("/" + name, "there is no such argument");
      }
    }
  }
}
