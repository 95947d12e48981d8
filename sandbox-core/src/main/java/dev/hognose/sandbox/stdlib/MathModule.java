// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The module {@code math}: functions of real numbers; those of integers are in MathIntegers. */
final class MathModule {
  static final Table NATIVES = table();

  private static final double LN2 = Math.log(2);
  private static final double LN10 = Math.log(10);

  private MathModule() {}

  private static Table table() {
    Table table =
        Table.ofModule("math")
            .value("pi", new PyFloat(Math.PI))
            .value("e", new PyFloat(Math.E))
            .value("tau", new PyFloat(2 * Math.PI))
            .value("inf", new PyFloat(Double.POSITIVE_INFINITY))
            .value("nan", new PyFloat(Double.NaN));
    real(table, "sqrt", Math::sqrt);
    real(table, "cbrt", Accurate::cbrt);
    real(table, "exp", Exponential::of);
    real(table, "exp2", x -> Math.pow(2, x));
    real(table, "expm1", Accurate::expm1);
    real(table, "sin", Circular::sin);
    real(table, "cos", Circular::cos);
    real(table, "tan", Math::tan);
    real(table, "asin", Accurate::asin);
    real(table, "acos", Accurate::acos);
    real(table, "atan", Accurate::atan);
    real(table, "sinh", Accurate::sinh);
    real(table, "cosh", Accurate::cosh);
    real(table, "tanh", Accurate::tanh);
    real(table, "asinh", Accurate::asinh);
    real(table, "acosh", x -> x < 1 ? Double.NaN : Accurate.acosh(x));
    real(table, "atanh", MathModule::atanh);
    real(table, "log1p", x -> x <= -1 ? fail() : Accurate.log1p(x));
    real(table, "fabs", Math::abs);
    angle(table, "degrees", 180 / Math.PI);
    angle(table, "radians", Math.PI / 180);
    real(table, "erf", SpecialFunctions::erf);
    real(table, "erfc", SpecialFunctions::erfc);
    real(table, "gamma", MathModule::gamma);
    real(table, "lgamma", MathModule::lgamma);
    real(table, "ulp", MathModule::ulp);
    real2(table, "atan2", Accurate::atan2);
    real2(table, "copysign", Math::copySign);
    real2(table, "fmod", MathModule::fmod);
    real2(table, "pow", MathModule::pow);
    real2(table, "remainder", MathModule::remainder);
    table
        .function("log2", "x, /", withFloats("log2", (m, a) -> new PyFloat(log2(Args.plain(a, 0)))))
        .function(
            "log10", "x, /", withFloats("log10", (m, a) -> new PyFloat(log10(Args.plain(a, 0)))))
        .function("log", "x, base=None, /", withFloats("log", MathModule::log))
        .function(
            "isnan",
            "x, /",
            withFloats("isnan", (m, a) -> PyBool.of(Double.isNaN(Args.real(a, 0)))))
        .function(
            "isinf",
            "x, /",
            withFloats("isinf", (m, a) -> PyBool.of(Double.isInfinite(Args.real(a, 0)))))
        .function(
            "isfinite",
            "x, /",
            withFloats("isfinite", (m, a) -> PyBool.of(Double.isFinite(Args.real(a, 0)))))
        .function("frexp", "x, /", withFloats("frexp", MathModule::frexp))
        .function("ldexp", "x, i, /", withFloats("ldexp", MathModule::ldexp))
        .function("modf", "x, /", withFloats("modf", MathModule::modf))
        .function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", MathModule::isClose)
        .function("nextafter", "x, y, /, *, steps=None", MathModule::nextAfter)
        .function("fma", "x, y, z, /", withFloats("fma", MathModule::fma))
        .function(
            "floor", "x, /", withFloats("floor", (m, a) -> whole(m, a, Names.FLOOR, Math::floor)))
        .function("ceil", "x, /", withFloats("ceil", (m, a) -> whole(m, a, Names.CEIL, Math::ceil)))
        .function("trunc", "x, /", MathModule::trunc);
    MathSums.addTo(table);
    MathIntegers.addTo(table);
    return table;
  }

  private static void real(Table table, String name, DoubleUnaryOperator operator) {
    Native body =
        (m, a) -> {
          double x = Args.real(a, 0);
          return new PyFloat(checked(operator.applyAsDouble(x), Double.isNaN(x), infinite(x)));
        };
    table.function(name, "x, /", withFloats(name, body));
  }

  /** A change of units, which may be infinite. */
  private static void angle(Table table, String name, double factor) {
    Native body = (m, a) -> new PyFloat(Args.real(a, 0) * factor);
    table.function(name, "x, /", withFloats(name, body));
  }

  private static void real2(Table table, String name, DoubleBinaryOperator operator) {
    Native body = (m, a) -> new PyFloat(operator.applyAsDouble(Args.real(a, 0), Args.real(a, 1)));
    table.function(name, "x, y, /", withFloats(name, body));
  }

