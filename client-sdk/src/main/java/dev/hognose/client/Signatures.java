// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Host functions as a model reads them best: signatures of Python. */
final class Signatures {
  private Signatures() {}

  /** A sentence, and a line for each function. */
  static String of(List<ToolSpec> specs) {
    var text = new StringBuilder("The code may call these functions, which are defined already:");
    for (var spec : specs) {
      text.append('\n').append(of(spec));
      if (!spec.description().isEmpty()) {
        text.append("  # ").append(spec.description().strip().replaceAll("\\s*\\n\\s*", " "));
      }
    }
    return text.toString();
  }

  private static String of(ToolSpec spec) {
    var parameters = new ArrayList<String>();
    if (spec.parameters().get("properties") instanceof Map<?, ?> properties) {
      var required = spec.parameters().get("required") instanceof List<?> names ? names : List.of();
      properties.forEach(
          (name, schema) ->
              parameters.add(
                  name + ": " + type(schema) + (required.contains(name) ? "" : " = None")));
    } else if (spec.parameters().isEmpty()) {
      parameters.add("...");
    }
    var call = spec.name() + "(" + String.join(", ", parameters) + ")";
    return spec.async() ? "await " + call : call;
  }

  private static String type(@Nullable Object schema) {
    if (!(schema instanceof Map<?, ?> fields)) {
      return "object";
    }
    if (fields.get("enum") instanceof List<?> values) {
      return "Literal" + values.stream().map(value -> "'" + value + "'").toList();
    }
    return switch (String.valueOf(fields.get("type"))) {
      case "string" -> "str";
      case "integer" -> "int";
      case "number" -> "float";
      case "boolean" -> "bool";
      case "array" -> "list[" + type(fields.get("items")) + "]";
      case "object" -> "dict";
      default -> "object";
    };
  }
}
