// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.limits.Meter;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text of values and values of text. */
final class TextTest {
  private static Meter meter() {
    return new Meter(Long.MAX_VALUE, 60_000, 64 << 20, _ -> 0);
  }

  @Test
  void shortestTextOfFloatsReadsBackTheSame() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value)) {
        assertThat(NumberText.parseFloat(meter(), FloatText.repr(value))).isEqualTo(value);
      }
    }
  }

  @Test
  void hexadecimalTextOfFloatsReadsBackTheSame() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value)) {
        assertThat(HexFloat.parse(meter(), HexFloat.format(value))).isEqualTo(value);
      }
    }
  }

  @Test
  void everyEncodingReadsBackWhatItWrote() {
    PyStr text = new PyStr("a\u00e9\u20ac\ud83d\ude00\u0000z");
    for (String name :
        new String[] {"utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le"}) {
      byte[] bytes = Codec.encode(meter(), text, name, "strict");
      assertThat(Codec.decode(meter(), bytes, name, "strict")).as(name).isEqualTo(text.value());
    }
  }

  @Test
  void reprChoosesQuotesAndShowsCycles() {
    PyList list = new PyList();
    list.append(new PyStr("it's"));
    list.append(new PyStr("\"'\n\ud83d\ude00\u0085"));
    list.append(list);
    assertThat(Repr.repr(list)).isEqualTo("[\"it's\", '\"\\'\\n\ud83d\ude00\\x85', [...]]");
  }

  @Test
  void digitsOfOtherScriptsCount() {
    assertThat(
            Repr.repr(
                java.util.Objects.requireNonNull(
                    NumberText.parseInt(meter(), " \u0663\u0664 ", 10))))
        .isEqualTo("34");
    assertThat(NumberText.parseFloat(meter(), "\u0663.\u0665")).isEqualTo(3.5);
    assertThat(NumberText.parseInt(meter(), "1__0", 10)).isNull();
    assertThat(NumberText.parseComplex(meter(), "1 + 2j")).isNull();
  }

  @Test
  void hexadecimalDigitsMayBeMoreThanDecimalOnes() {
    String digits = "1".repeat(4_300);
    assertThat(NumberText.parseInt(meter(), digits, 10)).isNotNull();
    assertThat(NumberText.parseInt(meter(), "1".repeat(50_000), 16)).isNotNull();
  }
}
