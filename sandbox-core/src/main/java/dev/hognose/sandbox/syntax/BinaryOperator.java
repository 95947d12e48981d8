// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** The operator of a {@link Expression.BinOp} or a {@link Statement.AugAssign}. */
public enum BinaryOperator {
  ADD("+"),
  SUB("-"),
  MULT("*"),
  MAT_MULT("@"),
  DIV("/"),
  MOD("%"),
  POW("**"),
  L_SHIFT("<<"),
  R_SHIFT(">>"),
  BIT_OR("|"),
  BIT_XOR("^"),
  BIT_AND("&"),
  FLOOR_DIV("//");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written between its operands. */
  public String symbol() {
    return symbol;
  }
}
