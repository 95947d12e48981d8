// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.io.Serial;

/** Thrown where a request is refused; carries the answer and, being expected, no stack trace. */
public final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A refusal with the problem to answer. */
  public Refusal(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** A refusal without further members. */
  public static Refusal of(ProblemCode code, String detail) {
    return new Refusal(Problem.of(code, detail));
  }

  /** A refusal of one part of a body. */
  public static Refusal invalid(String pointer, String detail) {
    return new Refusal(Problem.invalid(pointer, detail));
  }

  /** A refusal of a body that cannot be read at all. */
  public static Refusal malformed(String detail) {
    return new Refusal(Problem.of(ProblemCode.MALFORMED_BODY, detail));
  }

  /** What to answer. */
  public Problem problem() {
    return problem;
  }
}
