// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.SetOperations;
import dev.hognose.sandbox.vm.Iterating;
import dev.hognose.sandbox.vm.Keys;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes that {@code set} and {@code frozenset} share, and those of {@code set} alone. */
final class SetMethods {
  static final Table METHODS = table();

  private SetMethods() {}

  private static Table table() {
    Table table = shared(PySet.TYPE);
    table
        .staticMethod("__new__", "cls, iterable=(), /", SetMethods::make)
        .methodOfSubclassesToo("__init__", "self, iterable=(), /", SetMethods::initialize)
        .method("add", "self, object, /", SetMethods::add)
        .method("clear", "self, /", SetMethods::clear)
        .method("difference_update", "self, *others", SetMethods::differenceUpdate)
        .method("discard", "self, object, /", SetMethods::discard)
        .method("intersection_update", "self, *others", SetMethods::intersectionUpdate)
        .method("pop", "self, /", SetMethods::pop)
        .method("remove", "self, object, /", SetMethods::remove)
        .method(
            "symmetric_difference_update", "self, other, /", SetMethods::symmetricDifferenceUpdate)
        .method("update", "self, *others", SetMethods::update);
    Sequences.inPlace(table, "__iand__", Opcode.AND);
    Sequences.inPlace(table, "__ior__", Opcode.OR);
    Sequences.inPlace(table, "__isub__", Opcode.SUB);
    Sequences.inPlace(table, "__ixor__", Opcode.XOR);
    Sequences.unhashable(table);
    return table;
  }

  /** The attributes that both types have. */
  static Table shared(PyType type) {
    Table table =
        Table.of(type)
            .method("copy", "self, /", SetMethods::copy)
            .method("difference", "self, *others", SetMethods::difference)
            .method("intersection", "self, *others", SetMethods::intersection)
            .method("isdisjoint", "self, other, /", SetMethods::isDisjoint)
            .method("issubset", "self, other, /", SetMethods::isSubset)
            .method("issuperset", "self, other, /", SetMethods::isSuperset)
            .method("symmetric_difference", "self, other, /", SetMethods::symmetricDifference)
            .method("union", "self, *others", SetMethods::union);
    Sequences.container(table);
    table.methodOfSubclassesToo("__repr__", "self, /", SetMethods::repr);
    table.method("__contains__", "self, object, /", SetMethods::contains);
    Sequences.equality(table, PyAnySet.class::isInstance);
    Sequences.order(table, PyAnySet.class::isInstance);
    Sequences.operator(table, "__and__", Opcode.AND);
    Sequences.operator(table, "__or__", Opcode.OR);
    Sequences.operator(table, "__sub__", Opcode.SUB);
    Sequences.operator(table, "__xor__", Opcode.XOR);
    Sequences.reflected(table, "__rand__", Opcode.AND);
    Sequences.reflected(table, "__ror__", Opcode.OR);
    Sequences.reflected(table, "__rsub__", Opcode.SUB);
    Sequences.reflected(table, "__rxor__", Opcode.XOR);
    Dunders.sizeof(table);
    return table;
  }

  private static PyAnySet self(@Nullable PyObject[] args) {
    return (PyAnySet) Dunders.plain(args, 0);
  }

  private static PySet mutable(@Nullable PyObject[] args) {
    return (PySet) Dunders.plain(args, 0);
  }

  /** An argument as the operations of sets take it; GuestNeeded if guest code must iterate. */
  static PyObject source(Machine machine, PyObject argument) {
    PyObject plain = Payload.of(argument);
    if (plain instanceof PyAnySet
        || plain instanceof PyDict && Sequences.isPlain(argument, Names.ITER)) {
      return plain;
    }
    PyObject[] holder = {argument};
    PyList items = Sequences.drained(machine, holder, 0);
    if (items == null) {
      throw GuestNeeded.SIGNAL;
    }
    return items;
  }

  /** Like {@link #source} for {@code *others}; drained iterators are replaced for a fallback. */
  private static PyObject[] sources(Machine machine, @Nullable PyObject[] args) {
    PyObject[] given = ((PyTuple) Dunders.at(args, 1)).items.clone();
    args[1] = PyTuple.of(given);
    for (int i = 0; i < given.length; i++) {
      if (i > 0 && !Iterating.isIterable(given[i])) {
        // What comes before it is looked at first.
        throw GuestNeeded.SIGNAL;
      }
      given[i] = source(machine, given[i]);
    }
    return given;
  }

  /** The single argument as a source, which also takes its place. */
  private static PyObject source(Machine machine, @Nullable PyObject[] args) {
    PyObject source = source(machine, Dunders.at(args, 1));
    args[1] = source;
    return source;
  }

  private static PyObject asResult(@Nullable PyObject[] args, PySet result) {
    return self(args) instanceof PySet ? result : PyFrozenSet.of(result);
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (args[1] == null || cls != PySet.TYPE) {
      return Dunders.made(cls, PySet.TYPE, new PySet());
    }
    return SetOperations.of(machine.meter(), source(machine, args));
  }

  private static PyObject initialize(Machine machine, @Nullable PyObject[] args) {
    PySet set = mutable(args);
    PySet items = new PySet();
    try {
      if (args[1] != null && args[1] != args[0]) {
        items.replaceBy(SetOperations.of(machine.meter(), source(machine, args)));
      }
    } catch (PyError error) {
      set.replaceBy(items);
      throw error;
    }
    set.replaceBy(items);
    return PyNone.NONE;
  }

  private static @Nullable PyObject add(Machine machine, @Nullable PyObject[] args) {
    PySet set = mutable(args);
    if (Keys.asks(Dunders.at(args, 1))) {
      return Keys.set(machine, set, Dunders.at(args, 1), PyNone.NONE);
    }
    try {
      SetOperations.add(machine.meter(), set, Dunders.at(args, 1));
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.set(machine, set, Dunders.at(args, 1), PyNone.NONE);
    }
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    mutable(args).clear();
    return PyNone.NONE;
  }

