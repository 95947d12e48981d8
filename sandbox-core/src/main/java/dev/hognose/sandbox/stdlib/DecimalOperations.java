// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.stdlib.DecimalMethods.Binary;
import dev.hognose.sandbox.stdlib.DecimalMethods.Unary;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The named operations, which {@code Decimal} and {@code Context} both have as methods. */
final class DecimalOperations {
  private final Table numbers = Table.of(DecimalNumber.TYPE);
  private final Table contexts = Table.of(DecimalContext.TYPE);

  static void install() {
    DecimalOperations all = new DecimalOperations();
    all.addUnary();
    all.addBinary();
    all.addQuestions();
    all.addOthers();
    all.numbers.install();
    all.contexts.install();
  }

  private void addUnary() {
    unary("sqrt", Decimals::squareRoot);
    unary("exp", (w, a) -> new DecimalPowers(w).exp(a));
    unary("ln", (w, a) -> new DecimalPowers(w).ln(a));
    unary("log10", (w, a) -> new DecimalPowers(w).log10(a));
    unary("normalize", Decimals::normalize);
    unary("logb", DecimalOperations::logb);
    unary("next_plus", (w, a) -> DecimalNeighbours.next(w, a, false));
    unary("next_minus", (w, a) -> DecimalNeighbours.next(w, a, true));
    unary("logical_invert", DecimalBits::invert);
    unary("copy_abs", (w, a) -> a.withSign(false));
    unary("copy_negate", (w, a) -> a.withSign(!a.negative));
    numbers.method("canonical", "self, /", (m, a) -> DecimalMethods.self(a));
    numbers.methodOfSubclassesToo("conjugate", "self, /", (m, a) -> a[0]);
    contextUnary("plus", Decimals::plus);
    contextUnary("minus", Decimals::minus);
    contextUnary("abs", Decimals::absolute);
    contextUnary("copy_decimal", (w, a) -> a);
    rounding("to_integral", true);
    rounding("to_integral_value", true);
    rounding("to_integral_exact", false);
  }

  private void addBinary() {
    contextBinary("add", Decimals::add);
    contextBinary("subtract", Decimals::subtract);
    contextBinary("multiply", Decimals::multiply);
    contextBinary("divide", Decimals::divide);
    contextBinary("divide_int", Decimals::wholeQuotient);
    contextBinary("remainder", Decimals::remainder);
    binary("remainder_near", Decimals::remainderNear);
    binary("compare", DecimalOrder::compare);
    binary("compare_signal", DecimalOrder::compareSignal);
    binary("compare_total", (w, a, b) -> DecimalOrder.total(w, a, b));
    binary(
        "compare_total_mag",
        (w, a, b) -> DecimalOrder.total(w, a.withSign(false), b.withSign(false)));
    binary("max", (w, a, b) -> DecimalOrder.extreme(w, a, b, true, false));
    binary("min", (w, a, b) -> DecimalOrder.extreme(w, a, b, false, false));
    binary("max_mag", (w, a, b) -> DecimalOrder.extreme(w, a, b, true, true));
    binary("min_mag", (w, a, b) -> DecimalOrder.extreme(w, a, b, false, true));
    binary("copy_sign", (w, a, b) -> a.withSign(b.negative));
    binary("next_toward", DecimalNeighbours::toward);
    binary("scaleb", DecimalOperations::scaleb);
    binary("shift", DecimalBits::shift);
    binary("rotate", DecimalBits::rotate);
    binary("logical_and", DecimalBits::and);
    binary("logical_or", DecimalBits::or);
    binary("logical_xor", DecimalBits::xor);
  }

