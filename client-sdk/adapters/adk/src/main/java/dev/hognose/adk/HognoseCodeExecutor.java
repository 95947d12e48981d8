// SPDX-License-Identifier: Apache-2.0
package dev.hognose.adk;

import com.google.adk.agents.InvocationContext;
import com.google.adk.codeexecutors.BaseCodeExecutor;
import com.google.adk.codeexecutors.CodeExecutionUtils.CodeExecutionInput;
import com.google.adk.codeexecutors.CodeExecutionUtils.CodeExecutionResult;
import com.google.adk.codeexecutors.CodeExecutionUtils.File;
import dev.hognose.client.HognoseClient;
import dev.hognose.client.PythonAnswer;
import dev.hognose.client.PythonTool;
import dev.hognose.client.Script;
import dev.hognose.client.SessionOptions;
import dev.hognose.client.Tools;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A code executor of the Agent Development Kit: the code blocks of a model's answer run in a
 * sandbox.
 *
 * {@snippet :
 * var agent = LlmAgent.builder()
 *     .name("analyst")
 *     .model(model)
 *     .instruction("Answer by Python code.")
 *     .codeExecutor(HognoseCodeExecutor.stateful(client, tools))
 *     .build();
 * }
 *
 * <ul>
 *   <li>Input files are in the working directory of the code; files that it makes or changes there
 *       become artifacts.
 *   <li>The value of the last expression is shown with the output.
 *   <li>A program that fails gives its output and traceback as standard error, from which the kit
 *       lets the model try again.
 * </ul>
 *
 * <p>Usable by many threads.
 */
public final class HognoseCodeExecutor extends BaseCodeExecutor {
  private final HognoseClient client;
  private final PythonTool python;
  private final OutputFiles outputs;
  private final boolean stateful;

  private HognoseCodeExecutor(
      HognoseClient client, Tools tools, SessionOptions options, boolean stateful) {
    this.client = client;
    this.python = PythonTool.perConversation(client, options).tools(tools);
    this.outputs = new OutputFiles(client);
    this.stateful = stateful;
  }

  /** Each block of code in a fresh sandbox. */
  public static HognoseCodeExecutor stateless(HognoseClient client, Tools tools) {
    return new HognoseCodeExecutor(client, tools, SessionOptions.defaults(), false);
  }

  /** Variables and files stay within a session of the kit. */
  public static HognoseCodeExecutor stateful(HognoseClient client, Tools tools) {
    return stateful(client, tools, SessionOptions.defaults());
  }

  /** {@link #stateful(HognoseClient, Tools)} with options for the sandboxes' sessions. */
  public static HognoseCodeExecutor stateful(
      HognoseClient client, Tools tools, SessionOptions options) {
    return new HognoseCodeExecutor(client, tools, options, true);
  }

  /** Whether variables stay. */
  @Override
  public boolean stateful() {
    return stateful;
  }

  @Override
  public CodeExecutionResult executeCode(InvocationContext context, CodeExecutionInput input) {
    var conversation =
        stateful
            ? input.executionId().orElseGet(() -> context.session().id())
            : UUID.randomUUID().toString();
    var script = Script.of(input.code());
    for (var file : input.inputFiles()) {
      script = script.file("/" + file.name(), Base64.getDecoder().decode(file.content()));
    }
    var answer = python.run(conversation, script);
    var session = answer.outcome().flatMap(outcome -> outcome.execution().session());
    try {
      return result(
          answer, session.map(id -> outputs.of(id, input.inputFiles())).orElse(List.of()));
    } finally {
      if (!stateful) {
        session.ifPresent(client.sessions()::delete);
      }
    }
  }

  private static CodeExecutionResult result(PythonAnswer answer, List<File> files) {
    return CodeExecutionResult.builder()
        .stdout(answer.isError() ? "" : answer.text())
        .stderr(answer.isError() ? answer.text() : "")
        .outputFiles(files)
        .build();
  }
}
