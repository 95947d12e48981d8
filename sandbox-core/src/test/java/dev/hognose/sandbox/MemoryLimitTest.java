// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit of memory holds over all executions of a session, and at the same place on every run. */
final class MemoryLimitTest {
  private static final long LIMIT = 4 << 20;
  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(LIMIT).withDurationMillis(60_000);

  /** Three quarters of the limit, as a list that {@code keep} names. */
  private static final String THREE_QUARTERS = "%s = [None] * 750_000";

  private static Execution start(Session session, String source) {
    return session.start(
        Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(LIMITS));
  }

  private static Progress run(Session session, String source) {
    return start(session, source).run(Long.MAX_VALUE);
  }

  private static void assertExceeded(Progress progress) {
    assertThat(progress)
        .isInstanceOfSatisfying(
            Progress.LimitExceeded.class,
            breach -> {
              assertThat(breach.limit()).isEqualTo("memoryBytes");
              assertThat(breach.allowed()).isEqualTo(LIMIT);
              assertThat(breach.used()).isGreaterThan(LIMIT);
            });
  }

  /** How a program ended, what it has printed, and the steps it has used. */
  private record Ending(Progress progress, String stdout, long steps) {}

  private static Ending ending(String source, Random slices) {
    Execution execution = start(Session.create(), source);
    StringBuilder stdout = new StringBuilder();
    while (!execution.progress().isFinal()) {
      execution.run(slices == null ? Long.MAX_VALUE : 1 + slices.nextInt(3_000));
      stdout.append(execution.drainOutput().stdout());
    }
    return new Ending(execution.progress(), stdout.toString(), execution.usage().steps());
  }

