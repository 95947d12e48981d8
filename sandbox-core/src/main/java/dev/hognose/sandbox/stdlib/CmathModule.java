// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ComplexArithmetic;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The module {@code cmath}: functions of complex numbers. */
final class CmathModule {
  static final Table NATIVES = table();

  /** A function of the two parts of a complex number. */
  private interface OfParts {
    PyObject apply(double real, double imaginary);
  }

  private CmathModule() {}

  private static Table table() {
    Table table =
        Table.ofModule("cmath")
            .value("pi", new PyFloat(Math.PI))
            .value("e", new PyFloat(Math.E))
            .value("tau", new PyFloat(2 * Math.PI))
            .value("inf", new PyFloat(Double.POSITIVE_INFINITY))
            .value("nan", new PyFloat(Double.NaN))
            .value("infj", new PyComplex(0, Double.POSITIVE_INFINITY))
            .value("nanj", new PyComplex(0, Double.NaN));
    ofOne(table, "phase", (x, y) -> new PyFloat(Accurate.atan2(y, x)));
    ofOne(table, "polar", CmathModule::polar);
    ofOne(table, "exp", ComplexFunctions::exp);
    ofOne(table, "log10", ComplexFunctions::log10);
    ofOne(table, "sqrt", ComplexFunctions::sqrt);
    ofOne(table, "acos", ComplexFunctions::acos);
    ofOne(table, "asin", ComplexFunctions::asin);
    ofOne(table, "atan", ComplexFunctions::atan);
    ofOne(table, "cos", ComplexFunctions::cos);
    ofOne(table, "sin", ComplexFunctions::sin);
    ofOne(table, "tan", ComplexFunctions::tan);
    ofOne(table, "acosh", ComplexFunctions::acosh);
    ofOne(table, "asinh", ComplexFunctions::asinh);
    ofOne(table, "atanh", ComplexFunctions::atanh);
    ofOne(table, "cosh", ComplexFunctions::cosh);
    ofOne(table, "sinh", ComplexFunctions::sinh);
    ofOne(table, "tanh", ComplexFunctions::tanh);
    ofOne(table, "isfinite", (x, y) -> PyBool.of(Double.isFinite(x) && Double.isFinite(y)));
    ofOne(table, "isinf", (x, y) -> PyBool.of(Double.isInfinite(x) || Double.isInfinite(y)));
    ofOne(table, "isnan", (x, y) -> PyBool.of(Double.isNaN(x) || Double.isNaN(y)));
    return table
        .function("log", "z, base=None, /", withComplexes("log", CmathModule::log))
        .function("rect", "r, phi, /", CmathModule::rect)
        .function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", CmathModule::isClose);
  }

  private static void ofOne(Table table, String name, OfParts function) {
    Native body =
        (machine, args) -> {
          PyComplex z = number(Args.at(args, 0));
          return function.apply(z.real, z.imaginary);
        };
    table.function(name, "z, /", withComplexes(name, body));
  }

  private static PyTuple given(@Nullable PyObject[] args) {
    return PyTuple.of(Arrays.stream(args).filter(Objects::nonNull).toArray(PyObject[]::new));
  }

  /** A body whose arguments are made complex numbers by guest code where that is needed. */
  private static Native withComplexes(String name, Native body) {
    return (machine, args) -> {
      try {
        return body.call(machine, args);
      } catch (GuestNeeded needed) {
        PyObject function = NATIVES.rows().get(name);
        return function == null
            ? PyBuiltin.FALLBACK
            : machine.callPrelude("_with_complexes", function, given(args));
      }
    };
  }

  /** The number of a builtin value; all others are asked by guest code. */
  private static PyComplex number(PyObject value) {
    return switch (value) {
      case PyComplex z -> z;
      case PyFloat x -> new PyComplex(x.value, 0);
      case PyInt n -> new PyComplex(n.value, 0);
      case PyBigInt n -> new PyComplex(Numbers.real(n), 0);
      default -> throw GuestNeeded.SIGNAL;
    };
  }

  private static PyObject polar(double x, double y) {
    double size = ComplexArithmetic.hypot(x, y);
    if (Double.isInfinite(size) && Double.isFinite(x) && Double.isFinite(y)) {
      throw MathModule.range();
    }
    return PyTuple.of(new PyFloat(size), new PyFloat(Accurate.atan2(y, x)));
  }

  private static PyObject log(Machine machine, @Nullable PyObject[] args) {
    PyComplex z = number(Args.at(args, 0));
    PyObject base = args[1];
    PyComplex result = ComplexFunctions.log(z.real, z.imaginary);
    if (base == null) {
      return result;
    }
    PyComplex of = number(base);
    PyComplex divisor = ComplexFunctions.log(of.real, of.imaginary);
    if (divisor.real == 0 && divisor.imaginary == 0) {
      throw MathModule.domain();
    }
    return ComplexArithmetic.divide(result, divisor);
  }

  private static @Nullable PyObject rect(Machine machine, @Nullable PyObject[] args) {
    return ComplexFunctions.rect(Args.real(args, 0), Args.real(args, 1));
  }

  private static PyObject isClose(Machine machine, @Nullable PyObject[] args) {
    PyComplex a = number(Args.at(args, 0));
    PyComplex b = number(Args.at(args, 1));
    double relative = args[2] == null ? 1e-9 : Args.real(args, 2);
    double absolute = args[3] == null ? 0 : Args.real(args, 3);
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
    if (a.real == b.real && a.imaginary == b.imaginary) {
      return PyBool.TRUE;
    }
    if (infinite(a) || infinite(b)) {
      return PyBool.FALSE;
    }
    double difference = ComplexArithmetic.hypot(a.real - b.real, a.imaginary - b.imaginary);
    return PyBool.of(
        difference <= relative * size(b)
            || difference <= relative * size(a)
            || difference <= absolute);
  }

  private static boolean infinite(PyComplex z) {
    return Double.isInfinite(z.real) || Double.isInfinite(z.imaginary);
  }

  private static double size(PyComplex z) {
    return ComplexArithmetic.hypot(z.real, z.imaginary);
  }
}
