// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Constant.BigIntConstant;
import dev.hognose.sandbox.code.Constant.BoolConstant;
import dev.hognose.sandbox.code.Constant.FloatConstant;
import dev.hognose.sandbox.code.Constant.IntConstant;
import dev.hognose.sandbox.code.Constant.StringConstant;
import dev.hognose.sandbox.syntax.BinaryOperator;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Literal;
import dev.hognose.sandbox.syntax.UnaryOperator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of expressions that are known before the program runs; bounded in size. */
final class Folder {
  private static final int MAX_BITS = 128;
  private static final int MAX_CHARACTERS = 4096;
  private static final int MAX_ITEMS = 4096;
  private static final long EXACT_DOUBLE = 1L << 53;

  private Folder() {}

  /** The operations of a left-deep chain, the outermost first. */
  static List<Expression.BinOp> spine(Expression.BinOp outermost) {
    List<Expression.BinOp> spine = new ArrayList<>();
    spine.add(outermost);
    while (spine.getLast().left() instanceof Expression.BinOp inner) {
      spine.add(inner);
    }
    return spine;
  }

  /** The constant of a literal. */
  static Constant literal(Literal literal) {
    return switch (literal) {
      case Literal.NoneLiteral none -> Unit.NONE;
      case Literal.BoolLiteral bool -> new BoolConstant(bool.value());
      case Literal.EllipsisLiteral ellipsis -> new Constant.EllipsisConstant();
      case Literal.IntLiteral number -> new IntConstant(number.value());
      case Literal.BigIntLiteral number -> integer(number.value());
      case Literal.FloatLiteral number -> new FloatConstant(number.value());
      case Literal.ImaginaryLiteral number -> new Constant.ImaginaryConstant(number.value());
      case Literal.StringLiteral string -> new StringConstant(string.value());
      case Literal.BytesLiteral bytes ->
          new Constant.BytesConstant(new String(bytes.value(), StandardCharsets.ISO_8859_1));
    };
  }

  /** The value of an expression, or null if it is not known. */
  static @Nullable Constant fold(Expression expression) {
    return switch (expression) {
      case Expression.Constant constant -> literal(constant.value());
      case Expression.UnaryOp operation -> unary(operation);
      case Expression.BinOp operation -> chain(operation);
      case Expression.TupleExpr tuple -> tuple(tuple.elements());
      case Expression.Subscript subscript -> item(fold(subscript.value()), fold(subscript.index()));
      case Expression.Name name when name.id().equals("__debug__") -> new BoolConstant(true);
      default -> null;
    };
  }

  /** The item that an int selects of a constant, or null. */
  private static @Nullable Constant item(@Nullable Constant container, @Nullable Constant index) {
    if (!(index instanceof IntConstant(long given))) {
      return null;
    }
    return switch (container) {
      case Constant.TupleConstant(List<Constant> items) -> {
        long at = given < 0 ? given + items.size() : given;
        yield at >= 0 && at < items.size() ? items.get((int) at) : null;
      }
      case StringConstant(String text) -> {
        int length = text.codePointCount(0, text.length());
        long at = given < 0 ? given + length : given;
        yield at >= 0 && at < length
            ? new StringConstant(
                Character.toString(text.codePointAt(text.offsetByCodePoints(0, (int) at))))
            : null;
      }
      case Constant.BytesConstant(String bytes) -> {
        long at = given < 0 ? given + bytes.length() : given;
        yield at >= 0 && at < bytes.length() ? new IntConstant(bytes.charAt((int) at)) : null;
      }
      case null, default -> null;
    };
  }

  /** The tuple of expressions that are all known, or null. */
  static @Nullable Constant tuple(List<Expression> elements) {
    List<Constant> items = items(elements);
    return items == null ? null : new Constant.TupleConstant(items);
  }

