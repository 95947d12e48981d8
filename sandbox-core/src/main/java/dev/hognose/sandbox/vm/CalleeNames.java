// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;

/** How messages name what is called. */
final class CalleeNames {
  private CalleeNames() {}

  /** Qualified name and parentheses, such as {@code __main__.f()}. */
  static String of(PyObject callee) {
    return switch (callee) {
      case PyFunction function -> module(function.module) + function.qualifiedName.value() + "()";
      case PyBoundMethod bound -> of(bound.function);
      case PyBuiltin builtin -> builtin.qualifiedName + "()";
      case PyType type -> (type.isBuiltin() ? "" : "__main__.") + type.name() + "()";
      default -> callee.type().name() + " object";
    };
  }

  private static String module(PyObject module) {
    return module instanceof dev.hognose.sandbox.objects.PyStr name ? name.value() + "." : "";
  }
}
