// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.objects.TextOrder;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of operators: first as builtin operations, then by the special methods of the
 * operands' classes. A null result means that frames were pushed which will give it.
 */
final class Operators {
  private final Machine machine;

  Operators(Machine machine) {
    this.machine = machine;
  }

  /** The arithmetic instruction's result. */
  @Nullable PyObject binary(long word, PyObject left, PyObject right) {
    machine.target = Instruction.a(word);
    int opcode = Instruction.opcode(word);
    return binary(OperatorNames.plain(opcode), OperatorNames.isInPlace(opcode), left, right);
  }

  /** The result of a plain operator or of its augmented assignment. */
  @Nullable PyObject binary(int plain, boolean inPlace, PyObject left, PyObject right) {
    if (plain == Opcode.ADD && left instanceof PyStr a && right instanceof PyStr b) {
      return StrOps.concat(machine.meter(), a, b);
    }
    if (!(left instanceof PyInstance) && !(right instanceof PyInstance)) {
      try {
        if (inPlace && left instanceof PyByteArray bytes) {
          BufferExports.requireNone(machine, bytes);
        }
        PyObject value = inPlace ? Containers.inPlace(machine.meter(), plain, left, right) : null;
        if (value == null) {
          value = natively(plain, left, right);
        }
        if (value != null) {
          return value;
        }
      } catch (GuestNeeded needed) {
        return machine.push(new BinaryFrame(plain, inPlace, left, right));
      }
    }
    return machine.push(new BinaryFrame(plain, inPlace, left, right));
  }

  /** The result of a plain operator on builtin values, or null if they do not support it. */
  @Nullable PyObject natively(int plain, PyObject left, PyObject right) {
    PyObject value = Arithmetic.binary(machine.meter(), plain, left, right);
    if (value == null) {
      value = StrOps.binary(machine.meter(), plain, left, right);
    }
    return value != null ? value : Containers.binary(machine.meter(), plain, left, right);
  }

  /** The result of an instruction with one operand. */
  @Nullable PyObject unary(long word, PyObject operand) {
    int opcode = Instruction.opcode(word);
    boolean warns = opcode == Opcode.INVERT && operand instanceof PyBool;
    PyObject value = warns ? null : Arithmetic.unary(machine.meter(), opcode, operand);
    if (value != null) {
      return value;
    }
    machine.target = Instruction.a(word);
    PyStr name =
        switch (opcode) {
          case Opcode.NEG -> Names.NEG;
          case Opcode.POS -> Names.POS;
          default -> Names.INVERT;
        };
    PyObject method = operand.type().lookup(name);
    if (method == null) {
      String symbol = opcode == Opcode.NEG ? "-" : opcode == Opcode.POS ? "+" : "~";
      throw Raise.typeError(
          "bad operand type for unary " + symbol + ": '" + operand.type().shownName() + "'");
    }
    return Calls.onType(machine, method, operand);
  }

  /** The instruction's {@code not}. */
  @Nullable PyObject not(long word, PyObject operand) {
    machine.target = Instruction.a(word);
    int known = truthNatively(operand);
    return known >= 0
        ? PyBool.of(known == 0)
        : machine.push(new TruthFrame(operand, TruthFrame.Use.NEGATE, 0));
  }

  /** The truth of an object: 1, 0, or -1 if guest code must say. */
  int truthNatively(PyObject object) {
    if (object instanceof PyBool flag) {
      return flag == PyBool.TRUE ? 1 : 0;
    }
    if (object == PyNone.NONE) {
      return 0;
    }
    if (object instanceof PyInt i) {
      return i.value != 0 ? 1 : 0;
    }
    if (object instanceof PyFloat x) {
      return x.value != 0 ? 1 : 0;
    }
    if (object instanceof PyStr s) {
      return s.charCount() == 0 ? 0 : 1;
    }
    if (object instanceof PyBigInt) {
      return 1;
    }
    if (object instanceof PyComplex z) {
      return z.real != 0 || z.imaginary != 0 ? 1 : 0;
    }
    if (object instanceof PyRange range) {
      return range.length().signum();
    }
    if (object instanceof PyInstance instance) {
      return instance.type().lookup(Names.BOOL) == null && instance.type().lookup(Names.LEN) == null
          ? 1
          : -1;
    }

    int length = Containers.length(object);
    if (length >= 0) {
      return length > 0 ? 1 : 0;
    }
    return object.type().lookup(Names.BOOL) == null && object.type().lookup(Names.LEN) == null
        ? 1
        : -1;
  }

  /** The test of a jump: 1, 0, or -1 if a frame will jump. */
  int truthBranch(long word, PyObject object) {
    int known = truthNatively(object);
    return known >= 0 ? known : later(new TruthFrame(object, TruthFrame.Use.JUMP, word));
  }

  /** The truth of an object as a bool. */
  @Nullable PyObject truth(PyObject object) {
    int known = truthNatively(object);
    return known >= 0
        ? PyBool.of(known == 1)
        : machine.push(new TruthFrame(object, TruthFrame.Use.VALUE, 0));
  }

