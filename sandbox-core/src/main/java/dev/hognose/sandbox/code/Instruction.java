// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

/** The layout of an instruction's 64-bit word, as {@link Op} describes it. */
public final class Instruction {
  /** The largest register number and signed bound of operand b. */
  public static final int MAX_REGISTER = 0xFFFF;

  /** The largest index that fits operand c. */
  public static final int MAX_INDEX = 0xFFFFFF;

  /** The largest code index that a branch can reach, whose operand c also holds its sense. */
  public static final int MAX_TARGET = MAX_INDEX >> 1;

  private Instruction() {}

  /** Packs an instruction; operands out of range are a fault of the caller. */
  public static long of(int opcode, int a, int b, int c) {
    if ((a & ~0xFFFF) != 0 || b < -0x8000 || b > 0xFFFF || c < -0x800000 || c > MAX_INDEX) {
      throw new IllegalArgumentException("operand out of range: " + Op.of(opcode));
    }
    return opcode | (long) a << 8 | (b & 0xFFFFL) << 24 | (long) c << 40;
  }

  /** The instruction's number. */
  public static int opcode(long word) {
    return (int) word & 0xFF;
  }

  /** Operand a. */
  public static int a(long word) {
    return (int) (word >>> 8) & 0xFFFF;
  }

  /** Operand b, unsigned. */
  public static int b(long word) {
    return (int) (word >>> 24) & 0xFFFF;
  }

  /** Operand b, signed. */
  public static int signedB(long word) {
    return (short) (word >>> 24);
  }

  /** Operand c, unsigned. */
  public static int c(long word) {
    return (int) (word >>> 40);
  }

  /** Operand c, signed. */
  public static int signedC(long word) {
    return (int) (word >> 40);
  }
}
