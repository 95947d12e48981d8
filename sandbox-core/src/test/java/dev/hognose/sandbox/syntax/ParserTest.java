// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "if x:",
        "if x:\n  y",
        "if x: y",
        "if x: y\nelse:",
        "class A: pass",
        "@a",
        "@a\n",
        "@a\ndef f(): pass",
        "try:\n x\n",
        "try:\n  x\nexcept:",
        "f(",
        "x = [1,\n 2",
        "x = {",
        "'''abc",
        "f'''a",
        "f'{",
        "'abc\\",
        "a\\",
        "a\\\n",
        "if x:\n # c\n"
      })
  void promptWaitsForMoreLines(String entry) {
    assertThat(interactive(entry)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# c",
        "x",
        "x\n\n",
        "x = 5;",
        "if x:\n  y\n",
        "if x: y\n",
        "def f():\n  x\n\n"
      })
  void promptTakesWhatIsComplete(String entry) {
    assertThat(interactive(entry)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x +",
        "x y",
        "x = 'a",
        "x)",
        "  x",
        "while",
        "import",
        "if x:\n  y\nz =",
        "a b ("
      })
  void promptRefusesWhatNoLineCanComplete(String entry) {
    assertThatThrownBy(() -> interactive(entry)).isInstanceOf(SyntaxProblem.class);
  }

  private static @Nullable Module interactive(String entry) {
    return Parser.parseInteractive(SourceText.of("<stdin>", entry));
  }

  @Test
  void expressionMayBeATupleAndHaveBlanksAround() {
    Expression expression = Parser.parseExpression(SourceText.of("<string>", "a, b \n\n"));

    assertThat(AstDump.of(expression))
        .isEqualTo("(Tuple 1:0-1:4 [(Name 1:0-1:1 a) (Name 1:3-1:4 b)])");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x = 1", "a\nb", "*a", "pass", "yield"})
  void expressionIsNothingElse(String source) {
    assertThatThrownBy(() -> Parser.parseExpression(SourceText.of("<string>", source)))
        .isInstanceOf(SyntaxProblem.class);
  }

  @Test
  void unknownEscapeIsAWarningOnce() {
    Module module =
        Parser.parseModule(
            SourceText.of(
                "test.py",
                "with ('\\d'): pass\nf'\\w{x}' b'\\q'[0]if 1else 2".replace(" b'\\q'", "")));

    assertThat(module.warnings())
        .extracting(SyntaxWarning::message)
        .containsExactlyInAnyOrder(
            "invalid escape sequence '\\d'",
            "invalid escape sequence '\\w'",
            "invalid decimal literal");
  }

  @Test
  void sameNameIsTheSameString() {
    Module module = Parser.parseModule(SourceText.of("test.py", "name = name"));

    Statement.Assign assign = (Statement.Assign) module.body().getFirst();
    assertThat(((Expression.Name) assign.value()).id())
        .isSameAs(((Expression.Name) assign.targets().getFirst()).id());
  }

  @Test
  void manyNamesAreKeptApart() {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      source.append("n").append(i).append('\n');
    }

    Module module = Parser.parseModule(SourceText.of("test.py", source.toString()));

    for (int i = 0; i < 5_000; i++) {
      Statement.ExpressionStatement statement =
          (Statement.ExpressionStatement) module.body().get(i);
      assertThat(((Expression.Name) statement.value()).id()).isEqualTo("n" + i);
    }
  }
}
