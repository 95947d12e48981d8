// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.snapshot.Container;
import dev.hognose.sandbox.snapshot.Payload;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mutated snapshots either load into something that runs within its limits, or are refused. The
 * digest is made anew, so that the mutations reach the loader.
 *
 * <p>The system property {@code hognose.fuzz.files} sets how many files are tried, {@code
 * hognose.fuzz.seed} where the mutations begin.
 */
final class SnapshotFuzzTest {
  private static final int FILES = Integer.getInteger("hognose.fuzz.files", 20_000);
  private static final long SEED = Long.getLong("hognose.fuzz.seed", 1);

  private static final ExecutionOptions OPTIONS =
      new ExecutionOptions(
          Map.of(),
          List.of(HostFunction.of("ask"), new HostFunction("later", "", true)),
          Limits.DEFAULT.withSteps(20_000).withMemoryBytes(16L << 20).withDurationMillis(2_000),
          true);

  /** Looks at everything that a session holds. */
  private static final Program LOOK =
      Program.compile("for k, v in list(globals().items()): print(k, v, type(v))", "look.py");

  private static final List<String> PROGRAMS =
      List.of(
          "ask(1)",
          "xs = [[i, f's{i}'] for i in range(20)]\nd = {(1, 'a'): {2, 3}, 'k': frozenset({1})}\n"
              + "ask(1)\nprint(xs, d)",
          "class A:\n  __slots__ = ('x',)\n  def __init__(s, x): s.x = x\n"
              + "class B(A):\n  def __lt__(s, o): return ask(1) > s.x\nprint(sorted([B(2), B(1)]))",
          "def g(n):\n  try:\n    for i in range(n):\n      yield i + ask(i)\n"
              + "  finally:\n    print('end')\nprint(list(g(3)), sum(g(2)))",
          "print(sorted([3, 1, 2], key=lambda n: -ask(n)), {ask(1): 2}, f'{ask(3)!r:>4}')",
          "with open('f', 'w') as f:\n  f.write(str(ask(1)))\nprint(open('f').read())",
          "from decimal import Decimal\nimport re\nm = re.match('a(b)', 'abc')\n"
              + "x = iter({1: 2})\nz = zip([1], map(ask, [2]))\nprint(list(z), m[1], next(x))",
          "import itertools as t\np = t.product([1, 2], repeat=2)\nnext(p)\nc = t.tee([1, 2])\n"
              + "next(c[0])\nask(1)\nprint(list(p), list(c[1]), list(t.islice(t.count(), 2)))",
          "try:\n  raise ValueError('a') from KeyError(ask(1))\nexcept ValueError as e:\n"
              + "  ask(2)\n  raise",
          "x = memoryview(bytearray(b'abc'))[1:]\nr = range(3, 9, 2)\ns = slice(1, 2)\n"
              + "ask(1)\nprint(bytes(x), list(r), [1, 2, 3][s], 10 ** 30, 1.5, 2j)",
          "import bz2\nd = bz2.BZ2Decompressor()\np = bz2.compress(bytes(range(99)))\n"
              + "d.decompress(p[:90])\nclass A: pass\nclass B(A): pass\n"
              + "s = chr(0x1F600) * 90\nfor i in range(3): s += 'a' + chr(0x1F600) * 60\n"
              + "ask(1)\nprint(d.decompress(p[90:]), A.__subclasses__(), len(s), s[99])",
          "import weakref as w\nclass A:\n  def m(s): return 1\nclass B(A): pass\n"
              + "a, b = A(), A()\nd = w.WeakValueDictionary(k=a, j=b)\n"
              + "r = [w.ref(a, print), w.proxy(b), w.WeakMethod(a.m), w.WeakSet([a, b])]\n"
              + "f = w.finalize(b, print, 'lost')\nh = {a, b}\na.__class__ = B\ndel a\n"
              + "ask(1)\nh.clear()\ndel b\nask(2)\nprint(dict(d), r[0](), len(r[3]), f.alive)",
          "import asyncio\nprint(await asyncio.gather(later(1), later(2)))");

  /**
   * A payload to be mutated.
   *
   * @param kind of a program, an execution or a session, as containers tell them
   * @param payload its bytes
   */
  private record Seed(int kind, byte[] payload) {
    static Seed of(byte[] file) {
      Container container = Container.read(file, SnapshotKeys.NONE.keys());
      return new Seed(container.kind(), container.payload());
    }
  }

