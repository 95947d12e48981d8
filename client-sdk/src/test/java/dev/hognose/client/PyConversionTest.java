// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PyConversionTest {
  enum Unit {
    CELSIUS,
    KELVIN
  }

  record Point(int x, double y) {}

  record Shape(String name, List<Point> points, Optional<Unit> unit) {}

  @Test
  void narrowsIntsOnlyWhereTheyFit() {
    assertThat(PyConversion.convert(7L, int.class)).isEqualTo(7);
    assertThat(PyConversion.convert(7L, Short.class)).isEqualTo((short) 7);
    assertThat(PyConversion.convert(7L, BigInteger.class)).isEqualTo(BigInteger.valueOf(7));
    assertThat(PyConversion.convert(7.0, long.class)).isEqualTo(7L);
    assertThatThrownBy(() -> PyConversion.convert(1L << 40, int.class))
        .hasMessage("the int 1099511627776 is out of range");
    assertThatThrownBy(() -> PyConversion.convert(7.5, long.class))
        .hasMessage("expected int, not 7.5");
  }

  @Test
  void widensNumbers() {
    assertThat(PyConversion.convert(7L, double.class)).isEqualTo(7.0);
    assertThat(PyConversion.convert(7L, BigDecimal.class)).isEqualTo(new BigDecimal(7));
  }

  @Test
  void doesNotTakeOneTypeForAnother() {
    assertThatThrownBy(() -> PyConversion.convert("7", int.class))
        .hasMessage("expected int, not '7'");
    assertThatThrownBy(() -> PyConversion.convert(7L, String.class))
        .hasMessage("expected str, not 7");
    assertThatThrownBy(() -> PyConversion.convert(true, int.class))
        .hasMessage("expected int, not True");
    assertThatThrownBy(() -> PyConversion.convert(null, int.class))
        .hasMessage("expected int, not None");
    assertThatThrownBy(() -> PyConversion.convert(1L, boolean.class))
        .hasMessage("expected bool, not 1");
  }

  @Test
  void makesRecordsOfDictsAndDataclasses() {
    var point = new LinkedHashMap<Object, Object>();
    point.put("x", 1L);
    point.put("y", 2L);
    assertThat(PyConversion.convert(point, Point.class)).isEqualTo(new Point(1, 2));
    var shape =
        new PyValue.Dataclass(
            "Shape", Map.of("name", "s", "points", List.of(point), "unit", "KELVIN"));
    assertThat(PyConversion.convert(shape, Shape.class))
        .isEqualTo(new Shape("s", List.of(new Point(1, 2)), Optional.of(Unit.KELVIN)));
    assertThatThrownBy(() -> PyConversion.convert(Map.of("z", 1L), Point.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void makesArraysListsAndEnums() {
    assertThat(PyConversion.convert(List.of(1L, 2L), int[].class)).containsExactly(1, 2);
    assertThat(PyConversion.convert(PyValue.Tuple.of("a"), String[].class)).containsExactly("a");
    assertThat(PyConversion.convert(PyValue.Bytes.of(new byte[] {5}), byte[].class))
        .containsExactly(5);
    assertThat(PyConversion.convert(new PyValue.EnumMember("Unit", "CELSIUS", 1L), Unit.class))
        .isEqualTo(Unit.CELSIUS);
    assertThatThrownBy(() -> PyConversion.convert("F", Unit.class))
        .hasMessage("expected one of [CELSIUS, KELVIN], not 'F'");
  }
}
