// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code bisect}, for lists; a {@link BisectFrame} asks guest code. */
final class BisectModule {
  private static final String SIGNATURE = "a, x, lo=0, hi=None, *, key=None";

  static final Table NATIVES =
      Table.ofModule("bisect")
          .function("bisect_right", SIGNATURE, (m, a) -> search(m, a, true))
          .function("bisect_left", SIGNATURE, (m, a) -> search(m, a, false));

  private BisectModule() {}

  private static @Nullable PyObject search(
      Machine machine, @Nullable PyObject[] args, boolean right) {
    if (!Args.absent(args, 4)
        || !(Args.plain(args, 0) instanceof PyList list)
        || Comparison.overrides(Args.at(args, 0), Names.GETITEM)
        || Comparison.overrides(Args.at(args, 0), Names.LEN)) {
      return PyBuiltin.FALLBACK;
    }
    PyObject x = Args.at(args, 1);
    long low = Args.integer(args, 2, 0);
    long high = end(args, list.size);
    if (low < 0) {
      throw Raise.valueError("lo must be non-negative");
    }
    if (x instanceof PyInstance) {
      return machine.push(new BisectFrame(list, x, low, high, right));
    }
    try {
      while (low < high) {
        long middle = low + high >>> 1;
        if (middle >= list.size) {
          throw Raise.indexError("list index out of range");
        }
        PyObject item = list.get((int) middle);
        machine.meter().work(1);
        boolean left =
            right
                ? Comparison.less(machine.meter(), x, item)
                : !Comparison.less(machine.meter(), item, x);
        if (left) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
    } catch (GuestNeeded needed) {
      return machine.push(new BisectFrame(list, x, low, high, right));
    }
    return PyInt.of(low);
  }

  /** Where the search ends: None and -1 stand for the list's end. */
  private static long end(@Nullable PyObject[] args, int size) {
    if (Args.absent(args, 3)) {
      return size;
    }
    PyObject given = Args.at(args, 3);
    if (!Numbers.isInt(given) && given.type().lookup(Names.INDEX) == null) {
      throw Raise.typeError(
          "argument should be integer or None, not '" + given.type().shownName() + "'");
    }
    long high = Args.integer(args, 3, 0);
    return high == -1 ? size : high;
  }
}
