// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.List;
import java.util.Random;

/** Changes characters of source text, and has some of it compiled by the guest as well. */
final class SourceFuzz {
  private static final String[] PIECES = {
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\\n",
    "\n",
    "\r",
    "\r\n",
    "\f",
    "\t",
    " ",
    "\u0000",
    "\u00a0",
    "\ufeff",
    "\u2028",
    "\ud83d\ude00",
    "\ud800",
    "\u0661",
    "\u0301",
    "\uff21",
    "\u00aa",
    "\u0149",
    "\u212a",
    "\u1885",
    "\u00b7",
    "\u2118",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "f'{",
    "}'",
    "{{",
    "!r",
    ":>",
    "f'''{",
    "rb'",
    "u'",
    "\\N{DIGIT ONE}",
    "\\x",
    "\\u12",
    "\\777",
    "0_",
    "1e",
    "0x",
    "1_000",
    "1.",
    ".5j",
    "0777",
    "#",
    "# -*- coding: latin-1 -*-\n",
    ";",
    ":",
    ":=",
    "->",
    "**",
    "//",
    "!=",
    "<>",
    "...",
    "@",
    "$",
    "?",
    "`",
    "!",
    "*",
    ",",
    "=",
    "~",
    "lambda",
    "await ",
    "match x:\n case",
    "type X = ",
    "    ",
    "if 1:\n",
    "else",
    "async ",
    "yield",
    "not ",
    "is ",
    "in ",
    "except*",
    "return"
  };

  private static final String COMPILED =
      """
      import ast, tokenize, io
      for use in (ast.parse, eval, exec, lambda t: compile(t, 't', 'single'),
                  lambda t: compile(t, 't', 'eval'), ast.literal_eval,
                  lambda t: list(tokenize.generate_tokens(io.StringIO(t).readline))):
          try: print(type(use(text)).__name__)
          except Exception as e: print(type(e).__name__, e)
      """;

  private SourceFuzz() {}

  /** A source made of these lines. */
  static String changed(Random random, List<String> lines) {
    StringBuilder text = new StringBuilder(String.join("\n", lines)).append('\n');
    for (int i = random.nextInt(5); i >= 0; i--) {
      change(random, text);
    }
    return random.nextInt(4) == 0 ? "text = " + literal(text) + "\n" + COMPILED : text.toString();
  }

  private static void change(Random random, StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 3));
    String piece = PIECES[random.nextInt(PIECES.length)];
    switch (random.nextInt(8)) {
      case 0, 1 -> text.delete(at, end);
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      case 3, 4 -> text.replace(at, end, piece);
      case 5 -> text.insert(at, piece.repeat(random.nextInt(6) == 0 ? 300 : 1));
      case 6 -> text.insert(at, Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
      default -> text.setLength(random.nextInt(3) == 0 ? at : text.length());
    }
  }

  /** A text as a literal of Python. */
  private static String literal(CharSequence text) {
    StringBuilder out = new StringBuilder("'");
    text.codePoints()
        .forEach(
            c -> {
              if (c >= ' ' && c < 127 && c != '\'' && c != '\\') {
                out.append((char) c);
              } else {
                out.append(String.format("\\U%08x", c));
              }
            });
    return out.append('\'').toString();
  }
}
