// SPDX-License-Identifier: Apache-2.0
package dev.hognose.langchain4j;

import dev.hognose.client.PythonAnswer;
import dev.hognose.client.PythonTool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.langchain4j.service.tool.ToolProvider;
import dev.langchain4j.service.tool.ToolProviderRequest;
import dev.langchain4j.service.tool.ToolProviderResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code run_python} tool of LangChain4j: its specification and who executes it, and a provider
 * of both.
 *
 * {@snippet :
 * var python = PythonTool.perConversation(client, SessionOptions.defaults()).tools(tools);
 * var assistant = AiServices.builder(Assistant.class)
 *     .chatModel(model)
 *     .chatMemoryProvider(id -> MessageWindowChatMemory.builder().id(id).maxMessages(20).build())
 *     .toolProvider(new HognoseTool(python))
 *     .build();
 * }
 *
 * <p>The id of the chat memory is the conversation of {@link PythonTool#perConversation}. Immutable
 * and usable by many threads.
 */
public final class HognoseTool implements ToolProvider, ToolExecutor {
  private final PythonTool python;

  /** The tool over a client's. */
  public HognoseTool(PythonTool python) {
    this.python = python;
  }

  /** What the model is told of the tool. */
  public ToolSpecification specification() {
    var spec = python.spec();
    var parameters =
        JsonObjectSchema.builder()
            .addStringProperty("code", PythonTool.CODE_DESCRIPTION)
            .required("code")
            .additionalProperties(false)
            .build();
    return ToolSpecification.builder()
        .name(spec.name())
        .description(spec.description())
        .parameters(parameters)
        .build();
  }

  @Override
  public ToolProviderResult provideTools(ToolProviderRequest request) {
    return new ToolProviderResult(Map.of(specification(), this));
  }

  @Override
  public String execute(ToolExecutionRequest request, @Nullable Object memoryId) {
    return answer(request, memoryId).text();
  }

  /** The result with its text, whether it is an error, and the {@link PythonAnswer} itself. */
  @Override
  public ToolExecutionResult executeWithContext(
      ToolExecutionRequest request, @Nullable InvocationContext context) {
    var answer = answer(request, context == null ? null : context.chatMemoryId());
    return ToolExecutionResult.builder()
        .isError(answer.isError())
        .result(answer)
        .resultText(answer.text())
        .build();
  }

  private PythonAnswer answer(ToolExecutionRequest request, @Nullable Object memoryId) {
    return python.call(memoryId == null ? "" : memoryId.toString(), request.arguments());
  }
}
