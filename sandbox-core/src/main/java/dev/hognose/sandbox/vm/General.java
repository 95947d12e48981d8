// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of instructions in general, where the loop's short cuts do not apply.
 *
 * <p>It stands apart so that the loop stays small: the Java compiler gives up inlining into a large
 * method, and then the short cuts themselves are slow.
 */
final class General {
  /** Under this name the session keeps what is called after a {@code del}. */
  private static final PyStr DELETED = PyStr.shared("deleted");

  /** What an instruction without a result gives. */
  static final PyObject DONE = Machine.marker();

  /** What a branch gives that is taken. */
  static final PyObject JUMP = Machine.marker();

  /** What a loop gives that has its next item. */
  static final PyObject LOOP = Machine.marker();

  private General() {}

  /** Executes an instruction: its result, one of the above, or null if frames were pushed. */
  static @Nullable PyObject execute(Machine machine, PyFrame f, long word) {
    machine.target = Instruction.a(word);
    Operators operators = machine.operators;
    return switch (Instruction.opcode(word)) {
      case Opcode.ADD_INT,
          Opcode.SUB_INT,
          Opcode.MUL_INT,
          Opcode.FLOOR_DIV_INT,
          Opcode.MOD_INT,
          Opcode.IADD_INT,
          Opcode.ISUB_INT ->
          operators.binary(word, b(f, word), PyInt.of(word >> 40));
      case Opcode.NEG, Opcode.POS, Opcode.INVERT -> operators.unary(word, b(f, word));
      case Opcode.NOT -> operators.not(word, b(f, word));
      case Opcode.LT, Opcode.LE, Opcode.GT, Opcode.GE, Opcode.EQ, Opcode.NE ->
          operators.compare(word, b(f, word), c(f, word));
      case Opcode.IS -> PyBool.of(Identity.same(b(f, word), c(f, word)));
      case Opcode.IS_NOT -> PyBool.of(!Identity.same(b(f, word), c(f, word)));
      case Opcode.IN, Opcode.NOT_IN -> operators.contains(word, b(f, word), c(f, word));
      case Opcode.GET_ATTR -> Attributes.load(machine, f, word, f.pc, b(f, word));
      case Opcode.GET_ITEM -> {
        PyObject known = Frequent.item(machine.meter(), b(f, word), c(f, word));
        yield known == null ? operators.getItem(b(f, word), c(f, word)) : known;
      }
      case Opcode.GET_ITEM_INT -> operators.getItem(b(f, word), PyInt.of(word >> 40));
      case Opcode.BUILD_SLICE,
          Opcode.BUILD_LIST,
          Opcode.BUILD_TUPLE,
          Opcode.BUILD_SET,
          Opcode.BUILD_DICT,
          Opcode.BUILD_STRING ->
          Building.build(machine, f, word);
      case Opcode.FORMAT -> Building.format(machine, f, word);
      case Opcode.GET_ITER -> iterator(machine, f, b(f, word));
      case Opcode.CALL -> {
        PyObject known = Frequent.call(machine, f, b(f, word), word);
        yield known == DONE ? Calls.site(machine, f, b(f, word), site(f, word)) : known;
      }
      case Opcode.CALL_METHOD -> {
        PyObject known = Frequent.method(machine, f, b(f, word), word);
        yield known == DONE ? Calls.method(machine, f, b(f, word), site(f, word), f.pc) : known;
      }
      case Opcode.JUMP_IN -> {
        int known = Frequent.contains(a(f, word), b(f, word));
        yield known < 0 ? branch(machine, f, word) : jump(known, word);
      }
      case Opcode.JUMP_IF,
          Opcode.JUMP_LT,
          Opcode.JUMP_LE,
          Opcode.JUMP_GT,
          Opcode.JUMP_GE,
          Opcode.JUMP_EQ,
          Opcode.JUMP_NE ->
          branch(machine, f, word);
      case Opcode.CALL_STAR -> callStar(machine, f, Instruction.b(word));
      case Opcode.FOR_ITER -> forIter(machine, f, word);
      case Opcode.YIELD -> Generators.yielded(machine, f, word);
      case Opcode.YIELD_FROM -> Generators.delegate(machine, f, word);
      default -> other(machine, f, word);
    };
  }

  /**
   * What a loop or {@code yield from} runs over; the library's own code delegates to coroutines.
   */
  private static @Nullable PyObject iterator(Machine machine, PyFrame f, PyObject object) {
    return object.type() == PyGenerator.COROUTINE && f.code.identity.source().internal()
        ? Awaiting.awaitable(machine, f, object)
        : Iterating.iter(machine, object);
  }

