// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hognose.sandbox.Value;
import dev.hognose.server.Contract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of values in both directions and in both formats. */
final class ValueFormTest {

  private static final int BUDGET = 1 << 20;

  private record Form(Value value, String json) {}

  private static byte[] write(WireFormat format, Value value) {
    BodyWriter out = format.writer();
    new ValueWriter(out, BUDGET).write(value);
    return out.toBytes();
  }

  private static String json(Value value) {
    return new String(write(WireFormat.JSON, value), StandardCharsets.UTF_8);
  }

  private static Value read(WireFormat format, byte[] body) {
    TokenReader in = format.reader(body);
    in.next();
    Value value = ValueReader.readCurrent(in);
    Decode.end(in);
    return value;
  }

  static List<Form> forms() {
    Value one = new Value.Int(1);
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("x", one);
    fields.put("y", new Value.Str("s"));
    return List.of(
        new Form(Value.NONE, "null"),
        new Form(new Value.Bool(true), "true"),
        new Form(one, "1"),
        new Form(new Value.Int(-9007199254740991L), "-9007199254740991"),
        new Form(new Value.Int(9007199254740992L), "{\"$int\":\"9007199254740992\"}"),
        new Form(new Value.Int(Long.MIN_VALUE), "{\"$int\":\"-9223372036854775808\"}"),
        new Form(
            new Value.BigInt(BigInteger.TWO.pow(80)), "{\"$int\":\"1208925819614629174706176\"}"),
        new Form(new Value.Float(1.0), "1.0"),
        new Form(new Value.Float(-0.0), "-0.0"),
        new Form(new Value.Float(1e300), "1.0E300"),
        new Form(new Value.Float(Double.MIN_VALUE), "4.9E-324"),
        new Form(new Value.Float(Double.NaN), "{\"$float\":\"nan\"}"),
        new Form(new Value.Float(Double.NEGATIVE_INFINITY), "{\"$float\":\"-inf\"}"),
        new Form(
            new Value.Str("a\"\\\n\t\u0001\u00e9\ud83d\ude00"),
            "\"a\\\"\\\\\\n\\t\\u0001\u00e9\ud83d\ude00\""),
        new Form(new Value.Str(""), "\"\""),
        new Form(new Value.Bytes(new byte[] {0, 1, 2}), "{\"$bytes\":\"AAEC\"}"),
        new Form(new Value.ListValue(List.of(one, Value.NONE)), "[1,null]"),
        new Form(new Value.Tuple(List.of(one)), "{\"$tuple\":[1]}"),
        new Form(new Value.SetValue(List.of(one)), "{\"$set\":[1]}"),
        new Form(new Value.FrozenSet(List.of()), "{\"$frozenset\":[]}"),
        new Form(new Value.Dict(List.of()), "{}"),
        new Form(new Value.Dict(List.of(new Value.Entry(new Value.Str("a"), one))), "{\"a\":1}"),
        new Form(
            new Value.Dict(List.of(new Value.Entry(new Value.Str("$a"), one))),
            "{\"$dict\":[[\"$a\",1]]}"),
        new Form(new Value.Dict(List.of(new Value.Entry(one, one))), "{\"$dict\":[[1,1]]}"),
        new Form(new Value.Date("2026-01-31"), "{\"$date\":\"2026-01-31\"}"),
        new Form(
            new Value.DateTime("2026-01-31T10:00:00+00:00"),
            "{\"$datetime\":\"2026-01-31T10:00:00+00:00\"}"),
        new Form(new Value.Time("10:00:00.5"), "{\"$time\":\"10:00:00.5\"}"),
        new Form(
            new Value.TimeDelta(BigInteger.valueOf(86_400_500_000L)), "{\"$timedelta\":86400.5}"),
        new Form(new Value.TimeDelta(BigInteger.valueOf(-1)), "{\"$timedelta\":-0.000001}"),
        new Form(new Value.Decimal(new BigDecimal("1.10")), "{\"$decimal\":\"1.10\"}"),
        new Form(new Value.Decimal(new BigDecimal("1E+30")), "{\"$decimal\":\"1E+30\"}"),
        new Form(
            new Value.Fraction(BigInteger.valueOf(-1), BigInteger.valueOf(3)),
            "{\"$fraction\":\"-1/3\"}"),
        new Form(new Value.Complex(1, -2.5), "{\"$complex\":[1.0,-2.5]}"),
        new Form(
            new Value.Complex(Double.POSITIVE_INFINITY, 0),
            "{\"$complex\":[{\"$float\":\"inf\"},0.0]}"),
        new Form(new Value.Path("/a/b"), "{\"$path\":\"/a/b\"}"),
        new Form(new Value.Ellipsis(), "{\"$ellipsis\":true}"),
        new Form(
            new Value.EnumMember("Color", "RED", one),
            "{\"$enum\":{\"type\":\"Color\",\"name\":\"RED\",\"value\":1}}"),
        new Form(
            new Value.DataClass("User", fields, false, List.of()),
            "{\"$dataclass\":{\"type\":\"User\",\"fields\":{\"x\":1,\"y\":\"s\"}}}"),
        new Form(
            new Value.DataClass("User", fields, true, List.of("greet")),
            "{\"$dataclass\":{\"type\":\"User\",\"fields\":{\"x\":1,\"y\":\"s\"},\"frozen\":true,"
                + "\"methods\":[\"greet\"]}}"),
        new Form(
            new Value.NamedTuple("P", fields),
            "{\"$namedtuple\":{\"type\":\"P\",\"fields\":{\"x\":1,\"y\":\"s\"}}}"),
        new Form(
            new Value.ExceptionValue("ValueError", List.of(new Value.Str("m"))),
            "{\"$exception\":{\"type\":\"ValueError\",\"args\":[\"m\"]}}"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isWrittenAsTheContractFixesIt(Form form) throws Exception {
    assertThat(json(form.value)).isEqualTo(form.json);
    assertThat(Contract.get().check("Value", new ObjectMapper().readTree(form.json))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void comesBackAsItWas(Form form) {
    for (WireFormat format : WireFormat.values()) {
      byte[] written = write(format, form.value);
      assertThat(write(format, read(format, written))).isEqualTo(written);
      assertThat(json(read(format, written))).isEqualTo(form.json);
    }
  }

  @Test
  void comesBackAsItWasHoweverItIsNested() {
    var random = new Random(Long.getLong("hognose.fuzz.seed", 42L));
    int values = Integer.getInteger("hognose.fuzz.values", 500);
    for (int i = 0; i < values; i++) {
      Value value = random(random, 5);
      for (WireFormat format : WireFormat.values()) {
        byte[] written = write(format, value);
        assertThat(write(format, read(format, written))).isEqualTo(written);
      }
      assertThat(json(read(WireFormat.MESSAGE_PACK, write(WireFormat.MESSAGE_PACK, value))))
          .isEqualTo(json(value));
    }
  }

  private static Value random(Random random, int depth) {
    List<Form> forms = forms();
    if (depth == 0 || random.nextInt(3) == 0) {
      return forms.get(random.nextInt(forms.size())).value;
    }
    List<Value> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(random(random, depth - 1));
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Value.ListValue(items);
      case 1 -> new Value.Tuple(items);
      case 2 -> new Value.SetValue(items);
      case 3 ->
          new Value.Dict(items.stream().map(item -> new Value.Entry(item, Value.NONE)).toList());
      default -> new Value.ExceptionValue("E", items);
    };
  }

  @Test
  void escapesWhatUtf8CannotCarry() {
    assertThat(json(new Value.Str("a\ud800b"))).isEqualTo("\"a\\ud800b\"");
    assertThat(read(WireFormat.JSON, write(WireFormat.JSON, new Value.Str("a\ud800b"))))
        .isEqualTo(new Value.Str("a\ud800b"));
    assertThat(
            read(
                WireFormat.MESSAGE_PACK, write(WireFormat.MESSAGE_PACK, new Value.Str("a\ud800b"))))
        .isEqualTo(new Value.Str("a\ufffdb"));
  }

  @Test
  void isOpaqueWhereItCannotCross() {
    assertThat(json(new Value.Opaque("C", "<C>")))
        .isEqualTo("{\"$object\":{\"type\":\"C\",\"repr\":\"<C>\"}}");
  }

  @Test
  void isOpaqueWhereItPassesTheBudget() {
    Value part = new Value.Str("x".repeat(100_000));
    Value shared = new Value.ListValue(java.util.Collections.nCopies(11, part));
    assertThat(json(shared))
        .isEqualTo("{\"$object\":{\"type\":\"list\",\"repr\":\"<list too large to send>\"}}");
    Value doubled = part;
    for (int i = 0; i < 60; i++) {
      doubled = new Value.Tuple(List.of(doubled, doubled));
    }
    assertThat(json(doubled)).contains("<tuple too large to send>");
  }

  @Test
  void isOpaqueWhereItIsNestedTooDeeply() {
    Value deep = Value.NONE;
    for (int i = 0; i < 5_000; i++) {
      deep = new Value.ListValue(List.of(deep));
    }
    assertThat(json(deep)).contains("<list too large to send>");
  }

  @Test
  void isOpaqueWhereANumberHasTooManyDigits() {
    assertThat(json(new Value.BigInt(BigInteger.TEN.pow(30_000))))
        .contains("<int too large to send>");
    assertThat(json(new Value.BigInt(BigInteger.TEN.pow(19_000)))).startsWith("{\"$int\":\"1000");
  }

  @Test
  void spendsOneBudgetOnAllValuesOfAnAnswer() {
    BodyWriter out = WireFormat.JSON.writer();
    var values = new ValueWriter(out, 1_000);
    out.startArray(3);
    for (int i = 0; i < 3; i++) {
      values.write(new Value.Str("x".repeat(600)));
    }
    out.endArray();
    String written = new String(out.toBytes(), StandardCharsets.UTF_8);
    assertThat(written).contains("x".repeat(600)).contains("too large");
    assertThat(out.size()).isLessThan(1_000);
  }

  @Test
  void showsAShortRepr() {
    assertThat(forms().stream().map(form -> ValueRepr.of(form.value)))
        .contains("None", "True", "1", "[1, None]", "(1,)", "{1}", "{'a': 1}", "User(x=1, y='s')");
    assertThat(ValueRepr.of(new Value.Str("x".repeat(5_000)))).hasSizeLessThan(600).endsWith("...");
  }
}
