// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be assigned to or deleted, and what messages call everything else. */
final class Targets {
  private Targets() {}

  /** What a target is for. */
  enum Use {
    ASSIGN,
    DELETE
  }

  /** The first part of an expression that cannot be a target, or null if it is one. */
  static @Nullable Expression firstInvalid(Expression expression, Use use) {
    return switch (expression) {
      case Expression.Name _, Expression.Attribute _, Expression.Subscript _ -> null;
      case Expression.ListExpr list -> firstInvalid(list.elements(), use);
      case Expression.TupleExpr tuple -> firstInvalid(tuple.elements(), use);
      case Expression.Starred starred ->
          use == Use.DELETE ? starred : firstInvalid(starred.value(), use);
      default -> expression;
    };
  }

  private static @Nullable Expression firstInvalid(List<Expression> elements, Use use) {
    for (Expression element : elements) {
      Expression invalid = firstInvalid(element, use);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  /** Whether an expression can be the one target of an augmented or annotated assignment. */
  static boolean isSingle(Expression expression) {
    return expression instanceof Expression.Name
        || expression instanceof Expression.Attribute
        || expression instanceof Expression.Subscript;
  }

  /** What messages call an expression. */
  static String describe(Expression expression) {
    return switch (expression) {
      case Expression.BoolOp _, Expression.BinOp _, Expression.UnaryOp _ -> "expression";
      case Expression.NamedExpr _ -> "named expression";
      case Expression.Lambda _ -> "lambda";
      case Expression.IfExp _ -> "conditional expression";
      case Expression.DictExpr _ -> "dict literal";
      case Expression.SetExpr _ -> "set display";
      case Expression.ListComp _ -> "list comprehension";
      case Expression.SetComp _ -> "set comprehension";
      case Expression.DictComp _ -> "dict comprehension";
      case Expression.GeneratorExp _ -> "generator expression";
      case Expression.Await _ -> "await expression";
      case Expression.Yield _, Expression.YieldFrom _ -> "yield expression";
      case Expression.Compare _ -> "comparison";
      case Expression.Call _ -> "function call";
      case Expression.FormattedValue _, Expression.JoinedStr _ -> "f-string expression";
      case Expression.Constant constant -> describe(constant.value());
      case Expression.Attribute _ -> "attribute";
      case Expression.Subscript _ -> "subscript";
      case Expression.Starred _ -> "starred";
      case Expression.Name _ -> "name";
      case Expression.ListExpr _ -> "list";
      case Expression.TupleExpr _ -> "tuple";
      case Expression.Slice _ -> "slice";
    };
  }

  private static String describe(Literal literal) {
    return switch (literal) {
      case Literal.NoneLiteral _ -> "None";
      case Literal.BoolLiteral bool -> bool.value() ? "True" : "False";
      case Literal.EllipsisLiteral _ -> "ellipsis";
      case Literal.IntLiteral _,
          Literal.BigIntLiteral _,
          Literal.FloatLiteral _,
          Literal.ImaginaryLiteral _,
          Literal.StringLiteral _,
          Literal.BytesLiteral _ ->
          "literal";
    };
  }
}
