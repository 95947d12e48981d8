// SPDX-License-Identifier: Apache-2.0
package dev.hognose.springai;

import dev.hognose.client.PythonTool;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;

/**
 * The {@code run_python} tool of Spring AI.
 *
 * {@snippet :
 * var python = PythonTool.perConversation(client, SessionOptions.defaults()).tools(tools);
 * var answer = ChatClient.create(model)
 *     .prompt("What does it cost?")
 *     .tools(new HognoseToolCallback(python))
 *     .toolContext(Map.of(ChatMemory.CONVERSATION_ID, "anna"))
 *     .call()
 *     .content();
 * }
 *
 * <p>The entry {@link ChatMemory#CONVERSATION_ID} of the tool context is the conversation of {@link
 * PythonTool#perConversation}; without one, all calls are of one conversation. A program that fails
 * gives its traceback, for the model to read. Immutable and usable by many threads.
 */
public final class HognoseToolCallback implements ToolCallback {
  private final PythonTool python;

  /** The tool over a client's. */
  public HognoseToolCallback(PythonTool python) {
    this.python = python;
  }

  @Override
  public ToolDefinition getToolDefinition() {
    var spec = python.spec();
    return ToolDefinition.builder()
        .name(spec.name())
        .description(spec.description())
        .inputSchema(spec.schema())
        .build();
  }

  @Override
  public String call(String toolInput) {
    return call(toolInput, null);
  }

  @Override
  public String call(String toolInput, @Nullable ToolContext toolContext) {
    var conversation =
        toolContext == null ? null : toolContext.getContext().get(ChatMemory.CONVERSATION_ID);
    return python.call(conversation == null ? "" : conversation.toString(), toolInput).text();
  }
}
