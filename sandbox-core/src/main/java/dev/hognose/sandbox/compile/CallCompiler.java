// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls: of functions, of methods, and with unpacked arguments. */
final class CallCompiler {
  private static final int NO_METHOD = -1;
  private static final int[] NOTHING = {};

  private final Unit unit;
  private final Assembler out;

  CallCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  void call(Expression.Call e, int target) {
    checkKeywords(e.keywords());
    if (unpacks(e.arguments(), e.keywords())) {
      int callable = triple(e.span());
      unit.expressions.into(e.function(), callable);
      callStar(e.span(), target, callable, e.arguments(), e.keywords(), NOTHING, -1);
      return;
    }
    int scratch = unit.scratch(target, e.span());
    boolean simple = e.arguments().isEmpty() && e.keywords().isEmpty();
    Expression function = e.function();
    int method = NO_METHOD;
    Span span = e.span();
    long lookup = 0;
    if (function instanceof Expression.Attribute attribute) {
      Span place = ExpressionCompiler.place(attribute);
      span = new Span(place.line(), place.column(), span.endLine(), span.endColumn());
      if (quiet(e)) {
        method = unit.expressions.attributeName(attribute.attribute());
        lookup = Assembler.pack(place);
        function = attribute.value();
      }
    }
    int callee = unit.expressions.operand(function, scratch);
    callee = unit.keep(callee, !simple, e.span());
    int site = site(method, lookup, e.arguments(), e.keywords());
    int opcode = method == NO_METHOD ? Opcode.CALL : Opcode.CALL_METHOD;
    out.emit(span, opcode, target, callee, site);
  }