  private static @Nullable PyObject contains(Machine machine, @Nullable PyObject[] args) {
    PyAnySet set = self(args);
    try {
      return PyBool.of(SetOperations.contains(machine.meter(), set, Dunders.at(args, 1)));
    } catch (GuestNeeded needed) {
      return Keys.contains(machine, set, Dunders.at(args, 1));
    }
  }

  private static @Nullable PyObject discard(Machine machine, @Nullable PyObject[] args) {
    PySet set = mutable(args);
    PyObject key = Dunders.at(args, 1);
    try {
      SetOperations.remove(machine.meter(), set, key);
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.discard(machine, set, key);
    }
  }

  private static @Nullable PyObject remove(Machine machine, @Nullable PyObject[] args) {
    PySet set = mutable(args);
    PyObject key = Dunders.at(args, 1);
    try {
      if (!SetOperations.remove(machine.meter(), set, key)) {
        throw Raise.keyError(key);
      }
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.delete(machine, set, key);
    }
  }

  private static PyObject pop(Machine machine, @Nullable PyObject[] args) {
    PyObject key = mutable(args).pop();
    if (key == null) {
      throw Raise.keyError(new PyStr("pop from an empty set"));
    }
    return key;
  }

  private static PyObject copy(Machine machine, @Nullable PyObject[] args) {
    PyAnySet set = self(args);
    return set instanceof PyFrozenSet ? set : SetOperations.copy(machine.meter(), set);
  }

  private static PyObject union(Machine machine, @Nullable PyObject[] args) {
    PySet result = SetOperations.copy(machine.meter(), self(args));
    for (PyObject source : sources(machine, args)) {
      SetOperations.update(machine.meter(), result, source);
    }
    return asResult(args, result);
  }

  private static PyObject update(Machine machine, @Nullable PyObject[] args) {
    PySet set = mutable(args);
    for (PyObject source : sources(machine, args)) {
      SetOperations.update(machine.meter(), set, source);
    }
    return PyNone.NONE;
  }

  private static PyObject intersection(Machine machine, @Nullable PyObject[] args) {
    return asResult(args, common(machine, args));
  }

  private static PySet common(Machine machine, @Nullable PyObject[] args) {
    PyAnySet result = self(args);
    for (PyObject source : sources(machine, args)) {
      result = SetOperations.intersection(machine.meter(), result, source);
    }
    return result == self(args) || !(result instanceof PySet made)
        ? SetOperations.copy(machine.meter(), result)
        : made;
  }

  private static PyObject intersectionUpdate(Machine machine, @Nullable PyObject[] args) {
    mutable(args).replaceBy(common(machine, args));
    return PyNone.NONE;
  }

  private static PyObject difference(Machine machine, @Nullable PyObject[] args) {
    PyObject[] sources = sources(machine, args);
    if (sources.length == 0) {
      return asResult(args, SetOperations.copy(machine.meter(), self(args)));
    }
    PySet result = SetOperations.difference(machine.meter(), self(args), sources[0]);
    for (int i = 1; i < sources.length; i++) {
      SetOperations.removeAll(machine.meter(), result, sources[i]);
    }
    return asResult(args, result);
  }

  private static PyObject differenceUpdate(Machine machine, @Nullable PyObject[] args) {
    PySet set = mutable(args);
    for (PyObject source : sources(machine, args)) {
      SetOperations.removeAll(machine.meter(), set, source);
    }
    return PyNone.NONE;
  }

  private static PyObject symmetricDifference(Machine machine, @Nullable PyObject[] args) {
    PyObject source = source(machine, args);
    PyAnySet other =
        source instanceof PyAnySet set ? set : SetOperations.of(machine.meter(), source);
    return asResult(args, SetOperations.toggled(machine.meter(), other, self(args)));
  }

  private static PyObject symmetricDifferenceUpdate(Machine machine, @Nullable PyObject[] args) {
    SetOperations.toggle(machine.meter(), mutable(args), source(machine, args));
    return PyNone.NONE;
  }

  private static PyObject isDisjoint(Machine machine, @Nullable PyObject[] args) {
    return PyBool.of(SetOperations.isDisjoint(machine.meter(), self(args), source(machine, args)));
  }

  private static PyObject isSubset(Machine machine, @Nullable PyObject[] args) {
    PyObject source = source(machine, args);
    PyAnySet other =
        source instanceof PyAnySet set ? set : SetOperations.of(machine.meter(), source);
    return PyBool.of(SetOperations.isWithin(machine.meter(), self(args), other));
  }

  private static PyObject isSuperset(Machine machine, @Nullable PyObject[] args) {
    PyObject source = source(machine, args);
    PyAnySet other =
        source instanceof PyAnySet set ? set : SetOperations.of(machine.meter(), source);
    return PyBool.of(SetOperations.isWithin(machine.meter(), other, self(args)));
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyObject given = Dunders.at(args, 0);
    PyAnySet set = self(args);
    if (!(given instanceof PyInstance)) {
      return new PyStr(Repr.repr(machine.meter(), set));
    }
    if (set.size() > 0 && !Sequences.isPlain(given, Names.ITER)) {
      return PyBuiltin.FALLBACK;
    }
    String name = given.type().name();
    return new PyStr(
        set.size() == 0
            ? name + "()"
            : name + "({" + inside(Repr.repr(machine.meter(), PyList.of(set.toArray()))) + "})");
  }

  private static String inside(String list) {
    return list.substring(1, list.length() - 1);
  }
}
