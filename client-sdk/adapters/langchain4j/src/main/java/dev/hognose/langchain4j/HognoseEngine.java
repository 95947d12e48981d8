// SPDX-License-Identifier: Apache-2.0
package dev.hognose.langchain4j;

import dev.hognose.client.PythonTool;
import dev.langchain4j.code.CodeExecutionEngine;

/**
 * A code execution engine of LangChain4j that runs Python.
 *
 * {@snippet :
 * CodeExecutionEngine engine = new HognoseEngine(PythonTool.fresh(client));
 * var printed = engine.execute("sum(range(10))");   // "result: 45"
 * }
 *
 * <p>A program that fails gives its traceback, for the model to read.
 */
public final class HognoseEngine implements CodeExecutionEngine {
  private final PythonTool python;

  /** An engine over a client's tool, with its session, host functions and limits. */
  public HognoseEngine(PythonTool python) {
    this.python = python;
  }

  @Override
  public String execute(String code) {
    return python.run(code).text();
  }
}
