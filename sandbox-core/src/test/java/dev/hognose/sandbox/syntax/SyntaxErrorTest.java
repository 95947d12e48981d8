// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes are reported as CPython reports them: exception, message and place. */
final class SyntaxErrorTest {
  /** What we report instead, and why that is good enough. */
  private static final Map<String, String> DIFFERENCES =
      Map.of(
          // CPython's ast accepts it, its compiler then refuses it with this very message.
          "match x:\n  case f'a': pass",
          "SyntaxError\t2\t8\t2\t12\tpatterns may only match literals and attribute lookups",
          // The end of the range depends on how far CPython's tokenizer has read by chance.
          "f(**a, *b, c)",
          "SyntaxError\t1\t6\t1\t10\t"
              + "iterable argument unpacking follows keyword argument unpacking",
          "type X[] = 1",
          "SyntaxError\t1\t8\t1\t8\tType parameter list cannot be empty",
          // Ours says more.
          "f(a if b else c d)",
          "SyntaxError\t1\t15\t1\t18\tinvalid syntax. Perhaps you forgot a comma?");

  static List<Corpus.Mistake> mistakes() {
    return Corpus.mistakes();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeIsReportedAsByCPython(Corpus.Mistake mistake) {
    String row = report(mistake.source());

    assertThat(row).isEqualTo(DIFFERENCES.getOrDefault(mistake.source(), mistake.row()));
  }

  @Test
  void differencesAreStillDifferent() {
    assertThat(Corpus.mistakes())
        .filteredOn(mistake -> DIFFERENCES.containsKey(mistake.source()))
        .hasSize(DIFFERENCES.size())
        .noneMatch(mistake -> mistake.row().equals(DIFFERENCES.get(mistake.source())));
  }

  private static String report(String source) {
    try {
      Parser.parseModule(SourceText.of("test.py", source));
      return "-";
    } catch (SyntaxProblem p) {
      return String.join(
          "\t",
          p.kind().pythonName(),
          Integer.toString(p.line()),
          Integer.toString(p.offset()),
          Integer.toString(p.endLine()),
          Integer.toString(p.endOffset()),
          p.message());
    }
  }

  /** Lines that are no Python, and what is said of them after CPython's words. */
  static List<Arguments> foreignLines() {
    return List.of(
        Arguments.of("```python\nx = 1\n```", ": lines of ``` are Markdown, not Python"),
        Arguments.of("x = 1\n```", ": lines of ``` are Markdown, not Python"),
        Arguments.of("x = 1\n  \n!ls -la", ": '!' is IPython's"),
        Arguments.of("%timeit f()", ": '%' commands are IPython's"),
        Arguments.of("%%bash\nls", ": '%' commands are IPython's"),
        Arguments.of("!pip install numpy", ": packages cannot be installed here"),
        Arguments.of("pip install numpy", ": packages cannot be installed here"),
        Arguments.of(">>> x = 1", ": leave out the prompts"),
        Arguments.of("x = 1 !", ""),
        Arguments.of("x = y %", ""),
        Arguments.of("pip.install numpy", ""),
        Arguments.of("% x", ""),
        Arguments.of("日本 = !ls", ""));
  }

  @ParameterizedTest
  @MethodSource("foreignLines")
  void linesOfOtherToolsAreNamed(String source, String reason) {
    assertThatThrownBy(() -> Parser.parseModule(SourceText.of("main.py", source)))
        .isInstanceOfSatisfying(
            SyntaxProblem.class,
            problem -> {
              assertThat(problem.message()).startsWith("invalid syntax" + reason);
              if (reason.isEmpty()) {
                assertThat(problem.message()).isEqualTo("invalid syntax");
              }
            });
  }

  @Test
  void problemCarriesNameAndTextOfItsLine() {
    SourceText source = SourceText.of("main.py", "x = 1\r\nif x = 2:\r\n  pass");

    assertThatThrownBy(() -> Parser.parseModule(source))
        .isInstanceOfSatisfying(
            SyntaxProblem.class,
            problem -> {
              assertThat(problem.sourceName()).isEqualTo("main.py");
              assertThat(problem.lineText()).isEqualTo("if x = 2:\n");
            })
        .hasNoCause();
  }

  @Test
  void loneSurrogateIsRefused() {
    assertThat(report("x = '\uD800'"))
        .endsWith(
            "(unicode error) 'utf-8' codec can't encode character '\\ud800' in position 5: "
                + "surrogates not allowed");
  }

  @Test
  void longDecimalIsRefusedAndLongHexadecimalIsNot() {
    assertThat(report("1".repeat(4301))).contains("Exceeds the limit (4300 digits)");
    assertThat(report("1".repeat(4300))).isEqualTo("-");
    assertThat(report("0x" + "f".repeat(100_000))).isEqualTo("-");
  }
}
