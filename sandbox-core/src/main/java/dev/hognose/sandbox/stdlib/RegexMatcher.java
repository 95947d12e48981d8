// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/**
 * A run of a compiled regular expression over one text, by backtracking.
 *
 * <ul>
 *   <li>Choices and values to be restored stand on a stack of its own in the heap; a run of one
 *       kind of character is one entry however long it is, so that memory is linear in the text.
 *   <li>Each instruction and each character counts as a step of the meter.
 * </ul>
 */
final class RegexMatcher {
  private static final int CHOICE = 0;
  private static final int RESTORE = 1;
  private static final int GREEDY_RUN = 2;
  private static final int LAZY_RUN = 3;
  private static final int LAZY_ROUND = 4;
  private static final int ENTRY = 4;
  private static final int FIRST_STACK = 64 * ENTRY;
  private static final int[] NO_STACK = {};
  private static final int PIECE = 8_192;
  private static final int FEW_REGISTERS = 64;
  private static final int CHARGE_EVERY = 512;
  private static final RegexNode.Place[] PLACES = RegexNode.Place.values();

  private final RegexProgram program;
  private final int[] code;
  private final CharacterSet[] sets;
  private final RegexText text;
  private final int end;
  private Meter meter;
  private final int[] r;
  private int[] stack = NO_STACK;
  private int top;
  private int steps;

  /** Where to go on after {@link #backtrack}. */
  private int resumeAt;

  private int resumePosition;

  private int startOfMatch;
  private int endOfMatch;

  /**
   * A matcher.
   *
   * @param end where the text is taken to end
   */
  RegexMatcher(RegexProgram program, RegexText text, int end, Meter meter) {
    this.program = program;
    this.code = program.code();
    this.sets = program.sets();
    this.text = text;
    this.end = end;
    this.meter = meter;
    this.r = new int[program.registers()];
  }

  /** Charges what follows to another account. */
  void charge(Meter account) {
    meter = account;
  }

  /**
   * Lets go of what it needs only while it looks, of its account, too; for one that is kept, which
   * {@link #charge} must tell another one before it goes on.
   */
  @SuppressWarnings("NullAway") // it looks no more
  void rest() {
    stack = NO_STACK;
    top = 0;
    meter = null;
  }

  /** What it takes while it rests. */
  long heapBytes() {
    return 96 + 4L * r.length;
  }

  /** The account that pays. */
  Meter meter() {
    return meter;
  }

  /** Places of the whole match and of each group: first and after last, -1 if it has none. */
  int[] spans() {
    int[] result = Arrays.copyOf(r, 2 * program.groups() + 2);
    for (int i = 2; i < result.length; i += 2) {
      if (result[i + 1] < 0) {
        result[i] = -1;
      }
    }
    result[0] = startOfMatch;
    result[1] = endOfMatch;
    return result;
  }

  /** The group closed last, or 0. */
  int lastGroup() {
    return Math.max(0, r[program.lastGroupRegister()]);
  }

  int startOfMatch() {
    return startOfMatch;
  }

  int endOfMatch() {
    return endOfMatch;
  }

  /** Whether there is a match from a place on; one that takes nothing there may be ruled out. */
  boolean search(int from, boolean mustAdvance) {
    FirstCharacters first = program.first();
    for (int start = from; start <= end; start++) {
      if (first != null) {
        while (start < end && !first.contains(text.at(start))) {
          start++;
          count();
        }
        if (start >= end) {
          return false;
        }
      }
      if (matches(start, false, mustAdvance && start == from)) {
        return true;
      }
    }
    return false;
  }

  private void count() {
    if (++steps >= CHARGE_EVERY) {
      meter.work(steps);
      steps = 0;
    }
  }

