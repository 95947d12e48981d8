// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements other than assignments, definitions, {@code try}, {@code with} and {@code match}. */
final class StatementCompiler {
  private final Unit unit;
  private final Assembler out;

  StatementCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void body(List<Statement> body) {
    for (int i = 0; i < body.size(); i++) {
      statement(body.get(i));
    }
  }

  private void statement(Statement statement) {
    int mark = unit.mark();
    switch (statement) {
      case Statement.FunctionDef s -> unit.definitions.function(s);
      case Statement.ClassDef s -> unit.definitions.classDef(s);
      case Statement.Return s -> returnStatement(s);
      case Statement.Delete s -> unit.assignments.delete(s.targets());
      case Statement.Assign s -> unit.assignments.assign(s);
      case Statement.TypeAlias s -> unit.definitions.typeAlias(s);
      case Statement.AugAssign s -> unit.assignments.augmented(s);
      case Statement.AnnAssign s -> unit.assignments.annotated(s);
      case Statement.For s -> forStatement(s);
      case Statement.While s -> whileStatement(s);
      case Statement.If s -> ifStatement(s);
      case Statement.With s -> unit.withs.with(s);
      case Statement.Match s -> unit.patterns.match(s);
      case Statement.Raise s -> raise(s);
      case Statement.Try s -> unit.tries.tryStatement(s);
      case Statement.Assert s -> assertion(s);
      case Statement.Import s -> imports(s);
      case Statement.ImportFrom s -> importFrom(s);
      case Statement.Global s -> {}
      case Statement.Nonlocal s -> {}
      case Statement.ExpressionStatement s -> expressionStatement(s);
      case Statement.Pass s -> {}
      case Statement.Break s -> jump(s.span(), true);
      case Statement.Continue s -> jump(s.span(), false);
    }
    unit.release(mark);
  }

  private void expressionStatement(Statement.ExpressionStatement s) {
    if (!unit.context.interactive || unit.parent != null) {
      unit.expressions.effect(s.value());
      return;
    }
    int value = unit.expressions.operand(s.value());
    out.intrinsic(s.span(), Intrinsic.DISPLAY, unit.temporary(s.span()), value);
  }

  private void returnStatement(Statement.Return s) {
    if (unit.frame.kind != Scope.Kind.FUNCTION) {
      throw unit.problem(s, "'return' outside function");
    }
    if (s.value() != null && unit.frame.coroutine && unit.frame.generator) {
      throw unit.problem(s, "'return' with value in async generator");
    }
    checkStar(s.span(), null);
    int value;
    Expression expression = s.value();
    if (expression != null) {
      value = unit.expressions.operand(expression);
      if (unit.isLocal(value) && unit.unwindingRuns()) {
        int copy = unit.temporary(s.span());
        unit.move(s.span(), copy, value);
        value = copy;
      }
    } else {
      value = unit.constant(s.span(), Unit.NONE);
    }
    unit.unwind(s.span(), null);
    out.emitLast(s.span(), Opcode.RETURN, value, 0, 0);
  }

  /** Refuses to leave an {@code except*} block by a jump. */
  private void checkStar(Span span, @Nullable Block until) {
    for (Block block = unit.block(); block != null && block != until; block = block.outer()) {
      if (block instanceof Block.Handling handling && handling.star()) {
        throw unit.context.problem(
            span, "'break', 'continue' and 'return' cannot appear in an except* block");
      }
    }
  }

  private void jump(Span span, boolean leaves) {
    Block block = unit.block();
    while (block != null && !(block instanceof Block.Loop)) {
      block = block.outer();
    }
    checkStar(span, block);
    if (!(block instanceof Block.Loop loop)) {
      throw unit.context.problem(
          span, leaves ? "'break' outside loop" : "'continue' not properly in loop");
    }
    unit.unwind(span, loop);
    out.jump(span, leaves ? loop.exit() : loop.next());
  }

  private void ifStatement(Statement.If statement) {
    Label end = new Label();
    Statement.If current = statement;
    while (true) {
      Label otherwise = new Label();
      unit.conditions.jump(current.test(), otherwise, false);
      body(current.body());
      if (current.orElse().isEmpty()) {
        out.place(otherwise);
        break;
      }
      out.jump(current.span(), end);
      out.place(otherwise);
      if (current.orElse().size() == 1
          && current.orElse().getFirst() instanceof Statement.If next) {
        current = next;
      } else {
        body(current.orElse());
        break;
      }
    }
    out.place(end);
  }

