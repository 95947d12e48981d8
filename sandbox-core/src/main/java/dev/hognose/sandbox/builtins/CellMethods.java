// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** Attributes of the cells in a function's {@code __closure__}. */
final class CellMethods {
  static final Table METHODS =
      Table.of(PyCell.TYPE)
          .staticMethod("__new__", "cls, contents=None, /", (m, a) -> new PyCell(a[1]))
          .getter("cell_contents", CellMethods::contents);

  private CellMethods() {}

  private static PyObject contents(Machine machine, @Nullable PyObject[] args) {
    PyObject value = ((PyCell) Dunders.at(args, 0)).contents;
    if (value == null) {
      throw Raise.valueError("Cell is empty");
    }
    return value;
  }
}
