// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import dev.hognose.server.wire.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ContractTest {

  @Test
  void hasExamplesThatItsSchemasAccept() {
    var wrong = new ArrayList<String>();
    int count = 0;
    var kinds = new ArrayList<>(Contract.get().root().findValues("application/json"));
    kinds.addAll(Contract.get().root().findValues("application/problem+json"));
    for (JsonNode media : kinds) {
      String reference = media.path("schema").path("$ref").asText();
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      for (JsonNode example : media.path("examples")) {
        count++;
        for (ValidationMessage message : Contract.get().check(name, example.get("value"))) {
          wrong.add(name + " " + example.get("value") + ": " + message.getMessage());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isGreaterThan(10);
  }

  @Test
  void namesAllKindsOfRefusalAndNoOthers() {
    JsonNode codes = Contract.get().root().at("/components/schemas/Problem/properties/code/enum");
    var named = new ArrayList<String>();
    codes.forEach(code -> named.add(code.asText()));
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values()).map(ProblemCode::text).toList());
  }

  /** Generators of clients lose or break what has no type, or an object within an object. */
  @Test
  void hasSchemasThatGeneratorsOfClientsUnderstand() {
    var wrong = new ArrayList<String>();
    Contract.get()
        .root()
        .at("/components/schemas")
        .properties()
        .forEach(schema -> look(schema.getKey(), schema.getValue(), true, wrong));
    wrong.removeIf(name -> name.startsWith("TaggedValue."));
    assertThat(wrong).isEmpty();
  }

  private static void look(String name, JsonNode schema, boolean isNamed, List<String> wrong) {
    if ((schema.has("enum") || schema.has("const")) && !schema.has("type")) {
      wrong.add(name + " has values and no type");
    }
    if (!isNamed && schema.has("properties")) {
      wrong.add(name + " is an object without a name");
    }
    boolean isChoice = schema.has("anyOf") || schema.has("oneOf");
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String path = name + "." + property.getKey();
              if (isChoice && property.getValue().has("enum")) {
                wrong.add(path + " has values without a name, in a choice");
              }
              look(path, property.getValue(), false, wrong);
            });
    if (schema.path("items").isObject()) {
      look(name + "[]", schema.get("items"), false, wrong);
    }
    for (JsonNode choice : schema.path("anyOf")) {
      look(name + "|", choice, false, wrong);
    }
  }
}
