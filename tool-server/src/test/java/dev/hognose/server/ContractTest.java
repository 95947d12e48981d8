// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import dev.hognose.server.wire.ProblemCode;
import java.util.ArrayList;
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
}
