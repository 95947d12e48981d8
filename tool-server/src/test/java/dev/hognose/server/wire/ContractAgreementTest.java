// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hognose.server.Contract;
import dev.hognose.server.Packed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proof that the strict decoders and the contract's schemas are the same contract: for a corpus
 * of good bodies and thousands of bodies that differ from them in one place, both give one verdict.
 *
 * <p>Decoders may refuse what a schema cannot say, and only that: {@link #BEYOND_SCHEMA}.
 */
final class ContractAgreementTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Map<String, Function<TokenReader, Object>> DECODERS =
      Map.of(
          "ExecutionRequest", ExecutionRequest::read,
          "ResumeRequest", ResumeRequest::read,
          "SessionRequest", SessionRequest::read,
          "ProgramRequest", ProgramRequest::read,
          "Empty", NoFields::read);

  /** What decoders refuse beyond the schemas: there is no such day, no such base64, ... */
  private static final List<String> BEYOND_SCHEMA =
      List.of(
          "two tools have the name",
          "is a keyword of Python",
          "cannot enter the sandbox",
          "not base64",
          "must be a date such as",
          "must be a time such as",
          "must be a date and time such as",
          "not an ISO 8601 time",
          "a denominator must not be zero",
          "out of a timedelta's range",
          "a number is out of a float's range",
          "'$object' stands for what cannot cross",
          "is answered twice",
          "is both a file and a directory");

  /** Values that are put in place of others, and names that are added to objects. */
  private static final List<String> REPLACEMENTS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "-1",
          "1.5",
          "1.0",
          "1e3",
          "9007199254740992",
          "123456789012345678901234567890",
          "\"\"",
          "\"x\"",
          "\"ask\"",
          "\"a b\"",
          "\"a.b\"",
          "\"\\u00e9t\\u00e9\"",
          "\"-5\"",
          "[]",
          "[1]",
          "[1, 2]",
          "[\"a\"]",
          "[[1, 2]]",
          "{}",
          "{\"a\": 1}",
          "{\"$int\": \"5\"}",
          "{\"$foo\": 1}",
          "{\"$tuple\": []}",
          "{\"name\": \"f\"}");

  private static final List<String> ADDED_NAMES =
      List.of("unknown", "$int", "$unknown", "code", "type", "name", "value", "", "a b", "pending");

  static List<String[]> good() {
    var corpus = new ArrayList<String[]>();
    for (String body :
        List.of(
            "{\"code\": \"1+1\"}",
            "{\"code\": \"\", \"script_name\": \"a b.py\"}",
            "{\"program_id\": \"sha256:00\"}",
            "{\"code\": \"x\", \"inputs\": {\"x\": [1, -2.5, null, true, \"s\", {\"k\": []}]}}",
            "{\"code\": \"x\", \"tools\": [\"f\", \"a.b\", {\"name\": \"g\", \"description\":"
                + " \"d\", \"parameters\": {\"type\": \"object\", \"x\": [1, {}]}, \"async\":"
                + " true}]}",
            "{\"code\": \"x\", \"limits\": {\"duration_ms\": 1, \"memory_bytes\": 2, \"steps\":"
                + " null, \"recursion_depth\": 3, \"output_bytes\": 4, \"suspensions\": 5}}",
            "{\"code\": \"x\", \"limits\": {\"steps\": 100}}",
            "{\"code\": \"x\", \"files\": {\"/data/in.csv\": {\"text\": \"a,b\"}, \"raw\":"
                + " {\"base64\": \"AAEC\", \"read_only\": true}}, \"limits\": {\"files\": 5,"
                + " \"file_bytes\": 100}}",
            "{\"code\": \"x\", \"environment\": {\"A\": \"b\", \"\": \"\"}}",
            "{\"code\": \"x\", \"os\": \"ask\", \"names\": \"ask\"}",
            "{\"code\": \"x\", \"os\": {\"clock\": \"fixed:2026-01-31T10:00:00Z\", \"random\":"
                + " \"seed:-7\", \"files\": \"virtual\", \"environment\": \"given\", \"input\":"
                + " \"none\"}}",
            "{\"code\": \"x\", \"on_busy\": \"queue\", \"queue_timeout_ms\": 5, \"names\":"
                + " \"raise\"}")) {
      corpus.add(new String[] {"ExecutionRequest", body});
    }
    for (String value : values()) {
      corpus.add(
          new String[] {
            "ExecutionRequest", "{\"code\": \"v\", \"inputs\": {\"v\": " + value + "}}"
          });
    }
    for (String body :
        List.of(
            "{\"results\": [{\"id\": \"call_1\", \"value\": {\"$tuple\": [1]}}]}",
            "{\"results\": [{\"id\": \"a\", \"error\": {\"type\": \"ValueError\", \"message\":"
                + " \"m\"}}, {\"id\": \"b\", \"error\": {\"type\": \"E\", \"args\": [1, \"x\"]}},"
                + " {\"id\": \"c\", \"error\": {\"type\": \"E\"}}]}",
            "{\"results\": [{\"id\": \"a\", \"pending\": true}, {\"id\": \"b\", \"not_handled\":"
                + " true}, {\"id\": \"c\", \"function\": \"f\"}, {\"id\": \"d\", \"function\":"
                + " {\"name\": \"g\"}}]}")) {
      corpus.add(new String[] {"ResumeRequest", body});
    }
    corpus.add(new String[] {"SessionRequest", "{}"});
    corpus.add(
        new String[] {
          "SessionRequest",
          "{\"name\": \"n\", \"ttl_s\": 5, \"idle_ttl_s\": 6, \"limits\": {\"duration_ms\": 1},"
              + " \"tools\": [\"f\"], \"files\": {\"a\": {\"text\": \"\"}}, \"environment\":"
              + " {\"A\": \"b\"}}"
        });
    corpus.add(
        new String[] {
          "ProgramRequest",
          "{\"code\": \"x\", \"script_name\": \"s\", \"inputs\": [\"x\", \"y1\"], \"tools\":"
              + " [\"f\"]}"
        });
    corpus.add(new String[] {"Empty", "{}"});
    return corpus;
  }

  private static List<String> values() {
    return List.of(
        "{\"$int\": \"-123456789012345678901\"}",
        "{\"$float\": \"nan\"}",
        "{\"$bytes\": \"AAEC\"}",
        "{\"$tuple\": [1, {\"$set\": [1]}]}",
        "{\"$frozenset\": []}",
        "{\"$dict\": [[1, 2], [{\"$tuple\": [1]}, null]]}",
        "{\"$date\": \"2026-01-31\"}",
        "{\"$datetime\": \"2026-01-31T10:00:00.5+02:00\"}",
        "{\"$datetime\": \"2026-01-31T10:00\"}",
        "{\"$time\": \"10:00:00Z\"}",
        "{\"$timedelta\": 1.5}",
        "{\"$timedelta\": \"-86400.000001\"}",
        "{\"$decimal\": \"1.10\"}",
        "{\"$decimal\": \"-1E+5\"}",
        "{\"$fraction\": \"-1/3\"}",
        "{\"$complex\": [1, {\"$float\": \"inf\"}]}",
        "{\"$path\": \"/a/b\"}",
        "{\"$ellipsis\": true}",
        "{\"$enum\": {\"type\": \"Color\", \"name\": \"RED\", \"value\": 1}}",
        "{\"$dataclass\": {\"type\": \"User\", \"fields\": {\"id\": 1}, \"frozen\": true,"
            + " \"methods\": [\"greet\"]}}",
        "{\"$namedtuple\": {\"type\": \"P\", \"fields\": {\"x\": 1, \"y\": 2}}}",
        "{\"$exception\": {\"type\": \"ValueError\", \"args\": [\"m\"]}}");
  }

  @ParameterizedTest
  @MethodSource("good")
  void acceptsWhatTheSchemaAccepts(String schema, String body) throws JsonProcessingException {
    JsonNode tree = MAPPER.readTree(body);
    assertThat(Contract.get().check(schema, tree)).isEmpty();
    assertThat(refusal(schema, tree)).isNull();
  }

  @ParameterizedTest
  @MethodSource("good")
  void givesTheSchemasVerdictOnEveryBodyThatDiffersInOnePlace(String schema, String body)
      throws JsonProcessingException {
    Set<JsonNode> mutants = mutants(MAPPER.readTree(body));
    int refused = 0;
    for (JsonNode mutant : mutants) {
      String refusal = refusal(schema, mutant);
      boolean accepted = Contract.get().accepts(schema, mutant);
      if (accepted != (refusal == null)
          && !(accepted && BEYOND_SCHEMA.stream().anyMatch(refusal::contains))) {
        fail("schema says %s, decoder says %s: %s", accepted, refusal, mutant);
      }
      refused += refusal == null ? 0 : 1;
    }
    assertThat(mutants).hasSizeGreaterThan(20);
    assertThat(refused).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\": \"x\", \"inputs\": {\"v\": {\"$date\": \"2026-02-30\"}}}",
        "{\"code\": \"x\", \"inputs\": {\"v\": {\"$bytes\": \"A\"}}}",
        "{\"code\": \"x\", \"inputs\": {\"v\": {\"$fraction\": \"1/0\"}}}",
        "{\"code\": \"x\", \"inputs\": {\"v\": {\"$object\": {\"type\": \"C\", \"repr\":"
            + " \"<C>\"}}}}",
        "{\"code\": \"x\", \"os\": {\"clock\": \"fixed:tomorrow\"}}",
        "{\"code\": \"x\", \"tools\": [\"f\", \"f\"]}",
        "{\"code\": \"x\", \"tools\": [\"a.lambda\"]}",
        "{\"code\": \"x\", \"inputs\": {\"True\": 1}}"
      })
  void refusesWhatNoSchemaCanSay(String body) throws JsonProcessingException {
    JsonNode tree = MAPPER.readTree(body);
    assertThat(Contract.get().accepts("ExecutionRequest", tree)).isTrue();
    assertThat(refusal("ExecutionRequest", tree)).containsAnyOf(beyond());
  }

  private static String[] beyond() {
    return BEYOND_SCHEMA.toArray(new String[0]);
  }

  @Test
  void pointsAtTheUnknownField() throws JsonProcessingException {
    JsonNode tree =
        MAPPER.readTree(
            "{\"code\": \"x\", \"tools\": [\"f\", {\"name\": \"g\", \"colour~/\": 1}]}");
    for (WireFormat format : WireFormat.values()) {
      try {
        ExecutionRequest.read(format.reader(bytes(format, tree)));
        fail("accepted");
      } catch (Refusal refusal) {
        assertThat(refusal.problem().pointer()).isEqualTo("/tools/1/colour~0~1");
      }
    }
  }

  /** Why the decoder refuses a body, in both forms alike; null where it accepts. */
  private static String refusal(String schema, JsonNode tree) {
    String inJson = refusal(schema, WireFormat.JSON, tree);
    boolean sameModel = !tree.toString().contains("123456789012345678901234567890");
    if (sameModel) {
      String packed = refusal(schema, WireFormat.MESSAGE_PACK, tree);
      assertThat(packed == null)
          .as("MessagePack of %s: %s", tree, packed)
          .isEqualTo(inJson == null);
    }
    return inJson;
  }

  private static String refusal(String schema, WireFormat format, JsonNode tree) {
    try {
      assertThat(DECODERS.get(schema).apply(format.reader(bytes(format, tree)))).isNotNull();
      return null;
    } catch (Refusal refusal) {
      assertThat(refusal.problem().code()).isEqualTo(ProblemCode.INVALID_REQUEST);
      assertThat(refusal.problem().pointer()).as(refusal.problem().detail()).isNotNull();
      return refusal.problem().detail();
    }
  }

  private static byte[] bytes(WireFormat format, JsonNode tree) {
    return format == WireFormat.JSON
        ? tree.toString().getBytes(StandardCharsets.UTF_8)
        : Packed.of(tree);
  }

  private static Set<JsonNode> mutants(JsonNode tree) throws JsonProcessingException {
    var mutants = new LinkedHashSet<JsonNode>();
    for (String replacement : REPLACEMENTS) {
      collect(tree, MAPPER.readTree(replacement), mutants::add, tree);
    }
    return mutants;
  }

  /** Gives each tree that is the root but for one place in the part. */
  private static void collect(
      JsonNode part,
      JsonNode replacement,
      java.util.function.Consumer<JsonNode> each,
      JsonNode root) {
    if (part instanceof ObjectNode object) {
      for (String name : names(object)) {
        JsonNode before = object.get(name);
        object.set(name, replacement);
        each.accept(root.deepCopy());
        object.set(name, before);
        collect(before, replacement, each, root);
        ObjectNode copy = object.deepCopy();
        object.remove(name);
        each.accept(root.deepCopy());
        object.removeAll();
        object.setAll(copy);
      }
      for (String name : ADDED_NAMES) {
        if (!object.has(name)) {
          object.set(name, replacement);
          each.accept(root.deepCopy());
          object.remove(name);
        }
      }
    } else if (part instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode before = array.get(i);
        array.set(i, replacement);
        each.accept(root.deepCopy());
        array.set(i, before);
        collect(before, replacement, each, root);
      }
      array.add(replacement);
      each.accept(root.deepCopy());
      array.remove(array.size() - 1);
    } else if (part == root) {
      each.accept(JsonNodeFactory.instance.arrayNode());
    }
  }

  private static List<String> names(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
