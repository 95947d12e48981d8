// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code try} statements.
 *
 * <p>A handler holds its exception in a pair of registers from ENTER_HANDLER to LEAVE_HANDLER. An
 * exception raised meanwhile goes to a cleanup that leaves the handler and raises it again. The
 * body of a {@code finally} is repeated for each way out.
 */
final class TryCompiler {
  private final Unit unit;
  private final Assembler out;

  TryCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void tryStatement(Statement.Try s) {
    if (s.finalBody().isEmpty()) {
      withoutFinally(s);
      return;
    }
    int mark = unit.mark();
    long[] before = out.boundLocals();
    int handler = out.newHandler(mark);
    int outside = out.protect(handler);
    unit.enter(new Block.Finally(unit.block(), outside, s.finalBody()), s.span());
    withoutFinally(s);
    unit.leave();
    out.protect(outside);
    unit.statements.body(s.finalBody());
    Label end = new Label();
    out.jump(s.span(), end);
    out.placeHandler(handler, before, unit.frame.deletable);
    Handling handling = enterHandler(s.span(), null, false);
    unit.statements.body(s.finalBody());
    out.emitLast(s.span(), Opcode.RERAISE, handling.pair, 0, 0);
    cleanUp(handling, s.span());
    out.place(end);
    unit.release(mark);
  }

  private void withoutFinally(Statement.Try s) {
    if (s.handlers().isEmpty()) {
      unit.statements.body(s.body());
      unit.statements.body(s.orElse());
      return;
    }
    int mark = unit.mark();
    long[] before = out.boundLocals();
    int handler = out.newHandler(mark);
    int outside = out.protect(handler);
    unit.enter(new Block.TryBody(unit.block(), outside), s.span());
    unit.statements.body(s.body());
    unit.leave();
    out.protect(outside);
    unit.statements.body(s.orElse());
    Label end = new Label();
    out.jump(s.span(), end);
    out.placeHandler(handler, before, unit.frame.deletable);
    Handling handling = enterHandler(s.span(), null, s.star());
    if (s.star()) {
      starHandlers(s, handling, end);
    } else {
      handlers(s, handling, end);
    }
    cleanUp(handling, s.span());
    out.place(end);
    unit.release(mark);
  }

  /** A handler that is being emitted: its exception pair and the cleanup around its code. */
  private static final class Handling {
    final int pair;
    final int raised;
    final int cleanup;
    final int outside;
    final long[] bound;

    Handling(int pair, int raised, int cleanup, int outside, long[] bound) {
      this.pair = pair;
      this.raised = raised;
      this.cleanup = cleanup;
      this.outside = outside;
      this.bound = bound;
    }
  }

  /** Starts a handler whose exception is in the next temporary. */
  private Handling enterHandler(Span span, @Nullable String name, boolean star) {
    int pair = unit.temporary(span);
    unit.temporary(span);
    int raised = unit.temporary(span);
    out.emit(span, Opcode.ENTER_HANDLER, pair, 0, 0);
    int cleanup = out.newHandler(raised);
    int outside = out.protect(cleanup);
    unit.enter(new Block.Handling(unit.block(), outside, pair, name, star, span), span);
    return new Handling(pair, raised, cleanup, outside, out.boundLocals());
  }

  /** Ends a handler: what raised meanwhile leaves it and goes on. */
  private void cleanUp(Handling handling, Span span) {
    unit.leave();
    out.protect(handling.outside);
    out.placeHandler(handling.cleanup, handling.bound, unit.frame.deletable);
    out.emit(span, Opcode.LEAVE_HANDLER, handling.pair, 0, 0);
    out.emitLast(span, Opcode.RERAISE, handling.raised, 0, 0);
  }

  /** Leaves a handler by a jump. */
  void leaveHandling(Span span, Block.Handling handling) {
    String name = handling.name();
    if (name != null) {
      unit.variables.unbind(name, handling.span());
    }
    if (handling.pair() >= 0) {
      out.emit(span, Opcode.LEAVE_HANDLER, handling.pair(), 0, 0);
    }
  }

