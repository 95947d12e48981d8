// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Verifier;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals of sources, with CPython's messages and places. */
final class CompilerErrorsTest {
  static Stream<List<String>> sources() {
    return Recorded.rows("sources.tsv");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void agreesWithTheRecordedOutcome(List<String> row) {
    assertThat(outcome(Recorded.unquote(row.getFirst()), row)).isEqualTo(expected(row));
  }

  private static List<String> expected(List<String> row) {
    return row.subList(1, row.size());
  }

  private static List<String> outcome(String source, List<String> row) {
    try {
      Verifier.verify(Recorded.module(source));
      return List.of("-");
    } catch (SyntaxProblem problem) {
      boolean endKnown = row.size() < 5 || !row.get(4).equals("0");
      return List.of(
          Integer.toString(problem.line()),
          Integer.toString(problem.offset()),
          Integer.toString(problem.endLine()),
          endKnown ? Integer.toString(problem.endOffset()) : "0",
          problem.message());
    }
  }

  @Test
  void topLevelAwaitMakesTheModuleCoroutine() {
    Code code = Recorded.module("x = await y\nasync with x: pass\nasync for a in x: pass");
    Verifier.verify(code);
    assertThat(code.flavor).isEqualTo(Code.Flavor.COROUTINE);
    Code comprehension = Recorded.module("[a async for a in b]");
    Verifier.verify(comprehension);
    assertThat(comprehension.flavor).isEqualTo(Code.Flavor.COROUTINE);
    assertThat(Recorded.module("async def f(): await x").flavor).isEqualTo(Code.Flavor.PLAIN);
  }

  @Test
  void execRefusesTopLevelAwait() {
    assertThatThrownBy(() -> Recorded.exec("await x"))
        .isInstanceOf(SyntaxProblem.class)
        .hasMessage("'await' outside function");
    assertThatThrownBy(() -> Recorded.eval("await x"))
        .isInstanceOf(SyntaxProblem.class)
        .hasMessage("'await' outside function");
  }

  @Test
  void nestedFinallyBodiesCannotInflateTheCode() {
    StringBuilder source = new StringBuilder();
    for (int depth = 0; depth < 90; depth++) {
      source.repeat(" ", depth).append("try: a\n").repeat(" ", depth).append("finally:\n");
    }
    source.repeat(" ", 90).append("b");
    assertThatThrownBy(() -> Recorded.module(source.toString()))
        .isInstanceOf(SyntaxProblem.class)
        .hasMessage("too many statically nested blocks");
  }

  @Test
  void tooManyValuesAtOnceAreRefused() {
    String source = "f(" + "a,".repeat(70_000) + ")";
    assertThatThrownBy(() -> Recorded.module(source))
        .isInstanceOf(SyntaxProblem.class)
        .hasMessage("too many variables or values at once");
  }

  @Test
  void tooManyLocalsAreRefused() {
    StringBuilder source = new StringBuilder("def f():\n");
    for (int i = 0; i < 70_000; i++) {
      source.append(" v").append(i).append(" = 1\n");
    }
    assertThatThrownBy(() -> Recorded.module(source.toString()))
        .isInstanceOf(SyntaxProblem.class)
        .hasMessage("too many variables or values at once");
  }
}
