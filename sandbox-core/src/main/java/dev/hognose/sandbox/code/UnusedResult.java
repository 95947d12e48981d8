// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

/**
 * Tells whether a program throws the result of a call away, as a statement that is nothing but a
 * call does. The result is followed along one way only, which is enough: an expression that uses a
 * temporary does so whichever way it takes.
 */
public final class UnusedResult {
  private UnusedResult() {}

  /**
   * Whether nothing reads what a call writes.
   *
   * @param next index of the instruction after the call
   * @param register where the result goes; a local variable counts as read
   */
  public static boolean of(Code code, int next, int register) {
    if (register < code.localNames.length) {
      return false;
    }
    int at = next;
    while (true) {
      long word = code.instructions[at];
      Op op = Op.of(Instruction.opcode(word));
      if (reads(code, op, word, register)) {
        return false;
      }
      if (op == Op.RETURN || op.a() == Op.Operand.WRITE && Instruction.a(word) == register) {
        return true;
      }
      if (op == Op.RAISE || op == Op.RERAISE) {
        return true;
      }
      int following = op == Op.JUMP ? Instruction.c(word) : at + 1;
      if (following <= at) {
        return true;
      }
      at = following;
    }
  }

  private static boolean reads(Code code, Op op, long word, int register) {
    return reads(code, op.a(), Instruction.a(word), register)
        || reads(code, op.b(), Instruction.b(word), register)
        || reads(code, op.c(), Instruction.c(word), register);
  }

  private static boolean reads(Code code, Op.Operand kind, int operand, int register) {
    return switch (kind) {
      case READ, MAYBE_UNBOUND, CELL -> operand == register;
      case PAIR -> operand == register || operand + 1 == register;
      case READ_THREE -> operand <= register && register <= operand + 2;
      case FORMAT -> operand / 4 - 1 == register;
      case READ_LIST -> contains(code.tables.lists()[operand], register);
      case CALL_SITE -> contains(code.tables.calls()[operand].arguments(), register);
      case FUNCTION -> {
        FunctionShape shape = code.tables.functions()[operand];
        yield shape.annotations() == register
            || contains(shape.defaults(), register)
            || contains(shape.keywordDefaults(), register)
            || contains(shape.captures(), register);
      }
      case NONE,
          WRITE,
          FREE,
          CONSTANT,
          NAME,
          IMMEDIATE,
          TARGET,
          BRANCH,
          WRITE_LIST,
          IMPORT,
          COUNT,
          SPECIAL,
          INTRINSIC ->
          false;
    };
  }

  private static boolean contains(int[] registers, int register) {
    for (int each : registers) {
      if (each == register) {
        return true;
      }
    }
    return false;
  }
}
