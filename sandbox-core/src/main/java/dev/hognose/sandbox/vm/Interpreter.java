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
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The loop that runs Python frames.
 *
 * <p>One instruction is one word of {@link dev.hognose.sandbox.code.Op}. The loop holds short cuts;
 * what they do not cover is {@link General}. An operation that needs guest code pushes frames and
 * gives null; the loop then goes on with the topmost frame, or leaves if that is not a Python
 * frame. The result of what was called arrives in the register that {@link Machine#target} named.
 *
 * <p>The Java compiler keeps the loop's variables in the processor's registers only if none of them
 * is needed after a call, and an allocation may call the collector. Hence:
 *
 * <ul>
 *   <li>No arm calls a method that may be too rare to be inlined.
 *   <li>What calls or allocates stands behind the switch. The state is written to the machine and
 *       the frame first and read again afterwards. A fence between them costs nothing, and has the
 *       compiler forget what was written.
 *   <li>Each arm takes its operands apart from {@code w}, the word less a number that no other arm
 *       takes: as these are other computations in each, none is made before the switch. A fence at
 *       the head of an arm has its loads stay in it: what two arms load alike, such as the frame's
 *       body or the steps left, would else be loaded before each instruction.
 *   <li>The steps left stay in the machine. Jumps take from them without asking which way they go.
 *       A jump or a loop's next item that has too few left is left to {@link General}, as it is: an
 *       exit of its own would need the state once more.
 * </ul>
 */
final class Interpreter {
  private Interpreter() {}

  /**
   * Executes the instruction before the topmost frame's next one, which the short cuts do not
   * cover, and gives whether the loop must leave for what has become of the stack.
   */
  @SuppressWarnings("NullAway") // the loop leaves a Python frame on top
  private static boolean general(Machine machine) {
    PyFrame f = (PyFrame) machine.top;
    long word = f.instructions[f.pc - 1];
    PyObject value;
    try {
      value = General.execute(machine, f, word);
    } catch (PyError error) {
      if (machine.lead(error.exception(), true)) {
        return true;
      }
      value = null;
    }
    if (value == null) {
      // Frames were pushed or popped, or the machine stops.
      return machine.stops || !(machine.top instanceof PyFrame);
    }
    if (value == General.JUMP) {
      go(machine, f, (int) (word >>> 41));
    } else if (value == General.LOOP) {
      go(machine, f, (int) (word >>> 40));
    } else if (value != General.DONE) {
      f.r[(char) (word >>> 8)] = value;
    }
    return false;
  }

  private static void go(Machine machine, PyFrame f, int target) {
    if (target < f.pc) {
      machine.fuel -= f.pc - target;
    }
    f.pc = target;
  }

  /**
   * Runs the topmost frame, and those it calls, until a builtin's frame is on top or all is over.
   */
  @SuppressWarnings({"NullAway", "StatementSwitchToExpressionSwitch"}) // READ operands are bound
  static void run(Machine machine) {
    PyFrame f = (PyFrame) machine.top;
    @Nullable PyObject[] r = f.r;
    long[] code = f.instructions;
    int pc = f.pc;
    while (true) {
      long word = code[pc++];
      PyObject value;
      PyObject contents;
      long number;
      double real;
      boolean test;
      int target;
      state:
      {
        general:
        {
          result:
          {
            fresh:
            {
              floating:
              {
                integer:
                {
                  cell:
                  {
                    goTo:
                    {
                      branch:
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
                              long w = word - Opcode.MOVE;
                              r[(char) (w >>> 8)] = r[(char) (w >>> 24)];
                              continue;
                            }
                            case Opcode.LOAD_CONST -> {
                              VarHandle.acquireFence();
                              long w = word - Opcode.LOAD_CONST;
                              r[(char) (w >>> 8)] = f.body.constants[(int) (w >> 40)];
                              continue;
                            }
                            case Opcode.CHECK_LOCAL -> {
                              long w = word - Opcode.CHECK_LOCAL;
                              if (r[(char) (w >>> 8)] == null) {
                                break general;
                              }
                              continue;
                            }
                            case Opcode.CLEAR -> {
                              long w = word - Opcode.CLEAR;
                              r[(char) (w >>> 8)] = null;
                              continue;
                            }
                            case Opcode.MAKE_CELL -> {
                              long w = word - Opcode.MAKE_CELL;
                              contents = r[(char) (w >>> 8)];
                              break cell;
                            }
                            case Opcode.LOAD_CELL -> {
                              long w = word - Opcode.LOAD_CELL;
                              value = ((PyCell) r[(char) (w >>> 24)]).contents;
                              if (value == null) {
                                break general;
                              }
                              break result;
                            }
                            case Opcode.STORE_CELL -> {
                              long w = word - Opcode.STORE_CELL;
                              ((PyCell) r[(char) (w >>> 8)]).contents = r[(char) (w >>> 24)];
                              continue;
                            }
                            case Opcode.LOAD_FREE -> {
                              long w = word - Opcode.LOAD_FREE;
                              value = f.closure[(char) (w >>> 24)].contents;
                              if (value == null) {
                                break general;
                              }
                              break result;
                            }
                            case Opcode.STORE_FREE -> {
                              VarHandle.acquireFence();
                              long w = word - Opcode.STORE_FREE;
                              f.closure[(char) (w >>> 8)].contents = r[(char) (w >>> 24)];
                              continue;
                            }
                            case Opcode.LOAD_GLOBAL -> {
                              VarHandle.acquireFence();
                              if (f.body.caches[pc - 1] instanceof GlobalCache known
                                  && known.globals() == f.globals
                                  && known.globalsLayout() == f.globals.layout()
                                  && known.holderLayout() == known.holder().layout()) {
                                value = known.holder().valueAt(known.position());
                                break result;
                              }
                              break general;
                            }
                            case Opcode.ADD, Opcode.IADD -> {
                              long w = word - Opcode.ADD;
                              PyObject x = r[(char) (w >>> 24)];
                              PyObject y = r[(int) (w >> 40)];
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
                              long w = word - Opcode.SUB;
                              PyObject x = r[(char) (w >>> 24)];
                              PyObject y = r[(int) (w >> 40)];
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
                              long w = word - Opcode.MUL;
                              PyObject x = r[(char) (w >>> 24)];
                              PyObject y = r[(int) (w >> 40)];
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
                              long w = word - Opcode.ADD_INT;
                              long k = w >> 40;
                              if (r[(char) (w >>> 24)] instanceof PyInt i) {
                                number = i.value + k;
                                if (((i.value ^ number) & (k ^ number)) >= 0) {
                                  break integer;
                                }
                              }
                              break general;
                            }
                            case Opcode.SUB_INT, Opcode.ISUB_INT -> {
                              long w = word - Opcode.SUB_INT;
                              long k = w >> 40;
                              if (r[(char) (w >>> 24)] instanceof PyInt i) {
                                number = i.value - k;
                                if (((i.value ^ k) & (i.value ^ number)) >= 0) {
                                  break integer;
                                }
                              }
                              break general;
                            }
                            case Opcode.MUL_INT -> {
                              long w = word - Opcode.MUL_INT;
                              long k = w >> 40;
                              if (r[(char) (w >>> 24)] instanceof PyInt i) {
                                number = i.value * k;
                                if (Math.multiplyHigh(i.value, k) == number >> 63) {
                                  break integer;
                                }
                              } else if (r[(char) (w >>> 24)] instanceof PyFloat i) {
                                real = i.value * k;
                                break floating;
                              }
                              break general;
                            }
                            case Opcode.FLOOR_DIV_INT -> {
                              long w = word - Opcode.FLOOR_DIV_INT;
                              long k = w >> 40;
                              if (r[(char) (w >>> 24)] instanceof PyInt i && k > 0) {
                                number = i.value / k;
                                if (number * k > i.value) {
                                  number--;
                                }
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.MOD_INT -> {
                              long w = word - Opcode.MOD_INT;
                              long k = w >> 40;
                              if (r[(char) (w >>> 24)] instanceof PyInt i && k > 0) {
                                number = i.value % k;
                                if (number < 0) {
                                  number += k;
                                }
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.FLOOR_DIV -> {
                              long w = word - Opcode.FLOOR_DIV;
                              if (r[(char) (w >>> 24)] instanceof PyInt i
                                  && r[(int) (w >> 40)] instanceof PyInt j
                                  && j.value > 0) {
                                long k = j.value;
                                number = i.value / k;
                                if (number * k > i.value) {
                                  number--;
                                }
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.MOD -> {
                              long w = word - Opcode.MOD;
                              if (r[(char) (w >>> 24)] instanceof PyInt i
                                  && r[(int) (w >> 40)] instanceof PyInt j
                                  && j.value > 0) {
                                number = i.value % j.value;
                                if (number < 0) {
                                  number += j.value;
                                }
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.TRUE_DIV -> {
                              long w = word - Opcode.TRUE_DIV;
                              if (r[(char) (w >>> 24)] instanceof PyFloat i
                                  && r[(int) (w >> 40)] instanceof PyFloat j
                                  && j.value != 0) {
                                real = i.value / j.value;
                                break floating;
                              }
                              break general;
                            }
                            case Opcode.AND, Opcode.IAND -> {
                              long w = word - Opcode.AND;
                              if (r[(char) (w >>> 24)] instanceof PyInt i
                                  && r[(int) (w >> 40)] instanceof PyInt j) {
                                number = i.value & j.value;
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.OR, Opcode.IOR -> {
                              long w = word - Opcode.OR;
                              if (r[(char) (w >>> 24)] instanceof PyInt i
                                  && r[(int) (w >> 40)] instanceof PyInt j) {
                                number = i.value | j.value;
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.XOR, Opcode.IXOR -> {
                              long w = word - Opcode.XOR;
                              if (r[(char) (w >>> 24)] instanceof PyInt i
                                  && r[(int) (w >> 40)] instanceof PyInt j) {
                                number = i.value ^ j.value;
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.RSHIFT, Opcode.IRSHIFT -> {
                              long w = word - Opcode.RSHIFT;
                              if (r[(char) (w >>> 24)] instanceof PyInt i
                                  && r[(int) (w >> 40)] instanceof PyInt j
                                  && j.value >= 0) {
                                number = i.value >> (j.value > 63 ? 63 : j.value);
                                break integer;
                              }
                              break general;
                            }
                            case Opcode.NEG -> {
                              long w = word - Opcode.NEG;
                              if (r[(char) (w >>> 24)] instanceof PyFloat i) {
                                real = -i.value;
                                break floating;
                              }
                              break general;
                            }
                            case Opcode.JUMP_LT -> {
                              long w = word - Opcode.JUMP_LT;
                              PyObject x = r[(char) (w >>> 8)];
                              PyObject y = r[(char) (w >>> 24)];
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
                              long w = word - Opcode.JUMP_LT_INT;
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value < (short) (w >>> 24);
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.JUMP_LE -> {
                              long w = word - Opcode.JUMP_LE;
                              PyObject x = r[(char) (w >>> 8)];
                              PyObject y = r[(char) (w >>> 24)];
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
                              long w = word - Opcode.JUMP_LE_INT;
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value <= (short) (w >>> 24);
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.JUMP_GT -> {
                              long w = word - Opcode.JUMP_GT;
                              PyObject x = r[(char) (w >>> 8)];
                              PyObject y = r[(char) (w >>> 24)];
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
                              long w = word - Opcode.JUMP_GT_INT;
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value > (short) (w >>> 24);
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.JUMP_GE -> {
                              long w = word - Opcode.JUMP_GE;
                              PyObject x = r[(char) (w >>> 8)];
                              PyObject y = r[(char) (w >>> 24)];
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
                              long w = word - Opcode.JUMP_GE_INT;
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value >= (short) (w >>> 24);
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.JUMP_EQ -> {
                              long w = word - Opcode.JUMP_EQ;
                              PyObject x = r[(char) (w >>> 8)];
                              PyObject y = r[(char) (w >>> 24)];
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
                              long w = word - Opcode.JUMP_EQ_INT;
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value == (short) (w >>> 24);
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.JUMP_NE -> {
                              long w = word - Opcode.JUMP_NE;
                              PyObject x = r[(char) (w >>> 8)];
                              PyObject y = r[(char) (w >>> 24)];
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
                              long w = word - Opcode.JUMP_NE_INT;
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value != (short) (w >>> 24);
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.NOT -> {
                              long w = word - Opcode.NOT;
                              if (r[(char) (w >>> 24)] instanceof PyBool flag) {
                                value = flag == PyBool.TRUE ? PyBool.FALSE : PyBool.TRUE;
                                break result;
                              }
                              break general;
                            }
                            case Opcode.JUMP -> {
                              long w = word - Opcode.JUMP;
                              target = (int) (w >> 40);
                              break goTo;
                            }
                            case Opcode.JUMP_IF -> {
                              long w = word - Opcode.JUMP_IF;
                              if (r[(char) (w >>> 8)] instanceof PyBool flag) {
                                test = flag == PyBool.TRUE;
                                break branch;
                              }
                              if (r[(char) (w >>> 8)] instanceof PyInt i) {
                                test = i.value != 0;
                                break branch;
                              }
                              break general;
                            }
                            case Opcode.JUMP_NONE -> {
                              long w = word - Opcode.JUMP_NONE;
                              test = r[(char) (w >>> 8)] == PyNone.NONE;
                              break branch;
                            }
                            case Opcode.JUMP_BOUND -> {
                              long w = word - Opcode.JUMP_BOUND;
                              test = r[(char) (w >>> 8)] != null;
                              break branch;
                            }
                            case Opcode.GET_ATTR -> {
                              VarHandle.acquireFence();
                              long w = word - Opcode.GET_ATTR;
                              if (r[(char) (w >>> 24)] instanceof PyInstance object
                                  && f.body.caches[pc - 1] instanceof AttributeCache known
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
                              VarHandle.acquireFence();
                              long w = word - Opcode.SET_ATTR;
                              if (r[(char) (w >>> 8)] instanceof PyInstance object
                                  && f.body.caches[pc - 1] instanceof AttributeCache known
                                  && object.shape == known.shape()
                                  && known.type().version() == known.version()) {
                                int place = known.place();
                                if (place >= 0) {
                                  object.values[place] = r[(char) (w >>> 24)];
                                  continue;
                                }
                                if (known.grown() != null && ~place < object.values.length) {
                                  object.values[~place] = r[(char) (w >>> 24)];
                                  object.shape = known.grown();
                                  continue;
                                }
                              }
                              break general;
                            }
                            case Opcode.GET_ITEM -> {
                              long w = word - Opcode.GET_ITEM;
                              if (r[(int) (w >> 40)] instanceof PyInt i && i.value >= 0) {
                                if (r[(char) (w >>> 24)] instanceof PyList list) {
                                  if (i.value < list.size) {
                                    value = list.items[(int) i.value];
                                    break result;
                                  }
                                } else if (r[(char) (w >>> 24)] instanceof PyTuple tuple
                                    && i.value < tuple.items.length) {
                                  value = tuple.items[(int) i.value];
                                  break result;
                                }
                              }
                              break general;
                            }
                            case Opcode.GET_ITEM_INT -> {
                              long w = word - Opcode.GET_ITEM_INT;
                              long k = w >> 40;
                              if (r[(char) (w >>> 24)] instanceof PyList list) {
                                long at = k < 0 ? k + list.size : k;
                                if (at >= 0 && at < list.size) {
                                  value = list.items[(int) at];
                                  break result;
                                }
                              } else if (r[(char) (w >>> 24)] instanceof PyTuple tuple
                                  && k >= 0
                                  && k < tuple.items.length) {
                                value = tuple.items[(int) k];
                                break result;
                              }
                              break general;
                            }
                            case Opcode.SET_ITEM -> {
                              long w = word - Opcode.SET_ITEM;
                              if (r[(char) (w >>> 8)] instanceof PyList list
                                  && r[(char) (w >>> 24)] instanceof PyInt i
                                  && i.value >= 0
                                  && i.value < list.size) {
                                list.items[(int) i.value] = r[(int) (w >> 40)];
                                continue;
                              }
                              break general;
                            }
                            case Opcode.LIST_APPEND -> {
                              long w = word - Opcode.LIST_APPEND;
                              PyList list = (PyList) r[(char) (w >>> 8)];
                              if (list.size < list.items.length) {
                                list.items[list.size++] = r[(char) (w >>> 24)];
                                continue;
                              }
                              break general;
                            }
                            case Opcode.FOR_ITER -> {
                              long w = word - Opcode.FOR_ITER;
                              PyObject iterator = r[(char) (w >>> 24)];
                              int next = (int) (w >> 40);
                              int ahead = next - pc;
                              VarHandle.acquireFence();
                              int fuel = machine.fuel + (ahead & ahead >> 31);
                              if (fuel < 0) {
                                break general;
                              }
                              if (iterator instanceof PyRangeIterator range) {
                                if (range.left <= 0) {
                                  continue;
                                }
                                machine.fuel = fuel;
                                range.left--;
                                number = range.current;
                                range.current = number + range.step;
                                pc = next;
                                break integer;
                              } else if (iterator instanceof PyListIterator items) {
                                PyList list = items.list;
                                if (list == null || items.index >= list.size) {
                                  break general;
                                }
                                value = list.items[items.index++];
                              } else if (iterator instanceof PyTupleIterator items) {
                                PyObject[] all = items.tuple.items;
                                if (items.index >= all.length) {
                                  break general;
                                }
                                value = all[items.index++];
                              } else {
                                break general;
                              }
                              machine.fuel = fuel;
                              pc = next;
                              break result;
                            }
                            case Opcode.CALL -> {
                              long w = word - Opcode.CALL;
                              if (r[(char) (w >>> 24)] instanceof PyFunction callee) {
                                function = callee;
                                first = 0;
                                break call;
                              }
                              break general;
                            }
                            case Opcode.CALL_METHOD -> {
                              VarHandle.acquireFence();
                              long w = word - Opcode.CALL_METHOD;
                              if (r[(char) (w >>> 24)] instanceof PyInstance object
                                  && f.body.caches[pc - 1] instanceof AttributeCache known
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
                              VarHandle.acquireFence();
                              long w = word - Opcode.RETURN;
                              value = r[(char) (w >>> 8)];
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
                                r = f.r;
                                code = f.instructions;
                                pc = f.pc;
                                continue;
                              }
                              machine.received = value;
                              return;
                            }
                            case Opcode.UNPACK -> {
                              long w = word - Opcode.UNPACK;
                              if (r[(char) (w >>> 24)] instanceof PyTuple tuple) {
                                int[] targets = f.code.tables.lists()[(int) (w >> 40)];
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
                            // No opcode: as every byte has a case, none is compared first.
                            case 0xFF -> {
                              break general;
                            }
                            default -> {
                              break general;
                            }
                          }
                        }
                        // A call of a function whose parameters the arguments fill one by one.
                        VarHandle.acquireFence();
                        CallSite site = f.body.calls[(int) (word >> 40)];
                        int[] sources = site.arguments();
                        if (function.plainArity == sources.length + first
                            && site.keywords().length == 0
                            && machine.depth < machine.recursionLimit) {
                          // Behind the allocation only the machine, the callee and the receiver
                          // are known.
                          PyObject self = first == 0 ? null : r[(char) (word >>> 24)];
                          machine.target = (char) (word - Opcode.STORE_GLOBAL >>> 8);
                          machine.fuel -= function.entryCost;
                          f.pc = pc;
                          PyFrame callee = new PyFrame(function);
                          VarHandle.acquireFence();
                          PyFrame caller = (PyFrame) machine.top;
                          @Nullable PyObject[] registers = callee.r;
                          @Nullable PyObject[] from = caller.r;
                          if (first != 0) {
                            registers[0] = self;
                          }
                          for (int i = 0; i < sources.length; i++) {
                            registers[i + first] = from[sources[i]];
                          }
                          callee.returnTo = machine.target;
                          machine.depth++;
                          callee.back = caller;
                          machine.top = callee;
                          f = callee;
                          r = registers;
                          code = f.instructions;
                          pc = 0;
                          if (machine.fuel < 0) {
                            break state;
                          }
                          continue;
                        }
                        break general;
                      }
                      if (test != ((word & 1L << 40) != 0)) {
                        continue;
                      }
                      target = (int) (word >>> 41);
                    }
                    VarHandle.acquireFence();
                    int ahead = target - pc;
                    int fuel = machine.fuel + (ahead & ahead >> 31);
                    if (fuel < 0) {
                      break general;
                    }
                    machine.fuel = fuel;
                    pc = target;
                    continue;
                  }
                  machine.target = (char) (word - Opcode.DELETE_LOCAL >>> 8);
                  f.pc = pc;
                  value = new PyCell(contents);
                  break fresh;
                }
                if (number >= PyInt.SHARED_FROM && number < PyInt.SHARED_TO) {
                  value = PyInt.of(number);
                  break result;
                }
                machine.target = (char) (word - Opcode.DELETE_CELL >>> 8);
                f.pc = pc;
                value = PyInt.of(number);
                break fresh;
              }
              machine.target = (char) (word - Opcode.DELETE_FREE >>> 8);
              f.pc = pc;
              value = new PyFloat(real);
            }
            // Nothing but the machine and the value is known any more. No steps were counted.
            VarHandle.acquireFence();
            f = (PyFrame) machine.top;
            r = f.r;
            code = f.instructions;
            pc = f.pc;
            r[machine.target] = value;
            continue;
          }
          r[(char) (word >>> 8)] = value;
          continue;
        }
        // What the short cuts do not cover.
        f.pc = pc;
        VarHandle.acquireFence();
        if (general(machine)) {
          return;
        }
      }
      // The steps are looked at in one place: a branch that leaves, and is taken for the first time
      // long after the compilation, would have all of this compiled anew.
      if (machine.fuel < 0 && machine.leaves()) {
        return;
      }
      f = (PyFrame) machine.top;
      r = f.r;
      code = f.instructions;
      pc = f.pc;
    }
  }
}
