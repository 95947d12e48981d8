// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.Arrays;
import java.util.List;

/**
 * The readable form of code, for goldens and for people.
 *
 * <p>One line for each instruction: its line in the source where that changes, its index, its name
 * and its operands. Registers of locals carry their names. Codes inside follow, indented by a
 * heading of their own. Works on any code whose tables are sound; it does not need to be verified.
 */
public final class Disassembler {
  private static final int MAX_DEPTH = 200;

  private final StringBuilder out = new StringBuilder();

  private Disassembler() {}

  /** The text of a code and of all codes inside. */
  public static String disassemble(Code code) {
    Disassembler disassembler = new Disassembler();
    disassembler.code(code, 0);
    return disassembler.out.toString();
  }

  private void code(Code code, int depth) {
    heading(code);
    int line = -1;
    for (int i = 0; i < code.instructions.length; i++) {
      int next = Code.line(code.spans[i]);
      out.append(next == line ? "     " : String.format("%5d", next));
      line = next;
      out.append(String.format(" %5d  ", i));
      instruction(code, code.instructions[i]);
      out.append('\n');
    }
    for (ExceptionRange range : code.ranges) {
      out.append(
          String.format(
              "      range %d to %d: handler %d with %s%n".replace("%n", "\n"),
              range.start(),
              range.end(),
              range.handler(),
              register(code, range.register())));
    }
    if (depth < MAX_DEPTH) {
      for (Code child : code.tables.children()) {
        out.append('\n');
        code(child, depth + 1);
      }
    }
  }

  private void heading(Code code) {
    out.append(code.kind.name().toLowerCase(java.util.Locale.ROOT))
        .append(' ')
        .append(code.identity.qualifiedName());
    if (code.flavor != Code.Flavor.PLAIN) {
      out.append(' ').append(code.flavor.name().toLowerCase(java.util.Locale.ROOT));
    }
    out.append(": ").append(code.registers).append(" registers");
    if (code.localNames.length > 0) {
      out.append(", locals ").append(String.join(" ", code.localNames));
    }
    if (code.freeNames.length > 0) {
      out.append(", free ").append(String.join(" ", code.freeNames));
    }
    out.append('\n');
  }

  private void instruction(Code code, long word) {
    int number = Instruction.opcode(word);
    if (!Op.exists(number)) {
      out.append("unknown ").append(number);
      return;
    }
    Op op = Op.of(number);
    out.append(op.name());
    String separator = " ";
    String a = operand(code, op.a(), Instruction.a(word), Instruction.a(word));
    String b = operand(code, op.b(), Instruction.b(word), Instruction.signedB(word));
    String c = operand(code, op.c(), Instruction.c(word), Instruction.signedC(word));
    for (String text : List.of(a, b, c)) {
      if (!text.isEmpty()) {
        out.append(separator).append(text);
        separator = ", ";
      }
    }
  }

  private static String operand(Code code, Op.Operand kind, int value, int signed) {
    Code.Tables tables = code.tables;
    return switch (kind) {
      case NONE -> value == 0 ? "" : Integer.toString(value);
      case READ, WRITE, MAYBE_UNBOUND -> register(code, value);
      case CELL -> "cell " + register(code, value);
      case PAIR -> register(code, value) + ":2";
      case READ_THREE -> register(code, value) + ":3";
      case FREE -> value < code.freeNames.length ? "free " + code.freeNames[value] : bad(value);
      case CONSTANT ->
          value < tables.constants().length ? constant(tables.constants()[value]) : bad(value);
      case NAME -> value < tables.names().length ? tables.names()[value] : bad(value);
      case IMMEDIATE -> Integer.toString(signed);
      case TARGET -> "to " + value;
      case BRANCH -> ((value & 1) == 1 ? "if so to " : "if not to ") + (value >>> 1);
      case READ_LIST, WRITE_LIST ->
          value < tables.lists().length ? registers(code, tables.lists()[value]) : bad(value);
      case CALL_SITE ->
          value < tables.calls().length ? call(code, tables.calls()[value]) : bad(value);
      case FUNCTION ->
          value < tables.functions().length
              ? function(code, tables.functions()[value])
              : bad(value);
      case IMPORT ->
          value < tables.imports().length ? imported(tables.imports()[value]) : bad(value);
      case FORMAT ->
          List.of("none", "str", "repr", "ascii").get(value & 3)
              + (value >>> 2 == 0 ? "" : " spec " + register(code, (value >>> 2) - 1));
      case COUNT -> "at " + value;
      case SPECIAL ->
          value < 4
              ? List.of("__enter__", "__exit__", "__aenter__", "__aexit__").get(value)
              : bad(value);
      case INTRINSIC -> value < Intrinsic.values().length ? Intrinsic.of(value).name() : bad(value);
    };
  }

