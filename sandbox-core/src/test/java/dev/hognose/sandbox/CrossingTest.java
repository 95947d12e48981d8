// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the library's types keep what they are on their way through the boundary. */
final class CrossingTest {
  private static Value result(String source) {
    Progress progress =
        Session.create()
            .start(Program.compile(source, "main.py"), ExecutionOptions.DEFAULT)
            .run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.Complete.class);
    return ((Progress.Complete) progress).value();
  }

  private static Map<String, Value> fields(Object... namesAndValues) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return fields;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "datetime(2026, 1, 31, 4, 5)|2026-01-31T04:05:00",
        "datetime(1, 1, 1, 0, 0, 0, 7)|0001-01-01T00:00:00.000007",
        "datetime(2026, 1, 31, tzinfo=timezone.utc)|2026-01-31T00:00:00+00:00",
        "datetime(2026, 1, 31, tzinfo=timezone(timedelta(hours=-5, minutes=-30)))"
            + "|2026-01-31T00:00:00-05:30",
        "datetime(2026, 1, 31, tzinfo=timezone(timedelta(seconds=3661, microseconds=5)))"
            + "|2026-01-31T00:00:00+01:01:01.000005",
      })
  void dateTimesLeaveAsIsoText(String made, String iso) {
    assertThat(result("from datetime import *\n" + made)).isEqualTo(new Value.DateTime(iso));
    assertThat(result("from datetime import *\n" + made + ".isoformat()"))
        .isEqualTo(new Value.Str(iso));
  }

  @Test
  void datesTimesAndDurationsLeave() {
    assertThat(
            result(
                """
                from datetime import *
                [date(2026, 2, 3), time(1, 2, 3, 40), timedelta(-1, 5, 7), timedelta.max]
                """))
        .isEqualTo(
            new Value.ListValue(
                List.of(
                    new Value.Date("2026-02-03"),
                    new Value.Time("01:02:03.000040"),
                    new Value.TimeDelta(BigInteger.valueOf(-86_394_999_993L)),
                    new Value.TimeDelta(new BigInteger("86399999999999999999")))));
  }

  @Test
  void exactNumbersLeave() {
    assertThat(
            result(
                """
                from decimal import Decimal
                from fractions import Fraction
                [Decimal('-1.10'), Decimal('1E+30'), Fraction(-2, 6), Fraction(10**20, 3)]
                """))
        .isEqualTo(
            new Value.ListValue(
                List.of(
                    new Value.Decimal(new BigDecimal("-1.10")),
                    new Value.Decimal(new BigDecimal("1E+30")),
                    new Value.Fraction(BigInteger.valueOf(-1), BigInteger.valueOf(3)),
                    new Value.Fraction(BigInteger.TEN.pow(20), BigInteger.valueOf(3)))));
    assertThat(result("from decimal import Decimal\nDecimal('NaN')"))
        .isEqualTo(new Value.Opaque("Decimal", "Decimal('NaN')"));
  }

  @Test
  void enumerationsLeave() {
    assertThat(
            result(
                """
                from enum import *
                class Color(Enum):
                    RED = (1, 2)
                class Size(IntEnum):
                    BIG = 3
                [Color.RED, Size.BIG]
                """))
        .isEqualTo(
            new Value.ListValue(
                List.of(
                    new Value.EnumMember(
                        "Color",
                        "RED",
                        new Value.Tuple(List.of(new Value.Int(1), new Value.Int(2)))),
                    new Value.EnumMember("Size", "BIG", new Value.Int(3)))));
  }

  @Test
  void recordsLeave() {
    assertThat(
            result(
                """
                from dataclasses import dataclass, field
                from collections import namedtuple
                from typing import NamedTuple
                @dataclass
                class User:
                    name: str
                    tags: list = field(default_factory=list)
                @dataclass(frozen=True, slots=True)
                class Point:
                    x: int
                    y: int = 0
                P = namedtuple('P', 'a b')
                class Q(NamedTuple):
                    c: int
                [User('Ann', [Point(1)]), P(1, Q(2))]
                """))
        .isEqualTo(
            new Value.ListValue(
                List.of(
                    new Value.DataClass(
                        "User",
                        fields(
                            "name",
                            new Value.Str("Ann"),
                            "tags",
                            new Value.ListValue(
                                List.of(
                                    new Value.DataClass(
                                        "Point",
                                        fields("x", new Value.Int(1), "y", new Value.Int(0)),
                                        true,
                                        List.of())))),
                        false,
                        List.of()),
                    new Value.NamedTuple(
                        "P",
                        fields(
                            "a",
                            new Value.Int(1),
                            "b",
                            new Value.NamedTuple("Q", fields("c", new Value.Int(2))))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class date:\n  _year = _month = _day = 1\ndate.__module__ = 'datetime'\ndate()",
        "import datetime\nd = datetime.date(2026, 1, 1)\nd._year = 'x'\nd",
        "import datetime\nd = datetime.date(2026, 1, 1)\nd._month = 99\nd",
        "class C:\n  __dataclass_fields__ = {'a': 1}\nC()",
        "class T(tuple):\n  _fields = ('a', 'a')\nT([1, 2])",
        "class T(tuple):\n  _fields = ('a',)\nT([1, 2])",
        "import datetime\nclass Z(datetime.tzinfo):\n  def utcoffset(self, dt): 1 / 0\n"
            + "datetime.time(1, tzinfo=Z())",
        "from dataclasses import dataclass\n"
            + "@dataclass\n"
            + "class C:\n"
            + "  a: int\n"
            + "c = C(1)\n"
            + "del c.a\n"
            + "[c][0] if (setattr(C, '__repr__', lambda self: 'C')) is None else 0",
      })
  void whatOnlyLooksLikeTheLibraryIsOpaque(String source) {
    assertThat(result(source)).isInstanceOf(Value.Opaque.class);
  }

  @Test
  void cyclesAndDeepNestsEnd() {
    assertThat(result("x = []\nx += [x, x]\nx"))
        .isEqualTo(
            new Value.ListValue(
                List.of(
                    new Value.Opaque("list", "<list object>"),
                    new Value.Opaque("list", "<list object>"))));
    Value shared =
        result("x = []\nfor i in range(90): x = [x, x]\nclass R:\n  pass\nx and [x][0] and None");
    assertThat(shared).isEqualTo(Value.NONE);
  }

  @Test
  void whatIsSharedTooOftenIsCutShort() {
    Session session = Session.create();
    session
        .start(
            Program.compile("x = []\nfor i in range(90): x = [x, x]\nx = [x]; None", "main.py"),
            ExecutionOptions.DEFAULT)
        .run(Long.MAX_VALUE);
    assertThat(session.variables().get("x")).isInstanceOf(Value.ListValue.class);
  }
}
