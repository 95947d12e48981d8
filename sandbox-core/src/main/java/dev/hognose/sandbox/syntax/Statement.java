// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement, named as in Python's {@code ast} module; bodies are never empty. */
public sealed interface Statement extends Node {
  /** {@code def} or {@code async def}; the span starts at the keyword, after the decorators. */
  record FunctionDef(
      Span span,
      boolean async,
      String name,
      Arguments arguments,
      List<Statement> body,
      List<Expression> decorators,
      @Nullable Expression returns,
      List<TypeParameter> typeParams)
      implements Statement {}

  /** {@code class}; the span starts at the keyword, after the decorators. */
  record ClassDef(
      Span span,
      String name,
      List<Expression> bases,
      List<Expression.Keyword> keywords,
      List<Statement> body,
      List<Expression> decorators,
      List<TypeParameter> typeParams)
      implements Statement {}

  /** {@code return value}. */
  record Return(Span span, @Nullable Expression value) implements Statement {}

  /** {@code del a, b}. */
  record Delete(Span span, List<Expression> targets) implements Statement {}

  /** {@code a = b = value}: one or more targets. */
  record Assign(Span span, List<Expression> targets, Expression value) implements Statement {}

  /** {@code type name[params] = value}. */
  record TypeAlias(
      Span span, Expression.Name name, List<TypeParameter> typeParams, Expression value)
      implements Statement {}

  /** {@code target += value}. */
  record AugAssign(Span span, Expression target, BinaryOperator op, Expression value)
      implements Statement {}

  /**
   * {@code target: annotation = value}; {@code simple} where the target is a bare name, without
   * parentheses.
   */
  record AnnAssign(
      Span span,
      Expression target,
      Expression annotation,
      @Nullable Expression value,
      boolean simple)
      implements Statement {}

  /** {@code for} or {@code async for}. */
  record For(
      Span span,
      boolean async,
      Expression target,
      Expression iterable,
      List<Statement> body,
      List<Statement> orElse)
      implements Statement {}

  /** {@code while}. */
  record While(Span span, Expression test, List<Statement> body, List<Statement> orElse)
      implements Statement {}

  /** {@code if}; an {@code elif} is an {@code If} as the only statement of {@code orElse}. */
  record If(Span span, Expression test, List<Statement> body, List<Statement> orElse)
      implements Statement {}

  /** {@code with} or {@code async with}. */
  record With(Span span, boolean async, List<WithItem> items, List<Statement> body)
      implements Statement {}

  /** {@code match}. */
  record Match(Span span, Expression subject, List<MatchCase> cases) implements Statement {}

  /** {@code raise exception from cause}. */
  record Raise(Span span, @Nullable Expression exception, @Nullable Expression cause)
      implements Statement {}

  /** {@code try}; {@code star} where its handlers are {@code except*}. */
  record Try(
      Span span,
      boolean star,
      List<Statement> body,
      List<ExceptHandler> handlers,
      List<Statement> orElse,
      List<Statement> finalBody)
      implements Statement {}

  /** {@code assert test, message}. */
  record Assert(Span span, Expression test, @Nullable Expression message) implements Statement {}

  /** {@code import a.b as c}. */
  record Import(Span span, List<Alias> names) implements Statement {}

  /** {@code from ..module import names}; {@code level} counts the leading dots. */
  record ImportFrom(Span span, @Nullable String module, List<Alias> names, int level)
      implements Statement {}

  /** {@code global a, b}. */
  record Global(Span span, List<String> names) implements Statement {}

  /** {@code nonlocal a, b}. */
  record Nonlocal(Span span, List<String> names) implements Statement {}

  /** An expression evaluated for its effect. */
  record ExpressionStatement(Span span, Expression value) implements Statement {}

  /** {@code pass}. */
  record Pass(Span span) implements Statement {}

  /** {@code break}. */
  record Break(Span span) implements Statement {}

  /** {@code continue}. */
  record Continue(Span span) implements Statement {}

  /** {@code name as asName}; the name is dotted in {@code import}, and may be {@code *}. */
  record Alias(Span span, String name, @Nullable String asName) implements Node {}

  /** {@code context as target}. */
  record WithItem(Expression context, @Nullable Expression target) {}

  /** {@code case pattern if guard: body}. */
  record MatchCase(Pattern pattern, @Nullable Expression guard, List<Statement> body) {}

  /** {@code except type as name: body}. */
  record ExceptHandler(
      Span span, @Nullable Expression type, @Nullable String name, List<Statement> body)
      implements Node {}
}
