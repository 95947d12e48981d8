// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** The operator of a {@link Expression.UnaryOp}. */
public enum UnaryOperator {
  INVERT("~"),
  NOT("not"),
  U_ADD("+"),
  U_SUB("-");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written before its operand. */
  public String symbol() {
    return symbol;
  }
}
