// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.SetOperations;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code frozenset}. */
final class FrozenSetMethods {
  static final Table METHODS =
      SetMethods.shared(PyFrozenSet.TYPE)
          .staticMethod("__new__", "cls, iterable=(), /", FrozenSetMethods::make)
          .method(
              "__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), Dunders.at(a, 0))));

  private FrozenSetMethods() {}

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (args[1] == null) {
      return Dunders.made(cls, PyFrozenSet.TYPE, PyFrozenSet.EMPTY);
    }
    PyObject source = SetMethods.source(machine, Dunders.at(args, 1));
    args[1] = source;
    PyFrozenSet set =
        source instanceof PyFrozenSet same
            ? same
            : PyFrozenSet.of(SetOperations.of(machine.meter(), source));
    return Dunders.made(cls, PyFrozenSet.TYPE, set);
  }
}
