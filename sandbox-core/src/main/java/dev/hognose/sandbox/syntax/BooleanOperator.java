// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** The operator of a {@link Expression.BoolOp}. */
public enum BooleanOperator {
  AND,
  OR
}
