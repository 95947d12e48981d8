// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which temporaries of a code may be read again, by the place where control is.
 *
 * <p>Sets of temporaries are known for the beginnings of blocks; those inside a block are found by
 * going backwards from its end. Ways meet by union. Where that would take too much, every temporary
 * counts as one that may be read.
 */
public final class Liveness {
  /** Longs that the sets of all blocks may take. */
  private static final int MOST_WORDS = 1 << 18;

  /** Longs that one look at all instructions may touch. */
  private static final long MOST_WORK = 1 << 24;

  /** How often a block may be looked at on average. */
  private static final int MOST_VISITS = 16;

  private final Code code;
  private final int first;
  private final int width;
  private final int[] handlerOf;
  private final BitSet leaders = new BitSet();
  private final int[] blockOf;
  private int[] starts = new int[0];
  private int[][] before = new int[0][];

  /** For each block, what may be read at its beginning; empty if nobody knows. */
  private long[][] live = new long[0][];

  /** Finds out about a code. */
  public Liveness(Code code) {
    this.code = code;
    this.first = code.localNames.length;
    this.width = (code.registers - first + Long.SIZE - 1) / Long.SIZE;
    this.handlerOf = new int[code.instructions.length];
    this.blockOf = new int[code.instructions.length];
    findHandlers();
    findBlocks();
    if ((long) starts.length * width <= MOST_WORDS && work(code) <= MOST_WORK) {
      live = new long[starts.length][width];
      if (!settle()) {
        live = new long[0][];
      }
    }
  }

  /** About how many longs are touched when it is found out for a code. */
  public static long work(Code code) {
    int width = (code.registers - code.localNames.length) / Long.SIZE + 1;
    return (long) code.instructions.length * width;
  }

  /** The first of the temporaries. */
  public int first() {
    return first;
  }

  /**
   * Whether a register may be read again, a bit for each register from the first temporary on,
   * where the instruction before a place is under way or that at the place comes next; null if
   * nobody knows.
   */
  public long @Nullable [] at(int place) {
    if (live.length == 0 || place == 0) {
      return null;
    }
    int instruction = Math.min(place, code.instructions.length) - 1;
    int block = blockOf[instruction];
    long[] now = after(block);
    for (int i = end(block) - 1; i > instruction; i--) {
      step(i, now);
    }
    addHandler(instruction, now);
    reads(instruction, now);
    if (place < code.instructions.length && blockOf[place] != block) {
      add(live[blockOf[place]], now);
    }
    return now;
  }

  private void findHandlers() {
    Arrays.fill(handlerOf, -1);
    for (int i = code.ranges.length - 1; i >= 0; i--) {
      ExceptionRange range = code.ranges[i];
      Arrays.fill(handlerOf, range.start(), range.end(), i);
    }
  }

  private void findBlocks() {
    int length = code.instructions.length;
    leaders.set(0);
    for (int i = 0; i < length; i++) {
      int target = target(i);
      if (target >= 0) {
        leaders.set(target);
        leaders.set(i + 1);
      }
      if (i > 0 && handlerOf[i] != handlerOf[i - 1]) {
        leaders.set(i);
      }
    }
    for (ExceptionRange range : code.ranges) {
      leaders.set(range.handler());
    }
    leaders.clear(length, length + 1);
    starts = leaders.stream().toArray();
    for (int block = 0; block < starts.length; block++) {
      Arrays.fill(blockOf, starts[block], end(block), block);
    }
  }

  private int end(int block) {
    return block + 1 < starts.length ? starts[block + 1] : code.instructions.length;
  }

  /** Where an instruction may go but for the next one, or -1. */
  private int target(int instruction) {
    long word = code.instructions[instruction];
    return switch (Op.of(Instruction.opcode(word)).c()) {
      case TARGET -> Instruction.c(word);
      case BRANCH -> Instruction.c(word) >>> 1;
      default -> -1;
    };
  }

