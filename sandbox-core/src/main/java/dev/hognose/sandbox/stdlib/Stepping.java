// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The method {@code __next__} of library iterators. */
final class Stepping {
  private Stepping() {}

  static @Nullable PyObject next(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Args.at(args, 0);
    if (self instanceof PyIterator iterator) {
      PyObject item = iterator.next();
      if (item == null) {
        throw Raise.stopIteration(null);
      }
      return item;
    }
    return machine.callPrelude("_next_item", self);
  }
}
