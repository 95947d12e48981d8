// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The check that code from anywhere keeps the promises the machine relies on.
 *
 * <ul>
 *   <li>Every instruction exists, and its operands lie within registers and tables.
 *   <li>Jumps and handlers stay inside, and control never runs over the end.
 *   <li>A register that is read is bound, a cell register holds a cell, and containers that are
 *       filled in place are what they should be ({@link FlowVerifier}).
 *   <li>Call sites, lists, functions and imports fit what they refer to, in all codes inside.
 * </ul>
 *
 * Time and memory are linear in the size of the code, loops and handlers apart, which are bounded.
 */
public final class Verifier {
  /** How deep codes may nest; the parser's bound on trees is below it. */
  static final int MAX_DEPTH = 1_100;

  private static final Op.Operand[] OPERANDS = Op.Operand.values();

  private final Set<Code> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Verifier() {}

  /**
   * Verifies a code and all codes inside.
   *
   * @throws InvalidCodeException naming what is wrong
   */
  public static void verify(Code code) {
    new Verifier().code(code, 0);
  }

  static InvalidCodeException invalid(Code code, String what) {
    return new InvalidCodeException(code.identity.qualifiedName() + ": " + what);
  }

  private static void require(boolean holds, Code code, String what) {
    if (!holds) {
      throw invalid(code, what);
    }
  }

  private void code(Code code, int depth) {
    if (!seen.add(code)) {
      return;
    }
    require(depth <= MAX_DEPTH, code, "codes nest too deeply");
    frame(code);
    tables(code);
    int[] limits = limits(code);
    for (int i = 0; i < code.instructions.length; i++) {
      instruction(code, limits, i);
    }
    ranges(code);
    new FlowVerifier(code).verify();
    for (Code child : code.tables.children()) {
      code(child, depth + 1);
    }
  }

  private static void frame(Code code) {
    Code.Parameters p = code.parameters;
    int length = code.instructions.length;
    require(length > 0, code, "no instructions");
    require(length <= Instruction.MAX_TARGET, code, "too many instructions");
    require(code.spans.length == length, code, "positions do not match instructions");
    require(
        code.registers >= 0 && code.registers <= Instruction.MAX_REGISTER,
        code,
        "too many registers");
    require(code.localNames.length <= code.registers, code, "more locals than registers");
    require(
        p.positionalOnly() >= 0
            && p.positionalOnly() <= p.positional()
            && p.positional() <= code.registers
            && p.keywordOnly() >= 0
            && p.keywordOnly() <= code.registers,
        code,
        "bad parameters");
    require(p.registers() <= code.localNames.length, code, "more parameters than locals");
    if (code.kind != Code.Kind.FUNCTION) {
      require(p.registers() == 0, code, "parameters outside a function");
    }
    if (code.kind == Code.Kind.CLASS) {
      require(code.flavor == Code.Flavor.PLAIN, code, "a class body that waits");
    }
    if (code.kind == Code.Kind.MODULE) {
      boolean plain = code.flavor == Code.Flavor.PLAIN || code.flavor == Code.Flavor.COROUTINE;
      require(plain, code, "a module that yields");
    }
  }

  private static void tables(Code code) {
    Code.Tables tables = code.tables;
    for (int[] list : tables.lists()) {
      registers(code, list);
    }
    for (CallSite site : tables.calls()) {
      require(site.keywords().length <= site.arguments().length, code, "bad call site");
      require(site.method() >= -1 && site.method() < tables.names().length, code, "bad method");
      registers(code, site.arguments());
      for (int name : site.keywords()) {
        require(name >= 0 && name < tables.names().length, code, "bad keyword");
      }
    }
    for (FunctionShape shape : tables.functions()) {
      function(code, shape);
    }
    for (ImportShape shape : tables.imports()) {
      require(shape.level() >= 0, code, "bad import");
    }
  }

  private static void registers(Code code, int[] registers) {
    for (int register : registers) {
      register(code, register);
    }
  }

  private static void register(Code code, int register) {
    if (register < 0 || register >= code.registers) {
      throw invalid(code, "no register " + register);
    }
  }

  private static void function(Code code, FunctionShape shape) {
    Code[] children = code.tables.children();
    require(shape.code() >= 0 && shape.code() < children.length, code, "no child code");
    Code child = children[shape.code()];
    require(child.kind != Code.Kind.MODULE, code, "a module is no function");
    registers(code, shape.defaults());
    require(shape.defaults().length <= child.parameters.positional(), code, "too many defaults");
    require(
        shape.keywordDefaults().length == child.parameters.keywordOnly()
            || shape.keywordDefaults().length == 0,
        code,
        "bad keyword defaults");
    for (int register : shape.keywordDefaults()) {
      if (register != -1) {
        register(code, register);
      }
    }
    require(shape.captures().length == child.freeNames.length, code, "captures do not match");
    for (int capture : shape.captures()) {
      if (capture >= 0) {
        register(code, capture);
      } else {
        require(~capture < code.freeNames.length, code, "no cell to capture");
      }
    }
    if (shape.annotations() != -1) {
      register(code, shape.annotations());
    }
  }

  private static void ranges(Code code) {
    int length = code.instructions.length;
    for (ExceptionRange range : code.ranges) {
      require(
          range.start() >= 0 && range.start() < range.end() && range.end() <= length,
          code,
          "bad exception range");
      require(range.handler() >= 0 && range.handler() < length, code, "no handler");
      register(code, range.register());
    }
  }

