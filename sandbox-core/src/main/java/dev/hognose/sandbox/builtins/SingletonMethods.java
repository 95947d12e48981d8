// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Special methods of {@code None}, {@code Ellipsis} and {@code NotImplemented}. */
final class SingletonMethods {
  private static final PyStr NO_TRUTH =
      PyStr.shared("NotImplemented should not be used in a boolean context");

  static final List<Table> METHODS =
      List.of(
          of(PyNone.NONE, "None")
              .without("__reduce__")
              .method("__bool__", "self, /", (m, a) -> PyBool.FALSE),
          of(PySingleton.ELLIPSIS, "Ellipsis"),
          of(PySingleton.NOT_IMPLEMENTED, "NotImplemented")
              .method(
                  "__bool__",
                  "self, /",
                  (m, a) -> m.callPrelude("_warned", NO_TRUTH, PyBool.TRUE)));

  private SingletonMethods() {}

  private static Table of(PyObject singleton, String name) {
    PyStr text = new PyStr(name);
    return Table.of(singleton.type())
        .value("__doc__", new PyStr("The type of the " + name + " singleton."))
        .staticMethod("__new__", "cls, *args, **kwargs", (m, a) -> only(singleton, a))
        .method("__repr__", "self, /", (m, a) -> text)
        .method("__reduce__", "self, /", (m, a) -> text)
        .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(singleton)));
  }

  private static PyObject only(PyObject singleton, @Nullable PyObject[] args) {
    boolean given =
        args[1] instanceof PyTuple some && some.items.length > 0
            || args[2] instanceof PyDict named && named.size() > 0;
    if (given) {
      String name = singleton == PySingleton.ELLIPSIS ? "EllipsisType" : singleton.type().name();
      throw Raise.typeError(name + " takes no arguments");
    }
    return singleton;
  }
}
