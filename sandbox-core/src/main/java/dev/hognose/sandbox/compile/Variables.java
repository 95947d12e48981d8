// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Span;

/** Reads and writes of names. */
final class Variables {
  private static final Constant TRUE = new Constant.BoolConstant(true);

  private final Unit unit;
  private final Assembler out;

  Variables(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  private Symbol symbol(String name) {
    Symbol symbol = unit.scope.symbols.get(unit.scope.mangle(name));
    if (symbol == null || symbol.access == Symbol.Access.UNKNOWN) {
      throw new IllegalStateException("unresolved name");
    }
    return symbol;
  }

  /** The register of a name that is a plain local, or -1. */
  int register(String name) {
    Symbol symbol = symbol(name);
    return symbol.access == Symbol.Access.LOCAL ? symbol.index : -1;
  }

  /** The register of an expression that is a plain local, or -1. */
  int register(Expression expression) {
    return expression instanceof Expression.Name name && !name.id().equals("__debug__")
        ? register(name.id())
        : -1;
  }

  boolean rebindable(int register) {
    return unit.frame.walrus && (unit.frame.rebindable[register >>> 6] & 1L << register) != 0;
  }

  /** A register with the value of a name: its own if it is a plain local, else {@code scratch}. */
  int operand(Expression.Name name, int scratch) {
    int register = register(name);
    if (register < 0) {
      load(name, scratch);
      return scratch;
    }
    check(name.span(), register);
    return register;
  }

  private void check(Span span, int register) {
    if (!out.isBound(register)) {
      out.emit(span, Opcode.CHECK_LOCAL, register, 0, 0);
      out.setBound(register);
    }
  }

  void load(Expression.Name name, int target) {
    if (name.id().equals("__debug__")) {
      unit.load(name.span(), target, TRUE);
    } else {
      load(name.id(), name.span(), target);
    }
  }

  void load(String name, Span span, int target) {
    Symbol symbol = symbol(name);
    switch (symbol.access) {
      case LOCAL -> {
        check(span, symbol.index);
        unit.move(span, target, symbol.index);
      }
      case CELL -> out.emit(span, Opcode.LOAD_CELL, target, symbol.index, 0);
      case FREE -> out.emit(span, Opcode.LOAD_FREE, target, symbol.index, 0);
      case GLOBAL -> out.emit(span, Opcode.LOAD_GLOBAL, target, 0, out.name(symbol.name));
      case NAME -> out.emit(span, Opcode.LOAD_NAME, target, 0, out.name(symbol.name));
      case NAME_OR_FREE ->
          out.emit(span, Opcode.LOAD_NAME_OR_FREE, target, symbol.index, out.name(symbol.name));
      case UNKNOWN -> throw new IllegalStateException("unresolved name");
    }
  }

  void store(String name, Span span, int source) {
    Symbol symbol = symbol(name);
    switch (symbol.access) {
      case LOCAL -> {
        unit.move(span, symbol.index, source);
        out.setBound(symbol.index);
      }
      case CELL -> out.emit(span, Opcode.STORE_CELL, symbol.index, source, 0);
      case FREE, NAME_OR_FREE -> out.emit(span, Opcode.STORE_FREE, symbol.index, source, 0);
      case GLOBAL -> out.emit(span, Opcode.STORE_GLOBAL, 0, source, out.name(symbol.name));
      case NAME -> out.emit(span, Opcode.STORE_NAME, 0, source, out.name(symbol.name));
      case UNKNOWN -> throw new IllegalStateException("unresolved name");
    }
  }

  void delete(String name, Span span) {
    Symbol symbol = symbol(name);
    switch (symbol.access) {
      case LOCAL -> {
        out.emit(span, Opcode.DELETE_LOCAL, symbol.index, 0, 0);
        out.setUnbound(symbol.index);
      }
      case CELL -> out.emit(span, Opcode.DELETE_CELL, symbol.index, 0, 0);
      case FREE, NAME_OR_FREE -> out.emit(span, Opcode.DELETE_FREE, symbol.index, 0, 0);
      case GLOBAL -> out.emit(span, Opcode.DELETE_GLOBAL, 0, 0, out.name(symbol.name));
      case NAME -> out.emit(span, Opcode.DELETE_NAME, 0, 0, out.name(symbol.name));
      case UNKNOWN -> throw new IllegalStateException("unresolved name");
    }
  }

  /** Unbinds the name of an {@code except}, whether it is bound or not. */
  void unbind(String name, Span span) {
    Symbol symbol = symbol(name);
    if (symbol.access == Symbol.Access.LOCAL) {
      out.emit(span, Opcode.CLEAR, symbol.index, 0, 0);
      out.setUnbound(symbol.index);
      return;
    }
    int mark = unit.mark();
    store(name, span, unit.constant(span, Unit.NONE));
    unit.release(mark);
    delete(name, span);
  }

  /** Evaluates an expression into a name. */
  void assign(Expression.Name target, Expression value) {
    int register = register(target.id());
    if (register >= 0) {
      unit.expressions.into(value, register);
      out.setBound(register);
      return;
    }
    int mark = unit.mark();
    store(target.id(), target.span(), unit.expressions.operand(value));
    unit.release(mark);
  }

  /** Gives each captured local of a frame its cell. */
  void makeCells(Span span) {
    for (Symbol symbol : unit.frame.symbols.values()) {
      if (symbol.access == Symbol.Access.CELL && symbol.bound()) {
        out.emit(span, Opcode.MAKE_CELL, symbol.index, 0, 0);
      }
    }
    if (unit.frame.classCell) {
      out.emit(span, Opcode.MAKE_CELL, unit.frame.classCellRegister, 0, 0);
    }
  }

  /** Enters an inlined scope: its names are unbound, the captured ones in fresh cells. */
  void enterInlined(Scope inner, Span span, boolean clear) {
    unit.scope = inner;
    for (Symbol symbol : inner.symbols.values()) {
      if (!symbol.bound()) {
        continue;
      }
      boolean cell = symbol.access == Symbol.Access.CELL;
      if (cell || clear) {
        out.emit(span, Opcode.CLEAR, symbol.index, 0, 0);
      }
      if (cell) {
        out.emit(span, Opcode.MAKE_CELL, symbol.index, 0, 0);
      }
    }
  }

  /** Leaves an inlined scope and unbinds its names. */
  void leaveInlined(Scope inner, Scope outer, Span span) {
    for (Symbol symbol : inner.symbols.values()) {
      if (symbol.bound()) {
        out.emit(span, Opcode.CLEAR, symbol.index, 0, 0);
        out.setUnbound(symbol.index);
      }
    }
    unit.scope = outer;
  }
}
