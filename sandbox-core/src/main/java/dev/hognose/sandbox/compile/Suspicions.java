// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.syntax.CompareOperator;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Node;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.SyntaxWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is legal and probably a mistake, and words CPython's warnings of it. */
final class Suspicions {
  private static final String COMMA = "; perhaps you missed a comma?";

  private final List<SyntaxWarning> found;

  Suspicions(List<SyntaxWarning> found) {
    this.found = found;
  }

  private void add(Node node, String message) {
    found.add(new SyntaxWarning(node.span(), message));
  }

  /** {@code is} and {@code is not} with a literal: one warning for each comparison. */
  void compare(Expression.Compare e) {
    boolean left = isLiteral(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      Expression operand = e.comparators().get(i);
      boolean right = isLiteral(operand);
      CompareOperator op = e.ops().get(i);
      boolean identity = op == CompareOperator.IS || op == CompareOperator.IS_NOT;
      if (identity && (left || right)) {
        Expression literal = left ? (i == 0 ? e.left() : e.comparators().get(i - 1)) : operand;
        String meant = op == CompareOperator.IS ? "==" : "!=";
        add(
            e,
            "\"%s\" with '%s' literal. Did you mean \"%s\"?"
                .formatted(op.symbol(), typeName(literal), meant));
        return;
      }
      left = right;
    }
  }

  private static boolean isLiteral(Expression expression) {
    Constant value = Folder.fold(expression);
    return value != null
        && !(value instanceof Constant.NoneConstant)
        && !(value instanceof Constant.BoolConstant)
        && !(value instanceof Constant.EllipsisConstant);
  }

  /** A call of something that cannot be called. */
  void call(Expression.Call e) {
    String name = e.function() instanceof Expression.Lambda ? null : typeName(e.function());
    if (name != null) {
      add(e, "'" + name + "' object is not callable" + COMMA);
    }
  }

  /** A subscript of something that has none, or with an index that does not fit. */
  void subscript(Expression.Subscript e) {
    String name = typeName(e.value());
    if (name == null) {
      return;
    }
    switch (name) {
      case "NoneType",
          "ellipsis",
          "int",
          "float",
          "complex",
          "bool",
          "set",
          "generator",
          "function" ->
          add(e, "'" + name + "' object is not subscriptable" + COMMA);
      case "str", "bytes", "tuple", "list" -> {
        String index = typeName(e.index());
        if (index != null && !index.equals("int") && !index.equals("bool")) {
          add(e, name + " indices must be integers or slices, not " + index + COMMA);
        }
      }
      default -> {}
    }
  }

  /** An assertion of a tuple, which always holds. */
  void assertion(Statement.Assert s) {
    if (s.test() instanceof Expression.TupleExpr tuple && !tuple.elements().isEmpty()) {
      add(s, "assertion is always true, perhaps remove parentheses?");
    }
  }

  /** The class of what an expression surely gives, or null. */
  private static @Nullable String typeName(Expression expression) {
    return switch (expression) {
      case Expression.TupleExpr _ -> "tuple";
      case Expression.ListExpr _, Expression.ListComp _ -> "list";
      case Expression.DictExpr _, Expression.DictComp _ -> "dict";
      case Expression.SetExpr _, Expression.SetComp _ -> "set";
      case Expression.GeneratorExp _ -> "generator";
      case Expression.JoinedStr _, Expression.FormattedValue _ -> "str";
      case Expression.Lambda _ -> "function";
      default -> {
        Constant value = Folder.fold(expression);
        if (value == null && expression instanceof Expression.Subscript e) {
          yield itemName(Folder.fold(e.value()), Folder.fold(e.index()));
        }
        yield value == null ? null : typeName(value);
      }
    };
  }

  /** The class of an item of a constant sequence, or null. */
  private static @Nullable String itemName(@Nullable Constant sequence, @Nullable Constant index) {
    long place =
        switch (index) {
          case Constant.IntConstant i -> i.value();
          case Constant.BoolConstant b -> b.value() ? 1 : 0;
          case null, default -> Long.MIN_VALUE;
        };
    int length =
        switch (sequence) {
          case Constant.BytesConstant bytes -> bytes.latin1().length();
          case Constant.TupleConstant tuple -> tuple.items().size();
          case null, default -> 0;
        };
    place = place < 0 ? place + length : place;
    if (place < 0 || place >= length) {
      return null;
    }
    return sequence instanceof Constant.TupleConstant tuple
        ? typeName(tuple.items().get((int) place))
        : "int";
  }

  private static String typeName(Constant value) {
    return switch (value) {
      case Constant.NoneConstant _ -> "NoneType";
      case Constant.EllipsisConstant _ -> "ellipsis";
      case Constant.BoolConstant _ -> "bool";
      case Constant.IntConstant _, Constant.BigIntConstant _ -> "int";
      case Constant.FloatConstant _ -> "float";
      case Constant.ImaginaryConstant _ -> "complex";
      case Constant.StringConstant _ -> "str";
      case Constant.BytesConstant _ -> "bytes";
      case Constant.TupleConstant _ -> "tuple";
      case Constant.FrozenSetConstant _ -> "frozenset";
    };
  }
}
