// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.sandbox.snapshot.HeapTypeCoverage;
import dev.hognose.sandbox.snapshot.SharedParts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs, sessions and executions become files and come back from them. */
final class SnapshotTest {
  private static final ExecutionOptions OPTIONS =
      ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));
  private static final byte[] SECRET = "a secret of some length".getBytes(StandardCharsets.UTF_8);
  private static final SnapshotKeys SIGNING = SnapshotKeys.signing("first", SECRET);

  private static Execution waiting(String source) {
    Execution execution = Session.create().start(Program.compile(source, "main.py"), OPTIONS);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.FunctionSnapshot.class);
    return execution;
  }

  private static String finish(Execution execution, long answer) {
    String id = ((Progress.FunctionSnapshot) execution.progress()).call().id();
    execution.resume(Map.of(id, new Answer.Return(new Value.Int(answer))));
    Progress progress = execution.run(Long.MAX_VALUE);
    return progress instanceof Progress.Complete(Value _, String repr) ? repr : progress.toString();
  }

  private static String run(Session session, String source) {
    Progress progress =
        session
            .start(Program.compile(source, "cell.py"), ExecutionOptions.DEFAULT)
            .run(Long.MAX_VALUE);
    return progress instanceof Progress.Complete(Value _, String repr) ? repr : progress.toString();
  }

  @Test
  void anExecutionGoesOnAsOftenAsItIsLoaded() {
    byte[] file = waiting("xs = [1, 2]\nxs.append(ask(7))\nxs").dump(SnapshotKeys.NONE);
    for (long answer : new long[] {3, 4, 5}) {
      Execution loaded = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
      assertThat(finish(loaded, answer)).isEqualTo("[1, 2, " + answer + "]");
    }
  }

  @Test
  void theOriginalGoesOnAfterItWasDumped() {
    Execution execution = waiting("ask(1) + 1");
    execution.dump(SnapshotKeys.NONE);
    assertThat(finish(execution, 1)).isEqualTo("2");
  }

  @Test
  void equalStatesGiveEqualBytes() {
    String source = "import re, json\nd = {'a': {1, 2, 3}}\nclass C: pass\nc = C()\nask(1)";
    byte[] first = waiting(source).dump(SnapshotKeys.NONE);
    assertThat(waiting(source).dump(SnapshotKeys.NONE)).isEqualTo(first);
    Execution loaded = Execution.load(first, SnapshotKeys.NONE, OPTIONS);
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None",
        "True",
        "()",
        "...",
        "int",
        "len",
        "str.join",
        "sorted",
        "json",
        "json.dumps",
        "json.JSONDecodeError",
        "json.JSONDecodeError.__init__",
        "__builtins__",
      })
  void theNumberOfWhatIsNotStoredSurvives(String object) {
    Session session = Session.create();
    assertThat(run(session, "import json\nkept = id(%s)\nlast = id(3.5)".formatted(object)))
        .isEmpty();
    byte[] file = session.dump(SnapshotKeys.NONE);
    Session loaded = Session.load(file, SnapshotKeys.NONE);
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(file);
    assertThat(run(loaded, "kept == id(%s)".formatted(object))).isEqualTo("True");
  }

  @ParameterizedTest
  @ValueSource(strings = {"i = iter(v)\nj = [v, i]", "v = iter(v)\ni = v", "i = iter(v)\ndel v"})
  void anIteratorOfAMemoryViewGoesOnWhereverItIsStored(String made) {
    Session session = Session.create();
    assertThat(run(session, "v = memoryview(b'abc')\n%s\nn = next(i)".formatted(made))).isEmpty();
    Session loaded = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    assertThat(run(loaded, "n, list(i)")).isEqualTo("(97, [98, 99])");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class C: pass\nx = C()\nx.a = x.b = 1",
        "class C:\n  def __init__(self): self.a = 1\nC().b = 2; x = C()",
        "x = []\nfor i in range(9): x.append(i)",
        "x = bytearray()\nfor i in range(9): x.append(i)",
        "x = {i: i for i in range(40)}\nwhile len(x) > 3: n = x.popitem()",
        "x = {i: i for i in range(40)}\nfor i in range(37): del x[i]",
        "x = set(range(40))\nwhile len(x) > 3: n = x.pop()",
        "from collections import deque\nx = deque(range(40))\nwhile len(x) > 3: n = x.pop()",
        "import io\nx = io.StringIO()\nn = x.write('a') + x.write('b' * 100)\nn = x.truncate(3)",
        "import io\nx = io.BytesIO()\nn = x.write(b'a') + x.write(b'b' * 100)\nn = x.truncate(3)",
        "x = 'ab'[0]",
        "x = 'a'\nfor i in range(9): x += 'b'",
      })
  void sizesAreWhatTheyWereBefore(String made) {
    Session session = Session.create();
    assertThat(run(session, made)).isEmpty();
    String sizes = "import sys\nsys.getsizeof(x), x.__sizeof__()";
    String before = run(session, sizes);
    Session loaded = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    assertThat(run(loaded, sizes)).isEqualTo(before);
  }

  @Test
  void identityAndCyclesSurvive() {
    String source =
        "a = []\na.append(a)\nb = [a, a]\nn = float('nan')\nc = [n]\n"
            + "class P: pass\np = P()\np.self = p\np.a = a\ni = id(p)\nask(1)\n"
            + "(b[0] is b[1] is a[0], n in c, p.self is p, p.a is a, id(p) == i)";
    byte[] file = waiting(source).dump(SnapshotKeys.NONE);
    Execution loaded = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    assertThat(finish(loaded, 1)).isEqualTo("(True, True, True, True, True)");
  }

  @Test
  void aSessionKeepsWhatItKnows() {
    Session session = Session.create();
    run(
        session,
        "import json, math, random\nrandom.seed(5)\njson.extra = 'mine'\n"
            + "class Base:\n  def hello(self): return 'hi ' + self.name\n"
            + "class Sub(Base):\n  def __init__(self, name): self.name = name\n"
            + "s = Sub('you')\ndef counter():\n  n = 0\n  def up():\n    nonlocal n\n"
            + "    n += 1\n    return n\n  return up\nup = counter()\nup()\n"
            + "g = (x * x for x in range(5))\nnext(g); next(g)");
    Session loaded = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    String asks = "(s.hello(), up(), next(g), json.extra, Base.__subclasses__() == [Sub])";
    assertThat(run(loaded, asks)).isEqualTo("('hi you', 2, 4, 'mine', True)");
    assertThat(run(loaded, "random.random()")).isEqualTo(run(session, "random.random()"));
    assertThat(run(loaded, "isinstance(s, Base), json.dumps({'a': [1]})"))
        .isEqualTo("(True, '{\"a\": [1]}')");
  }

  @Test
  void aProgramComesBackAsItWas() {
    Program program = Program.compile("def f(x):\n  return x + 1\nf(41)", "main.py");
    Program loaded = Program.load(program.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    assertThat(loaded.source()).isEqualTo(program.source());
    assertThat(loaded.scriptName()).isEqualTo("main.py");
    Progress progress =
        Session.create().start(loaded, ExecutionOptions.DEFAULT).run(Long.MAX_VALUE);
    assertThat(((Progress.Complete) progress).repr()).isEqualTo("42");
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(program.dump(SnapshotKeys.NONE));
  }

  @Test
  void tracebacksShowTheirSourcesAfterwards() {
    byte[] file = waiting("def f():\n  return 1 / ask(1)\nf()").dump(SnapshotKeys.NONE);
    Execution loaded = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    assertThat(finish(loaded, 0))
        .contains("return 1 / ask(1)")
        .contains("ZeroDivisionError: division by zero");
  }

  @Test
  void limitsAreThoseOfTheLoader() {
    byte[] file = waiting("ask(1)\nwhile True: pass").dump(SnapshotKeys.NONE);
    Limits few = Limits.DEFAULT.withSteps(5_000);
    Execution loaded = Execution.load(file, SnapshotKeys.NONE, OPTIONS.withLimits(few));
    assertThat(finish(loaded, 1)).contains("LimitExceeded");
  }

  @Test
  void theHeaderTellsWhatItIs() {
    Snapshot header = Snapshot.inspect(waiting("ask(1)").dump(SIGNING), SIGNING);
    assertThat(header.kind()).isEqualTo(Snapshot.Kind.EXECUTION);
    assertThat(header.formatVersion()).isEqualTo(1);
    assertThat(header.keyId()).contains("first");
  }

  @Test
  void anEmptyHeapTakesFewBytes() {
    String source = "ask(1)";
    assertThat(waiting(source).dump(SnapshotKeys.NONE).length - source.length())
        .isLessThanOrEqualTo(300);
  }

  @Test
  void signedFilesAreChecked() {
    byte[] file = waiting("ask(1)").dump(SIGNING);
    assertThat(finish(Execution.load(file, SIGNING.signedOnly(), OPTIONS), 5)).isEqualTo("5");
    byte[] tampered = file.clone();
    tampered[tampered.length - 1] ^= 1;
    refuse(tampered, SIGNING, "signature does not match", false);
    byte[] unsigned = waiting("ask(1)").dump(SnapshotKeys.NONE);
    refuse(unsigned, SIGNING.signedOnly(), "only signed ones are accepted", false);
    SnapshotKeys other = SnapshotKeys.signing("second", SECRET);
    refuse(file, other, "unknown key: 'first'", false);
  }

  @Test
  void anOldKeyIsAcceptedWhileKeysAreReplaced() {
    byte[] file = waiting("ask(1)").dump(SIGNING);
    SnapshotKeys next =
        SnapshotKeys.signing("second", "another secret of length".getBytes(StandardCharsets.UTF_8))
            .accepting("first", SECRET)
            .signedOnly();
    assertThat(finish(Execution.load(file, next, OPTIONS), 2)).isEqualTo("2");
  }

  @Test
  void damagedAndForeignFilesAreRefusedByName() {
    byte[] file = waiting("ask(1)").dump(SnapshotKeys.NONE);
    byte[] damaged = file.clone();
    damaged[file.length / 2] ^= 4;
    refuse(damaged, SnapshotKeys.NONE, "SHA-256", false);
    refuse(Arrays.copyOf(file, file.length - 5), SnapshotKeys.NONE, "", false);
    refuse(new byte[0], SnapshotKeys.NONE, "no snapshot", false);
    refuse("hello".getBytes(StandardCharsets.UTF_8), SnapshotKeys.NONE, "no snapshot", false);
    byte[] newer = file.clone();
    newer[4] = 9;
    refuse(newer, SnapshotKeys.NONE, "format 9", true);
    byte[] program = Program.compile("1", "p.py").dump(SnapshotKeys.NONE);
    refuse(program, SnapshotKeys.NONE, "holds a program, not an execution", true);
  }

  private static void refuse(byte[] file, SnapshotKeys keys, String why, boolean incompatible) {
    assertThatThrownBy(() -> Execution.load(file, keys, OPTIONS))
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining(why)
        .matches(e -> ((InvalidSnapshotException) e).isIncompatible() == incompatible);
  }

  @Test
  void whatHasEndedCannotBeDumped() {
    Execution execution = waiting("ask(1)");
    finish(execution, 1);
    assertThatThrownBy(() -> execution.dump(SnapshotKeys.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has ended");
    Session busy = waiting("ask(1)").session();
    assertThatThrownBy(() -> busy.dump(SnapshotKeys.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unfinished");
  }

  @Test
  void nothingThatAFileCanNameIsChangeable() {
    StandardEnvironment environment = StandardEnvironment.INSTANCE;
    assertThat(SharedParts.changeable(environment, environment.natives())).isEmpty();
  }

  @Test
  void everyKindOfPartHasARow() {
    assertThat(HeapTypeCoverage.withoutRow()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import itertools as t\nx = t.chain([1], t.count(5))\nnext(x)\nask(1)\n(next(x), next(x))"
            + "|(5, 6)",
        "import re\nm = re.search('b+', 'abbc')\np = re.compile('(?P<x>a)')\nask(1)\n"
            + "(m.group(), m.span(), p.match('a')['x'])|('bb', (1, 3), 'a')",
        "from collections import *\nd = deque([1, 2], 3)\nc = Counter('aab')\n"
            + "o = OrderedDict(a=1)\nN = namedtuple('N', 'x y')\nn = N(1, 2)\nask(1)\n"
            + "d.append(3)\n(list(d), c['a'], o, n.y, n)"
            + "|([1, 2, 3], 2, OrderedDict({'a': 1}), 2, N(x=1, y=2))",
        "from enum import Enum\nclass C(Enum):\n  A = 1\n  B = 2\nx = C.A\nask(1)\n"
            + "(x is C.A, C(2), C['B'].name)|(True, <C.B: 2>, 'B')",
        "from dataclasses import dataclass, replace\n@dataclass(frozen=True)\nclass P:\n  x: int\n"
            + "p = P(3)\nask(1)\n(replace(p, x=4), p == P(3), hash(p) == hash(P(3)))"
            + "|(P(x=4), True, True)",
        "try:\n  [][1]\nexcept IndexError as e:\n  f = e\nask(1)\n"
            + "(f.__traceback__.tb_lineno, str(f))|(2, 'list index out of range')",
        "import io\nf = io.StringIO('a\\nb')\nf.readline()\nask(1)\nf.read()|'b'",
        "from decimal import Decimal, getcontext\ngetcontext().prec = 4\nx = Decimal(1)\nask(1)\n"
            + "x / 3|Decimal('0.3333')",
        "from datetime import *\nx = datetime(2026, 1, 31, tzinfo=timezone.utc)\nask(1)\n"
            + "(x + timedelta(days=1)).isoformat()|'2026-02-01T00:00:00+00:00'",
        "d = {1: 'a', 2: 'b'}\nk = d.keys()\ni = iter(d)\nnext(i)\nask(1)\n"
            + "d[2] = 'c'\n(list(k), next(i))|([1, 2], 2)",
        "with open('f.txt', 'w') as f:\n  f.write('one\\ntwo')\ng = open('f.txt')\n"
            + "g.readline()\nask(1)\ng.read()|'two'",
        "from functools import *\n@lru_cache\ndef f(n):\n  return n * 2\nf(2)\np = partial(f, 4)\n"
            + "ask(1)\n(f(2), f.cache_info().hits, p())|(4, 1, 8)",
        "import sys, types\nm = types.ModuleType('mine')\nm.x = 5\nsys.modules['mine'] = m\n"
            + "import math\nmath.extra = 7\nask(1)\nimport mine\n"
            + "(mine.x, math.extra, math.sqrt(4))|(5, 7, 2.0)",
      })
  void whatAGuestCanBuildComesBack(String sourceAndResult) {
    int bar = sourceAndResult.lastIndexOf('|');
    byte[] file = waiting(sourceAndResult.substring(0, bar)).dump(SnapshotKeys.NONE);
    Execution loaded = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(file);
    assertThat(finish(loaded, 1)).isEqualTo(sourceAndResult.substring(bar + 1));
  }
}
