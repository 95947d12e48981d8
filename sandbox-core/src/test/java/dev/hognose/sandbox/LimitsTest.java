// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds end an execution, no guest code sees it, and the session goes on. */
final class LimitsTest {
  private static Progress run(Session session, String source, Limits limits) {
    Execution execution =
        session.start(
            Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withLimits(limits));
    return execution.run(Long.MAX_VALUE);
  }

  private static Progress.LimitExceeded breach(String source, Limits limits) {
    Progress progress = run(Session.create(), source, limits);
    assertThat(progress).as(source).isInstanceOf(Progress.LimitExceeded.class);
    return (Progress.LimitExceeded) progress;
  }

  @Test
  void aHostsCompilationHasBounds() {
    Limits limits = Limits.DEFAULT.withMemoryBytes(64_000).withSteps(10_000);
    assertThatThrownBy(() -> Program.compile("x" + " ".repeat(1_001), "main.py", limits))
        .isInstanceOfSatisfying(
            CompilationLimitException.class,
            e -> assertThat(e.limit() + e.allowed()).isEqualTo("memoryBytes64000"));
    String many = "x=1;".repeat(100_000);
    assertThatThrownBy(() -> Program.compile(many, "main.py", Limits.DEFAULT.withSteps(10_000)))
        .isInstanceOfSatisfying(
            CompilationLimitException.class, e -> assertThat(e.limit()).isEqualTo("steps"));
    assertThat(Program.compile("x = 1", "main.py", limits).source()).isEqualTo("x = 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "for i in iter(int, 1): pass",
        "def f():\n  try:\n    while True: pass\n  finally:\n    print('seen')\nf()",
        "while True:\n  try:\n    while True: pass\n  except BaseException:\n    print('seen')",
        "class C:\n"
            + "  def __enter__(self): pass\n"
            + "  def __exit__(self, *a): print('seen')\n"
            + "with C():\n  while True: pass",
        "def g():\n"
            + "  try:\n"
            + "    while True: yield\n"
            + "  finally:\n"
            + "    print('seen')\n"
            + "for x in g(): pass",
        "[0 for i in iter(int, 1)]",
        "sum(1 for i in iter(int, 1))",
        "def f(): f2()\ndef f2():\n  while True: pass\nsorted([2, 1], key=lambda x: f())",
      })
  void endlessLoopsEndAtTheirSteps(String source) {
    Session session = Session.create();
    Execution execution =
        session.start(
            Program.compile(source, "main.py"),
            ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withSteps(50_000)));
    Progress progress = execution.run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.LimitExceeded.class);
    assertThat(((Progress.LimitExceeded) progress).limit()).isEqualTo("steps");
    assertThat(execution.drainOutput().stdout()).isEmpty();
    assertThat(session.usable()).isTrue();
    assertThat(run(session, "1 + 1", Limits.DEFAULT))
        .isEqualTo(new Progress.Complete(new Value.Int(2), "2"));
  }

  @Test
  void stepsAreTheSameOnEveryRun() {
    String source = "total = 0\nfor i in range(1000):\n  total += len(str(i))\ntotal";
    Program program = Program.compile(source, "main.py");
    Execution first = Session.create().start(program, ExecutionOptions.DEFAULT);
    first.run(Long.MAX_VALUE);
    Execution second = Session.create().start(program, ExecutionOptions.DEFAULT);
    while (!second.run(13).isFinal()) {}
    assertThat(second.usage().steps()).isEqualTo(first.usage().steps()).isPositive();
  }

  @Test
  void anImportThatWasCutBeginsAnew() {
    Session session = Session.create();
    String source = "import decimal, email.message, json, statistics";
    int cut = 0;
    for (long steps = 100; cut < 4 || steps < 10_000; steps *= 2) {
      Progress progress = run(session, source, Limits.DEFAULT.withSteps(steps));
      if (!(progress instanceof Progress.LimitExceeded)) {
        break;
      }
      cut++;
    }
    assertThat(cut).isPositive();
    String use = source + "\nlen(json.dumps(email.message.Message().keys()))";
    assertThat(run(session, use, Limits.DEFAULT))
        .isEqualTo(new Progress.Complete(new Value.Int(2), "2"));
  }

  @Test
  void timeEndsAnEndlessLoop() {
    Progress.LimitExceeded breach =
        breach("while True: pass", Limits.DEFAULT.withDurationMillis(50));
    assertThat(breach.limit()).isEqualTo("durationMillis");
    assertThat(breach.allowed()).isEqualTo(50);
    assertThat(breach.used()).isGreaterThanOrEqualTo(50);
    assertThat(breach.line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xs = []\nwhile True: xs.append(object())",
        "xs = [0] * 10**9",
        "s = 'ab'\nwhile True: s += s",
        "d = {}\ni = 0\nwhile True:\n  d[i] = str(i)\n  i += 1",
        "b = bytes(10**9)",
        "xs = list(range(10**9))",
        "xs = [[] for i in range(10**8)]",
        "s = '%1000000000d' % 1",
        "s = f'{1:>{10**9}}'",
        "s = 'x'.ljust(10**9)",
        "s = ','.join(['abc' * 1000] * 10**7)",
        "x = 10 ** 10 ** 8",
      })
  void liveDataBeyondTheBoundEndsIt(String source) {
    Progress.LimitExceeded breach = breach(source, Limits.DEFAULT.withMemoryBytes(16L << 20));
    assertThat(breach.limit()).isIn("memoryBytes", "durationMillis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x' * 10**10",
        "bytes(10**10)",
        "1 << 10**11",
        "f'{1:>{10**10}}'",
        "'x'.ljust(10**10)",
        "[0] * 10**12",
      })
  void anObjectThatNoHeapCouldHoldIsRefused(String source) {
    Progress progress = run(Session.create(), source, Limits.DEFAULT);
    assertThat(progress).isInstanceOf(Progress.Failed.class);
    assertThat(((Progress.Failed) progress).error().type()).isEqualTo("MemoryError");
  }

  @Test
  void garbageDoesNotCount() {
    String source =
        "for i in range(2000):\n  xs = [0] * 10000\n  s = 'x' * 10000\nlen(xs) + len(s)";
    assertThat(run(Session.create(), source, Limits.DEFAULT.withMemoryBytes(4L << 20)))
        .isEqualTo(new Progress.Complete(new Value.Int(20_000), "20000"));
  }

  @Test
  void recursionRaisesWhatTheGuestCanCatch() {
    String source =
        "def f(n): return f(n + 1)\ntry:\n  f(0)\nexcept RecursionError as e:\n  r = str(e)\nr";
    assertThat(run(Session.create(), source, Limits.DEFAULT.withRecursionDepth(200)))
        .isEqualTo(
            new Progress.Complete(
                new Value.Str("maximum recursion depth exceeded"),
                "'maximum recursion depth exceeded'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class C:\n  def __getattr__(self, n): return getattr(self, n + 'x')\nC().a",
        "class C:\n  def __repr__(self): return repr(self)\nrepr(C())",
        "class C:\n  def __eq__(self, o): return self == o\nC() == C()",
        "class C:\n  def __call__(self): return self()\nC()()",
        "class C: pass\nC.__call__ = C()\nC()()",
        "def g(): yield from g()\nlist(g())",
        "xs = []\nfor i in range(100000): xs = [xs]\nrepr(xs)",
        "a = []\nb = []\nfor i in range(100000): a = [a]; b = [b]\na == b",
        "t = ()\nfor i in range(100000): t = (t,)\nhash(t)",
        "f = lambda: f()\nf()",
        "class C:\n  def __len__(self): return len(self)\nlen(C())",
        "import functools\nf = len\nfor i in range(100000): f = functools.partial(f)\nf([])",
        "it = iter([1])\nfor i in range(100000): it = enumerate(it)\nnext(it)",
        "it = iter([1])\nfor i in range(100000): it = map(str, it)\nlist(it)",
      })
  void endlessRecursionNeverReachesTheJavaStack(String source) {
    Session session = Session.create();
    Progress progress = run(session, source, Limits.DEFAULT);
    assertThat(session.usable()).as("%s", progress).isTrue();
    if (progress instanceof Progress.Failed(GuestError error)) {
      assertThat(error.type()).isEqualTo("RecursionError");
    } else {
      assertThat(progress).isInstanceOf(Progress.Complete.class);
    }
  }

  @Test
  void outputBeyondTheBoundIsCutOff() {
    Execution execution =
        Session.create()
            .start(
                Program.compile("print('é' * 10)\nprint('more')", "main.py"),
                ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withOutputBytes(7)));
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    Output output = execution.drainOutput();
    assertThat(output.stdout()).isEqualTo("ééé");
    assertThat(output.truncated()).isTrue();
  }

  @Test
  void suspensionsAreBounded() {
    Execution execution =
        Session.create()
            .start(
                Program.compile("while True:\n  try: ask()\n  except BaseException: pass", "m.py"),
                new ExecutionOptions(
                    Map.of(),
                    List.of(HostFunction.of("ask")),
                    Limits.DEFAULT.withSuspensions(3),
                    false));
    Progress progress = execution.run(Long.MAX_VALUE);
    int asked = 0;
    while (progress instanceof Progress.FunctionSnapshot(HostCall call)) {
      asked++;
      execution.resume(Map.of(call.id(), new Answer.Return(Value.NONE)));
      progress = execution.run(Long.MAX_VALUE);
    }
    assertThat(asked).isEqualTo(3);
    assertThat(progress).isInstanceOf(Progress.LimitExceeded.class);
    assertThat(((Progress.LimitExceeded) progress).limit()).isEqualTo("suspensions");
  }

  @Test
  void cancelEndsARunningProgram() throws InterruptedException {
    Session session = Session.create();
    Execution execution =
        session.start(Program.compile("while True: pass", "main.py"), ExecutionOptions.DEFAULT);
    execution.run(1_000);
    Thread other = new Thread(execution::cancel);
    other.start();
    assertThat(execution.run(Long.MAX_VALUE)).isEqualTo(new Progress.Cancelled());
    other.join();
    assertThat(run(session, "2", Limits.DEFAULT))
        .isEqualTo(new Progress.Complete(new Value.Int(2), "2"));
  }

  @Test
  void boundsMustBePositive() {
    assertThatThrownBy(() -> Limits.DEFAULT.withSteps(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("steps must be positive, not 0");
  }
}
