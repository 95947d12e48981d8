// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that control is inside of, and what leaving it by a jump takes. */
sealed interface Block {
  @Nullable Block outer();

  /** The exception handler in force around the statement. */
  int handlerOutside();

  /** A loop. */
  record Loop(@Nullable Block outer, int handlerOutside, Label exit, Label next) implements Block {}

  /** The body of a {@code try} that needs nothing when left. */
  record TryBody(@Nullable Block outer, int handlerOutside) implements Block {}

  /** Code that handles the exception in a pair of registers; unbinds the name given. */
  record Handling(
      @Nullable Block outer,
      int handlerOutside,
      int pair,
      @Nullable String name,
      boolean star,
      Span span)
      implements Block {}

  /** A {@code try} with a {@code finally}. */
  record Finally(@Nullable Block outer, int handlerOutside, List<Statement> body)
      implements Block {}

  /** A {@code with} whose exit method is in a register. */
  record With(@Nullable Block outer, int handlerOutside, int exit, boolean async, Span span)
      implements Block {}
}
