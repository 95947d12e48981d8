// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyListIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRangeIterator;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyTupleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The loop that runs Python frames.
 *
 * <p>{@link #loop} holds short cuts only and calls nothing, so that the Java compiler can keep its
 * variables in the processor's registers; {@link #run} executes what it leaves over.
 *
 * <p>One instruction is one word of {@link dev.hognose.sandbox.code.Op}; what takes more than a few
 * lines stands in the classes it calls. An operation that needs guest code pushes frames and gives
 * null; the loop then goes on with the topmost frame, or leaves if that is not a Python frame. The
 * result of what was called arrives in the register that {@link Machine#target} named.
 */
final class Interpreter {
  private Interpreter() {}

  /** What {@link #loop} gives when a builtin's frame is on top or all is over. */
  private static final long LEFT = 0xFF;

  /** What {@link #loop} gives when the steps granted are used up. */
  private static final long SPENT = 0xFE;

  /**
   * Runs the topmost frame, and those it calls, until a builtin's frame is on top or all is over.
   */
  @SuppressWarnings("NullAway") // the loop leaves a Python frame on top
  static void run(Machine machine) {
    // The steps are looked at in one place: a branch that leaves, and is taken for the first time
    // long after the compilation, would have all of this compiled anew.
    while (true) {
      long word = loop(machine);
      if (word == LEFT || word == SPENT) {
        if (word == LEFT || machine.leaves()) {
          return;
        }
        continue;
      }
      PyFrame f = (PyFrame) machine.top;
      PyObject value;
      try {
        value = General.execute(machine, f, word);
      } catch (PyError error) {
        if (machine.lead(error.exception(), true)) {
          return;
        }
        value = null;
      }
      if (value == null) {
        // Frames were pushed or popped, or the machine stops.
        if (machine.stops || !(machine.top instanceof PyFrame)) {
          return;
        }
      } else if (value == General.JUMP) {
        go(machine, f, (int) (word >>> 41));
      } else if (value == General.LOOP) {
        go(machine, f, (int) (word >>> 40));
      } else if (value != General.DONE) {
        f.r[(int) (word >>> 8) & 0xFFFF] = value;
      }
      if (machine.fuel < 0 && machine.leaves()) {
        return;
      }
    }
  }

  private static void go(Machine machine, PyFrame f, int target) {
    if (target < f.pc) {
      machine.fuel -= f.pc - target;
    }
    f.pc = target;
  }

  /** Runs until an instruction comes that the short cuts do not cover, and gives that. */
  @SuppressWarnings({"NullAway", "StatementSwitchToExpressionSwitch"}) // READ operands are bound
  private static long loop(Machine machine) {
    PyFrame f = (PyFrame) machine.top;
    Body body = f.body;
    @Nullable PyObject[] r = f.r;
    long[] code = f.code.instructions;
    int pc = f.pc;
    int fuel = machine.fuel;
    while (true) {
      long word = code[pc++];
      int a = (int) (word >>> 8) & 0xFFFF;
      int b = (int) (word >>> 24) & 0xFFFF;
      int c = (int) (word >> 40);
      PyObject value;
      long number;
      double real;
      boolean test;
      int target;
      result:
      {
        floating:
        {
          integer:
          {
            goTo:
            {
              branch:
              {
                general:
                {
                  PyFunction function;
                  int first;
                  call:
                  {
                    switch ((int) word & 0xFF) {
                      case Opcode.NOP -> {
                        continue;
                      }
                      case Opcode.MOVE -> {
                        r[a] = r[b];
                        continue;
                      }
                      case Opcode.LOAD_CONST -> {
                        r[a] = body.constants[c];
                        continue;
                      }
                      case Opcode.CHECK_LOCAL -> {
                        if (r[a] == null) {
                          break general;
                        }
                        continue;
                      }
                      case Opcode.CLEAR -> {
                        r[a] = null;
                        continue;
                      }
                      case Opcode.MAKE_CELL -> {
                        r[a] = new PyCell(r[a]);
                        continue;
                      }
                      case Opcode.LOAD_CELL -> {
                        value = ((PyCell) r[b]).contents;
                        if (value == null) {
                          break general;
                        }
                        break result;
                      }
                      case Opcode.STORE_CELL -> {
                        ((PyCell) r[a]).contents = r[b];
                        continue;
                      }
                      case Opcode.LOAD_FREE -> {
                        value = f.closure[b].contents;
                        if (value == null) {
                          break general;
                        }
                        break result;
                      }
                      case Opcode.STORE_FREE -> {
                        f.closure[a].contents = r[b];
                        continue;
                      }
                      case Opcode.LOAD_GLOBAL -> {
                        if (body.caches[pc - 1] instanceof GlobalCache known
                            && known.globals() == f.globals
                            && known.globalsLayout() == f.globals.layout()
                            && known.holderLayout() == known.holder().layout()) {
                          value = known.holder().valueAt(known.position());
                          break result;
                        }
                        break general;
                      }
                      case Opcode.ADD, Opcode.IADD -> {
                        PyObject x = r[b];
                        PyObject y = r[c];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          number = i.value + j.value;
                          if (((i.value ^ number) & (j.value ^ number)) >= 0) {
                            break integer;
                          }
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          real = i.value + j.value;
                          break floating;
                        }
                        break general;
                      }
                      case Opcode.SUB, Opcode.ISUB -> {
                        PyObject x = r[b];
                        PyObject y = r[c];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          number = i.value - j.value;
                          if (((i.value ^ j.value) & (i.value ^ number)) >= 0) {
                            break integer;
                          }
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          real = i.value - j.value;
                          break floating;
                        }
                        break general;
                      }
                      case Opcode.MUL, Opcode.IMUL -> {
                        PyObject x = r[b];
                        PyObject y = r[c];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          number = i.value * j.value;
                          if (Math.multiplyHigh(i.value, j.value) == number >> 63) {
                            break integer;
                          }
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          real = i.value * j.value;
                          break floating;
                        }
                        break general;
                      }
                      case Opcode.ADD_INT, Opcode.IADD_INT -> {
                        long k = c;
                        if (r[b] instanceof PyInt i) {
                          number = i.value + k;
                          if (((i.value ^ number) & (k ^ number)) >= 0) {
                            break integer;
                          }
                        }
                        break general;
                      }
                      case Opcode.SUB_INT, Opcode.ISUB_INT -> {
                        long k = c;
                        if (r[b] instanceof PyInt i) {
                          number = i.value - k;
                          if (((i.value ^ k) & (i.value ^ number)) >= 0) {
                            break integer;
                          }
                        }
                        break general;
                      }
                      case Opcode.MUL_INT -> {
                        long k = c;
                        if (r[b] instanceof PyInt i) {
                          number = i.value * k;
                          if (Math.multiplyHigh(i.value, k) == number >> 63) {
                            break integer;
                          }
                        } else if (r[b] instanceof PyFloat i) {
                          real = i.value * k;
                          break floating;
                        }
                        break general;
                      }
                      case Opcode.FLOOR_DIV_INT -> {
                        long k = c;
                        if (r[b] instanceof PyInt i && k > 0) {
                          number = Math.floorDiv(i.value, k);
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.MOD_INT -> {
                        long k = c;
                        if (r[b] instanceof PyInt i && k > 0) {
                          number = Math.floorMod(i.value, k);
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.FLOOR_DIV -> {
                        if (r[b] instanceof PyInt i && r[c] instanceof PyInt j && j.value > 0) {
                          number = Math.floorDiv(i.value, j.value);
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.MOD -> {
                        if (r[b] instanceof PyInt i && r[c] instanceof PyInt j && j.value > 0) {
                          number = Math.floorMod(i.value, j.value);
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.TRUE_DIV -> {
                        if (r[b] instanceof PyFloat i
                            && r[c] instanceof PyFloat j
                            && j.value != 0) {
                          real = i.value / j.value;
                          break floating;
                        }
                        break general;
                      }
                      case Opcode.AND, Opcode.IAND -> {
                        if (r[b] instanceof PyInt i && r[c] instanceof PyInt j) {
                          number = i.value & j.value;
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.OR, Opcode.IOR -> {
                        if (r[b] instanceof PyInt i && r[c] instanceof PyInt j) {
                          number = i.value | j.value;
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.XOR, Opcode.IXOR -> {
                        if (r[b] instanceof PyInt i && r[c] instanceof PyInt j) {
                          number = i.value ^ j.value;
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.RSHIFT, Opcode.IRSHIFT -> {
                        if (r[b] instanceof PyInt i && r[c] instanceof PyInt j && j.value >= 0) {
                          number = i.value >> Math.min(j.value, 63);
                          break integer;
                        }
                        break general;
                      }
                      case Opcode.NEG -> {
                        if (r[b] instanceof PyFloat i) {
                          real = -i.value;
                          break floating;
                        }
                        break general;
                      }
                      case Opcode.JUMP_LT -> {
                        PyObject x = r[a];
                        PyObject y = r[b];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          test = i.value < j.value;
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          test = i.value < j.value;
                        } else {
                          break general;
                        }
                        break branch;
                      }
                      case Opcode.JUMP_LT_INT -> {
                        if (r[a] instanceof PyInt i) {
                          test = i.value < (short) b;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.JUMP_LE -> {
                        PyObject x = r[a];
                        PyObject y = r[b];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          test = i.value <= j.value;
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          test = i.value <= j.value;
                        } else {
                          break general;
                        }
                        break branch;
                      }
                      case Opcode.JUMP_LE_INT -> {
                        if (r[a] instanceof PyInt i) {
                          test = i.value <= (short) b;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.JUMP_GT -> {
                        PyObject x = r[a];
                        PyObject y = r[b];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          test = i.value > j.value;
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          test = i.value > j.value;
                        } else {
                          break general;
                        }
                        break branch;
                      }
                      case Opcode.JUMP_GT_INT -> {
                        if (r[a] instanceof PyInt i) {
                          test = i.value > (short) b;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.JUMP_GE -> {
                        PyObject x = r[a];
                        PyObject y = r[b];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          test = i.value >= j.value;
                        } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                          test = i.value >= j.value;
                        } else {
                          break general;
                        }
                        break branch;
                      }
                      case Opcode.JUMP_GE_INT -> {
                        if (r[a] instanceof PyInt i) {
                          test = i.value >= (short) b;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.JUMP_EQ -> {
                        PyObject x = r[a];
                        PyObject y = r[b];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          test = i.value == j.value;
                        } else if (x == y && x instanceof PyStr) {
                          test = true;
                        } else {
                          break general;
                        }
                        break branch;
                      }
                      case Opcode.JUMP_EQ_INT -> {
                        if (r[a] instanceof PyInt i) {
                          test = i.value == (short) b;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.JUMP_NE -> {
                        PyObject x = r[a];
                        PyObject y = r[b];
                        if (x instanceof PyInt i && y instanceof PyInt j) {
                          test = i.value != j.value;
                        } else if (x == y && x instanceof PyStr) {
                          test = false;
                        } else {
                          break general;
                        }
                        break branch;
                      }
                      case Opcode.JUMP_NE_INT -> {
                        if (r[a] instanceof PyInt i) {
                          test = i.value != (short) b;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.NOT -> {
                        if (r[b] instanceof PyBool flag) {
                          value = PyBool.of(flag != PyBool.TRUE);
                          break result;
                        }
                        break general;
                      }
                      case Opcode.JUMP -> {
                        target = c;
                        break goTo;
                      }
                      case Opcode.JUMP_IF -> {
                        if (r[a] instanceof PyBool flag) {
                          test = flag == PyBool.TRUE;
                          break branch;
                        }
                        if (r[a] instanceof PyInt i) {
                          test = i.value != 0;
                          break branch;
                        }
                        break general;
                      }
                      case Opcode.JUMP_NONE -> {
                        test = r[a] == PyNone.NONE;
                        break branch;
                      }
                      case Opcode.JUMP_BOUND -> {
                        test = r[a] != null;
                        break branch;
                      }
                      case Opcode.GET_ATTR -> {
                        if (r[b] instanceof PyInstance object
                            && body.caches[pc - 1] instanceof AttributeCache known
                            && object.shape == known.shape()
                            && known.place() >= 0
                            && known.type().version() == known.version()) {
                          value = object.values[known.place()];
                          if (value != null) {
                            break result;
                          }
                        }
                        break general;
                      }
                      case Opcode.SET_ATTR -> {
                        if (r[a] instanceof PyInstance object
                            && body.caches[pc - 1] instanceof AttributeCache known
                            && object.shape == known.shape()
                            && known.type().version() == known.version()) {
                          int place = known.place();
                          if (place >= 0) {
                            object.values[place] = r[b];
                            continue;
                          }
                          if (known.grown() != null && ~place < object.values.length) {
                            object.values[~place] = r[b];
                            object.shape = known.grown();
                            continue;
                          }
                        }
                        break general;
                      }
                      case Opcode.GET_ITEM -> {
                        if (r[c] instanceof PyInt i && i.value >= 0) {
                          if (r[b] instanceof PyList list) {
                            if (i.value < list.size) {
                              value = list.items[(int) i.value];
                              break result;
                            }
                          } else if (r[b] instanceof PyTuple tuple
                              && i.value < tuple.items.length) {
                            value = tuple.items[(int) i.value];
                            break result;
                          }
                        }
                        break general;
                      }
                      case Opcode.GET_ITEM_INT -> {
                        long k = c;
                        if (r[b] instanceof PyList list) {
                          long at = k < 0 ? k + list.size : k;
                          if (at >= 0 && at < list.size) {
                            value = list.items[(int) at];
                            break result;
                          }
                        } else if (r[b] instanceof PyTuple tuple
                            && k >= 0
                            && k < tuple.items.length) {
                          value = tuple.items[(int) k];
                          break result;
                        }
                        break general;
                      }
                      case Opcode.SET_ITEM -> {
                        if (r[a] instanceof PyList list
                            && r[b] instanceof PyInt i
                            && i.value >= 0
                            && i.value < list.size) {
                          list.items[(int) i.value] = r[c];
                          continue;
                        }
                        break general;
                      }
                      case Opcode.LIST_APPEND -> {
                        PyList list = (PyList) r[a];
                        if (list.size < list.items.length) {
                          list.items[list.size++] = r[b];
                          continue;
                        }
                        break general;
                      }
                      case Opcode.FOR_ITER -> {
                        PyObject iterator = r[b];
                        if (iterator instanceof PyRangeIterator range) {
                          if (range.left <= 0) {
                            continue;
                          }
                          range.left--;
                          number = range.current;
                          range.current = number + range.step;
                          r[a] = PyInt.of(number);
                        } else if (iterator instanceof PyListIterator items) {
                          PyList list = items.list;
                          if (list == null || items.index >= list.size) {
                            break general;
                          }
                          r[a] = list.items[items.index++];
                        } else if (iterator instanceof PyTupleIterator items) {
                          PyObject[] all = items.tuple.items;
                          if (items.index >= all.length) {
                            break general;
                          }
                          r[a] = all[items.index++];
                        } else {
                          break general;
                        }
                        target = c;
                        break goTo;
                      }
                      case Opcode.CALL -> {
                        if (r[b] instanceof PyFunction callee) {
                          function = callee;
                          first = 0;
                          break call;
                        }
                        break general;
                      }
                      case Opcode.CALL_METHOD -> {
                        if (r[b] instanceof PyInstance object
                            && body.caches[pc - 1] instanceof AttributeCache known
                            && object.shape == known.shape()
                            && known.found() instanceof PyFunction found
                            && known.type().version() == known.version()) {
                          function = found;
                          first = 1;
                          break call;
                        }
                        break general;
                      }
                      case Opcode.RETURN -> {
                        value = r[a];
                        if (f.generator != null) {
                          break general;
                        }
                        PyInstance made = f.constructing;
                        if (made != null) {
                          if (value != PyNone.NONE) {
                            break general;
                          }
                          value = made;
                        }
                        machine.depth--;
                        Frame back = f.back;
                        machine.top = back;
                        if (back instanceof PyFrame caller) {
                          if (f.returnTo >= 0) {
                            caller.r[f.returnTo] = value;
                          }
                          f = caller;
                          body = f.body;
                          r = f.r;
                          code = f.code.instructions;
                          pc = f.pc;
                          continue;
                        }
                        machine.received = value;
                        machine.fuel = fuel;
                        return LEFT;
                      }
                      case Opcode.UNPACK -> {
                        if (r[b] instanceof PyTuple tuple) {
                          int[] targets = f.code.tables.lists()[c];
                          PyObject[] items = tuple.items;
                          if (items.length == targets.length) {
                            for (int i = 0; i < items.length; i++) {
                              r[targets[i]] = items[i];
                            }
                            continue;
                          }
                        }
                        break general;
                      }
                      default -> {
                        break general;
                      }
                    }
                  }
                  // A call of a function whose parameters the arguments fill one by one.
                  CallSite site = body.calls[c];
                  int[] sources = site.arguments();
                  if (function.plainArity == sources.length + first
                      && site.keywords().length == 0
                      && machine.depth < machine.recursionLimit) {
                    PyFrame callee = new PyFrame(function);
                    @Nullable PyObject[] registers = callee.r;
                    if (first != 0) {
                      registers[0] = r[b];
                    }
                    for (int i = 0; i < sources.length; i++) {
                      registers[i + first] = r[sources[i]];
                    }
                    f.pc = pc;
                    callee.returnTo = a;
                    machine.depth++;
                    callee.back = f;
                    machine.top = callee;
                    fuel -= function.entryCost;
                    f = callee;
                    body = f.body;
                    r = registers;
                    code = function.code.instructions;
                    pc = 0;
                    target = 0;
                    break goTo;
                  }
                }
                // What the short cuts do not cover.
                f.pc = pc;
                machine.fuel = fuel;
                return word;
              }
              if (test != ((c & 1) != 0)) {
                continue;
              }
              target = c >> 1 & 0x7FFFFF;
            }
            if (target < pc) {
              fuel -= pc - target;
            }
            pc = target;
            if (fuel < 0) {
              f.pc = pc;
              machine.fuel = fuel;
              return SPENT;
            }
            continue;
          }
          value = PyInt.of(number);
          break result;
        }
        value = new PyFloat(real);
      }
      r[a] = value;
    }
  }
}