  private static @Nullable PyObject other(Machine machine, PyFrame f, long word) {
    int opcode = Instruction.opcode(word);
    if (opcode >= Opcode.ADD && opcode <= Opcode.IXOR) {
      return machine.operators.binary(word, b(f, word), c(f, word));
    }
    if (opcode >= Opcode.JUMP_IF && opcode <= Opcode.JUMP_EXC_MATCH) {
      return branch(machine, f, word);
    }
    if (opcode <= Opcode.DELETE_NAME) {
      return variable(machine, f, word);
    }
    return switch (opcode) {
      case Opcode.SET_ATTR, Opcode.DELETE_ATTR, Opcode.SET_ITEM, Opcode.DELETE_ITEM ->
          change(machine, f, word);
      case Opcode.JUMP -> LOOP;
      case Opcode.LIST_APPEND -> append(machine, (PyList) a(f, word), b(f, word));
      case Opcode.SET_ADD,
          Opcode.DICT_PUT,
          Opcode.LIST_EXTEND,
          Opcode.SET_UPDATE,
          Opcode.DICT_UPDATE,
          Opcode.DICT_MERGE ->
          done(Building.extend(machine, f, word));
      case Opcode.UNPACK, Opcode.UNPACK_STAR -> done(Unpacking.unpack(machine, f, word));
      case Opcode.RETURN -> {
        returned(machine, f, a(f, word));
        yield null;
      }
      case Opcode.ASYNC_GEN_YIELD -> {
        Generators.yieldedAsync(machine, f, word);
        yield null;
      }
      default -> Rare.execute(machine, f, word);
    };
  }

  private static @Nullable PyObject branch(Machine machine, PyFrame f, long word) {
    Operators operators = machine.operators;
    int opcode = Instruction.opcode(word);
    int test =
        switch (opcode) {
          case Opcode.JUMP_IF -> operators.truthBranch(word, a(f, word));
          case Opcode.JUMP_IN -> operators.containsBranch(word, a(f, word), b(f, word));
          case Opcode.JUMP_NONE -> a(f, word) == PyNone.NONE ? 1 : 0;
          case Opcode.JUMP_BOUND -> f.r[Instruction.a(word)] != null ? 1 : 0;
          case Opcode.JUMP_IS -> Identity.same(a(f, word), b(f, word)) ? 1 : 0;
          case Opcode.JUMP_EXC_MATCH -> Unwinding.matches(machine, word, a(f, word), b(f, word));
          case Opcode.JUMP_LT -> operators.compareBranch(Opcode.LT, word, a(f, word), b(f, word));
          case Opcode.JUMP_LE -> operators.compareBranch(Opcode.LE, word, a(f, word), b(f, word));
          case Opcode.JUMP_GT -> operators.compareBranch(Opcode.GT, word, a(f, word), b(f, word));
          case Opcode.JUMP_GE -> operators.compareBranch(Opcode.GE, word, a(f, word), b(f, word));
          case Opcode.JUMP_EQ -> operators.compareBranch(Opcode.EQ, word, a(f, word), b(f, word));
          case Opcode.JUMP_NE -> operators.compareBranch(Opcode.NE, word, a(f, word), b(f, word));
          default ->
              operators.compareBranch(
                  comparison(opcode), word, a(f, word), PyInt.of((short) (word >>> 24)));
        };
    return test < 0 ? null : jump(test, word);
  }

  private static PyObject jump(int test, long word) {
    return test == (int) (word >>> 40 & 1) ? JUMP : DONE;
  }

  private static int comparison(int opcode) {
    return switch (opcode) {
      case Opcode.JUMP_LT_INT -> Opcode.LT;
      case Opcode.JUMP_LE_INT -> Opcode.LE;
      case Opcode.JUMP_GT_INT -> Opcode.GT;
      case Opcode.JUMP_GE_INT -> Opcode.GE;
      case Opcode.JUMP_EQ_INT -> Opcode.EQ;
      case Opcode.JUMP_NE_INT -> Opcode.NE;
      default -> throw new IllegalStateException("no comparison: " + opcode);
    };
  }

