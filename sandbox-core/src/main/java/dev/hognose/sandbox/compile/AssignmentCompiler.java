// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assignments of every kind, and {@code del}. */
final class AssignmentCompiler {
  /** Longer tuples are built before they are unpacked. */
  private static final int MAX_PAIRWISE = 16;

  private final Unit unit;
  private final Assembler out;

  AssignmentCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void assign(Statement.Assign statement) {
    List<Expression> targets = statement.targets();
    if (targets.size() == 1) {
      assign(targets.getFirst(), statement.value());
      return;
    }
    int mark = unit.mark();
    int value = unit.temporary(statement.span());
    unit.expressions.into(statement.value(), value);
    for (Expression target : targets) {
      store(target, value);
    }
    unit.release(mark);
  }

  /** Evaluates a value and stores it in a target. */
  void assign(Expression target, Expression value) {
    int mark = unit.mark();
    List<Expression> targets = elements(target);
    List<Expression> values = value instanceof Expression.TupleExpr t ? t.elements() : null;
    if (target instanceof Expression.Name name) {
      unit.variables.assign(name, value);
    } else if (targets != null
        && values != null
        && targets.size() == values.size()
        && pairwise(targets)
        && pairwise(values)) {
      assignPairwise(targets, values);
    } else {
      int register = unit.expressions.operand(value);
      store(target, unit.keep(register, unit.frame.walrus, value.span()));
    }
    unit.release(mark);
  }

  private static @Nullable List<Expression> elements(Expression target) {
    return switch (target) {
      case Expression.TupleExpr tuple -> tuple.elements();
      case Expression.ListExpr list -> list.elements();
      default -> null;
    };
  }

  private static boolean pairwise(List<Expression> elements) {
    if (elements.size() > MAX_PAIRWISE) {
      return false;
    }
    for (Expression element : elements) {
      if (element instanceof Expression.Starred) {
        return false;
      }
    }
    return true;
  }

  /** Assigns several values to as many targets without making a tuple. */
  private void assignPairwise(List<Expression> targets, List<Expression> values) {
    int[] registers = unit.expressions.operands(values);
    for (int i = 1; i < registers.length; i++) {
      if (unit.isLocal(registers[i]) && overwritten(registers[i], targets, i)) {
        int copy = unit.temporary(values.get(i).span());
        unit.move(values.get(i).span(), copy, registers[i]);
        registers[i] = copy;
      }
    }
    for (int i = 0; i < registers.length; i++) {
      store(targets.get(i), registers[i]);
    }
  }

  /** Whether storing the targets before {@code end} may write a local. */
  private boolean overwritten(int local, List<Expression> targets, int end) {
    for (int i = 0; i < end; i++) {
      Expression target = targets.get(i);
      boolean simple = target instanceof Expression.Name;
      if (!simple || unit.variables.register(target) == local) {
        return true;
      }
    }
    return false;
  }

  /** Stores a register in a target. */
  void store(Expression target, int source) {
    int mark = unit.mark();
    switch (target) {
      case Expression.Name name -> unit.variables.store(name.id(), name.span(), source);
      case Expression.Attribute attribute -> {
        noteStaticAttribute(attribute);
        int object = unit.expressions.operand(attribute.value());
        int name = unit.expressions.attributeName(attribute.attribute());
        out.emit(ExpressionCompiler.place(attribute), Opcode.SET_ATTR, object, source, name);
      }
      case Expression.Subscript subscript -> {
        int object = unit.expressions.operand(subscript.value());
        object =
            unit.keep(object, ExpressionCompiler.mayRebind(subscript.index()), subscript.span());
        int index = unit.expressions.operand(subscript.index());
        out.emit(subscript.span(), Opcode.SET_ITEM, object, index, source);
      }
      case Expression.TupleExpr tuple -> unpack(tuple.span(), tuple.elements(), source);
      case Expression.ListExpr list -> unpack(list.span(), list.elements(), source);
      case Expression.Starred starred ->
          throw unit.problem(starred, "starred assignment target must be in a list or tuple");
      default -> throw unit.problem(target, "cannot assign to expression");
    }
    unit.release(mark);
  }

  /** Notes {@code self.name = ...} for the class's {@code __static_attributes__}. */
  private void noteStaticAttribute(Expression.Attribute attribute) {
    if (!(attribute.value() instanceof Expression.Name name) || !name.id().equals("self")) {
      return;
    }
    for (Unit outer = unit.parent; outer != null; outer = outer.parent) {
      if (outer.frame.kind == Scope.Kind.CLASS) {
        outer.staticAttributes.add(attribute.attribute());
        return;
      }
    }
  }

