// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Statement;
import java.util.List;

/** The search for annotated variables, which make a body need {@code __annotations__}. */
final class Annotations {
  private Annotations() {}

  /** Whether statements, nested ones included, annotate a variable of the same scope. */
  static boolean any(List<Statement> body) {
    for (int i = 0; i < body.size(); i++) {
      if (any(body.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(Statement statement) {
    return switch (statement) {
      case Statement.AnnAssign annotated -> true;
      case Statement.For s -> any(s.body()) || any(s.orElse());
      case Statement.While s -> any(s.body()) || any(s.orElse());
      case Statement.If s -> anyBranch(s);
      case Statement.With s -> any(s.body());
      case Statement.Match s -> s.cases().stream().anyMatch(one -> any(one.body()));
      case Statement.Try s ->
          any(s.body())
              || any(s.orElse())
              || any(s.finalBody())
              || s.handlers().stream().anyMatch(handler -> any(handler.body()));
      default -> false;
    };
  }

  private static boolean anyBranch(Statement.If statement) {
    Statement.If current = statement;
    while (true) {
      if (any(current.body())) {
        return true;
      }
      if (current.orElse().size() == 1
          && current.orElse().getFirst() instanceof Statement.If next) {
        current = next;
      } else {
        return any(current.orElse());
      }
    }
  }
}
