// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/** An arithmetic operator by special methods: in place, then forward and reflected. */
final class BinaryFrame extends NativeFrame {
  private int plain;
  private boolean inPlace;
  private PyObject left;
  private PyObject right;

  /**
   * What is tried next: 0 in place, 1 the preferred reflected, 2 forward, 3 reflected; then what
   * builtin sequences do: 4 in place, 5 forward, 6 reflected; 7 error.
   */
  private int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  BinaryFrame() {}

  BinaryFrame(int plain, boolean inPlace, PyObject left, PyObject right) {
    this.plain = plain;
    this.inPlace = inPlace;
    this.left = left;
    this.right = right;
    this.stage = inPlace ? 0 : 1;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    while (answer == null || answer == PySingleton.NOT_IMPLEMENTED) {
      int now = stage++;
      PyObject method = now < 4 ? numeric(method(now)) : sequence(now);
      if (now == 7) {
        throw error();
      }
      if (method == null) {
        continue;
      }
      boolean reflected = now == 1 || now == 3 || now == 6;
      answer =
          reflected
              ? Calls.onType(machine, method, right, left)
              : Calls.onType(machine, method, left, right);
      if (answer == null) {
        return null;
      }
    }
    return answer;
  }

  private @Nullable PyObject method(int now) {
    PyType leftType = left.type();
    PyType rightType = right.type();
    return switch (now) {
      case 0 -> leftType.lookup(OperatorNames.inPlace(plain));
      case 1 -> prefersReflected(leftType, rightType) ? reflected() : null;
      case 2 -> leftType.lookup(OperatorNames.forward(plain));
      case 3 -> leftType == rightType || prefersReflected(leftType, rightType) ? null : reflected();
      default -> null;
    };
  }

  /** A method, unless it joins or repeats a builtin sequence. */
  private @Nullable PyObject numeric(@Nullable PyObject method) {
    return isOfSequence(method) ? null : method;
  }

  private boolean isOfSequence(@Nullable PyObject method) {
    return (plain == Opcode.ADD || plain == Opcode.MUL)
        && method instanceof PyBuiltin builtin
        && ConcatenationErrors.isJoined(builtin.owner);
  }

  /** The method by which a builtin sequence is joined or repeated, if that can be. */
  private @Nullable PyObject sequence(int now) {
    PyObject method =
        switch (now) {
          case 4 -> inPlace ? left.type().lookup(OperatorNames.inPlace(plain)) : null;
          case 5 -> left.type().lookup(OperatorNames.forward(plain));
          case 6 -> plain == Opcode.MUL ? reflected() : null;
          default -> null;
        };
    PyObject factor = now == 6 ? left : right;
    boolean possible =
        plain != Opcode.MUL || Numbers.isInt(factor) || factor.type().lookup(Names.INDEX) != null;
    if (!possible && now == 5 && isOfSequence(method)) {
      throw error();
    }
    return possible && isOfSequence(method) ? method : null;
  }

  private @Nullable PyObject reflected() {
    return right.type().lookup(OperatorNames.reflected(plain));
  }

  private boolean prefersReflected(PyType leftType, PyType rightType) {
    PyStr name = OperatorNames.reflected(plain);
    return leftType != rightType
        && rightType.isSubtypeOf(leftType)
        && rightType.lookup(name) != null
        && rightType.lookup(name) != leftType.lookup(name);
  }

  private PyError error() {
    return ConcatenationErrors.of(plain, inPlace, left, right);
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(left);
    tracer.reference(right);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    plain = fields.integer(plain);
    inPlace = fields.flag(inPlace);
    left = fields.object(left);
    right = fields.object(right);
    stage = fields.integer(stage);
  }
}
