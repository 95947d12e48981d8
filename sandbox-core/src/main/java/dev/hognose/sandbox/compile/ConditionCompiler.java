// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.BooleanOperator;
import dev.hognose.sandbox.syntax.CompareOperator;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.UnaryOperator;

/** Turns conditions into jumps; no bool is made where none is asked for. */
final class ConditionCompiler {
  private final Unit unit;
  private final Assembler out;

  ConditionCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  /** Goes to a label if the condition's truth is {@code sense}; falls through otherwise. */
  void jump(Expression condition, Label target, boolean sense) {
    int mark = unit.mark();
    Constant known = Folder.fold(condition);
    Boolean truth = known == null ? null : Folder.truth(known);
    if (truth != null) {
      if (truth == sense) {
        out.jump(condition.span(), target);
      }
      return;
    }
    switch (condition) {
      case Expression.BoolOp e -> booleans(e, target, sense);
      case Expression.UnaryOp e when e.op() == UnaryOperator.NOT ->
          jump(e.operand(), target, !sense);
      case Expression.Compare e -> compare(e, target, sense);
      default ->
          out.branch(
              condition.span(),
              Opcode.JUMP_IF,
              unit.expressions.operand(condition),
              0,
              target,
              sense);
    }
    unit.release(mark);
  }

  private void booleans(Expression.BoolOp e, Label target, boolean sense) {
    int last = e.values().size() - 1;
    boolean decides = e.op() == BooleanOperator.OR;
    if (decides == sense) {
      for (Expression value : e.values()) {
        jump(value, target, sense);
      }
      return;
    }
    Label skip = new Label();
    for (int i = 0; i < last; i++) {
      jump(e.values().get(i), skip, decides);
    }
    jump(e.values().get(last), target, sense);
    out.place(skip);
  }

  private void compare(Expression.Compare e, Label target, boolean sense) {
    int last = e.ops().size() - 1;
    Label fail = sense && last > 0 ? new Label() : target;
    Expression first = e.comparators().getFirst();
    int[] buffers = {-1, -1};
    int left = unit.variables.register(e.left());
    if (left < 0) {
      buffers[1] = unit.temporary(e.span());
      left = buffers[1];
    }
    left = unit.expressions.operand(e.left(), left);
    left = unit.keep(left, ExpressionCompiler.mayRebind(first), e.span());
    for (int i = 0; i <= last; i++) {
      boolean ends = i == last;
      Label label = ends ? target : fail;
      boolean one = ends && sense;
      if (ends && single(e, i, left, label, one)) {
        break;
      }
      CompareOperator operator = e.ops().get(i);
      if (buffers[i & 1] < 0) {
        buffers[i & 1] = unit.temporary(e.span());
      }
      int right = unit.expressions.comparator(e, i, buffers[i & 1]);
      if (!ends) {
        Expression next = e.comparators().get(i + 1);
        right = unit.keep(right, ExpressionCompiler.mayRebind(next), e.span());
      }
      boolean jumpSense = one != Opcodes.negated(operator);
      out.branch(e.span(), Opcodes.jump(operator), left, right, label, jumpSense);
      left = right;
    }
    if (fail != target) {
      out.place(fail);
    }
  }

  /** Emits a comparison with a small number or with None, if it is one. */
  private boolean single(Expression.Compare e, int index, int left, Label label, boolean sense) {
    CompareOperator operator = e.ops().get(index);
    Constant right = Folder.fold(e.comparators().get(index));
    if (right instanceof Constant.IntConstant(long number) && Opcodes.fitsBranch(number)) {
      int opcode = Opcodes.jumpWithImmediate(operator);
      if (opcode >= 0) {
        out.branch(e.span(), opcode, left, (int) number, label, sense);
        return true;
      }
    }
    if (right instanceof Constant.NoneConstant
        && (operator == CompareOperator.IS || operator == CompareOperator.IS_NOT)) {
      boolean jumpSense = sense != (operator == CompareOperator.IS_NOT);
      out.branch(e.span(), Opcode.JUMP_NONE, left, 0, label, jumpSense);
      return true;
    }
    return false;
  }
}
