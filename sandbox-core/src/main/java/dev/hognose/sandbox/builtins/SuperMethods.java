// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PySuper;
import org.jspecify.annotations.Nullable;

/** {@code super}. */
final class SuperMethods {
  static final Table METHODS =
      Table.of(PySuper.TYPE)
          .staticMethod("__new__", "cls, type=None, object=None, /", SuperMethods::create)
          .method("__repr__", "self, /", SuperMethods::repr)
          .method("__get__", "self, instance, owner=None, /", SuperMethods::bind)
          .getter("__thisclass__", (m, a) -> self(a).after)
          .getter("__self__", (m, a) -> self(a).self)
          .getter(
              "__self_class__",
              (m, a) -> self(a).self == PyNone.NONE ? PyNone.NONE : self(a).start);

  private SuperMethods() {}

  private static PySuper self(@Nullable PyObject[] args) {
    return (PySuper) Dunders.at(args, 0);
  }

  private static PyObject create(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == null) {
      return PySuper.ofCaller(machine);
    }
    if (!(args[1] instanceof PyType after)) {
      throw Raise.typeError(
          "super() argument 1 must be a type, not " + Dunders.at(args, 1).type().shownName());
    }
    if (Dunders.isAbsent(args[2])) {
      return new PySuper(after, PyNone.NONE, after);
    }
    return of(after, Dunders.at(args, 2));
  }

  /** The object for a class and what methods are bound to. */
  static PySuper of(PyType after, PyObject object) {
    if (object instanceof PyType type && type.isSubtypeOf(after)) {
      return new PySuper(after, object, type);
    }
    if (object.type().isSubtypeOf(after)) {
      return new PySuper(after, object, object.type());
    }
    throw Raise.typeError(
        "super(type, obj): obj ("
            + (object instanceof PyType type
                ? "type " + type.shownName()
                : "instance of " + object.type().shownName())
            + ") is not an instance or subtype of type ("
            + after.name()
            + ").");
  }

  private static PyObject bind(Machine machine, @Nullable PyObject[] args) {
    PyObject instance = Dunders.at(args, 1);
    return self(args).self != PyNone.NONE || instance == PyNone.NONE
        ? self(args)
        : of(self(args).after, instance);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PySuper self = self(args);
    String shown = self.self == PyNone.NONE ? "NULL" : "<" + self.start.name() + " object>";
    return new PyStr("<super: " + "<class '" + self.after.name() + "'>, " + shown + ">");
  }
}
