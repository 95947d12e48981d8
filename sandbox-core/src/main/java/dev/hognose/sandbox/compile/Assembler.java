// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.ExceptionRange;
import dev.hognose.sandbox.code.FunctionShape;
import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Op;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions and tables of one code while they grow.
 *
 * <ul>
 *   <li>Nothing is emitted where control cannot come.
 *   <li>It knows which locals are certainly bound at the place where it is.
 *   <li>Each instruction belongs to at most one handler, so that the exception ranges of the
 *       finished code do not overlap.
 * </ul>
 */
final class Assembler {
  /** Where exceptions go: the first instruction of the handler and the register they come in. */
  private static final class Handler {
    final int register;
    int entry = -1;
    boolean used;

    Handler(int register) {
      this.register = register;
    }
  }

  private static final int THREADING_HOPS = 8;
  private static final String TOO_MANY = "too many statements";

  private final Context context;
  private long[] words = new long[16];
  private long[] spans = new long[16];
  private int[] handlers = new int[16];
  private int size;
  private boolean reachable = true;
  private long[] bound;

  private final List<Handler> handlerTable = new ArrayList<>();
  private int handler;

  private final Map<Constant, Integer> constantIndices = new HashMap<>();
  private final List<Constant> constants = new ArrayList<>();
  private final Map<String, Integer> nameIndices = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> lists = new ArrayList<>();
  private final List<CallSite> calls = new ArrayList<>();
  private final List<FunctionShape> functions = new ArrayList<>();
  private final List<ImportShape> imports = new ArrayList<>();
  private final List<Code> children = new ArrayList<>();

  Assembler(Context context, int locals) {
    this.context = context;
    this.bound = new long[(locals + 63) >>> 6];
  }

  boolean reachable() {
    return reachable;
  }

  void emit(Span span, int opcode, int a, int b, int c) {
    if (!reachable) {
      return;
    }
    context.charge(span);
    if (c > Instruction.MAX_INDEX) {
      throw context.problem(span, TOO_MANY);
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      spans = Arrays.copyOf(spans, size * 2);
      handlers = Arrays.copyOf(handlers, size * 2);
    }
    words[size] = Instruction.of(opcode, a, b, c);
    spans[size] = pack(span);
    handlers[size++] = handler;
    if (handler != 0) {
      handlerTable.get(handler - 1).used = true;
    }
  }

