// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes in which model providers take tool definitions. */
public enum ToolFormat {
  /** {@code {"type": "function", "function": {...}}}. */
  OPENAI,
  /** {@code {"name", "description", "input_schema"}}. */
  ANTHROPIC,
  /** {@code {"name", "description", "parameters"}}, a function declaration. */
  GEMINI,
  /** {@code {"name", "description", "inputSchema"}}, a tool of the Model Context Protocol. */
  MCP;

  /** The name in the server's query parameter. */
  String wireName() {
    return switch (this) {
      case OPENAI -> "openai";
      case ANTHROPIC -> "anthropic";
      case GEMINI -> "gemini";
      case MCP -> "mcp";
    };
  }

  /** A declaration in this shape. */
  Map<String, Object> definition(ToolSpec spec) {
    var parameters =
        spec.parameters().isEmpty() ? Map.<String, Object>of("type", "object") : spec.parameters();
    return switch (this) {
      case OPENAI -> ordered("type", "function", "function", named(spec, "parameters", parameters));
      case ANTHROPIC -> named(spec, "input_schema", parameters);
      case GEMINI -> gemini(spec, parameters);
      case MCP -> named(spec, "inputSchema", parameters);
    };
  }

  /** Gemini takes a part of JSON Schema only, and no empty object. */
  private static Map<String, Object> gemini(ToolSpec spec, Map<String, ?> parameters) {
    boolean none =
        !(parameters.get("properties") instanceof Map<?, ?> properties) || properties.isEmpty();
    return none
        ? ordered("name", spec.name(), "description", spec.description())
        : named(spec, "parameters", reduced(parameters));
  }

  private static Map<String, Object> reduced(Map<?, ?> schema) {
    var reduced = new LinkedHashMap<String, Object>();
    schema.forEach((key, value) -> reduce(String.valueOf(key), value, reduced));
    return reduced;
  }

  private static void reduce(String key, Object value, Map<String, Object> reduced) {
    switch (key) {
      case "type", "description", "enum", "required", "minimum", "maximum" ->
          reduced.put(key, value);
      case "items" -> reduced.put(key, value instanceof Map<?, ?> item ? reduced(item) : value);
      case "format" -> {
        if (value.equals("date-time")) {
          reduced.put(key, value);
        }
      }
      case "properties" -> {
        var properties = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) value)
            .forEach((name, of) -> properties.put(String.valueOf(name), reduced((Map<?, ?>) of)));
        reduced.put(key, properties);
      }
      default -> {}
    }
  }

  private static Map<String, Object> named(ToolSpec spec, String schemaKey, Object schema) {
    var definition = ordered("name", spec.name(), "description", spec.description());
    definition.put(schemaKey, schema);
    return definition;
  }

  private static Map<String, Object> ordered(String k1, Object v1, String k2, Object v2) {
    var map = new LinkedHashMap<String, Object>();
    map.put(k1, v1);
    map.put(k2, v2);
    return map;
  }
}
