// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

  private static Value user(boolean frozen, String... methods) {
    return new Value.DataClass(
        "User",
        fields("name", new Value.Str("Ann"), "born", new Value.Date("2001-02-03")),
        frozen,
        List.of(methods));
  }

  private static List<Value> roundTrips() {
    return List.of(
        new Value.Date("2026-01-31"),
        new Value.DateTime("2026-01-31T01:02:03.000004-05:30"),
        new Value.DateTime("0001-01-01T00:00:00"),
        new Value.Time("23:59:59+00:00"),
        new Value.TimeDelta(BigInteger.valueOf(-1)),
        new Value.TimeDelta(new BigInteger("86399999999999999999")),
        new Value.Decimal(new BigDecimal("1.10")),
        new Value.Decimal(new BigDecimal("-1E+30")),
        new Value.Fraction(BigInteger.valueOf(-1), BigInteger.TEN.pow(30)),
        user(false),
        user(true),
        new Value.NamedTuple("P", fields("a", new Value.Int(1), "b", new Value.Date("2026-01-31"))),
        new Value.NamedTuple("Empty", Map.of()),
        new Value.ListValue(List.of(new Value.Int(1), new Value.Time("01:00:00"))),
        new Value.Tuple(List.of(new Value.Date("2026-01-31"))),
        new Value.SetValue(List.of(new Value.Date("2026-01-31"))),
        new Value.FrozenSet(List.of(user(true))),
        new Value.Dict(
            List.of(
                new Value.Entry(new Value.Date("2026-01-31"), new Value.Int(1)),
                new Value.Entry(new Value.Tuple(List.of(new Value.Int(1))), user(false)))),
        new Value.ExceptionValue("ValueError", List.of(new Value.Date("2026-01-31"))));
  }

  private static Execution start(Session session, String source, Map<String, Value> inputs) {
    return session.start(
        Program.compile(source, "main.py"),
        ExecutionOptions.DEFAULT.withInputs(inputs).withFunctions(List.of(HostFunction.of("ask"))));
  }

  private static Progress run(Execution execution, Answer answer, long steps) {
    while (true) {
      switch (execution.run(steps)) {
        case Progress.Preempted _ -> {}
        case Progress.FunctionSnapshot(HostCall call) ->
            execution.resume(Map.of(call.id(), answer));
        case Progress other -> {
          return other;
        }
      }
    }
  }

  private static Value complete(Progress progress) {
    assertThat(progress).isInstanceOf(Progress.Complete.class);
    return ((Progress.Complete) progress).value();
  }

  @ParameterizedTest
  @MethodSource("roundTrips")
  void inputsAndAnswersComeBackAsTheyEntered(Value value) {
    for (long steps : new long[] {Long.MAX_VALUE, 1}) {
      Execution echo = start(Session.create(), "value", Map.of("value", value));
      assertThat(complete(run(echo, new Answer.NotHandled(), steps))).isEqualTo(value);
      Execution ask = start(Session.create(), "[ask(), ask()][1]", Map.of());
      assertThat(complete(run(ask, new Answer.Return(value), steps))).isEqualTo(value);
    }
  }

  @Test
  void inputsAreObjectsOfTheLibrary() {
    String source =
        """
        import datetime, decimal, fractions
        assert type(day) is datetime.date and day + datetime.timedelta(1) > day
        assert moment.utcoffset() == datetime.timedelta(hours=2)
        assert price * 2 == decimal.Decimal('2.20') and third * 3 == 1
        assert type(third) is fractions.Fraction
        assert repr(user) == "User(name='Ann', born=datetime.date(2001, 2, 3))"
        user.name = 'Bob'
        assert pair == (1, 2) and pair.b == 2 and repr(pair) == 'P(a=1, b=2)'
        sorted(name for name in globals() if name[0] != '_')
        """;
    Execution execution =
        start(
            Session.create(),
            source,
            fields(
                "day",
                new Value.Date("2026-01-31"),
                "moment",
                new Value.DateTime("2026-01-31T00:00:00+02:00"),
                "price",
                new Value.Decimal(new BigDecimal("1.10")),
                "third",
                new Value.Fraction(BigInteger.ONE, BigInteger.valueOf(3)),
                "user",
                user(false),
                "pair",
                new Value.NamedTuple("P", fields("a", new Value.Int(1), "b", new Value.Int(2)))));
    Value names = complete(run(execution, new Answer.NotHandled(), 1));
    assertThat(((Value.ListValue) names).items()).contains(new Value.Str("day"));
  }

  @Test
  void recordsOfOneFormAreOfOneClass() {
    assertThat(
            complete(
                run(
                    start(
                        Session.create(),
                        "(a == b, a is b, ask() == a)",
                        Map.of("a", user(true), "b", user(true))),
                    new Answer.Return(user(true)),
                    Long.MAX_VALUE)))
        .isEqualTo(
            new Value.Tuple(
                List.of(new Value.Bool(true), new Value.Bool(false), new Value.Bool(true))));
  }

  @Test
  void pathsEnterAndLeave() {
    Execution execution =
        start(
            Session.create(),
            "from pathlib import Path, PurePosixPath\n"
                + "(p == Path('/a/b'), [p / 'c', PurePosixPath('x')])",
            Map.of("p", new Value.Path("/a/b")));
    assertThat(complete(execution.run(Long.MAX_VALUE)))
        .isEqualTo(
            new Value.Tuple(
                List.of(
                    new Value.Bool(true),
                    new Value.ListValue(List.of(new Value.Path("/a/b/c"), new Value.Path("x"))))));
  }

  @Test
  void frozenRecordsRefuseToChange() {
    Progress progress =
        run(
            start(Session.create(), "user.name = 'x'", Map.of("user", user(true))),
            new Answer.NotHandled(),
            Long.MAX_VALUE);
    assertThat(((Progress.Failed) progress).error().type()).isEqualTo("FrozenInstanceError");
  }

  @Test
  void methodsOfRecordsAreHostCalls() {
    Execution execution =
        start(Session.create(), "user.greet('hi', loud=True)", Map.of("user", user(true, "greet")));
    HostCall call = ((Progress.FunctionSnapshot) execution.run(Long.MAX_VALUE)).call();
    assertThat(call.name()).isEqualTo("User.greet");
    assertThat(call.args()).containsExactly(user(true), new Value.Str("hi"));
    assertThat(call.kwargs()).containsEntry("loud", new Value.Bool(true));
    execution.resume(Map.of(call.id(), new Answer.Return(new Value.Int(7))));
    assertThat(complete(execution.run(Long.MAX_VALUE))).isEqualTo(new Value.Int(7));
  }

  @Test
  void theProgramsOwnClassesAreUsed() {
    String source =
        """
        import enum, dataclasses, collections
        class Color(enum.Enum):
            RED = 1
        @dataclasses.dataclass(slots=True)
        class User:
            name: str
            born: object = None
            seen: int = dataclasses.field(init=False, default=5)
        class P(collections.namedtuple('P', 'a b')):
            pass
        made = ask()
        [type(made[0]) is User, made[0].seen, made[1] is Color.RED, type(made[2]) is P, made[3]]
        """;
    Value answer =
        new Value.ListValue(
            List.of(
                new Value.DataClass(
                    "User",
                    fields("name", new Value.Str("x"), "seen", new Value.Int(6)),
                    false,
                    List.of()),
                new Value.EnumMember("Color", "RED", new Value.Int(1)),
                new Value.NamedTuple("P", fields("a", new Value.Int(1), "b", new Value.Int(2))),
                new Value.EnumMember("Absent", "RED", new Value.Int(9))));
    assertThat(
            complete(
                run(
                    start(Session.create(), source, Map.of()),
                    new Answer.Return(answer),
                    Long.MAX_VALUE)))
        .isEqualTo(
            new Value.ListValue(
                List.of(
                    new Value.Bool(true),
                    new Value.Int(6),
                    new Value.Bool(true),
                    new Value.Bool(true),
                    new Value.Int(9))));
  }

  @Test
  void exceptionsCarryValuesOfTheLibrary() {
    String source =
        """
        try:
            ask()
        except ValueError as e:
            caught = e.args
        caught
        """;
    for (long steps : new long[] {Long.MAX_VALUE, 1}) {
      Answer answer = new Answer.Raise("ValueError", List.of(new Value.Date("2026-01-31")));
      assertThat(complete(run(start(Session.create(), source, Map.of()), answer, steps)))
          .isEqualTo(new Value.Tuple(List.of(new Value.Date("2026-01-31"))));
    }
  }

  @Test
  void aMisfitIsTheProgramsError() {
    String source =
        """
        import dataclasses
        @dataclasses.dataclass
        class User:
            other: int
        try:
            ask()
        except TypeError as e:
            text = str(e)
        text
        """;
    Value text =
        complete(
            run(
                start(Session.create(), source, Map.of()),
                new Answer.Return(user(false)),
                Long.MAX_VALUE));
    assertThat(((Value.Str) text).value()).contains("unexpected keyword argument 'name'");
  }

  private static List<Value> refused() {
    Value deep = Value.NONE;
    for (int i = 0; i < 400; i++) {
      deep = new Value.ListValue(List.of(deep));
    }
    return List.of(
        deep,
        new Value.Opaque("C", "<C>"),
        new Value.Date("2026-02-30"),
        new Value.Date("0000-01-01"),
        new Value.DateTime("2026-01-31"),
        new Value.DateTime("2026-01-31T00:00:00+24:00"),
        new Value.Time("24:00"),
        new Value.TimeDelta(new BigInteger("86400000000000000000")),
        new Value.Fraction(BigInteger.ONE, BigInteger.ZERO),
        new Value.SetValue(List.of(new Value.ListValue(List.of()))),
        new Value.FrozenSet(List.of(user(false))),
        new Value.Dict(List.of(new Value.Entry(new Value.Dict(List.of()), Value.NONE))),
        new Value.NamedTuple("P", fields("_a", Value.NONE)),
        new Value.NamedTuple("P", fields("class", Value.NONE)),
        new Value.DataClass("A b", Map.of(), false, List.of()),
        new Value.DataClass("A", fields("x y", Value.NONE), false, List.of()),
        new Value.DataClass("A", fields("x", Value.NONE), false, List.of("x")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotEnterIsRefusedAtOnce(Value value) {
    Session session = Session.create();
    assertThatThrownBy(() -> start(session, "1", Map.of("x", value)))
        .isInstanceOf(IllegalArgumentException.class);
    Execution execution = start(session, "ask()", Map.of());
    HostCall call = ((Progress.FunctionSnapshot) execution.run(Long.MAX_VALUE)).call();
    assertThatThrownBy(() -> execution.resume(Map.of(call.id(), new Answer.Return(value))))
        .isInstanceOf(IllegalArgumentException.class);
    execution.resume(Map.of(call.id(), new Answer.Return(new Value.Int(3))));
    assertThat(complete(execution.run(Long.MAX_VALUE))).isEqualTo(new Value.Int(3));
  }
}
