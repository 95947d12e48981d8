// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/**
 * The place of a node in its source.
 *
 * <p>Values are those of CPython's {@code ast}: lines count from 1; columns count from 0, in code
 * points (not in UTF-8 bytes); the end is exclusive.
 */
public record Span(int line, int column, int endLine, int endColumn) {
  /** The smallest span that starts where this one starts and ends where {@code last} ends. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }
}