  /** Goes on until nothing changes; false if that takes too long. */
  private boolean settle() {
    before = new int[starts.length][0];
    int[] counts = new int[starts.length];
    for (int pass = 0; pass < 2; pass++) {
      boolean fill = pass == 1;
      if (fill) {
        Arrays.setAll(before, i -> new int[counts[i]]);
        Arrays.fill(counts, 0);
      }
      for (int block = 0; block < starts.length; block++) {
        for (int next : followers(block)) {
          if (next >= 0) {
            if (fill) {
              before[next][counts[next]] = block;
            }
            counts[next]++;
          }
        }
      }
    }
    Deque<Integer> open = new ArrayDeque<>();
    BitSet waits = new BitSet();
    for (int block = 0; block < starts.length; block++) {
      open.push(block);
      waits.set(block);
    }
    long visits = (long) MOST_VISITS * starts.length + 1_000;
    while (!open.isEmpty()) {
      if (--visits < 0) {
        return false;
      }
      int block = open.pop();
      waits.clear(block);
      long[] now = after(block);
      for (int i = end(block) - 1; i >= starts[block]; i--) {
        step(i, now);
      }
      if (!Arrays.equals(now, live[block])) {
        live[block] = now;
        for (int each : before[block]) {
          if (!waits.get(each)) {
            waits.set(each);
            open.push(each);
          }
        }
      }
    }
    return true;
  }

  /** Blocks that may come after one: the next, that of a jump, that of a handler; -1 for none. */
  private int[] followers(int block) {
    int last = end(block) - 1;
    int target = target(last);
    int handler = handlerOf[last];
    boolean goesOn = goesOn(last) && last + 1 < code.instructions.length;
    return new int[] {
      goesOn ? blockOf[last + 1] : -1,
      target < 0 ? -1 : blockOf[target],
      handler < 0 ? -1 : blockOf[code.ranges[handler].handler()]
    };
  }

  private boolean goesOn(int instruction) {
    return switch (Op.of(Instruction.opcode(code.instructions[instruction]))) {
      case JUMP, RETURN, RAISE, RERAISE -> false;
      default -> true;
    };
  }

  /** What may be read after the last instruction of a block. */
  private long[] after(int block) {
    long[] now = new long[width];
    int[] followers = followers(block);
    for (int i = 0; i < 2; i++) {
      if (followers[i] >= 0) {
        add(live[followers[i]], now);
      }
    }
    return now;
  }

  private static void add(long[] more, long[] now) {
    for (int i = 0; i < now.length; i++) {
      now[i] |= more[i];
    }
  }

  /** Goes back over an instruction. */
  private void step(int instruction, long[] now) {
    writes(instruction, now);
    addHandler(instruction, now);
    reads(instruction, now);
  }

  private void addHandler(int instruction, long[] now) {
    int handler = handlerOf[instruction];
    if (handler >= 0) {
      ExceptionRange range = code.ranges[handler];
      long[] there = live[blockOf[range.handler()]].clone();
      clear(range.register(), there);
      add(there, now);
    }
  }

  private void writes(int instruction, long[] now) {
    long word = code.instructions[instruction];
    Op op = Op.of(Instruction.opcode(word));
    if (op.a() == Op.Operand.WRITE && op != Op.FOR_ITER) {
      clear(Instruction.a(word), now);
    }
    if (op.c() == Op.Operand.WRITE_LIST) {
      for (int register : code.tables.lists()[Instruction.c(word)]) {
        clear(register, now);
      }
    }
  }

  private void reads(int instruction, long[] now) {
    long word = code.instructions[instruction];
    Op op = Op.of(Instruction.opcode(word));
    read(op.a(), Instruction.a(word), now);
    read(op.b(), Instruction.b(word), now);
    read(op.c(), Instruction.c(word), now);
    if (op == Op.LIST_EXTEND && Instruction.c(word) == 1) {
      set(Instruction.a(word) - 1, now);
    }
  }

  private void read(Op.Operand kind, int value, long[] now) {
    switch (kind) {
      case READ, MAYBE_UNBOUND, CELL -> set(value, now);
      case PAIR -> setAll(now, value, value + 1);
      case READ_THREE -> setAll(now, value, value + 1, value + 2);
      case READ_LIST -> setAll(now, code.tables.lists()[value]);
      case FUNCTION -> readFunction(code.tables.functions()[value], now);
      case FORMAT -> {
        if (value >>> 2 != 0) {
          set((value >>> 2) - 1, now);
        }
      }
      case CALL_SITE -> setAll(now, code.tables.calls()[value].arguments());
      default -> {}
    }
  }

  private void readFunction(FunctionShape shape, long[] now) {
    setAll(now, shape.defaults());
    setAll(now, shape.keywordDefaults());
    setAll(now, shape.captures());
    set(shape.annotations(), now);
  }

  private void setAll(long[] now, int... registers) {
    for (int register : registers) {
      set(register, now);
    }
  }

  private void set(int register, long[] now) {
    int place = register - first;
    if (place >= 0) {
      now[place >>> 6] |= 1L << place;
    }
  }

  private void clear(int register, long[] now) {
    int place = register - first;
    if (place >= 0) {
      now[place >>> 6] &= ~(1L << place);
    }
  }
}
