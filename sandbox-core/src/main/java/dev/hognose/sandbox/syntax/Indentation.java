// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Arrays;

/**
 * The indentation of the blocks that are open at a line, outermost first.
 *
 * <p>Each is measured twice: with tabs to multiples of eight columns, and with tabs as one column.
 * Where the two disagree on how lines compare, the meaning would depend on the width of a tab.
 */
final class Indentation {
  private static final int MAX_DEPTH = 100;
  private static final int USUAL_DEPTH = 12;

  private final Lexer lexer;
  private int[] indents = new int[USUAL_DEPTH];
  private int[] tabIndents = new int[USUAL_DEPTH];
  private int depth;

  Indentation(Lexer lexer) {
    this.lexer = lexer;
  }

  /** How many indented blocks are open. */
  int depth() {
    return depth;
  }

  /** Compares the indentation of a line with that of the lines before it. */
  void startLine(int column, int tabColumn) {
    lexer.startToken();
    int current = indents[depth];
    int currentTab = tabIndents[depth];
    if (column == current) {
      if (tabColumn != currentTab) {
        throw inconsistentTabs();
      }
    } else if (column > current) {
      if (tabColumn <= currentTab) {
        throw inconsistentTabs();
      }
      if (depth + 1 >= MAX_DEPTH) {
        throw indentationProblem(
            SyntaxProblem.Kind.INDENTATION_ERROR, "too many levels of indentation", 1, 0);
      }
      depth++;
      if (depth == indents.length) {
        indents = Arrays.copyOf(indents, MAX_DEPTH);
        tabIndents = Arrays.copyOf(tabIndents, MAX_DEPTH);
      }
      indents[depth] = column;
      tabIndents[depth] = tabColumn;
      lexer.add(Token.INDENT, null);
    } else {
      int before = depth;
      while (depth > 0 && column < indents[depth]) {
        depth--;
      }
      if (column != indents[depth]) {
        throw indentationProblem(
            SyntaxProblem.Kind.INDENTATION_ERROR,
            "unindent does not match any outer indentation level",
            lineLength() + 1,
            -1);
      }
      if (tabColumn != tabIndents[depth]) {
        throw inconsistentTabs();
      }
      for (int open = before; open > depth; open--) {
        lexer.add(Token.DEDENT, null);
      }
    }
  }

  private SyntaxProblem inconsistentTabs() {
    return indentationProblem(
        SyntaxProblem.Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation", 1, 0);
  }

  private SyntaxProblem indentationProblem(
      SyntaxProblem.Kind kind, String message, int offset, int endOffset) {
    return new SyntaxProblem(
        kind, message, lexer.source(), lexer.line(), offset, lexer.line(), endOffset);
  }

  private int lineLength() {
    String line = lexer.source().line(lexer.line());
    return line.codePointCount(0, line.length());
  }
}
