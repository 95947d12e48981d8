// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The part of the verifier that follows control and knows what each register may hold.
 *
 * <p>A register's state is the set of what it may hold on some way to an instruction; ways meet by
 * union until nothing changes. The first block in the code that is out of date goes first, so that
 * inner loops settle before the code after them. The operands were checked before.
 */
final class FlowVerifier {
  private static final int UNBOUND = 1;
  private static final int VALUE = 1 << 1;
  private static final int LIST = 1 << 2;
  private static final int DICT = 1 << 3;
  private static final int SET = 1 << 4;
  private static final int CELL = 1 << 5;

  /** What ENTER_HANDLER keeps: the exception handled before. */
  private static final int SAVED = 1 << 6;

  private static final int READABLE = VALUE | LIST | DICT | SET;

  /** How often an instruction may be visited on average, before control counts as entangled. */
  private static final int MAX_VISITS = 100;

  private static final int MIN_VISITS = 100_000;
  private static final long MAX_STATE_BYTES = 1L << 26;

  private final Code code;
  private final int registers;
  private final int[] blockOf;
  private final int[] handlerOf;
  private int[] starts = new int[0];
  private byte[] states = new byte[0];
  private final BitSet reached = new BitSet();
  private final BitSet pending = new BitSet();

  /** The state before the instruction that is being checked, and where it is. */
  private final byte[] now;

  private int at;
  private int handler;
  private int[] dirty = new int[16];
  private int dirtyCount;
  private boolean allDirty;

  FlowVerifier(Code code) {
    this.code = code;
    this.registers = code.registers;
    this.blockOf = new int[code.instructions.length];
    this.handlerOf = new int[code.instructions.length];
    this.now = new byte[registers];
  }

  void verify() {
    findHandlers();
    findBlocks();
    Arrays.fill(now, (byte) UNBOUND);
    Arrays.fill(now, 0, code.parameters.registers(), (byte) VALUE);
    merge(0);
    long budget = MIN_VISITS + (long) MAX_VISITS * code.instructions.length;
    for (int block = pending.nextSetBit(0); block >= 0; block = pending.nextSetBit(0)) {
      budget -= starts[block + 1] - starts[block];
      if (budget < 0) {
        throw fault("control is too entangled");
      }
      pending.clear(block);
      block(block);
    }
  }

  private InvalidCodeException fault(String what) {
    return Verifier.invalid(code, what + " at " + at);
  }

  /** Notes for each instruction its innermost range, plus 1; ranges that come first are inner. */
  private void findHandlers() {
    long work = 0;
    for (int i = code.ranges.length - 1; i >= 0; i--) {
      ExceptionRange range = code.ranges[i];
      work += range.end() - range.start();
      if (work > 64L * handlerOf.length + 1024) {
        throw fault("exception ranges overlap too much");
      }
      Arrays.fill(handlerOf, range.start(), range.end(), i + 1);
    }
  }

  private void findBlocks() {
    int length = code.instructions.length;
    BitSet leaders = new BitSet(length);
    leaders.set(0);
    for (int i = 0; i < length; i++) {
      long word = code.instructions[i];
      Op op = Op.of(Instruction.opcode(word));
      if (op.c() == Op.Operand.TARGET || op.c() == Op.Operand.BRANCH) {
        leaders.set(target(op, word));
        leaders.set(i + 1);
      }
      if (i > 0 && handlerOf[i] != handlerOf[i - 1]) {
        leaders.set(i);
      }
    }
    for (ExceptionRange range : code.ranges) {
      leaders.set(range.handler());
    }
    leaders.clear(length, Math.max(length, leaders.length()));
    int count = leaders.cardinality();
    if ((long) count * registers > MAX_STATE_BYTES) {
      throw fault("too large to verify");
    }
    starts = new int[count + 1];
    int block = -1;
    for (int i = 0; i < length; i++) {
      if (leaders.get(i)) {
        starts[++block] = i;
      }
      blockOf[i] = block;
    }
    starts[count] = length;
    states = new byte[count * registers];
  }

  private static int target(Op op, long word) {
    return op.c() == Op.Operand.TARGET ? Instruction.c(word) : Instruction.c(word) >>> 1;
  }

