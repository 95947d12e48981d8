// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import org.jspecify.annotations.Nullable;

/** What the parser knows of a piece of source, as the carets of a traceback need it. */
public interface SourceShapes {
  /**
   * The part of an expression that failed: the operator of a binary operation, or the brackets of a
   * call or subscript. Lines count from 0, columns from 0 in code points; the end is exclusive.
   */
  record Anchors(int leftLine, int leftColumn, int rightLine, int rightColumn) {}

  /** The part that failed, or null if the text is no such expression. */
  @Nullable Anchors anchors(String expression);

  /**
   * Whether lines begin with a statement that says nothing but that a call is made there: {@code
   * return f(...)} or {@code x = ...(...)}.
   *
   * @param place where the call must stand: first line 0, start column, last line, end column
   */
  boolean isPlainCall(String lines, Anchors place);
}