  private void whileStatement(Statement.While s) {
    Label top = new Label();
    Label next = new Label();
    Label exit = new Label();
    Label otherwise = new Label();
    Constant known = Folder.fold(s.test());
    Boolean truth = known == null ? null : Folder.truth(known);
    if (truth != null && truth) {
      out.placeLoop(top, top, unit.frame.deletable);
      next = top;
    } else if (truth == null && unit.frame.walrus) {
      Label entry = new Label();
      out.placeLoop(entry, entry, unit.frame.deletable);
      unit.conditions.jump(s.test(), otherwise, false);
      out.placeLoop(top, top, new long[unit.frame.deletable.length]);
    } else {
      out.jump(s.test().span(), truth == null ? next : otherwise);
      out.placeLoop(top, next, unit.frame.deletable);
    }
    unit.enter(new Block.Loop(unit.block(), handler(), exit, next), s.span());
    body(s.body());
    unit.leave();
    if (truth == null) {
      out.place(next);
      unit.conditions.jump(s.test(), top, true);
    } else if (truth) {
      out.jump(s.span(), top);
    }
    out.place(otherwise);
    body(s.orElse());
    out.place(exit);
  }

  private int handler() {
    int current = out.protect(0);
    out.protect(current);
    return current;
  }

  /** A register with an iterable; displays of constants become constants. */
  int iterable(Expression iterable, int scratch) {
    if (iterable instanceof Expression.ListExpr list) {
      Constant known = Folder.tuple(list.elements());
      if (known != null) {
        unit.load(list.span(), scratch, known);
        return scratch;
      }
    }
    return unit.expressions.operand(iterable, scratch);
  }

  private void forStatement(Statement.For s) {
    Expression iterable = s.iterable();
    if (s.async()) {
      unit.expressions.requireAsync(s.span(), "async for");
    }
    int iterator = unit.temporary(iterable.span());
    int value =
        s.async() ? unit.expressions.operand(iterable, iterator) : iterable(iterable, iterator);
    int opcode = s.async() ? Opcode.GET_AITER : Opcode.GET_ITER;
    out.emit(iterable.span(), opcode, iterator, value, 0);
    Label next = new Label();
    Label exit = new Label();
    Runnable run =
        () -> {
          unit.enter(new Block.Loop(unit.block(), handler(), exit, next), s.span());
          body(s.body());
          unit.leave();
        };
    if (s.async()) {
      asyncLoop(s.target(), s.span(), iterator, next, run);
    } else {
      loop(s.target(), iterable, iterator, next, run);
    }
    body(s.orElse());
    out.place(exit);
  }

  /** Runs a body for each item; {@code next} is where the body continues. */
  void loop(Expression target, Expression iterable, int iterator, Label next, Runnable body) {
    Label top = new Label();
    int local = unit.variables.register(target);
    int item = local >= 0 ? local : unit.temporary(target.span());
    out.jump(iterable.span(), next);
    out.placeLoop(top, next, unit.frame.deletable);
    if (local >= 0) {
      out.setBound(local);
    } else {
      unit.assignments.store(target, item);
    }
    body.run();
    out.place(next);
    out.forIter(iterable.span(), item, iterator, top);
  }

  /** Runs a body for each item of an asynchronous iterator; errors show the whole span. */
  void asyncLoop(Expression target, Span span, int iterator, Label next, Runnable body) {
    out.placeLoop(next, next, unit.frame.deletable);
    int mark = unit.mark();
    int local = unit.variables.register(target);
    int item = unit.temporary(target.span());
    int exception = unit.mark();
    long[] before = out.boundLocals();
    int handler = out.newHandler(exception);
    int outside = out.protect(handler);
    int awaitable = unit.temporary(span);
    out.emit(span, Opcode.GET_ANEXT, awaitable, iterator, 0);
    unit.expressions.await(span, local >= 0 ? local : item, awaitable);
    out.protect(outside);
    unit.release(exception);
    if (local >= 0) {
      out.setBound(local);
    } else {
      unit.assignments.store(target, item);
    }
    body.run();
    out.jump(span, next);
    out.placeHandler(handler, before, unit.frame.deletable);
    unit.temporary(span);
    int stop = unit.temporary(span);
    Label done = new Label();
    out.intrinsic(span, Intrinsic.STOP_ASYNC_ITERATION, stop);
    out.branch(span, Opcode.JUMP_EXC_MATCH, exception, stop, done, true);
    out.emitLast(span, Opcode.RERAISE, exception, 0, 0);
    out.place(done);
    unit.release(mark);
  }

