// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.session.Executions;
import dev.hognose.server.session.Job;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tool {@code run_python}: code in a fresh sandbox or in a session. */
final class RunPython implements Tool {

  private static final Json.Obj DEFINITION = ToolDefinitions.read("run_python");

  private final Executions executions;
  private final NamedSessions sessions;
  private final Runs runs;

  RunPython(Executions executions, NamedSessions sessions, Runs runs) {
    this.executions = executions;
    this.sessions = sessions;
    this.runs = runs;
  }

  @Override
  public Json.Obj definition() {
    return DEFINITION;
  }

  @Override
  public void call(Call call) {
    try {
      String state = call.state();
      if (state != null) {
        runs.answered(call, state);
        return;
      }
      run(call);
    } catch (Refusal e) {
      call.complete(ToolResults.refused(e.problem()));
    }
  }

  private void run(Call call) {
    String owner = call.client().owner();
    Json.Obj arguments = call.arguments();
    Json named = arguments.get("session");
    if (named != null && !(named instanceof Json.Str)) {
      throw Refusal.invalid("/session", "must be a string");
    }
    ExecutionRequest request =
        ExecutionRequest.read(WireFormat.JSON.reader(request(arguments).toBytes()));
    if (named instanceof Json.Str(String name)) {
      long since = System.nanoTime();
      Job job =
          sessions.useOrCreate(
              call.client().caller(),
              name,
              request.queueTimeoutMillis(),
              session -> executions.submit(owner, request, session, since, _ -> {}));
      runs.start(call, job, name);
    } else {
      runs.start(call, executions.submit(owner, request), null);
    }
  }

  /** The arguments as the body of a request to run code. */
  private static Json.Obj request(Json.Obj arguments) {
    if (!arguments.has("code")) {
      throw Refusal.invalid("/code", "the code to run is needed");
    }
    Json.Builder request = Json.object();
    for (Map.Entry<String, Json> argument : arguments.members().entrySet()) {
      if (ToolDefinitions.has(DEFINITION, argument.getKey())) {
        if (!argument.getKey().equals("session")) {
          request.put(argument.getKey(), argument.getValue());
        }
      } else {
        throw Refusal.invalid("/" + argument.getKey(), "there is no such argument");
      }
    }
    return request.put("tools", tools(arguments.get("tools"))).put("on_busy", "queue").build();
  }

  private static Json tools(@Nullable Json given) {
    if (given != null && !(given instanceof Json.Arr)) {
      throw Refusal.invalid("/tools", "must be an array");
    }
    List<Json> all =
        new ArrayList<>(given instanceof Json.Arr(List<Json> items) ? items : List.of());
    for (Json tool : all) {
      String name = tool instanceof Json.Str(String text) ? text : nameOf(tool);
      if (PersonQuestion.of(name) != null) {
        throw Refusal.invalid("/tools", "'" + name + "' is there already: it asks the user");
      }
    }
    for (PersonQuestion question : PersonQuestion.values()) {
      all.add(
          Json.object()
              .put("name", question.function())
              .put("description", question.description())
              .build());
    }
    return new Json.Arr(all);
  }

  private static String nameOf(Json tool) {
    return tool instanceof Json.Obj object ? String.valueOf(object.text("name")) : "";
  }
}
