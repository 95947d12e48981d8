// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.List;
import java.util.Map;

/** The tools of the conformance suite that give contents, tell of progress, or ask the client. */
final class FixtureTools {

  static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private static final String WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

  private static final String SCHEMA_2020_12 =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
       "$defs": {"address": {"$anchor": "addressDef", "type": "object",
         "properties": {"street": {"type": "string"}, "city": {"type": "string"}}}},
       "properties": {"name": {"type": "string"}, "address": {"$ref": "#/$defs/address"},
         "contactMethod": {"type": "string", "enum": ["phone", "email"]},
         "phone": {"type": "string"}, "email": {"type": "string"}},
       "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
       "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
       "then": {"required": ["phone"]}, "else": {"required": ["email"]},
       "additionalProperties": false}
      """;

  private static final String DEFAULTS =
      """
      {"type": "object", "properties": {
        "name": {"type": "string", "default": "John Doe"},
        "age": {"type": "integer", "default": 30},
        "score": {"type": "number", "default": 95.5},
        "status": {"type": "string", "enum": ["active", "inactive", "pending"], "default": "active"},
        "verified": {"type": "boolean", "default": true}}, "required": []}
      """;

  private static final String ENUMS =
      """
      {"type": "object", "properties": {
        "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
        "titledSingle": {"type": "string", "oneOf": [
          {"const": "value1", "title": "First Option"}, {"const": "value2", "title": "Second Option"},
          {"const": "value3", "title": "Third Option"}]},
        "legacyEnum": {"type": "string", "enum": ["opt1", "opt2", "opt3"],
          "enumNames": ["Option One", "Option Two", "Option Three"]},
        "untitledMulti": {"type": "array",
          "items": {"type": "string", "enum": ["option1", "option2", "option3"]}},
        "titledMulti": {"type": "array", "items": {"anyOf": [
          {"const": "value1", "title": "First Choice"}, {"const": "value2", "title": "Second Choice"},
          {"const": "value3", "title": "Third Choice"}]}}}, "required": []}
      """;

  private static final String USER =
      """
      {"type": "object", "properties": {"username": {"type": "string"}, "email": {"type": "string"}},
       "required": ["username", "email"]}
      """;

  private FixtureTools() {}

  static List<Tool> all() {
    return List.of(
        FixtureTool.of(
            "test_simple_text",
            call -> call.complete(ToolResults.text("This is a simple text response for testing."))),
        FixtureTool.of("test_image_content", call -> call.complete(contents(image()))),
        FixtureTool.of(
            "test_audio_content",
            call ->
                call.complete(
                    contents(
                        Json.object()
                            .put("type", "audio")
                            .put("data", WAV)
                            .put("mimeType", "audio/wav")
                            .build()))),
        FixtureTool.of(
            "test_embedded_resource",
            call ->
                call.complete(
                    contents(
                        resource(
                            "test://embedded-resource",
                            "text/plain",
                            "This is an embedded resource content.")))),
        FixtureTool.of(
            "test_multiple_content_types",
            call ->
                call.complete(
                    contents(
                        text("Multiple content types test:"),
                        image(),
                        resource(
                            "test://mixed-content-resource",
                            "application/json",
                            "{\"test\":\"data\",\"value\":123}")))),
        FixtureTool.of(
            "test_error_handling",
            call ->
                call.complete(
                    ToolResults.error("This tool intentionally returns an error for testing"))),
        FixtureTool.of("json_schema_2020_12_tool", SCHEMA_2020_12, FixtureTools::done),
        FixtureTool.of(
            "test_header_parameter",
            """
            {"type": "object", "properties": {
              "region": {"type": "string", "x-mcp-header": "Region"}}, "required": ["region"]}
            """,
            FixtureTools::done),
        FixtureTool.of("test_tool_with_logging", call -> later(call, FixtureTools::withLogging)),
        FixtureTool.of("test_logging_tool", call -> later(call, FixtureTools::withLogging)),
        FixtureTool.of("test_tool_with_progress", call -> later(call, FixtureTools::withProgress)),
        FixtureTool.of(
            "test_sampling",
            "{\"type\": \"object\", \"properties\": {\"prompt\": {\"type\": \"string\"}}}",
            call -> ask(call, sampling(String.valueOf(call.arguments().text("prompt")), 100))),
        FixtureTool.of(
            "test_elicitation",
            "{\"type\": \"object\", \"properties\": {\"message\": {\"type\": \"string\"}}}",
            call -> ask(call, form(String.valueOf(call.arguments().text("message")), USER))),
        FixtureTool.of(
            "test_elicitation_sep1034_defaults", call -> ask(call, form("Defaults", DEFAULTS))),
        FixtureTool.of("test_elicitation_sep1330_enums", call -> ask(call, form("Enums", ENUMS))),
        FixtureTool.of("test_streaming_elicitation", call -> ask(call, form("Name?", USER))),
        FixtureTool.of("test_missing_capability", call -> ask(call, sampling("Anything", 10))));
  }

  static void done(Call call) {
    call.complete(ToolResults.text("done"));
  }

  /** Asks one thing, and shows what came. */
  private static void ask(Call call, InputRequest request) {
    Json response = call.responses().get("question");
    if (response == null) {
      call.requireInput(Map.of("question", request), null);
    } else {
      call.complete(ToolResults.text("Response: " + response.toText()));
    }
  }

  /** What a tool does in the background. */
  interface Work {
    void run() throws InterruptedException;
  }

  private interface Timed {
    void run(Call call) throws InterruptedException;
  }

  private static void later(Call call, Timed work) {
    inBackground(call, () -> work.run(call));
  }

  static void inBackground(Call call, Work work) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                call.fail(RpcError.internal("interrupted"));
              } catch (RpcError e) {
                call.fail(e);
              }
            });
  }

  private static void withLogging(Call call) throws InterruptedException {
    for (String line :
        List.of("Tool execution started", "Tool processing data", "Tool execution completed")) {
      call.log(LogLevel.INFO, new Json.Str(line));
      Thread.sleep(50);
    }
    done(call);
  }

  private static void withProgress(Call call) throws InterruptedException {
    for (int progress : new int[] {0, 50, 100}) {
      call.progress(progress, 100, progress + " of 100");
      Thread.sleep(50);
    }
    done(call);
  }

  static InputRequest form(String message, String schema) {
    return InputRequest.form(message, (Json.Obj) Json.parse(schema));
  }

  static InputRequest sampling(String prompt, int maxTokens) {
    Json.Obj message = Json.object().put("role", "user").put("content", text(prompt)).build();
    return new InputRequest(
        "sampling/createMessage",
        Json.object().put("messages", Json.array(message)).put("maxTokens", maxTokens).build());
  }

  static InputRequest roots() {
    return new InputRequest("roots/list", Json.Obj.EMPTY);
  }

  private static Json.Obj contents(Json... blocks) {
    return Json.object().put("content", Json.array(blocks)).build();
  }

  static Json.Obj text(String text) {
    return Json.object().put("type", "text").put("text", text).build();
  }

  static Json.Obj image() {
    return Json.object().put("type", "image").put("data", PNG).put("mimeType", "image/png").build();
  }

  static Json.Obj resource(String uri, String mimeType, String text) {
    return Json.object()
        .put("type", "resource")
        .put(
            "resource",
            Json.object().put("uri", uri).put("mimeType", mimeType).put("text", text).build())
        .build();
  }
}