  private static @Nullable PyObject variable(Machine machine, PyFrame f, long word) {
    int a = Instruction.a(word);
    int b = Instruction.b(word);
    switch (Instruction.opcode(word)) {
      case Opcode.LOAD_GLOBAL -> {
        return Variables.loadGlobal(machine, f, word, f.pc);
      }
      case Opcode.STORE_GLOBAL -> Variables.storeGlobal(f, b(f, word), word, f.pc);
      case Opcode.DELETE_GLOBAL -> {
        Variables.deleteGlobal(f, word);
        return deleted(machine);
      }
      case Opcode.LOAD_NAME, Opcode.LOAD_NAME_OR_FREE -> {
        return Variables.loadName(machine, f, word);
      }
      case Opcode.STORE_NAME -> {
        return done(Variables.storeName(machine, f, word, b(f, word)));
      }
      case Opcode.DELETE_NAME -> {
        PyObject done = Variables.deleteName(machine, f, word);
        return done == null ? null : deleted(machine);
      }
      case Opcode.CHECK_LOCAL -> throw Unbound.local(f.code, a);
      case Opcode.DELETE_LOCAL -> {
        if (f.r[a] == null) {
          throw Unbound.local(f.code, a);
        }
        f.r[a] = null;
        return deleted(machine);
      }
      case Opcode.DELETE_CELL, Opcode.DELETE_FREE -> {
        Unbound.clearCell(f, word);
        return deleted(machine);
      }
      case Opcode.LOAD_CELL -> throw Unbound.local(f.code, b);
      case Opcode.LOAD_FREE -> throw Unbound.free(f.code, b);
      default -> throw new IllegalStateException("no variable");
    }
    return DONE;
  }

  private static @Nullable PyObject change(Machine machine, PyFrame f, long word) {
    PyObject target = a(f, word);
    PyObject done =
        switch (Instruction.opcode(word)) {
          case Opcode.SET_ATTR -> Attributes.store(machine, f, word, f.pc, target, b(f, word));
          case Opcode.DELETE_ATTR -> Attributes.delete(machine, f, word, target);
          case Opcode.SET_ITEM -> machine.operators.setItem(target, b(f, word), c(f, word));
          default -> machine.operators.deleteItem(target, b(f, word));
        };
    int opcode = Instruction.opcode(word);
    boolean deletes = opcode == Opcode.DELETE_ATTR || opcode == Opcode.DELETE_ITEM;
    return done != null && deletes ? deleted(machine) : done(done);
  }

  /** Has the library look for what is gone with what was deleted, if it asked for that. */
  private static @Nullable PyObject deleted(Machine machine) {
    PyObject settle = machine.session().processEntry(DELETED);
    if (settle == null) {
      return DONE;
    }
    machine.target = -1;
    return done(machine.call(settle));
  }

  private static PyObject append(Machine machine, PyList list, PyObject item) {
    if (list.size == list.items.length) {
      machine.meter().allocate(32 + 2L * list.size);
    }
    list.append(item);
    return DONE;
  }

  private static @Nullable PyObject callStar(Machine machine, PyFrame f, int b) {
    return Calls.star(machine, Building.at(f, b), Building.at(f, b + 1), f.r[b + 2]);
  }

  private static @Nullable PyObject forIter(Machine machine, PyFrame f, long word) {
    PyObject item = Iterating.forIter(machine, f, word, b(f, word));
    if (item == null) {
      return null;
    }
    if (item == Machine.EXHAUSTED) {
      return DONE;
    }
    f.r[Instruction.a(word)] = item;
    return LOOP;
  }

  /** Ends the frame of a generator or of an {@code __init__}. */
  private static void returned(Machine machine, PyFrame f, PyObject value) {
    if (f.generator != null) {
      Generators.returned(machine, f, value);
      return;
    }
    PyObject result = Calls.constructed(machine, f, value);
    machine.depth--;
    Frame back = f.back;
    machine.top = back;
    if (result == null) {
      return;
    }
    if (back instanceof PyFrame caller) {
      if (f.returnTo >= 0) {
        caller.r[f.returnTo] = result;
      }
    } else {
      machine.received = result;
    }
  }

  private static @Nullable PyObject done(@Nullable PyObject value) {
    return value == null ? null : DONE;
  }

  private static CallSite site(PyFrame f, long word) {
    return f.body.calls[Instruction.c(word)];
  }

  private static PyObject a(PyFrame f, long word) {
    return Building.at(f, Instruction.a(word));
  }

  private static PyObject b(PyFrame f, long word) {
    return Building.at(f, Instruction.b(word));
  }

  private static PyObject c(PyFrame f, long word) {
    return Building.at(f, Instruction.c(word));
  }
}