  /** The comparison's result. */
  @Nullable PyObject compare(long word, PyObject left, PyObject right) {
    machine.target = Instruction.a(word);
    return compare(Instruction.opcode(word), left, right);
  }

  /** The result of a comparison. */
  @Nullable PyObject compare(int opcode, PyObject left, PyObject right) {
    chargeLarge(left, right, opcode);
    if (!(left instanceof PyInstance) && !(right instanceof PyInstance)) {
      try {
        if (opcode == Opcode.EQ || opcode == Opcode.NE) {
          return PyBool.of(Comparison.equal(left, right) == (opcode == Opcode.EQ));
        }
        PyObject value = Comparison.order(opcode, left, right);
        if (value != null) {
          return value;
        }
      } catch (GuestNeeded needed) {
        return machine.push(new CompareFrame(opcode, left, right));
      }
    }
    int known = identical(opcode, left, right);
    if (known < 0) {
      known = tuplesEqual(opcode, left, right);
    }
    return known < 0 ? machine.push(new CompareFrame(opcode, left, right)) : PyBool.of(known == 1);
  }

  /** The same of tuples of classes that compare them no otherwise, such as named ones. */
  private static int tuplesEqual(int opcode, PyObject left, PyObject right) {
    if (opcode != Opcode.EQ && opcode != Opcode.NE
        || !comparesAsTuple(left)
        || !comparesAsTuple(right)) {
      return -1;
    }
    try {
      boolean equal = Comparison.equal(Payload.of(left), Payload.of(right));
      return equal == (opcode == Opcode.EQ) ? 1 : 0;
    } catch (GuestNeeded needed) {
      return -1;
    }
  }

  private static boolean comparesAsTuple(PyObject operand) {
    return operand instanceof PyInstance
        ? ClassFacts.of(operand.type()).tupleEquality()
        : operand instanceof PyTuple;
  }

  /**
   * The test of an equality that is identity because no operand's class defines it otherwise: 1, 0,
   * or -1 if a class must be asked.
   */
  private static int identical(int opcode, PyObject left, PyObject right) {
    if (opcode != Opcode.EQ && opcode != Opcode.NE) {
      return -1;
    }
    return comparesByIdentity(left) && comparesByIdentity(right)
        ? (left == right) == (opcode == Opcode.EQ) ? 1 : 0
        : -1;
  }

  private static boolean comparesByIdentity(PyObject operand) {
    return operand instanceof PyInstance
        ? ClassFacts.of(operand.type()).plainEquality()
        : operand == PyNone.NONE || operand instanceof PyInt || operand instanceof PyStr;
  }

  /** Comparing texts and large ints takes time that {@link Comparison} does not count. */
  private void chargeLarge(PyObject operand, PyObject other, int opcode) {
    if (operand instanceof PyStr text) {
      if (text.charCount() > 1_024) {
        boolean isOrder = opcode != Opcode.EQ && opcode != Opcode.NE;
        machine.meter().work(TextOrder.work(text, other, isOrder) >> 7);
      }
    } else if (operand instanceof PyBigInt number) {
      machine.meter().work(number.bitLength() >> 10);
    }
  }

  /** The test of a comparing jump: 1, 0, or -1 if a frame will jump. */
  int compareBranch(int opcode, long word, PyObject left, PyObject right) {
    if (left == right && left instanceof PyStr && (opcode == Opcode.EQ || opcode == Opcode.NE)) {
      // The loop's short cut charges nothing for it; it is here only where a turn ends.
      return opcode == Opcode.EQ ? 1 : 0;
    }
    chargeLarge(left, right, opcode);
    if (!(left instanceof PyInstance) && !(right instanceof PyInstance)) {
      try {
        if (opcode == Opcode.EQ || opcode == Opcode.NE) {
          return Comparison.equal(left, right) == (opcode == Opcode.EQ) ? 1 : 0;
        }
        PyObject value = Comparison.order(opcode, left, right);
        if (value instanceof PyBool) {
          return value == PyBool.TRUE ? 1 : 0;
        }
      } catch (GuestNeeded needed) {
        return later(new CompareBranchFrame(opcode, word, left, right));
      }
    }
    int known = identical(opcode, left, right);
    return known < 0 ? later(new CompareBranchFrame(opcode, word, left, right)) : known;
  }

  /** The result of {@code in} or {@code not in}. */
  @Nullable PyObject contains(long word, PyObject item, PyObject container) {
    machine.target = Instruction.a(word);
    boolean negated = Instruction.opcode(word) == Opcode.NOT_IN;
    int held = Frequent.contains(item, container);
    if (held >= 0) {
      return PyBool.of(held == 0 == negated);
    }
    PyObject known = containsNatively(item, container);
    if (known != null) {
      return negated ? PyBool.of(known == PyBool.FALSE) : known;
    }
    return machine.push(
        new ContainsFrame(
            item, container, negated ? TruthFrame.Use.NEGATE : TruthFrame.Use.VALUE, 0));
  }

