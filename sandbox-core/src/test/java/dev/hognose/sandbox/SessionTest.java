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
}
