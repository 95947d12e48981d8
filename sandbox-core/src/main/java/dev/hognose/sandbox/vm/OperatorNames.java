// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyStr;

/** The special methods and the symbols of operators. */
final class OperatorNames {
  private static final PyStr[] FORWARD = {
    Names.ADD,
    Names.SUB,
    Names.MUL,
    Names.TRUEDIV,
    Names.FLOORDIV,
    Names.MOD,
    Names.POW,
    Names.MATMUL,
    Names.LSHIFT,
    Names.RSHIFT,
    Names.AND,
    Names.OR,
    Names.XOR
  };
  private static final PyStr[] REFLECTED = {
    Names.RADD,
    Names.RSUB,
    Names.RMUL,
    Names.RTRUEDIV,
    Names.RFLOORDIV,
    Names.RMOD,
    Names.RPOW,
    Names.RMATMUL,
    Names.RLSHIFT,
    Names.RRSHIFT,
    Names.RAND,
    Names.ROR,
    Names.RXOR
  };
  private static final PyStr[] IN_PLACE = {
    Names.IADD,
    Names.ISUB,
    Names.IMUL,
    Names.ITRUEDIV,
    Names.IFLOORDIV,
    Names.IMOD,
    Names.IPOW,
    Names.IMATMUL,
    Names.ILSHIFT,
    Names.IRSHIFT,
    Names.IAND,
    Names.IOR,
    Names.IXOR
  };
  private static final String[] SYMBOLS = {
    "+", "-", "*", "/", "//", "%", "** or pow()", "@", "<<", ">>", "&", "|", "^"
  };
  private static final PyStr[] COMPARE = {
    Names.LT, Names.LE, Names.GT, Names.GE, Names.EQ, Names.NE
  };
  private static final PyStr[] SWAPPED = {
    Names.GT, Names.GE, Names.LT, Names.LE, Names.EQ, Names.NE
  };
  private static final String[] COMPARE_SYMBOLS = {"<", "<=", ">", ">=", "==", "!="};

  private OperatorNames() {}

  /** The plain operator of an arithmetic instruction: in-place and immediate forms included. */
  static int plain(int opcode) {
    if (opcode >= Opcode.IADD && opcode <= Opcode.IXOR) {
      return opcode - Opcode.IADD + Opcode.ADD;
    }
    return switch (opcode) {
      case Opcode.ADD_INT, Opcode.IADD_INT -> Opcode.ADD;
      case Opcode.SUB_INT, Opcode.ISUB_INT -> Opcode.SUB;
      case Opcode.MUL_INT -> Opcode.MUL;
      case Opcode.FLOOR_DIV_INT -> Opcode.FLOOR_DIV;
      case Opcode.MOD_INT -> Opcode.MOD;
      default -> opcode;
    };
  }

  /** Whether an arithmetic instruction is an augmented assignment's. */
  static boolean isInPlace(int opcode) {
    return opcode >= Opcode.IADD && opcode <= Opcode.IXOR
        || opcode == Opcode.IADD_INT
        || opcode == Opcode.ISUB_INT;
  }

  static PyStr forward(int plain) {
    return FORWARD[plain - Opcode.ADD];
  }

  static PyStr reflected(int plain) {
    return REFLECTED[plain - Opcode.ADD];
  }

  static PyStr inPlace(int plain) {
    return IN_PLACE[plain - Opcode.ADD];
  }

  /** The symbol as error messages show it. */
  static String symbol(int plain, boolean inPlace) {
    String symbol = SYMBOLS[plain - Opcode.ADD];
    if (!inPlace) {
      return symbol;
    }
    return plain == Opcode.POW ? "**=" : symbol + "=";
  }

  static PyStr comparison(int opcode) {
    return COMPARE[opcode - Opcode.LT];
  }

  static PyStr swapped(int opcode) {
    return SWAPPED[opcode - Opcode.LT];
  }

  static String comparisonSymbol(int opcode) {
    return COMPARE_SYMBOLS[opcode - Opcode.LT];
  }
}