  /** The test of a jump by {@code in}: 1, 0, or -1 if a frame will jump. */
  int containsBranch(long word, PyObject item, PyObject container) {
    PyObject known = containsNatively(item, container);
    if (known != null) {
      return known == PyBool.TRUE ? 1 : 0;
    }
    return later(new ContainsFrame(item, container, TruthFrame.Use.JUMP, word));
  }

  private @Nullable PyObject containsNatively(PyObject item, PyObject container) {
    if (Keys.asks(item) && (container instanceof PyDict || container instanceof PyAnySet)) {
      return null;
    }
    try {
      return container instanceof PyInstance
          ? null
          : Containers.contains(machine.meter(), container, item);
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  /** The result of {@code container[key]}. */
  @Nullable PyObject getItem(long word, PyObject container, PyObject key) {
    machine.target = Instruction.a(word);
    return getItem(container, key);
  }

  @Nullable PyObject getItem(PyObject container, PyObject key) {
    if (container instanceof PyDict dict && key instanceof PyStr name) {
      PyObject value = dict.getStr(name);
      if (value != null) {
        return value;
      }
    } else if (container instanceof PyStr text
        && key instanceof PyInt index
        && index.value >= 0
        && index.value < text.length()) {
      return text.at(machine.meter(), (int) index.value);
    } else if (container instanceof PyDict && Keys.asks(key)) {
      return Keys.get(machine, container, key);
    }
    if (!(container instanceof PyInstance)) {
      try {
        PyObject value = Containers.getItem(machine.meter(), container, key);
        if (value != null) {
          return value;
        }
      } catch (GuestNeeded needed) {
        return Keys.get(machine, container, key);
      }
    }
    return Subscripts.get(machine, container, key);
  }

  /** Sets an item; null if that is under way. */
  @Nullable PyObject setItem(PyObject container, PyObject key, PyObject value) {
    machine.target = -1;
    if (container instanceof PyDict && Keys.asks(key)) {
      return Keys.set(machine, container, key, value);
    }
    if (!(container instanceof PyInstance)) {
      try {
        BufferExports.beforeSet(machine, container, key, value);
        if (Containers.setItem(machine.meter(), container, key, value)) {
          return PyNone.NONE;
        }
      } catch (GuestNeeded needed) {
        return Keys.set(machine, container, key, value);
      }
    }
    PyObject method = container.type().lookup(Names.SETITEM);
    if (container instanceof PyInstance instance && setsOwnItem(instance, method, key, value)) {
      return PyNone.NONE;
    }
    if (method == null) {
      requireNoOther(container, Names.DELITEM, "__setitem__");
      throw Raise.typeError(
          "'" + container.type().shownName() + "' object does not support item assignment");
    }
    Subscripts.checkPosition(method, container, key);
    return Calls.onType(machine, method, container, key, value);
  }

  /** Names the method that a class lacks which has the other one of the two. */
  private static void requireNoOther(PyObject container, PyStr other, String missing) {
    if (container.type().lookup(other) != null) {
      throw Raise.with(ExceptionTypes.ATTRIBUTE_ERROR, new PyStr(missing));
    }
  }

  /** Sets an item of a dict that an instance carries, where that takes no guest code. */
  private boolean setsOwnItem(
      PyInstance instance, @Nullable PyObject method, PyObject key, PyObject value) {
    if (!(instance.payload instanceof PyDict dict)
        || method != PyDict.TYPE.attributes().getStr(Names.SETITEM)
        || !(key instanceof PyStr || key instanceof PyInt)) {
      return false;
    }
    try {
      return Containers.setItem(machine.meter(), dict, key, value);
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  /** Deletes an item; null if that is under way. */
  @Nullable PyObject deleteItem(PyObject container, PyObject key) {
    machine.target = -1;
    if (!(container instanceof PyInstance)) {
      try {
        BufferExports.beforeDelete(machine, container, key);
        if (Containers.deleteItem(machine.meter(), container, key)) {
          return PyNone.NONE;
        }
      } catch (GuestNeeded needed) {
        return Keys.delete(machine, container, key);
      }
    }
    PyObject method = container.type().lookup(Names.DELITEM);
    if (method == null) {
      requireNoOther(container, Names.SETITEM, "__delitem__");
      boolean sequence =
          (key instanceof PyInt || key instanceof PyBool)
              && (container.type().isSequenceInMessages() || Containers.length(container) >= 0);
      throw Raise.typeError(
          "'"
              + container.type().shownName()
              + (sequence ? "' object doesn't" : "' object does not")
              + " support item deletion");
    }
    Subscripts.checkPosition(method, container, key);
    return Calls.onType(machine, method, container, key);
  }

  /** Pushes a frame that ends in a jump. */
  private int later(NativeFrame frame) {
    machine.target = -1;
    PyObject value = machine.push(frame);
    if (value == null) {
      return -1;
    }
    return value == PyBool.TRUE ? 1 : 0;
  }
}