  private void block(int block) {
    System.arraycopy(states, block * registers, now, 0, registers);
    int end = starts[block + 1];
    handler = handlerOf[starts[block]];
    allDirty = true;
    dirtyCount = 0;
    for (at = starts[block]; at < end; at++) {
      long word = code.instructions[at];
      Op op = Op.of(Instruction.opcode(word));
      if (handler != 0 && op.effect() != Op.Effect.PURE) {
        raise();
      }
      if (!step(op, word)) {
        return;
      }
    }
    at = end - 1;
    if (end == code.instructions.length) {
      throw fault("control runs over the end");
    }
    merge(end);
  }

  /** Follows an exception to the handler. */
  private void raise() {
    ExceptionRange range = code.ranges[handler - 1];
    int block = blockOf[range.handler()];
    int base = block * registers;
    boolean changed = !reached.get(block);
    reached.set(block);
    int register = range.register();
    if ((now[register] & SAVED) != 0) {
      throw fault("an exception overwrites a saved one");
    }
    if (allDirty) {
      for (int i = 0; i < registers; i++) {
        changed |= merge(base + i, i == register ? VALUE : now[i]);
      }
    } else {
      for (int i = 0; i < dirtyCount; i++) {
        int one = dirty[i];
        changed |= merge(base + one, one == register ? VALUE : now[one]);
      }
    }
    allDirty = false;
    dirtyCount = 0;
    if (changed) {
      pending.set(block);
    }
  }

  private boolean merge(int slot, int bits) {
    int merged = states[slot] | bits;
    if (merged == states[slot]) {
      return false;
    }
    states[slot] = (byte) merged;
    return true;
  }

  /** Joins the state here with that of the block at an instruction. */
  private void merge(int instruction) {
    int block = blockOf[instruction];
    if (starts[block] != instruction) {
      throw fault("a jump into a block");
    }
    int base = block * registers;
    boolean changed = !reached.get(block);
    reached.set(block);
    for (int i = 0; i < registers; i++) {
      changed |= merge(base + i, now[i]);
    }
    if (changed) {
      pending.set(block);
    }
  }

  private void set(int register, int bits) {
    if ((now[register] & SAVED) != 0 && bits != SAVED) {
      throw fault("a saved exception is overwritten");
    }
    put(register, bits);
  }

  private void put(int register, int bits) {
    now[register] = (byte) bits;
    if (!allDirty) {
      if (dirtyCount == dirty.length) {
        allDirty = true;
      } else {
        dirty[dirtyCount++] = register;
      }
    }
  }

  private void read(int register) {
    if ((now[register] & ~READABLE) != 0) {
      throw fault("register " + register + " may be unbound or no value");
    }
  }

  private void demand(int register, int bits, String what) {
    if ((now[register] & ~bits) != 0) {
      throw fault("register " + register + " may be no " + what);
    }
  }

  private void readAll(int[] list) {
    for (int register : list) {
      read(register);
    }
  }

  /** Checks one instruction and does its effects; false if control does not go on. */
  private boolean step(Op op, long word) {
    int a = Instruction.a(word);
    int b = Instruction.b(word);
    int c = Instruction.c(word);
    if (special(op, a, b)) {
      return true;
    }
    container(op, a, b, c);
    readOperand(op.a(), a);
    readOperand(op.b(), b);
    readOperand(op.c(), c);
    switch (op) {
      case RETURN, RAISE, RERAISE -> {
        return false;
      }
      case JUMP -> {
        merge(c);
        return false;
      }
      case FOR_ITER -> {
        forIter(a, c);
        return true;
      }
      default -> {}
    }
    if (op.c() == Op.Operand.BRANCH) {
      merge(c >>> 1);
    }
    write(op, a, c);
    return true;
  }

  private void forIter(int item, int body) {
    byte before = now[item];
    set(item, VALUE);
    merge(body);
    put(item, before);
  }

