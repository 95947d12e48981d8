// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyStr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cost model against the JVM: what objects of a shape cost by the model is within 30% of what
 * they take, with compact object headers.
 */
final class HeapCostTest {
  private static final int COUNT = 200;
  private static final double MOST = 1.3;

  private static final Limits LIMITS =
      Limits.DEFAULT.withMemoryBytes(256L << 20).withDurationMillis(60_000);

  private static final String SETUP =
      """
      import array, bz2, functools, collections, decimal, re, sys
      names = [str(i) for i in range(50)]
      names20 = names[:20]
      class Two:
          def __init__(self, a, b): self.a, self.b = a, b
          def method(self): pass
      class Slotted:
          __slots__ = ['a']
          def __init__(self, a): self.a = a
      class WithDict:
          def __init__(self): self.__dict__['a'] = None
      two = Two(1, 2)
      pattern = re.compile('a')
      def make(x):
          return lambda: x
      def generator():
          yield 1
      def started():
          made = generator()
          next(made)
          return made
      def grown(c, i, texts):
          text = c * 94 + '%06d' % i
          text += c * 100
          return [text := text + c for _ in range(texts)]
      def raised():
          try: raise ValueError
          except ValueError as e: return e
      def within():
          try: raised_within()
          except ValueError as e: return e.__traceback__.tb_next
      def raised_within():
          raise ValueError
      def asked(names):
          made = type('C', (), {})
          for i in range(names): hasattr(made, 'n%d' % i)
          return made
      packed = bz2.compress(bytes(i * i >> 3 & 255 for i in range(2000)))
      def half_read(i):
          stream = bz2.BZ2Decompressor()
          stream.decompress(packed[:-50])
          return stream
      objects = [None] * count
      """;

  /** The shapes of {@code heap-shapes.txt}: a name and an expression of {@code i}. */
  @TestFactory
  List<DynamicTest> theModelIsCloseToTheMachine() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/heap-shapes.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" \\| ", 2))
        .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(parts[1])))
        .toList();
  }

  private static void check(String expression) throws IllegalAccessException {
    Session session = Session.create();
    run(session, SETUP);
    run(session, "for i in range(2): objects[i] = " + expression);
    run(session, "objects = [None] * count");
    long before = liveBytes(session);
    run(session, "for i in range(count): objects[i] = " + expression);
    double model = (liveBytes(session) - before) / (double) COUNT;
    PyDict globals = session.globals();
    HeapSizes sizes = new HeapSizes();
    sizes.exclude(globals);
    for (int i = globals.nextPosition(0); i >= 0; i = globals.nextPosition(i + 1)) {
      sizes.exclude(globals.valueAt(i));
    }
    long real = 0;
    for (Object object : ((PyList) globals.getStr(new PyStr("objects"))).toArray()) {
      real += sizes.add(object);
    }
    double bytes = real / (double) COUNT;
    assertThat(model / bytes)
        .as("%.0f bytes by the model, %.0f in the JVM", model, bytes)
        .isBetween(1 / MOST, MOST);
  }

  /** What a session holds by the model. */
  static long liveBytes(Session session) {
    Execution execution =
        session.start(Program.compile("None", "main.py"), ExecutionOptions.DEFAULT);
    execution.borrow((_, most) -> most, -1, Long.MAX_VALUE / 4);
    long live = execution.heldBytes();
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    return live;
  }

  private static void run(Session session, String source) {
    ExecutionOptions options =
        new ExecutionOptions(Map.of("count", new Value.Int(COUNT)), List.of(), LIMITS, false);
    Progress progress =
        session.start(Program.compile(source, "main.py"), options).run(Long.MAX_VALUE);
    assertThat(progress).isInstanceOf(Progress.Complete.class);
  }
}
