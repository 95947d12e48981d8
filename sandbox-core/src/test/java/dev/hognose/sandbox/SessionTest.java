// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Namespaces persist within a session and are not shared between sessions. */
final class SessionTest {
  private static Progress run(Session session, String source) {
    return session
        .start(Program.compile(source, "main.py"), ExecutionOptions.DEFAULT)
        .run(Long.MAX_VALUE);
  }

  private static Value value(Session session, String source) {
    return ((Progress.Complete) run(session, source)).value();
  }

  @Test
  void statePersistsBetweenExecutions() {
    Session session = Session.create();
    run(session, "import math\nx = 20\ndef twice(n): return 2 * n\nclass P:\n  size = 1");
    assertThat(value(session, "twice(x) + P.size + math.floor(1.5)")).isEqualTo(new Value.Int(42));
  }

  @Test
  void stateReachedBeforeAFailureIsKept() {
    Session session = Session.create();
    assertThat(run(session, "x = 1\nraise ValueError('no')")).isInstanceOf(Progress.Failed.class);
    assertThat(value(session, "x")).isEqualTo(new Value.Int(1));
  }

  @Test
  void sessionsShareNothing() {
    Session first = Session.create();
    run(first, "x = 1\nimport builtins\nbuiltins.secret = 2\nint_ = int");
    Session second = Session.create();
    assertThat(run(second, "x")).isInstanceOf(Progress.Failed.class);
    assertThat(run(second, "secret")).isInstanceOf(Progress.Failed.class);
  }

  @Test
  void builtinTypesCannotBeChanged() {
    GuestError error = ((Progress.Failed) run(Session.create(), "int.x = 1")).error();
    assertThat(error.message()).isEqualTo("cannot set 'x' attribute of immutable type 'int'");
  }

  @Test
  void inputsBecomeGlobals() {
    Value list = new Value.ListValue(List.of(new Value.Int(1), new Value.Str("a")));
    Execution execution =
        Session.create()
            .start(
                Program.compile("xs + [None]", "main.py"),
                ExecutionOptions.DEFAULT.withInputs(Map.of("xs", list)));
    assertThat(execution.run(Long.MAX_VALUE))
        .isEqualTo(
            new Progress.Complete(
                new Value.ListValue(List.of(new Value.Int(1), new Value.Str("a"), Value.NONE)),
                "[1, 'a', None]"));
  }

  @Test
  void oneExecutionAtATime() {
    Session session = Session.create();
    Program program = Program.compile("while True: pass", "main.py");
    session.start(program, ExecutionOptions.DEFAULT).run(100);
    assertThatThrownBy(() -> session.start(program, ExecutionOptions.DEFAULT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void variablesAreTheGuestsOwn() {
    Session session = Session.create();
    run(session, "import math\nx = 1\n_y = 2\ndef f(): pass\nname = 'n'");
    assertThat(session.variables())
        .containsExactly(Map.entry("x", new Value.Int(1)), Map.entry("name", new Value.Str("n")));
  }

  @Test
  void aResultThatCannotCrossIsOpaque() {
    Value value = value(Session.create(), "lambda: 1");
    assertThat(value).isInstanceOf(Value.Opaque.class);
    assertThat(((Value.Opaque) value).type()).isEqualTo("function");
  }

  @Test
  void syntaxErrorsAreToldBeforeAnythingRuns() {
    assertThatThrownBy(() -> Program.compile("x = (1\n", "main.py"))
        .isInstanceOfSatisfying(
            SyntaxErrorException.class,
            e -> {
              assertThat(e.error().type()).isEqualTo("SyntaxError");
              assertThat(e.error().message()).isEqualTo("'(' was never closed");
              assertThat(e.error().line()).isEqualTo(1);
            });
  }

  @Test
  void theLastExpressionIsTheResult() {
    assertThat(value(Session.create(), "print(40 + 2)\n6 * 7")).isEqualTo(new Value.Int(42));
    assertThat(value(Session.create(), "x = 3")).isEqualTo(Value.NONE);
  }

  private static Execution started(Session session, String source) {
    return session.start(
        Program.compile(source, "main.py"),
        ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask"))));
  }

  private static String printed(Session session, String source) {
    Execution execution = started(session, source);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    return execution.drainOutput().stdout();
  }

  private static Session reloaded(Session session) {
    return Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
  }

  @Test
  void whatIsToBeCalledAtTheEndIsTheExecutionsOwn() {
    Session session = Session.create();
    assertThat(printed(session, "from _process import state\nimport atexit\nown = state()"))
        .isEmpty();
    assertThat(printed(session, "atexit.register(print, 'bye')\n1")).isEqualTo("bye\n");
    assertThat(printed(session, "own['finish'] = lambda: print('kept')\n2")).isEqualTo("kept\n");
    assertThat(printed(session, "3")).isEmpty();
    Session later = reloaded(session);
    assertThat(printed(later, "own['finish'] = lambda: print('kept')\n4")).isEqualTo("kept\n");
    assertThat(printed(later, "5")).isEmpty();
  }

  @Test
  void boundsThatAProgramHasMovedHoldInLaterExecutions() {
    Session session = Session.create();
    String depth = "def deep(n):\n  return deep(n - 1) if n else 'done'\ndeep(1500)";
    assertThat(run(session, depth)).isInstanceOf(Progress.Failed.class);
    run(session, "import sys\nsys.setrecursionlimit(3000)");
    assertThat(value(session, depth)).isEqualTo(new Value.Str("done"));
    assertThat(value(reloaded(session), depth)).isEqualTo(new Value.Str("done"));
    run(session, "sys.set_int_max_str_digits(0)");
    assertThat(value(session, "len(str(10 ** 5000))")).isEqualTo(new Value.Int(5001));
    assertThat(value(reloaded(session), "len(str(10 ** 5000))")).isEqualTo(new Value.Int(5001));
  }

  @Test
  void callsOfTheHostAreNumberedInEachExecution() {
    Session session = Session.create();
    for (int i = 0; i < 2; i++) {
      Execution execution = started(session, "ask(1)");
      assertThat(execution.run(Long.MAX_VALUE))
          .isInstanceOfSatisfying(
              Progress.FunctionSnapshot.class,
              asked -> assertThat(asked.call().id()).isEqualTo("call_1"));
      assertThat(execution.resume(Map.of("call_1", new Answer.Return(Value.NONE))).isFinal())
          .isFalse();
      assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    }
  }
}
