// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of single instructions; whole programs are in the compiler's goldens. */
final class DisassemblerTest {
  private static Code code(long... words) {
    Code.Tables tables =
        new Code.Tables(
            new Constant[] {new Constant.StringConstant("it's\n")},
            new String[] {"name"},
            new int[][] {{0, 1}},
            new CallSite[] {new CallSite(0, new int[] {0, 1}, new int[] {0})},
            new FunctionShape[0],
            new ImportShape[] {new ImportShape("a", 1, List.of("b"), true)},
            new Code[0]);
    return new Code(
        new Code.Identity("f", "f", null, 1, new Code.Source("main.py", "", false)),
        Code.Kind.FUNCTION,
        Code.Flavor.PLAIN,
        Code.Parameters.NONE,
        new String[] {"x"},
        new String[] {"y"},
        4,
        words,
        new long[words.length],
        new ExceptionRange[] {new ExceptionRange(0, 1, 2, 3)},
        tables);
  }

  @ParameterizedTest
  @EnumSource(Op.class)
  void namesEveryInstructionAndShowsItsOperands(Op op) {
    String text = Disassembler.disassemble(code(Instruction.of(op.number(), 0, 0, 0)));
    assertThat(text).contains("  " + op.name());
  }

  @ParameterizedTest
  @EnumSource(Op.class)
  void survivesOperandsOutOfRange(Op op) {
    String text = Disassembler.disassemble(code(Instruction.of(op.number(), 999, 999, 0xFFFFF)));
    assertThat(text).contains(op.name());
  }

  @Test
  void showsLocalsByName() {
    assertThat(Disassembler.disassemble(code(Instruction.of(Opcode.ADD, 1, 0, 2))))
        .isEqualTo(
            """
            function f: 4 registers, locals x, free y
                0     0  ADD r1, r0(x), r2
                  range 0 to 1: handler 2 with r3
            """);
  }

  @Test
  void escapesStrings() {
    assertThat(Disassembler.disassemble(code(Instruction.of(Opcode.LOAD_CONST, 1, 0, 0))))
        .contains("LOAD_CONST r1, 'it\\u0027s\\u000a'");
  }

  @Test
  void showsCallsWithKeywords() {
    assertThat(Disassembler.disassemble(code(Instruction.of(Opcode.CALL_METHOD, 1, 2, 0))))
        .contains("CALL_METHOD r1, r2, .name(r0(x), name=r1)");
  }

  @Test
  void showsImports() {
    assertThat(Disassembler.disassemble(code(Instruction.of(Opcode.IMPORT_NAME, 1, 0, 0))))
        .contains("IMPORT_NAME r1, .a leaf for b");
  }

  @Test
  void saysSoWhereAnInstructionDoesNotExist() {
    assertThat(Disassembler.disassemble(code(250))).contains("unknown 250");
  }
}
