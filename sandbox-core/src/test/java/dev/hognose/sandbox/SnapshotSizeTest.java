// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is large and stands in many places is written once, or counts at each of them: the file of a
 * session is never many times as large as its heap by the model.
 */
final class SnapshotSizeTest {
  /** A reference takes four bytes in memory, and nine in a file where it is a number. */
  private static final double MOST_TIMES = 2.6;

  private static final long MOST_BEYOND = 20_000;

  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(1L << 30).withDurationMillis(60_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 << 8_000_000] * 5_000",
        "[(1 << 8_000_000, -(1 << 8_000_000))] * 5_000",
        "{i: big for i in range(5_000)}",
        "['twelve chars'] * 500_000",
        "['a' * 40] * 500_000",
        "['a' * 1_000_000] * 5_000",
        "[b'a' * 1_000_000] * 5_000",
        "[1.5] * 500_000",
        "[1 << 62] * 500_000",
        "[type('a' * 100_000, (), {}) for i in range(50)]",
        "[types.ModuleType('a' * 100_000) for i in range(50)]",
        "[range(big) for i in range(50)]",
        "[range(0, 1, big) for i in range(50)]",
        "[iter(range(big, big + 2)) for i in range(50)]",
        "[enumerate((), big) for i in range(50)]",
        "[decimal.Decimal('9' * 50_000).copy_abs() for i in range(50)]",
        "[itertools.count(big) for i in range(50)]",
        "[itertools.repeat('a', 1 << 61) for i in range(50)]",
        "[slice(big, big, big) for i in range(50)]",
        "[types.SimpleNamespace(**dict.fromkeys(names[:i], 1)) for i in range(25)]",
        "[{'description': i, 'temperature': i} for i in range(20_000)]",
        "[io.StringIO('a' * 100_000) for i in range(50)]",
        "[operator.methodcaller('a' * 100_000) for i in range(50)]",
        "[operator.attrgetter('a' * 100_000) for i in range(50)]",
        "[text := text + 'x' for i in range(5_000)]",
        "[text := text + '\u20ac' for i in range(5_000)]",
        "[text + 'x' for i in range(50)]",
        "[(text := text + 'x')[:-1] for i in range(50)]",
      })
  void aFileIsBoundedByTheHeap(String expression) {
    Session session = Session.create();
    run(session, "import decimal, io, itertools, operator, types");
    run(session, "big = 1 << 800_000; names = [c * 10_000 for c in 'abcdefghijklmnopqrstuvwxyz']");
    run(session, "text = 'a' * 100_000; text += 'b' * 10_000");
    run(session, "value = " + expression);
    long heap = HeapCostTest.liveBytes(session);
    byte[] file = session.dump(SnapshotKeys.NONE);
    assertThat(file.length).isLessThan((int) (MOST_TIMES * heap + MOST_BEYOND));
    Session again = Session.load(file, SnapshotKeys.NONE);
    assertThat(again.dump(SnapshotKeys.NONE)).isEqualTo(file);
    assertThat(HeapCostTest.liveBytes(again)).isBetween((long) (0.7 * heap), (long) (1.5 * heap));
  }

  @Test
  void textsThatShareTheirCharsTakeAsMuchAfterALoad() {
    Session session = Session.create();
    run(session, "def grow(c): return tuple([c := c + 'x' for _ in range(3_000)])");
    run(session, "texts = tuple(grow(c * 9_000) for c in 'a\u20ac\\U0001f600')");
    Session again = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    long beside = HeapCostTest.liveBytes(session) - HeapCostTest.liveBytes(again);
    String more = "more = tuple((each[-1] + 'y', each[5] + 'y', each[1] + 'y') for each in texts)";
    run(session, more);
    run(again, more);
    assertThat(HeapCostTest.liveBytes(session) - HeapCostTest.liveBytes(again)).isEqualTo(beside);
    assertThat(Math.abs(beside)).isLessThan(1_000);
  }

  @Test
  void textsThatShareTheirCharsLeaveOneByOne() {
    Session session = Session.create();
    run(
        session,
        "text = 'a' * 1_000_000; text += 'b'; texts = [text := text + 'c' for _ in range(100)]");
    List<Value> texts = ((Value.ListValue) session.variables().get("texts")).items();
    assertThat(texts.getFirst()).isEqualTo(new Value.Str("a".repeat(1_000_000) + "bc"));
    assertThat(texts.get(98)).isInstanceOf(Value.Opaque.class);
  }

  private static void run(Session session, String source) {
    ExecutionOptions options = new ExecutionOptions(Map.of(), List.of(), LIMITS, false);
    Progress progress =
        session.start(Program.compile(source, "main.py"), options).run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.Complete.class);
  }
}
