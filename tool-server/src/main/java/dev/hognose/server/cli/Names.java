// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.sandbox.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that may follow what was typed: those of the session, of builtins and of the language,
 * or, after a dot, those of an object's attributes.
 *
 * <p>They are asked of the session by {@code dir}, within small bounds: a look at names should not
 * keep anybody waiting.
 */
final class Names {

  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?:([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*)\\.)?([A-Za-z_0-9]*)");

  private static final List<String> WORDS =
      List.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "match",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private static final Limits BOUNDS = new Limits(200, 16 << 20, 200_000, 100, 1, 1);

  private Names() {}

  /** The words of the language. */
  static List<String> words() {
    return WORDS;
  }

  /**
   * What the expression, a name or names with dots between, may become; in order.
   *
   * @param expression what was typed last, such as {@code os.pa}
   */
  static List<String> of(Session session, String expression) {
    Matcher parts = EXPRESSION.matcher(expression);
    if (!parts.matches() || !session.usable()) {
      return List.of();
    }
    String object = parts.group(1);
    String start = parts.group(2);
    var found = new TreeSet<String>();
    if (object == null) {
      found.addAll(WORDS);
      found.addAll(ask(session, "dir()"));
      found.addAll(ask(session, "dir(__import__('builtins'))"));
    } else {
      found.addAll(ask(session, "dir(" + object + ")"));
    }
    String before = object == null ? "" : object + ".";
    var names = new ArrayList<String>();
    for (String name : found) {
      boolean shown = !name.startsWith("_") || start.startsWith("_");
      if (shown && name.startsWith(start)) {
        names.add(before + name);
      }
    }
    return names;
  }

  private static List<String> ask(Session session, String question) {
    try {
      Program program = Program.compile(question, "names.py");
      Progress end =
          session.start(program, ExecutionOptions.DEFAULT.withLimits(BOUNDS)).run(Long.MAX_VALUE);
      return end instanceof Progress.Complete(Value value, _) ? texts(value) : List.of();
    } catch (SyntaxErrorException | IllegalStateException e) {
      return List.of();
    }
  }

  private static List<String> texts(Value value) {
    var texts = new ArrayList<String>();
    if (value instanceof Value.ListValue(List<Value> items)) {
      for (Value item : items) {
        if (item instanceof Value.Str(String text)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
