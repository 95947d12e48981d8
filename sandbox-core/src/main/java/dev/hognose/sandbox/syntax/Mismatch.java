// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/**
 * The signal that the tokens do not match the grammar; the parser turns it into a {@link
 * SyntaxProblem} or tries another alternative. It has no stack trace and no suppressed exceptions,
 * so that one instance serves all.
 */
@SuppressWarnings({"serial", "StaticAssignmentOfThrowable"})
final class Mismatch extends RuntimeException {
  static final Mismatch INSTANCE = new Mismatch();

  private Mismatch() {
    super(null, null, false, false);
  }
}
