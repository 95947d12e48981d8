// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.math.BigInteger;

/** The representable decimal numbers next to another. */
final class DecimalNeighbours {
  private DecimalNeighbours() {}

  static DecimalNumber next(Decimals work, DecimalNumber a, boolean down) {
    DecimalNumber nan = work.nan(a, null);
    if (nan != null) {
      return nan;
    }
    DecimalContext context = work.context.copy();
    context.traps = 0;
    context.rounding = down ? DecimalRounding.ROUND_FLOOR : DecimalRounding.ROUND_CEILING;
    Decimals quiet = new Decimals(work.meter, context);
    if (a.isInfinite()) {
      if (a.negative == down) {
        return a;
      }
      BigInteger nines =
          DecimalNumber.powerOfTen(work.meter, context.precision).subtract(BigInteger.ONE);
      return DecimalNumber.finite(a.negative, nines, context.top());
    }
    DecimalNumber fitted = quiet.finish(a);
    if (fitted.isInfinite() || fitted.compare(work.meter, a) != 0) {
      return fitted;
    }
    return quiet.add(a, DecimalNumber.finite(down, BigInteger.ONE, context.tiny() - 1));
  }

  static DecimalNumber toward(Decimals work, DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = work.nan(a, b);
    if (nan != null) {
      return nan;
    }
    int order = a.compare(work.meter, b);
    if (order == 0) {
      return a.withSign(b.negative);
    }
    DecimalNumber result = next(work, a, order > 0);
    if (result.isInfinite()) {
      work.signal(DecimalSignal.OVERFLOW);
      work.signal(DecimalSignal.INEXACT);
      work.signal(DecimalSignal.ROUNDED);
    } else if (result.adjusted(work.meter) < work.context.least) {
      work.signal(DecimalSignal.UNDERFLOW);
      work.signal(DecimalSignal.SUBNORMAL);
      work.signal(DecimalSignal.INEXACT);
      work.signal(DecimalSignal.ROUNDED);
      if (result.isZero()) {
        work.signal(DecimalSignal.CLAMPED);
      }
    }
    return result;
  }
}
