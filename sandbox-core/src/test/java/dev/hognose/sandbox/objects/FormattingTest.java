// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.limits.Meter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formats of numbers against what CPython was seen to give. */
final class FormattingTest {
  private static final long MEGABYTE = 1 << 20;

  private static Meter meter() {
    return new Meter(Long.MAX_VALUE, 60_000, MEGABYTE, _ -> 0);
  }

  static List<String> recorded() {
    var stream =
        Objects.requireNonNull(
            FormattingTest.class.getResourceAsStream("/objects/format_cases.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void formatsAsRecorded(String line) {
    String[] parts = line.split("\t", -1);
    String number = parts[0].substring(1);
    PyObject value =
        parts[0].startsWith("F")
            ? new PyFloat(Double.longBitsToDouble(Long.parseLong(number)))
            : PyInt.of(new BigInteger(number));
    assertThat(shown(value, parts[1])).isEqualTo(parts[2]);
  }

  private static String shown(PyObject value, String spec) {
    try {
      if (spec.startsWith("%") && spec.length() > 1) {
        return PercentFormat.format(meter(), new PyStr(spec), value).value();
      }
      if (spec.startsWith("R")) {
        int digits = Integer.parseInt(spec.substring(1));
        return Repr.repr(new PyFloat(FloatText.round(((PyFloat) value).value, digits)));
      }
      return Formatting.format(meter(), value, spec).value();
    } catch (PyError error) {
      PyException exception = error.exception();
      return exception.type().name() + ": " + Repr.str(null, exception.args.items[0]);
    }
  }

  @Test
  void widthIsChargedBeforeItIsFilled() {
    PyInt one = PyInt.of(1);
    assertThatThrownBy(() -> Formatting.format(meter(), one, "999999999d"))
        .isInstanceOf(LimitBreach.class);
    assertThatThrownBy(() -> Formatting.format(meter(), new PyFloat(1.5), ".99999999f"))
        .isInstanceOf(LimitBreach.class);
    assertThatThrownBy(() -> PercentFormat.format(meter(), new PyStr("%999999999d"), one))
        .isInstanceOf(LimitBreach.class);
    assertThatThrownBy(() -> PercentFormat.format(meter(), new PyStr("%.999999999f"), one))
        .isInstanceOf(LimitBreach.class);
  }
}
