// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.session.Executions;
import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.ResumeRequest;
import dev.hognose.server.wire.WireFormat;

/** The tool {@code resume_python}: results for a run that waits for them. */
final class ResumePython implements Tool {

  private static final Json.Obj DEFINITION = ToolDefinitions.read("resume_python");

  private final Executions executions;
  private final Runs runs;

  ResumePython(Executions executions, Runs runs) {
    this.executions = executions;
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
      resume(call);
    } catch (Refusal e) {
      call.complete(ToolResults.refused(e.problem()));
    }
  }

  private void resume(Call call) {
    Json.Obj arguments = call.arguments();
    ToolDefinitions.requireKnown(DEFINITION, arguments);
    String id = arguments.text("execution_id");
    if (id == null) {
      throw Refusal.invalid("/execution_id", "the id of a run that waits is needed");
    }
    Json results = arguments.get("results");
    if (results == null) {
      throw Refusal.invalid("/results", "the results of the calls are needed");
    }
    byte[] body = Json.object().put("results", results).build().toBytes();
    var _ =
        executions.use(
            () -> executions.bring(call.client().owner(), id),
            job -> {
              ResumeRequest request = ResumeRequest.read(WireFormat.JSON.reader(body));
              runs.resume(call, job, job.sessionName(), request.answers());
              return job;
            });
  }
}
