// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Formatting;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code bool} that differ from those of {@code int}. */
final class BoolMethods {
  private static final PyStr INVERSION =
      PyStr.shared(
          "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This"
              + " returns the bitwise inversion of the underlying int object and is usually not"
              + " what you expect from negating a bool. Use the 'not' operator for boolean negation"
              + " or ~int(x) if you really want the bitwise inversion of the underlying int.");

  static final Table METHODS = table();

  private BoolMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyBool.TYPE)
            .staticMethod("__new__", "cls, x=False, /", BoolMethods::make)
            .method(
                "__repr__", "self, /", (m, a) -> new PyStr(Repr.repr(m.meter(), Dunders.at(a, 0))))
            .method("__format__", "self, format_spec, /", BoolMethods::format)
            .method("__invert__", "self, /", BoolMethods::invert);
    for (String side : new String[] {"__", "__r"}) {
      table
          .method(side + "and__", "self, value, /", logic(Opcode.AND))
          .method(side + "or__", "self, value, /", logic(Opcode.OR))
          .method(side + "xor__", "self, value, /", logic(Opcode.XOR));
    }
    return table;
  }

  private static @Nullable PyObject invert(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_warned", INVERSION, PyInt.of(args[0] == PyBool.TRUE ? -2 : -1));
  }

  private static Native logic(int opcode) {
    return (machine, args) ->
        Numbers.isInt(Dunders.at(args, 1))
            ? Dunders.orNotImplemented(
                Arithmetic.binary(
                    machine.meter(), opcode, Dunders.at(args, 0), Dunders.plain(args, 1)))
            : PyBuiltin.notImplemented();
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    if (args[0] != PyBool.TYPE) {
      Dunders.subclass(Dunders.at(args, 0), PyBool.TYPE);
    }
    return switch (args[1]) {
      case null -> PyBool.FALSE;
      case PyBool b -> b;
      case PyInt i -> PyBool.of(i.value != 0);
      case PyFloat f -> PyBool.of(f.value != 0);
      case PyComplex c -> PyBool.of(c.real != 0 || c.imaginary != 0);
      case PyNone ignored -> PyBool.FALSE;
      case PyRange range -> PyBool.of(range.length().signum() > 0);
      case PyInstance ignored -> PyBuiltin.FALLBACK;
      case PyObject other -> {
        int length = Containers.length(other);
        yield length >= 0 ? PyBool.of(length > 0) : PyBuiltin.FALLBACK;
      }
    };
  }

  private static PyObject format(Machine machine, @Nullable PyObject[] args) {
    PyStr spec = Dunders.asStr(args[1]);
    if (spec == null) {
      throw Raise.badArgument("__format__() argument", "str", Dunders.at(args, 1));
    }
    return Formatting.format(machine.meter(), Dunders.at(args, 0), spec.value());
  }
}