  private void handlers(Statement.Try s, Handling handling, Label end) {
    List<Statement.ExceptHandler> handlers = s.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      Statement.ExceptHandler handler = handlers.get(i);
      Label next = new Label();
      Expression type = handler.type();
      if (type != null) {
        int mark = unit.mark();
        int types = unit.expressions.operand(type);
        out.branch(type.span(), Opcode.JUMP_EXC_MATCH, handling.pair, types, next, false);
        unit.release(mark);
      } else if (i < handlers.size() - 1) {
        throw unit.problem(handler, "default 'except:' must be last");
      }
      String name = handler.name();
      if (name != null) {
        named(handler, name, handling);
      } else {
        unit.statements.body(handler.body());
      }
      int inside = out.protect(handling.outside);
      out.emit(handler.span(), Opcode.LEAVE_HANDLER, handling.pair, 0, 0);
      out.jump(handler.span(), end);
      out.protect(inside);
      out.place(next);
    }
    out.emitLast(s.span(), Opcode.RERAISE, handling.pair, 0, 0);
  }

  /** The body of {@code except ... as name}; the name is unbound at its end, however it ends. */
  private void named(Statement.ExceptHandler handler, String name, Handling handling) {
    Span span = handler.span();
    unit.variables.store(name, span, handling.pair);
    long[] before = out.boundLocals();
    int unbinder = out.newHandler(handling.raised);
    int inside = out.protect(unbinder);
    unit.enter(new Block.Handling(unit.block(), inside, -1, name, false, span), span);
    unit.statements.body(handler.body());
    unit.leave();
    out.protect(inside);
    unit.variables.unbind(name, span);
    Label end = new Label();
    out.jump(span, end);
    out.placeHandler(unbinder, before, unit.frame.deletable);
    unit.variables.unbind(name, span);
    out.emitLast(span, Opcode.RERAISE, handling.raised, 0, 0);
    out.place(end);
  }

  /**
   * The handlers of {@code except*}: each takes its part of the group and leaves the rest; what is
   * raised meanwhile and what is left is raised together at the end.
   */
  private void starHandlers(Statement.Try s, Handling handling, Label end) {
    Span span = s.span();
    int raised = unit.temporary(span);
    int rest = unit.temporary(span);
    out.emit(span, Opcode.BUILD_LIST, raised, 0, out.list());
    out.emit(span, Opcode.MOVE, rest, handling.pair, 0);
    Label finish = new Label();
    for (Statement.ExceptHandler handler : s.handlers()) {
      out.branch(span, Opcode.JUMP_NONE, rest, 0, finish, true);
      starHandler(handler, raised, rest);
    }
    Label nothingLeft = new Label();
    out.place(finish);
    out.branch(span, Opcode.JUMP_NONE, rest, 0, nothingLeft, true);
    out.emit(span, Opcode.LIST_APPEND, raised, rest, 0);
    out.place(nothingLeft);
    int result = unit.temporary(span);
    Label done = new Label();
    out.intrinsic(span, Intrinsic.EXCEPTION_GROUP_MERGE, result, handling.pair, raised);
    out.branch(span, Opcode.JUMP_NONE, result, 0, done, true);
    out.emitLast(span, Opcode.RERAISE, result, 0, 0);
    out.place(done);
    int inside = out.protect(handling.outside);
    out.emit(span, Opcode.LEAVE_HANDLER, handling.pair, 0, 0);
    out.jump(span, end);
    out.protect(inside);
  }

  private void starHandler(Statement.ExceptHandler handler, int raised, int rest) {
    Span span = handler.span();
    int mark = unit.mark();
    Expression type = handler.type();
    if (type == null) {
      throw unit.problem(handler, "expected one or more exception types");
    }
    int parts = unit.temporary(span);
    int types = unit.expressions.operand(type);
    out.intrinsic(type.span(), Intrinsic.EXCEPTION_GROUP_SPLIT, parts, rest, types);
    unit.release(parts);
    int matched = unit.temporary(span);
    int scratch = unit.temporary(span);
    out.emit(span, Opcode.UNPACK, 0, parts, out.list(scratch, rest));
    Label next = new Label();
    out.branch(span, Opcode.JUMP_NONE, scratch, 0, next, true);
    out.emit(span, Opcode.MOVE, matched, scratch, 0);
    unit.release(matched);
    String name = handler.name();
    if (name != null) {
      unit.variables.store(name, span, matched);
    }
    Handling inner = enterHandler(span, handler.name(), true);
    unit.statements.body(handler.body());
    unit.leave();
    out.protect(inner.outside);
    endStarHandler(handler, inner.pair);
    out.jump(span, next);
    out.placeHandler(inner.cleanup, inner.bound, unit.frame.deletable);
    endStarHandler(handler, inner.pair);
    out.emit(span, Opcode.LIST_APPEND, raised, inner.raised, 0);
    out.place(next);
    unit.release(mark);
  }

  private void endStarHandler(Statement.ExceptHandler handler, int pair) {
    out.emit(handler.span(), Opcode.LEAVE_HANDLER, pair, 0, 0);
    String name = handler.name();
    if (name != null) {
      unit.variables.unbind(name, handler.span());
    }
  }
}
