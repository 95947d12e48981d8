// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.vm.Environment.Mode;

/** A compiled Python source: immutable, shareable between sessions and threads. */
public final class Program {
  private final String source;
  private final String scriptName;
  private final Code code;

  private Program(String source, String scriptName, Code code) {
    this.source = source;
    this.scriptName = scriptName;
    this.code = code;
  }

  /**
   * Compiles a source.
   *
   * @param source the text
   * @param scriptName what tracebacks call it, such as {@code main.py}
   * @throws SyntaxErrorException if it is not Python
   */
  public static Program compile(String source, String scriptName) {
    return new Program(source, scriptName, Compilation.program(source, scriptName, Mode.MODULE));
  }

  /** The text. */
  public String source() {
    return source;
  }

  /** What tracebacks call it. */
  public String scriptName() {
    return scriptName;
  }

  Code code() {
    return code;
  }
}
