// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.LibraryNumber;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.NumberText;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code complex}. */
final class ComplexMethods {
  static final Table METHODS = table();

  private ComplexMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyComplex.TYPE)
            .staticMethod("__new__", "cls, /, real=0, imag=0", ComplexMethods::make)
            .getter("real", (m, a) -> new PyFloat(self(a).real))
            .getter("imag", (m, a) -> new PyFloat(self(a).imaginary))
            .method("__complex__", "self, /", (m, a) -> self(a))
            .method("__bool__", "self, /", (m, a) -> isTrue(self(a)))
            .method("__abs__", "self, /", (m, a) -> Arithmetic.absolute(m.meter(), self(a)))
            .method("conjugate", "self, /", (m, a) -> conjugate(self(a)))
            .method("__eq__", "self, value, /", (m, a) -> equal(a, true))
            .method("__ne__", "self, value, /", (m, a) -> equal(a, false));
    for (String order : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      table.method(order, "self, value, /", (m, a) -> PyBuiltin.notImplemented());
    }
    Dunders.arithmetic(
        table,
        ComplexMethods::isNumber,
        Opcode.ADD,
        Opcode.SUB,
        Opcode.MUL,
        Opcode.TRUE_DIV,
        Opcode.POW);
    Dunders.unary(table, "__neg__", Opcode.NEG);
    Dunders.unary(table, "__pos__", Opcode.POS);
    Dunders.value(table);
    Dunders.format(table);
    table.method("__getnewargs__", "self, /", (m, a) -> parts(self(a)));
    return table;
  }

  private static boolean isNumber(PyObject value) {
    return value instanceof PyComplex || FloatMethods.isReal(value);
  }

  private static PyComplex self(@Nullable PyObject[] args) {
    return (PyComplex) Dunders.plain(args, 0);
  }

  private static PyObject isTrue(PyComplex value) {
    return PyBool.of(value.real != 0 || value.imaginary != 0);
  }

  private static PyObject conjugate(PyComplex value) {
    return new PyComplex(value.real, -value.imaginary);
  }

  private static PyObject parts(PyComplex value) {
    return PyTuple.of(new PyFloat(value.real), new PyFloat(value.imaginary));
  }

  private static PyObject equal(@Nullable PyObject[] args, boolean wanted) {
    PyObject other = Dunders.plain(args, 1);
    return isNumber(other)
        ? PyBool.of(Comparison.equal(self(args), other) == wanted)
        : PyBuiltin.notImplemented();
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (cls != PyComplex.TYPE) {
      Dunders.subclass(cls, PyComplex.TYPE);
    }
    PyObject real = args[1];
    PyObject imaginary = args[2];
    if (needsGuest(real) || needsGuest(imaginary)) {
      return PyBuiltin.FALLBACK;
    }
    return Dunders.made(cls, PyComplex.TYPE, convert(machine.meter(), real, imaginary));
  }

  private static boolean needsGuest(@Nullable PyObject value) {
    return value != null
        && (Payload.of(value) instanceof LibraryNumber
            || Dunders.overrides(value, Names.COMPLEX)
            || Dunders.overrides(value, Names.FLOAT)
            || Dunders.overrides(value, Names.INDEX));
  }

  private static PyComplex convert(
      Meter meter, @Nullable PyObject real, @Nullable PyObject imaginary) {
    PyStr text = Dunders.asStr(real);
    if (text != null) {
      if (imaginary != null) {
        throw Raise.typeError("complex() can't take second arg if first is a string");
      }
      PyComplex parsed = NumberText.parseComplex(meter, text.value());
      if (parsed == null) {
        throw Raise.valueError(
            NumberText.misplacesUnderscore(meter, text.value())
                ? "could not convert string to complex: " + Repr.repr(text)
                : "complex() arg is a malformed string");
      }
      return parsed;
    }
    if (Dunders.asStr(imaginary) != null) {
      throw Raise.typeError("complex() second arg can't be a string");
    }
    PyComplex first = part(real, "first argument must be a string or a number");
    PyComplex second = part(imaginary, "second argument must be a number");
    if (imaginary == null) {
      return first;
    }
    boolean complexFirst = real != null && Payload.of(real) instanceof PyComplex;
    boolean complexSecond = Payload.of(imaginary) instanceof PyComplex;
    return new PyComplex(
        complexSecond ? first.real - second.imaginary : first.real,
        complexFirst ? first.imaginary + second.real : second.real);
  }

  private static PyComplex part(@Nullable PyObject value, String wanted) {
    if (value == null) {
      return new PyComplex(0, 0);
    }
    if (Payload.of(value) instanceof PyComplex complex) {
      return complex;
    }
    Double number = Numbers.asDouble(value);
    if (number == null) {
      throw Raise.typeError("complex() " + wanted + ", not '" + value.type().shownName() + "'");
    }
    return new PyComplex(number, 0);
  }
}