  private void addQuestions() {
    question("is_nan", (w, a) -> a.isNan());
    question("is_qnan", (w, a) -> a.kind == DecimalNumber.Kind.QUIET_NAN);
    question("is_snan", (w, a) -> a.kind == DecimalNumber.Kind.SIGNALING_NAN);
    question("is_infinite", (w, a) -> a.isInfinite());
    question("is_finite", (w, a) -> a.isFinite());
    question("is_zero", (w, a) -> a.isZero());
    question("is_signed", (w, a) -> a.negative);
    question("is_canonical", (w, a) -> true);
    questionInContext("is_normal", DecimalOperations::isNormal);
    questionInContext("is_subnormal", DecimalOperations::isSubnormal);
  }

  private void addOthers() {
    numbers
        .method("adjusted", "self, /", DecimalOperations::adjusted)
        .method("radix", "self, /", (m, a) -> DecimalNumber.of(10))
        .method("number_class", "self, /, context=None", (m, a) -> numberClass(m, a, 0, a[1]))
        .method("to_eng_string", "self, /, context=None", (m, a) -> engineering(m, a, 0, a[1]))
        .method("same_quantum", "self, /, other, context=None", DecimalOperations::sameQuantum)
        .method("fma", "self, /, other, third, context=None", DecimalOperations::fma)
        .method(
            "quantize", "self, /, exp, rounding=None, context=None", DecimalOperations::quantize);
    contexts
        .method("radix", "self, /", (m, a) -> DecimalNumber.of(10))
        .method("canonical", "self, x, /", DecimalOperations::canonical)
        .method("number_class", "self, x, /", (m, a) -> numberClass(m, a, 1, a[0]))
        .method("to_eng_string", "self, x, /", (m, a) -> engineering(m, a, 1, a[0]))
        .method("to_sci_string", "self, x, /", DecimalOperations::scientific)
        .method("divmod", "self, x, y, /", DecimalOperations::divmod)
        .method("power", "self, /, a, b, modulo=None", DecimalOperations::power)
        .method("fma", "self, x, y, z, /", DecimalOperations::contextFma)
        .method("quantize", "self, x, y, /", DecimalOperations::contextQuantize)
        .method("same_quantum", "self, x, y, /", DecimalOperations::contextSameQuantum)
        .method("create_decimal", "self, num='0', /", DecimalOperations::create)
        .method("create_decimal_from_float", "self, f, /", DecimalOperations::createFromFloat);
  }

  private void unary(String name, Unary body) {
    numbers.method(
        name,
        "self, /, context=None",
        (m, a) -> {
          Decimals work = DecimalMethods.work(m, a[1]);
          return work.done(body.apply(work, DecimalMethods.self(a)));
        });
    contextUnary(name, body);
  }

  private void contextUnary(String name, Unary body) {
    contexts.method(
        name,
        "self, x, /",
        (m, a) -> {
          Decimals work = DecimalMethods.work(m, a[0]);
          return work.done(body.apply(work, number(a, 1)));
        });
  }

  private void binary(String name, Binary body) {
    numbers.method(
        name,
        "self, /, other, context=None",
        (m, a) -> {
          Decimals work = DecimalMethods.work(m, a[2]);
          return work.done(body.apply(work, DecimalMethods.self(a), number(a, 1)));
        });
    contextBinary(name, body);
  }

  private void contextBinary(String name, Binary body) {
    contexts.method(
        name,
        "self, x, y, /",
        (m, a) -> {
          Decimals work = DecimalMethods.work(m, a[0]);
          return work.done(body.apply(work, number(a, 1), number(a, 2)));
        });
  }

  private void question(String name, BiPredicate<Decimals, DecimalNumber> body) {
    numbers.method(
        name,
        "self, /",
        (m, a) -> PyBool.of(body.test(DecimalMethods.work(m, null), DecimalMethods.self(a))));
    contextQuestion(name, body);
  }

  private void questionInContext(String name, BiPredicate<Decimals, DecimalNumber> body) {
    numbers.method(
        name,
        "self, /, context=None",
        (m, a) -> PyBool.of(body.test(DecimalMethods.work(m, a[1]), DecimalMethods.self(a))));
    contextQuestion(name, body);
  }

