// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/**
 * Lines that are no Python, but that programs written by language models bring along: the fences of
 * Markdown, commands of IPython and of a shell, prompts. What is said of them follows the words of
 * CPython.
 */
final class ForeignLine {
  private static final String UNKNOWN = "invalid syntax";
  private static final String INSTALLING =
      "packages cannot be installed here; use the standard library";

  private ForeignLine() {}

  /**
   * The message for a token that does not fit.
   *
   * @param line the line that it stands in
   * @param column where, in code points
   */
  static String problem(String line, int column) {
    String text = line.strip();
    String before = line.substring(0, line.offsetByCodePoints(0, column)).strip();
    String reason =
        before.isEmpty()
            ? first(text)
            : text.matches("pip3? install .*") && before.startsWith("pip") ? INSTALLING : "";
    return reason.isEmpty() ? UNKNOWN : UNKNOWN + ": " + reason;
  }

  private static String first(String text) {
    if (text.startsWith("```")) {
      return "lines of ``` are Markdown, not Python; leave them out";
    }
    if (text.matches("[!%]\\s*pip3? .*")) {
      return INSTALLING;
    }
    if (text.matches("![A-Za-z./][A-Za-z./].*")) {
      return "'!' is IPython's, and there is no shell here";
    }
    if (text.matches("%%?[A-Za-z_].*")) {
      return "'%' commands are IPython's, not Python";
    }
    return text.startsWith(">>> ") ? "leave out the prompts '>>>' and '...'" : "";
  }
}
