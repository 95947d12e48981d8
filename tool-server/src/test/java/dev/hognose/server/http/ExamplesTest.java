// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples, sent as an agent would, print what they say they print. */
final class ExamplesTest extends ServerTest {
  private static final Path EXAMPLES = Path.of("../examples");

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .map(name -> name.substring(0, name.length() - ".py".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printWhatTheySay(String name) throws IOException {
    ObjectNode request = MAPPER.createObjectNode();
    request.put("code", Files.readString(EXAMPLES.resolve(name + ".py")));
    List<JsonNode> answers = answers(name);
    ArrayNode tools = request.putArray("tools");
    answers.stream().map(each -> each.get("name").asText()).distinct().forEach(tools::add);

    JsonNode answer = MAPPER.readTree(post("/v1/executions", request.toString()).asString());
    StringBuilder stdout = new StringBuilder(answer.get("stdout").asText());
    int next = 0;
    while (answer.get("status").asText().equals("tool_calls_required")) {
      JsonNode call = answer.get("tool_calls").get(0);
      JsonNode scripted = answers.get(next++);
      assertThat(call.get("name")).isEqualTo(scripted.get("name"));
      assertThat(call.get("args")).isEqualTo(scripted.get("args"));
      assertThat(call.get("kwargs")).isEqualTo(scripted.get("kwargs"));
      String path = "/v1/executions/" + answer.get("id").asText() + "/resume";
      answer = MAPPER.readTree(post(path, results(call, scripted)).asString());
      stdout.append(answer.get("stdout").asText());
    }
    assertThat(answer.get("error").isNull()).as(answer.toString()).isTrue();
    assertThat(next).isEqualTo(answers.size());
    assertThat(stdout.toString()).isEqualTo(Files.readString(EXAMPLES.resolve(name + ".out")));
  }

  private static List<JsonNode> answers(String name) throws IOException {
    Path file = EXAMPLES.resolve(name + ".tools.json");
    List<JsonNode> answers = new ArrayList<>();
    if (Files.exists(file)) {
      MAPPER.readTree(Files.readString(file)).forEach(answers::add);
    }
    return answers;
  }

  private static String results(JsonNode call, JsonNode scripted) {
    ObjectNode results = MAPPER.createObjectNode();
    ObjectNode result = results.putArray("results").addObject();
    result.set("id", call.get("id"));
    String how = scripted.has("error") ? "error" : "value";
    result.set(how, scripted.get(how));
    return results.toString();
  }
}
