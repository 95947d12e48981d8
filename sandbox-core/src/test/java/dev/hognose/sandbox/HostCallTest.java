// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Host calls stop the machine wherever they happen, and go on from there. */
final class HostCallTest {
  private static final ExecutionOptions WITH_ASK =
      ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));

  private final List<HostCall> calls = new ArrayList<>();

  /** How a program is run: whether it is preempted, and whether it goes through bytes. */
  private enum Mode {
    PLAIN,
    PREEMPTED,
    DUMPED,
    DUMPED_AT_CALLS;

    long steps() {
      return this == PLAIN || this == DUMPED_AT_CALLS ? Long.MAX_VALUE : 1;
    }

    boolean dumps(Progress progress) {
      return this == DUMPED
          || this == DUMPED_AT_CALLS && progress instanceof Progress.FunctionSnapshot;
    }
  }

  private static Execution reloaded(Execution execution) {
    byte[] file = execution.dump(SnapshotKeys.NONE);
    Execution loaded = Execution.load(file, SnapshotKeys.NONE, WITH_ASK);
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(file);
    return loaded;
  }

  /** Runs a program whose calls of {@code ask(n)} are answered by ten times n. */
  private Progress run(String source, Mode mode) {
    Execution execution = Session.create().start(Program.compile(source, "main.py"), WITH_ASK);
    while (true) {
      Progress progress = execution.run(mode.steps());
      if (!progress.isFinal() && mode.dumps(progress)) {
        execution = reloaded(execution);
      }
      switch (progress) {
        case Progress.Preempted _ -> {}
        case Progress.FunctionSnapshot(HostCall call) -> {
          calls.add(call);
          Value argument = call.args().get(0);
          Answer answer =
              argument instanceof Value.Int(long n)
                  ? new Answer.Return(new Value.Int(n * 10))
                  : new Answer.Raise("ValueError", List.of(argument));
          execution.resume(Map.of(call.id(), answer));
        }
        case Progress other -> {
          return other;
        }
      }
    }
  }

  private void expect(String source, String repr, int callCount) {
    for (Mode mode : Mode.values()) {
      calls.clear();
      Progress progress = run(source, mode);
      assertThat(progress).isInstanceOf(Progress.Complete.class);
      assertThat(((Progress.Complete) progress).repr()).isEqualTo(repr);
      assertThat(calls).hasSize(callCount);
    }
  }

  @Test
  void stopsInASortKey() {
    expect("sorted([3, 1, 2], key=lambda n: -ask(n))", "[3, 2, 1]", 3);
    expect("xs = [3, 1, 2]\nxs.sort(key=ask)\nxs", "[1, 2, 3]", 3);
  }

  @Test
  void stopsInMap() {
    expect("list(map(ask, [1, 2]))", "[10, 20]", 2);
    expect("sum(map(lambda n: ask(n) + 1, range(3)))", "33", 3);
  }

  @Test
  void stopsInARepr() {
    expect(
        "class P:\n  def __repr__(self): return f'P{ask(4)}'\nrepr([P(), {'k': (P(),)}])",
        "\"[P40, {'k': (P40,)}]\"",
        2);
  }

  @Test
  void stopsInAGenerator() {
    expect("def g():\n  for i in range(3):\n    yield ask(i)\nsum(x for x in g() if x)", "30", 3);
  }

  @Test
  void stopsInAProperty() {
    expect(
        "class P:\n  @property\n  def v(self): return ask(2)\nP().v + getattr(P(), 'v')", "40", 2);
  }

  @Test
  void stopsInAComprehension() {
    expect("[ask(i) for i in range(3) if ask(i) >= 10]", "[10, 20]", 5);
    expect("{ask(k): [ask(v) for v in (1, 2)] for k in (3,)}", "{30: [10, 20]}", 3);
  }

  @Test
  void stopsInAClassBody() {
    expect("class P:\n  size = ask(5)\n  def get(self): return self.size\nP().get()", "50", 1);
  }

  @Test
  void stopsInAnExit() {
    expect(
        "class P:\n"
            + "  def __enter__(self): return ask(1)\n"
            + "  def __exit__(self, *info): return ask(2) == 20\n"
            + "seen = []\n"
            + "with P() as p:\n  seen.append(p)\n  raise KeyError(1)\n"
            + "seen",
        "[10]",
        2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "max([1, 5, 3], key=ask) | 5 | 3",
        "min((ask(x) for x in [2, 1]), default=0) | 10 | 2",
        "any(ask(x) > 10 for x in [1, 2, 3]) | True | 2",
        "''.join(str(ask(x)) for x in [1, 2]) | '1020' | 2",
        "dict(zip('ab', map(ask, [1, 2]))) | {'a': 10, 'b': 20} | 2",
        "f'{ask(1):>5}-{ask(2)!r}' | '   10-20' | 2",
        "(lambda *a, k=ask(9): (a, k))(*[ask(i) for i in (1, 2)]) | ((10, 20), 90) | 3",
        "[x for x in filter(lambda n: ask(n) > 10, [1, 2, 3])] | [2, 3] | 3",
        "ask(1) if ask(0) else ask(2) | 20 | 2",
        "1 < ask(1) < ask(2) | True | 2",
        "[*map(ask, (1,)), *(ask(i) for i in (2,))] | [10, 20] | 2",
        "next(iter(map(ask, [7])), None) | 70 | 1",
        "list(enumerate(map(ask, [1]), ask(1))) | [(10, 10)] | 2",
        "set(map(ask, [1, 1])) | {10} | 2",
      })
  void stopsInExpressions(String source, String repr, int count) {
    expect(source, repr, count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__eq__(self, o): return ask(1) == 10|K(1) == K(2)|True",
        "__lt__(self, o): return ask(1) == 10|sorted([K(1), K(2)])[0].n|2",
        "__hash__(self): return ask(1)|len({K(1): 1, K(2): 2})|2",
        "__bool__(self): return ask(0) == 0|1 if K(1) else 2|1",
        "__len__(self): return ask(1)|len(K(1))|10",
        "__add__(self, o): return ask(o)|K(1) + 4|40",
        "__radd__(self, o): return ask(o)|4 + K(1)|40",
        "__getitem__(self, i): return ask(i)|K(1)[3]|30",
        "__contains__(self, i): return ask(i) == 30|3 in K(1)|True",
        "__getattr__(self, name): return ask(len(name))|K(1).abc|30",
        "__call__(self, i): return ask(i)|K(1)(2)|20",
        "__iter__(self): return iter([ask(1), ask(2)])|list(K(1))|[10, 20]",
        "__str__(self): return str(ask(1))|str(K(1)) + f'{K(1)}'|'1010'",
        "__format__(self, spec): return str(ask(len(spec)))|format(K(1), 'ab')|'20'",
        "__index__(self): return ask(0)|[5, 6][K(1)]|5",
        "__int__(self): return ask(1)|int(K(1))|10",
        "__set_name__(self, owner, name): self.n = ask(3)|type('T', (), {'k': K(1)})().k.n|30",
        "__init_subclass__(cls): cls.m = ask(2)|type('T', (K,), {}).m|20",
        "__del__(self): ask(1)|K(1).n|1",
      })
  void stopsInSpecialMethods(String methodAndUse) {
    String[] parts = methodAndUse.split("\\|");
    String source =
        "class K:\n  def __init__(self, n): self.n = n\n  def " + parts[0] + "\n" + parts[1];
    Progress whole = run(source, Mode.PLAIN);
    assertThat(whole).as(source).isInstanceOf(Progress.Complete.class);
    assertThat(((Progress.Complete) whole).repr()).isEqualTo(parts[2]);
    assertThat(run(source, Mode.PREEMPTED)).isEqualTo(whole);
  }

  @Test
  void raisesWhatTheHostRaises() {
    expect("try:\n  ask('no')\nexcept ValueError as e:\n  r = str(e)\nr", "'no'", 1);
    Progress progress = run("def f():\n  return ask('broken')\nf()", Mode.PLAIN);
    assertThat(progress).isInstanceOf(Progress.Failed.class);
    GuestError error = ((Progress.Failed) progress).error();
    assertThat(error.type()).isEqualTo("ValueError");
    assertThat(error.message()).isEqualTo("broken");
    assertThat(error.line()).isEqualTo(2);
  }

  @Test
  void tellsNameArgumentsAndLine() {
    run("x = 1\ny = [\n  ask(2),\n]", Mode.PLAIN);
    assertThat(calls).hasSize(1);
    HostCall call = calls.get(0);
    assertThat(call.name()).isEqualTo("ask");
    assertThat(call.args()).containsExactly(new Value.Int(2));
    assertThat(call.line()).isEqualTo(3);
  }

  @Test
  void refusesAnswersToOtherCalls() {
    Execution execution = Session.create().start(Program.compile("ask(1)", "main.py"), WITH_ASK);
    execution.run(Long.MAX_VALUE);
    Answer answer = new Answer.Return(Value.NONE);
    assertThatThrownBy(() -> execution.resume(Map.of("call_9", answer)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("call_9");
    execution.resume(Map.of("call_1", answer));
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    assertThatThrownBy(() -> execution.resume(Map.of("call_1", answer)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void asksForNamesIfTheHostWants() {
    ExecutionOptions options = new ExecutionOptions(Map.of(), List.of(), Limits.DEFAULT, true);
    Execution execution =
        Session.create().start(Program.compile("search(3) + limit", "main.py"), options);
    Progress.NameLookupSnapshot first = (Progress.NameLookupSnapshot) execution.run(Long.MAX_VALUE);
    assertThat(first.call().name()).isEqualTo("search");
    execution.resume(Map.of(first.call().id(), new Answer.Function(HostFunction.of("search"))));
    Progress.FunctionSnapshot second = (Progress.FunctionSnapshot) execution.run(Long.MAX_VALUE);
    execution.resume(Map.of(second.call().id(), new Answer.Return(new Value.Int(4))));
    Progress.NameLookupSnapshot third = (Progress.NameLookupSnapshot) execution.run(Long.MAX_VALUE);
    execution.resume(Map.of(third.call().id(), new Answer.NotHandled()));
    Progress.Failed failed = (Progress.Failed) execution.run(Long.MAX_VALUE);
    assertThat(failed.error().message()).isEqualTo("name 'limit' is not defined");
  }
}
