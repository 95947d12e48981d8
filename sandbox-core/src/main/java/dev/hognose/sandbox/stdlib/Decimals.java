// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.BigDivision;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * One decimal operation: its context and what it has signalled so far.
 *
 * <p>Operations follow the General Decimal Arithmetic Specification, version 1.70.
 */
final class Decimals {
  final Meter meter;
  final DecimalContext context;
  private int status;
  private @Nullable PyType condition;

  Decimals(Meter meter, DecimalContext context) {
    this.meter = meter;
    this.context = context;
  }

  void signal(DecimalSignal signal) {
    status |= signal.bit;
  }

  DecimalNumber invalid(PyType why) {
    signal(DecimalSignal.INVALID_OPERATION);
    condition = why;
    return DecimalNumber.NAN;
  }

  DecimalNumber invalid() {
    return invalid(DecimalSignal.Types.INVALID_OPERATION);
  }

  /** Notes the signals in the context, and raises the first that it traps. */
  DecimalNumber done(DecimalNumber result) {
    report();
    return result;
  }

  void report() {
    if (status == 0) {
      return;
    }
    context.flags |= status;
    int trapped = status & context.traps;
    status = 0;
    if (trapped == 0) {
      return;
    }
    PyList conditions = new PyList();
    PyType first = null;
    for (DecimalSignal each : DecimalSignal.values()) {
      if ((trapped & each.bit) != 0) {
        if (first == null) {
          first = each.type;
        }
        boolean precise = each == DecimalSignal.INVALID_OPERATION && condition != null;
        conditions.append(precise && condition != null ? condition : each.type);
      }
    }
    if (first != null) {
      throw Raise.with(first, conditions);
    }
  }

  /** The nan that an operation gives for nan operands, or null if there is none. */
  @Nullable DecimalNumber nan(DecimalNumber a, @Nullable DecimalNumber b) {
    if (!a.isNan() && (b == null || !b.isNan())) {
      return null;
    }
    DecimalNumber chosen = a.isNan() ? a : b;
    if (a.kind == DecimalNumber.Kind.SIGNALING_NAN) {
      chosen = a;
      invalid();
    } else if (b != null && b.kind == DecimalNumber.Kind.SIGNALING_NAN) {
      chosen = b;
      invalid();
    }
    if (chosen == null) {
      return null;
    }
    BigInteger payload = chosen.digits;
    long room = context.precision - (context.clamp ? 1 : 0);
    if (payload.signum() != 0 && DecimalNumber.length(meter, payload) > room) {
      payload = rest(payload, DecimalNumber.powerOfTen(meter, room));
    }
    return DecimalNumber.nan(chosen.negative, false, payload);
  }

  /** What a division of numbers of 0 or more leaves. */
  BigInteger rest(BigInteger number, BigInteger divisor) {
    return BigIntegers.floorDivide(meter, number, divisor)[1];
  }

  /** The quotient of numbers of 0 or more. */
  BigInteger quotient(BigInteger number, BigInteger divisor) {
    return BigIntegers.floorDivide(meter, number, divisor)[0];
  }

  BigInteger times10(BigInteger number, long power) {
    return power == 0
        ? number
        : BigIntegers.multiply(meter, number, DecimalNumber.powerOfTen(meter, power));
  }

  /** Drops digits from the end of a number of 0 or more, rounding; notes what that signals. */
  BigInteger drop(boolean negative, BigInteger digits, long count, DecimalRounding rounding) {
    if (count <= 0) {
      return digits;
    }
    if (digits.signum() == 0) {
      return digits;
    }
    signal(DecimalSignal.ROUNDED);
    BigInteger kept;
    int half;
    if (count > DecimalNumber.length(meter, digits)) {
      kept = BigInteger.ZERO;
      half = -1;
    } else {
      BigInteger power = DecimalNumber.powerOfTen(meter, count);
      BigInteger[] parts = BigIntegers.floorDivide(meter, digits, power);
      kept = parts[0];
      if (parts[1].signum() == 0) {
        return kept;
      }
      half = parts[1].shiftLeft(1).compareTo(power);
    }
    signal(DecimalSignal.INEXACT);
    int last = kept.mod(BigInteger.TEN).intValue();
    return rounding.increments(negative, half, last) ? kept.add(BigInteger.ONE) : kept;
  }

