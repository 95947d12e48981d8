// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** Attributes of the cells in a function's {@code __closure__}. */
final class CellMethods {
  static final Table METHODS =
      Table.of(PyCell.TYPE)
          .staticMethod("__new__", "cls, contents=None, /", (m, a) -> new PyCell(a[1]))
          .method("__eq__", "self, value, /", CellMethods::compare)
          .method("__ne__", "self, value, /", CellMethods::compare)
          .method("__lt__", "self, value, /", CellMethods::compare)
          .method("__le__", "self, value, /", CellMethods::compare)
          .method("__gt__", "self, value, /", CellMethods::compare)
          .method("__ge__", "self, value, /", CellMethods::compare)
          .value("__hash__", PyNone.NONE)
          .method("__repr__", "self, /", CellMethods::repr)
          .getter("cell_contents", CellMethods::contents);

  private CellMethods() {}

  /** Cells compare as what they hold does, which may take guest code; an empty one is less. */
  private static PyObject compare(Machine machine, @Nullable PyObject[] args) {
    return args[1] instanceof PyCell ? PyBuiltin.FALLBACK : PyBuiltin.notImplemented();
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyCell cell = (PyCell) Dunders.at(args, 0);
    PyObject value = cell.contents;
    String shown =
        value == null
            ? "empty"
            : value.type().shownName() + " object at " + address(machine, value);
    return new PyStr("<cell at " + address(machine, cell) + ": " + shown + ">");
  }

  private static String address(Machine machine, PyObject object) {
    return "0x" + Long.toHexString(machine.session().identities().of(object));
  }

  private static PyObject contents(Machine machine, @Nullable PyObject[] args) {
    PyObject value = ((PyCell) Dunders.at(args, 0)).contents;
    if (value == null) {
      throw Raise.valueError("Cell is empty");
    }
    return value;
  }
}
