// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.io.Serial;

/** What is wrong with a regular expression, and where. */
final class RegexProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String problem;
  private final int position;

  RegexProblem(String problem, int position) {
    super(null, null, false, false);
    this.problem = problem;
    this.position = position;
  }

  String problem() {
    return problem;
  }

  /** Index of the code point where it was found. */
  int position() {
    return position;
  }
}
