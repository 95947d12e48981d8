// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hognose.server.Contract;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Packed;
import dev.hognose.server.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Requests that differ from right ones in a few places, to every operation: none is answered with
 * 500, and each answer is as the contract says.
 *
 * <p>{@code -Dhognose.requests=1000000} for campaigns, 2,000 by default; {@code -Dhognose.seed=N}
 * for other ones. A failure names its seed and number.
 */
final class ApiFuzzTest {

  private static final int REQUESTS = Integer.getInteger("hognose.requests", 2_000);
  private static final long SEED = Long.getLong("hognose.seed", 11L);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Operations whose answers do not end, or that answer with what this test cannot know. */
  private static final String LEFT_OUT = "/metrics|/mcp|.*/events|/health/.*|/|/openapi.yaml";

  private static final List<String> BODIES =
      List.of(
          "{\"code\": \"x = 1\\nx + 1\"}",
          "{\"code\": \"fetch(xs)\", \"inputs\": {\"xs\": [1, {\"$int\":"
              + " \"12345678901234567890\"}]}, \"tools\": [\"fetch\", {\"name\": \"search\","
              + " \"async\": true}]}",
          "{\"code\": \"print(1)\", \"limits\": {\"duration_ms\": 50, \"steps\": 10000,"
              + " \"memory_bytes\": 1000000, \"output_bytes\": 100}, \"script_name\": \"a.py\"}",
          "{\"code\": \"open('/a').read()\", \"files\": {\"/a\": {\"text\": \"b\"}},"
              + " \"environment\": {\"A\": \"b\"}, \"os\": {\"clock\": \"real\", \"random\":"
              + " \"seed:1\"}}",
          "{\"code\": \"v\", \"inputs\": {\"v\": {\"$tuple\": [1.5, null, true,"
              + " {\"$dict\": [[1, {\"$bytes\": \"AAE=\"}]]}, {\"$date\": \"2026-01-31\"}]}}}",
          "{\"results\": [{\"id\": \"call_1\", \"value\": 42}]}",
          "{\"results\": [{\"id\": \"call_1\", \"error\": {\"type\": \"ValueError\","
              + " \"message\": \"no\"}}]}",
          "{\"count\": 2}",
          "{\"name\": \"s\", \"ttl_s\": 60, \"idle_ttl_s\": 30, \"tools\": [\"fetch\"],"
              + " \"files\": {\"/d/e\": {\"base64\": \"AAE=\"}}}",
          "{\"code\": \"y\", \"inputs\": [\"y\"], \"tools\": []}",
          "{}");

  private static final List<JsonNode> ODD =
      List.of(
          NODES.nullNode(),
          NODES.numberNode(-1),
          NODES.numberNode(0),
          NODES.numberNode(1.5),
          NODES.numberNode(Long.MAX_VALUE),
          NODES.textNode(""),
          NODES.textNode("\u0000"),
          NODES.textNode("\ud83d\ude00"),
          NODES.textNode("../../etc"),
          NODES.textNode("$int"),
          NODES.booleanNode(true),
          NODES.arrayNode(),
          NODES.objectNode());

  private static final List<String> NAMES =
      List.of("code", "inputs", "limits", "id", "value", "$int", "$dict", "$object", "x", "");

  private static final List<String> ACCEPTS =
      List.of("application/json", "application/vnd.msgpack", "*/*", "text/html", ";;q=");

  private final Random random = new Random(SEED);
  private final List<String> executions = new ArrayList<>(List.of("exe_none"));
  private final List<String> sessions = new ArrayList<>(List.of("ses_none"));