  /** Numbers of objects that live count; those of others are garbage. */
  @Test
  void numbersOfObjectsCount() {
    String source =
        """
        kept = [[] for _ in range(40_000)]
        for x in kept:
            %s
        """;
    assertThat(run(Session.create(), source.formatted("hash(iter(x)), id([])")))
        .isInstanceOf(Progress.Complete.class);
    assertExceeded(run(Session.create(), source.formatted("id(x)")));
    assertExceeded(run(Session.create(), source.formatted("hash(x.append)")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xs = []\n"
            + "while True:\n"
            + "  xs.append(len(xs) + 0.5)\n"
            + "  if len(xs) % 1000 == 0: print(len(xs))",
        "xs = []\nwhile True:\n  xs.append([1, 2, 3])\n  if len(xs) % 1000 == 0: print(len(xs))",
        "d = {}\n"
            + "while True:\n"
            + "  d[str(len(d))] = sorted([3, 1, 2])\n"
            + "  if len(d) % 99 == 0: print(len(d))",
        "def f(n):\n  if n % 10 == 0: print(n)\n  xs = [n] * 9999\n  return f(n + 1)\nf(0)",
        "import json\nxs = []\nwhile True:\n  xs.append(json.loads('[1, [2], {\"a\": 3}]'))\n"
            + "  print(len(xs))",
        "xs = []\nfor i in range(10**9):\n  garbage = [0] * 1000\n  xs += [(i, str(i))] * (i % 3)\n"
            + "  if i % 100 == 0: print(i)",
        "def g():\n  while True: yield 'x' * 100\nfor i, x in enumerate(map(list, g())):\n"
            + "  globals()['x%d' % i] = x\n  if i % 10 == 0: print(i)",
        "class A:\n  def __init__(self, n): self.n = n\nx = None\nwhile True:\n  y = A(x); x = y\n"
            + "  if id(x) % 5 == 0: print('.')",
        "s = 'a' * 200\nxs = []\nwhile True:\n  s += 'x'\n  xs.append(s)\n"
            + "  if len(xs) % 1000 == 0: print(len(xs))",
        "s = 'a' * 9000\nxs = []\nwhile True:\n  s += '\u20ac'\n  xs.append(s)\n"
            + "  if len(xs) % 20 == 0: print(hash(xs[-10]))",
      })
  void endsAtTheSamePlaceHoweverItIsPreempted(String source) {
    Ending plain = ending(source, null);
    assertExceeded(plain.progress());
    assertThat(plain.stdout()).isNotEmpty();
    for (int seed = 0; seed < 3; seed++) {
      assertThat(ending(source, new Random(seed))).isEqualTo(plain);
    }
  }

  @Test
  void countsWhatEarlierExecutionsKeep() {
    Session session = Session.create();
    assertThat(run(session, THREE_QUARTERS.formatted("a"))).isInstanceOf(Progress.Complete.class);
    assertExceeded(run(session, THREE_QUARTERS.formatted("b") + "\nprint('unseen')"));
    assertThat(run(session, "'b' in globals()"))
        .isEqualTo(new Progress.Complete(new Value.Bool(false), "False"));
  }

  static List<Value> largeValues() {
    Value number = new Value.Float(0.5);
    List<Value> numbers = Collections.nCopies(300_000, number);
    List<Value> texts =
        IntStream.range(0, 50_000).mapToObj(i -> text("%05d".formatted(i))).toList();
    return List.of(
        text("x".repeat(5_000_000)),
        text("\u0416".repeat(2_500_000)),
        new Value.Bytes(new byte[5_000_000]),
        new Value.BigInt(BigInteger.TWO.pow(40_000_000)),
        new Value.ListValue(numbers),
        new Value.Tuple(List.of(number, new Value.ListValue(numbers))),
        new Value.SetValue(texts),
        new Value.Dict(texts.stream().map(each -> new Value.Entry(each, number)).toList()),
        new Value.ExceptionValue("ValueError", List.of(text("x".repeat(5_000_000)))),
        new Value.ListValue(Collections.nCopies(50_000, new Value.Date("2026-01-31"))));
  }

  private static Value text(String text) {
    return new Value.Str(text);
  }

  @ParameterizedTest
  @MethodSource("largeValues")
  void countsAnswersBeforeTheyEnter(Value value) {
    for (boolean raises : new boolean[] {false, true}) {
      Session session = Session.create();
      Execution execution = asking(session, "ask()");
      Answer answer =
          raises ? new Answer.Raise("KeyError", List.of(value)) : new Answer.Return(value);
      assertExceeded(answered(execution, answer));
      assertExceeded(execution.run(Long.MAX_VALUE));
      assertThat(run(session, "1 + 1")).isEqualTo(new Progress.Complete(new Value.Int(2), "2"));
    }
  }

  @Test
  void countsResultsThatWereWaitedFor() {
    Session session = Session.create();
    Execution execution =
        asking(session, "import asyncio\nasyncio.run(asyncio.wait_for(later(), None))");
    assertExceeded(answered(execution, new Answer.Return(text("x".repeat(5_000_000)))));
    assertThat(run(session, "2")).isInstanceOf(Progress.Complete.class);
  }

  @Test
  void answersThatAreLetGoMayBeMoreThanTheLimitTogether() {
    Execution execution = asking(Session.create(), "for i in range(20): ask()\nlen(ask())");
    while (execution.progress() instanceof Progress.FunctionSnapshot) {
      answered(execution, new Answer.Return(text("x".repeat(1_500_000))));
      execution.run(Long.MAX_VALUE);
    }
    assertThat(execution.progress())
        .isEqualTo(new Progress.Complete(new Value.Int(1_500_000), "1500000"));
  }

  private static Execution asking(Session session, String source) {
    List<HostFunction> functions =
        List.of(HostFunction.of("ask"), new HostFunction("later", "", true));
    Execution execution =
        session.start(
            Program.compile(source, "main.py"),
            ExecutionOptions.DEFAULT.withLimits(LIMITS).withFunctions(functions));
    execution.run(Long.MAX_VALUE);
    return execution;
  }

  private static Progress answered(Execution execution, Answer answer) {
    String id =
        switch (execution.progress()) {
          case Progress.FunctionSnapshot(HostCall call) -> call.id();
          case Progress.FutureSnapshot(List<HostCall> calls) -> calls.getFirst().id();
          case Progress other -> throw new AssertionError(other);
        };
    return execution.resume(Map.of(id, answer));
  }

  @Test
  void isNotPassedByManySmallSteps() {
    Session session = Session.create();
    Progress progress = run(session, "xs = []");
    int executions = 0;
    while (progress instanceof Progress.Complete && executions < 100) {
      executions++;
      progress = run(session, "xs.append([None] * 25_000)");
    }
    assertExceeded(progress);
    assertThat(executions).isBetween(40, 42);
  }

  @Test
  void endsAnExecutionThatLeavesTooMuch() {
    Session session = Session.create();
    String growing =
        "kept = [None] * 300_000\n"
            + "def use(): return len([None] * 600_000)\n"
            + "size = use()\n"
            + "class Cell: __slots__ = 'next'\n"
            + "cell = None\n"
            + "for i in range(60_000):\n  new = Cell(); new.next = cell; cell = new";
    assertExceeded(run(session, growing));
    assertExceeded(run(session, "'still too much'"));
    assertThat(run(session, "del cell, new")).isInstanceOf(Progress.Complete.class);
    assertThat(run(session, "size + len(kept)"))
        .isEqualTo(new Progress.Complete(new Value.Int(900_000), "900000"));
  }

  @Test
  void whatIsLetGoDoesNotCount() {
    Session session = Session.create();
    for (int i = 0; i < 5; i++) {
      assertThat(run(session, THREE_QUARTERS.formatted("a") + "\ndel a"))
          .isInstanceOf(Progress.Complete.class);
    }
  }

  @Test
  void aLoadedSessionIsMeasured() {
    Session session = Session.create();
    String large = "a = [None] * 2_000_000";
    Execution made = session.start(Program.compile(large, "main.py"), ExecutionOptions.DEFAULT);
    assertThat(made.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    Session loaded = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    assertExceeded(run(loaded, "1 + 1"));
    assertThat(run(loaded, "del a")).isInstanceOf(Progress.Complete.class);
  }

  @Test
  void whatLeavesIsBounded() {
    String doubled = "t = []\nfor i in range(60): t = [t, t]\n";
    Session session = Session.create();
    assertThat(run(session, doubled + "None")).isInstanceOf(Progress.Complete.class);
    assertThat(ask(session, LIMITS))
        .isInstanceOfSatisfying(
            Progress.FunctionSnapshot.class,
            snapshot ->
                assertThat(items(snapshot.call().args().getFirst()))
                    .isBetween(LIMIT / 64, LIMIT / 32));
    assertThat(ask(session, LIMITS.withSteps(5_000)))
        .isInstanceOfSatisfying(
            Progress.LimitExceeded.class, breach -> assertThat(breach.limit()).isEqualTo("steps"));
  }

  private static Progress ask(Session session, Limits limits) {
    var options = new ExecutionOptions(Map.of(), List.of(HostFunction.of("ask")), limits, false);
    Execution execution = session.start(Program.compile("ask(t)", "main.py"), options);
    Progress progress = execution.run(Long.MAX_VALUE);
    execution.cancel();
    execution.run(1);
    return progress;
  }

  private static long items(Value value) {
    long count = 0;
    if (value instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        count += 1 + items(item);
      }
    }
    return count;
  }
}