  private static String bad(int value) {
    return "bad " + value;
  }

  private static String register(Code code, int register) {
    return register < code.localNames.length
        ? "r" + register + "(" + code.localNames[register] + ")"
        : "r" + register;
  }

  private static String registers(Code code, int[] registers) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < registers.length; i++) {
      text.append(i == 0 ? "" : " ").append(register(code, registers[i]));
    }
    return text.append(']').toString();
  }

  private static String call(Code code, CallSite site) {
    StringBuilder text = new StringBuilder();
    if (site.method() >= 0) {
      text.append('.').append(name(code, site.method()));
    }
    text.append('(');
    for (int i = 0; i < site.arguments().length; i++) {
      text.append(i == 0 ? "" : ", ");
      if (i >= site.positional()) {
        text.append(name(code, site.keywords()[i - site.positional()])).append('=');
      }
      text.append(register(code, site.arguments()[i]));
    }
    return text.append(')').toString();
  }

  private static String name(Code code, int index) {
    return index >= 0 && index < code.tables.names().length
        ? code.tables.names()[index]
        : bad(index);
  }

  private static String function(Code code, FunctionShape shape) {
    StringBuilder text = new StringBuilder();
    Code[] children = code.tables.children();
    boolean known = shape.code() >= 0 && shape.code() < children.length;
    text.append(known ? children[shape.code()].identity.qualifiedName() : bad(shape.code()));
    if (shape.defaults().length > 0) {
      text.append(" defaults ").append(registers(code, shape.defaults()));
    }
    if (shape.keywordDefaults().length > 0) {
      text.append(" keyword defaults ").append(Arrays.toString(shape.keywordDefaults()));
    }
    if (shape.captures().length > 0) {
      text.append(" captures");
      for (int capture : shape.captures()) {
        text.append(capture >= 0 ? " " + register(code, capture) : " free " + ~capture);
      }
    }
    if (shape.annotations() >= 0) {
      text.append(" annotations ").append(register(code, shape.annotations()));
    }
    return text.toString();
  }

  private static String imported(ImportShape shape) {
    return ".".repeat(Math.min(shape.level(), 8))
        + shape.module()
        + (shape.leaf() ? " leaf" : "")
        + (shape.names().isEmpty() ? "" : " for " + String.join(" ", shape.names()));
  }

  /** A constant as it may be shown on one line. */
  private static String constant(Constant constant) {
    return switch (constant) {
      case Constant.NoneConstant none -> "None";
      case Constant.EllipsisConstant ellipsis -> "Ellipsis";
      case Constant.BoolConstant(boolean value) -> value ? "True" : "False";
      case Constant.IntConstant(long value) -> Long.toString(value);
      case Constant.BigIntConstant(var value) -> value.toString(16) + " (hexadecimal)";
      case Constant.FloatConstant(double value) -> Double.toString(value) + " (float)";
      case Constant.ImaginaryConstant(double value) -> value + "j";
      case Constant.StringConstant(String value) -> quoted(value);
      case Constant.BytesConstant(String value) -> "b" + quoted(value);
      case Constant.TupleConstant(List<Constant> items) -> "(" + constants(items) + ")";
      case Constant.FrozenSetConstant(List<Constant> items) ->
          "frozenset(" + constants(items) + ")";
    };
  }

  private static String constants(List<Constant> items) {
    return String.join(", ", items.stream().map(Disassembler::constant).toList());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\'' || c == '\\' || c > '~') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('\'').toString();
  }
}