  /**
   * Whether the method may be looked up after the arguments are evaluated, as CALL_METHOD does:
   * where they call something, that could be told from Python's order.
   */
  private static boolean quiet(Expression.Call e) {
    for (int i = 0; i < e.arguments().size(); i++) {
      if (!quiet(e.arguments().get(i))) {
        return false;
      }
    }
    for (int i = 0; i < e.keywords().size(); i++) {
      if (!quiet(e.keywords().get(i).value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean quiet(Expression expression) {
    return switch (expression) {
      case Expression.Name e -> true;
      case Expression.Constant e -> true;
      case Expression.Lambda e -> true;
      case Expression.Attribute e -> quiet(e.value());
      case Expression.Subscript e -> quiet(e.value()) && quiet(e.index());
      case Expression.UnaryOp e -> quiet(e.operand());
      case Expression.BinOp e -> quiet(e.left()) && quiet(e.right());
      case Expression.Compare e ->
          quiet(e.left()) && e.comparators().stream().allMatch(CallCompiler::quiet);
      case Expression.TupleExpr e -> e.elements().stream().allMatch(CallCompiler::quiet);
      case Expression.ListExpr e -> e.elements().stream().allMatch(CallCompiler::quiet);
      case Expression.JoinedStr e -> e.values().stream().allMatch(CallCompiler::quiet);
      case Expression.FormattedValue e ->
          quiet(e.value()) && (e.formatSpec() == null || quiet(e.formatSpec()));
      default -> false;
    };
  }

  private int site(
      int method, long lookup, List<Expression> arguments, List<Expression.Keyword> keywords) {
    int[] names = new int[keywords.size()];
    List<Expression> values = arguments;
    if (names.length > 0) {
      values = new ArrayList<>(arguments);
      for (int i = 0; i < names.length; i++) {
        Expression.Keyword keyword = keywords.get(i);
        names[i] = keywordName(keyword);
        values.add(keyword.value());
      }
    }
    return out.call(new CallSite(method, unit.expressions.operands(values), names, lookup));
  }

  private int keywordName(Expression.Keyword keyword) {
    String name = keyword.name();
    return name == null ? 0 : unit.expressions.attributeName(name);
  }

  private static boolean unpacks(List<Expression> arguments, List<Expression.Keyword> keywords) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Expression.Starred) {
        return true;
      }
    }
    for (int i = 0; i < keywords.size(); i++) {
      if (keywords.get(i).name() == null) {
        return true;
      }
    }
    return false;
  }

  private void checkKeywords(List<Expression.Keyword> keywords) {
    if (keywords.isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Expression.Keyword keyword : keywords) {
      String name = keyword.name();
      if (name != null) {
        if (name.equals("__debug__")) {
          throw unit.problem(keyword, "cannot assign to __debug__");
        }
        if (!seen.add(name)) {
          throw unit.problem(keyword, "keyword argument repeated: " + name);
        }
      }
    }
  }

  /** The first of three temporaries in a row. */
  private int triple(Span span) {
    int first = unit.temporary(span);
    unit.temporary(span);
    unit.temporary(span);
    return first;
  }

  /**
   * Calls {@code __build_class__} with the function of a class body, its name, bases and keywords.
   *
   * @param genericBase the register of one more base, or -1
   */
  void buildClass(
      Span span,
      int target,
      int body,
      int name,
      List<Expression> bases,
      int genericBase,
      List<Expression.Keyword> keywords) {
    checkKeywords(keywords);
    if (unpacks(bases, keywords)) {
      int callable = triple(span);
      out.emit(span, Opcode.LOAD_BUILD_CLASS, callable, 0, 0);
      int[] before = {body, name};
      callStar(span, target, callable, bases, keywords, before, genericBase);
      return;
    }
    int builder = unit.temporary(span);
    out.emit(span, Opcode.LOAD_BUILD_CLASS, builder, 0, 0);
    int[] names = new int[keywords.size()];
    List<Expression> values = new ArrayList<>(bases);
    for (int i = 0; i < names.length; i++) {
      names[i] = keywordName(keywords.get(i));
      values.add(keywords.get(i).value());
    }
    int[] rest = unit.expressions.operands(values);
    int extra = genericBase < 0 ? 0 : 1;
    int[] registers = new int[2 + rest.length + extra];
    registers[0] = body;
    registers[1] = name;
    System.arraycopy(rest, 0, registers, 2, bases.size());
    if (extra == 1) {
      registers[2 + bases.size()] = genericBase;
    }
    System.arraycopy(rest, bases.size(), registers, 2 + bases.size() + extra, names.length);
    out.emit(
        span, Opcode.CALL, target, builder, out.call(new CallSite(NO_METHOD, registers, names)));
  }

  /** Calls what is in the first of three temporaries with arguments some of which are unpacked. */
  private void callStar(
      Span span,
      int target,
      int callable,
      List<Expression> arguments,
      List<Expression.Keyword> keywords,
      int[] before,
      int after) {
    int list = callable + 1;
    int mark = unit.mark();
    boolean sole = before.length == 0 && arguments.size() == 1;
    if (sole && arguments.getFirst() instanceof Expression.Starred star) {
      // A sole iterable is looked at after the keywords.
      int values = unit.temporary(span);
      unit.expressions.into(star.value(), values);
      int kept = unit.mark();
      keywordDict(span, callable, keywords);
      unit.release(kept);
      out.emit(span, Opcode.BUILD_LIST, list, 0, out.list(NOTHING));
      out.emit(span, Opcode.LIST_EXTEND, list, values, 1);
      unit.release(mark);
      out.emit(span, Opcode.CALL_STAR, target, callable, 0);
      return;
    }
    unit.displays.listInto(span, arguments, list, before);
    if (after >= 0) {
      out.emit(span, Opcode.LIST_APPEND, list, after, 0);
    }
    keywordDict(span, callable, keywords);
    unit.release(mark);
    out.emit(span, Opcode.CALL_STAR, target, callable, 0);
  }

  private void keywordDict(Span span, int callable, List<Expression.Keyword> keywords) {
    int dict = callable + 2;
    if (keywords.isEmpty()) {
      out.emit(span, Opcode.CLEAR, dict, 0, 0);
      return;
    }
    boolean built = false;
    int index = 0;
    while (index < keywords.size()) {
      int mark = unit.mark();
      int end = index;
      while (end < keywords.size() && keywords.get(end).name() != null) {
        end++;
      }
      if (end > index || !built) {
        int part = built ? unit.temporary(span) : dict;
        namedPart(span, part, keywords.subList(index, end));
        if (built) {
          out.emit(span, Opcode.DICT_MERGE, dict, part, callable);
        }
        built = true;
      }
      if (end < keywords.size()) {
        Expression mapping = keywords.get(end).value();
        int register = unit.expressions.operand(mapping);
        out.emit(span, Opcode.DICT_MERGE, dict, register, callable);
        end++;
      }
      unit.release(mark);
      index = end;
    }
  }

  private void namedPart(Span span, int target, List<Expression.Keyword> keywords) {
    int[] registers = new int[2 * keywords.size()];
    int mark = unit.mark();
    for (int i = 0; i < keywords.size(); i++) {
      Expression.Keyword keyword = keywords.get(i);
      String name = keyword.name() == null ? "" : unit.scope.mangle(keyword.name());
      registers[2 * i] = unit.constant(keyword.span(), new Constant.StringConstant(name));
      int value = unit.expressions.operand(keyword.value());
      registers[2 * i + 1] = unit.keep(value, unit.frame.walrus, keyword.span());
    }
    out.emit(span, Opcode.BUILD_DICT, target, 0, out.list(registers));
    unit.release(mark);
  }
}
