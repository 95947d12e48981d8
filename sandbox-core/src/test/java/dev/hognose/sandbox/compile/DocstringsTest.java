// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Docstrings without their common indentation. */
final class DocstringsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "one line|one line",
        "  leading|leading",
        "first;    second;      third;    |first;second;  third;",
        "first;;    second|first;;second",
        ";    a;  b;    |;  a;b;  ",
        ">tab;>second|tab;second",
        "x;>a;        b|x;a;b",
        "a;  ;  |a;  ;  ",
        "trailing   ;  x   |trailing   ;x   ",
      })
  void losesCommonIndentation(String text, String expected) {
    assertThat(Docstrings.clean(decode(text))).isEqualTo(decode(expected));
  }

  private static String decode(String text) {
    return text.replace(';', '\n').replace('>', '\t');
  }
}
