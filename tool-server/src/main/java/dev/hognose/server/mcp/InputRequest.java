// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;

/**
 * What a server asks of a client before it can go on: an elicitation, a sampling, or its roots.
 *
 * @param method {@code elicitation/create}, {@code sampling/createMessage} or {@code roots/list}
 */
public record InputRequest(String method, Json.Obj params) {

  /** A form for a person. */
  public static InputRequest form(String message, Json.Obj schema) {
    return new InputRequest(
        "elicitation/create",
        Json.object()
            .put("mode", "form")
            .put("message", message)
            .put("requestedSchema", schema)
            .build());
  }

  /** The capability that a client needs to answer it. */
  Json.Obj capability() {
    String name =
        switch (method) {
          case "elicitation/create" -> "elicitation";
          case "sampling/createMessage" -> "sampling";
          default -> "roots";
        };
    return Json.object().put(name, Json.Obj.EMPTY).build();
  }

  Json.Obj toJson() {
    return Json.object().put("method", method).put("params", params).build();
  }
}
