// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import org.jspecify.annotations.Nullable;

/** A type parameter of a function, a class or a {@code type} statement (PEP 695, PEP 696). */
public sealed interface TypeParameter extends Node {
  String name();

  @Nullable Expression defaultValue();

  /** {@code name: bound = default}. */
  record TypeVar(
      Span span, String name, @Nullable Expression bound, @Nullable Expression defaultValue)
      implements TypeParameter {}

  /** {@code *name = default}. */
  record TypeVarTuple(Span span, String name, @Nullable Expression defaultValue)
      implements TypeParameter {}

  /** {@code **name = default}. */
  record ParamSpec(Span span, String name, @Nullable Expression defaultValue)
      implements TypeParameter {}
}
