// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.client.testing.Answer;
import dev.hognose.client.testing.FakeHognose;
import dev.hognose.client.wire.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the contract has a method here, which sends what the contract says. */
class OperationsTest {
  /** Those of other clients: of the Model Context Protocol, and of browsers. */
  private static final Set<String> OF_OTHERS =
      Set.of("postMcp", "streamMcp", "deleteMcp", "getPlayground", "getPlaygroundPart");

  private static final String ANYTHING =
      """
      {"id": "exe_1", "status": "completed", "executions": [], "sessions": [], "variables": [],
       "files": [], "version": "1"}
      """;

  private static final Map<String, Consumer<HognoseClient>> METHODS = new LinkedHashMap<>();

  static {
    METHODS.put("createExecution", client -> client.run("1"));
    METHODS.put("getExecution", client -> client.executions().get("exe_1"));
    METHODS.put(
        "resumeExecution",
        client -> client.executions().resume("exe_1", new ToolAnswer.Returns("call_1", 1)));
    METHODS.put("cancelExecution", client -> client.executions().cancel("exe_1"));
    METHODS.put("followExecution", client -> client.executions().events("exe_1").close());
    METHODS.put("getExecutionSnapshot", client -> client.executions().snapshot("exe_1"));
    METHODS.put("forkExecution", client -> client.executions().fork("exe_1", 2));
    METHODS.put("createSession", client -> client.sessions().create());
    METHODS.put("listSessions", client -> client.sessions().page(5));
    METHODS.put("getSession", client -> client.sessions().get("ses_1"));
    METHODS.put("deleteSession", client -> client.sessions().delete("ses_1"));
    METHODS.put("createSessionExecution", client -> client.sessions().open("ses_1").run("1"));
    METHODS.put("resetSession", client -> client.sessions().open("ses_1").reset());
    METHODS.put("interruptSession", client -> client.sessions().open("ses_1").interrupt());
    METHODS.put("listVariables", client -> client.sessions().open("ses_1").variables());
    METHODS.put("listFiles", client -> client.sessions().open("ses_1").files().list());
    METHODS.put("getFile", client -> client.sessions().open("ses_1").files().get("/a/b"));
    METHODS.put("putFile", client -> client.sessions().open("ses_1").files().put("/a/b", "c"));
    METHODS.put("deleteFile", client -> client.sessions().open("ses_1").files().delete("/a/b"));
    METHODS.put("getSessionSnapshot", client -> client.sessions().open("ses_1").snapshot());
    METHODS.put("loadSnapshot", client -> client.snapshots().restore(new byte[1]));
    METHODS.put("createProgram", client -> client.programs().compile("1"));
    METHODS.put("getProgramContent", client -> client.programs().content("sha256:ab"));
    METHODS.put("getToolSchema", client -> client.toolSchema(ToolFormat.MCP));
    METHODS.put("getInfo", HognoseClient::info);
    METHODS.put("isAlive", HognoseClient::alive);
    METHODS.put("isReady", HognoseClient::ready);
    METHODS.put("getMetrics", HognoseClient::metrics);
    METHODS.put("getContract", HognoseClient::contract);
  }

  /** The method and path of an operation, such as {@code GET /v1/sessions/{id}}. */
  private static Map<String, String> contract() throws IOException {
    var operations = new LinkedHashMap<String, String>();
    var path = "";
    var method = "";
    for (var line : Files.readAllLines(contractFile())) {
      if (line.matches("  /.*:")) {
        path = line.strip().replaceAll(":$", "");
      } else if (line.matches("    (get|put|post|delete|patch|head|options):")) {
        method = line.strip().replaceAll(":$", "").toUpperCase(java.util.Locale.ROOT);
      } else if (line.matches("      operationId: .*")) {
        operations.put(line.strip().substring("operationId: ".length()), method + " " + path);
      }
    }
    return operations;
  }

  private static Path contractFile() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .map(folder -> folder.resolve("openapi.yaml"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyOperationHasAMethod() throws IOException {
    var expected = contract().keySet().stream().filter(id -> !OF_OTHERS.contains(id)).toList();
    assertThat(METHODS.keySet()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @TestFactory
  List<DynamicTest> eachMethodSendsWhatTheContractSays() throws IOException {
    var contract = contract();
    return METHODS.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(), () -> check(contract.get(each.getKey()), each.getValue())))
        .toList();
  }

  private static void check(String operation, Consumer<HognoseClient> method) {
    try (var fake = FakeHognose.start();
        var client = HognoseClient.connect(fake.uri())) {
      for (var verb : List.of("GET", "PUT", "POST", "DELETE")) {
        fake.when(verb, ".*", _ -> Answer.json(200, JsonReader.read(ANYTHING)));
      }
      fake.when("GET", ".*/events", _ -> Answer.events("\n"));
      method.accept(client);
      var sent = fake.received().getFirst();
      // a path of files has slashes
      var template =
          Pattern.compile(
              Pattern.quote(operation)
                  .replace("{path}", "\\E.+\\Q")
                  .replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q"));
      assertThat(sent.method() + " " + sent.path()).matches(template);
    }
  }
}
