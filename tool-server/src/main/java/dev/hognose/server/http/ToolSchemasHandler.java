// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.util.List;

/**
 * The resource {@code /v1/tool-schemas}: the {@code run_python} tool as vendors of language models
 * want tools described.
 */
final class ToolSchemasHandler {

  private static final String NAME = "run_python";

  private static final String DESCRIPTION =
      "Runs Python 3.13 code in a sandbox and returns what it printed and the value of its last"
          + " expression. There is no network, and no package beyond a part of the standard"
          + " library. Variables stay from one call to the next.";

  private static final String CODE =
      "The Python code. The value of the last statement, if that is an expression, is the result.";

  List<Route> routes() {
    return List.of(Route.get("/v1/tool-schemas", ToolSchemasHandler::get));
  }

  private static void get(Exchange exchange) {
    String format = exchange.parameter("format");
    switch (format == null ? "" : format) {
      case "openai" -> exchange.reply(200, ToolSchemasHandler::openAi);
      case "anthropic" -> exchange.reply(200, out -> flat("input_schema", out));
      case "gemini" -> exchange.reply(200, ToolSchemasHandler::gemini);
      case "mcp" -> exchange.reply(200, out -> flat("inputSchema", out));
      default ->
          throw Refusal.of(
              ProblemCode.INVALID_REQUEST,
              "the parameter format is openai, anthropic, gemini or mcp");
    }
  }

  private static void openAi(BodyWriter out) {
    out.startObject(2).name("type").string("function").name("function");
    flat("parameters", out);
    out.endObject();
  }

  private static void gemini(BodyWriter out) {
    out.startObject(1).name("functionDeclarations").startArray(1);
    out.startObject(3).name("name").string(NAME).name("description").string(DESCRIPTION);
    out.name("parameters");
    schema(false, out);
    out.endObject().endArray().endObject();
  }

  private static void flat(String schemaField, BodyWriter out) {
    out.startObject(3).name("name").string(NAME).name("description").string(DESCRIPTION);
    out.name(schemaField);
    schema(true, out);
    out.endObject();
  }

  private static void schema(boolean closed, BodyWriter out) {
    out.startObject(closed ? 4 : 3).name("type").string("object");
    out.name("properties").startObject(1).name("code").startObject(2);
    out.name("type").string("string").name("description").string(CODE);
    out.endObject().endObject();
    out.name("required").startArray(1).string("code").endArray();
    if (closed) {
      out.name("additionalProperties").bool(false);
    }
    out.endObject();
  }
}