  private void unpack(Span span, List<Expression> targets, int source) {
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expression.Starred) {
        if (star >= 0) {
          throw unit.context.problem(span, "multiple starred expressions in assignment");
        }
        star = i;
      }
    }
    int[] registers = new int[targets.size()];
    boolean direct = true;
    for (int i = 0; i < registers.length; i++) {
      Expression target = element(targets.get(i));
      int local = direct ? unit.variables.register(target) : -1;
      direct &= target instanceof Expression.Name;
      registers[i] = local >= 0 ? local : unit.temporary(target.span());
    }
    int list = out.list(registers);
    if (star < 0) {
      out.emit(span, Opcode.UNPACK, 0, source, list);
    } else {
      out.emit(span, Opcode.UNPACK_STAR, star, source, list);
    }
    for (int i = 0; i < registers.length; i++) {
      if (unit.isLocal(registers[i])) {
        out.setBound(registers[i]);
      } else {
        store(element(targets.get(i)), registers[i]);
      }
    }
  }

  private static Expression element(Expression target) {
    return target instanceof Expression.Starred starred ? starred.value() : target;
  }

  void augmented(Statement.AugAssign statement) {
    int mark = unit.mark();
    Span span = statement.span();
    switch (statement.target()) {
      case Expression.Name name -> augmentName(statement, name);
      case Expression.Attribute attribute -> {
        int object = unit.expressions.operand(attribute.value());
        object = unit.keep(object, true, span);
        int name = unit.expressions.attributeName(attribute.attribute());
        int value = unit.temporary(span);
        out.emit(ExpressionCompiler.place(attribute), Opcode.GET_ATTR, value, object, name);
        operate(statement, value, value);
        out.emit(ExpressionCompiler.place(attribute), Opcode.SET_ATTR, object, value, name);
      }
      case Expression.Subscript subscript -> {
        int object = unit.keep(unit.expressions.operand(subscript.value()), true, span);
        int index = unit.keep(unit.expressions.operand(subscript.index()), true, span);
        int value = unit.temporary(span);
        out.emit(subscript.span(), Opcode.GET_ITEM, value, object, index);
        operate(statement, value, value);
        out.emit(subscript.span(), Opcode.SET_ITEM, object, index, value);
      }
      default -> throw unit.problem(statement.target(), "illegal target for augmented assignment");
    }
    unit.release(mark);
  }

  private void augmentName(Statement.AugAssign statement, Expression.Name name) {
    int scratch = unit.temporary(name.span());
    int register = unit.variables.operand(name, scratch);
    if (register == scratch) {
      operate(statement, scratch, scratch);
      unit.variables.store(name.id(), name.span(), scratch);
    } else {
      boolean later = ExpressionCompiler.mayRebind(statement.value());
      operate(statement, register, unit.keep(register, later, name.span()));
      out.setBound(register);
    }
  }

  private void operate(Statement.AugAssign statement, int target, int left) {
    int mark = unit.mark();
    Constant right = Folder.fold(statement.value());
    int opcode = -1;
    if (right instanceof Constant.IntConstant(long number)) {
      opcode = Opcodes.inPlaceWithImmediate(statement.op(), number);
      if (opcode >= 0) {
        out.emit(statement.span(), opcode, target, left, (int) number);
      }
    }
    if (opcode < 0) {
      int value = unit.expressions.operand(statement.value());
      out.emit(statement.span(), Opcodes.inPlace(statement.op()), target, left, value);
    }
    unit.release(mark);
  }

  void annotated(Statement.AnnAssign statement) {
    int mark = unit.mark();
    boolean evaluates = unit.frame.kind != Scope.Kind.FUNCTION;
    Expression value = statement.value();
    if (value != null) {
      assign(statement.target(), value);
    } else {
      evaluateParts(statement.target());
    }
    if (evaluates && statement.simple() && statement.target() instanceof Expression.Name name) {
      int annotation = annotation(statement.annotation());
      int annotations = unit.temporary(statement.span());
      if (unit.frame.kind == Scope.Kind.CLASS) {
        out.emit(statement.span(), Opcode.LOAD_NAME, annotations, 0, out.name("__annotations__"));
      } else {
        out.intrinsic(statement.span(), Intrinsic.ANNOTATIONS, annotations);
      }
      String key = unit.scope.mangle(name.id());
      int keyRegister = unit.constant(name.span(), new Constant.StringConstant(key));
      out.emit(statement.span(), Opcode.SET_ITEM, annotations, keyRegister, annotation);
    } else if (evaluates && !unit.context.futureAnnotations) {
      unit.expressions.effect(statement.annotation());
    }
    unit.release(mark);
  }

  /** A register with the value of an annotation, its text under the future import. */
  int annotation(Expression annotation) {
    if (unit.context.futureAnnotations) {
      String text = Unparser.unparse(annotation);
      return unit.constant(annotation.span(), new Constant.StringConstant(text));
    }
    return unit.keep(unit.expressions.operand(annotation), unit.frame.walrus, annotation.span());
  }

  /** Evaluates what a target without a value needs. */
  private void evaluateParts(Expression target) {
    switch (target) {
      case Expression.Attribute attribute -> unit.expressions.effect(attribute.value());
      case Expression.Subscript subscript -> {
        unit.expressions.effect(subscript.value());
        refuseStars(subscript.index());
        unit.expressions.effect(subscript.index());
      }
      default -> {}
    }
  }

  private void refuseStars(Expression index) {
    if (index instanceof Expression.TupleExpr tuple) {
      for (Expression element : tuple.elements()) {
        if (element instanceof Expression.Starred) {
          throw unit.problem(element, "can't use starred expression here");
        }
      }
    }
  }

  void delete(List<Expression> targets) {
    for (Expression target : targets) {
      int mark = unit.mark();
      switch (target) {
        case Expression.Name name -> unit.variables.delete(name.id(), name.span());
        case Expression.Attribute attribute -> {
          int object = unit.expressions.operand(attribute.value());
          int name = unit.expressions.attributeName(attribute.attribute());
          out.emit(ExpressionCompiler.place(attribute), Opcode.DELETE_ATTR, object, 0, name);
        }
        case Expression.Subscript subscript -> {
          int object = unit.expressions.operand(subscript.value());
          object =
              unit.keep(object, ExpressionCompiler.mayRebind(subscript.index()), subscript.span());
          int index = unit.expressions.operand(subscript.index());
          out.emit(subscript.span(), Opcode.DELETE_ITEM, object, index, 0);
        }
        case Expression.TupleExpr tuple -> delete(tuple.elements());
        case Expression.ListExpr list -> delete(list.elements());
        default -> throw unit.problem(target, "cannot delete expression");
      }
      unit.release(mark);
    }
  }
}