  /** Whether there is a match at a place; of all that is left of the text, if it must be full. */
  boolean matches(int start, boolean full, boolean mustAdvance) {
    if (start > end) {
      return false;
    }
    if (r.length > FEW_REGISTERS) {
      meter.work(r.length / 32);
    }
    Arrays.fill(r, -1);
    top = 0;
    startOfMatch = start;
    int pos = start;
    int pc = 0;
    while (true) {
      count();
      boolean ok = true;
      switch (code[pc]) {
        case RegexOp.MATCH -> {
          if (full && pos != end || mustAdvance && pos == start) {
            ok = false;
          } else {
            endOfMatch = pos;
            meter.work(steps);
            steps = 0;
            return true;
          }
        }
        case RegexOp.CHAR -> {
          ok = pos < end && text.at(pos) == code[pc + 1];
          pos++;
          pc += 2;
        }
        case RegexOp.SET -> {
          ok = pos < end && sets[code[pc + 1]].contains(text.at(pos));
          pos++;
          pc += 2;
        }
        case RegexOp.SPLIT -> {
          push(CHOICE, code[pc + 1], pos, 0);
          pc += 2;
        }
        case RegexOp.JUMP -> pc = code[pc + 1];
        case RegexOp.OPEN -> {
          set(code[pc + 1], pos);
          pc += 2;
        }
        case RegexOp.CLOSE -> {
          set(2 * code[pc + 1] + 1, pos);
          set(program.lastGroupRegister(), code[pc + 1]);
          pc += 2;
        }
        case RegexOp.AT -> {
          ok = isAt(PLACES[code[pc + 1]], pos);
          pc += 2;
        }
        case RegexOp.REFERENCE -> {
          int length = referenceLength(code[pc + 1], code[pc + 2], pos);
          ok = length >= 0;
          pos += length;
          pc += 3;
        }
        case RegexOp.LOOP_INIT -> {
          set(code[pc + 1], 0);
          set(code[pc + 1] + 1, -1);
          pc += 2;
        }
        case RegexOp.LOOP -> pc = loop(pc, pos);
        case RegexOp.RUN_CHAR, RegexOp.RUN_SET -> {
          int after = run(pc, pos);
          ok = after >= 0;
          pos = after;
          pc += 5;
        }
        case RegexOp.MARK -> {
          set(code[pc + 1] + 1, pos);
          set(code[pc + 1], top + (top > 0 ? ENTRY : 0));
          pc += 2;
        }
        case RegexOp.CUT -> {
          cut(r[code[pc + 1]]);
          pc += 2;
        }
        case RegexOp.LOOK_END -> {
          pos = r[code[pc + 1] + 1];
          cut(r[code[pc + 1]]);
          pc += 2;
        }
        case RegexOp.NEGATE -> {
          undo(r[code[pc + 1]]);
          ok = false;
        }
        case RegexOp.BACK -> {
          pos -= code[pc + 1];
          ok = pos >= 0;
          pc += 2;
        }
        case RegexOp.UNLESS_GROUP -> pc = r[2 * code[pc + 1] + 1] < 0 ? code[pc + 2] : pc + 3;
        default -> throw new IllegalStateException("regular expression at " + pc);
      }
      if (!ok) {
        if (!backtrack()) {
          return false;
        }
        pc = resumeAt;
        pos = resumePosition;
      }
    }
  }

  /** Goes back to the last choice; whether there is one. */
  private boolean backtrack() {
    while (top > 0) {
      int base = top - ENTRY;
      int target = stack[base + 1];
      switch (stack[base]) {
        case CHOICE -> {
          top = base;
          resumeAt = target;
          resumePosition = stack[base + 2];
          return true;
        }
        case RESTORE -> {
          r[target] = stack[base + 2];
          top = base;
        }
        case GREEDY_RUN -> {
          if (giveBack(base, target)) {
            return true;
          }
        }
        case LAZY_ROUND -> {
          top = base;
          int pos = stack[base + 2];
          int register = code[target + 1];
          set(register, r[register] + 1);
          set(register + 1, pos);
          resumeAt = target + 6;
          resumePosition = pos;
          return true;
        }
        default -> {
          if (takeMore(base, target)) {
            return true;
          }
        }
      }
    }
    meter.work(steps);
    steps = 0;
    return false;
  }

  private boolean giveBack(int base, int target) {
    int least = stack[base + 2];
    int pos = stack[base + 3] - 1;
    if (code[target] == RegexOp.CHAR) {
      int wanted = code[target + 1];
      while (pos >= least && (pos >= end || text.at(pos) != wanted)) {
        pos--;
        count();
      }
    }
    if (pos <= least) {
      top = base;
      if (pos < least) {
        return false;
      }
    } else {
      stack[base + 3] = pos;
    }
    resumeAt = target;
    resumePosition = pos;
    return true;
  }

  private boolean takeMore(int base, int pc) {
    int pos = stack[base + 2];
    int left = stack[base + 3];
    if (left <= 0 || pos >= end || !fits(pc, pos)) {
      top = base;
      return false;
    }
    stack[base + 2] = pos + 1;
    stack[base + 3] = left - 1;
    resumeAt = pc + 5;
    resumePosition = pos + 1;
    return true;
  }

  private boolean fits(int pc, int pos) {
    int point = text.at(pos);
    return code[pc] == RegexOp.RUN_CHAR
        ? point == code[pc + 1]
        : sets[code[pc + 1]].contains(point);
  }

