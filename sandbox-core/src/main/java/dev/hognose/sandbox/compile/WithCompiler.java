// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;

/** {@code with} and {@code async with}. */
final class WithCompiler {
  private static final int ENTER = 0;
  private static final int EXIT = 1;
  private static final int ASYNC = 2;
  private static final int[] NOTHING = {};

  private final Unit unit;
  private final Assembler out;

  WithCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void with(Statement.With s) {
    if (s.async()) {
      unit.expressions.requireAsync(s.span(), "async with");
    }
    item(s, 0);
  }

  private void item(Statement.With s, int index) {
    if (index == s.items().size()) {
      unit.statements.body(s.body());
      return;
    }
    Statement.WithItem item = s.items().get(index);
    Span span = item.context().span();
    int mark = unit.mark();
    int exit = unit.temporary(span);
    int entered = unit.temporary(span);
    enter(item.context(), exit, entered, s.async());
    long[] before = out.boundLocals();
    int pair = entered;
    int handler = out.newHandler(pair);
    int outside = out.protect(handler);
    Block.With block = new Block.With(unit.block(), outside, exit, s.async(), span);
    unit.enter(block, span);
    Expression target = item.target();
    if (target != null) {
      unit.assignments.store(target, entered);
    }
    unit.release(entered);
    item(s, index + 1);
    unit.leave();
    out.protect(outside);
    exitNormally(block);
    Label end = new Label();
    out.jump(span, end);
    out.placeHandler(handler, before, unit.frame.deletable);
    exitWithException(block);
    out.place(end);
    unit.release(mark);
  }

  private void enter(Expression context, int exit, int entered, boolean async) {
    Span span = context.span();
    int special = async ? ASYNC : 0;
    int manager = unit.expressions.operand(context, exit);
    out.emit(span, Opcode.LOAD_SPECIAL, entered, manager, ENTER + special);
    out.emit(span, Opcode.LOAD_SPECIAL, exit, manager, EXIT + special);
    int site = out.call(new CallSite(-1, NOTHING, NOTHING));
    out.emit(span, Opcode.CALL, entered, entered, site);
    if (async) {
      unit.expressions.await(span, entered, entered);
    }
  }

  /** Calls the exit method without an exception. */
  void exitNormally(Block.With with) {
    int mark = unit.mark();
    int none = unit.constant(with.span(), Unit.NONE);
    callExit(with, none, none);
    unit.release(mark);
  }

  private void callExit(Block.With with, int target, int exception) {
    out.emit(with.span(), Opcode.CALL_EXIT, target, with.exit(), exception);
    if (with.async()) {
      unit.expressions.await(with.span(), target, target);
    }
  }

  /** The handler: calls the exit method, which may swallow the exception. */
  private void exitWithException(Block.With with) {
    Span span = with.span();
    int pair = unit.temporary(span);
    unit.temporary(span);
    int raised = unit.temporary(span);
    out.emit(span, Opcode.ENTER_HANDLER, pair, 0, 0);
    int cleanup = out.newHandler(raised);
    int outside = out.protect(cleanup);
    long[] before = out.boundLocals();
    int answer = unit.temporary(span);
    callExit(with, answer, pair);
    Label swallowed = new Label();
    out.branch(span, Opcode.JUMP_IF, answer, 0, swallowed, true);
    out.emitLast(span, Opcode.RERAISE, pair, 0, 0);
    out.protect(outside);
    out.placeHandler(cleanup, before, unit.frame.deletable);
    out.emit(span, Opcode.LEAVE_HANDLER, pair, 0, 0);
    out.emitLast(span, Opcode.RERAISE, raised, 0, 0);
    out.place(swallowed);
    out.emit(span, Opcode.LEAVE_HANDLER, pair, 0, 0);
  }
}
