// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** A comparison by special methods: of the left operand, then swapped of the right one. */
final class CompareFrame extends NativeFrame {
  private int opcode;
  private PyObject left;
  private PyObject right;

  /** What is tried next: 0 the preferred swapped, 1 the plain, 2 the swapped, 3 the default. */
  private int stage;

  /** Whether the answer of {@code __eq__} is to be negated for {@code !=}. */
  private boolean negates;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  CompareFrame() {}

  CompareFrame(int opcode, PyObject left, PyObject right) {
    this.opcode = opcode;
    this.left = left;
    this.right = right;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    while (true) {
      if (answer != null && answer != PySingleton.NOT_IMPLEMENTED) {
        return negates ? machine.push(new TruthFrame(answer, TruthFrame.Use.NEGATE, 0)) : answer;
      }
      int now = stage++;
      if (now > 2) {
        return byDefault();
      }
      answer = attempt(machine, now);
      if (answer == null) {
        return null;
      }
    }
  }

  /** What an attempt gives: NotImplemented where there is nothing to try. */
  private @Nullable PyObject attempt(Machine machine, int now) {
    PyType leftType = left.type();
    PyType rightType = right.type();
    boolean swappedFirst = leftType != rightType && rightType.isSubtypeOf(leftType);
    return switch (now) {
      case 0 -> swappedFirst ? ask(machine, right, left, OperatorNames.swapped(opcode)) : none();
      case 1 -> ask(machine, left, right, OperatorNames.comparison(opcode));
      default -> swappedFirst ? none() : ask(machine, right, left, OperatorNames.swapped(opcode));
    };
  }

  private @Nullable PyObject ask(Machine machine, PyObject self, PyObject other, PyStr name) {
    negates = false;
    PyObject method = self.type().lookup(name);
    if (opcode == Opcode.NE && (method == null || method == PyType.OBJECT.lookup(Names.NE))) {
      // The inherited != is the opposite of ==.
      method = self.type().lookup(Names.EQ);
      if (method == null || method == PyType.OBJECT.lookup(Names.EQ)) {
        return none();
      }
      PyObject answer = Calls.onType(machine, method, self, other);
      negates = answer != PySingleton.NOT_IMPLEMENTED;
      return answer;
    }
    if (method == null || method == PyType.OBJECT.lookup(name)) {
      return none();
    }
    return Calls.onType(machine, method, self, other);
  }

  private static PyObject none() {
    return PySingleton.NOT_IMPLEMENTED;
  }

  private PyObject byDefault() {
    if (opcode == Opcode.EQ || opcode == Opcode.NE) {
      return PyBool.of((left == right) == (opcode == Opcode.EQ));
    }
    throw Raise.typeError(
        "'"
            + OperatorNames.comparisonSymbol(opcode)
            + "' not supported between instances of '"
            + left.type().shownName()
            + "' and '"
            + right.type().shownName()
            + "'");
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(left);
    tracer.reference(right);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    opcode = fields.integer(opcode);
    left = fields.object(left);
    right = fields.object(right);
    stage = fields.integer(stage);
    negates = fields.flag(negates);
  }
}
