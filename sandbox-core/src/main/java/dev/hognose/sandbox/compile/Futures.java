// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import java.util.List;
import java.util.Set;

/** The {@code from __future__} imports at the beginning of a module. */
final class Futures {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private Futures() {}

  static void read(Context context, List<Statement> body) {
    int start = Docstrings.of(body) == null ? 0 : 1;
    for (int i = start; i < body.size(); i++) {
      if (!(body.get(i) instanceof Statement.ImportFrom from)
          || !"__future__".equals(from.module())
          || from.level() != 0) {
        return;
      }
      context.futureImports.add(from);
      for (Statement.Alias alias : from.names()) {
        check(context, from.span(), alias.name());
        context.futureAnnotations |= alias.name().equals("annotations");
      }
    }
  }

  private static void check(Context context, Span span, String feature) {
    if (feature.equals("braces")) {
      throw context.problem(withoutEnd(span), "not a chance");
    }
    if (!FEATURES.contains(feature)) {
      throw context.problem(withoutEnd(span), "future feature " + feature + " is not defined");
    }
  }

  /** A place on one line whose end is not told. */
  private static Span withoutEnd(Span span) {
    return new Span(span.line(), span.column(), span.line(), -3);
  }
}
