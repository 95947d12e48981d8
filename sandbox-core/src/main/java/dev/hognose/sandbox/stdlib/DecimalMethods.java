// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.BigDivision;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operators, conversions and construction of {@code Decimal}. */
final class DecimalMethods {
  /** An operation of one number. */
  @FunctionalInterface
  interface Unary {
    DecimalNumber apply(Decimals work, DecimalNumber a);
  }

  /** An operation of two numbers. */
  @FunctionalInterface
  interface Binary {
    DecimalNumber apply(Decimals work, DecimalNumber a, DecimalNumber b);
  }

  private DecimalMethods() {}

  static void install() {
    Table table =
        Table.of(DecimalNumber.TYPE)
            .value("__module__", new PyStr("decimal"))
            .staticMethod("__new__", "cls, value='0', context=None", DecimalMethods::make)
            .classMethod("from_float", "cls, f, /", DecimalMethods::fromFloat)
            .method("__repr__", "self, /", (m, a) -> text(m, a, "Decimal('", "')"))
            .method("__str__", "self, /", (m, a) -> text(m, a, "", ""))
            .method("__format__", "self, format_spec, override=None, /", DecimalMethods::format)
            .method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), self(a))))
            .method("__bool__", "self, /", (m, a) -> PyBool.of(!self(a).isZero()))
            .method("__int__", "self, /", (m, a) -> whole(m, a, DecimalRounding.ROUND_DOWN))
            .method("__trunc__", "self, /", (m, a) -> whole(m, a, DecimalRounding.ROUND_DOWN))
            .method("__floor__", "self, /", (m, a) -> whole(m, a, DecimalRounding.ROUND_FLOOR))
            .method("__ceil__", "self, /", (m, a) -> whole(m, a, DecimalRounding.ROUND_CEILING))
            .method("__round__", "self, ndigits=None, /", DecimalMethods::round)
            .method("__float__", "self, /", (m, a) -> new PyFloat(self(a).toDouble(m.meter())))
            .method(
                "__complex__", "self, /", (m, a) -> new PyComplex(self(a).toDouble(m.meter()), 0))
            .methodOfSubclassesToo("__copy__", "self, /", (m, a) -> a[0])
            .methodOfSubclassesToo("__deepcopy__", "self, memo, /", (m, a) -> a[0])
            .methodOfSubclassesToo("__reduce__", "self, /", DecimalMethods::reduce)
            .method("as_tuple", "self, /", DecimalMethods::asTuple)
            .method("as_integer_ratio", "self, /", DecimalMethods::asRatio)
            .getterOfSubclassesToo("real", (m, a) -> a[0])
            .getter("imag", (m, a) -> DecimalNumber.ZERO)
            .method("__eq__", "self, other, /", (m, a) -> compare(m, a, "=="))
            .method("__ne__", "self, other, /", (m, a) -> compare(m, a, "!="))
            .method("__lt__", "self, other, /", (m, a) -> compare(m, a, "<"))
            .method("__le__", "self, other, /", (m, a) -> compare(m, a, "<="))
            .method("__gt__", "self, other, /", (m, a) -> compare(m, a, ">"))
            .method("__ge__", "self, other, /", (m, a) -> compare(m, a, ">="))
            .method("__neg__", "self, /", (m, a) -> unary(m, a, Decimals::minus))
            .method("__pos__", "self, /", (m, a) -> unary(m, a, Decimals::plus))
            .method("__abs__", "self, /", (m, a) -> unary(m, a, Decimals::absolute))
            .method("__divmod__", "self, other, /", (m, a) -> divmod(m, a, false))
            .method("__rdivmod__", "self, other, /", (m, a) -> divmod(m, a, true))
            .method("__pow__", "self, other, modulo=None, /", DecimalMethods::power)
            .method("__rpow__", "self, other, modulo=None, /", DecimalMethods::reflectedPower);
    operator(table, "add", Decimals::add);
    operator(table, "sub", Decimals::subtract);
    operator(table, "mul", Decimals::multiply);
    operator(table, "truediv", Decimals::divide);
    operator(table, "floordiv", Decimals::wholeQuotient);
    operator(table, "mod", Decimals::remainder);
    table.install();
  }

  private static void operator(Table table, String name, Binary body) {
    table.method("__" + name + "__", "self, other, /", operator(body, false));
    table.method("__r" + name + "__", "self, other, /", operator(body, true));
  }

  private static Native operator(Binary body, boolean reflected) {
    return (machine, args) -> {
      DecimalNumber self = self(args);
      DecimalNumber other = DecimalConversion.numberOrNull(Args.plain(args, 1));
      if (other == null) {
        return PySingleton.NOT_IMPLEMENTED;
      }
      Decimals work = work(machine, null);
      return work.done(reflected ? body.apply(work, other, self) : body.apply(work, self, other));
    };
  }

  static DecimalNumber self(@Nullable PyObject[] args) {
    return (DecimalNumber) Args.plain(args, 0);
  }

  /** An operation under way in a context given, or the current one. */
  static Decimals work(Machine machine, @Nullable PyObject context) {
    if (context == null || context == PyNone.NONE) {
      return new Decimals(machine.meter(), DecimalModule.current(machine));
    }
    if (context instanceof DecimalContext own) {
      return new Decimals(machine.meter(), own);
    }
    throw Raise.typeError("optional argument must be a context");
  }

  private static PyObject unary(Machine machine, @Nullable PyObject[] args, Unary body) {
    Decimals work = work(machine, null);
    return work.done(body.apply(work, self(args)));
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject given = args[1];
    DecimalNumber made =
        given == null ? DecimalNumber.ZERO : DecimalConversion.of(work(machine, args[2]), given);
    return Args.made(Args.at(args, 0), DecimalNumber.TYPE, made);
  }

  private static @Nullable PyObject fromFloat(Machine machine, @Nullable PyObject[] args) {
    PyObject given = Args.plain(args, 1);
    DecimalNumber exact =
        given instanceof DecimalNumber ? null : DecimalConversion.exactOrNull(given);
    if (exact == null) {
      throw Raise.typeError("argument must be int or float");
    }
    return Args.at(args, 0) == DecimalNumber.TYPE ? exact : machine.call(Args.at(args, 0), exact);
  }

  private static PyObject text(
      Machine machine, @Nullable PyObject[] args, String before, String after) {
    DecimalNumber self = self(args);
    String text = self.text(machine.meter(), false, DecimalModule.current(machine).capitals);
    return new PyStr(before + text + after);
  }

  private static PyObject format(Machine machine, @Nullable PyObject[] args) {
    String spec = Args.text(args, 1, "format arg");
    if (spec.isEmpty()) {
      return text(machine, args, "", "");
    }
    return new PyStr(
        DecimalFormat.format(machine.meter(), DecimalModule.current(machine), self(args), spec));
  }

  private static PyObject whole(
      Machine machine, @Nullable PyObject[] args, DecimalRounding rounding) {
    DecimalNumber self = self(args);
    if (self.isNan()) {
      throw Raise.valueError("cannot convert NaN to integer");
    }
    if (self.isInfinite()) {
      throw Raise.overflowError("cannot convert Infinity to integer");
    }
    Decimals work = work(machine, null);
    return work.rescaled(self, 0, rounding).wholeNumber(machine.meter());
  }

  private static PyObject round(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == null || args[1] == PyNone.NONE) {
      return whole(machine, args, DecimalRounding.ROUND_HALF_EVEN);
    }
    if (!Numbers.isInt(Args.at(args, 1))) {
      throw Raise.typeError("optional arg must be an integer");
    }
    DecimalNumber pattern = DecimalNumber.finite(false, BigInteger.ONE, -Args.integer(args, 1, 0));
    Decimals work = work(machine, null);
    return work.done(work.quantize(self(args), pattern, work.context.rounding));
  }

  private static PyObject reduce(Machine machine, @Nullable PyObject[] args) {
    return PyTuple.of(
        Args.at(args, 0).type(),
        PyTuple.of(new PyStr(self(args).text(machine.meter(), false, true))));
  }

  private static @Nullable PyObject asTuple(Machine machine, @Nullable PyObject[] args) {
    DecimalNumber self = self(args);
    String digits =
        self.digits.signum() == 0 && self.isNan()
            ? ""
            : BigIntegers.toDecimal(machine.meter(), self.digits);
    PyObject[] items = new PyObject[digits.length()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(digits.charAt(i) - '0');
    }
    PyObject exponent =
        switch (self.kind) {
          case FINITE -> PyInt.of(self.exponent);
          case INFINITE -> new PyStr("F");
          case QUIET_NAN -> new PyStr("n");
          case SIGNALING_NAN -> new PyStr("N");
        };
    return machine.callPrelude(
        "_decimal_tuple", PyInt.of(self.negative ? 1 : 0), PyTuple.of(items), exponent);
  }

  private static PyObject asRatio(Machine machine, @Nullable PyObject[] args) {
    DecimalNumber self = self(args);
    if (self.isNan()) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (self.isInfinite()) {
      throw Raise.overflowError("cannot convert Infinity to integer ratio");
    }
    Decimals work = work(machine, null);
    BigInteger above = work.times10(self.digits, Math.max(0, self.exponent));
    BigInteger below = DecimalNumber.powerOfTen(machine.meter(), Math.max(0, -self.exponent));
    BigInteger common = BigDivision.gcd(machine.meter(), above, below);
    above = work.quotient(above, common);
    return PyTuple.of(
        PyInt.of(self.negative ? above.negate() : above), PyInt.of(work.quotient(below, common)));
  }

  private static PyObject compare(Machine machine, @Nullable PyObject[] args, String operator) {
    DecimalNumber self = self(args);
    boolean equality = operator.equals("==") || operator.equals("!=");
    PyObject given = Args.plain(args, 1);
    if (equality && given instanceof PyComplex complex) {
      if (complex.imaginary != 0) {
        return PyBool.of(operator.equals("!="));
      }
      given = new PyFloat(complex.real);
    }
    DecimalNumber other = DecimalConversion.exactOrNull(given);
    if (other == null) {
      return given instanceof PyStr || given.type().lookup(new PyStr("denominator")) == null
          ? PySingleton.NOT_IMPLEMENTED
          : PyBuiltin.FALLBACK;
    }
    Decimals work = work(machine, null);
    if (given instanceof PyFloat) {
      if (equality) {
        work.context.flags |= DecimalSignal.FLOAT_OPERATION.bit;
      } else {
        work.signal(DecimalSignal.FLOAT_OPERATION);
        work.report();
      }
    }
    if (self.isNan() || other.isNan()) {
      boolean signaling =
          self.kind == DecimalNumber.Kind.SIGNALING_NAN
              || other.kind == DecimalNumber.Kind.SIGNALING_NAN;
      if (!equality || signaling) {
        work.done(work.invalid());
      }
      return PyBool.of(operator.equals("!="));
    }
    int order = self.compare(machine.meter(), other);
    return PyBool.of(
        switch (operator) {
          case "==" -> order == 0;
          case "!=" -> order != 0;
          case "<" -> order < 0;
          case "<=" -> order <= 0;
          case ">" -> order > 0;
          default -> order >= 0;
        });
  }

  private static PyObject divmod(Machine machine, @Nullable PyObject[] args, boolean reflected) {
    DecimalNumber other = DecimalConversion.numberOrNull(Args.plain(args, 1));
    if (other == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Decimals work = work(machine, null);
    DecimalNumber self = self(args);
    return pair(work, reflected ? other : self, reflected ? self : other);
  }

  static PyObject pair(Decimals work, DecimalNumber a, DecimalNumber b) {
    DecimalNumber[] parts = work.divmod(a, b);
    work.report();
    return PyTuple.of(parts[0], parts[1]);
  }

  private static PyObject power(Machine machine, @Nullable PyObject[] args) {
    DecimalNumber other = DecimalConversion.numberOrNull(Args.plain(args, 1));
    if (other == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Decimals work = work(machine, null);
    PyObject modulo = args[2];
    if (modulo != null && modulo != PyNone.NONE) {
      DecimalNumber m = DecimalConversion.exactOrNull(modulo);
      if (m == null || modulo instanceof PyFloat) {
        return PySingleton.NOT_IMPLEMENTED;
      }
      return work.done(modularPower(work, self(args), other, m));
    }
    return work.done(new DecimalPowers(work).power(self(args), other));
  }

  static DecimalNumber modularPower(
      Decimals work, DecimalNumber a, DecimalNumber b, DecimalNumber modulus) {
    if (!isWhole(work, a)
        || !isWhole(work, b)
        || !isWhole(work, modulus)
        || b.signum() < 0
        || modulus.isZero()
        || a.isZero() && b.isZero()
        || modulus.adjusted(work.meter) >= work.context.precision) {
      return work.invalid();
    }
    BigInteger base = a.truncated(work.meter);
    BigInteger power = b.truncated(work.meter);
    BigInteger by = modulus.truncated(work.meter).abs();
    BigInteger result = BigIntegers.power(work.meter, base.abs(), power, by);
    return DecimalNumber.finite(a.negative && power.testBit(0), result, 0);
  }

  private static boolean isWhole(Decimals work, DecimalNumber a) {
    return a.isFinite()
        && (a.exponent >= 0
            || work.rescaled(a, 0, DecimalRounding.ROUND_DOWN).compare(work.meter, a) == 0);
  }

  private static PyObject reflectedPower(Machine machine, @Nullable PyObject[] args) {
    DecimalNumber other = DecimalConversion.numberOrNull(Args.plain(args, 1));
    if (other == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Decimals work = work(machine, null);
    return work.done(new DecimalPowers(work).power(other, self(args)));
  }
}
