// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/** An arithmetic operator by special methods: in place, then forward and reflected. */
final class BinaryFrame extends NativeFrame {
  private final int plain;
  private final boolean inPlace;
  private final PyObject left;
  private final PyObject right;

  /** What is tried next: 0 in place, 1 the preferred reflected, 2 forward, 3 reflected, 4 error. */
  private int stage;

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
      PyObject method = method(now);
      if (now == 4) {
        throw error();
      }
      if (method == null) {
        continue;
      }
      boolean reflected = now == 1 || now == 3;
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
}
