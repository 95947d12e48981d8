// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;

/**
 * Who asks, and what it can do.
 *
 * @param caller the holder of the API key
 * @param version the revision it speaks
 * @param capabilities what it says it can do
 */
public record Client(Caller caller, String version, Json.Obj capabilities) {

  /** The name of the extension for long runs. */
  static final String TASKS = "io.modelcontextprotocol/tasks";

  /** Whom the API key stands for. */
  public String owner() {
    return caller.owner();
  }

  /** Whether it speaks the stateless revision. */
  public boolean isModern() {
    return version.equals(Versions.MODERN);
  }

  /** Whether it can show a person a form. */
  public boolean elicits() {
    Json.Obj elicitation = capabilities.object("elicitation");
    return capabilities.has("elicitation") && (elicitation.has("form") || !elicitation.has("url"));
  }

  /** Whether it takes a task in place of a result. */
  public boolean takesTasks() {
    return isModern() && capabilities.object("extensions").has(TASKS);
  }

  /** Whether it can answer a request of the server's. */
  public boolean answers(InputRequest request) {
    return switch (request.method()) {
      case "elicitation/create" -> elicits();
      case "sampling/createMessage" -> capabilities.has("sampling");
      case "roots/list" -> capabilities.has("roots");
      default -> false;
    };
  }
}
