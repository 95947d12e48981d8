// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Literal;
import dev.hognose.sandbox.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Displays of lists, tuples, sets and dicts, slices, and f-strings. */
final class DisplayCompiler {
  /** More elements than this are added one by one, so that they do not need a register each. */
  private static final int MAX_AT_ONCE = 24;

  /** From this number on, constant elements come from one constant. */
  private static final int MIN_CONSTANT = 3;

  private static final int[] NOTHING = {};

  private final Unit unit;
  private final Assembler out;

  DisplayCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  private static boolean stepwise(List<Expression> elements) {
    if (elements.size() > MAX_AT_ONCE) {
      return true;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Expression.Starred) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Constant manyConstants(List<Expression> elements) {
    return elements.size() < MIN_CONSTANT || !(elements.getFirst() instanceof Expression.Constant)
        ? null
        : Folder.tuple(elements);
  }

  void list(Expression.ListExpr e, int target) {
    if (!stepwise(e.elements()) && manyConstants(e.elements()) == null) {
      int[] registers = unit.expressions.operands(e.elements());
      out.emit(e.span(), Opcode.BUILD_LIST, target, 0, out.list(registers));
      return;
    }
    int list = unit.scratch(target, e.span());
    listInto(e.span(), e.elements(), list, NOTHING);
    unit.move(e.span(), target, list);
  }

  /** Builds a list of registers and of elements, some of which may be starred. */
  void listInto(Span span, List<Expression> elements, int list, int[] before) {
    Constant constants = manyConstants(elements);
    if (constants != null) {
      out.emit(span, Opcode.BUILD_LIST, list, 0, out.list(before));
      int mark = unit.mark();
      int values = unit.constant(span, constants);
      out.emit(span, Opcode.LIST_EXTEND, list, values, 0);
      unit.release(mark);
      return;
    }
    int first = prefix(elements);
    int mark = unit.mark();
    int[] some = unit.expressions.operands(elements.subList(0, first));
    int[] registers = new int[before.length + some.length];
    System.arraycopy(before, 0, registers, 0, before.length);
    System.arraycopy(some, 0, registers, before.length, some.length);
    out.emit(span, Opcode.BUILD_LIST, list, 0, out.list(registers));
    unit.release(mark);
    for (int i = first; i < elements.size(); i++) {
      addOne(span, elements.get(i), list, Opcode.LIST_APPEND, Opcode.LIST_EXTEND);
    }
  }

  /** How many elements are evaluated before the container is made. */
  private static int prefix(List<Expression> elements) {
    int first = 0;
    while (first < elements.size()
        && first < MAX_AT_ONCE
        && !(elements.get(first) instanceof Expression.Starred)) {
      first++;
    }
    return first;
  }

  private void addOne(Span span, Expression element, int container, int add, int extend) {
    int mark = unit.mark();
    boolean starred = element instanceof Expression.Starred;
    Expression value = element instanceof Expression.Starred star ? star.value() : element;
    int register = unit.expressions.operand(value);
    out.emit(span, starred ? extend : add, container, register, 0);
    unit.release(mark);
  }

  void tuple(Expression.TupleExpr e, int target) {
    Constant known = Folder.tuple(e.elements());
    if (known != null) {
      unit.load(e.span(), target, known);
      return;
    }
    if (!stepwise(e.elements())) {
      int[] registers = unit.expressions.operands(e.elements());
      out.emit(e.span(), Opcode.BUILD_TUPLE, target, 0, out.list(registers));
      return;
    }
    int list = unit.temporary(e.span());
    listInto(e.span(), e.elements(), list, NOTHING);
    out.intrinsic(e.span(), Intrinsic.LIST_TO_TUPLE, target, list);
  }

  void set(Expression.SetExpr e, int target) {
    List<Constant> known = e.elements().size() < 3 ? null : Folder.items(e.elements());
    if (known != null) {
      setOfConstants(e, known, target);
      return;
    }
    if (!stepwise(e.elements())) {
      int[] registers = unit.expressions.operands(e.elements());
      out.emit(e.span(), Opcode.BUILD_SET, target, 0, out.list(registers));
      return;
    }
    int set = unit.scratch(target, e.span());
    int first = prefix(e.elements());
    int mark = unit.mark();
    int[] registers = unit.expressions.operands(e.elements().subList(0, first));
    out.emit(e.span(), Opcode.BUILD_SET, set, 0, out.list(registers));
    unit.release(mark);
    for (int i = first; i < e.elements().size(); i++) {
      addOne(e.span(), e.elements().get(i), set, Opcode.SET_ADD, Opcode.SET_UPDATE);
    }
    unit.move(e.span(), target, set);
  }

  /** Three or more constants come from a frozenset, as in CPython: the order shows it. */
  private void setOfConstants(Expression.SetExpr e, List<Constant> items, int target) {
    int set = unit.scratch(target, e.span());
    out.emit(e.span(), Opcode.BUILD_SET, set, 0, out.list(NOTHING));
    int mark = unit.mark();
    int constant = unit.constant(e.span(), new Constant.FrozenSetConstant(items));
    out.emit(e.span(), Opcode.SET_UPDATE, set, constant, 0);
    unit.release(mark);
    unit.move(e.span(), target, set);
  }

  void dict(Expression.DictExpr e, int target) {
    List<Expression.DictEntry> entries = e.entries();
    int first = 0;
    while (first < entries.size() && first < MAX_AT_ONCE / 2 && entries.get(first).key() != null) {
      first++;
    }
    boolean whole = first == entries.size();
    int dict = whole ? target : unit.scratch(target, e.span());
    int mark = unit.mark();
    int[] registers = new int[2 * first];
    for (int i = 0; i < first; i++) {
      Expression.DictEntry entry = entries.get(i);
      Expression key = entry.key();
      if (key != null) {
        registers[2 * i] = kept(key);
      }
      registers[2 * i + 1] = kept(entry.value());
    }
    out.emit(e.span(), Opcode.BUILD_DICT, dict, 0, out.list(registers));
    unit.release(mark);
    for (int i = first; i < entries.size(); i++) {
      addEntry(e.span(), entries.get(i), dict);
    }
    unit.move(e.span(), target, dict);
  }

  private int kept(Expression expression) {
    return unit.keep(unit.expressions.operand(expression), unit.frame.walrus, expression.span());
  }

  private void addEntry(Span span, Expression.DictEntry entry, int dict) {
    int mark = unit.mark();
    Expression key = entry.key();
    if (key != null) {
      int keyRegister = kept(key);
      int value = unit.expressions.operand(entry.value());
      out.emit(span, Opcode.DICT_PUT, dict, keyRegister, value);
    } else {
      int mapping = unit.expressions.operand(entry.value());
      out.emit(span, Opcode.DICT_UPDATE, dict, mapping, 0);
    }
    unit.release(mark);
  }

  /** The constant that a display of constants after {@code in} may be replaced by, or null. */
  @Nullable Constant constantContainer(Expression expression) {
    return switch (expression) {
      case Expression.ListExpr list -> Folder.tuple(list.elements());
      case Expression.SetExpr set -> {
        List<Constant> items = Folder.items(set.elements());
        yield items == null ? null : new Constant.FrozenSetConstant(items);
      }
      default -> Folder.fold(expression);
    };
  }

  void slice(Expression.Slice e, int target) {
    int[] registers = {bound(e, e.lower()), bound(e, e.upper()), bound(e, e.step())};
    out.emit(e.span(), Opcode.BUILD_SLICE, target, 0, out.list(registers));
  }

  private int bound(Expression.Slice slice, @Nullable Expression bound) {
    return bound == null ? unit.constant(slice.span(), Unit.NONE) : kept(bound);
  }

  void formatted(Expression.FormattedValue e, int target) {
    int value = kept(e.value());
    int specification = 0;
    Expression.JoinedStr spec = e.formatSpec();
    if (spec != null) {
      specification = unit.expressions.operand(spec) + 1;
    }
    int conversion =
        switch (e.conversion()) {
          case NONE -> 0;
          case STR -> 1;
          case REPR -> 2;
          case ASCII -> 3;
        };
    out.emit(e.span(), Opcode.FORMAT, target, value, conversion + 4 * specification);
  }

  void joined(Expression.JoinedStr e, int target) {
    List<Expression> values = e.values();
    if (values.isEmpty()) {
      unit.load(e.span(), target, new Constant.StringConstant(""));
      return;
    }
    if (values.size() == 1) {
      unit.expressions.into(values.getFirst(), target);
      return;
    }
    int[] registers = new int[values.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = unit.temporary(e.span());
      unit.expressions.into(values.get(i), registers[i]);
    }
    out.emit(e.span(), Opcode.BUILD_STRING, target, 0, out.list(registers));
  }

  /** Whether an expression is a plain string, and which. */
  static @Nullable String text(Expression expression) {
    return expression instanceof Expression.Constant(var span, Literal.StringLiteral(String value))
        ? value
        : null;
  }
}
