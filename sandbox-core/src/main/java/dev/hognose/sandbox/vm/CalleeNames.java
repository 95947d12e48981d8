// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Repr;

/** How messages name what is called. */
final class CalleeNames {
  private CalleeNames() {}

  /** Qualified name and parentheses, such as {@code __main__.f()}; the text of a builtin value. */
  static String of(Meter meter, PyObject callee) {
    return switch (callee) {
      case PyFunction function -> module(function) + function.qualifiedName.value() + "()";
      case PyBoundMethod bound -> of(meter, bound.function);
      case PyBuiltin builtin -> builtin.qualifiedName + "()";
      case PyType type -> module(type) + type.qualifiedName() + "()";
      case PyGenerator generator -> generator.qualifiedName.value() + "()";
      default -> text(meter, callee);
    };
  }

  private static String text(Meter meter, PyObject callee) {
    try {
      return Repr.str(meter, callee);
    } catch (GuestNeeded needed) {
      return callee.type().name() + " object";
    }
  }

  private static String module(PyType type) {
    return type.attributes().getStr(Names.MODULE) instanceof PyStr name
            && !name.value().equals("builtins")
        ? name.value() + "."
        : "";
  }

  /** A cache keeps its module among its attributes. */
  private static String module(PyFunction function) {
    PyObject own = function.attributes == null ? null : function.attributes.getStr(Names.MODULE);
    return (own == null ? function.module : own) instanceof PyStr name ? name.value() + "." : "";
  }
}