  /** Where a run of characters ends, or -1 if it is too short. */
  private int run(int pc, int start) {
    int least = code[pc + 2];
    int most = code[pc + 3];
    boolean lazy = code[pc + 4] == 1;
    long stop = Math.min((long) end, (long) start + (lazy ? least : most));
    int pos = start;
    int piece;
    do {
      piece = (int) Math.min(stop, (long) pos + PIECE);
      int after = runTo(pc, pos, piece);
      steps += after - pos >> 2;
      pos = after;
      count();
    } while (pos == piece && pos < stop);
    if (pos - start < least) {
      return -1;
    }
    if (lazy) {
      if (most > least) {
        push(LAZY_RUN, pc, pos, most == Integer.MAX_VALUE ? most : most - least);
      }
    } else if (pos > start + least) {
      push(GREEDY_RUN, pc + 5, start + least, pos);
    }
    return pos;
  }

  private int runTo(int pc, int from, int stop) {
    int pos = from;
    if (code[pc] == RegexOp.RUN_CHAR) {
      int wanted = code[pc + 1];
      while (pos < stop && text.at(pos) == wanted) {
        pos++;
      }
    } else {
      CharacterSet set = sets[code[pc + 1]];
      while (pos < stop && set.contains(text.at(pos))) {
        pos++;
      }
    }
    return pos;
  }

  /** Begins another round of a loop, or leaves it. */
  private int loop(int pc, int pos) {
    int register = code[pc + 1];
    int rounds = r[register];
    int body = pc + 6;
    int exit = code[pc + 5];
    if (rounds < code[pc + 2]) {
      set(register, rounds + 1);
      set(register + 1, pos);
      return body;
    }
    if (rounds >= code[pc + 3] || pos == r[register + 1]) {
      return exit;
    }
    if (code[pc + 4] == 1) {
      push(LAZY_ROUND, pc, pos, 0);
      return exit;
    }
    push(CHOICE, exit, pos, 0);
    set(register, rounds + 1);
    set(register + 1, pos);
    return body;
  }

  private boolean isAt(RegexNode.Place place, int pos) {
    return switch (place) {
      case START -> pos == 0;
      case LINE_START -> pos == 0 || text.at(pos - 1) == '\n';
      case END -> pos == end;
      case BEFORE_LAST_NEWLINE -> pos == end || pos == end - 1 && text.at(pos) == '\n';
      case LINE_END -> pos == end || text.at(pos) == '\n';
      case BOUNDARY -> isBoundary(pos, CharacterSet.Category.WORD);
      case NOT_BOUNDARY -> end > 0 && !isBoundary(pos, CharacterSet.Category.WORD);
      case ASCII_BOUNDARY -> isBoundary(pos, CharacterSet.Category.ASCII_WORD);
      case ASCII_NOT_BOUNDARY -> end > 0 && !isBoundary(pos, CharacterSet.Category.ASCII_WORD);
    };
  }

  private boolean isBoundary(int pos, CharacterSet.Category word) {
    boolean before = pos > 0 && CharacterSet.is(word, text.at(pos - 1));
    boolean after = pos < end && CharacterSet.is(word, text.at(pos));
    return before != after;
  }

  /** How many characters a reference takes, or -1 if they differ. */
  private int referenceLength(int group, int mode, int pos) {
    int from = r[2 * group];
    int to = r[2 * group + 1];
    if (from < 0 || to < 0 || to - from > end - pos) {
      return -1;
    }
    for (int i = 0; i < to - from; i++) {
      meter.pass(i);
      int a = text.at(from + i);
      int b = text.at(pos + i);
      if (a != b && (mode == 0 || !RegexCases.same(a, b, mode == 2))) {
        return -1;
      }
    }
    return to - from;
  }

  /** Sets a register; backtracking restores it. */
  private void set(int register, int value) {
    if (top > 0) {
      push(RESTORE, register, r[register], 0);
    }
    r[register] = value;
  }

  private void push(int kind, int target, int a, int b) {
    if (top + ENTRY > stack.length) {
      meter.allocate(8L * stack.length);
      stack = Arrays.copyOf(stack, Math.max(FIRST_STACK, stack.length * 2));
    }
    stack[top] = kind;
    stack[top + 1] = target;
    stack[top + 2] = a;
    stack[top + 3] = b;
    top += ENTRY;
  }

  /** Drops the choices above a height; what is to be restored stays. */
  private void cut(int height) {
    int to = Math.min(height, top);
    boolean choices = to > 0;
    for (int i = to; i < top; i += ENTRY) {
      if (stack[i] == RESTORE && choices) {
        System.arraycopy(stack, i, stack, to, ENTRY);
        to += ENTRY;
      }
      count();
    }
    top = to;
  }

  /** Undoes all above a height. */
  private void undo(int height) {
    while (top > height) {
      top -= ENTRY;
      if (stack[top] == RESTORE) {
        r[stack[top + 1]] = stack[top + 2];
      }
      count();
    }
  }
}
