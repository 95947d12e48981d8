// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tools of the conformance suite that need several rounds, and those that become tasks. */
final class FixtureRounds {

  private static final String NAME =
      "{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}},"
          + " \"required\": [\"name\"]}";

  private static final String CONFIRMATION =
      "{\"type\": \"object\", \"properties\": {\"ok\": {\"type\": \"boolean\"}},"
          + " \"required\": [\"ok\"]}";

  private static final String COLOR =
      "{\"type\": \"object\", \"properties\": {\"color\": {\"type\": \"string\"}},"
          + " \"required\": [\"color\"]}";

  private FixtureRounds() {}

  static List<Tool> all() {
    return List.of(
        FixtureTool.of("test_input_required_result_elicitation", FixtureRounds::elicitation),
        FixtureTool.of("test_input_required_result_sampling", FixtureRounds::sampling),
        FixtureTool.of("test_input_required_result_list_roots", FixtureRounds::roots),
        FixtureTool.of("test_input_required_result_request_state", FixtureRounds::requestState),
        FixtureTool.of("test_input_required_result_tampered_state", FixtureRounds::requestState),
        FixtureTool.of("test_input_required_result_multiple_inputs", FixtureRounds::multiple),
        FixtureTool.of("test_input_required_result_multi_round", FixtureRounds::multiRound),
        FixtureTool.of("test_input_required_result_capabilities", FixtureRounds::capabilities),
        FixtureTool.of(
            "greet",
            "{\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}}",
            call ->
                call.complete(ToolResults.text("Hello, " + call.arguments().text("name") + "!"))),
        FixtureTool.of(
            "slow_compute",
            "{\"type\": \"object\", \"properties\": {\"seconds\": {\"type\": \"number\"},"
                + " \"label\": {\"type\": \"string\"}}}",
            FixtureRounds::slow),
        FixtureTool.asTask("failing_job", FixtureRounds::failing),
        FixtureTool.of("protocol_error_job", FixtureRounds::protocolError),
        FixtureTool.of(
            "confirm_delete",
            "{\"type\": \"object\", \"properties\": {\"filename\": {\"type\": \"string\"}}}",
            call -> inTask(call, Map.of("confirm", FixtureTools.form("Delete?", CONFIRMATION)))),
        FixtureTool.of("multi_input", call -> inTask(call, two())),
        FixtureTool.asTask("test_tool_with_task", FixtureRounds::roundsThenTask));
  }

  private static Map<String, InputRequest> two() {
    var requests = new LinkedHashMap<String, InputRequest>();
    requests.put("first", FixtureTools.form("Name?", NAME));
    requests.put("second", FixtureTools.form("Color?", COLOR));
    return requests;
  }

  private static void elicitation(Call call) {
    Json response = call.responses().get("user_name");
    if (response instanceof Json.Obj form && "accept".equals(form.text("action"))) {
      call.complete(ToolResults.text("Hello, " + form.object("content").text("name")));
    } else {
      call.requireInput(Map.of("user_name", FixtureTools.form("What is your name?", NAME)), null);
    }
  }

  private static void sampling(Call call) {
    Json response = call.responses().get("capital_question");
    if (response == null) {
      call.requireInput(
          Map.of("capital_question", FixtureTools.sampling("What is the capital of France?", 100)),
          null);
    } else {
      call.complete(ToolResults.text(response.toText()));
    }
  }

  private static void roots(Call call) {
    Json response = call.responses().get("client_roots");
    if (response == null) {
      call.requireInput(Map.of("client_roots", FixtureTools.roots()), null);
    } else {
      call.complete(ToolResults.text(response.toText()));
    }
  }

  private static void requestState(Call call) {
    if ("first".equals(call.state()) && call.responses().containsKey("confirm")) {
      call.complete(ToolResults.text("state-ok"));
    } else {
      call.requireInput(
          Map.of("confirm", FixtureTools.form("Please confirm", CONFIRMATION)), "first");
    }
  }

  private static void multiple(Call call) {
    var requests = new LinkedHashMap<String, InputRequest>();
    requests.put("user_name", FixtureTools.form("What is your name?", NAME));
    requests.put("greeting", FixtureTools.sampling("Generate a greeting", 50));
    requests.put("client_roots", FixtureTools.roots());
    if (call.responses().keySet().containsAll(requests.keySet())) {
      call.complete(ToolResults.text("all there"));
    } else {
      call.requireInput(requests, "all");
    }
  }

  private static void multiRound(Call call) {
    if ("2".equals(call.state()) && call.responses().containsKey("step2")) {
      call.complete(ToolResults.text("both steps done"));
    } else if ("1".equals(call.state()) && call.responses().containsKey("step1")) {
      call.requireInput(
          Map.of("step2", FixtureTools.form("Step 2: What is your favorite color?", COLOR)), "2");
    } else {
      call.requireInput(
          Map.of("step1", FixtureTools.form("Step 1: What is your name?", NAME)), "1");
    }
  }

  private static void capabilities(Call call) {
    var requests = new LinkedHashMap<String, InputRequest>();
    requests.put("user_name", FixtureTools.form("What is your name?", NAME));
    requests.put("greeting", FixtureTools.sampling("Generate a greeting", 50));
    requests.values().removeIf(request -> !call.client().answers(request));
    call.requireInput(requests, null);
  }

  private static void slow(Call call) {
    long millis =
        call.arguments().get("seconds") instanceof Json.Num(var seconds)
            ? seconds.longValue() * 1_000
            : 0;
    if (millis > 0) {
      call.detach();
    }
    FixtureTools.inBackground(
        call,
        () -> {
          Thread.sleep(millis);
          FixtureTools.done(call);
        });
  }

  private static void failing(Call call) {
    call.detach();
    FixtureTools.inBackground(
        call,
        () -> {
          Thread.sleep(1_000);
          call.complete(ToolResults.error("the job failed"));
        });
  }

  private static void protocolError(Call call) {
    call.detach();
    FixtureTools.inBackground(
        call,
        () -> {
          Thread.sleep(100);
          call.fail(RpcError.internal("the job broke the protocol"));
        });
  }

  private static void inTask(Call call, Map<String, InputRequest> requests) {
    if (call.responses().keySet().containsAll(requests.keySet())) {
      FixtureTools.done(call);
    } else {
      call.detach();
      call.requireInput(requests, null);
    }
  }

  private static void roundsThenTask(Call call) {
    Json response = call.responses().get("user_name");
    if (response instanceof Json.Obj form) {
      call.detach();
      call.complete(ToolResults.text("Hello, " + form.object("content").text("name")));
    } else {
      call.requireInput(Map.of("user_name", FixtureTools.form("What is your name?", NAME)), null);
    }
  }
}
