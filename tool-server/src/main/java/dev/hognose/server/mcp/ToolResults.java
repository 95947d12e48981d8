// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Problem;

/** The results of tools' calls: text for a model, and the same as data. */
public final class ToolResults {

  private ToolResults() {}

  /** A text. */
  public static Json.Obj text(String text) {
    return result(text).build();
  }

  /** A text, and what it says as data. */
  public static Json.Obj structured(String text, Json.Obj data) {
    return result(text).put("structuredContent", data).build();
  }

  /** A text that says what went wrong. */
  public static Json.Obj error(String text) {
    return result(text).put("isError", true).build();
  }

  /** A text that says what went wrong, and what there is as data. */
  static Json.Obj error(String text, Json.Obj data) {
    return result(text).put("structuredContent", data).put("isError", true).build();
  }

  /** What a refusal of the server's says. */
  static Json.Obj refused(Problem problem) {
    var text = new StringBuilder();
    String pointer = problem.pointer();
    if (pointer != null && !pointer.isEmpty()) {
      text.append("The argument ").append(pointer.substring(1)).append(": ");
    }
    text.append(problem.detail()).append('.');
    switch (problem.code()) {
      case SESSION_BUSY, POOL_EXHAUSTED -> text.append("\nHint: try again in a moment.");
      case EXPIRED, NOT_FOUND ->
          text.append("\nHint: start anew with run_python; what has ended cannot go on.");
      default -> {}
    }
    return error(text.toString());
  }

  private static Json.Builder result(String text) {
    Json.Obj block = Json.object().put("type", "text").put("text", text).build();
    return Json.object().put("content", Json.array(block));
  }
}