  /** The values of expressions that are all known, or null. */
  static @Nullable List<Constant> items(List<Expression> elements) {
    if (elements.size() > MAX_ITEMS) {
      return null;
    }
    List<Constant> items = new ArrayList<>(elements.size());
    for (Expression element : elements) {
      Constant item = fold(element);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return items;
  }

  private static @Nullable Constant chain(Expression.BinOp operation) {
    List<Expression.BinOp> spine = spine(operation);
    Constant value = fold(spine.getLast().left());
    for (int i = spine.size() - 1; i >= 0 && value != null; i--) {
      Constant right = fold(spine.get(i).right());
      value = right == null ? null : binary(spine.get(i).op(), value, right);
    }
    return value;
  }

  private static @Nullable Constant unary(Expression.UnaryOp operation) {
    Constant operand = fold(operation.operand());
    if (operand == null) {
      return null;
    }
    if (operation.op() == UnaryOperator.NOT) {
      Boolean truth = truth(operand);
      return truth == null ? null : new BoolConstant(!truth);
    }
    if (operand instanceof FloatConstant(double value) && operation.op() != UnaryOperator.INVERT) {
      return new FloatConstant(operation.op() == UnaryOperator.U_SUB ? -value : value);
    }
    BigInteger value = integer(operand);
    if (operand instanceof BoolConstant(boolean truth) && operation.op() == UnaryOperator.INVERT) {
      return integer(BigInteger.valueOf(truth ? -2 : -1));
    }
    if (value == null) {
      return null;
    }
    return switch (operation.op()) {
      case U_SUB -> integer(value.negate());
      case U_ADD -> integer(value);
      case INVERT -> integer(value.not());
      case NOT -> null;
    };
  }

  /** Whether a constant is true, or null if that is not worth knowing. */
  static @Nullable Boolean truth(Constant constant) {
    return switch (constant) {
      case Constant.NoneConstant none -> false;
      case Constant.EllipsisConstant ellipsis -> true;
      case BoolConstant(boolean value) -> value;
      case IntConstant(long value) -> value != 0;
      case BigIntConstant big -> true;
      case FloatConstant(double value) -> value != 0;
      case Constant.ImaginaryConstant(double value) -> value != 0;
      case StringConstant(String value) -> !value.isEmpty();
      case Constant.BytesConstant(String value) -> !value.isEmpty();
      case Constant.TupleConstant(List<Constant> items) -> !items.isEmpty();
      case Constant.FrozenSetConstant(List<Constant> items) -> !items.isEmpty();
    };
  }

  /** The value of an operation on constants, or null if it fails or is too large. */
  static @Nullable Constant binary(BinaryOperator operator, Constant left, Constant right) {
    if (left instanceof StringConstant(String text)) {
      return string(operator, text, right);
    }
    if (left instanceof BoolConstant(boolean first)
        && right instanceof BoolConstant(boolean second)) {
      Boolean truth = bools(operator, first, second);
      if (truth != null) {
        return new BoolConstant(truth);
      }
    }
    BigInteger a = integer(left);
    BigInteger b = integer(right);
    if (a != null && b != null) {
      return integers(operator, a, b);
    }
    if ((a != null || left instanceof FloatConstant)
        && (b != null || right instanceof FloatConstant)) {
      return floats(operator, left, right);
    }
    return null;
  }

  private static @Nullable Boolean bools(BinaryOperator operator, boolean left, boolean right) {
    return switch (operator) {
      case BIT_AND -> left && right;
      case BIT_OR -> left || right;
      case BIT_XOR -> left != right;
      default -> null;
    };
  }

  private static @Nullable Constant string(BinaryOperator operator, String text, Constant right) {
    if (operator == BinaryOperator.ADD
        && right instanceof StringConstant(String other)
        && text.length() + other.length() <= MAX_CHARACTERS) {
      return new StringConstant(text + other);
    }
    if (operator == BinaryOperator.MULT
        && right instanceof IntConstant(long count)
        && count >= 0
        && (text.isEmpty() || count <= MAX_CHARACTERS / text.length())) {
      return new StringConstant(text.isEmpty() ? "" : text.repeat((int) count));
    }
    return null;
  }

  private static @Nullable BigInteger integer(Constant constant) {
    return switch (constant) {
      case IntConstant(long value) -> BigInteger.valueOf(value);
      case BoolConstant(boolean value) -> value ? BigInteger.ONE : BigInteger.ZERO;
      case BigIntConstant(BigInteger value) when value.bitLength() <= 4 * MAX_BITS -> value;
      default -> null;
    };
  }

  /** The constant of an int of any size. */
  static Constant integer(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? new IntConstant(value.longValue())
        : new BigIntConstant(value);
  }

  private static @Nullable Constant integers(BinaryOperator operator, BigInteger a, BigInteger b) {
    BigInteger result =
        switch (operator) {
          case ADD -> a.add(b);
          case SUB -> a.subtract(b);
          case MULT -> a.multiply(b);
          case BIT_AND -> a.and(b);
          case BIT_OR -> a.or(b);
          case BIT_XOR -> a.xor(b);
          case L_SHIFT -> small(b) ? a.shiftLeft(b.intValue()) : null;
          case R_SHIFT -> small(b) ? a.shiftRight(b.intValue()) : null;
          case POW -> power(a, b);
          case FLOOR_DIV -> b.signum() == 0 ? null : floorDivide(a, b);
          case MOD -> b.signum() == 0 ? null : a.subtract(floorDivide(a, b).multiply(b));
          case DIV, MAT_MULT -> null;
        };
    if (operator == BinaryOperator.DIV && b.signum() != 0 && exact(a) && exact(b)) {
      return new FloatConstant((double) a.longValue() / (double) b.longValue());
    }
    return result == null || result.bitLength() > MAX_BITS ? null : integer(result);
  }

  private static boolean small(BigInteger shift) {
    return shift.signum() >= 0 && shift.bitLength() <= 7;
  }

  private static boolean exact(BigInteger value) {
    return value.bitLength() < Long.SIZE && Math.abs(value.longValue()) <= EXACT_DOUBLE;
  }

  private static @Nullable BigInteger power(BigInteger base, BigInteger exponent) {
    boolean bounded =
        small(exponent)
            && (long) Math.max(base.bitLength(), 1) * exponent.intValue() <= 2L * MAX_BITS;
    return bounded ? base.pow(exponent.intValue()) : null;
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean adjust = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return adjust ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static @Nullable Constant floats(BinaryOperator operator, Constant left, Constant right) {
    Double a = toDouble(left);
    Double b = toDouble(right);
    if (a == null || b == null) {
      return null;
    }
    return switch (operator) {
      case ADD -> new FloatConstant(a + b);
      case SUB -> new FloatConstant(a - b);
      case MULT -> new FloatConstant(a * b);
      case DIV -> b == 0 ? null : new FloatConstant(a / b);
      default -> null;
    };
  }

  private static @Nullable Double toDouble(Constant constant) {
    return switch (constant) {
      case FloatConstant(double value) -> value;
      case IntConstant(long value) when Math.abs(value) <= EXACT_DOUBLE -> (double) value;
      case BoolConstant(boolean value) -> value ? 1.0 : 0.0;
      default -> null;
    };
  }
}
