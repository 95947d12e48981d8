// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.BinaryOperator;
import dev.hognose.sandbox.syntax.CompareOperator;

/** The instructions of Python's operators. */
final class Opcodes {
  private static final long MAX_IMMEDIATE = 0x7FFFFF;

  private Opcodes() {}

  static boolean fitsImmediate(long number) {
    return number >= -MAX_IMMEDIATE - 1 && number <= MAX_IMMEDIATE;
  }

  static boolean fitsBranch(long number) {
    return number >= Short.MIN_VALUE && number <= Short.MAX_VALUE;
  }

  static int of(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> Opcode.ADD;
      case SUB -> Opcode.SUB;
      case MULT -> Opcode.MUL;
      case MAT_MULT -> Opcode.MATMUL;
      case DIV -> Opcode.TRUE_DIV;
      case MOD -> Opcode.MOD;
      case POW -> Opcode.POW;
      case L_SHIFT -> Opcode.LSHIFT;
      case R_SHIFT -> Opcode.RSHIFT;
      case BIT_OR -> Opcode.OR;
      case BIT_XOR -> Opcode.XOR;
      case BIT_AND -> Opcode.AND;
      case FLOOR_DIV -> Opcode.FLOOR_DIV;
    };
  }

  static int inPlace(BinaryOperator operator) {
    return of(operator) - Opcode.ADD + Opcode.IADD;
  }

  /** The form of an operator for a small number on its right, or -1. */
  static int withImmediate(BinaryOperator operator, long number) {
    if (!fitsImmediate(number)) {
      return -1;
    }
    return switch (operator) {
      case ADD -> Opcode.ADD_INT;
      case SUB -> Opcode.SUB_INT;
      case MULT -> Opcode.MUL_INT;
      case FLOOR_DIV -> number == 0 ? -1 : Opcode.FLOOR_DIV_INT;
      case MOD -> number == 0 ? -1 : Opcode.MOD_INT;
      case MAT_MULT, DIV, POW, L_SHIFT, R_SHIFT, BIT_OR, BIT_XOR, BIT_AND -> -1;
    };
  }

  /** The in-place form of an operator for a small number on its right, or -1. */
  static int inPlaceWithImmediate(BinaryOperator operator, long number) {
    if (!fitsImmediate(number)) {
      return -1;
    }
    return switch (operator) {
      case ADD -> Opcode.IADD_INT;
      case SUB -> Opcode.ISUB_INT;
      default -> -1;
    };
  }

  static int of(CompareOperator operator) {
    return switch (operator) {
      case EQ -> Opcode.EQ;
      case NOT_EQ -> Opcode.NE;
      case LT -> Opcode.LT;
      case LT_E -> Opcode.LE;
      case GT -> Opcode.GT;
      case GT_E -> Opcode.GE;
      case IS -> Opcode.IS;
      case IS_NOT -> Opcode.IS_NOT;
      case IN -> Opcode.IN;
      case NOT_IN -> Opcode.NOT_IN;
    };
  }

  /** The jump that tests a comparison; {@link #negated} ones jump in the opposite sense. */
  static int jump(CompareOperator operator) {
    return switch (operator) {
      case EQ -> Opcode.JUMP_EQ;
      case NOT_EQ -> Opcode.JUMP_NE;
      case LT -> Opcode.JUMP_LT;
      case LT_E -> Opcode.JUMP_LE;
      case GT -> Opcode.JUMP_GT;
      case GT_E -> Opcode.JUMP_GE;
      case IS, IS_NOT -> Opcode.JUMP_IS;
      case IN, NOT_IN -> Opcode.JUMP_IN;
    };
  }

  static boolean negated(CompareOperator operator) {
    return operator == CompareOperator.IS_NOT || operator == CompareOperator.NOT_IN;
  }

  /** The jump that compares with a small number, or -1. */
  static int jumpWithImmediate(CompareOperator operator) {
    return switch (operator) {
      case EQ -> Opcode.JUMP_EQ_INT;
      case NOT_EQ -> Opcode.JUMP_NE_INT;
      case LT -> Opcode.JUMP_LT_INT;
      case LT_E -> Opcode.JUMP_LE_INT;
      case GT -> Opcode.JUMP_GT_INT;
      case GT_E -> Opcode.JUMP_GE_INT;
      case IS, IS_NOT, IN, NOT_IN -> -1;
    };
  }
}
