// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.BooleanOperator;
import dev.hognose.sandbox.syntax.CompareOperator;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.UnaryOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions into registers.
 *
 * <ul>
 *   <li>{@link #operand} gives the register of a plain local itself, so that instructions read it
 *       without a move; a caller that evaluates more before it uses the register calls {@link
 *       Unit#keep}.
 *   <li>{@link #into} writes a local only with the last instruction of each path, so that an
 *       exception on the way leaves it as it was.
 *   <li>A temporary given to {@link #into} may hold intermediate values until the end.
 * </ul>
 */
final class ExpressionCompiler {
  private final Unit unit;
  private final Assembler out;

  ExpressionCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  /** A register with the value: a local's own, or a new temporary. */
  int operand(Expression expression) {
    int register = unit.variables.register(expression);
    if (register >= 0 && expression instanceof Expression.Name name) {
      return unit.variables.operand(name, register);
    }
    int assigned = assigned(expression);
    if (assigned >= 0) {
      return assigned;
    }
    int target = unit.temporary(expression.span());
    into(expression, target);
    return target;
  }

  /** A register with the value: a local's own, or the temporary {@code scratch}. */
  int operand(Expression expression, int scratch) {
    if (expression instanceof Expression.Name name) {
      return unit.variables.operand(name, scratch);
    }
    int assigned = assigned(expression);
    if (assigned >= 0) {
      return assigned;
    }
    into(expression, scratch);
    return scratch;
  }

  /** The register of the plain local that an assignment expression assigns, or -1. */
  private int assigned(Expression expression) {
    if (!(expression instanceof Expression.NamedExpr named)) {
      return -1;
    }
    int register = unit.variables.register(named.target());
    if (register >= 0) {
      int mark = unit.mark();
      unit.variables.assign(named.target(), named.value());
      unit.release(mark);
    }
    return register;
  }

  /** A register with the value that stays as it is while {@code later} is evaluated. */
  int operandBefore(Expression expression, int scratch, Expression later) {
    return unit.keep(operand(expression, scratch), mayRebind(later), expression.span());
  }

  /** The registers of several values, evaluated in order. */
  int[] operands(List<Expression> expressions) {
    int[] registers = new int[expressions.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = operand(expressions.get(i));
      if (unit.frame.walrus) {
        boolean later = false;
        for (int j = i + 1; j < registers.length && !later; j++) {
          later = mayRebind(expressions.get(j));
        }
        registers[i] = unit.keep(registers[i], later, expressions.get(i).span());
      }
    }
    return registers;
  }

  /** Whether evaluating an expression may rebind a local; false only if it certainly does not. */
  static boolean mayRebind(Expression expression) {
    return !(expression instanceof Expression.Name || expression instanceof Expression.Constant);
  }

  /** Evaluates an expression for its effects. */
  void effect(Expression expression) {
    int mark = unit.mark();
    if (expression instanceof Expression.Constant) {
      return;
    }
    operand(expression);
    unit.release(mark);
  }

  /** Evaluates an expression into a register. */
  void into(Expression expression, int target) {
    int mark = unit.mark();
    switch (expression) {
      case Expression.Constant e -> unit.load(e.span(), target, Folder.literal(e.value()));
      case Expression.Name e -> unit.variables.load(e, target);
      case Expression.BoolOp e -> booleans(e, target);
      case Expression.NamedExpr e -> walrus(e, target);
      case Expression.BinOp e -> binary(e, target);
      case Expression.UnaryOp e -> unary(e, target);
      case Expression.Lambda e -> unit.definitions.lambda(e, target);
      case Expression.IfExp e -> conditional(e, target);
      case Expression.DictExpr e -> unit.displays.dict(e, target);
      case Expression.SetExpr e -> unit.displays.set(e, target);
      case Expression.ListComp e -> unit.comprehensions.list(e, target);
      case Expression.SetComp e -> unit.comprehensions.set(e, target);
      case Expression.DictComp e -> unit.comprehensions.dict(e, target);
      case Expression.GeneratorExp e -> unit.comprehensions.generator(e, target);
      case Expression.Await e -> awaitValue(e, target);
      case Expression.Yield e -> yieldValue(e, target);
      case Expression.YieldFrom e -> yieldFrom(e, target);
      case Expression.Compare e -> compare(e, target);
      case Expression.Call e -> unit.calls.call(e, target);
      case Expression.FormattedValue e -> unit.displays.formatted(e, target);
      case Expression.JoinedStr e -> unit.displays.joined(e, target);
      case Expression.Attribute e -> attribute(e, target);
      case Expression.Subscript e -> subscript(e, target);
      case Expression.Starred e -> throw unit.problem(e, "can't use starred expression here");
      case Expression.ListExpr e -> unit.displays.list(e, target);
      case Expression.TupleExpr e -> unit.displays.tuple(e, target);
      case Expression.Slice e -> unit.displays.slice(e, target);
    }
    unit.release(mark);
  }

  private void booleans(Expression.BoolOp e, int target) {
    boolean leaveWhen = e.op() == BooleanOperator.OR;
    int value = unit.scratch(target, e.span());
    Label end = new Label();
    int last = e.values().size() - 1;
    for (int i = 0; i < last; i++) {
      Expression one = e.values().get(i);
      Constant known = Folder.fold(one);
      Boolean truth = known == null ? null : Folder.truth(known);
      if (truth != null && truth != leaveWhen) {
        continue;
      }
      into(one, value);
      if (truth != null) {
        out.jump(one.span(), end);
      }
      out.branch(one.span(), Opcode.JUMP_IF, value, 0, end, leaveWhen);
    }
    into(e.values().get(last), value);
    out.place(end);
    unit.move(e.span(), target, value);
  }

  private void walrus(Expression.NamedExpr e, int target) {
    int register = unit.variables.register(e.target());
    if (register >= 0) {
      unit.variables.assign(e.target(), e.value());
      unit.move(e.span(), target, register);
      return;
    }
    int value = unit.scratch(target, e.span());
    into(e.value(), value);
    unit.variables.store(e.target().id(), e.span(), value);
    unit.move(e.span(), target, value);
  }

  private void unary(Expression.UnaryOp e, int target) {
    Constant known = Folder.fold(e);
    if (known != null) {
      unit.load(e.span(), target, known);
      return;
    }
    if (e.op() == UnaryOperator.NOT && e.operand() instanceof Expression.Compare compare) {
      CompareOperator opposite = opposite(compare);
      if (opposite != null) {
        compare(
            new Expression.Compare(
                e.span(), compare.left(), List.of(opposite), compare.comparators()),
            target);
        return;
      }
    }
    int operand = operand(e.operand(), unit.scratch(target, e.span()));
    int opcode =
        switch (e.op()) {
          case INVERT -> Opcode.INVERT;
          case NOT -> Opcode.NOT;
          case U_ADD -> Opcode.POS;
          case U_SUB -> Opcode.NEG;
        };
    out.emit(e.span(), opcode, target, operand, 0);
  }

  private static @Nullable CompareOperator opposite(Expression.Compare compare) {
    if (compare.ops().size() != 1) {
      return null;
    }
    return switch (compare.ops().getFirst()) {
      case IS -> CompareOperator.IS_NOT;
      case IS_NOT -> CompareOperator.IS;
      case IN -> CompareOperator.NOT_IN;
      case NOT_IN -> CompareOperator.IN;
      case EQ, NOT_EQ, LT, LT_E, GT, GT_E -> null;
    };
  }

  /** Evaluates a chain of binary operations from its innermost on, folding what is known. */
  private void binary(Expression.BinOp outermost, int target) {
    List<Expression.BinOp> spine = Folder.spine(outermost);
    int scratch = unit.scratch(target, outermost.span());
    Expression first = spine.getLast().left();
    Constant known = Folder.fold(first);
    int register = -1;
    for (int i = spine.size() - 1; i >= 0; i--) {
      Expression.BinOp operation = spine.get(i);
      Constant right = Folder.fold(operation.right());
      if (known != null && right != null) {
        Constant value = Folder.binary(operation.op(), known, right);
        if (value != null) {
          known = value;
          continue;
        }
      }
      if (known != null) {
        unit.load(spine.get(Math.min(i + 1, spine.size() - 1)).span(), scratch, known);
        register = scratch;
        known = null;
      } else if (register < 0) {
        register = operandBefore(first, scratch, operation.right());
      }
      int mark = unit.mark();
      operate(operation, i == 0 ? target : scratch, register, scratch, right);
      unit.release(mark);
      register = scratch;
    }
    if (known != null) {
      unit.load(outermost.span(), target, known);
    }
  }

  private void operate(
      Expression.BinOp operation, int target, int left, int scratch, @Nullable Constant right) {
    if (right instanceof Constant.IntConstant(long number)) {
      int opcode = Opcodes.withImmediate(operation.op(), number);
      if (opcode >= 0) {
        out.emit(operation.span(), opcode, target, left, (int) number);
        return;
      }
    }
    int register;
    if (right != null) {
      register = left == scratch ? unit.temporary(operation.span()) : scratch;
      unit.load(operation.right().span(), register, right);
    } else {
      register = left == scratch ? operand(operation.right()) : operand(operation.right(), scratch);
    }
    out.emit(operation.span(), Opcodes.of(operation.op()), target, left, register);
  }

  private void conditional(Expression.IfExp e, int target) {
    Label otherwise = new Label();
    Label end = new Label();
    unit.conditions.jump(e.test(), otherwise, false);
    into(e.body(), target);
    out.jump(e.span(), end);
    out.place(otherwise);
    into(e.orElse(), target);
    out.place(end);
  }

  private void compare(Expression.Compare e, int target) {
    int scratch = unit.scratch(target, e.span());
    if (e.ops().size() == 1) {
      Expression right = e.comparators().getFirst();
      int a = operandBefore(e.left(), scratch, right);
      int b = comparator(e, 0, a == scratch ? unit.temporary(e.span()) : scratch);
      out.emit(e.span(), Opcodes.of(e.ops().getFirst()), target, a, b);
      return;
    }
    Label end = new Label();
    int[] buffers = {unit.temporary(e.span()), unit.temporary(e.span())};
    int left = operandBefore(e.left(), buffers[1], e.comparators().getFirst());
    int last = e.ops().size() - 1;
    for (int i = 0; i <= last; i++) {
      int right = comparator(e, i, buffers[i & 1]);
      if (i < last) {
        right = unit.keep(right, mayRebind(e.comparators().get(i + 1)), e.span());
      }
      out.emit(e.span(), Opcodes.of(e.ops().get(i)), scratch, left, right);
      if (i < last) {
        out.branch(e.span(), Opcode.JUMP_IF, scratch, 0, end, false);
      }
      left = right;
    }
    out.place(end);
    unit.move(e.span(), target, scratch);
  }

  /** The register of the right operand of a comparison; displays after {@code in} are folded. */
  int comparator(Expression.Compare e, int index, int scratch) {
    Expression right = e.comparators().get(index);
    CompareOperator operator = e.ops().get(index);
    if (operator == CompareOperator.IN || operator == CompareOperator.NOT_IN) {
      Constant known = unit.displays.constantContainer(right);
      if (known != null) {
        unit.load(right.span(), scratch, known);
        return scratch;
      }
    }
    return operand(right, scratch);
  }

  private void attribute(Expression.Attribute e, int target) {
    int object = operand(e.value(), unit.scratch(target, e.span()));
    out.emit(place(e), Opcode.GET_ATTR, target, object, attributeName(e.attribute()));
  }

  /** Where an attribute stands in tracebacks: its name alone, if a line ends before that. */
  static Span place(Expression.Attribute e) {
    Span span = e.span();
    if (span.line() == span.endLine()) {
      return span;
    }
    int length = e.attribute().codePointCount(0, e.attribute().length());
    int column = Math.max(0, span.endColumn() - length);
    return new Span(span.endLine(), column, span.endLine(), span.endColumn());
  }

  /** The index of an attribute's name, mangled if it is private to a class. */
  int attributeName(String name) {
    return out.name(unit.scope.mangle(name));
  }

  private void subscript(Expression.Subscript e, int target) {
    int scratch = unit.scratch(target, e.span());
    if (Folder.fold(e.index()) instanceof Constant.IntConstant(long number)
        && Opcodes.fitsImmediate(number)) {
      int object = operand(e.value(), scratch);
      out.emit(e.span(), Opcode.GET_ITEM_INT, target, object, (int) number);
      return;
    }
    int object = operandBefore(e.value(), scratch, e.index());
    int index = object == scratch ? operand(e.index()) : operand(e.index(), scratch);
    out.emit(e.span(), Opcode.GET_ITEM, target, object, index);
  }

  private boolean insideFunction() {
    return unit.frame.kind == Scope.Kind.FUNCTION;
  }

  private void yieldValue(Expression.Yield e, int target) {
    if (!insideFunction()) {
      throw unit.problem(e, "'yield' outside function");
    }
    int scratch = unit.scratch(target, e.span());
    int value = scratch;
    Expression inner = e.value();
    if (inner != null) {
      value = operand(inner, scratch);
    } else {
      unit.load(e.span(), scratch, Unit.NONE);
    }
    int opcode = unit.frame.coroutine ? Opcode.ASYNC_GEN_YIELD : Opcode.YIELD;
    out.emit(e.span(), opcode, target, value, 0);
  }

  private void yieldFrom(Expression.YieldFrom e, int target) {
    if (!insideFunction()) {
      throw unit.problem(e, "'yield from' outside function");
    }
    if (unit.frame.coroutine) {
      throw unit.problem(e, "'yield from' inside async function");
    }
    int iterator = unit.temporary(e.span());
    int value = operand(e.value(), iterator);
    out.emit(e.span(), Opcode.GET_ITER, iterator, value, 0);
    delegate(e.span(), target, iterator);
  }

  private void awaitValue(Expression.Await e, int target) {
    requireAsync(e.span(), "await");
    int iterator = unit.temporary(e.span());
    int value = operand(e.value(), iterator);
    out.emit(e.span(), Opcode.GET_AWAITABLE, iterator, value, 0);
    delegate(e.span(), target, iterator);
  }

  /** Awaits the object in a temporary; the result goes to {@code target}. */
  void await(Span span, int target, int awaitable) {
    out.emit(span, Opcode.GET_AWAITABLE, awaitable, awaitable, 0);
    delegate(span, target, awaitable);
  }

  private void delegate(Span span, int target, int iterator) {
    int mark = unit.mark();
    int sent = unit.constant(span, Unit.NONE);
    out.emit(span, Opcode.YIELD_FROM, target, iterator, sent);
    unit.release(mark);
  }

  /** Demands that the code may wait; a module's code becomes a coroutine. */
  void requireAsync(Span span, String what) {
    Scope frame = unit.frame;
    if (frame.kind == Scope.Kind.MODULE && unit.context.topLevelAwait) {
      frame.coroutine = true;
    }
    if (!frame.coroutine) {
      boolean outside = what.equals("await") && !insideFunction();
      throw unit.context.problem(
          span, "'" + what + "' outside " + (outside ? "function" : "async function"));
    }
  }
}
