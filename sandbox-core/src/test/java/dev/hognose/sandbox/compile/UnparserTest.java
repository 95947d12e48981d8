// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.syntax.Parser;
import dev.hognose.sandbox.syntax.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of annotations under the future import. */
final class UnparserTest {
  static Stream<List<String>> annotations() {
    return Recorded.rows("annotations.tsv");
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void writesAnnotationsAsRecorded(List<String> row) {
    String source = Recorded.unquote(row.getFirst());
    assertThat(Unparser.unparse(Parser.parseExpression(SourceText.of("main.py", source))))
        .isEqualTo(Recorded.unquote(row.get(1)));
  }
}
