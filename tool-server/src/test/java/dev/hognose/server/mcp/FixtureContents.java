// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prompts, resources and completions of the conformance suite. */
final class FixtureContents {

  private static final Pattern TEMPLATE = Pattern.compile("test://template/([^/]+)/data");

  private static final String PROMPTS =
      """
      {"prompts": [
        {"name": "test_simple_prompt", "description": "A prompt"},
        {"name": "test_prompt_with_arguments", "description": "A prompt with arguments",
         "arguments": [{"name": "arg1", "description": "First", "required": true},
                       {"name": "arg2", "description": "Second", "required": true}]},
        {"name": "test_prompt_with_embedded_resource", "description": "A prompt with a resource",
         "arguments": [{"name": "resourceUri", "description": "The resource", "required": true}]},
        {"name": "test_prompt_with_image", "description": "A prompt with an image"},
        {"name": "test_input_required_result_prompt", "description": "A prompt that asks"}]}
      """;

  private static final String RESOURCES =
      """
      {"resources": [
        {"uri": "test://static-text", "name": "text", "description": "A text",
         "mimeType": "text/plain"},
        {"uri": "test://static-binary", "name": "image", "description": "An image",
         "mimeType": "image/png"},
        {"uri": "test://watched-resource", "name": "watched", "description": "A watched text",
         "mimeType": "text/plain"}]}
      """;

  private static final String TEMPLATES =
      """
      {"resourceTemplates": [{"uriTemplate": "test://template/{id}/data", "name": "data",
        "description": "Data of an id", "mimeType": "application/json"}]}
      """;

  private static final String CONTEXT =
      "{\"type\": \"object\", \"properties\": {\"context\": {\"type\": \"string\"}},"
          + " \"required\": [\"context\"]}";

  Map<String, Consumer<Call>> methods() {
    return Map.of(
        "prompts/list",
        call -> call.complete(parsed(PROMPTS)),
        "prompts/get",
        FixtureContents::prompt,
        "resources/list",
        call -> call.complete(parsed(RESOURCES)),
        "resources/templates/list",
        call -> call.complete(parsed(TEMPLATES)),
        "resources/read",
        FixtureContents::read,
        "completion/complete",
        FixtureContents::complete);
  }

  private static Json.Obj parsed(String text) {
    return (Json.Obj) Json.parse(text);
  }

  private static void complete(Call call) {
    call.complete(
        Json.object()
            .put(
                "completion",
                Json.object()
                    .put("values", Json.array(new Json.Str("paris"), new Json.Str("park")))
                    .put("total", 2)
                    .put("hasMore", false)
                    .build())
            .build());
  }

  private static void prompt(Call call) {
    Json.Obj arguments = call.arguments();
    String name = String.valueOf(call.params().text("name"));
    switch (name) {
      case "test_simple_prompt" ->
          messages(call, FixtureTools.text("This is a simple prompt for testing."));
      case "test_prompt_with_arguments" ->
          messages(
              call,
              FixtureTools.text(
                  "Prompt with arguments: arg1='%s', arg2='%s'"
                      .formatted(arguments.text("arg1"), arguments.text("arg2"))));
      case "test_prompt_with_embedded_resource" ->
          messages(
              call,
              FixtureTools.resource(
                  String.valueOf(arguments.text("resourceUri")),
                  "text/plain",
                  "Embedded resource content for testing."),
              FixtureTools.text("Please process the embedded resource above."));
      case "test_prompt_with_image" ->
          messages(
              call, FixtureTools.image(), FixtureTools.text("Please analyze the image above."));
      case "test_input_required_result_prompt" -> {
        if (call.responses().containsKey("user_context")) {
          messages(call, FixtureTools.text(call.responses().get("user_context").toText()));
        } else {
          call.requireInput(
              Map.of(
                  "user_context",
                  FixtureTools.form("What context should the prompt use?", CONTEXT)),
              null);
        }
      }
      default -> throw RpcError.invalidParams("there is no prompt '" + name + "'");
    }
  }

  private static void messages(Call call, Json.Obj... contents) {
    Json[] messages = new Json[contents.length];
    for (int i = 0; i < contents.length; i++) {
      messages[i] = Json.object().put("role", "user").put("content", contents[i]).build();
    }
    call.complete(Json.object().put("messages", Json.array(messages)).build());
  }

  private static void read(Call call) {
    String uri = String.valueOf(call.params().text("uri"));
    Matcher template = TEMPLATE.matcher(uri);
    Json.Builder content = Json.object().put("uri", uri);
    if (uri.equals("test://static-text") || uri.equals("test://watched-resource")) {
      content
          .put("mimeType", "text/plain")
          .put("text", "This is the content of the static text resource.");
    } else if (uri.equals("test://static-binary")) {
      content.put("mimeType", "image/png").put("blob", FixtureTools.PNG);
    } else if (template.matches()) {
      String id = template.group(1);
      content
          .put("mimeType", "application/json")
          .put(
              "text",
              Json.object()
                  .put("id", id)
                  .put("templateTest", true)
                  .put("data", "Data for ID: " + id)
                  .build()
                  .toText());
    } else {
      throw RpcError.invalidParams(
          "there is no such resource", Json.object().put("uri", uri).build());
    }
    call.complete(Json.object().put("contents", Json.array(content.build())).build());
  }
}
