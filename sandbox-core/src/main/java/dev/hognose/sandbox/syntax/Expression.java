// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression, or a target of an assignment, named as in Python's {@code ast} module.
 *
 * <p>There is no {@code ctx}: whether a node is loaded, stored or deleted follows from its
 * position.
 */
public sealed interface Expression extends Node {
  /** {@code a and b and c}: two or more values, joined by one operator. */
  record BoolOp(Span span, BooleanOperator op, List<Expression> values) implements Expression {}

  /** {@code (target := value)}. */
  record NamedExpr(Span span, Name target, Expression value) implements Expression {}

  /** {@code left + right}. */
  record BinOp(Span span, Expression left, BinaryOperator op, Expression right)
      implements Expression {}

  /** {@code -operand}. */
  record UnaryOp(Span span, UnaryOperator op, Expression operand) implements Expression {}

  /** {@code lambda x: body}. */
  record Lambda(Span span, Arguments arguments, Expression body) implements Expression {}

  /** {@code body if test else orElse}. */
  record IfExp(Span span, Expression test, Expression body, Expression orElse)
      implements Expression {}

  /** {@code {key: value, **mapping}}. */
  record DictExpr(Span span, List<DictEntry> entries) implements Expression {}

  /** {@code {a, b}}; never empty. */
  record SetExpr(Span span, List<Expression> elements) implements Expression {}

  /** {@code [element for x in xs]}. */
  record ListComp(Span span, Expression element, List<Comprehension> generators)
      implements Expression {}

  /** {@code {element for x in xs}}. */
  record SetComp(Span span, Expression element, List<Comprehension> generators)
      implements Expression {}

  /** {@code {key: value for x in xs}}. */
  record DictComp(Span span, Expression key, Expression value, List<Comprehension> generators)
      implements Expression {}

  /** {@code (element for x in xs)}. */
  record GeneratorExp(Span span, Expression element, List<Comprehension> generators)
      implements Expression {}

  /** {@code await value}. */
  record Await(Span span, Expression value) implements Expression {}

  /** {@code yield value}. */
  record Yield(Span span, @Nullable Expression value) implements Expression {}

  /** {@code yield from value}. */
  record YieldFrom(Span span, Expression value) implements Expression {}

  /** {@code left < a <= b}: as many operators as comparators, at least one. */
  record Compare(
      Span span, Expression left, List<CompareOperator> ops, List<Expression> comparators)
      implements Expression {}

  /** {@code function(arguments, name=value, **mapping)}; {@code *args} is a {@link Starred}. */
  record Call(Span span, Expression function, List<Expression> arguments, List<Keyword> keywords)
      implements Expression {}

  /** One replacement field of an f-string: {@code {value!r:formatSpec}}. */
  record FormattedValue(
      Span span, Expression value, Conversion conversion, @Nullable JoinedStr formatSpec)
      implements Expression {}

  /** An f-string: string {@link Constant}s and {@link FormattedValue}s. */
  record JoinedStr(Span span, List<Expression> values) implements Expression {}

  /** A literal. */
  record Constant(Span span, Literal value) implements Expression {}

  /** {@code value.attribute}. */
  record Attribute(Span span, Expression value, String attribute) implements Expression {}

  /** {@code value[index]}; the index can be a {@link Slice}, or a tuple that holds slices. */
  record Subscript(Span span, Expression value, Expression index) implements Expression {}

  /** {@code *value} in a call, a display, a subscript or an assignment target. */
  record Starred(Span span, Expression value) implements Expression {}

  /** A variable; the identifier is in normal form NFKC and not mangled. */
  record Name(Span span, String id) implements Expression {}

  /** {@code [a, b]}, as a value or as a target. */
  record ListExpr(Span span, List<Expression> elements) implements Expression {}

  /** {@code a, b} or {@code (a, b)}, as a value or as a target. */
  record TupleExpr(Span span, List<Expression> elements) implements Expression {}

  /** {@code lower:upper:step} inside a {@link Subscript}. */
  record Slice(
      Span span, @Nullable Expression lower, @Nullable Expression upper, @Nullable Expression step)
      implements Expression {}

  /** One entry of a dict display; without a key it is {@code **value}. */
  record DictEntry(@Nullable Expression key, Expression value) {}

  /** One {@code for target in iterable if condition} of a comprehension. */
  record Comprehension(
      boolean async, Expression target, Expression iterable, List<Expression> conditions) {}

  /** {@code name=value} in a call or a class header; without a name it is {@code **value}. */
  record Keyword(Span span, @Nullable String name, Expression value) implements Node {}

  /** What a replacement field does to its value before formatting. */
  enum Conversion {
    NONE,
    STR,
    REPR,
    ASCII
  }
}