  /** A result fitted to the context. */
  DecimalNumber finish(boolean negative, BigInteger digits, long exponent) {
    if (digits.signum() == 0) {
      long top = context.clamp ? context.top() : context.most;
      long fitted = Math.clamp(exponent, context.tiny(), top);
      if (fitted != exponent) {
        signal(DecimalSignal.CLAMPED);
      }
      return DecimalNumber.finite(negative, digits, fitted);
    }
    int length = DecimalNumber.length(meter, digits);
    if (exponent + length - 1 > context.most) {
      return overflow(negative);
    }
    boolean subnormal = exponent + length - 1 < context.least;
    long lowest = Math.max(exponent + length - context.precision, context.tiny());
    BigInteger kept = digits;
    long at = exponent;
    if (exponent < lowest) {
      int before = status;
      status &= ~DecimalSignal.INEXACT.bit;
      kept = drop(negative, digits, lowest - exponent, context.rounding);
      boolean inexact = (status & DecimalSignal.INEXACT.bit) != 0;
      status |= before;
      at = lowest;
      if (DecimalNumber.length(meter, kept) > context.precision) {
        kept = kept.divide(BigInteger.TEN);
        at++;
      }
      if (at + DecimalNumber.length(meter, kept) - 1 > context.most) {
        return overflow(negative);
      }
      if (subnormal && inexact) {
        signal(DecimalSignal.UNDERFLOW);
      }
      if (kept.signum() == 0) {
        signal(DecimalSignal.CLAMPED);
      }
    }
    if (subnormal) {
      signal(DecimalSignal.SUBNORMAL);
    }
    if (context.clamp && at > context.top()) {
      signal(DecimalSignal.CLAMPED);
      kept = times10(kept, at - context.top());
      at = context.top();
    }
    return DecimalNumber.finite(negative, kept, at);
  }

  private DecimalNumber overflow(boolean negative) {
    signal(DecimalSignal.OVERFLOW);
    signal(DecimalSignal.INEXACT);
    signal(DecimalSignal.ROUNDED);
    if (context.rounding.overflowsToInfinity(negative)) {
      return DecimalNumber.infinite(negative);
    }
    BigInteger nines = DecimalNumber.powerOfTen(meter, context.precision).subtract(BigInteger.ONE);
    return DecimalNumber.finite(negative, nines, context.top());
  }

  DecimalNumber finish(DecimalNumber number) {
    DecimalNumber nan = nan(number, null);
    if (nan != null) {
      return nan;
    }
    return number.isInfinite() ? number : finish(number.negative, number.digits, number.exponent);
  }

  DecimalNumber plus(DecimalNumber a) {
    if (a.isZero() && a.negative && context.rounding != DecimalRounding.ROUND_FLOOR) {
      return finish(a.withSign(false));
    }
    return finish(a);
  }

  DecimalNumber minus(DecimalNumber a) {
    if (a.isNan()) {
      return finish(a);
    }
    if (a.isZero()) {
      return finish(a.withSign(context.rounding == DecimalRounding.ROUND_FLOOR));
    }
    return finish(a.withSign(!a.negative));
  }

  DecimalNumber absolute(DecimalNumber a) {
    return a.isNan() ? finish(a) : finish(a.withSign(false));
  }

  DecimalNumber subtract(DecimalNumber a, DecimalNumber b) {
    return b.isNan() ? add(a, b) : add(a, b.withSign(!b.negative));
  }

