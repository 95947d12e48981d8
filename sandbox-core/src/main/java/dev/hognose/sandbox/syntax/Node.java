// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** Anything in the syntax tree that has a place in the source. */
public sealed interface Node
    permits Expression,
        Expression.Keyword,
        Parameter,
        Pattern,
        Statement,
        Statement.Alias,
        Statement.ExceptHandler,
        TypeParameter {
  Span span();
}
