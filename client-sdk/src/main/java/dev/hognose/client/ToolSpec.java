// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a host function: what the server and the model know of it.
 *
 * @param name the function's name in Python, an identifier
 * @param description what it does, for the model; may be empty
 * @param parameters a JSON Schema of type {@code object} for its arguments; empty if unspecified
 * @param async whether calling it gives an awaitable
 */
public record ToolSpec(String name, String description, Map<String, ?> parameters, boolean async) {

  /** A function known by its name only. */
  public static ToolSpec named(String name) {
    return new ToolSpec(name, "", Map.of(), false);
  }

  /** This function with a description. */
  public ToolSpec described(String text) {
    return new ToolSpec(name, text, parameters, async);
  }

  /** This function with a JSON Schema of its arguments. */
  public ToolSpec taking(Map<String, ?> schema) {
    return new ToolSpec(name, description, schema, async);
  }

  /** This function as one whose calls are awaited. */
  public ToolSpec awaitable() {
    return new ToolSpec(name, description, parameters, true);
  }

  /** The JSON Schema of its arguments, as text. */
  public String schema() {
    return JsonWriter.write(parameters.isEmpty() ? Map.of("type", "object") : parameters);
  }

  Object tree() {
    if (description.isEmpty() && parameters.isEmpty() && !async) {
      return name;
    }
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("name", name);
    if (!description.isEmpty()) {
      tree.put("description", description);
    }
    if (!parameters.isEmpty()) {
      tree.put("parameters", parameters);
    }
    if (async) {
      tree.put("async", true);
    }
    return tree;
  }
}
