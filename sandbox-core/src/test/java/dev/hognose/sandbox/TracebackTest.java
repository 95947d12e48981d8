// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a host is told of an uncaught exception, beyond what the scripts of errors show. */
final class TracebackTest {
  private static final ExecutionOptions WITH_ASK =
      ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));

  private static Progress run(Session session, String source, long steps) {
    Execution execution = session.start(Program.compile(source, "main.py"), WITH_ASK);
    while (true) {
      switch (execution.run(steps)) {
        case Progress.Preempted _ -> {}
        case Progress.FunctionSnapshot(HostCall call) ->
            execution.resume(
                Map.of(call.id(), new Answer.Return(new Value.Str("the host's answer"))));
        case Progress other -> {
          return other;
        }
      }
    }
  }

  private static GuestError failure(String source) {
    GuestError whole = failure(Session.create(), source, Long.MAX_VALUE);
    assertThat(failure(Session.create(), source, 1)).isEqualTo(whole);
    return whole;
  }

  private static GuestError failure(Session session, String source, long steps) {
    Progress progress = run(session, source, steps);
    assertThat(progress).isInstanceOf(Progress.Failed.class);
    return ((Progress.Failed) progress).error();
  }

  @Test
  void theTextOfAnExceptionMayCallTheHost() {
    GuestError error =
        failure(
            """
            class E(Exception):
                def __str__(self):
                    return ask(1)
            try:
                raise E
            except E as first:
                first.add_note("noted")
                raise E from first
            """);
    assertThat(error.type()).isEqualTo("E");
    assertThat(error.message()).isEqualTo("the host's answer");
    assertThat(error.line()).isEqualTo(8);
    assertThat(error.traceback())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 5, in <module>
                raise E
            E: the host's answer
            noted

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "main.py", line 8, in <module>
                raise E from first
            E: the host's answer
            """);
  }

  @Test
  void aTextThatFailsIsReplaced() {
    GuestError error =
        failure(
            """
            class E(Exception):
                def __str__(self):
                    raise self
            raise E(1)
            """);
    assertThat(error.message()).isEqualTo("<exception str() failed>");
    assertThat(error.traceback()).endsWith("\nE: <exception str() failed>\n");
  }

  @Test
  void aTextThatNeverEndsIsABreach() {
    Progress progress =
        Session.create()
            .start(
                Program.compile(
                    "class E(Exception):\n  def __str__(self):\n    while True: pass\nraise E",
                    "main.py"),
                ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withSteps(10_000)))
            .run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.LimitExceeded.class);
  }

  @Test
  void anExitPrintsItsTextAlone() {
    assertThat(failure("raise SystemExit('goodbye')").traceback()).isEqualTo("goodbye\n");
    assertThat(failure("raise SystemExit(3)").traceback()).isEmpty();
    assertThat(failure("raise SystemExit").traceback()).isEmpty();
    assertThat(failure("raise SystemExit(1, 2)").traceback()).isEqualTo("(1, 2)\n");
  }

  @Test
  void linesTooLongForPositionsHaveNoCarets() {
    String line = "x = '" + "a".repeat(20_000) + "'; 1 / 0";
    assertThat(failure(line).traceback())
        .isEqualTo(
            "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n    "
                + line
                + "\nZeroDivisionError: division by zero\n");
  }

  @Test
  void manySourceLinesAreLeftOut() {
    StringBuilder source = new StringBuilder();
    String filling = " # " + "a".repeat(10_000);
    for (int i = 0; i < 900; i++) {
      source.append("def f").append(i).append("(): f").append(i + 1).append("()");
      source.append(filling).append('\n');
    }
    source.append("f900 = None\nf0()");
    String traceback = failure(Session.create(), source.toString(), Long.MAX_VALUE).traceback();
    assertThat(traceback).contains("in f0\n").contains("in f899\n");
    assertThat(traceback.length()).isLessThan(1_500_000);
  }

  @Test
  void longChainsShowTheLastExceptions() {
    String traceback =
        failure(
                Session.create(),
                """
                last = None
                for i in range(5000):
                    each = ValueError(i)
                    each.__context__ = last
                    last = each
                raise last
                """,
                Long.MAX_VALUE)
            .traceback();
    assertThat(traceback).startsWith("ValueError: 4000\n").endsWith("\nValueError: 4999\n");
  }

  @Test
  void deepGroupsAreCut() {
    String traceback =
        failure(
                Session.create(),
                """
                group = ValueError(1)
                for i in range(3000):
                    group = ExceptionGroup("g", [group])
                raise group
                """,
                Long.MAX_VALUE)
            .traceback();
    assertThat(traceback).contains("... (max_group_depth is 10)").doesNotContain("ValueError");
  }

  @Test
  void sourceOfExecStaysHidden() {
    assertThat(failure("exec('def f():\\n  1 / 0\\nf()')").traceback())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                exec('def f():\\n  1 / 0\\nf()')
                ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^
              File "<string>", line 3, in <module>
              File "<string>", line 2, in f
            ZeroDivisionError: division by zero
            """);
  }

  @Test
  void aFunctionOfAnEarlierProgramShowsItsOwnLine() {
    Session session = Session.create();
    run(session, "\n\ndef old():\n    return {}['key']", Long.MAX_VALUE);
    assertThat(failure(session, "old()", Long.MAX_VALUE).traceback())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                old()
                ~~~^^
              File "main.py", line 4, in old
                return {}['key']
                       ~~^^^^^^^
            KeyError: 'key'
            """);
  }

  @Test
  void framesOfThePreludeAndTheLibraryAreHidden() {
    assertThat(
            failure("import functools\nfunctools.reduce(lambda a, b: a / b, [1, 0])").traceback())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                functools.reduce(lambda a, b: a / b, [1, 0])
                ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              File "main.py", line 2, in <lambda>
                functools.reduce(lambda a, b: a / b, [1, 0])
                                              ~~^~~
            ZeroDivisionError: division by zero
            """);
  }

  @Test
  void aBreachTellsWhereTheProgramWas() {
    Progress progress =
        Session.create()
            .start(
                Program.compile("def spin():\n    while True: pass\nspin()", "main.py"),
                ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withSteps(10_000)))
            .run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.LimitExceeded.class);
    assertThat(((Progress.LimitExceeded) progress).traceback())
        .startsWith(
            """
              File "main.py", line 3, in <module>
                spin()
                ~~~~^^
              File "main.py", line 2, in spin
            """);
  }
}
