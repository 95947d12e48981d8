// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyCell;
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
import org.jspecify.annotations.Nullable;

/**
 * The loop that runs Python frames.
 *
 * <p>One instruction is one word of {@link dev.hognose.sandbox.code.Op}; what takes more than a few
 * lines stands in the classes it calls. An operation that needs guest code pushes frames and gives
 * null; the loop then goes on with the topmost frame, or leaves if that is not a Python frame. The
 * result of what was called arrives in the register that {@link Machine#target} named.
 */
final class Interpreter {
  private Interpreter() {}

  /**
   * Runs the topmost frame, and those it calls, until a builtin's frame is on top or all is over.
   */
  @SuppressWarnings({"NullAway", "StatementSwitchToExpressionSwitch"}) // READ operands are bound
  static void run(Machine machine) {
    Operators operators = machine.operators;
    PyFrame f = (PyFrame) machine.top;
    @Nullable PyObject[] r = f.r;
    long[] code = f.code.instructions;
    int pc = f.pc;
    int fuel = machine.fuel;
    try {
      while (true) {
        long word = code[pc++];
        int a = (int) (word >>> 8) & 0xFFFF;
        int b = (int) (word >>> 24) & 0xFFFF;
        PyObject value;
        int test;
        int target;
        result:
        {
          goTo:
          {
            jump:
            {
              branch:
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
                    r[a] = f.body.constants[(int) (word >>> 40)];
                    continue;
                  }
                  case Opcode.CHECK_LOCAL -> {
                    if (r[a] == null) {
                      throw Unbound.local(f.code, a);
                    }
                    continue;
                  }
                  case Opcode.DELETE_LOCAL -> {
                    if (r[a] == null) {
                      throw Unbound.local(f.code, a);
                    }
                    r[a] = null;
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
                    PyObject contents = ((PyCell) r[b]).contents;
                    if (contents == null) {
                      throw Unbound.local(f.code, b);
                    }
                    r[a] = contents;
                    continue;
                  }
                  case Opcode.STORE_CELL -> {
                    ((PyCell) r[a]).contents = r[b];
                    continue;
                  }
                  case Opcode.LOAD_FREE -> {
                    PyObject contents = f.closure[b].contents;
                    if (contents == null) {
                      throw Unbound.free(f.code, b);
                    }
                    r[a] = contents;
                    continue;
                  }
                  case Opcode.STORE_FREE -> {
                    f.closure[a].contents = r[b];
                    continue;
                  }
                  case Opcode.DELETE_CELL, Opcode.DELETE_FREE -> {
                    Unbound.clearCell(f, word);
                    continue;
                  }
                  case Opcode.LOAD_GLOBAL -> {
                    if (f.body.caches[pc - 1] instanceof GlobalCache known
                        && known.holds(f.globals)) {
                      r[a] = known.holder().valueAt(known.position());
                      continue;
                    }
                    value = Variables.loadGlobal(machine, f, word, pc);
                    break result;
                  }
                  case Opcode.STORE_GLOBAL -> {
                    Variables.storeGlobal(f, r[b], word, pc);
                    continue;
                  }
                  case Opcode.DELETE_GLOBAL -> {
                    Variables.deleteGlobal(f, word);
                    continue;
                  }
                  case Opcode.LOAD_NAME, Opcode.LOAD_NAME_OR_FREE -> {
                    value = Variables.loadName(machine, f, word);
                    break result;
                  }
                  case Opcode.STORE_NAME -> {
                    value = Variables.storeName(machine, f, word, r[b]);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.DELETE_NAME -> {
                    value = Variables.deleteName(machine, f, word);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.ADD, Opcode.IADD -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      long n = i.value + j.value;
                      if (((i.value ^ n) & (j.value ^ n)) >= 0) {
                        value = PyInt.of(n);
                        break result;
                      }
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      value = new PyFloat(i.value + j.value);
                      break result;
                    }
                    value = operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.SUB, Opcode.ISUB -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      long n = i.value - j.value;
                      if (((i.value ^ j.value) & (i.value ^ n)) >= 0) {
                        value = PyInt.of(n);
                        break result;
                      }
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      value = new PyFloat(i.value - j.value);
                      break result;
                    }
                    value = operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.MUL, Opcode.IMUL -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      long n = i.value * j.value;
                      if (Math.multiplyHigh(i.value, j.value) == n >> 63) {
                        value = PyInt.of(n);
                        break result;
                      }
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      value = new PyFloat(i.value * j.value);
                      break result;
                    }
                    value = operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.ADD_INT, Opcode.IADD_INT -> {
                    long k = word >> 40;
                    if (r[b] instanceof PyInt i) {
                      long n = i.value + k;
                      if (((i.value ^ n) & (k ^ n)) >= 0) {
                        value = PyInt.of(n);
                        break result;
                      }
                    }
                    value = operators.binary(word, r[b], PyInt.of(k));
                    break result;
                  }
                  case Opcode.SUB_INT, Opcode.ISUB_INT -> {
                    long k = word >> 40;
                    if (r[b] instanceof PyInt i) {
                      long n = i.value - k;
                      if (((i.value ^ k) & (i.value ^ n)) >= 0) {
                        value = PyInt.of(n);
                        break result;
                      }
                    }
                    value = operators.binary(word, r[b], PyInt.of(k));
                    break result;
                  }
                  case Opcode.MUL_INT -> {
                    long k = word >> 40;
                    if (r[b] instanceof PyInt i) {
                      long n = i.value * k;
                      if (Math.multiplyHigh(i.value, k) == n >> 63) {
                        value = PyInt.of(n);
                        break result;
                      }
                    }
                    value = operators.binary(word, r[b], PyInt.of(k));
                    break result;
                  }
                  case Opcode.FLOOR_DIV_INT -> {
                    long k = word >> 40;
                    value =
                        r[b] instanceof PyInt i && k > 0
                            ? PyInt.of(Math.floorDiv(i.value, k))
                            : operators.binary(word, r[b], PyInt.of(k));
                    break result;
                  }
                  case Opcode.MOD_INT -> {
                    long k = word >> 40;
                    value =
                        r[b] instanceof PyInt i && k > 0
                            ? PyInt.of(Math.floorMod(i.value, k))
                            : operators.binary(word, r[b], PyInt.of(k));
                    break result;
                  }
                  case Opcode.FLOOR_DIV -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    value =
                        x instanceof PyInt i && y instanceof PyInt j && j.value > 0
                            ? PyInt.of(Math.floorDiv(i.value, j.value))
                            : operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.MOD -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    value =
                        x instanceof PyInt i && y instanceof PyInt j && j.value > 0
                            ? PyInt.of(Math.floorMod(i.value, j.value))
                            : operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.TRUE_DIV -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    value =
                        x instanceof PyFloat i && y instanceof PyFloat j && j.value != 0
                            ? new PyFloat(i.value / j.value)
                            : operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.AND -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    value =
                        x instanceof PyInt i && y instanceof PyInt j
                            ? PyInt.of(i.value & j.value)
                            : operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.XOR -> {
                    PyObject x = r[b];
                    PyObject y = r[(int) (word >>> 40)];
                    value =
                        x instanceof PyInt i && y instanceof PyInt j
                            ? PyInt.of(i.value ^ j.value)
                            : operators.binary(word, x, y);
                    break result;
                  }
                  case Opcode.POW,
                      Opcode.MATMUL,
                      Opcode.LSHIFT,
                      Opcode.RSHIFT,
                      Opcode.OR,
                      Opcode.ITRUE_DIV,
                      Opcode.IFLOOR_DIV,
                      Opcode.IMOD,
                      Opcode.IPOW,
                      Opcode.IMATMUL,
                      Opcode.ILSHIFT,
                      Opcode.IRSHIFT,
                      Opcode.IAND,
                      Opcode.IOR,
                      Opcode.IXOR -> {
                    value = operators.binary(word, r[b], r[(int) (word >>> 40)]);
                    break result;
                  }
                  case Opcode.NEG, Opcode.POS, Opcode.INVERT -> {
                    value = operators.unary(word, r[b]);
                    break result;
                  }
                  case Opcode.JUMP_LT -> {
                    PyObject x = r[a];
                    PyObject y = r[b];
                    boolean holds;
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      holds = i.value < j.value;
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      holds = i.value < j.value;
                    } else {
                      f.pc = pc;
                      test = operators.compareBranch(Opcode.LT, word, x, y);
                      break branch;
                    }
                    if (holds == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_LT_INT -> {
                    if (r[a] instanceof PyInt i) {
                      if (i.value < (short) b == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.LT, word, r[a], PyInt.of((short) b));
                    break branch;
                  }
                  case Opcode.JUMP_LE -> {
                    PyObject x = r[a];
                    PyObject y = r[b];
                    boolean holds;
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      holds = i.value <= j.value;
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      holds = i.value <= j.value;
                    } else {
                      f.pc = pc;
                      test = operators.compareBranch(Opcode.LE, word, x, y);
                      break branch;
                    }
                    if (holds == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_LE_INT -> {
                    if (r[a] instanceof PyInt i) {
                      if (i.value <= (short) b == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.LE, word, r[a], PyInt.of((short) b));
                    break branch;
                  }
                  case Opcode.JUMP_GT -> {
                    PyObject x = r[a];
                    PyObject y = r[b];
                    boolean holds;
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      holds = i.value > j.value;
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      holds = i.value > j.value;
                    } else {
                      f.pc = pc;
                      test = operators.compareBranch(Opcode.GT, word, x, y);
                      break branch;
                    }
                    if (holds == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_GT_INT -> {
                    if (r[a] instanceof PyInt i) {
                      if (i.value > (short) b == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.GT, word, r[a], PyInt.of((short) b));
                    break branch;
                  }
                  case Opcode.JUMP_GE -> {
                    PyObject x = r[a];
                    PyObject y = r[b];
                    boolean holds;
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      holds = i.value >= j.value;
                    } else if (x instanceof PyFloat i && y instanceof PyFloat j) {
                      holds = i.value >= j.value;
                    } else {
                      f.pc = pc;
                      test = operators.compareBranch(Opcode.GE, word, x, y);
                      break branch;
                    }
                    if (holds == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_GE_INT -> {
                    if (r[a] instanceof PyInt i) {
                      if (i.value >= (short) b == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.GE, word, r[a], PyInt.of((short) b));
                    break branch;
                  }
                  case Opcode.JUMP_EQ -> {
                    PyObject x = r[a];
                    PyObject y = r[b];
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      if (i.value == j.value == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    if (x instanceof PyStr i && y instanceof PyStr j) {
                      if (i.value.equals(j.value) == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.EQ, word, x, y);
                    break branch;
                  }
                  case Opcode.JUMP_EQ_INT -> {
                    if (r[a] instanceof PyInt i) {
                      if (i.value == (short) b == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.EQ, word, r[a], PyInt.of((short) b));
                    break branch;
                  }
                  case Opcode.JUMP_NE -> {
                    PyObject x = r[a];
                    PyObject y = r[b];
                    if (x instanceof PyInt i && y instanceof PyInt j) {
                      if (i.value != j.value == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    if (x instanceof PyStr i && y instanceof PyStr j) {
                      if (!i.value.equals(j.value) == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.NE, word, x, y);
                    break branch;
                  }
                  case Opcode.JUMP_NE_INT -> {
                    if (r[a] instanceof PyInt i) {
                      if (i.value != (short) b == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.compareBranch(Opcode.NE, word, r[a], PyInt.of((short) b));
                    break branch;
                  }
                  case Opcode.NOT -> {
                    test = r[b] instanceof PyBool flag ? flag == PyBool.TRUE ? 1 : 0 : -1;
                    value = test >= 0 ? PyBool.of(test == 0) : operators.not(word, r[b]);
                    break result;
                  }
                  case Opcode.LT, Opcode.LE, Opcode.GT, Opcode.GE, Opcode.EQ, Opcode.NE -> {
                    value = operators.compare(word, r[b], r[(int) (word >>> 40)]);
                    break result;
                  }
                  case Opcode.IS -> {
                    r[a] = PyBool.of(Identity.same(r[b], r[(int) (word >>> 40)]));
                    continue;
                  }
                  case Opcode.IS_NOT -> {
                    r[a] = PyBool.of(!Identity.same(r[b], r[(int) (word >>> 40)]));
                    continue;
                  }
                  case Opcode.IN, Opcode.NOT_IN -> {
                    value = operators.contains(word, r[b], r[(int) (word >>> 40)]);
                    break result;
                  }
                  case Opcode.JUMP -> {
                    target = (int) (word >>> 40);
                    break goTo;
                  }
                  case Opcode.JUMP_IF -> {
                    if (r[a] instanceof PyBool flag) {
                      if ((flag == PyBool.TRUE) == ((word >>> 40 & 1) != 0)) {
                        break jump;
                      }
                      continue;
                    }
                    f.pc = pc;
                    test = operators.truthBranch(word, r[a]);
                    break branch;
                  }
                  case Opcode.JUMP_IS -> {
                    if (Identity.same(r[a], r[b]) == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_NONE -> {
                    if ((r[a] == PyNone.NONE) == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_IN -> {
                    f.pc = pc;
                    test = operators.containsBranch(word, r[a], r[b]);
                    break branch;
                  }
                  case Opcode.JUMP_BOUND -> {
                    if ((r[a] != null) == ((word >>> 40 & 1) != 0)) {
                      break jump;
                    }
                    continue;
                  }
                  case Opcode.JUMP_EXC_MATCH -> {
                    f.pc = pc;
                    test = Unwinding.matches(machine, word, r[a], r[b]);
                    break branch;
                  }
                  case Opcode.GET_ATTR -> {
                    if (r[b] instanceof PyInstance object
                        && f.body.caches[pc - 1] instanceof AttributeCache known
                        && object.shape == known.shape()
                        && known.place() >= 0
                        && known.type().version() == known.version()) {
                      r[a] = object.values[known.place()];
                      continue;
                    }
                    value = Attributes.load(machine, f, word, pc, r[b]);
                    break result;
                  }
                  case Opcode.SET_ATTR -> {
                    if (r[a] instanceof PyInstance object
                        && f.body.caches[pc - 1] instanceof AttributeCache known
                        && object.shape == known.shape()
                        && known.place() >= 0
                        && known.type().version() == known.version()) {
                      object.values[known.place()] = r[b];
                      continue;
                    }
                    value = Attributes.store(machine, f, word, pc, r[a], r[b]);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.DELETE_ATTR -> {
                    value = Attributes.delete(machine, f, word, r[a]);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.GET_ITEM -> {
                    PyObject key = r[(int) (word >>> 40)];
                    if (r[b] instanceof PyList list
                        && key instanceof PyInt i
                        && i.value >= 0
                        && i.value < list.size) {
                      r[a] = list.items[(int) i.value];
                      continue;
                    }
                    value = operators.getItem(word, r[b], key);
                    break result;
                  }
                  case Opcode.GET_ITEM_INT -> {
                    long k = word >> 40;
                    if (r[b] instanceof PyList list) {
                      long at = k < 0 ? k + list.size : k;
                      if (at >= 0 && at < list.size) {
                        r[a] = list.items[(int) at];
                        continue;
                      }
                    } else if (r[b] instanceof PyTuple tuple && k >= 0 && k < tuple.items.length) {
                      r[a] = tuple.items[(int) k];
                      continue;
                    }
                    value = operators.getItem(word, r[b], PyInt.of(k));
                    break result;
                  }
                  case Opcode.SET_ITEM -> {
                    PyObject item = r[(int) (word >>> 40)];
                    if (r[a] instanceof PyList list
                        && r[b] instanceof PyInt i
                        && i.value >= 0
                        && i.value < list.size) {
                      list.items[(int) i.value] = item;
                      continue;
                    }
                    value = operators.setItem(r[a], r[b], item);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.DELETE_ITEM -> {
                    value = operators.deleteItem(r[a], r[b]);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.BUILD_SLICE,
                      Opcode.BUILD_LIST,
                      Opcode.BUILD_TUPLE,
                      Opcode.BUILD_SET,
                      Opcode.BUILD_DICT,
                      Opcode.BUILD_STRING -> {
                    value = Building.build(machine, f, word);
                    break result;
                  }
                  case Opcode.LIST_APPEND -> {
                    PyList list = (PyList) r[a];
                    if (list.size == list.items.length) {
                      machine.meter().allocate(32 + 2L * list.size);
                    }
                    list.append(r[b]);
                    continue;
                  }
                  case Opcode.SET_ADD,
                      Opcode.DICT_PUT,
                      Opcode.LIST_EXTEND,
                      Opcode.SET_UPDATE,
                      Opcode.DICT_UPDATE,
                      Opcode.DICT_MERGE -> {
                    value = Building.extend(machine, f, word);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.FORMAT -> {
                    value = Building.format(machine, f, word);
                    break result;
                  }
                  case Opcode.UNPACK, Opcode.UNPACK_STAR -> {
                    value = Unpacking.unpack(machine, f, word);
                    if (value != null) {
                      continue;
                    }
                    break result;
                  }
                  case Opcode.GET_ITER -> {
                    machine.target = a;
                    value = Iterating.iter(machine, r[b]);
                    break result;
                  }
                  case Opcode.FOR_ITER -> {
                    PyObject iterator = r[b];
                    if (iterator instanceof PyRangeIterator range) {
                      if (range.left <= 0) {
                        continue;
                      }
                      range.left--;
                      long n = range.current;
                      range.current = n + range.step;
                      r[a] = PyInt.of(n);
                    } else if (iterator instanceof PyListIterator items) {
                      PyObject item = items.next();
                      if (item == null) {
                        continue;
                      }
                      r[a] = item;
                    } else {
                      machine.target = a;
                      f.pc = pc;
                      value = Iterating.forIter(machine, f, word, iterator);
                      if (value == Machine.EXHAUSTED) {
                        continue;
                      }
                      if (value == null) {
                        break result;
                      }
                      r[a] = value;
                    }
                    target = (int) (word >>> 40);
                    break goTo;
                  }
                  case Opcode.CALL -> {
                    CallSite site = f.code.tables.calls()[(int) (word >>> 40)];
                    int[] sources = site.arguments();
                    if (r[b] instanceof PyFunction function
                        && function.plainArity == sources.length
                        && site.keywords().length == 0) {
                      PyFrame callee = new PyFrame(function);
                      @Nullable PyObject[] registers = callee.r;
                      for (int i = 0; i < sources.length; i++) {
                        registers[i] = r[sources[i]];
                      }
                      f.pc = pc;
                      callee.returnTo = a;
                      machine.enter(callee);
                      fuel -= function.entryCost;
                      f = callee;
                      r = registers;
                      code = function.code.instructions;
                      pc = 0;
                      target = 0;
                      break goTo;
                    }
                    f.pc = pc;
                    machine.target = a;
                    value = Calls.site(machine, f, r[b], site);
                    break result;
                  }
                  case Opcode.CALL_METHOD -> {
                    CallSite site = f.code.tables.calls()[(int) (word >>> 40)];
                    if (f.body.caches[pc - 1] instanceof AttributeCache known
                        && r[b] instanceof PyInstance object
                        && object.shape == known.shape()
                        && known.found() instanceof PyFunction function
                        && known.type().version() == known.version()
                        && function.plainArity == site.arguments().length + 1
                        && site.keywords().length == 0) {
                      int[] sources = site.arguments();
                      PyFrame callee = new PyFrame(function);
                      @Nullable PyObject[] registers = callee.r;
                      registers[0] = object;
                      for (int i = 0; i < sources.length; i++) {
                        registers[i + 1] = r[sources[i]];
                      }
                      f.pc = pc;
                      callee.returnTo = a;
                      machine.enter(callee);
                      fuel -= function.entryCost;
                      f = callee;
                      r = registers;
                      code = function.code.instructions;
                      pc = 0;
                      target = 0;
                      break goTo;
                    }
                    f.pc = pc;
                    machine.target = a;
                    value = Calls.method(machine, f, r[b], site, pc);
                    break result;
                  }
                  case Opcode.CALL_STAR -> {
                    f.pc = pc;
                    machine.target = a;
                    value = Calls.star(machine, r[b], r[b + 1], r[b + 2]);
                    break result;
                  }
                  case Opcode.RETURN -> {
                    value = r[a];
                    if (f.generator != null) {
                      Generators.returned(machine, f, value);
                      value = null;
                      break result;
                    } else {
                      if (f.constructing != null) {
                        value = Calls.constructed(f, value);
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
                        code = f.code.instructions;
                        pc = f.pc;
                        continue;
                      }
                      machine.received = value;
                      machine.fuel = fuel;
                      return;
                    }
                  }
                  case Opcode.YIELD, Opcode.ASYNC_GEN_YIELD -> {
                    f.pc = pc;
                    Generators.yielded(machine, f, word);
                    value = null;
                    break result;
                  }
                  case Opcode.YIELD_FROM -> {
                    f.pc = pc;
                    machine.target = a;
                    value = Generators.delegate(machine, f, word);
                    pc = f.pc;
                    break result;
                  }
                  default -> {
                    f.pc = pc;
                    machine.target = a;
                    value = Rare.execute(machine, f, word);
                    if (value == Rare.NO_RESULT) {
                      continue;
                    }
                    break result;
                  }
                }
              }
              // A test that took an operation: 1 holds, 0 does not, -1 will be known later.
              if (test == (int) (word >>> 40 & 1)) {
                break jump;
              }
              if (test >= 0) {
                continue;
              }
              pc = f.pc;
              value = null;
              break result;
            }
            target = (int) (word >>> 41);
          }
          if (target < pc) {
            fuel -= pc - target;
          }
          pc = target;
          if (fuel < 0) {
            f.pc = pc;
            machine.fuel = fuel;
            if (machine.leaves()) {
              return;
            }
            fuel = machine.fuel;
          }
          continue;
        }
        if (value != null) {
          r[a] = value;
          continue;
        }
        // Frames were pushed or popped, or the machine stops.
        f.pc = pc;
        if (machine.stops || !(machine.top instanceof PyFrame next)) {
          machine.fuel = fuel;
          return;
        }
        f = next;
        r = f.r;
        code = f.code.instructions;
        pc = f.pc;
      }
    } catch (RuntimeException error) {
      f.pc = pc;
      machine.fuel = fuel;
      throw error;
    }
  }
}