  private void contextQuestion(String name, BiPredicate<Decimals, DecimalNumber> body) {
    contexts.method(
        name,
        "self, x, /",
        (m, a) -> PyBool.of(body.test(new Decimals(m.meter(), context(a)), number(a, 1))));
  }

  private void rounding(String name, boolean quiet) {
    numbers.method(
        name,
        "self, /, rounding=None, context=None",
        (m, a) -> {
          Decimals work = DecimalMethods.work(m, a[2]);
          DecimalRounding rounding = rounding(a, 1, work.context);
          return work.done(work.toIntegral(DecimalMethods.self(a), rounding, quiet));
        });
    contextUnary(name, (w, a) -> w.toIntegral(a, w.context.rounding, quiet));
  }

  static DecimalContext context(@Nullable PyObject[] args) {
    return (DecimalContext) Args.at(args, 0);
  }

  static DecimalNumber number(@Nullable PyObject[] args, int index) {
    PyObject given = Args.plain(args, index);
    DecimalNumber whole = DecimalConversion.numberOrNull(given);
    if (whole == null) {
      throw Raise.typeError(
          "conversion from " + given.type().shownName() + " to Decimal is not supported");
    }
    return whole;
  }

  static DecimalRounding rounding(@Nullable PyObject[] args, int index, DecimalContext context) {
    PyObject given = args[index];
    if (given == null || given == PyNone.NONE) {
      return context.rounding;
    }
    return rounding(given);
  }

  static DecimalRounding rounding(PyObject given) {
    DecimalRounding named =
        given instanceof PyStr text ? DecimalRounding.named(text.value()) : null;
    if (named == null) {
      throw Raise.typeError(
          "valid values for rounding are:\n"
              + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
              + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
              + "   ROUND_05UP]");
    }
    return named;
  }

  private static boolean isNormal(Decimals work, DecimalNumber a) {
    return a.isFinite() && !a.isZero() && a.adjusted(work.meter) >= work.context.least;
  }

  private static boolean isSubnormal(Decimals work, DecimalNumber a) {
    return a.isFinite() && !a.isZero() && a.adjusted(work.meter) < work.context.least;
  }