  private void raise(Statement.Raise s) {
    int exception;
    int cause = unit.temporary(s.span());
    Expression expression = s.exception();
    if (expression != null) {
      exception = unit.keep(unit.expressions.operand(expression), s.cause() != null, s.span());
    } else {
      exception = unit.temporary(s.span());
      out.emit(s.span(), Opcode.CLEAR, exception, 0, 0);
    }
    Expression from = s.cause();
    if (from != null) {
      cause = unit.expressions.operand(from, cause);
      out.emitLast(s.span(), Opcode.RAISE, exception, cause, 1);
    } else {
      out.emit(s.span(), Opcode.CLEAR, cause, 0, 0);
      out.emitLast(s.span(), Opcode.RAISE, exception, cause, 0);
    }
  }

  private void assertion(Statement.Assert s) {
    Label holds = new Label();
    unit.conditions.jump(s.test(), holds, true);
    int error = unit.temporary(s.span());
    int cause = unit.temporary(s.span());
    out.intrinsic(s.span(), Intrinsic.ASSERTION_ERROR, error);
    Expression message = s.message();
    if (message != null) {
      int text = unit.expressions.operand(message);
      CallSite site = new CallSite(-1, new int[] {text}, new int[0]);
      out.emit(s.span(), Opcode.CALL, error, error, out.call(site));
    }
    out.emit(s.span(), Opcode.CLEAR, cause, 0, 0);
    out.emitLast(s.test().span(), Opcode.RAISE, error, cause, 0);
    out.place(holds);
  }

  private void imports(Statement.Import s) {
    for (Statement.Alias alias : s.names()) {
      int mark = unit.mark();
      int module = unit.temporary(s.span());
      int dot = alias.name().indexOf('.');
      ImportShape shape = new ImportShape(alias.name(), 0, List.of(), dot < 0);
      out.emit(s.span(), Opcode.IMPORT_NAME, module, 0, out.imported(shape));
      String top = dot < 0 ? alias.name() : alias.name().substring(0, dot);
      if (dot >= 0 && alias.asName() != null) {
        for (String part : alias.name().substring(dot + 1).split("[.]")) {
          out.emit(s.span(), Opcode.IMPORT_FROM, module, module, out.name(part));
        }
      }
      unit.variables.store(alias.asName() == null ? top : alias.asName(), s.span(), module);
      unit.release(mark);
    }
  }

  private void importFrom(Statement.ImportFrom s) {
    if ("__future__".equals(s.module())
        && s.level() == 0
        && !unit.context.futureImports.contains(s)) {
      throw unit.problem(s, "from __future__ imports must occur at the beginning of the file");
    }
    List<String> names = new ArrayList<>();
    for (Statement.Alias alias : s.names()) {
      names.add(alias.name());
    }
    int module = unit.temporary(s.span());
    String from = s.module() == null ? "" : s.module();
    ImportShape shape = new ImportShape(from, s.level(), names, false);
    out.emit(s.span(), Opcode.IMPORT_NAME, module, 0, out.imported(shape));
    for (Statement.Alias alias : s.names()) {
      if (alias.name().equals("*")) {
        out.emit(s.span(), Opcode.IMPORT_STAR, module, 0, 0);
        return;
      }
      int mark = unit.mark();
      int value = unit.temporary(s.span());
      out.emit(s.span(), Opcode.IMPORT_FROM, value, module, out.name(alias.name()));
      unit.variables.store(alias.asName() == null ? alias.name() : alias.asName(), s.span(), value);
      unit.release(mark);
    }
  }
}
