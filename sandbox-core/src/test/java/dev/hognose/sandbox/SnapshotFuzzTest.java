// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.snapshot.Container;
import dev.hognose.sandbox.snapshot.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
          "import asyncio\nprint(await asyncio.gather(later(1), later(2)))");

  /** A corpus of payloads. */
  private static List<byte[]> corpus() {
    List<byte[]> corpus = new ArrayList<>();
    for (String source : PROGRAMS) {
      Execution execution = Session.create().start(Program.compile(source, "main.py"), OPTIONS);
      for (int i = 0; i < 2 && !execution.run(Long.MAX_VALUE).isFinal(); i++) {
        byte[] file = execution.dump(SnapshotKeys.NONE);
        corpus.add(Container.read(file, SnapshotKeys.NONE.keys()).payload());
        answer(execution);
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
  void mutatedFilesAreRefusedOrRunWithinTheirLimits() {
    List<byte[]> corpus = corpus();
    int loaded = 0;
    for (int i = 0; i < FILES; i++) {
      Random random = new Random(SEED * 1_000_003 + i);
      byte[] payload = mutated(corpus.get(random.nextInt(corpus.size())), random);
      try {
        loaded += tried(payload) ? 1 : 0;
      } catch (Throwable failure) {
        throw new AssertionError("seed " + SEED + ", file " + i, failure);
      }
    }
    assertThat(loaded).as("files that were loaded").isGreaterThan(FILES / 50);
  }

  /** Loads a payload and runs it; whether it could be loaded. */
  private static boolean tried(byte[] payload) {
    byte[] file =
        Container.write(
            Container.EXECUTION, "fuzz", new Payload(payload, false), SnapshotKeys.NONE.keys());
    Execution execution;
    try {
      execution = Execution.load(file, SnapshotKeys.NONE, OPTIONS);
    } catch (InvalidSnapshotException refused) {
      return false;
    }
    for (int i = 0; i < 4 && !execution.run(Long.MAX_VALUE).isFinal(); i++) {
      if (i == 1) {
        execution.dump(SnapshotKeys.NONE);
      }
      answer(execution);
    }
    return true;
  }

  /** One to four changes: of bits, of bytes, of a value, of the order. */
  private static byte[] mutated(byte[] payload, Random random) {
    byte[] bytes = payload.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(7)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes[at] = INTERESTING[random.nextInt(INTERESTING.length)];
        case 3 -> bytes[at]++;
        case 4 ->
            bytes = spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)), at);
        case 5 -> {
          int to = Math.min(bytes.length, at + 1 + random.nextInt(8));
          bytes = spliced(bytes, at, at, to);
        }
        default -> {
          int other = random.nextInt(bytes.length);
          byte kept = bytes[at];
          bytes[at] = bytes[other];
          bytes[other] = kept;
        }
      }
    }
    return bytes;
  }

  /** Leading bytes of MessagePack values that a loader may stumble over. */
  private static final byte[] INTERESTING = {
    0,
    1,
    2,
    127,
    (byte) 0x80,
    (byte) 0x90,
    (byte) 0x91,
    (byte) 0xC0,
    (byte) 0xC3,
    (byte) 0xC6,
    (byte) 0xC9,
    (byte) 0xCB,
    (byte) 0xCF,
    (byte) 0xD3,
    (byte) 0xDB,
    (byte) 0xDD,
    (byte) 0xFF
  };

  /** Bytes up to one place, then those from another to a third, then the rest. */
  private static byte[] spliced(byte[] bytes, int resume, int from, int to) {
    if (from > to) {
      byte[] shorter = Arrays.copyOf(bytes, bytes.length - (from - resume));
      System.arraycopy(bytes, from, shorter, resume, bytes.length - from);
      return shorter.length == 0 ? bytes : shorter;
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + to - from);
    System.arraycopy(bytes, from, longer, to, bytes.length - from);
    return longer;
  }
}