  /** Instructions whose registers need not hold plain values; true if it was one. */
  private boolean special(Op op, int a, int b) {
    switch (op) {
      case MOVE -> {
        if (now[b] != CELL) {
          read(b);
        }
        set(a, now[b]);
      }
      case CHECK_LOCAL -> {
        demand(a, READABLE | UNBOUND, "value");
        int bound = now[a] & ~UNBOUND;
        put(a, bound == 0 ? VALUE : bound);
      }
      case DELETE_LOCAL -> {
        demand(a, READABLE | UNBOUND, "value");
        put(a, UNBOUND);
      }
      case CLEAR -> set(a, UNBOUND);
      case MAKE_CELL -> {
        demand(a, READABLE | UNBOUND, "value");
        put(a, CELL);
      }
      case ENTER_HANDLER -> {
        read(a);
        set(a + 1, SAVED);
      }
      case LEAVE_HANDLER -> {
        demand(a, READABLE, "exception");
        demand(a + 1, SAVED, "saved exception");
        put(a, UNBOUND);
        put(a + 1, UNBOUND);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Demands that what is filled in place is of the right kind. */
  private void container(Op op, int a, int b, int c) {
    switch (op) {
      case LIST_APPEND, LIST_EXTEND -> {
        demand(a, LIST, "list");
        if (op == Op.LIST_EXTEND && c == 1) {
          read(a - 1);
        }
      }
      case SET_ADD, SET_UPDATE -> demand(a, SET, "set");
      case DICT_PUT, DICT_UPDATE, DICT_MERGE -> demand(a, DICT, "dict");
      case RETURN -> returns();
      case INTRINSIC -> {
        Intrinsic intrinsic = Intrinsic.of(c);
        int[] list = code.tables.lists()[b];
        if (intrinsic == Intrinsic.LIST_TO_TUPLE) {
          demand(list[0], LIST, "list");
        } else if (intrinsic == Intrinsic.EXCEPTION_GROUP_MERGE) {
          demand(list[1], LIST, "list");
        }
      }
      default -> {}
    }
  }

  private void returns() {
    for (byte state : now) {
      if ((state & SAVED) != 0) {
        throw fault("a return from inside a handler");
      }
    }
  }

  private void readOperand(Op.Operand kind, int value) {
    switch (kind) {
      case READ -> {
        boolean cell = code.kind == Code.Kind.CLASS && returnsHere() && now[value] == CELL;
        if (!cell) {
          read(value);
        }
      }
      case MAYBE_UNBOUND -> demand(value, READABLE | UNBOUND, "value");
      case CELL -> demand(value, CELL, "cell");
      case READ_THREE -> {
        read(value);
        demand(value + 1, LIST, "list");
        demand(value + 2, DICT | UNBOUND, "dict");
      }
      case READ_LIST -> readAll(code.tables.lists()[value]);
      case CALL_SITE -> readAll(code.tables.calls()[value].arguments());
      case FUNCTION -> function(code.tables.functions()[value]);
      case FORMAT -> {
        if (value >>> 2 != 0) {
          read((value >>> 2) - 1);
        }
      }
      case NONE,
          WRITE,
          PAIR,
          FREE,
          CONSTANT,
          NAME,
          IMMEDIATE,
          TARGET,
          BRANCH,
          WRITE_LIST,
          IMPORT,
          COUNT,
          SPECIAL,
          INTRINSIC -> {}
    }
  }

  private boolean returnsHere() {
    return Instruction.opcode(code.instructions[at]) == Opcode.RETURN;
  }

  private void function(FunctionShape shape) {
    readAll(shape.defaults());
    for (int register : shape.keywordDefaults()) {
      if (register >= 0) {
        read(register);
      }
    }
    for (int capture : shape.captures()) {
      if (capture >= 0) {
        demand(capture, CELL, "cell");
      }
    }
    if (shape.annotations() >= 0) {
      read(shape.annotations());
    }
  }

  private void write(Op op, int a, int c) {
    if (op.a() == Op.Operand.WRITE) {
      int bits =
          switch (op) {
            case BUILD_LIST -> LIST;
            case BUILD_SET -> SET;
            case BUILD_DICT -> DICT;
            default -> VALUE;
          };
      set(a, bits);
    }
    if (op.c() == Op.Operand.WRITE_LIST) {
      for (int register : code.tables.lists()[c]) {
        set(register, VALUE);
      }
    }
  }
}
