// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Arguments;
import dev.hognose.sandbox.syntax.BinaryOperator;
import dev.hognose.sandbox.syntax.BooleanOperator;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Parameter;
import dev.hognose.sandbox.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source text of an expression, spaced and parenthesized as CPython does it in annotations
 * under {@code from __future__ import annotations}.
 */
final class Unparser {
  /** Levels of binding, the loosest first. */
  private static final int TUPLE = 1;

  private static final int TEST = 3;
  private static final int OR = 4;
  private static final int AND = 5;
  private static final int NOT = 6;
  private static final int COMPARISON = 7;
  private static final int BIT_OR = 8;
  private static final int BIT_XOR = 9;
  private static final int BIT_AND = 10;
  private static final int SHIFT = 11;
  private static final int ARITHMETIC = 12;
  private static final int TERM = 13;
  private static final int FACTOR = 14;
  private static final int POWER = 15;
  private static final int AWAIT = 16;
  private static final int ATOM = 17;

  private final StringBuilder out = new StringBuilder();

  private Unparser() {}

  static String unparse(Expression expression) {
    Unparser unparser = new Unparser();
    unparser.write(expression, TEST);
    return unparser.out.toString();
  }

  /** The text of a replacement field's value, in parentheses where it binds loosely. */
  static String unparseField(Expression expression) {
    Unparser unparser = new Unparser();
    unparser.write(expression, TEST + 1);
    return unparser.out.toString();
  }

  /** Writes an expression where something binds as tightly as {@code level}. */
  private void write(Expression expression, int level) {
    switch (expression) {
      case Expression.BoolOp e -> booleans(e, level);
      case Expression.NamedExpr e -> {
        out.append('(').append(e.target().id()).append(" := ");
        write(e.value(), ATOM);
        out.append(')');
      }
      case Expression.BinOp e -> binary(e, level);
      case Expression.UnaryOp e -> unary(e, level);
      case Expression.Lambda e -> lambda(e, level);
      case Expression.IfExp e -> conditional(e, level);
      case Expression.DictExpr e -> dict(e);
      case Expression.SetExpr e -> list("{", e.elements(), "}");
      case Expression.ListComp e -> comprehension("[", e.element(), e.generators(), "]");
      case Expression.SetComp e -> comprehension("{", e.element(), e.generators(), "}");
      case Expression.DictComp e -> {
        out.append('{');
        write(e.key(), TEST);
        out.append(": ");
        comprehension("", e.value(), e.generators(), "}");
      }
      case Expression.GeneratorExp e -> comprehension("(", e.element(), e.generators(), ")");
      case Expression.Await e -> awaited(e, level);
      case Expression.Yield e -> yielded("(yield", e.value());
      case Expression.YieldFrom e -> yielded("(yield from", e.value());
      case Expression.Compare e -> compare(e, level);
      case Expression.Call e -> call(e);
      case Expression.FormattedValue e -> out.append(FStrings.unparse(List.of(e)));
      case Expression.JoinedStr e -> out.append(FStrings.unparse(e.values()));
      case Expression.Constant e -> out.append(Literals.unparse(e.value()));
      case Expression.Attribute e -> attribute(e);
      case Expression.Subscript e -> subscript(e);
      case Expression.Starred e -> {
        out.append('*');
        write(e.value(), BIT_OR);
      }
      case Expression.Name e -> out.append(e.id());
      case Expression.ListExpr e -> list("[", e.elements(), "]");
      case Expression.TupleExpr e -> tuple(e.elements(), level > TUPLE || e.elements().isEmpty());
      case Expression.Slice e -> slice(e);
    }
  }

  private void open(boolean parentheses) {
    if (parentheses) {
      out.append('(');
    }
  }

  private void close(boolean parentheses) {
    if (parentheses) {
      out.append(')');
    }
  }

  private void booleans(Expression.BoolOp e, int level) {
    int own = e.op() == BooleanOperator.OR ? OR : AND;
    boolean parentheses = level > own;
    open(parentheses);
    for (int i = 0; i < e.values().size(); i++) {
      out.append(i == 0 ? "" : own == OR ? " or " : " and ");
      write(e.values().get(i), own + 1);
    }
    close(parentheses);
  }

  private static int level(BinaryOperator operator) {
    return switch (operator) {
      case ADD, SUB -> ARITHMETIC;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case POW -> POWER;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
    };
  }

  private void binary(Expression.BinOp e, int level) {
    int own = level(e.op());
    boolean parentheses = level > own;
    boolean power = e.op() == BinaryOperator.POW;
    open(parentheses);
    write(e.left(), power ? own + 1 : own);
    out.append(' ').append(e.op().symbol()).append(' ');
    write(e.right(), power ? own : own + 1);
    close(parentheses);
  }

  private void unary(Expression.UnaryOp e, int level) {
    boolean not = e.op() == UnaryOperator.NOT;
    int own = not ? NOT : FACTOR;
    boolean parentheses = level > own;
    open(parentheses);
    out.append(e.op().symbol()).append(not ? " " : "");
    write(e.operand(), own);
    close(parentheses);
  }