  @Test
  void answersWhatIsNearlyRightByTheContract() throws Exception {
    List<String> operations =
        Contract.get().operations().stream()
            .filter(operation -> !operation.split(" ", -1)[1].matches(LEFT_OUT))
            .toList();
    try (HognoseServer server = HognoseServer.start(Settings.local(0).withGraceMillis(100));
        HttpClient http = HttpClient.newHttpClient()) {
      for (int number = 0; number < REQUESTS; number++) {
        String operation = pick(operations);
        HttpRequest request = request(server, operation);
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        String what = "request %d of seed %d: %s %s".formatted(number, SEED, operation, request);
        assertThat(answer.statusCode()).as(what).isNotEqualTo(500);
        assertThat(wrong(request, answer)).as(what).isEmpty();
        remember(operation, answer);
      }
    }
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private HttpRequest request(HognoseServer server, String operation) throws IOException {
    String method = operation.split(" ", -1)[0];
    String path = operation.split(" ", -1)[1];
    String id = pick(path.startsWith("/v1/sessions") ? sessions : executions);
    String target = path.replaceFirst("\\{[^}]*}", id).replaceAll("\\{[^}]*}", "a%2Fb");
    if (random.nextInt(4) == 0) {
      target +=
          "?wait=" + pick(List.of("0", "-1", "x", "%zz", "1")) + "&limit=" + random.nextInt(9);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + target.replace("%zz", "")));
    if (random.nextInt(3) == 0) {
      request.header("Accept", pick(ACCEPTS));
    }
    if (random.nextInt(6) == 0) {
      request.header("Idempotency-Key", "k" + random.nextInt(20));
    }
    if (random.nextInt(4) == 0) {
      request.header("Prefer", "respond-async");
    }
    if (!method.equals("POST") && !method.equals("PUT")) {
      return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
    }
    boolean packed = random.nextInt(3) == 0;
    request.header("Content-Type", packed ? "application/vnd.msgpack" : "application/json");
    return request.method(method, HttpRequest.BodyPublishers.ofByteArray(body(packed))).build();
  }

  private byte[] body(boolean packed) throws IOException {
    JsonNode tree = MAPPER.readTree(pick(BODIES));
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      tree = changed(tree);
    }
    byte[] body =
        packed ? Packed.of(tree) : MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(8) == 0 && body.length > 0) {
      body[random.nextInt(body.length)] = (byte) random.nextInt(256);
    }
    return body;
  }

  /** The tree with one difference somewhere. */
  private JsonNode changed(JsonNode tree) {
    if (tree instanceof ObjectNode object && !object.isEmpty() && random.nextInt(8) > 0) {
      var names = new ArrayList<String>();
      object.fieldNames().forEachRemaining(names::add);
      String name = pick(names);
      switch (random.nextInt(5)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(pick(NAMES), pick(ODD).deepCopy());
        default -> object.set(name, changed(object.get(name)));
      }
      return object;
    }
    if (tree instanceof ArrayNode array && !array.isEmpty() && random.nextInt(8) > 0) {
      int at = random.nextInt(array.size());
      if (random.nextInt(4) == 0) {
        array.add(array.get(at).deepCopy());
      } else {
        array.set(at, changed(array.get(at)));
      }
      return array;
    }
    return pick(ODD).deepCopy();
  }

  private static List<String> wrong(HttpRequest request, HttpResponse<byte[]> answer)
      throws IOException {
    String mediaType = answer.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
    Map<String, String> headers = new HashMap<>();
    answer
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    JsonNode tree =
        switch (mediaType) {
          case "application/json", "application/problem+json" -> MAPPER.readTree(answer.body());
          case "application/vnd.msgpack" -> Packed.tree(answer.body());
          default -> null;
        };
    return Contract.get()
        .checkAnswer(
            request.method(),
            request.uri().getPath(),
            answer.statusCode(),
            mediaType,
            headers,
            tree);
  }

  /** Keeps ids, so that later requests reach what earlier ones have made. */
  private void remember(String operation, HttpResponse<byte[]> answer) throws IOException {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!operation.startsWith("POST") || !type.equals("application/json")) {
      return;
    }
    String id = MAPPER.readTree(answer.body()).path("id").asText();
    List<String> known =
        id.startsWith("exe_") ? executions : id.startsWith("ses_") ? sessions : new ArrayList<>();
    known.add(id);
    if (known.size() > 12) {
      known.remove(1);
    }
  }
}
