// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.FunctionShape;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import java.util.List;

/** Comprehensions, inlined into the code around them (PEP 709), and generator expressions. */
final class ComprehensionCompiler {
  /** Loops of one comprehension, which are nested. */
  private static final int MAX_LOOPS = 100;

  private static final Code.Parameters ONE = new Code.Parameters(1, 1, 0, false, false);
  private static final int[] NOTHING = {};

  /** What the innermost loop does with each element. */
  private interface Element {
    void emit();
  }

  private final Unit unit;
  private final Assembler out;

  ComprehensionCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void list(Expression.ListComp e, int target) {
    int result = unit.scratch(target, e.span());
    int iterator = first(e, e.generators());
    out.emit(e.span(), Opcode.BUILD_LIST, result, 0, out.list(NOTHING));
    Element element =
        () -> {
          int value = unit.expressions.operand(e.element());
          out.emit(e.element().span(), Opcode.LIST_APPEND, result, value, 0);
        };
    inline(e, e.generators(), iterator, element);
    unit.move(e.span(), target, result);
  }

  void set(Expression.SetComp e, int target) {
    int result = unit.scratch(target, e.span());
    int iterator = first(e, e.generators());
    out.emit(e.span(), Opcode.BUILD_SET, result, 0, out.list(NOTHING));
    Element element =
        () -> {
          int value = unit.expressions.operand(e.element());
          out.emit(e.element().span(), Opcode.SET_ADD, result, value, 0);
        };
    inline(e, e.generators(), iterator, element);
    unit.move(e.span(), target, result);
  }

  void dict(Expression.DictComp e, int target) {
    int result = unit.scratch(target, e.span());
    int iterator = first(e, e.generators());
    out.emit(e.span(), Opcode.BUILD_DICT, result, 0, out.list(NOTHING));
    Element element =
        () -> {
          int key = unit.expressions.operand(e.key());
          key = unit.keep(key, unit.frame.walrus, e.key().span());
          int value = unit.expressions.operand(e.value());
          out.emit(e.key().span().to(e.value().span()), Opcode.DICT_PUT, result, key, value);
        };
    inline(e, e.generators(), iterator, element);
    unit.move(e.span(), target, result);
  }

  /** Evaluates the first iterable, outside the comprehension's scope; gives its iterator. */
  private int first(Expression e, List<Expression.Comprehension> generators) {
    Scope inner = unit.context.scope(e);
    boolean waits = inner.coroutine;
    Scope frame = unit.frame;
    if (waits && frame.kind == Scope.Kind.MODULE && unit.context.topLevelAwait) {
      frame.coroutine = true;
    }
    if (waits && !frame.coroutine && frame.form != Scope.Form.GENERATOR_EXPRESSION) {
      throw unit.problem(e, "asynchronous comprehension outside of an asynchronous function");
    }
    return iterator(generators.getFirst());
  }

  /** A new temporary with the iterator of a comprehension's iterable. */
  private int iterator(Expression.Comprehension generator) {
    Expression iterable = generator.iterable();
    int iterator = unit.temporary(iterable.span());
    int opcode = generator.async() ? Opcode.GET_AITER : Opcode.GET_ITER;
    int value = unit.statements.iterable(iterable, iterator);
    out.emit(iterable.span(), opcode, iterator, value, 0);
    return iterator;
  }

  private void inline(
      Expression e, List<Expression.Comprehension> generators, int iterator, Element element) {
    Scope inner = unit.context.scope(e);
    Scope outer = unit.scope;
    boolean clear =
        generators.size() > 1 || !(generators.getFirst().target() instanceof Expression.Name);
    unit.variables.enterInlined(inner, e.span(), clear);
    loops(e.span(), generators, 0, iterator, element);
    unit.variables.leaveInlined(inner, outer, e.span());
  }

  private void loops(
      Span whole,
      List<Expression.Comprehension> generators,
      int index,
      int iterator,
      Element element) {
    if (index == generators.size()) {
      int mark = unit.mark();
      element.emit();
      unit.release(mark);
      return;
    }
    Expression.Comprehension generator = generators.get(index);
    if (index > MAX_LOOPS) {
      throw unit.context.problem(generator.iterable().span(), "too many statically nested blocks");
    }
    Label next = new Label();
    Runnable body =
        () -> {
          for (Expression condition : generator.conditions()) {
            unit.conditions.jump(condition, next, false);
          }
          int mark = unit.mark();
          int inner = index + 1 < generators.size() ? iterator(generators.get(index + 1)) : -1;
          loops(whole, generators, index + 1, inner, element);
          unit.release(mark);
        };
    if (generator.async()) {
      unit.statements.asyncLoop(generator.target(), whole, iterator, next, body);
    } else {
      unit.statements.loop(generator.target(), generator.iterable(), iterator, next, body);
    }
  }

  /** Makes the function of a generator expression and calls it with the first iterator. */
  void generator(Expression.GeneratorExp e, int target) {
    Expression.Comprehension first = e.generators().getFirst();
    int function = unit.temporary(e.span());
    Scope inner = unit.context.scope(e);
    Code code = generatorCode(e, inner);
    FunctionShape shape =
        new FunctionShape(out.child(code), NOTHING, NOTHING, unit.definitions.captures(inner), -1);
    out.emit(e.span(), Opcode.MAKE_FUNCTION, function, 0, out.function(shape));
    int iterator = iterator(first);
    CallSite site = new CallSite(-1, new int[] {iterator}, NOTHING);
    out.emit(e.span(), Opcode.CALL, target, function, out.call(site));
  }

  private Code generatorCode(Expression.GeneratorExp e, Scope inner) {
    Unit child = new Unit(unit.context, unit, inner, unit.definitions.childName("<genexpr>"));
    child.comprehensions.generatorBody(e);
    Span span = e.span();
    return child.finish(
        new Code.Identity("<genexpr>", child.qualifiedName, null, span.line(), unit.context.source),
        Code.Kind.FUNCTION,
        ONE);
  }

  private void generatorBody(Expression.GeneratorExp e) {
    out.setBound(0);
    unit.variables.makeCells(e.span());
    int yielder = unit.frame.coroutine ? Opcode.ASYNC_GEN_YIELD : Opcode.YIELD;
    Element element =
        () -> {
          int value = unit.expressions.operand(e.element());
          int sent = unit.temporary(e.element().span());
          out.emit(e.element().span(), yielder, sent, value, 0);
        };
    loops(e.span(), e.generators(), 0, 0, element);
    int none = unit.constant(e.span(), Unit.NONE);
    out.emitLast(e.span(), Opcode.RETURN, none, 0, 0);
  }
}
