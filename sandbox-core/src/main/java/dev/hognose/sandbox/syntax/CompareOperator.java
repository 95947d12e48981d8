// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** One operator of a {@link Expression.Compare}. */
public enum CompareOperator {
  EQ("=="),
  NOT_EQ("!="),
  LT("<"),
  LT_E("<="),
  GT(">"),
  GT_E(">="),
  IS("is"),
  IS_NOT("is not"),
  IN("in"),
  NOT_IN("not in");

  private final String symbol;

  CompareOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written between its operands. */
  public String symbol() {
    return symbol;
  }
}
