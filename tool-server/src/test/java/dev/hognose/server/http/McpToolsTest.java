// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools that Python is run with. */
final class McpToolsTest extends McpTest {

  private static final String FETCH = "\"tools\": [\"fetch\"]";

  private JsonSchema outputSchema(String tool) {
    for (JsonNode each : result(modern("tools/list", "{}", "{}")).get("tools")) {
      if (each.get("name").asText().equals(tool)) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(each.get("outputSchema"));
      }
    }
    throw new AssertionError("there is no tool " + tool);
  }

  @Test
  void listsItsToolsWithSchemas() {
    JsonNode result = result(modern("tools/list", "{}", "{}"));
    assertThat(result.get("tools").findValuesAsText("name"))
        .contains("run_python", "resume_python", "list_sessions", "reset_session");
    for (JsonNode tool : result.get("tools")) {
      assertThat(tool.at("/inputSchema/type").asText()).isEqualTo("object");
      assertThat(tool.at("/outputSchema/type").asText()).isEqualTo("object");
      assertThat(tool.get("description").asText()).isNotBlank();
    }
  }

  @Test
  void runsCodeAndTellsItAsTextAndAsData() {
    JsonNode result = python("print('a')\nxs[0] + 1", "\"inputs\": {\"xs\": [41]}", "{}");
    assertThat(result.get("resultType").asText()).isEqualTo("complete");
    assertThat(text(result)).isEqualTo("a\nresult: 42");
    assertThat(result.at("/structuredContent/result").asInt()).isEqualTo(42);
    assertThat(result.has("isError")).isFalse();
  }

  @Test
  void resultsAreOfTheSchemaThatIsTold() {
    JsonSchema schema = outputSchema("run_python");
    for (String code : List.of("1", "1/0", "(", "fetch(1)", "print('x' * 10**8)", "{1: {2}}")) {
      JsonNode data = python(code, FETCH, "{}").get("structuredContent");
      assertThat(schema.validate(data)).as(code + " " + data).isEmpty();
    }
    assertThat(
            outputSchema("list_sessions")
                .validate(call("list_sessions", "{}", "{}").get("structuredContent")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "import numpy, ModuleNotFoundError: No module named 'numpy', write what is missing",
    "x, NameError: name 'x' is not defined, name a session",
    "def f(, SyntaxError, correct line 1",
  })
  void failuresCarryTheTracebackAndAHint(String code, String error, String hint) {
    JsonNode result = python(code, "", "{}");
    assertThat(result.get("isError").asBoolean()).isTrue();
    assertThat(text(result)).contains(error).contains("Hint: ").contains(hint);
    assertThat(result.at("/structuredContent/status").asText()).isEqualTo("failed");
  }

  @Test
  void limitsAreNamed() {
    JsonNode result = python(LOOP, "\"limits\": {\"duration_ms\": 50}", "{}");
    assertThat(result.get("isError").asBoolean()).isTrue();
    assertThat(text(result)).contains("the limit duration_ms is 50").contains("Hint: ");
  }

  @Test
  void aSessionKeepsVariablesUntilItIsReset() {
    python("x = 20", "\"session\": \"work\"", "{}");
    assertThat(text(python("x + 1", "\"session\": \"work\"", "{}"))).isEqualTo("result: 21");
    assertThat(text(python("x", "\"session\": \"other\"", "{}"))).contains("NameError");
    assertThat(text(call("list_sessions", "{}", "{}"))).isEqualTo("work: idle\nother: idle\n");
    call("reset_session", "{\"session\": \"work\"}", "{}");
    assertThat(text(python("x", "\"session\": \"work\"", "{}"))).contains("NameError");
  }

  @Test
  void aProgramStopsForACallersFunctionAndGoesOn() {
    JsonNode stopped = python("n = fetch(6, k='v')\nn * 2", FETCH, "{}");
    assertThat(text(stopped)).contains("call_1: fetch").contains("resume_python");
    String id = stopped.at("/structuredContent/id").asText();
    String arguments =
        "{\"execution_id\": \"%s\", \"results\": [{\"id\": \"call_1\", \"value\": 21}]}"
            .formatted(id);
    assertThat(text(call("resume_python", arguments, "{}"))).isEqualTo("result: 42");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run_python | {} | The argument code: the code to run is needed.",
        "run_python | {\"code\": 1} | The argument code: must be a string",
        "run_python | {\"code\": \"1\", \"sesion\": \"a\"} | The argument sesion: there is no such",
        "run_python | {\"code\": \"1\", \"session\": \"a b\"} | The argument session: a session's"
            + " name",
        "run_python | {\"code\": \"1\", \"limits\": {\"duration_ms\": 999999999}} | at most",
        "run_python | {\"code\": \"1\", \"tools\": [\"approve\"]} | asks the user",
        "run_python | {\"code\": \"1\", \"tools\": \"x\"} | The argument tools: must be an array",
        "resume_python | {} | The argument execution_id",
        "resume_python | {\"execution_id\": \"exe_1\", \"results\": []} | there is no such"
            + " execution",
        "reset_session | {\"session\": \"nowhere\"} | there is no session 'nowhere'",
        "reset_session | {} | The argument session",
      })
  void wrongArgumentsAreAnsweredByWhatToDo(String tool, String arguments, String said) {
    JsonNode result = call(tool, arguments, "{}");
    assertThat(result.get("isError").asBoolean()).isTrue();
    assertThat(text(result)).contains(said);
  }

  @Test
  void filesGoInAndOut() {
    String code = "n = len(open('/in.txt').read())\nopen('/out.txt', 'w').write(str(n))";
    String fields = "\"session\": \"f\", \"files\": {\"/in.txt\": {\"text\": \"four\"}}";
    assertThat(python(code, fields, "{}").has("isError")).isFalse();
    assertThat(text(call("read_file", "{\"session\": \"f\", \"path\": \"/out.txt\"}", "{}")))
        .isEqualTo("4");
    assertThat(text(call("read_file", "{\"session\": \"f\"}", "{}")))
        .contains("/in.txt  4 bytes\n")
        .contains("/out.txt  1 bytes\n");
    python("open('/b', 'wb').write(b'\\xff')", "\"session\": \"f\"", "{}");
    JsonNode binary = call("read_file", "{\"session\": \"f\", \"path\": \"/b\"}", "{}");
    assertThat(binary.at("/structuredContent/base64").asText()).isEqualTo("/w==");
    assertThat(text(call("read_file", "{\"session\": \"f\", \"path\": \"/no\"}", "{}")))
        .contains("There is no file /no");
  }

  @Test
  void aPersonApprovesByElicitation() {
    String code = "print('before')\nok = approve('Delete 3 files?')\nprint(ok)\nok";
    JsonNode asked = python(code, "", ELICITS);
    assertThat(asked.get("resultType").asText()).isEqualTo("input_required");
    assertThat(asked.at("/inputRequests/call_1/method").asText()).isEqualTo("elicitation/create");
    assertThat(asked.at("/inputRequests/call_1/params/message").asText())
        .isEqualTo("Delete 3 files?");
    JsonNode unanswered = again("run_python", body(code), asked, "{}", ELICITS);
    assertThat(unanswered.get("resultType").asText()).isEqualTo("input_required");
    JsonNode done =
        again(
            "run_python",
            body(code),
            unanswered,
            "{\"call_1\": {\"action\": \"accept\", \"content\": {}}}",
            ELICITS);
    assertThat(text(done)).isEqualTo("before\nTrue\nresult: True");
  }

  @ParameterizedTest
  @CsvSource({"decline, False", "cancel, False", "accept, True"})
  void anApprovalIsWhatThePersonDid(String action, String value) {
    JsonNode asked = python("approve('Go?')", "", ELICITS);
    String responses = "{\"call_1\": {\"action\": \"%s\"}}".formatted(action);
    JsonNode done = again("run_python", body("approve('Go?')"), asked, responses, ELICITS);
    assertThat(text(done)).isEqualTo("result: " + value);
  }

  @Test
  void aPersonAnswersAQuestion() {
    String code = "ask_user('Which?', ['a', 'b'])";
    JsonNode asked = python(code, "", ELICITS);
    assertThat(
            asked
                .at("/inputRequests/call_1/params/requestedSchema/properties/answer/enum")
                .toString())
        .isEqualTo("[\"a\",\"b\"]");
    String responses = "{\"call_1\": {\"action\": \"accept\", \"content\": {\"answer\": \"b\"}}}";
    assertThat(text(again("run_python", body(code), asked, responses, ELICITS)))
        .isEqualTo("result: 'b'");
  }

  @Test
  void whereNobodyCanBeAskedTheProgramHearsOfIt() {
    assertThat(text(python("approve('Go?')", "", "{}"))).contains("PermissionError: approve()");
    assertThat(text(python("approve(1)", "", ELICITS))).contains("TypeError: approve()");
  }

  @Test
  void aStateForAnotherRequestIsRefused() {
    JsonNode asked = python("approve('Go?')", "", ELICITS);
    var params = MAPPER.createObjectNode();
    params.put("name", "run_python");
    params.set("arguments", node(body("approve('Go on?')")));
    params.set("inputResponses", node("{\"call_1\": {\"action\": \"accept\"}}"));
    params.set("requestState", asked.get("requestState"));
    JsonNode refused = messages(modern("tools/call", params.toString(), ELICITS)).getFirst();
    assertThat(refused.at("/error/code").asInt()).isEqualTo(-32602);
  }
}
