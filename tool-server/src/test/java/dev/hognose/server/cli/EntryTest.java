// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "x = 1",
        "f(1)",
        "[1,\n2]",
        "'a'",
        "'it''s'",
        "\"\"\"a\nb\"\"\"",
        "x = 1 # (",
        "'('",
        "if x:\n    y\n",
        "def f():\n    pass\n",
        "@d\ndef f(): pass\n",
        "x = \\\n1",
        "iffy = 1",
        "match = 1",
        "'open",
        ")",
        "r'\\'",
        "format(1)"
      })
  void isComplete(String text) {
    assertThat(Entry.isComplete(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[1,",
        "{",
        "\"\"\"a",
        "'''",
        "x = \\",
        "if x:",
        "if x: y",
        "def f():\n    pass",
        "@d",
        "for x in y: z",
        "class C:",
        "async def f():",
        "with x:\n    y",
        "match x:",
        "f('''",
        "while True:"
      })
  void wantsMore(String text) {
    assertThat(Entry.isComplete(text)).isFalse();
  }
}
