// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SourceTextTest {
  @Test
  void linesAreFoundByNumber() {
    SourceText source = SourceText.of("a.py", "\uFEFFone\r\ntwo\rthree\n");

    assertThat(source.text()).isEqualTo("one\ntwo\nthree\n");
    assertThat(source.lineCount()).isEqualTo(3);
    assertThat(source.line(1)).isEqualTo("one");
    assertThat(source.line(2)).isEqualTo("two");
    assertThat(source.line(3)).isEqualTo("three");
    assertThat(source.line(0)).isEmpty();
    assertThat(source.line(9)).isEmpty();
  }

  @Test
  void emptyTextHasOneLine() {
    assertThat(SourceText.of("a.py", "").lineCount()).isEqualTo(1);
  }

  @Test
  void manyLinesAreIndexed() {
    SourceText source = SourceText.of("a.py", "x\n".repeat(1_000) + "last");

    assertThat(source.line(1_001)).isEqualTo("last");
  }
}