  private static void instruction(Code code, int[] limits, int index) {
    long word = code.instructions[index];
    int number = Instruction.opcode(word);
    if (!Op.exists(number)) {
      throw invalid(code, "no instruction " + number + " at " + index);
    }
    Op op = Op.of(number);
    try {
      operand(code, limits, op.a(), Instruction.a(word));
      operand(code, limits, op.b(), Instruction.b(word));
      if (op == Op.RAISE || op == Op.LIST_EXTEND) {
        require(Instruction.c(word) <= 1, code, "bad operand");
      } else {
        operand(code, limits, op.c(), Instruction.c(word));
      }
      shape(code, op, word);
    } catch (InvalidCodeException e) {
      throw new InvalidCodeException(e.getMessage() + " in " + op + " at " + index);
    }
  }

  private static void operand(Code code, int[] limits, Op.Operand kind, int value) {
    if (value >= limits[kind.ordinal()]) {
      throw invalid(code, "bad operand " + kind + " " + value);
    }
  }

  /** What the operands of each kind stay below in a code. */
  private static int[] limits(Code code) {
    int[] limits = new int[OPERANDS.length];
    for (Op.Operand kind : OPERANDS) {
      limits[kind.ordinal()] = limit(code, kind);
    }
    return limits;
  }

  private static int limit(Code code, Op.Operand kind) {
    Code.Tables tables = code.tables;
    return switch (kind) {
      case NONE -> 1;
      case READ, WRITE, MAYBE_UNBOUND, CELL -> code.registers;
      case PAIR -> code.registers - 1;
      case READ_THREE -> code.registers - 2;
      case FREE -> code.freeNames.length;
      case CONSTANT -> tables.constants().length;
      case NAME -> tables.names().length;
      case IMMEDIATE, COUNT -> Integer.MAX_VALUE;
      case TARGET -> code.instructions.length;
      case BRANCH -> 2 * code.instructions.length;
      case READ_LIST, WRITE_LIST -> tables.lists().length;
      case CALL_SITE -> tables.calls().length;
      case FUNCTION -> tables.functions().length;
      case IMPORT -> tables.imports().length;
      case FORMAT -> 4 * (code.registers + 1);
      case SPECIAL -> 4;
      case INTRINSIC -> Intrinsic.values().length;
    };
  }

  /** Checks what one instruction demands of its tables and of the code around it. */
  private static void shape(Code code, Op op, long word) {
    boolean namespace = code.kind != Code.Kind.FUNCTION;
    switch (op) {
      case BUILD_SLICE -> listLength(code, word, 3);
      case BUILD_DICT ->
          require(code.tables.lists()[Instruction.c(word)].length % 2 == 0, code, "a key too many");
      case UNPACK_STAR ->
          require(
              Instruction.a(word) < code.tables.lists()[Instruction.c(word)].length,
              code,
              "no place for the rest");
      case LIST_EXTEND ->
          require(Instruction.a(word) >= Instruction.c(word), code, "nothing is called");
      case CALL_METHOD ->
          require(code.tables.calls()[Instruction.c(word)].method() >= 0, code, "no method");
      case CALL -> require(code.tables.calls()[Instruction.c(word)].method() < 0, code, "a method");
      case LOAD_NAME, LOAD_NAME_OR_FREE, STORE_NAME, DELETE_NAME, IMPORT_STAR ->
          require(namespace, code, "no namespace");
      case CHECK_LOCAL, DELETE_LOCAL ->
          require(Instruction.a(word) < code.localNames.length, code, "not a local");
      case YIELD -> require(code.flavor == Code.Flavor.GENERATOR, code, "not in a generator");
      case ASYNC_GEN_YIELD ->
          require(code.flavor == Code.Flavor.ASYNC_GENERATOR, code, "not in an async generator");
      case YIELD_FROM -> require(code.flavor != Code.Flavor.PLAIN, code, "cannot wait here");
      case INTRINSIC -> intrinsic(code, word, namespace);
      default -> {}
    }
  }

  private static void listLength(Code code, long word, int length) {
    require(
        code.tables.lists()[Instruction.c(word)].length == length, code, "list of wrong length");
  }

  private static void intrinsic(Code code, long word, boolean namespace) {
    Intrinsic intrinsic = Intrinsic.of(Instruction.c(word));
    int arguments = code.tables.lists()[Instruction.b(word)].length;
    if (arguments != arity(intrinsic)) {
      throw invalid(code, "wrong number of arguments for " + intrinsic);
    }
    if (intrinsic == Intrinsic.ANNOTATIONS) {
      require(namespace, code, "no namespace");
    }
  }

  /** How many arguments an intrinsic function takes. */
  static int arity(Intrinsic intrinsic) {
    return switch (intrinsic) {
      case ASSERTION_ERROR, ANNOTATIONS, STOP_ASYNC_ITERATION -> 0;
      case MATCH_IS_SEQUENCE,
          MATCH_IS_MAPPING,
          MATCH_LENGTH,
          LIST_TO_TUPLE,
          GENERIC_BASE,
          DISPLAY ->
          1;
      case MATCH_KEYS,
          MATCH_REST,
          EXCEPTION_GROUP_SPLIT,
          EXCEPTION_GROUP_MERGE,
          SET_TYPE_PARAMETERS ->
          2;
      case TYPE_ALIAS -> 3;
      case MATCH_CLASS, TYPE_PARAMETER -> 4;
    };
  }
}
