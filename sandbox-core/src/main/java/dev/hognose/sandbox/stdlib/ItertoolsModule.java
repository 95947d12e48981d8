// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The module {@code itertools}. */
final class ItertoolsModule {
  static final Table NATIVES = table();

  private static final PyStr OLD =
      PyStr.shared(
          "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.");

  private ItertoolsModule() {}

  private static Table table() {
    Table table = Table.ofModule("itertools");
    Counting.addTo(table);
    Chaining.addTo(table);
    Filtering.addTo(table);
    Grouping.addTo(table);
    Combinatorics.addTo(table);
    return table;
  }

  /** An iterator class of the module. */
  static PyType type(String name) {
    return PyType.builtin(name);
  }

  /** Rows that every iterator class of the module has. */
  static Table rows(PyType type, String signature, Native maker) {
    return methods(type)
        .value("__module__", new PyStr("itertools"))
        .staticMethod("__new__", signature, ofClass(maker));
  }

  /** The same of a class whose arguments tell where its iterators are. */
  static Table copyable(PyType type, String signature, Native maker) {
    return rows(type, signature, maker).method("__reduce__", "self, /", ItertoolsModule::reduced);
  }

  /** The same of a class whose iterators need more than their arguments to say where they are. */
  static Table restorable(PyType type, String signature, Native maker) {
    return copyable(type, signature, maker)
        .method("__setstate__", "self, object, /", ItertoolsModule::restored);
  }

  /** What {@code chain.from_iterable} gives. */
  static @Nullable PyObject chain(Machine machine, @Nullable PyObject[] args) {
    Chaining.Chain chain = new Chaining.Chain(Args.at(args, 1));
    return args[0] == Chaining.CHAIN
        ? chain.open(machine)
        : Args.made(Args.at(args, 0), Chaining.CHAIN, chain);
  }

  /** A maker whose iterator stands inside an instance where a class of the guest's asks for it. */
  private static Native ofClass(Native maker) {
    return (machine, args) -> {
      PyObject made = maker.call(machine, args);
      if (made instanceof Stepper stepper && args[0] instanceof PyType type && type.isBuiltin()) {
        return stepper.open(machine);
      }
      return made != null
              && made != PyBuiltin.FALLBACK
              && args[0] instanceof PyType type
              && !type.isBuiltin()
          ? new PyInstance(type, made)
          : made;
    };
  }

  private static @Nullable PyObject reduced(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Args.at(args, 0);
    Copyable iterator = (Copyable) Args.plain(args, 0);
    machine.meter().allocate(2 * self.heapBytes());
    return warned(machine, iterator.reduced());
  }

  private static @Nullable PyObject restored(Machine machine, @Nullable PyObject[] args) {
    ((Copyable) Args.plain(args, 0)).restore(Args.at(args, 1));
    return warned(machine, PyNone.NONE);
  }

  private static @Nullable PyObject warned(Machine machine, PyObject result) {
    return machine.callPrelude("_warned_of_copies", OLD, result);
  }

  /** Rows that every iterator class has. */
  static Table methods(PyType type) {
    return Table.of(type)
        .methodOfSubclassesToo("__iter__", "self, /", (m, a) -> a[0])
        .method("__next__", "self, /", Stepping::next);
  }
}
