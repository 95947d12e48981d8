// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the verifier accepts and refuses, with code made by hand. */
final class VerifierTest {
  private static final int REGISTERS = 8;
  private static final int PARAMETERS = 4;
  private static final int[] NOTHING = {};

  private static long word(Op op, int a, int b, int c) {
    return Instruction.of(op.number(), a, b, c);
  }

  @SuppressWarnings("EnumOrdinal") // the number is the operand
  private static int number(Intrinsic intrinsic) {
    return intrinsic.ordinal();
  }

  private static Code code(long... words) {
    return code(Code.Kind.FUNCTION, Code.Flavor.PLAIN, new ExceptionRange[0], words);
  }

  /** Code with four parameters in registers 0 to 3, and tables with an entry of each kind. */
  private static Code code(
      Code.Kind kind, Code.Flavor flavor, ExceptionRange[] ranges, long... words) {
    Code.Source source = new Code.Source("main.py", "", false);
    Code.Tables tables =
        new Code.Tables(
            new Constant[] {new Constant.NoneConstant()},
            new String[] {"name"},
            new int[][] {{0, 1}, NOTHING, {0, 1, 2}, {7}, {0}},
            new CallSite[] {
              new CallSite(-1, new int[] {0, 1}, new int[] {0}),
              new CallSite(0, NOTHING, NOTHING),
              new CallSite(-1, new int[] {7}, NOTHING)
            },
            new FunctionShape[0],
            new ImportShape[] {new ImportShape("a", 0, List.of(), false)},
            new Code[0]);
    boolean function = kind == Code.Kind.FUNCTION;
    return new Code(
        new Code.Identity("f", "f", null, 1, source),
        kind,
        flavor,
        function ? new Code.Parameters(0, PARAMETERS, 0, false, false) : Code.Parameters.NONE,
        new String[] {"a", "b", "c", "d", "e"},
        new String[] {"x"},
        REGISTERS,
        words,
        new long[words.length],
        ranges,
        tables);
  }

  private static void refuses(String what, Code code) {
    assertThatThrownBy(() -> Verifier.verify(code))
        .isInstanceOf(InvalidCodeException.class)
        .hasMessageContaining(what);
  }

  private static void refuses(String what, long... words) {
    refuses(what, code(words));
  }

  private static final long RETURN = word(Op.RETURN, 0, 0, 0);