  /** A body whose arguments are made floats by guest code where that is needed. */
  static Native withFloats(String name, Native body) {
    return (m, a) -> {
      try {
        return body.call(m, a);
      } catch (GuestNeeded needed) {
        PyObject function = NATIVES.rows().get(name);
        return function == null
            ? PyBuiltin.FALLBACK
            : m.callPrelude("_with_floats", function, given(a));
      }
    };
  }

  /** The arguments that were given, as a tuple. */
  static PyTuple given(@Nullable PyObject[] args) {
    PyObject[] items = new PyObject[args.length];
    int count = 0;
    for (PyObject arg : args) {
      if (arg instanceof PyTuple rest) {
        return rest;
      }
      if (arg != null) {
        items[count++] = arg;
      }
    }
    return PyTuple.of(java.util.Arrays.copyOf(items, count));
  }

  private static boolean infinite(double x) {
    return Double.isInfinite(x);
  }

  /** A result, unless it shows that the argument was out of the function's domain or range. */
  static double checked(double result, boolean nanExpected, boolean infinityExpected) {
    if (Double.isNaN(result) && !nanExpected) {
      throw domain();
    }
    if (Double.isInfinite(result) && !infinityExpected) {
      throw range();
    }
    return result;
  }

  static PyError domain() {
    return Raise.valueError("math domain error");
  }

  static PyError range() {
    return Raise.overflowError("math range error");
  }

  private static double fail() {
    throw domain();
  }

  private static double atanh(double x) {
    return Math.abs(x) >= 1 ? fail() : Accurate.atanh(x);
  }

  private static double gamma(double x) {
    if (x == 0 || x < 0 && x == Math.rint(x)) {
      throw domain();
    }
    return SpecialFunctions.gamma(x);
  }

  private static double lgamma(double x) {
    if (x <= 0 && x == Math.rint(x) && !infinite(x)) {
      throw domain();
    }
    return SpecialFunctions.logGamma(x);
  }

  private static double ulp(double x) {
    return Math.ulp(x);
  }

  private static double fmod(double x, double y) {
    if (infinite(y) && Double.isFinite(x)) {
      return x;
    }
    return checked(x % y, Double.isNaN(x) || Double.isNaN(y), true);
  }

  private static double remainder(double x, double y) {
    if (infinite(y) && Double.isFinite(x)) {
      return x;
    }
    return checked(Math.IEEEremainder(x, y), Double.isNaN(x) || Double.isNaN(y), true);
  }

