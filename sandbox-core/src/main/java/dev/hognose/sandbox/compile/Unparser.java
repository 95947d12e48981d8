// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Expression;

/** The source text of an expression. */
final class Unparser {
  private Unparser() {}
  static String unparse(Expression e) { return e.toString(); }
}
