// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  /** What an instruction does to control and registers, by its number: bits of those below. */
  private static final int[] PLANS = new int[256];

  /** Nothing but reading plain values and writing one. */
  private static final int PLAIN = 1;

  private static final int READS_A = 1 << 1;
  private static final int READS_B = 1 << 2;
  private static final int READS_C = 1 << 3;
  private static final int WRITES_A = 1 << 4;

  /** Control may go to a handler. */
  private static final int RAISES = 1 << 5;

  /** Control may go to the place that operand c names. */
  private static final int JUMPS = 1 << 6;

  static {
    for (Op op : Op.values()) {
      PLANS[op.number()] = plan(op);
    }
  }

  private final Code code;
  private final int registers;

  /** Bytes of a block's state: registers and padding. */
  private final int stride;

  private final int[] blockOf;
  private final int[] handlerOf;
  private int[] starts = new int[0];
  private byte[] states = new byte[0];

  private ByteBuffer statesByEight = byEight(states);
  private boolean[] reached = new boolean[0];
  private final BitSet pending = new BitSet();

  /** The state before the instruction that is being checked, and where it is. */
  private final byte[] now;

  private final ByteBuffer nowByEight;

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
    this.stride = (registers + Long.BYTES - 1) & -Long.BYTES;
    this.now = new byte[stride];
    this.nowByEight = byEight(now);
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
    boolean[] leaders = new boolean[length + 1];
    leaders[0] = true;
    for (int i = 0; i < length; i++) {
      long word = code.instructions[i];
      int number = Instruction.opcode(word);
      if ((PLANS[number] & JUMPS) != 0) {
        leaders[target(Op.of(number), word)] = true;
        leaders[i + 1] = true;
      }
      if (i > 0 && handlerOf[i] != handlerOf[i - 1]) {
        leaders[i] = true;
      }
    }
    for (ExceptionRange range : code.ranges) {
      leaders[range.handler()] = true;
    }
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += leaders[i] ? 1 : 0;
      blockOf[i] = count - 1;
    }
    if ((long) count * stride > MAX_STATE_BYTES) {
      throw fault("too large to verify");
    }
    starts = new int[count + 1];
    for (int i = 0; i < length; i++) {
      if (leaders[i]) {
        starts[blockOf[i]] = i;
      }
    }
    starts[count] = length;
    states = new byte[count * stride];
    statesByEight = byEight(states);
    reached = new boolean[count];
  }

  private static int target(Op op, long word) {
    return op.c() == Op.Operand.TARGET ? Instruction.c(word) : Instruction.c(word) >>> 1;
  }

  private void block(int block) {
    System.arraycopy(states, block * stride, now, 0, stride);
    int end = starts[block + 1];
    handler = handlerOf[starts[block]];
    allDirty = true;
    dirtyCount = 0;
    for (at = starts[block]; at < end; at++) {
      long word = code.instructions[at];
      int number = Instruction.opcode(word);
      int plan = PLANS[number];
      if (handler != 0 && (plan & RAISES) != 0) {
        raise();
      }
      if ((plan & PLAIN) != 0) {
        plain(plan, word);
      } else if (!step(Op.of(number), word)) {
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
    int base = block * stride;
    boolean changed = !reached[block];
    reached[block] = true;
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
    if (mergeAll(block * stride) || !reached[block]) {
      reached[block] = true;
      pending.set(block);
    }
  }

  private static ByteBuffer byEight(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  /** Joins all registers' states, eight at a time; whether any changed. */
  private boolean mergeAll(int base) {
    long changed = 0;
    for (int i = 0; i < stride; i += Long.BYTES) {
      long before = statesByEight.getLong(base + i);
      long merged = before | nowByEight.getLong(i);
      changed |= before ^ merged;
      statesByEight.putLong(base + i, merged);
    }
    return changed != 0;
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

  private static int plan(Op op) {
    int plan = op.effect() == Op.Effect.PURE ? 0 : RAISES;
    if (op.c() == Op.Operand.TARGET || op.c() == Op.Operand.BRANCH) {
      return plan | JUMPS;
    }
    plan |= op.a() == Op.Operand.READ ? READS_A : 0;
    plan |= op.b() == Op.Operand.READ ? READS_B : 0;
    plan |= op.c() == Op.Operand.READ ? READS_C : 0;
    plan |= op.a() == Op.Operand.WRITE ? WRITES_A : 0;
    return isPlain(op) ? plan | PLAIN : plan;
  }

  private static boolean isPlain(Op op) {
    return switch (op) {
      case MOVE, CLEAR, ENTER_HANDLER, LEAVE_HANDLER -> false;
      case BUILD_LIST, BUILD_SET, BUILD_DICT, INTRINSIC -> false;
      case LIST_APPEND, LIST_EXTEND, SET_ADD, SET_UPDATE -> false;
      case DICT_PUT, DICT_UPDATE, DICT_MERGE -> false;
      case RETURN, RAISE, RERAISE -> false;
      default -> isPlain(op.a()) && isPlain(op.b()) && isPlain(op.c());
    };
  }

  private static boolean isPlain(Op.Operand operand) {
    return switch (operand) {
      case NONE, READ, WRITE, FREE, CONSTANT, NAME -> true;
      case IMMEDIATE, IMPORT, COUNT, SPECIAL -> true;
      default -> false;
    };
  }

  private void plain(int plan, long word) {
    if ((plan & READS_A) != 0) {
      read(Instruction.a(word));
    }
    if ((plan & READS_B) != 0) {
      read(Instruction.b(word));
    }
    if ((plan & READS_C) != 0) {
      read(Instruction.c(word));
    }
    if ((plan & WRITES_A) != 0) {
      set(Instruction.a(word), VALUE);
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
      case FUNCTION -> function(code.tables.functions()[value]);
      case FORMAT -> {
        if (value >>> 2 != 0) {
          read((value >>> 2) - 1);
        }
      }
      case CALL_SITE -> readAll(code.tables.calls()[value].arguments());
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
