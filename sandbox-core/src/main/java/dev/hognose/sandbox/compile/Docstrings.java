// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docstrings, without the indentation that their lines have in common. */
final class Docstrings {
  private static final int TAB = 8;

  private Docstrings() {}

  /** The docstring that a body starts with, or null. */
  static @Nullable String of(List<Statement> body) {
    if (body.isEmpty() || !(body.getFirst() instanceof Statement.ExpressionStatement first)) {
      return null;
    }
    String text = DisplayCompiler.text(first.value());
    return text == null ? null : clean(text);
  }

  /** Strips what all lines but the first have in common, and the first line's own indentation. */
  static String clean(String text) {
    String expanded = expandTabs(text);
    String[] lines = expanded.split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indent(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    StringBuilder out = new StringBuilder(expanded.length());
    out.append(lines[0], indent(lines[0]), lines[0].length());
    for (int i = 1; i < lines.length; i++) {
      out.append('\n');
      int from = Math.min(margin == Integer.MAX_VALUE ? 0 : margin, indent(lines[i]));
      out.append(lines[i], from, lines[i].length());
    }
    return out.toString();
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String expandTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + TAB);
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int width = TAB - column % TAB;
        out.repeat(' ', width);
        column += width;
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + (Character.isLowSurrogate(c) ? 0 : 1);
      }
    }
    return out.toString();
  }
}