  @Test
  void acceptsTheSmallestFunction() {
    assertThatCode(() -> Verifier.verify(code(RETURN))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Op.class)
  void refusesOperandsOutOfRangeInEveryInstruction(Op op) {
    if (refusable(op.a())) {
      refuses("bad operand", word(op, 0xFFFF, 0, 0), RETURN);
    }
    if (refusable(op.b())) {
      refuses("bad operand", word(op, 0, 0xFFFF, 0), RETURN);
    }
    if (refusable(op.c())) {
      refuses("bad operand", word(op, 0, 0, 0xFFFFFF), RETURN);
    }
  }

  private static boolean refusable(Op.Operand kind) {
    return kind != Op.Operand.IMMEDIATE && kind != Op.Operand.COUNT;
  }

  @ParameterizedTest
  @EnumSource(Op.class)
  void refusesUnboundRegistersInEveryInstruction(Op op) {
    if (op.a() == Op.Operand.READ) {
      refusesAny(word(op, 7, 0, 0));
    }
    if (op.b() == Op.Operand.READ) {
      refusesAny(word(op, 0, 7, 0));
    }
    if (op.c() == Op.Operand.READ) {
      refusesAny(word(op, 0, 0, 7));
    }
    if (op.a() == Op.Operand.CELL) {
      refusesAny(word(op, 0, 0, 0));
    }
    if (op.c() == Op.Operand.READ_LIST && op != Op.BUILD_SLICE) {
      refusesAny(word(op, 0, 0, 3));
    }
    if (op.c() == Op.Operand.CALL_SITE) {
      refusesAny(word(op, 0, 0, 2));
    }
  }

  private static void refusesAny(long word) {
    assertThatThrownBy(() -> Verifier.verify(code(word, RETURN)))
        .isInstanceOf(InvalidCodeException.class);
  }

  @ParameterizedTest
  @EnumSource(Op.class)
  void followsEveryInstructionThatMayComeFirst(Op op) {
    try {
      Verifier.verify(
          code(
              Code.Kind.FUNCTION,
              Code.Flavor.PLAIN,
              new ExceptionRange[0],
              word(op, 0, 0, 0),
              word(Op.CLEAR, 0, 0, 0),
              word(Op.RETURN, 2, 0, 0)));
    } catch (InvalidCodeException e) {
      assertThat(e).hasMessageMatching(".*(at 0|saved exception.*|inside a handler.*)");
    }
  }

  @Test
  void refusesUnknownInstructions() {
    refuses("no instruction 250", 250L, RETURN);
  }

  @Test
  void refusesControlThatRunsOverTheEnd() {
    refuses("over the end", word(Op.NOP, 0, 0, 0));
    refuses("over the end", word(Op.JUMP_IF, 0, 0, 1));
  }

  @Test
  void refusesEmptyCode() {
    refuses("no instructions");
  }

  @Test
  void refusesReadsThatOnlySomeWaysBind() {
    refuses(
        "register 5 may be unbound",
        word(Op.JUMP_IF, 0, 0, 2 << 1),
        word(Op.LOAD_CONST, 5, 0, 0),
        word(Op.RETURN, 5, 0, 0));
  }

  @Test
  void acceptsReadsThatAllWaysBind() {
    Verifier.verify(
        code(
            word(Op.LOAD_CONST, 5, 0, 0),
            word(Op.JUMP_IF, 0, 0, 3 << 1),
            word(Op.MOVE, 5, 1, 0),
            word(Op.RETURN, 5, 0, 0)));
  }

  @Test
  void checkLocalMakesALocalCertain() {
    Verifier.verify(code(word(Op.CHECK_LOCAL, 4, 0, 0), word(Op.RETURN, 4, 0, 0)));
    refuses("not a local", word(Op.CHECK_LOCAL, 5, 0, 0), RETURN);
  }

  @Test
  void refusesReadsOfWhatALoopUnbinds() {
    refuses(
        "register 0 may be unbound",
        word(Op.MOVE, 5, 0, 0),
        word(Op.CLEAR, 0, 0, 0),
        word(Op.JUMP, 0, 0, 0));
  }

  @Test
  void refusesValuesWhereACellIsNeededAndCellsWhereAValueIs() {
    refuses("no cell", word(Op.LOAD_CELL, 5, 0, 0), RETURN);
    refuses("no value", word(Op.MAKE_CELL, 0, 0, 0), RETURN);
    Verifier.verify(
        code(word(Op.MAKE_CELL, 0, 0, 0), word(Op.LOAD_CELL, 5, 0, 0), word(Op.RETURN, 5, 0, 0)));
  }

  @Test
  void refusesContainersOfTheWrongKind() {
    refuses("no list", word(Op.LIST_APPEND, 0, 1, 0), RETURN);
    refuses("no set", word(Op.BUILD_LIST, 5, 0, 1), word(Op.SET_ADD, 5, 1, 0), RETURN);
    refuses("no dict", word(Op.DICT_PUT, 0, 1, 2), RETURN);
    refuses("no list", word(Op.CALL_STAR, 5, 0, 0), RETURN);
    refuses("no list", word(Op.INTRINSIC, 5, 4, number(Intrinsic.LIST_TO_TUPLE)), RETURN);
  }

  @Test
  void refusesHandlersLeftWithoutBeingEntered() {
    refuses("no saved exception", word(Op.LEAVE_HANDLER, 0, 0, 0), RETURN);
  }

  @Test
  void refusesReturnsFromInsideAHandler() {
    refuses("inside a handler", word(Op.ENTER_HANDLER, 0, 0, 0), RETURN);
    Verifier.verify(
        code(
            word(Op.ENTER_HANDLER, 0, 0, 0),
            word(Op.LEAVE_HANDLER, 0, 0, 0),
            word(Op.RETURN, 2, 0, 0)));
  }

  @Test
  void refusesToOverwriteASavedException() {
    refuses(
        "saved exception is overwritten",
        word(Op.ENTER_HANDLER, 0, 0, 0),
        word(Op.LOAD_CONST, 1, 0, 0),
        word(Op.LEAVE_HANDLER, 0, 0, 0),
        word(Op.RETURN, 2, 0, 0));
  }

  @Test
  void handlersKnowWhatWasBoundBeforeEachInstruction() {
    ExceptionRange[] range = {new ExceptionRange(0, 2, 3, 6)};
    refuses(
        "register 5 may be unbound",
        code(
            Code.Kind.FUNCTION,
            Code.Flavor.PLAIN,
            range,
            word(Op.GET_ATTR, 5, 0, 0),
            word(Op.GET_ATTR, 7, 5, 0),
            word(Op.RETURN, 5, 0, 0),
            word(Op.RETURN, 5, 0, 0)));
    Verifier.verify(
        code(
            Code.Kind.FUNCTION,
            Code.Flavor.PLAIN,
            range,
            word(Op.GET_ATTR, 5, 0, 0),
            word(Op.GET_ATTR, 7, 5, 0),
            word(Op.RETURN, 5, 0, 0),
            word(Op.RETURN, 6, 0, 0)));
  }

  @Test
  void refusesBadRanges() {
    refusesRange(new ExceptionRange(0, 9, 0, 5));
    refusesRange(new ExceptionRange(1, 1, 0, 5));
    refusesRange(new ExceptionRange(-1, 1, 0, 5));
    refusesRange(new ExceptionRange(0, 1, 9, 5));
    refusesRange(new ExceptionRange(0, 1, 0, REGISTERS));
  }

  private static void refusesRange(ExceptionRange range) {
    ExceptionRange[] ranges = {range};
    assertThatThrownBy(
            () -> Verifier.verify(code(Code.Kind.FUNCTION, Code.Flavor.PLAIN, ranges, RETURN)))
        .isInstanceOf(InvalidCodeException.class);
  }

  @Test
  void refusesNamespacesInFunctions() {
    refuses("no namespace", word(Op.LOAD_NAME, 5, 0, 0), RETURN);
    refuses("no namespace", word(Op.INTRINSIC, 5, 1, number(Intrinsic.ANNOTATIONS)), RETURN);
  }

  @Test
  void refusesYieldsInPlainCode() {
    refuses("not in a generator", word(Op.YIELD, 5, 0, 0), RETURN);
    refuses("not in an async generator", word(Op.ASYNC_GEN_YIELD, 5, 0, 0), RETURN);
    refuses("cannot wait", word(Op.YIELD_FROM, 5, 0, 1), RETURN);
  }

  @Test
  void refusesTablesThatDoNotFit() {
    refuses("wrong length", word(Op.BUILD_SLICE, 5, 0, 0), RETURN);
    refuses("a key too many", word(Op.BUILD_DICT, 5, 0, 2), RETURN);
    refuses("no place for the rest", word(Op.UNPACK_STAR, 2, 0, 0), RETURN);
    refuses("a method", word(Op.CALL, 5, 0, 1), RETURN);
    refuses("no method", word(Op.CALL_METHOD, 5, 0, 0), RETURN);
    refuses(
        "wrong number of arguments",
        word(Op.INTRINSIC, 5, 0, number(Intrinsic.MATCH_LENGTH)),
        RETURN);
    refuses("bad operand", word(Op.RAISE, 0, 1, 2));
  }

  @ParameterizedTest
  @EnumSource(Intrinsic.class)
  void knowsTheArgumentsOfEveryIntrinsic(Intrinsic intrinsic) {
    assertThat(Verifier.arity(intrinsic)).isBetween(0, 4);
  }
}