  private static DecimalNumber logb(Decimals work, DecimalNumber a) {
    DecimalNumber nan = work.nan(a, null);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return DecimalNumber.infinite(false);
    }
    if (a.isZero()) {
      work.signal(DecimalSignal.DIVISION_BY_ZERO);
      return DecimalNumber.infinite(true);
    }
    return work.finish(DecimalNumber.of(a.adjusted(work.meter)));
  }

  private static DecimalNumber scaleb(Decimals work, DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = work.nan(a, b);
    if (nan != null) {
      return nan;
    }
    BigInteger bound =
        BigInteger.valueOf(2)
            .multiply(BigInteger.valueOf(work.context.most + work.context.precision));
    if (!b.isFinite() || b.exponent != 0 || b.digits.compareTo(bound) > 0) {
      return work.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    return work.finish(
        DecimalNumber.finite(
            a.negative, a.digits, a.exponent + b.truncated(work.meter).longValue()));
  }

  private static PyObject adjusted(Machine machine, @Nullable PyObject[] args) {
    DecimalNumber self = DecimalMethods.self(args);
    return dev.hognose.sandbox.objects.PyInt.of(
        self.isFinite() ? self.adjusted(machine.meter()) : 0);
  }

  private static PyObject numberClass(
      Machine machine, @Nullable PyObject[] args, int index, @Nullable PyObject context) {
    DecimalNumber a = number(args, index);
    Decimals work = DecimalMethods.work(machine, context);
    String sign = a.negative ? "-" : "+";
    return new PyStr(
        switch (a.kind) {
          case QUIET_NAN -> "NaN";
          case SIGNALING_NAN -> "sNaN";
          case INFINITE -> sign + "Infinity";
          case FINITE ->
              sign + (a.isZero() ? "Zero" : isSubnormal(work, a) ? "Subnormal" : "Normal");
        });
  }

  private static PyObject engineering(
      Machine machine, @Nullable PyObject[] args, int index, @Nullable PyObject context) {
    boolean capitals = DecimalMethods.work(machine, context).context.capitals;
    return new PyStr(number(args, index).text(machine.meter(), true, capitals));
  }

  private static PyObject scientific(Machine machine, @Nullable PyObject[] args) {
    return new PyStr(number(args, 1).text(machine.meter(), false, context(args).capitals));
  }

  private static boolean haveSameQuantum(DecimalNumber a, DecimalNumber b) {
    if (a.isFinite() && b.isFinite()) {
      return a.exponent == b.exponent;
    }
    return a.isInfinite() && b.isInfinite() || a.isNan() && b.isNan();
  }

  private static PyObject sameQuantum(Machine machine, @Nullable PyObject[] args) {
    return PyBool.of(haveSameQuantum(DecimalMethods.self(args), number(args, 1)));
  }

  private static PyObject contextSameQuantum(Machine machine, @Nullable PyObject[] args) {
    return PyBool.of(haveSameQuantum(number(args, 1), number(args, 2)));
  }

  private static PyObject fma(Machine machine, @Nullable PyObject[] args) {
    Decimals work = DecimalMethods.work(machine, args[3]);
    return work.done(
        work.fusedMultiplyAdd(DecimalMethods.self(args), number(args, 1), number(args, 2)));
  }

  private static PyObject contextFma(Machine machine, @Nullable PyObject[] args) {
    Decimals work = DecimalMethods.work(machine, args[0]);
    return work.done(work.fusedMultiplyAdd(number(args, 1), number(args, 2), number(args, 3)));
  }

  private static PyObject quantize(Machine machine, @Nullable PyObject[] args) {
    Decimals work = DecimalMethods.work(machine, args[3]);
    DecimalRounding rounding = rounding(args, 2, work.context);
    return work.done(work.quantize(DecimalMethods.self(args), number(args, 1), rounding));
  }

  private static PyObject contextQuantize(Machine machine, @Nullable PyObject[] args) {
    Decimals work = DecimalMethods.work(machine, args[0]);
    return work.done(work.quantize(number(args, 1), number(args, 2), work.context.rounding));
  }

  private static PyObject divmod(Machine machine, @Nullable PyObject[] args) {
    return DecimalMethods.pair(
        DecimalMethods.work(machine, args[0]), number(args, 1), number(args, 2));
  }

  private static PyObject power(Machine machine, @Nullable PyObject[] args) {
    Decimals work = DecimalMethods.work(machine, args[0]);
    return work.done(
        Args.absent(args, 3)
            ? new DecimalPowers(work).power(number(args, 1), number(args, 2))
            : DecimalMethods.modularPower(work, number(args, 1), number(args, 2), number(args, 3)));
  }

  private static PyObject createFromFloat(Machine machine, @Nullable PyObject[] args) {
    PyObject given = Args.plain(args, 1);
    if (given instanceof DecimalNumber || DecimalConversion.exactOrNull(given) == null) {
      throw Raise.typeError("argument must be int or float");
    }
    return create(machine, args);
  }

  private static PyObject canonical(Machine machine, @Nullable PyObject[] args) {
    if (Args.plain(args, 1) instanceof DecimalNumber number) {
      return number;
    }
    throw Raise.typeError("argument must be a Decimal");
  }

  private static PyObject create(Machine machine, @Nullable PyObject[] args) {
    Decimals work = DecimalMethods.work(machine, args[0]);
    PyObject given = args[1];
    DecimalNumber number = given == null ? DecimalNumber.ZERO : DecimalConversion.of(work, given);
    return work.done(
        number.kind == DecimalNumber.Kind.SIGNALING_NAN ? number : work.finish(number));
  }
}