  DecimalNumber add(DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return b.isInfinite() && a.negative != b.negative ? invalid() : a;
    }
    if (b.isInfinite()) {
      return b;
    }
    if (a.isZero() && b.isZero()) {
      boolean negative =
          a.negative && b.negative
              || a.negative != b.negative && context.rounding == DecimalRounding.ROUND_FLOOR;
      return finish(negative, BigInteger.ZERO, Math.min(a.exponent, b.exponent));
    }
    if (a.isZero()) {
      return addZero(b, a.exponent);
    }
    if (b.isZero()) {
      return addZero(a, b.exponent);
    }
    DecimalNumber high = a.exponent >= b.exponent ? a : b;
    DecimalNumber low = high == a ? b : a;
    long floor = high.exponent + Math.min(-1, high.length(meter) - context.precision - 2);
    if (low.adjusted(meter) < floor) {
      low = DecimalNumber.finite(low.negative, BigInteger.ONE, floor);
    }
    BigInteger aligned = times10(high.digits, high.exponent - low.exponent);
    BigInteger total =
        (high.negative ? aligned.negate() : aligned)
            .add(low.negative ? low.digits.negate() : low.digits);
    boolean negative =
        total.signum() < 0
            || total.signum() == 0 && context.rounding == DecimalRounding.ROUND_FLOOR;
    return finish(negative, total.abs(), low.exponent);
  }

  private DecimalNumber addZero(DecimalNumber number, long zeroExponent) {
    long wanted = Math.min(number.exponent, zeroExponent);
    long exponent = Math.max(wanted, number.exponent - context.precision - 1);
    return finish(number.negative, times10(number.digits, number.exponent - exponent), exponent);
  }

  DecimalNumber multiply(DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = nan(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite() || b.isInfinite()) {
      return a.isZero() || b.isZero() ? invalid() : DecimalNumber.infinite(negative);
    }
    return finish(
        negative, BigIntegers.multiply(meter, a.digits, b.digits), a.exponent + b.exponent);
  }

  /** The product without rounding; both are finite. */
  DecimalNumber exactProduct(DecimalNumber a, DecimalNumber b) {
    return DecimalNumber.finite(
        a.negative != b.negative,
        BigIntegers.multiply(meter, a.digits, b.digits),
        a.exponent + b.exponent);
  }

  DecimalNumber divide(DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = nan(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      return b.isInfinite() ? invalid() : DecimalNumber.infinite(negative);
    }
    if (b.isInfinite()) {
      signal(DecimalSignal.CLAMPED);
      return DecimalNumber.finite(negative, BigInteger.ZERO, context.tiny());
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return invalid(DecimalSignal.Types.DIVISION_UNDEFINED);
      }
      signal(DecimalSignal.DIVISION_BY_ZERO);
      return DecimalNumber.infinite(negative);
    }
    long ideal = a.exponent - b.exponent;
    if (a.isZero()) {
      return finish(negative, BigInteger.ZERO, ideal);
    }
    long shift = b.length(meter) - a.length(meter) + context.precision + 1;
    BigInteger[] parts =
        shift >= 0
            ? BigIntegers.floorDivide(meter, times10(a.digits, shift), b.digits)
            : BigIntegers.floorDivide(meter, a.digits, times10(b.digits, -shift));
    BigInteger quotient = parts[0];
    long exponent = ideal - shift;
    if (parts[1].signum() != 0) {
      if (quotient.mod(BigInteger.valueOf(5)).signum() == 0) {
        quotient = quotient.add(BigInteger.ONE);
      }
      return finish(negative, quotient, exponent);
    }
    return finish(stripped(negative, quotient, exponent, ideal));
  }

  /** The same number with fewer zeros at its end, its exponent at most that. */
  DecimalNumber stripped(boolean negative, BigInteger digits, long exponent, long most) {
    BigInteger rest = digits;
    long at = exponent;
    while (at < most && rest.signum() != 0) {
      meter.work(1 + rest.bitLength() / 64);
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN);
      if (parts[1].signum() != 0) {
        break;
      }
      rest = parts[0];
      at++;
    }
    return DecimalNumber.finite(negative, rest, at);
  }

  /**
   * Whole quotient and rest of finite numbers, the divisor not 0; null if it has too many digits.
   */
  private DecimalNumber @Nullable [] wholeDivision(DecimalNumber a, DecimalNumber b) {
    long ideal = Math.min(a.exponent, b.exponent);
    boolean negative = a.negative != b.negative;
    if (a.isZero() || a.adjusted(meter) < b.adjusted(meter) - 1) {
      return new DecimalNumber[] {
        DecimalNumber.finite(negative, BigInteger.ZERO, 0), rescaledRest(a, ideal)
      };
    }
    if (a.adjusted(meter) - b.adjusted(meter) > context.precision) {
      return null;
    }
    BigInteger[] parts =
        BigIntegers.floorDivide(
            meter, times10(a.digits, a.exponent - ideal), times10(b.digits, b.exponent - ideal));
    if (DecimalNumber.length(meter, parts[0]) > context.precision) {
      return null;
    }
    return new DecimalNumber[] {
      DecimalNumber.finite(negative, parts[0], 0), DecimalNumber.finite(a.negative, parts[1], ideal)
    };
  }

  private DecimalNumber rescaledRest(DecimalNumber a, long ideal) {
    if (a.isZero()) {
      return DecimalNumber.finite(a.negative, BigInteger.ZERO, ideal);
    }
    long exponent = Math.max(ideal, a.exponent - context.precision - 1);
    return DecimalNumber.finite(a.negative, times10(a.digits, a.exponent - exponent), exponent);
  }

  DecimalNumber[] divmod(DecimalNumber a, DecimalNumber b) {
    DecimalNumber[] parts = divided(a, b);
    return new DecimalNumber[] {b.isInfinite() ? parts[0] : finish(parts[0]), finish(parts[1])};
  }

  /** Whole quotient and remainder, before they are fitted to the context. */
  private DecimalNumber[] divided(DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = nan(a, b);
    if (nan != null) {
      return new DecimalNumber[] {nan, nan};
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      DecimalNumber first = b.isInfinite() ? invalid() : DecimalNumber.infinite(negative);
      return new DecimalNumber[] {first, invalid()};
    }
    if (b.isZero()) {
      if (a.isZero()) {
        DecimalNumber undefined = invalid(DecimalSignal.Types.DIVISION_UNDEFINED);
        return new DecimalNumber[] {undefined, undefined};
      }
      signal(DecimalSignal.DIVISION_BY_ZERO);
      return new DecimalNumber[] {DecimalNumber.infinite(negative), invalid()};
    }
    if (b.isInfinite()) {
      return new DecimalNumber[] {DecimalNumber.finite(negative, BigInteger.ZERO, 0), a};
    }
    DecimalNumber[] parts = wholeDivision(a, b);
    if (parts == null) {
      DecimalNumber impossible = invalid(DecimalSignal.Types.DIVISION_IMPOSSIBLE);
      return new DecimalNumber[] {impossible, impossible};
    }
    return parts;
  }

  DecimalNumber wholeQuotient(DecimalNumber a, DecimalNumber b) {
    if (a.isInfinite() && !b.isNan() && !b.isInfinite()) {
      return DecimalNumber.infinite(a.negative != b.negative);
    }
    if (b.isZero() && a.isFinite() && !a.isZero()) {
      signal(DecimalSignal.DIVISION_BY_ZERO);
      return DecimalNumber.infinite(a.negative != b.negative);
    }
    DecimalNumber quotient = divided(a, b)[0];
    return b.isInfinite() ? quotient : finish(quotient);
  }

  DecimalNumber remainder(DecimalNumber a, DecimalNumber b) {
    if (a.isFinite() && !a.isZero() && b.isZero()) {
      return invalid();
    }
    return finish(divided(a, b)[1]);
  }

  DecimalNumber remainderNear(DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || b.isZero()) {
      return b.isZero() && a.isZero() ? invalid(DecimalSignal.Types.DIVISION_UNDEFINED) : invalid();
    }
    if (b.isInfinite()) {
      return finish(a);
    }
    DecimalNumber[] parts = wholeDivision(a, b);
    if (parts == null) {
      return invalid(DecimalSignal.Types.DIVISION_IMPOSSIBLE);
    }
    long ideal = Math.min(a.exponent, b.exponent);
    BigInteger rest = times10(parts[1].digits, parts[1].exponent - ideal);
    BigInteger divisor = times10(b.digits, b.exponent - ideal);
    int half = rest.shiftLeft(1).compareTo(divisor);
    boolean odd = parts[0].digits.testBit(0);
    if (half > 0 || half == 0 && odd) {
      if (DecimalNumber.length(meter, parts[0].digits.add(BigInteger.ONE)) > context.precision) {
        return invalid(DecimalSignal.Types.DIVISION_IMPOSSIBLE);
      }
      return finish(!a.negative, divisor.subtract(rest), ideal);
    }
    return finish(a.negative, rest, ideal);
  }

  DecimalNumber fusedMultiplyAdd(DecimalNumber a, DecimalNumber b, DecimalNumber c) {
    if (!a.isFinite() || !b.isFinite()) {
      DecimalNumber product = multiply(a, b);
      return product.isNan() && !c.isNan() ? product : add(product, c);
    }
    return add(exactProduct(a, b), c);
  }

  DecimalNumber quantize(DecimalNumber a, DecimalNumber b, DecimalRounding rounding) {
    DecimalNumber nan = nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() && b.isInfinite() ? a : invalid();
    }
    if (b.exponent < context.tiny() || b.exponent > context.most) {
      return invalid();
    }
    if (a.isZero()) {
      return finish(a.negative, BigInteger.ZERO, b.exponent);
    }
    if (a.adjusted(meter) > context.most
        || a.adjusted(meter) - b.exponent + 1 > context.precision) {
      return invalid();
    }
    int before = status;
    DecimalNumber result = rescaled(a, b.exponent, rounding);
    if (result.adjusted(meter) > context.most || result.length(meter) > context.precision) {
      status = before;
      return invalid();
    }
    if (!result.isZero() && result.adjusted(meter) < context.least) {
      signal(DecimalSignal.SUBNORMAL);
    }
    return finish(result);
  }

  /** A finite number with another exponent, rounded if digits are lost. */
  DecimalNumber rescaled(DecimalNumber a, long exponent, DecimalRounding rounding) {
    BigInteger digits =
        a.exponent >= exponent
            ? times10(a.digits, a.isZero() ? 0 : a.exponent - exponent)
            : drop(a.negative, a.digits, exponent - a.exponent, rounding);
    return DecimalNumber.finite(a.negative, digits, exponent);
  }

  DecimalNumber toIntegral(DecimalNumber a, DecimalRounding rounding, boolean quiet) {
    DecimalNumber nan = nan(a, null);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || a.exponent >= 0) {
      return a;
    }
    int before = status;
    DecimalNumber result = rescaled(a, 0, rounding);
    if (quiet) {
      status = before;
    }
    return result;
  }

  DecimalNumber normalize(DecimalNumber a) {
    DecimalNumber fitted = finish(a);
    if (!fitted.isFinite()) {
      return fitted;
    }
    if (fitted.isZero()) {
      return DecimalNumber.finite(fitted.negative, BigInteger.ZERO, 0);
    }
    long most = context.clamp ? context.top() : context.most;
    return stripped(fitted.negative, fitted.digits, fitted.exponent, most);
  }

  DecimalNumber squareRoot(DecimalNumber a) {
    DecimalNumber nan = nan(a, null);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return finish(a.negative, BigInteger.ZERO, Math.floorDiv(a.exponent, 2));
    }
    if (a.negative) {
      return invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    long ideal = Math.floorDiv(a.exponent, 2);
    boolean odd = Math.floorMod(a.exponent, 2) == 1;
    BigInteger number = odd ? times10(a.digits, 1) : a.digits;
    long shift = context.precision + 1 - (DecimalNumber.length(meter, number) + 1) / 2;
    boolean exact = true;
    if (shift >= 0) {
      number = times10(number, 2 * shift);
    } else {
      BigInteger[] parts =
          BigIntegers.floorDivide(meter, number, DecimalNumber.powerOfTen(meter, -2 * shift));
      number = parts[0];
      exact = parts[1].signum() == 0;
    }
    BigInteger root = BigDivision.root(meter, number);
    exact &= BigIntegers.multiply(meter, root, root).equals(number);
    long exponent = ideal - shift;
    DecimalRounding kept = context.rounding;
    context.rounding = DecimalRounding.ROUND_HALF_EVEN;
    try {
      if (exact) {
        return finish(stripped(false, root, exponent, ideal));
      }
      if (root.mod(BigInteger.valueOf(5)).signum() == 0) {
        root = root.add(BigInteger.ONE);
      }
      return finish(false, root, exponent);
    } finally {
      context.rounding = kept;
    }
  }
}
