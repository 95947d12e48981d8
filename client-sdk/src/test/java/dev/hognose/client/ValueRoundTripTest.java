// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.JsonWriter;
import dev.hognose.client.wire.WireException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRoundTripTest {

  private static Object through(Object value, WireFormat format) {
    var bytes = format.write(ValueEncoder.encode(value, format));
    return ValueDecoder.decode(WireFormat.read(format.mediaType(), bytes));
  }

  private static String json(Object value) {
    return JsonWriter.write(ValueEncoder.encode(value, WireFormat.JSON));
  }

  static Stream<Object> values() {
    var mixed = new LinkedHashMap<Object, Object>();
    mixed.put(1L, "one");
    mixed.put(null, "none");
    mixed.put(PyValue.Tuple.of(1L, 2L), List.of());
    return Stream.of(
        true,
        0L,
        -7L,
        (1L << 53) - 1,
        1L << 53,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        BigInteger.ONE.shiftLeft(64),
        BigInteger.TEN.pow(60).negate(),
        1.5,
        3.0,
        -0.0,
        Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        "",
        "žluťoučký \uD83D\uDC0D \0 \"",
        PyValue.Bytes.of(new byte[] {0, -1, 127}),
        List.of(),
        Arrays.asList(1L, null, List.of("a")),
        PyValue.Tuple.of(1L, null, PyValue.Tuple.of()),
        new LinkedHashSet<>(Arrays.asList(1L, "a", null)),
        new PyValue.FrozenSet(Set.of(PyValue.Tuple.of(1L))),
        Map.of(),
        Map.of("a", 1L),
        Map.of("$int", "5"),
        mixed,
        LocalDate.of(2026, 1, 31),
        LocalDateTime.of(2026, 1, 31, 12, 0),
        LocalDateTime.of(2026, 1, 31, 12, 0, 1, 2000),
        OffsetDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.UTC),
        OffsetDateTime.of(2026, 1, 31, 12, 0, 0, 5000, ZoneOffset.ofHoursMinutes(-5, -30)),
        LocalTime.of(1, 2),
        OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(2)),
        Duration.ofSeconds(90),
        Duration.ofMillis(-1500),
        Duration.ofDays(30).plusNanos(1000),
        Duration.ofDays(999_999_999).plusSeconds(86399).plusNanos(999_999_000),
        new BigDecimal("1.10"),
        new BigDecimal("1E+3"),
        new PyValue.SpecialDecimal("NaN"),
        new PyValue.SpecialDecimal("-Infinity"),
        new PyValue.SpecialDecimal("-0"),
        new PyValue.Fraction(BigInteger.ONE, BigInteger.valueOf(3)),
        new PyValue.Complex(1.5, Double.NaN),
        new PyValue.PurePath("/a/b"),
        new PyValue.EnumMember("Color", "RED", 1L),
        new PyValue.Dataclass("User", Map.of("name", "Ada"), true, List.of("greet")),
        new PyValue.NamedTuple("P", Map.of("x", 1L)),
        new PyValue.ExceptionValue("ValueError", List.of("no")),
        PyValue.Ellipsis.ELLIPSIS,
        new PyValue.Unrecognized("$future", Map.of("a", 1L)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyRowOfTheTableSurvivesBothFormats(Object value) {
    assertThat(through(value, WireFormat.JSON)).isEqualTo(value);
    assertThat(through(value, WireFormat.MESSAGE_PACK)).isEqualTo(value);
  }

  @Test
  void noneSurvives() {
    assertThat(through(null, WireFormat.JSON)).isNull();
    assertThat(through(null, WireFormat.MESSAGE_PACK)).isNull();
  }

  enum Color {
    RED
  }

  record User(String name, List<Integer> marks) {}

  @Test
  void acceptsFurtherJavaTypes() {
    assertThat(json(List.of((byte) 1, (short) 2, 3, 4L, 1.5f, 'x')))
        .isEqualTo("[1,2,3,4,1.5,\"x\"]");
    assertThat(json(new int[] {1, 2})).isEqualTo("[1,2]");
    assertThat(json(new String[] {"a"})).isEqualTo("[\"a\"]");
    assertThat(json(new byte[] {1})).isEqualTo("{\"$bytes\":\"AQ==\"}");
    assertThat(json(java.nio.CharBuffer.wrap("s"))).isEqualTo("\"s\"");
    assertThat(json(Optional.of(1))).isEqualTo("1");
    assertThat(json(Optional.empty())).isEqualTo("null");
    assertThat(json(Instant.EPOCH)).isEqualTo("{\"$datetime\":\"1970-01-01T00:00:00+00:00\"}");
    assertThat(json(Color.RED))
        .isEqualTo("{\"$enum\":{\"type\":\"Color\",\"name\":\"RED\",\"value\":\"RED\"}}");
    assertThat(json(new User("Ada", List.of(1))))
        .isEqualTo(
            "{\"$dataclass\":{\"type\":\"User\",\"fields\":{\"name\":\"Ada\",\"marks\":[1]}}}");
  }

  @Test
  void writesIntsBeyondDoublesAsText() {
    assertThat(json((1L << 53) - 1)).isEqualTo("9007199254740991");
    assertThat(json(1L << 53)).isEqualTo("{\"$int\":\"9007199254740992\"}");
    assertThat(json(Long.MIN_VALUE)).isEqualTo("{\"$int\":\"-9223372036854775808\"}");
  }

  @Test
  void unpairedSurrogatesCrossInJsonOnly() {
    var key = Map.of("\ud83d", "\udc0d");
    assertThat(json(key)).isEqualTo("{\"$dict\":[[\"\\ud83d\",\"\\udc0d\"]]}");
    assertThat(through(key, WireFormat.JSON)).isEqualTo(key);
    assertThatThrownBy(() -> through(key, WireFormat.MESSAGE_PACK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use JSON");
  }

  @Test
  void refusesWhatPythonCannotHold() {
    assertThatThrownBy(() -> json(new Object())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> json(new PyValue.Opaque("C", "<C>")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> json(LocalTime.of(1, 2, 3, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MICROS");
    var cyclic = new ArrayList<Object>();
    cyclic.add(cyclic);
    assertThatThrownBy(() -> json(cyclic)).hasMessageContaining("contains itself");
  }

  @Test
  void readsOpaqueObjects() {
    assertThat(
            ValueDecoder.decode(
                JsonReader.read("{\"$object\":{\"type\":\"C\",\"repr\":\"<C object>\"}}")))
        .isEqualTo(new PyValue.Opaque("C", "<C object>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$int\":\"x\"}",
        "{\"$int\":5}",
        "{\"$float\":\"big\"}",
        "{\"$bytes\":\"*\"}",
        "{\"$tuple\":1}",
        "{\"$dict\":[[1]]}",
        "{\"$date\":\"2026-13-01\"}",
        "{\"$datetime\":\"now\"}",
        "{\"$timedelta\":\"soon\"}",
        "{\"$fraction\":\"1/x\"}",
        "{\"$complex\":[1]}",
        "{\"$enum\":{}}",
        "{\"$dataclass\":{\"type\":\"U\"}}"
      })
  void refusesMalformedForms(String json) {
    assertThatThrownBy(() -> ValueDecoder.decode(JsonReader.read(json)))
        .isInstanceOf(WireException.class);
  }

  @Test
  void collectionsThatAreReadAreUnmodifiable() {
    var list = (List<?>) ValueDecoder.decode(JsonReader.read("[1]"));
    assertThat(list).isInstanceOf(Collections.unmodifiableList(list).getClass());
  }
}
