// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees and the places of all their nodes are those of CPython. */
final class SyntaxTreeTest {
  static List<Corpus.Tree> trees() {
    return Corpus.trees();
  }

  @ParameterizedTest
  @MethodSource("trees")
  void treeIsThatOfCPython(Corpus.Tree tree) {
    Module module = Parser.parseModule(SourceText.of("test.py", tree.source()));

    assertThat(AstDump.of(module).lines()).containsExactlyElementsOf(tree.dump().lines().toList());
  }

  @ParameterizedTest
  @MethodSource("trees")
  void lineEndsOfOtherSystemsMakeNoDifference(Corpus.Tree tree) {
    String windows = tree.source().replace("\n", "\r\n");

    Module module = Parser.parseModule(SourceText.of("test.py", "\uFEFF" + windows));

    assertThat(AstDump.of(module)).isEqualTo(tree.dump());
  }
}