  private static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1;
    }
    if (x == -1 && infinite(y)) {
      return 1;
    }
    if (x == 0 && y < 0 && !infinite(y)) {
      throw domain();
    }
    double result = Math.pow(x, y);
    boolean special = !Double.isFinite(x) || !Double.isFinite(y);
    return checked(result, Double.isNaN(x) || Double.isNaN(y), special);
  }

  private static double log2(PyObject x) {
    if (x instanceof PyBigInt big) {
      return logOfBig(big.value(), LN2, Accurate::log2, 1);
    }
    double value = Numbers.real(x);
    return value <= 0 ? fail() : Accurate.log2(value);
  }

  private static double log10(PyObject x) {
    if (x instanceof PyBigInt big) {
      return logOfBig(big.value(), LN10, Accurate::log10, Accurate.log10(2));
    }
    double value = Numbers.real(x);
    return value <= 0 ? fail() : Accurate.log10(value);
  }

  private static double ln(PyObject x) {
    if (x instanceof PyBigInt big) {
      return logOfBig(big.value(), 1, Math::log, LN2);
    }
    double value = Numbers.real(x);
    return value <= 0 ? fail() : Math.log(value);
  }

  private static double logOfBig(
      BigInteger value, double unused, DoubleUnaryOperator log, double logOfTwo) {
    if (value.signum() <= 0) {
      throw domain();
    }
    double known = value.doubleValue();
    if (!infinite(known)) {
      return log.applyAsDouble(known);
    }
    int exponent = value.bitLength();
    double mantissa = Math.scalb(value.shiftRight(exponent - 1000).doubleValue(), -1000);
    return log.applyAsDouble(mantissa) + logOfTwo * exponent;
  }

  private static PyObject log(Machine machine, @Nullable PyObject[] args) {
    double x = ln(Args.plain(args, 0));
    PyObject base = args[1];
    if (base == null) {
      return new PyFloat(x);
    }
    double divisor = ln(Payload.of(base));
    if (divisor == 0) {
      throw Raise.zeroDivision("float division by zero");
    }
    return new PyFloat(x / divisor);
  }

  private static PyObject frexp(Machine machine, @Nullable PyObject[] args) {
    double x = Args.real(args, 0);
    if (x == 0 || !Double.isFinite(x)) {
      return PyTuple.of(new PyFloat(x), PyInt.of(0));
    }
    int exponent = Math.getExponent(x);
    double scaled = x;
    int extra = 0;
    if (exponent < Double.MIN_EXPONENT) {
      scaled = x * 0x1p60;
      extra = -60;
      exponent = Math.getExponent(scaled);
    }
    return PyTuple.of(
        new PyFloat(Math.scalb(scaled, -exponent - 1)), PyInt.of(exponent + 1 + extra));
  }

  private static PyObject ldexp(Machine machine, @Nullable PyObject[] args) {
    double x = Args.real(args, 0);
    PyObject exponent = Numbers.asInt(Args.at(args, 1));
    if (exponent == null) {
      throw Raise.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !Double.isFinite(x)) {
      return new PyFloat(x);
    }
    long shift =
        exponent instanceof PyInt i
            ? Math.clamp(i.value, -100_000L, 100_000L)
            : Numbers.big(exponent).signum() * 100_000L;
    double result = scale(x, (int) shift);
    return new PyFloat(checked(result, false, false));
  }

  /** x * 2**shift, rounded once. */
  static double scale(double x, int shift) {
    if (shift >= -1000) {
      return Math.scalb(x, shift);
    }
    int exponent = Math.getExponent(x) + shift;
    if (exponent < -1100) {
      return Math.copySign(0.0, x);
    }
    return Math.scalb(x, shift);
  }

  private static PyObject modf(Machine machine, @Nullable PyObject[] args) {
    double x = Args.real(args, 0);
    if (infinite(x)) {
      return PyTuple.of(new PyFloat(Math.copySign(0.0, x)), new PyFloat(x));
    }
    double integral = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(new PyFloat(Math.copySign(x - integral, x)), new PyFloat(integral));
  }

  private static PyObject isClose(Machine machine, @Nullable PyObject[] args) {
    double a = Args.real(args, 0);
    double b = Args.real(args, 1);
    double relative = args[2] == null ? 1e-9 : Args.real(args, 2);
    double absolute = args[3] == null ? 0 : Args.real(args, 3);
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return PyBool.TRUE;
    }
    if (infinite(a) || infinite(b)) {
      return PyBool.FALSE;
    }
    double difference = Math.abs(b - a);
    return PyBool.of(
        difference <= Math.abs(relative * b)
            || difference <= Math.abs(relative * a)
            || difference <= absolute);
  }

  private static PyObject nextAfter(Machine machine, @Nullable PyObject[] args) {
    double x = Args.real(args, 0);
    double y = Args.real(args, 1);
    if (Args.absent(args, 2)) {
      return new PyFloat(Math.nextAfter(x, y));
    }
    BigInteger steps = Args.big(args, 2);
    if (steps.signum() < 0) {
      throw Raise.valueError("steps must be a non-negative integer");
    }
    if (steps.signum() == 0 || Double.isNaN(x)) {
      return new PyFloat(x);
    }
    if (Double.isNaN(y)) {
      return new PyFloat(y);
    }
    BigInteger from = BigInteger.valueOf(ordinal(x));
    BigInteger to = BigInteger.valueOf(ordinal(y));
    BigInteger distance = to.subtract(from);
    if (distance.abs().compareTo(steps) <= 0) {
      return new PyFloat(y);
    }
    long target = from.add(distance.signum() < 0 ? steps.negate() : steps).longValue();
    double result =
        target < 0 ? -Double.longBitsToDouble(-target) : Double.longBitsToDouble(target);
    return new PyFloat(result);
  }

  private static long ordinal(double x) {
    long bits = Double.doubleToLongBits(Math.abs(x));
    return x < 0 ? -bits : bits;
  }

  private static PyObject fma(Machine machine, @Nullable PyObject[] args) {
    double x = Args.real(args, 0);
    double y = Args.real(args, 1);
    double z = Args.real(args, 2);
    double result = Math.fma(x, y, z);
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
      throw Raise.valueError("invalid operation in fma");
    }
    if (infinite(result) && !infinite(x) && !infinite(y) && !infinite(z)) {
      throw Raise.overflowError("overflow in fma");
    }
    return new PyFloat(result);
  }

  private static @Nullable PyObject whole(
      Machine machine, @Nullable PyObject[] args, PyStr method, DoubleUnaryOperator rounding) {
    PyObject x = Args.at(args, 0);
    if (x instanceof PyFloat f) {
      return Numbers.truncate(rounding.applyAsDouble(f.value));
    }
    PyObject known = Numbers.asInt(x);
    if (known != null) {
      return known;
    }
    if (x.type().lookup(method) != null) {
      return machine.callMethod(x, method);
    }
    return Numbers.truncate(rounding.applyAsDouble(Numbers.real(x)));
  }

  private static @Nullable PyObject trunc(Machine machine, @Nullable PyObject[] args) {
    PyObject x = Args.at(args, 0);
    if (x instanceof PyFloat f) {
      return Numbers.truncate(f.value);
    }
    PyObject known = Numbers.asInt(x);
    if (known != null) {
      return known;
    }
    if (x.type().lookup(Names.TRUNC) != null) {
      return machine.callMethod(x, Names.TRUNC);
    }
    throw Raise.typeError("type " + x.type().shownName() + " doesn't define __trunc__ method");
  }
}
