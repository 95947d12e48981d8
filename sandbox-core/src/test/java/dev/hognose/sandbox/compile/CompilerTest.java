// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Disassembler;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.InvalidCodeException;
import dev.hognose.sandbox.code.Op;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.code.Verifier;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that the compiler makes. */
final class CompilerTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  /** Instructions that no source leads to; the machine's own code may use them. */
  private static final Set<Op> NOT_GENERATED = EnumSet.of(Op.NOP, Op.JUMP_BOUND);

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  /** The function {@code f} that a source defines. */
  private static String function(String source) {
    return Disassembler.disassemble(Recorded.module(source).tables.children()[0]);
  }

  private static List<Op> operations(Code code) {
    List<Op> operations = new ArrayList<>();
    for (long word : code.instructions) {
      operations.add(Op.of(Instruction.opcode(word)));
    }
    for (Code child : code.tables.children()) {
      operations.addAll(operations(child));
    }
    return operations;
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyScriptCompilesToCodeThatVerifies(Path script) throws IOException {
    String source = Files.readString(script);
    try {
      Verifier.verify(Recorded.module(source));
      Verifier.verify(Recorded.exec(source));
    } catch (SyntaxProblem problem) {
      assertThat(script.getFileName().toString()).contains("syntax");
    } catch (InvalidCodeException e) {
      throw new AssertionError(script.toString(), e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"functions", "control", "handlers", "patterns", "asynchronous", "classes"})
  void goldensAgree(String name) {
    Code code = Recorded.module(Recorded.text("goldens/" + name + ".py"));
    Verifier.verify(code);
    assertThat(Disassembler.disassemble(code)).isEqualTo(Recorded.text("goldens/" + name + ".dis"));
  }

  @Test
  void everyInstructionIsGenerated() throws IOException {
    Set<Op> missing = EnumSet.allOf(Op.class);
    for (Path script : scripts()) {
      try {
        missing.removeAll(operations(Recorded.module(Files.readString(script))));
      } catch (SyntaxProblem expected) {
        assertThat(script.getFileName().toString()).contains("syntax");
      }
    }
    for (String name : List.of("functions", "control", "handlers", "asynchronous", "classes")) {
      String source = Recorded.text("goldens/" + name + ".py");
      missing.removeAll(operations(Recorded.module(source)));
      if (!name.equals("asynchronous")) {
        missing.removeAll(operations(Recorded.exec(source)));
      }
    }
    assertThat(missing).isEqualTo(NOT_GENERATED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedCodeIsRefusedOrSound(long seed) {
    Random random = new Random(seed);
    Code code = Recorded.module(Recorded.text("goldens/handlers.py")).tables.children()[0];
    for (int i = 0; i < 2_000; i++) {
      long[] words = code.instructions.clone();
      int at = random.nextInt(words.length);
      words[at] ^= 1L << random.nextInt(Long.SIZE);
      Code damaged =
          new Code(
              code.identity,
              code.kind,
              code.flavor,
              code.parameters,
              code.localNames,
              code.freeNames,
              code.registers,
              words,
              code.spans,
              code.ranges,
              code.tables);
      try {
        Verifier.verify(damaged);
      } catch (InvalidCodeException refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      }
      assertThat(Disassembler.disassemble(damaged)).isNotEmpty();
    }
  }

  @Test
  void localsAreOperandsWithoutMoves() {
    assertThat(function("def f(a, b): return a + b"))
        .isEqualTo(
            """
            function f: 3 registers, locals a b
                1     0  ADD r2, r0(a), r1(b)
                      1  RETURN r2
            """);
  }

  @Test
  void aLocalThatIsReboundLaterIsCopiedFirst() {
    assertThat(function("def f(x): return x + (x := 5)"))
        .contains("MOVE r2, r0(x)")
        .contains("ADD r1, r2, r0(x)");
  }

  @Test
  void onlyTheLastInstructionWritesALocal() {
    assertThat(function("def f(x): x = x or g()"))
        .contains("CALL r1, r1, ()")
        .contains("MOVE r0(x), r1");
    assertThat(function("def f(x): x = [y for y in x]")).contains("MOVE r0(x), r");
  }

  @Test
  void aLocalIsCheckedWhereItMayBeUnbound() {
    assertThat(function("def f(a):\n if a: x = 1\n return x, x"))
        .containsOnlyOnce("CHECK_LOCAL r1(x)");
    assertThat(function("def f(a):\n if a: x = 1\n else: x = 2\n return x"))
        .doesNotContain("CHECK_LOCAL");
    assertThat(function("def f(x):\n del x\n return x")).contains("CHECK_LOCAL r0(x)");
    assertThat(function("def f(x):\n while g():\n  h(x)\n  del x")).contains("CHECK_LOCAL r0(x)");
    assertThat(function("def f():\n for x in g(): pass\n return x")).contains("CHECK_LOCAL");
    assertThat(function("def f():\n while (x := g()): h(x)")).doesNotContain("CHECK_LOCAL");
    assertThat(function("def f():\n try: x = g()\n except E: pass\n return x"))
        .contains("CHECK_LOCAL");
  }

  @Test
  void smallNumbersAreImmediate() {
    assertThat(function("def f(x): return x[0] + 1 - x[-1] * 2"))
        .contains("GET_ITEM_INT r1, r0(x), 0")
        .contains("ADD_INT")
        .contains("GET_ITEM_INT r2, r0(x), -1")
        .contains("MUL_INT r2, r2, 2");
    assertThat(function("def f(x):\n while x > 10: x -= 1"))
        .contains("JUMP_GT_INT r0(x), 10, if so to")
        .contains("ISUB_INT r0(x), r0(x), 1");
  }

  @Test
  void constantsAreFoldedWithinBounds() {
    assertThat(function("def f(): return -(2 ** 10) + 1.5, 'a' * 3 + 'b', 2 ** 1000"))
        .contains("-1022.5 (float)")
        .contains("'aaab'")
        .contains("POW");
    assertThat(function("def f(x): return x in [1, 2], x not in {3, 4}"))
        .contains("(1, 2)")
        .contains("frozenset(3, 4)");
    assertThat(function("def f(): return 1 / 0, 7 // -2, 7 % -2, 1 << 3"))
        .contains("TRUE_DIV")
        .contains("-4")
        .contains("-1")
        .contains("8");
  }

  @Test
  void swapsNeedNoTuple() {
    assertThat(function("def f(a, b):\n a, b = b, a")).doesNotContain("TUPLE");
  }

  @Test
  void comprehensionVariablesAreIsolated() {
    assertThat(function("def f(x):\n y = [x for x in x]\n return x"))
        .contains("locals x y x")
        .contains("RETURN r0(x)");
  }

  @Test
  void codeThatCannotBeReachedIsNotMade() {
    assertThat(function("def f():\n return 1\n g()\n while x: y")).doesNotContain("GLOBAL");
    assertThat(function("def f():\n if 0: g()\n while 0: h()")).doesNotContain("GLOBAL");
  }

  @Test
  void aModuleReturnsItsLastExpression() {
    assertThat(Disassembler.disassemble(Recorded.module("x = 1\nx")))
        .endsWith("LOAD_GLOBAL r0, x\n          3  RETURN r0\n");
    assertThat(Disassembler.disassemble(Recorded.module("x = 1"))).contains("None");
  }

  @Test
  void execKeepsItsNamesInTheNamespace() {
    Code code = Recorded.exec("x = 1\ndef f(): return x\n[y for y in x]");
    Verifier.verify(code);
    assertThat(Disassembler.disassemble(code))
        .contains("STORE_NAME r1, x")
        .contains("LOAD_NAME")
        .contains("LOAD_GLOBAL r0, x")
        .contains("RETURN r1");
    Verifier.verify(Recorded.eval("[x for x in y] + (lambda: z)()"));
    assertThat(operations(Recorded.eval("x + 1"))).contains(Op.LOAD_NAME);
  }

  @Test
  void qualifiedNamesFollowTheNesting() {
    Code module =
        Recorded.module(
            "class A:\n def f(self):\n  def g(): return lambda: 1\n  class B: pass\n  return g");
    Code method = module.tables.children()[0].tables.children()[0];
    assertThat(method.identity.qualifiedName()).isEqualTo("A.f");
    Code inner = method.tables.children()[0];
    assertThat(inner.identity.qualifiedName()).isEqualTo("A.f.<locals>.g");
    assertThat(inner.tables.children()[0].identity.qualifiedName())
        .isEqualTo("A.f.<locals>.g.<locals>.<lambda>");
    assertThat(method.tables.children()[1].identity.qualifiedName()).isEqualTo("A.f.<locals>.B");
  }

  @Test
  void privateNamesAreMangled() {
    assertThat(function("class __A:\n def f(self, __x): self.__y = __x"))
        .contains("_A__x")
        .contains("_A__y");
  }

  @Test
  void rangesDoNotOverlap() {
    Code code = Recorded.module(Recorded.text("goldens/handlers.py")).tables.children()[0];
    for (int i = 1; i < code.ranges.length; i++) {
      assertThat(code.ranges[i].start()).isGreaterThanOrEqualTo(code.ranges[i - 1].end());
    }
  }

  @Test
  void loopsTestAtTheBottom() {
    Code code = Recorded.module("def f(n):\n while n: g()").tables.children()[0];
    long first = code.instructions[0];
    assertThat(Instruction.opcode(first)).isEqualTo(Opcode.JUMP);
    assertThat(Instruction.c(first)).isEqualTo(3);
  }

  @Test
  void deepTreesCompile() {
    Verifier.verify(Recorded.module("x" + " + x".repeat(150)));
    Verifier.verify(Recorded.module("lambda: ".repeat(150) + "x"));
    Verifier.verify(Recorded.module("if a: b\n" + "elif c: d\n".repeat(150)));
    Verifier.verify(Recorded.module("[".repeat(150) + "x" + " for x in y]".repeat(150)));
    Verifier.verify(Recorded.module("a" + " < b".repeat(20_000)));
  }
}
