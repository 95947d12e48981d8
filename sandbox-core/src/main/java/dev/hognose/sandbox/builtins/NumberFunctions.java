// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The builtin functions over numbers. */
final class NumberFunctions {
  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("abs", "x, /", NumberFunctions::abs)
          .function("bin", "number, /", (m, a) -> radix(m, a, "0b", 1))
          .function("divmod", "x, y, /", NumberFunctions::divmod)
          .function("hex", "number, /", (m, a) -> radix(m, a, "0x", 4))
          .function("oct", "number, /", (m, a) -> radix(m, a, "0o", 3))
          .function("pow", "base, exp, mod=None", NumberFunctions::pow)
          .function("round", "number, ndigits=None", NumberFunctions::round);

  private NumberFunctions() {}

  private static PyObject abs(Machine machine, @Nullable PyObject[] args) {
    PyObject x = Dunders.at(args, 0);
    PyObject result = Numbers.isForeign(x) ? null : Arithmetic.absolute(machine.meter(), x);
    if (result != null) {
      return result;
    }
    if (Numbers.isForeign(x)) {
      return PyBuiltin.FALLBACK;
    }
    throw Raise.typeError("bad operand type for abs(): '" + x.type().shownName() + "'");
  }

  private static PyObject radix(
      Machine machine, @Nullable PyObject[] args, String prefix, int bits) {
    PyObject x = Dunders.at(args, 0);
    if (Dunders.needsIndex(x)) {
      return PyBuiltin.FALLBACK;
    }
    if (x instanceof PyInt number) {
      String digits = digits(Math.abs(number.value), bits);
      return new PyStr((number.value < 0 ? "-" : "") + prefix + digits);
    }
    BigInteger value = Numbers.big(Numbers.index(x));
    String digits = BigIntegers.toRadix(machine.meter(), value.abs(), bits);
    return new PyStr((value.signum() < 0 ? "-" : "") + prefix + digits);
  }

  private static String digits(long size, int bits) {
    return switch (bits) {
      case 1 -> Long.toBinaryString(size);
      case 3 -> Long.toOctalString(size);
      default -> Long.toHexString(size);
    };
  }

  private static PyObject divmod(Machine machine, @Nullable PyObject[] args) {
    PyObject x = Dunders.at(args, 0);
    PyObject y = Dunders.at(args, 1);
    if (Numbers.isForeign(x) || Numbers.isForeign(y)) {
      return PyBuiltin.FALLBACK;
    }
    PyObject result = Arithmetic.divmod(machine.meter(), x, y);
    if (result == null) {
      throw Raise.unsupportedOperands("divmod()", x, y);
    }
    return result;
  }

  private static PyObject pow(Machine machine, @Nullable PyObject[] args) {
    PyObject base = Dunders.at(args, 0);
    PyObject exponent = Dunders.at(args, 1);
    PyObject modulus = args[2];
    if (Numbers.isForeign(base) || Numbers.isForeign(exponent) || Numbers.isForeign(modulus)) {
      return PyBuiltin.FALLBACK;
    }
    Meter meter = machine.meter();
    if (Dunders.isAbsent(modulus)) {
      PyObject result = Arithmetic.binary(meter, Opcode.POW, base, exponent);
      if (result == null) {
        throw Raise.unsupportedOperands("** or pow()", base, exponent);
      }
      return result;
    }
    PyObject result = Arithmetic.power(meter, base, exponent, Dunders.at(args, 2));
    if (result == null) {
      throw Raise.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + base.type().shownName()
              + "', '"
              + exponent.type().shownName()
              + "', '"
              + Dunders.at(args, 2).type().shownName()
              + "'");
    }
    return result;
  }

  private static @Nullable PyObject round(Machine machine, @Nullable PyObject[] args) {
    PyObject number = Dunders.at(args, 0);
    PyObject digits = args[1];
    if (Numbers.isForeign(number) || digits != null && Numbers.isForeign(Payload.of(digits))) {
      return PyBuiltin.FALLBACK;
    }
    PyObject[] bound = {number, digits};
    if (number instanceof PyFloat) {
      return FloatMethods.round(machine, bound);
    }
    if (Numbers.isInt(number)) {
      return IntMethods.round(machine, bound);
    }
    throw Raise.typeError("type " + number.type().shownName() + " doesn't define __round__ method");
  }
}