  /** The golden files, and programs, executions and sessions made here. */
  private static List<Seed> corpus() throws IOException {
    List<Seed> corpus = new ArrayList<>();
    for (String source : PROGRAMS) {
      Program program = Program.compile(source, "main.py");
      Session session = Session.create();
      Execution execution = session.start(program, OPTIONS);
      for (int i = 0; i < 2 && !execution.run(Long.MAX_VALUE).isFinal(); i++) {
        corpus.add(Seed.of(execution.dump(SnapshotKeys.NONE)));
        answer(execution);
      }
      for (int i = 0; i < 20 && !execution.run(Long.MAX_VALUE).isFinal(); i++) {
        answer(execution);
      }
      corpus.add(Seed.of(program.dump(SnapshotKeys.NONE)));
      corpus.add(Seed.of(session.dump(SnapshotKeys.NONE)));
    }
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/snapshots/format-1"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".snapshot")).sorted().toList()) {
        corpus.add(Seed.of(Files.readAllBytes(file)));
      }
    }
    return corpus;
  }

  private static void answer(Execution execution) {
    Map<String, Answer> answers = new HashMap<>();
    switch (execution.progress()) {
      case Progress.FunctionSnapshot(HostCall call) -> answers.put(call.id(), one());
      case Progress.OsSnapshot(HostCall call) -> answers.put(call.id(), new Answer.NotHandled());
      case Progress.NameLookupSnapshot(HostCall call) ->
          answers.put(call.id(), new Answer.NotHandled());
      case Progress.FutureSnapshot(List<HostCall> calls) ->
          calls.forEach(call -> answers.put(call.id(), one()));
      default -> {}
    }
    if (!answers.isEmpty()) {
      execution.resume(answers);
    }
  }

  private static Answer one() {
    return new Answer.Return(new Value.Int(1));
  }

  @Test
  void mutatedFilesAreRefusedOrRunWithinTheirLimits() throws IOException {
    List<Seed> corpus = corpus();
    int loaded = 0;
    for (int i = 0; i < FILES; i++) {
      Random random = new Random(SEED * 1_000_003 + i);
      Seed seed = corpus.get(random.nextInt(corpus.size()));
      byte[] payload =
          random.nextBoolean()
              ? ByteMutator.mutated(seed.payload, random)
              : new ValueMutator(seed.payload, random).mutated();
      try {
        loaded += tried(seed.kind, payload) ? 1 : 0;
      } catch (Throwable failure) {
        throw new AssertionError("seed " + SEED + ", file " + i, failure);
      }
    }
    assertThat(loaded).as("files that were loaded").isGreaterThan(FILES / 50);
    System.out.println(
        "snapshot fuzz: seed " + SEED + ", " + FILES + " files, " + loaded + " loaded");
  }

  /** Loads a payload and runs it; whether it could be loaded. */
  private static boolean tried(int kind, byte[] payload) {
    byte[] file =
        Container.write(kind, "fuzz", new Payload(payload, false), SnapshotKeys.NONE.keys());
    long before = allocated();
    Execution execution;
    try {
      execution = load(kind, file);
    } catch (InvalidSnapshotException refused) {
      return false;
    } finally {
      long bytes = allocated() - before;
      assertThat(bytes).as("bytes allocated by the loader").isLessThan(most(file));
    }
    try {
      for (int i = 0; i < 4 && !execution.run(Long.MAX_VALUE).isFinal(); i++) {
        if (i == 1) {
          execution.dump(SnapshotKeys.NONE);
        }
        answer(execution);
      }
      if (execution.progress().isFinal()) {
        execution.session().variables();
        execution.session().dump(SnapshotKeys.NONE);
      }
    } catch (IllegalStateException damaged) {
      assertThat(execution.session().usable()).as("usable after " + damaged).isFalse();
    }
    return true;
  }

  private static Execution load(int kind, byte[] file) {
    return switch (kind) {
      case Container.PROGRAM ->
          Session.create().start(Program.load(file, SnapshotKeys.NONE), OPTIONS);
      case Container.SESSION -> Session.load(file, SnapshotKeys.NONE).start(LOOK, OPTIONS);
      default -> Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    };
  }

  /** What loading a file may allocate: the library's modules it names, and its own parts. */
  private static long most(byte[] file) {
    return (16L << 20) + 1_000L * file.length;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
