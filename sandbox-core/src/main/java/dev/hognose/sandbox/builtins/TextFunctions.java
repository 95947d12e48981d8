// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Formatting;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyFunction;
import org.jspecify.annotations.Nullable;

/** The builtin functions over text. */
final class TextFunctions {
  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("ascii", "obj, /", (m, a) -> PyStr.of(Repr.ascii(m.meter(), Dunders.at(a, 0))))
          .function("chr", "i, /", TextFunctions::chr)
          .function("format", "value, format_spec='', /", TextFunctions::format)
          .function("ord", "c, /", TextFunctions::ord)
          .function("repr", "obj, /", TextFunctions::repr);

  private TextFunctions() {}

  private static @Nullable PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyObject object = Dunders.at(args, 0);
    return object instanceof PyInstance
            && object.type().lookup(Names.REPR) instanceof PyFunction method
        ? machine.push(new SpecialFrame(SpecialFrame.Use.REPR, method, object))
        : PyStr.of(Repr.repr(machine.meter(), object));
  }

  private static PyObject chr(Machine machine, @Nullable PyObject[] args) {
    PyObject i = Dunders.at(args, 0);
    if (i instanceof PyInt small && small.value >= 0 && small.value <= Character.MAX_CODE_POINT) {
      return PyStr.ofCodePoint((int) small.value);
    }
    if (Dunders.needsIndex(i)) {
      return PyBuiltin.FALLBACK;
    }
    PyObject number = Numbers.index(i);
    if (number instanceof PyInt small
        && small.value >= 0
        && small.value <= Character.MAX_CODE_POINT) {
      return PyStr.ofCodePoint((int) small.value);
    }
    throw Raise.valueError("chr() arg not in range(0x110000)");
  }

  private static PyObject ord(Machine machine, @Nullable PyObject[] args) {
    PyObject c = Dunders.plain(args, 0);
    int length =
        switch (c) {
          case PyStr s -> s.length();
          case PyBytes b -> b.value.length;
          case PyByteArray b -> b.size;
          default ->
              throw Raise.typeError(
                  "ord() expected string of length 1, but "
                      + Dunders.at(args, 0).type().shownName()
                      + " found");
        };
    if (length != 1) {
      throw Raise.typeError(
          "ord() expected a character, but string of length " + length + " found");
    }
    return PyInt.of(
        switch (c) {
          case PyStr s -> s.codePointAt(0);
          case PyBytes b -> b.value[0] & 0xff;
          default -> ((PyByteArray) c).get(0) & 0xff;
        });
  }

  private static PyObject format(Machine machine, @Nullable PyObject[] args) {
    PyObject value = Dunders.at(args, 0);
    PyObject given = args[1];
    PyStr spec = given == null ? PyStr.EMPTY : Dunders.asStr(given);
    if (spec == null) {
      throw notStr(Dunders.at(args, 1));
    }
    return isFormattable(value)
        ? Formatting.format(machine.meter(), value, spec.value())
        : PyBuiltin.FALLBACK;
  }

  /** Whether its type's own format is known here. */
  static boolean isFormattable(PyObject value) {
    return !Numbers.isForeign(value);
  }

  private static PyError notStr(PyObject given) {
    return Raise.badArgument("format() argument 2", "str", given);
  }
}