  private void lambda(Expression.Lambda e, int level) {
    boolean parentheses = level > TEST;
    open(parentheses);
    out.append("lambda");
    String parameters = parameters(e.arguments());
    boolean spaced = !parameters.isEmpty() && !parameters.startsWith("*");
    out.append(spaced ? " " : "").append(parameters).append(": ");
    write(e.body(), TEST);
    close(parentheses);
  }

  private static String parameters(Arguments arguments) {
    List<String> parts = new ArrayList<>();
    arguments.positionalOnly().forEach(one -> parts.add(parameter(one)));
    if (!parts.isEmpty()) {
      parts.add("/");
    }
    arguments.positional().forEach(one -> parts.add(parameter(one)));
    Parameter star = arguments.varargs();
    if (star != null) {
      parts.add("*" + star.name());
    } else if (!arguments.keywordOnly().isEmpty()) {
      parts.add("*");
    }
    arguments.keywordOnly().forEach(one -> parts.add(parameter(one)));
    Parameter doubleStar = arguments.kwargs();
    if (doubleStar != null) {
      parts.add("**" + doubleStar.name());
    }
    return String.join(", ", parts);
  }

  private static String parameter(Parameter parameter) {
    Expression value = parameter.defaultValue();
    return value == null ? parameter.name() : parameter.name() + "=" + unparse(value);
  }

  private void conditional(Expression.IfExp e, int level) {
    boolean parentheses = level > TEST;
    open(parentheses);
    write(e.body(), TEST + 1);
    out.append(" if ");
    write(e.test(), TEST + 1);
    out.append(" else ");
    write(e.orElse(), TEST);
    close(parentheses);
  }

  private void dict(Expression.DictExpr e) {
    out.append('{');
    String separator = "";
    for (Expression.DictEntry entry : e.entries()) {
      out.append(separator);
      separator = ", ";
      Expression key = entry.key();
      if (key != null) {
        write(key, TEST);
        out.append(": ");
        write(entry.value(), TEST);
      } else {
        out.append("**");
        write(entry.value(), BIT_OR);
      }
    }
    out.append('}');
  }

  private void list(String open, List<Expression> elements, String close) {
    out.append(open);
    for (int i = 0; i < elements.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(elements.get(i), TEST);
    }
    out.append(close);
  }

  private void tuple(List<Expression> elements, boolean parentheses) {
    open(parentheses);
    list("", elements, elements.size() == 1 ? "," : "");
    close(parentheses);
  }

  private void comprehension(
      String open, Expression element, List<Expression.Comprehension> generators, String close) {
    out.append(open);
    write(element, TEST);
    for (Expression.Comprehension generator : generators) {
      out.append(generator.async() ? " async for " : " for ");
      write(generator.target(), TUPLE);
      out.append(" in ");
      write(generator.iterable(), TEST + 1);
      for (Expression condition : generator.conditions()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
    out.append(close);
  }

  private void awaited(Expression.Await e, int level) {
    boolean parentheses = level > AWAIT;
    open(parentheses);
    out.append("await ");
    write(e.value(), ATOM);
    close(parentheses);
  }

  private void yielded(String start, @Nullable Expression value) {
    out.append(start);
    if (value != null) {
      out.append(' ');
      write(value, ATOM);
    }
    out.append(')');
  }

  private void compare(Expression.Compare e, int level) {
    boolean parentheses = level > COMPARISON;
    open(parentheses);
    write(e.left(), COMPARISON + 1);
    for (int i = 0; i < e.ops().size(); i++) {
      out.append(' ').append(e.ops().get(i).symbol()).append(' ');
      write(e.comparators().get(i), COMPARISON + 1);
    }
    close(parentheses);
  }

  private void call(Expression.Call e) {
    write(e.function(), ATOM);
    if (e.keywords().isEmpty()
        && e.arguments().size() == 1
        && e.arguments().getFirst() instanceof Expression.GeneratorExp generator) {
      write(generator, ATOM);
      return;
    }
    out.append('(');
    list("", e.arguments(), "");
    String separator = e.arguments().isEmpty() ? "" : ", ";
    for (Expression.Keyword keyword : e.keywords()) {
      out.append(separator);
      separator = ", ";
      out.append(keyword.name() == null ? "**" : keyword.name() + "=");
      write(keyword.value(), TEST);
    }
    out.append(')');
  }

  private void attribute(Expression.Attribute e) {
    write(e.value(), ATOM);
    boolean digits =
        e.value() instanceof Expression.Constant number && Literals.isInt(number.value());
    out.append(digits ? " ." : ".").append(e.attribute());
  }

  private void subscript(Expression.Subscript e) {
    write(e.value(), ATOM);
    out.append('[');
    if (e.index() instanceof Expression.TupleExpr tuple && !tuple.elements().isEmpty()) {
      tuple(tuple.elements(), false);
    } else {
      write(e.index(), TEST);
    }
    out.append(']');
  }

  private void slice(Expression.Slice e) {
    Expression lower = e.lower();
    if (lower != null) {
      write(lower, TEST);
    }
    out.append(':');
    Expression upper = e.upper();
    if (upper != null) {
      write(upper, TEST);
    }
    Expression step = e.step();
    if (step != null) {
      out.append(':');
      write(step, TEST);
    }
  }
}
