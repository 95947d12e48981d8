// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract, {@code openapi.yaml}, as tests ask it: its schemas and what its operations answer.
 */
public final class Contract {

  private static final Contract INSTANCE = new Contract();

  private final JsonNode root;
  private final JsonNode definitions;
  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  private Contract() {
    try (var stream = Contract.class.getResourceAsStream("/openapi.yaml")) {
      root = new YAMLMapper().readTree(stream);
      String schemasText = root.get("components").get("schemas").toString();
      definitions =
          new ObjectMapper().readTree(schemasText.replace("#/components/schemas/", "#/$defs/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one contract. */
  public static Contract get() {
    return INSTANCE;
  }

  /** The whole document. */
  JsonNode root() {
    return root;
  }

  /** What is wrong with a value by a schema of the components; empty if nothing is. */
  public Set<ValidationMessage> check(String schemaName, JsonNode value) {
    return schema("#/components/schemas/" + schemaName).validate(value);
  }

  /** Whether a value is right by a schema of the components. */
  public boolean accepts(String schemaName, JsonNode value) {
    return check(schemaName, value).isEmpty();
  }

  private JsonSchema schema(String reference) {
    return schemas.computeIfAbsent(
        reference,
        ref -> {
          ObjectNode schema = JsonNodeFactory.instance.objectNode();
          schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          schema.put("$ref", ref.replace("#/components/schemas/", "#/$defs/"));
          schema.set("$defs", definitions);
          return factory.getSchema(schema);
        });
  }

  /** All operations, as {@code GET /v1/sessions/{id}}. */
  public List<String> operations() {
    var operations = new ArrayList<String>();
    for (Iterator<Map.Entry<String, JsonNode>> paths = root.get("paths").fields();
        paths.hasNext(); ) {
      Map.Entry<String, JsonNode> path = paths.next();
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    return operations;
  }

  /** The statuses that an operation may answer with, as {@code 404}. */
  public List<Integer> statuses(String operation) {
    String[] parts = operation.split(" ", 2);
    JsonNode responses =
        root.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT)).get("responses");
    var statuses = new ArrayList<Integer>();
    responses.fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
    return statuses;
  }

  /**
   * What is wrong with an answer: its status, its media type, its headers or its body.
   *
   * @param body the body as JSON; null where the media type is not of JSON's model
   */
  public List<String> checkAnswer(
      String method,
      String path,
      int status,
      String mediaType,
      Map<String, String> headers,
      JsonNode body) {
    JsonNode operation = operation(method, path);
    if (operation == null || status == 405 || status == 431) {
      return check("Problem", body).stream().map(ValidationMessage::getMessage).toList();
    }
    JsonNode response = resolved(operation.get("responses").get(Integer.toString(status)));
    if (response == null) {
      return List.of(method + " " + path + " does not answer " + status);
    }
    var wrong = new ArrayList<String>();
    JsonNode declared = response.path("headers");
    declared
        .fields()
        .forEachRemaining(
            header -> {
              boolean required = resolved(header.getValue()).path("required").asBoolean();
              if (required && !headers.containsKey(header.getKey().toLowerCase(Locale.ROOT))) {
                wrong.add("the header " + header.getKey() + " is missing");
              }
            });
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return wrong;
    }
    JsonNode media = content.get(mediaType);
    if (media == null) {
      wrong.add(method + " " + path + " " + status + " is not of type " + mediaType);
    } else if (body != null) {
      String reference = media.get("schema").get("$ref").asText();
      schema(reference).validate(body).forEach(message -> wrong.add(message.getMessage()));
    }
    return wrong;
  }

  private JsonNode resolved(JsonNode node) {
    return node != null && node.has("$ref")
        ? root.at(node.get("$ref").asText().substring(1))
        : node;
  }

  private JsonNode operation(String method, String path) {
    for (Iterator<Map.Entry<String, JsonNode>> paths = root.get("paths").fields();
        paths.hasNext(); ) {
      Map.Entry<String, JsonNode> entry = paths.next();
      String pattern = entry.getKey().replace("{path}", "(?s).+").replaceAll("\\{[^}]+}", "[^/]+");
      if (path.matches(pattern)) {
        return entry.getValue().get(method.toLowerCase(Locale.ROOT));
      }
    }
    return null;
  }
}