  /** A position as code holds it. */
  static long pack(Span span) {
    return Code.span(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  /** Emits an instruction after which control does not go on. */
  void emitLast(Span span, int opcode, int a, int b, int c) {
    emit(span, opcode, a, b, c);
    reachable = false;
  }

  @SuppressWarnings("EnumOrdinal") // the number is the operand
  void intrinsic(Span span, Intrinsic intrinsic, int target, int... registers) {
    int list = list(registers);
    if (list > Instruction.MAX_REGISTER) {
      throw context.problem(span, TOO_MANY);
    }
    emit(span, Opcode.INTRINSIC, target, list, intrinsic.ordinal());
  }

  void jump(Span span, Label label) {
    if (reachable) {
      refer(label);
      emitLast(span, Opcode.JUMP, 0, 0, Math.max(label.position, 0));
    }
  }

  /** Emits a fused test that goes to a label if the test's outcome is {@code sense}. */
  void branch(Span span, int opcode, int a, int b, Label label, boolean sense) {
    if (reachable) {
      refer(label);
      emit(span, opcode, a, b, Math.max(label.position, 0) << 1 | (sense ? 1 : 0));
    }
  }

  /** Emits the end of a loop: the next item goes to {@code target}, and control to the body. */
  void forIter(Span span, int target, int iterator, Label body) {
    if (reachable) {
      refer(body);
      emit(span, Opcode.FOR_ITER, target, iterator, Math.max(body.position, 0));
    }
  }

  private void refer(Label label) {
    if (label.position < 0) {
      label.use(size);
      label.reach(bound);
    }
  }

  /** Puts a label here; what is bound on all ways to it stays bound. */
  void place(Label label) {
    label.position = size;
    if (label.reached()) {
      if (reachable) {
        label.reach(bound);
      }
      bound = label.bound.clone();
      reachable = true;
    }
    for (int i = 0; i < label.useCount; i++) {
      patch(label.uses[i], size);
    }
  }

  /**
   * Puts the label of a loop's top here, which later code jumps back to.
   *
   * @param entry a label that was jumped to before the loop and is placed after the top, or the top
   *     itself if control falls into it
   */
  void placeLoop(Label top, Label entry, long[] deletable) {
    if (entry != top && entry.reached()) {
      bound = entry.bound.clone();
      reachable = true;
    }
    top.position = size;
    for (int i = 0; i < bound.length; i++) {
      bound[i] &= ~deletable[i];
      if (entry != top && entry.reached()) {
        entry.bound[i] &= ~deletable[i];
      }
    }
  }

  private void patch(int instruction, int target) {
    long word = words[instruction];
    int opcode = Instruction.opcode(word);
    int c =
        opcode == Opcode.JUMP || opcode == Opcode.FOR_ITER
            ? target
            : target << 1 | Instruction.c(word) & 1;
    words[instruction] = Instruction.of(opcode, Instruction.a(word), signedOrNot(opcode, word), c);
  }

  private static int signedOrNot(int opcode, long word) {
    return Op.of(opcode).b() == Op.Operand.IMMEDIATE
        ? Instruction.signedB(word)
        : Instruction.b(word);
  }

  /** Makes a handler; its entry is placed by {@link #placeHandler}. */
  int newHandler(int register) {
    handlerTable.add(new Handler(register));
    return handlerTable.size();
  }

  /** The handler of instructions from here on, 0 for none; gives the one until here. */
  int protect(int next) {
    int previous = handler;
    handler = next;
    return previous;
  }

  /** Puts a handler's entry here, with the locals bound that were so when its range began. */
  void placeHandler(int number, long[] boundBefore, long[] deletable) {
    Handler placed = handlerTable.get(number - 1);
    placed.entry = size;
    if (placed.used) {
      bound = boundBefore.clone();
      for (int i = 0; i < bound.length; i++) {
        bound[i] &= ~deletable[i];
      }
    }
    reachable = placed.used;
  }

  long[] boundLocals() {
    return bound.clone();
  }

  boolean isBound(int local) {
    return !reachable || (bound[local >>> 6] & 1L << local) != 0;
  }

  void setBound(int local) {
    bound[local >>> 6] |= 1L << local;
  }

  void setUnbound(int local) {
    bound[local >>> 6] &= ~(1L << local);
  }

  int constant(Constant constant) {
    Integer index = constantIndices.get(constant);
    if (index == null) {
      index = constants.size();
      constantIndices.put(constant, index);
      constants.add(constant);
    }
    return index;
  }

  int name(String name) {
    Integer index = nameIndices.get(name);
    if (index == null) {
      index = names.size();
      nameIndices.put(name, index);
      names.add(name);
    }
    return index;
  }

  int list(int... registers) {
    for (int i = lists.size() - 1; i >= 0 && i >= lists.size() - 4; i--) {
      if (Arrays.equals(lists.get(i), registers)) {
        return i;
      }
    }
    lists.add(registers);
    return lists.size() - 1;
  }

  int call(CallSite site) {
    calls.add(site);
    return calls.size() - 1;
  }

  int function(FunctionShape shape) {
    functions.add(shape);
    return functions.size() - 1;
  }

  int imported(ImportShape shape) {
    imports.add(shape);
    return imports.size() - 1;
  }

  int child(Code code) {
    children.add(code);
    return children.size() - 1;
  }

  long[] instructions() {
    for (int i = 0; i < size; i++) {
      thread(i);
    }
    return Arrays.copyOf(words, size);
  }

  /** Sends a jump to a jump where that one goes. */
  private void thread(int instruction) {
    long word = words[instruction];
    int opcode = Instruction.opcode(word);
    Op.Operand kind = Op.of(opcode).c();
    if (kind != Op.Operand.TARGET && kind != Op.Operand.BRANCH) {
      return;
    }
    int target = kind == Op.Operand.TARGET ? Instruction.c(word) : Instruction.c(word) >>> 1;
    int next = target;
    for (int hops = 0;
        hops < THREADING_HOPS && next < size && Instruction.opcode(words[next]) == Opcode.JUMP;
        hops++) {
      next = Instruction.c(words[next]);
    }
    if (next != target) {
      patch(instruction, next);
    }
  }

  long[] spans() {
    return Arrays.copyOf(spans, size);
  }

  ExceptionRange[] ranges() {
    List<ExceptionRange> ranges = new ArrayList<>();
    int start = 0;
    while (start < size) {
      int end = start + 1;
      while (end < size && handlers[end] == handlers[start]) {
        end++;
      }
      if (handlers[start] != 0) {
        Handler one = handlerTable.get(handlers[start] - 1);
        ranges.add(new ExceptionRange(start, end, one.entry, one.register));
      }
      start = end;
    }
    return ranges.toArray(new ExceptionRange[0]);
  }

  Code.Tables tables() {
    return new Code.Tables(
        constants.toArray(new Constant[0]),
        names.toArray(new String[0]),
        lists.toArray(new int[0][]),
        calls.toArray(new CallSite[0]),
        functions.toArray(new FunctionShape[0]),
        imports.toArray(new ImportShape[0]),
        children.toArray(new Code[0]));
  }
}
