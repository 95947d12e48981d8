// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.WeakCell;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.WeakSweep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The natives of weak references: cells, and the sweep that empties them. */
final class WeakReferences {
  static final Table NATIVES =
      Table.ofModule("_weakrefs")
          .function("_make_cell", "object, owner, number, /", WeakReferences::cell)
          .function("_target", "cell, /", WeakReferences::target)
          .function("_sweep", "cycles, /", WeakReferences::sweep)
          .function("_owners", "object, /", WeakReferences::owners);

  /** Steps that a sweep of a small heap counts for. */
  private static final int SWEEP_STEPS = 256;

  /** What the cost of sweeps is told in, so that it is the same wherever the session was loaded. */
  private static final int COST_UNIT = 4_096;

  private WeakReferences() {}

  private static PyObject cell(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(48);
    return new WeakCell(Args.at(args, 0), Args.at(args, 1), Numbers.ssize(Args.at(args, 2)));
  }

  private static PyObject target(Machine machine, @Nullable PyObject[] args) {
    if (Args.at(args, 0) instanceof WeakCell cell) {
      PyObject target = cell.target();
      return target == null ? PyNone.NONE : target;
    }
    throw Raise.typeError("a weak cell is required");
  }

  /**
   * What the sweep has cost, and the owners of the cells that it has emptied: also of objects that
   * refer to themselves over others, if the argument says so.
   */
  private static PyObject sweep(Machine machine, @Nullable PyObject[] args) {
    machine.meter().work(SWEEP_STEPS);
    WeakSweep sweep = WeakSweep.of(machine);
    long cost = (sweep.size() / COST_UNIT + 1L) * COST_UNIT;
    return PyTuple.of(
        PyInt.of(cost), owners(machine, sweep.empty(Args.at(args, 0) == PyBool.TRUE)));
  }

  /** The owners of an object's cells. */
  private static PyObject owners(Machine machine, @Nullable PyObject[] args) {
    machine.meter().work(SWEEP_STEPS);
    return owners(machine, WeakSweep.of(machine).of(Args.at(args, 0)));
  }

  private static PyList owners(Machine machine, List<WeakCell> cells) {
    machine.meter().allocate(32 + 4L * cells.size());
    PyList owners = new PyList();
    cells.forEach(cell -> owners.append(cell.owner()));
    return owners;
  }
}
